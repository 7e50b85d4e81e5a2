import { creditView } from '../explain/invoice-audit.ts';
import { creditQuestion } from '../invoicing/credit.ts';
import { creditFacts, creditOutput } from '../schema/invoicing.ts';
import { operation } from './operation.ts';

export const creditOperation = operation(creditQuestion, {
  summary: {
    da: 'Hvad skal krediteres efter en lukning, og hvad er der tilbage at fakturere?',
    en: 'What is to be credited after a closure, and what remains to be invoiced?',
  },
  facts: creditFacts,
  output: creditOutput,
  view: creditView,
});
