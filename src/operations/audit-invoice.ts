import { auditInvoiceQuestion } from '../bonus/audit-invoice.ts';
import { invoiceAuditView } from '../explain/invoice-audit.ts';
import { auditInvoiceFacts, auditInvoiceOutput } from '../schema/invoicing.ts';
import { operation } from './operation.ts';

export const auditInvoiceOperation = operation(auditInvoiceQuestion, {
  summary: {
    da: 'Er en modtaget faktura rigtig, hvad ville en rigtig være, og hvad skal der gøres?',
    en: 'Is a received invoice right, what would a right one be, and what is to be done?',
  },
  facts: auditInvoiceFacts,
  output: auditInvoiceOutput,
  view: invoiceAuditView,
});
