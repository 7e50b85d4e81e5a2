import * as z from 'zod';
import type { ProblemCode } from '../problem/problem.ts';

/**
 * All that this program knows of zod's inside, beyond what zod gives to everyone: when a newer zod is built otherwise, this
 * is the file to look at. A test holds every other file to it.
 */

/** Any schema, of zod or of its smaller sister. */
export type AnySchema = z.core.$ZodType;
/** The fields of an object, as loosely as zod takes them. */
export type Shape = z.core.$ZodLooseShape;
/** What a schema found wrong, before zod has made sentences of it. */
export type RawIssue = z.core.$ZodRawIssue;

/** One of our own problems among zod's issues: the code, and the path from the value on. */
export function issueOf(problem: ProblemCode, path: readonly PropertyKey[] = []) {
  return { code: 'custom' as const, input: undefined, path: [...path], params: { problem } };
}

/** A check that runs whatever else is wrong with its value; zod passes over those of a value that it has refused already. */
export function unconditional<Value>(
  check: (payload: { readonly value: Value; readonly issues: RawIssue[] }) => void,
): z.core.$ZodCheck<Value> {
  const checks = z.check<Value>(check);
  checks._zod.def.when = () => true;
  return checks;
}

/** The checks that hold across the fields of an object. */
export function checksOf(schema: z.ZodObject): z.core.$ZodCheck<Record<string, unknown>>[] {
  return (schema._zod.def.checks ?? []) as z.core.$ZodCheck<Record<string, unknown>>[];
}

/** What a schema found wrong: the path from the value on, and the code. */
export interface Found {
  readonly code: ProblemCode;
  readonly path: readonly PropertyKey[];
  /** The fields that the schema does not know; the path is then that of the object around them. */
  readonly keys?: readonly string[] | undefined;
}

/** A value as a schema reads it, with what is wrong with it. zod's own way in would make an error of the issues first. */
export function run<Data>(schema: z.ZodType<Data>, value: unknown): { readonly value: Data; readonly found: Found[] } {
  const read = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload<Data>;
  return { value: read.value, found: read.issues.map(found) };
}

function found(issue: RawIssue): Found {
  const { path = [] } = issue;
  return { code: codeOf(issue), path, keys: issue.code === 'unrecognized_keys' ? issue.keys : undefined };
}

/** The library's own problem code of an issue; the sentences are made later. */
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
