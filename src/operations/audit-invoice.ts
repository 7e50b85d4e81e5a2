import { invoiceAuditView } from '../explain/invoice-audit.ts';
import { auditInvoiceQuestion } from '../invoicing/audit-invoice.ts';
import { auditInvoiceFacts, auditInvoiceOutput } from '../schema/invoicing.ts';
import { operation } from './operation.ts';

export const auditInvoiceOperation = operation(auditInvoiceQuestion, {
  summary: {
    da: 'Er en modtaget faktura rigtig, og hvad ville en rigtig være?',
    en: 'Is a received invoice right, and what would a right one be?',
  },
  facts: auditInvoiceFacts,
  output: auditInvoiceOutput,
  view: invoiceAuditView,
});
