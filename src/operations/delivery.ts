import { deliveryQuestion } from '../delivery/delivery.ts';
import { deliveryView } from '../explain/delivery.ts';
import { deliveryFacts, deliveryOutput } from '../schema/delivery.ts';
import { operation } from './operation.ts';

export const deliveryOperation = operation(deliveryQuestion, {
  summary: { da: 'Blev forløbet leveret som bestilt?', en: 'Was the course delivered as ordered?' },
  facts: deliveryFacts,
  output: deliveryOutput,
  view: deliveryView,
});
