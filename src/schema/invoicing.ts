import { dueDateFindingCodes } from '../invoicing/due-date-findings.ts';
import { amount, finding, month, steps, text, vat, whole } from './answer-parts.ts';
import { bonusFactFields, bonusKnowledgeFields } from './bonus.ts';
import { clauseFields } from './clause.ts';
import { courseFields, feeFinding, feeFindingsField, withVatField } from './fee.ts';
import {
  auditFields,
  auditFindingFields,
  channelField,
  draftFields,
  invoicedLines,
  nextField,
  notCheckedField,
} from './invoice.ts';
import { stepsWanted } from './operation-input.ts';
import { priceTold, priceToldJson } from './order-told.ts';
import { dateField, describe } from './values.ts';
import * as z from './zod.ts';

const period = { firstDay: dateField, lastDay: dateField };
export const planLine = {
  month,
  weeks: whole,
  firstDay: dateField,
  lastDay: dateField,
  days: whole,
  amount,
  invoiceFrom: dateField.nullable(),
};
export const plan = {
  total: amount,
  invoiceBy: dateField.nullable(),
  findings: feeFindingsField,
  vat,
  withVat: withVatField,
  steps,
};

export const invoicePlanFacts = describe(z.strictObject({ steps: stepsWanted, ...courseFields }).check(priceTold), {
  allOf: [priceToldJson],
});
export const invoicePlanOutput = z.strictObject({ ...plan, lines: z.array(z.strictObject(planLine)) });

export const dueDateFacts = z.strictObject({
  steps: stepsWanted,
  sentOn: dateField,
  agreedDueOn: dateField.optional(),
  faulty: z.strictObject({ rightEan: z.boolean() }).optional(),
});
export const dueDateOutput = z.strictObject({
  dueOn: dateField,
  nominalOn: dateField,
  moved: z.boolean(),
  findings: z.array(finding(z.enum(dueDateFindingCodes))),
  steps,
});

/** What a bonus rests on beside the course, for an invoice of one. */
const auditBonusFields = {
  previousOrders: bonusFactFields.previousOrders,
  figures: bonusKnowledgeFields.figures,
};

export const auditInvoiceFacts = describe(
  z.strictObject({ steps: stepsWanted, ...courseFields, ...auditFields, ...auditBonusFields }).check(priceTold),
  { allOf: [priceToldJson] },
);
export const auditInvoiceOutput = z.strictObject({
  findings: z.array(z.strictObject({ ...clauseFields, ...auditFindingFields, message: text, messageDa: text })),
  wrongAmount: amount,
  penaltyBase: amount.nullable(),
  expected: z.strictObject({
    ...draftFields,
    channel: channelField,
    total: amount,
    invoiceFrom: dateField.nullable(),
    invoiceBy: dateField.nullable(),
  }),
  notChecked: notCheckedField,
  next: nextField,
  statement: z
    .strictObject({
      invoices: whole,
      invoiced: amount,
      right: amount,
      overlaps: z.array(z.strictObject(period)),
      gaps: z.array(z.strictObject(period)),
      ahead: z.array(z.strictObject(period)),
      remaining: amount,
    })
    .nullable(),
  vat,
  withVat: withVatField,
  steps,
});

export const creditFacts = describe(
  z.strictObject({ steps: stepsWanted, ...courseFields, invoiced: invoicedLines }).check(priceTold),
  { allOf: [priceToldJson] },
);

const planLines = { lines: z.array(z.strictObject(planLine)), total: amount };
export const creditOutput = z.strictObject({
  lines: z.array(z.strictObject({ ...period, invoiced: amount, right: amount, amount })),
  total: amount,
  creditNote: z.strictObject(draftFields).nullable(),
  again: z.strictObject(planLines),
  remaining: z.strictObject({ ...planLines, invoiceBy: dateField.nullable() }),
  dueNow: z.strictObject(planLines).optional(),
  later: z.strictObject(planLines).optional(),
  findings: z.array(z.discriminatedUnion('code', [finding(z.enum(['credited-beyond-invoiced'])), feeFinding])),
  vat,
  steps,
});
