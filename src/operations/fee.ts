import { feeView } from '../explain/fee.ts';
import { feeQuestion } from '../fee/fee.ts';
import { feeFacts, feeOutput } from '../schema/fee.ts';
import { operation } from './operation.ts';

export const feeOperation = operation(feeQuestion, {
  summary: { da: 'Hvad koster forløbet?', en: 'What does the course cost?' },
  facts: feeFacts,
  output: feeOutput,
  view: feeView,
});
