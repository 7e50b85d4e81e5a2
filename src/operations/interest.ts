import { interestView } from '../explain/penalties.ts';
import { interestQuestion } from '../penalties/interest.ts';
import { interestFacts, interestOutput } from '../schema/penalties.ts';
import { operation } from './operation.ts';

export const interestOperation = operation(interestQuestion, {
  summary: { da: 'Hvad er morarenten af en sen betaling?', en: 'What is the default interest on a late payment?' },
  facts: interestFacts,
  output: interestOutput,
  view: interestView,
});
