import { allReadings } from '../settlement/readings.ts';
import { agreementOrHistoryField } from './agreement.ts';
import { groupsTold, hoursTold, hoursToldJson } from './order-told.ts';
import { describe, descriptionOf, refField } from './values.ts';
import * as z from './zod.ts';
import { checksOf } from './zod-inside.ts';

/** A schema of what comes in or goes out, and one of the facts of an operation. */
export type Schema = z.ZodType;
export type FactsSchema = z.ZodObject;

/** Every reading by name, each with its options; asked for in every operation. */
export const readingsSchema = z.strictObject(
  Object.fromEntries(allReadings.map(({ id, options }) => [id, z.enum(options.map((option) => option.id)).optional()])),
);

/** Whether the answer tells its steps; asked of every operation. */
export const stepsWanted = z.boolean().optional();

/** What every input may say of itself: the caller's own mark on it, and how much is told of how it is answered. */
export const inputMarks = { ref: refField.optional(), meta: z.enum(['full']).optional() };

/** Whether those of a list that can be answered are, though others are refused. */
export const partialWanted = z.boolean().optional();

/** The whole input of an operation: agreement, readings and its facts. */
export function operationInput(facts: FactsSchema): FactsSchema {
  return withOwnChecks(facts, {
    ...inputMarks,
    agreement: agreementOrHistoryField,
    readings: readingsSchema.optional(),
  });
}

/** The input of an operation that `sensitivity` asks: agreement and readings may stand outside it. */
export function operationInputWithin(facts: FactsSchema): FactsSchema {
  return withOwnChecks(facts, { agreement: agreementOrHistoryField.optional(), readings: readingsSchema.optional() });
}

/** The fields of an input after others, with the checks that hold across them and what JSON Schema says of those. */
function withOwnChecks(input: FactsSchema, before: z.ZodRawShape): FactsSchema {
  const checked = z.strictObject({ ...before, ...input.shape }).check(hoursTold, groupsTold, ...checksOf(input));
  const { allOf = [], ...described } = descriptionOf(input) ?? {};
  const ordered = 'order' in input.shape ? [hoursToldJson] : [];
  const all = [...(allOf as readonly object[]), ...ordered];
  return describe(checked, all.length > 0 ? { ...described, allOf: all } : described);
}
