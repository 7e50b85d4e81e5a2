/** `indsats/operations`: any operation by name on unknown input, and any answer as text. */

export { type Answer, type Answering, answerWith } from '../operations/answer.ts';
export { type Showing, showing } from '../operations/explain.ts';
export type { AnswerMeta } from '../operations/meta.ts';
export type { Operation } from '../operations/operation.ts';
export { answer, explain, type OperationName, operations } from '../operations/operations.ts';
export { type Problem, type ProblemCode, RulesError, type ToldProblem } from '../problem/problem.ts';
