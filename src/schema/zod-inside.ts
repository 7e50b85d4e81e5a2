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

/** The code of an issue of our own. */
export function problemIn(issue: RawIssue & { readonly code: 'custom' }): ProblemCode {
  return (issue.params as { problem: ProblemCode }).problem;
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

/** A value as a schema reads it, with what is wrong with it. zod's own way in would make an error of the issues first. */
export function run<Data>(schema: z.ZodType<Data>, value: unknown): { readonly value: Data; issues: RawIssue[] } {
  return schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload<Data>;
}
