import type * as z from 'zod';
import { MOST_PROBLEMS, type Problem, type ProblemCode, pathText } from '../problem/problem.ts';
import { problemIn, type RawIssue, run } from './zod-inside.ts';

/** What a schema found wrong: the path from the value on, and the code. */
export interface Found {
  readonly code: ProblemCode;
  readonly path: readonly PropertyKey[];
  /** The fields that the schema does not know; the path is then that of the object around them. */
  readonly keys?: readonly string[] | undefined;
}

export type Parsed<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly issues: readonly Found[] };

/**
 * Reads a value by a schema, once. The codes are made of zod's raw issues: an error map would make every parse dearer, and
 * most inputs are right; a second parse for the codes would double what a wrong one costs.
 */
export function parsed<Data>(schema: z.ZodType<Data>, value: unknown): Parsed<Data> {
  const read = run(schema, value);
  return read.issues.length === 0
    ? { success: true, data: read.value }
    : { success: false, issues: read.issues.map(found) };
}

function found(issue: RawIssue): Found {
  const { path = [] } = issue;
  return { code: codeOf(issue), path, keys: issue.code === 'unrecognized_keys' ? issue.keys : undefined };
}

/** The library's own problem code of an issue; the sentences are made later. */
function codeOf(issue: RawIssue): ProblemCode {
  if (issue.code === 'custom') return problemIn(issue);
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

/** One problem for each unknown field, in the order of the input, none of them twice, at most 100. */
export function eachProblem(all: readonly Found[]): { code: ProblemCode; path: readonly PropertyKey[] }[] {
  const problems: { code: ProblemCode; path: readonly PropertyKey[] }[] = [];
  for (const [index, each] of all.entries()) {
    const room = MOST_PROBLEMS - problems.length;
    if (room === 0) break;
    const { code, path, keys } = each;
    if (keys) for (const key of keys.slice(0, room)) problems.push({ code, path: [...path, key] });
    else if (!isSame(each, all[index - 1])) problems.push({ code, path });
  }
  return problems;
}

/** Two checks of one field that found the same: a number too large for two reasons is told once. */
function isSame(one: Found, before: Found | undefined): boolean {
  return before?.code === one.code && pathText(before.path) === pathText(one.path);
}

/** The same with the paths as text. */
export function schemaProblems(all: readonly Found[]): Problem[] {
  return eachProblem(all).map(({ code, path }) => ({ code, path: pathText(path) }));
}
