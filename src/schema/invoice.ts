import { bonusKinds } from '../agreement/agreement.ts';
import { invoiceChannels, invoiceKinds } from '../agreement/invoice-kinds.ts';
import { auditFindingCodes } from '../invoicing/audit-findings.ts';
import { count, dateField, idField, kronerField, list } from './values.ts';
import * as z from './zod.ts';

/** Most lines of one invoice, and most invoices of one order. */
const MOST_LINES = 1_000;
const MOST_INVOICES = 1_000;

const invoicedLine = { firstDay: dateField, lastDay: dateField, amount: kronerField };

/** What was invoiced so far, line by line. */
export const invoicedLines = list(z.strictObject(invoicedLine), MOST_LINES);

const invoiceSchema = z.strictObject({
  kind: z.enum(invoiceKinds),
  channel: z.enum(invoiceChannels),
  sentOn: dateField,
  lines: list(z.strictObject({ ...invoicedLine, bonus: z.enum(bonusKinds).optional() }), MOST_LINES),
  userIdent: idField.optional(),
  ean: idField.optional(),
});

export const auditFields = {
  invoice: invoiceSchema,
  earlierInvoices: list(invoiceSchema, MOST_INVOICES).optional(),
  otherChannelAgreed: z.boolean().optional(),
};

/** What is given out about invoices, beside amounts, days and steps that every answer writes alike. */
export const auditFindingFields = {
  code: z.enum(auditFindingCodes),
  severity: z.literal('reject'),
  line: count(0, MOST_LINES).nullable(),
};
export const channelField = z.enum(invoiceChannels);
