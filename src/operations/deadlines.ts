import { deadlinesQuestion } from '../deadlines/deadlines.ts';
import { deadlinesView } from '../explain/deadlines.ts';
import { deadlinesFacts, deadlinesOutput } from '../schema/deadlines.ts';
import { operation } from './operation.ts';

export const deadlinesOperation = operation(deadlinesQuestion, {
  summary: { da: 'Hvad skal ske hvornår i ordrens liv?', en: 'What is due when in the life of the order?' },
  facts: deadlinesFacts,
  output: deadlinesOutput,
  view: deadlinesView,
});
