import type { Answer } from '../../src/operations/answer.ts';
import { answer } from '../../src/operations/operations.ts';

/** The result of an operation that must be answered. */
export function asked<Result>(name: string, input: unknown): Result {
  const told = answer(name, input);
  if (!told.ok) throw new Error(told.problems.map(({ code, path }) => `${code} at ${path}`).join(', '));
  return told.result as Result;
}

/** Each problem as `code at path`, in the order told; nothing where the answer is a good one. */
export function problemsTold(told: Answer): readonly string[] {
  return told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`);
}
