import { invoiceRunView } from '../explain/invoice-run.ts';
import { invoiceRunFacts, invoiceRunOutput } from '../schema/invoice-run.ts';
import { invoiceRunQuestion } from '../settlement/invoice-run.ts';
import { operation } from './operation.ts';

export const invoiceRunOperation = operation(invoiceRunQuestion, {
  summary: {
    da: 'Hvad skal faktureres og krediteres for en måned, hvad venter, og hvornår forfalder det?',
    en: 'What is to be invoiced and credited for a month, what waits, and when is it due?',
  },
  parts: 'orders',
  facts: invoiceRunFacts,
  output: invoiceRunOutput,
  view: invoiceRunView,
});
