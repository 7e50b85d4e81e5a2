import { rulesView } from '../explain/rules.ts';
import { rulesQuestion } from '../rule-book/rule-list.ts';
import { ruleFacts, rulesOutput } from '../schema/agreement-answers.ts';
import { operation } from './operation.ts';

export const rulesOperation = operation(rulesQuestion, {
  summary: {
    da: 'Hvilke regler har aftalens dokumenter, og hvad er der blevet af dem?',
    en: "Which rules do the agreement's documents hold, and what became of them?",
  },
  facts: ruleFacts,
  output: rulesOutput,
  view: rulesView,
});
