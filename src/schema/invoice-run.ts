import { invoiceChannels, invoiceKinds, sentKinds } from '../agreement/invoice-kinds.ts';
import { runWaitCodes } from '../settlement/run-waits.ts';
import { amount, finding, missing, month, refused, steps, text, vat, whole } from './answer-parts.ts';
import { bonusKnowledgeFields } from './bonus.ts';
import { clauseFields, wordsSchema } from './clause.ts';
import { buyerField, linesGiven, sentInvoices } from './invoice.ts';
import { partialWanted, stepsWanted } from './operation-input.ts';
import { ordersOf } from './settlement.ts';
import { always, dateField, describe, idField, monthField } from './values.ts';
import * as z from './zod.ts';

/** A month or a day, one of the two. */
const oneTimeAsked = always<{ readonly month?: unknown; readonly asOf?: unknown }>((asked, problem) => {
  if (asked.month !== undefined && asked.asOf !== undefined) problem('both-given', 'asOf');
  if (asked.month === undefined && asked.asOf === undefined) problem('missing-field', 'month');
});

export const invoiceRunFacts = describe(
  z
    .strictObject({
      steps: stepsWanted,
      partial: partialWanted,
      month: monthField.optional(),
      asOf: dateField.optional(),
      orders: ordersOf({ earlierInvoices: sentInvoices, buyer: buyerField }),
      figures: bonusKnowledgeFields.figures,
      buyer: buyerField,
    })
    .check(oneTimeAsked),
  { oneOf: [{ required: ['month'] }, { required: ['asOf'] }] },
);

const proposed = z.strictObject({
  kind: z.enum(sentKinds),
  credits: z.enum(invoiceKinds).optional(),
  channel: z.enum(invoiceChannels).nullable(),
  sentOn: dateField,
  lines: linesGiven,
  userIdent: text.optional(),
  ean: text.optional(),
});

const draft = z.strictObject({
  invoice: proposed,
  total: amount,
  month: month.nullable(),
  invoiceFrom: dateField.nullable(),
  invoiceBy: dateField.nullable(),
  dueOn: dateField.nullable(),
});

const wait = z.strictObject({
  ...finding(z.enum(runWaitCodes)).shape,
  about: z.enum(['course', 'bonus']),
  bonus: idField.nullable(),
  name: wordsSchema.optional(),
  firstDay: dateField.nullable(),
  lastDay: dateField.nullable(),
  amount: amount.nullable(),
  from: dateField.nullable(),
  missing,
});

const order = z.strictObject({
  id: text.nullable(),
  provider: text.nullable(),
  agreement: text,
  level: text,
  levelName: wordsSchema.nullable(),
  bonusNames: z.array(z.strictObject({ bonus: idField, name: wordsSchema })).optional(),
  verdict: z.enum(['confirm', 'reject']),
  findings: z.array(
    z.strictObject({
      ...clauseFields,
      code: text,
      severity: z.enum(['reject', 'breach', 'warn']),
      message: text,
      messageDa: text,
    }),
  ),
  drafts: z.array(draft),
  credits: z.array(z.strictObject({ invoice: proposed, total: amount })),
  waits: z.array(wait),
  steps,
});

export const invoiceRunOutput = z.strictObject({
  month: month.nullable(),
  sentOn: dateField,
  orders: z.array(order),
  totals: z.array(
    z.strictObject({
      provider: text.nullable(),
      channel: z.enum(invoiceChannels).nullable(),
      drafts: whole,
      invoiced: amount,
      credits: whole,
      credited: amount,
    }),
  ),
  due: z.array(z.strictObject({ dueOn: dateField, provider: text.nullable(), drafts: whole, amount })),
  inAll: z.strictObject({
    orders: whole,
    drafts: whole,
    invoiced: amount,
    credits: whole,
    credited: amount,
    waits: whole,
    waiting: amount.nullable(),
    waitingUnknown: whole,
  }),
  vat,
  refused,
});
