import { feeFindingCodes } from '../fee/fee-findings.ts';
import { amount, steps, text, vat, whole } from './answer-parts.ts';
import { bonusFactFields } from './bonus.ts';
import { clauseFields } from './clause.ts';
import { stepsWanted } from './operation-input.ts';
import { closureSchema, pricedOrderSchema } from './order.ts';
import { priceTold, priceToldJson } from './order-told.ts';
import { paidCourseFields } from './paid-course.ts';
import { dateField, describe } from './values.ts';
import * as z from './zod.ts';

/** A course with its price: what the fee, its plan, its credit and its audit all stand on. */
export const courseFields = {
  order: pricedOrderSchema,
  closure: closureSchema.optional(),
  ...paidCourseFields,
  placements: bonusFactFields.placements,
  employment: bonusFactFields.employment,
  asOf: dateField.optional(),
};

export const feeFacts = describe(z.strictObject({ steps: stepsWanted, ...courseFields }).check(priceTold), {
  allOf: [priceToldJson],
});

/** What is found about a fee. */
export const feeFinding = z.strictObject({
  ...clauseFields,
  code: z.enum(feeFindingCodes),
  severity: z.enum(['reject', 'breach', 'warn']),
  message: text,
  messageDa: text,
  amount,
});
export const feeFindingsField = z.array(feeFinding);

const instalment = z.strictObject({
  ...clauseFields,
  percent: text,
  amount,
  outcome: z.enum(['granted', 'refused', 'undecided']),
  earnedOn: dateField.nullable(),
  invoiceFrom: dateField.nullable(),
});

/** An amount with the VAT that the agreement states. */
export const withVatField = z
  .strictObject({ ...clauseFields, percent: text.nullable(), vat: amount, total: amount })
  .optional();

export const feeOutput = z.strictObject({
  total: amount,
  weeklyFee: amount.nullable(),
  payable: z.strictObject({ firstDay: dateField, lastDay: dateField, days: whole }).nullable(),
  entitledThrough: dateField.nullable(),
  entitledTotal: amount,
  invoiceableThrough: dateField.nullable(),
  instalments: z.array(instalment).optional(),
  findings: feeFindingsField,
  vat,
  withVat: withVatField,
  basis: z.enum(['agreement', 'caller']),
  steps,
});
