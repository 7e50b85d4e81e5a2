import { bonusQuestion } from '../bonus/bonus.ts';
import { bonusView } from '../explain/bonus.ts';
import { bonusFacts, bonusOutput } from '../schema/bonus.ts';
import { operation } from './operation.ts';

export const bonusOperation = operation(bonusQuestion, {
  summary: { da: 'Er der optjent bonus, og kan det vides endnu?', en: 'Is a bonus earned, and can that be known yet?' },
  facts: bonusFacts,
  output: bonusOutput,
  view: bonusView,
});
