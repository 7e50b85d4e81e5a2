import { invoiceChannels, invoiceKinds, sentKinds } from '../agreement/invoice-kinds.ts';
import { outcomes } from '../evidence/decision.ts';
import { auditFindingCodes } from '../invoicing/audit-findings.ts';
import { amount } from './answer-parts.ts';
import { clauseFields, MOST_ITEMS } from './clause.ts';
import { count, dateField, idField, kronerField, list, objectField } from './values.ts';
import * as z from './zod.ts';

/** Most lines of one invoice, and most invoices of one order. */
const MOST_LINES = 1_000;
const MOST_INVOICES = 1_000;
/** Most reasons of one decision. */
const MOST_REASONS = 100;

const invoicedLine = { firstDay: dateField, lastDay: dateField, amount: kronerField };

/** What was invoiced so far, line by line. */
export const invoicedLines = list(
  z.strictObject({ ...invoicedLine, kind: z.literal('credit-note').optional() }),
  MOST_LINES,
);

const invoiceSchema = z.strictObject({
  kind: z.enum(sentKinds),
  credits: z.enum(invoiceKinds).optional(),
  channel: z.enum(invoiceChannels),
  sentOn: dateField,
  lines: list(z.strictObject({ ...invoicedLine, bonus: idField.optional() }), MOST_LINES),
  userIdent: idField.optional(),
  ean: idField.optional(),
  status: z.literal('rejected').optional(),
});

/** What was sent of an order; which way it went may not be known. */
export const sentInvoices = list(
  z.strictObject({ ...invoiceSchema.shape, channel: z.enum(invoiceChannels).optional() }),
  MOST_INVOICES,
).optional();

/** What was received of an order, each with the number that it bears. */
export const receivedInvoices = list(
  z.strictObject({ ...invoiceSchema.shape, number: idField.optional() }),
  MOST_INVOICES,
);

/** The buyer that ordered, as an invoice names it. */
export const buyerField = z.strictObject({ userIdent: idField.optional(), ean: idField.optional() }).optional();

const anyObject = objectField as z.ZodType as z.ZodType<object>;
const notLookedAt = list(anyObject, MOST_REASONS);

/** A decision on a bonus, as `bonus` gives it or no more than is needed of it. */
const decidedBonus = z.strictObject({
  bonus: idField,
  name: anyObject.optional(),
  paidAs: z.literal('instalment').optional(),
  asks: anyObject.optional(),
  outcome: z.enum(outcomes),
  amount: kronerField.optional(),
  window: z.strictObject({ firstDay: dateField, lastDay: dateField }).optional(),
  measuredOn: dateField.optional(),
  earnedOn: dateField.optional(),
  reasons: notLookedAt.optional(),
  assumed: list(z.enum(['placements', 'employment']), MOST_REASONS).optional(),
  missing: notLookedAt.optional(),
  knowableFrom: dateField.optional(),
  changeableUntil: dateField.optional(),
});

export const auditFields = {
  invoice: invoiceSchema,
  earlierInvoices: list(invoiceSchema, MOST_INVOICES).optional(),
  otherChannelAgreed: z.boolean().optional(),
  decisions: list(decidedBonus, MOST_ITEMS).optional(),
};

/** What is given out about invoices, beside amounts, days and steps that every answer writes alike. */
export const auditFindingFields = {
  code: z.enum(auditFindingCodes),
  severity: z.enum(['reject', 'warn']),
  line: count(0, MOST_LINES).nullable(),
};
export const channelField = z.enum(invoiceChannels);

/** A line as it is given out. */
const lineGiven = { firstDay: dateField, lastDay: dateField, amount, bonus: idField.optional() };
export const linesGiven = z.array(z.strictObject(lineGiven));
export const draftFields = { kind: z.enum(sentKinds), credits: z.enum(invoiceKinds).optional(), lines: linesGiven };
export const notCheckedField = z.array(
  z.strictObject({
    ...clauseFields,
    what: z.enum(['bonus-decision', 'bonus-amount', 'amount']),
    line: count(0, MOST_LINES),
  }),
);
export const nextField = z.array(
  z.strictObject({
    ...clauseFields,
    do: z.enum(['send-back', 'tell-provider', 'payment-waits', 'check', 'clear-order', 'set-off', 'pay']),
  }),
);
