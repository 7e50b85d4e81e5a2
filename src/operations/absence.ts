import { absenceQuestion } from '../absence/absence.ts';
import { absenceView } from '../explain/absence.ts';
import { absenceFacts, absenceOutput } from '../schema/absence.ts';
import { operation } from './operation.ts';

export const absenceOperation = operation(absenceQuestion, {
  summary: {
    da: 'Hvad følger af fravær i et igangværende forløb?',
    en: 'What follows from absence in a running course?',
  },
  facts: absenceFacts,
  output: absenceOutput,
  view: absenceView,
});
