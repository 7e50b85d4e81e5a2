import { amount, steps, vat, whole } from './answer-parts.ts';
import { stepsWanted } from './operation-input.ts';
import { closureSchema, pricedOrderSchema } from './order.ts';
import { count, dateField } from './values.ts';
import * as z from './zod.ts';

const MINUTES_IN_HOUR = 60;

export const contactMinutes = count(1, MINUTES_IN_HOUR).optional();

/** A course with its price: what the fee, its plan, its credit and its audit all stand on. */
export const courseFields = { order: pricedOrderSchema, closure: closureSchema.optional(), contactMinutes };

export const feeFacts = z.strictObject({ steps: stepsWanted, ...courseFields, startedWorkOn: dateField.optional() });

export const feeOutput = z.strictObject({
  total: amount,
  weeklyFee: amount,
  payable: z.strictObject({ firstDay: dateField, lastDay: dateField, days: whole }).nullable(),
  entitledThrough: dateField.nullable(),
  invoiceableThrough: dateField.nullable(),
  vat,
  basis: z.enum(['agreement', 'caller']),
  steps,
});
