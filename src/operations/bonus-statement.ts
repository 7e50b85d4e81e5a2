import { bonusStatementQuestion } from '../bonus/bonus-statement.ts';
import { bonusStatementView } from '../explain/bonus.ts';
import { bonusStatementFacts, bonusStatementOutput } from '../schema/bonus.ts';
import { operation } from './operation.ts';

export const bonusStatementOperation = operation(bonusStatementQuestion, {
  summary: {
    da: 'Hvilke bonusser hører til perioden, og hvordan faktureres de?',
    en: 'Which bonuses belong to the period, and how are they invoiced?',
  },
  parts: 'cases',
  facts: bonusStatementFacts,
  output: bonusStatementOutput,
  view: bonusStatementView,
});
