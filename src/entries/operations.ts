/**
 * `indsats/operations`: any operation by name on unknown input, and any answer as text.
 *
 * @module indsats/operations
 */

export type { ToldStep } from '../explain/steps.ts';
export { type Answer, type Answering, answerWith } from '../operations/answer.ts';
export type { InputIssue, StandardInput, TypedInput } from '../operations/checked-input.ts';
export { explainStep, type Showing, showing } from '../operations/explain.ts';
export { type InputRead, type InputReading, inputWith } from '../operations/input.ts';
export type { AnswerMeta } from '../operations/meta.ts';
export type { Operation } from '../operations/operation.ts';
export {
  answer,
  explain,
  inputOf,
  type OperationName,
  operationNames,
  operations,
} from '../operations/operations.ts';
export {
  isRulesError,
  type Problem,
  type ProblemCode,
  problemCodes,
  RulesError,
  type ToldProblem,
} from '../problem/problem.ts';
