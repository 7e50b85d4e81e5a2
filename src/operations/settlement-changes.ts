import { settlementChangesView } from '../explain/settlement-changes.ts';
import { settlementChangesFacts, settlementChangesOutput } from '../schema/settlement-changes.ts';
import { settlementChangesQuestion } from '../settlement/settlement-changes.ts';
import { operation } from './operation.ts';

export const settlementChangesOperation = operation(settlementChangesQuestion, {
  summary: {
    da: 'Hvad har flyttet sig mellem to opgørelser, og hvad har flyttet det?',
    en: 'What moved between two settlements, and what moved it?',
  },
  facts: settlementChangesFacts,
  output: settlementChangesOutput,
  view: settlementChangesView,
});
