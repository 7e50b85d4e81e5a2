import { invoiceChannels, sentKinds } from '../agreement/invoice-kinds.ts';
import { auditFindingCodes } from '../invoicing/audit-findings.ts';
import { orderFindingCodes } from '../order/findings.ts';
import { amount, finding, refused, text, vat, whole } from './answer-parts.ts';
import { bonusKnowledgeFields } from './bonus.ts';
import { auditFields, receivedInvoices } from './invoice.ts';
import { auditInvoiceOutput } from './invoicing.ts';
import { partialWanted, stepsWanted } from './operation-input.ts';
import { ordersOf } from './settlement.ts';
import { dateField } from './values.ts';
import * as z from './zod.ts';

export const auditInvoicesFacts = z.strictObject({
  steps: stepsWanted,
  partial: partialWanted,
  orders: ordersOf({
    earlierInvoices: auditFields.earlierInvoices,
    invoices: receivedInvoices,
    otherChannelAgreed: auditFields.otherChannelAgreed,
    decisions: auditFields.decisions,
  }),
  ...bonusKnowledgeFields,
});

const judged = z.strictObject({
  number: text.nullable(),
  kind: z.enum(sentKinds),
  channel: z.enum(invoiceChannels),
  sentOn: dateField,
  total: amount,
  verdict: z.enum(['right', 'send-back', 'check']),
  dueOn: dateField.nullable(),
  audit: auditInvoiceOutput,
});

const sums = {
  invoices: whole,
  right: whole,
  sendBack: whole,
  toCheck: whole,
  invoiced: amount,
  credited: amount,
  payable: amount,
  wrongAmount: amount,
  penaltyBase: amount.nullable(),
};

export const auditInvoicesOutput = z.strictObject({
  orders: z.array(
    z.strictObject({
      id: text.nullable(),
      provider: text.nullable(),
      agreement: text,
      level: text,
      verdict: z.enum(['confirm', 'reject']),
      findings: z.array(finding(z.enum(['order-twice', ...orderFindingCodes]))),
      invoices: z.array(judged),
    }),
  ),
  totals: z.array(z.strictObject({ provider: text.nullable(), ...sums })),
  inAll: z.strictObject(sums),
  reasons: z.array(z.strictObject({ code: z.enum(auditFindingCodes), invoices: whole })),
  vat,
  refused,
});
