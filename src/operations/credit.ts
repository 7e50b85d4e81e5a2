import { creditView } from '../explain/invoice-audit.ts';
import { creditQuestion } from '../invoicing/credit.ts';
import { creditFacts, creditOutput } from '../schema/invoicing.ts';
import { operation } from './operation.ts';

export const creditOperation = operation(creditQuestion, {
  summary: {
    da: 'Hvad af det fakturerede er rigtigt, hvad skal krediteres, og hvad er der tilbage at fakturere?',
    en: 'What of the invoices is right, what is to be credited, and what remains to be invoiced?',
  },
  facts: creditFacts,
  output: creditOutput,
  view: creditView,
});
