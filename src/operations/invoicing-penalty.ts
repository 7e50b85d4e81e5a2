import { invoicingPenaltyView } from '../explain/penalties.ts';
import { invoicingPenaltyQuestion } from '../penalties/invoicing-penalty.ts';
import { invoicingPenaltyFacts, invoicingPenaltyOutput } from '../schema/penalties.ts';
import { operation } from './operation.ts';

export const invoicingPenaltyOperation = operation(invoicingPenaltyQuestion, {
  summary: { da: 'Hvad koster en forkert faktura?', en: 'What does a wrong invoice cost?' },
  facts: invoicingPenaltyFacts,
  output: invoicingPenaltyOutput,
  view: invoicingPenaltyView,
});
