import { delayPenaltyView } from '../explain/penalties.ts';
import { delayPenaltyQuestion } from '../penalties/delay-penalty.ts';
import { delayPenaltyFacts, delayPenaltyOutput } from '../schema/penalties.ts';
import { operation } from './operation.ts';

export const delayPenaltyOperation = operation(delayPenaltyQuestion, {
  summary: {
    da: 'Hvad koster en forsinket levering eller afhjælpning?',
    en: 'What does a late delivery or a late remedy cost?',
  },
  facts: delayPenaltyFacts,
  output: delayPenaltyOutput,
  view: delayPenaltyView,
});
