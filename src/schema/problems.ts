import type * as z from 'zod';
import { MOST_PROBLEMS, type Problem, type ProblemCode, pathText } from '../problem/problem.ts';

type RawIssue = z.core.$ZodRawIssue;
type Issue = z.core.$ZodIssue;

/**
 * Reads a value by a schema. The codes are asked for only where something is wrong: an error map makes every parse dearer,
 * and most inputs are right.
 */
export function parsed<Data>(schema: z.ZodType<Data>, value: unknown) {
  const read = schema.safeParse(value);
  return read.success ? read : schema.safeParse(value, { error: codeOf });
}

/** Asked by zod for the message of each issue: the library's own problem code, since the sentences are made later. */
function codeOf(issue: RawIssue): ProblemCode {
  if (issue.code === 'custom') return (issue.params as { problem: ProblemCode }).problem;
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'too_big' && (issue.origin === 'array' || issue.origin === 'string')) return 'too-large';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'out-of-range';
  if (!issue.path?.length) return 'not-an-object';
  const input = judgedValue(issue);
  if (input === undefined) return 'missing-field';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    return typeof input === 'string' ? 'invalid-option' : 'invalid-type';
  }
  return 'invalid-type';
}

/** A union told apart by one key is issued with the whole object; what is wrong is the key's own value. */
function judgedValue(issue: RawIssue): unknown {
  if (issue.code !== 'invalid_union' || typeof issue.discriminator !== 'string') return issue.input;
  return (issue.input as Record<string, unknown>)[issue.discriminator];
}

/** What zod found, as codes and paths: one for each unknown field, in the order of the input, none of them twice. */
export function eachProblem(issues: readonly Issue[]): { code: ProblemCode; path: PropertyKey[] }[] {
  return issues.flatMap((issue, index) => {
    const code = issue.message as ProblemCode;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code, path: [...issue.path, key] }));
    return isSame(issue, issues[index - 1]) ? [] : [{ code, path: issue.path }];
  });
}

/** Two checks of one field that found the same: a number too large for two reasons is told once. */
function isSame(issue: Issue, before: Issue | undefined): boolean {
  return before?.message === issue.message && pathText(before.path) === pathText(issue.path);
}

/** The same with the paths as text, at most 100. */
export function schemaProblems(issues: readonly Issue[]): Problem[] {
  return eachProblem(issues)
    .slice(0, MOST_PROBLEMS)
    .map(({ code, path }) => ({ code, path: pathText(path) }));
}
