import { readingsView } from '../explain/readings.ts';
import { nothingMore, readingsOutput } from '../schema/agreement-answers.ts';
import { readingsQuestion } from '../settlement/readings.ts';
import { operation } from './operation.ts';

export const readingsOperation = operation(readingsQuestion, {
  summary: { da: 'Hvordan læses de tvetydige bestemmelser?', en: 'How are the ambiguous clauses read?' },
  facts: nothingMore,
  output: readingsOutput,
  view: readingsView,
});
