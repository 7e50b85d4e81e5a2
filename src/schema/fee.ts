import { feeFindingCodes } from '../fee/fee-findings.ts';
import { amount, steps, text, vat, whole } from './answer-parts.ts';
import { clauseFields } from './clause.ts';
import { stepsWanted } from './operation-input.ts';
import { closureSchema, pricedOrderSchema } from './order.ts';
import { count, dateField, idField, list, rateField } from './values.ts';
import * as z from './zod.ts';

const MINUTES_IN_HOUR = 60;

export const contactMinutes = count(1, MINUTES_IN_HOUR).optional();

const MOST_PAUSES = 520;

/** What stops or changes payment while a course runs. */
export const pausesField = list(
  z.strictObject({ firstDay: dateField, lastDay: dateField, ground: idField }),
  MOST_PAUSES,
).optional();
export const rateChangesField = list(
  z.strictObject({ from: dateField, hourlyRate: rateField }),
  MOST_PAUSES,
).optional();

/** A course with its price: what the fee, its plan, its credit and its audit all stand on. */
export const courseFields = {
  order: pricedOrderSchema,
  closure: closureSchema.optional(),
  contactMinutes,
  startedWorkOn: dateField.optional(),
  pauses: pausesField,
  rateChanges: rateChangesField,
};

export const feeFacts = z.strictObject({ steps: stepsWanted, ...courseFields });

/** What is found about a fee. */
export const feeFindingsField = z.array(
  z.strictObject({
    ...clauseFields,
    code: z.enum(feeFindingCodes),
    severity: z.enum(['reject', 'breach', 'warn']),
    message: text,
    messageDa: text,
    amount,
  }),
);

export const feeOutput = z.strictObject({
  total: amount,
  weeklyFee: amount,
  payable: z.strictObject({ firstDay: dateField, lastDay: dateField, days: whole }).nullable(),
  entitledThrough: dateField.nullable(),
  entitledTotal: amount,
  invoiceableThrough: dateField.nullable(),
  findings: feeFindingsField,
  vat,
  basis: z.enum(['agreement', 'caller']),
  steps,
});
