import { conductPenaltyView } from '../explain/penalties.ts';
import { conductPenaltyQuestion } from '../penalties/conduct-penalty.ts';
import { conductPenaltyFacts, conductPenaltyOutput } from '../schema/penalties.ts';
import { operation } from './operation.ts';

export const conductPenaltyOperation = operation(conductPenaltyQuestion, {
  summary: {
    da: 'Hvad koster brud på samfundsansvar, arbejdsklausul eller reglen om underleverandører?',
    en: 'What does a breach of social responsibility, the labour clause or the rule on subcontractors cost?',
  },
  facts: conductPenaltyFacts,
  output: conductPenaltyOutput,
  view: conductPenaltyView,
});
