import { dueDateView } from '../explain/invoicing.ts';
import { dueDateQuestion } from '../invoicing/due-date.ts';
import { dueDateFacts, dueDateOutput } from '../schema/invoicing.ts';
import { operation } from './operation.ts';

export const dueDateOperation = operation(dueDateQuestion, {
  summary: { da: 'Hvornår forfalder en faktura?', en: 'When is an invoice due?' },
  facts: dueDateFacts,
  output: dueDateOutput,
  view: dueDateView,
});
