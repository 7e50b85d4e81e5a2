/** `indsats/operations`: any operation by name on unknown input, and any answer as text. */

export { explain } from '../explain/answers.ts';
export {
  type Answer,
  type AnswerMeta,
  answer,
  type Operation,
  type OperationName,
  operations,
  type ToldProblem,
} from '../operations.ts';
export { type Problem, type ProblemCode, RulesError } from '../problem/problem.ts';
