import { auditInvoicesView } from '../explain/audit-invoices.ts';
import { auditInvoicesFacts, auditInvoicesOutput } from '../schema/audit-invoices.ts';
import { auditInvoicesQuestion } from '../settlement/audit-invoices.ts';
import { operation } from './operation.ts';

export const auditInvoicesOperation = operation(auditInvoicesQuestion, {
  summary: {
    da: 'Hvilke af mange modtagne fakturaer er rigtige, og hvad skal der ske med hver?',
    en: 'Which of many received invoices are right, and what becomes of each?',
  },
  parts: 'orders',
  facts: auditInvoicesFacts,
  output: auditInvoicesOutput,
  view: auditInvoicesView,
});
