import { wantedTypes } from '../problem/problem.ts';
import { clauseFields, sourceSchema } from './clause.ts';
import * as z from './zod.ts';

/** What answers are made of. */

/** An amount as it is given out: always 2 decimals, below zero where a difference is. */
export const amount = z.string().regex(/^-?(?:0|[1-9][0-9]*)\.[0-9]{2}$/);
export const month = z.string().regex(/^[0-9]{4}-[0-9]{2}$/);
export const text = z.string();
export const whole = z.int().min(0);
export const vat = z.literal('excluded');

/** The steps of an answer, where they are wanted. */
export const steps = z
  .array(
    z.strictObject({
      what: text,
      from: z.record(text, text),
      gives: text,
      rule: text,
      source: sourceSchema,
      alsoBy: z.array(z.strictObject(clauseFields)).optional(),
      reading: text.optional(),
      option: text.optional(),
      alsoRead: z.array(z.strictObject({ reading: text, option: text })).optional(),
    }),
  )
  .optional();

export const finding = <Code extends z.ZodType>(code: Code) =>
  z.strictObject({ ...clauseFields, code, severity: z.enum(['reject', 'warn']), message: text, messageDa: text });

/** Those of a list that were refused, where the others were to be answered all the same. */
export const refused = z
  .array(
    z.strictObject({
      index: whole,
      problems: z.array(
        z.strictObject({
          code: text,
          path: text,
          message: text,
          messageDa: text,
          options: z.array(text).optional(),
          wanted: z.enum(wantedTypes).optional(),
        }),
      ),
    }),
  )
  .optional();

/** What an answer needed and did not have. */
export const missing = z.array(z.strictObject({ ...clauseFields, what: text }));
