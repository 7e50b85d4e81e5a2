import { firstDayAbsenceQuestion } from '../absence/first-day-absence.ts';
import { firstDayAbsenceView } from '../explain/first-day-absence.ts';
import { firstDayAbsenceFacts, firstDayAbsenceOutput } from '../schema/absence.ts';
import { operation } from './operation.ts';

export const firstDayAbsenceOperation = operation(firstDayAbsenceQuestion, {
  summary: {
    da: 'Hvad skal der ske, når borgeren udebliver fra første møde?',
    en: 'What must be done when the citizen stays away from the first meeting?',
  },
  facts: firstDayAbsenceFacts,
  output: firstDayAbsenceOutput,
  view: firstDayAbsenceView,
});
