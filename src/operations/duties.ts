import { dutiesQuestion } from '../agreement/duties.ts';
import { withDuties } from '../agreements/agreements.ts';
import { dutiesView } from '../explain/duties.ts';
import { dutiesOutput, dutyFacts } from '../schema/agreement-answers.ts';
import { operation } from './operation.ts';

export const dutiesOperation = operation(dutiesQuestion, {
  summary: {
    da: 'Hvilke pligter har aftalen, som ikke beregnes?',
    en: 'Which duties does the agreement hold that are not computed?',
  },
  facts: dutyFacts,
  agreement: withDuties,
  output: dutiesOutput,
  view: dutiesView,
});
