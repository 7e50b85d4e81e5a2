import { orderCheckView } from '../explain/order.ts';
import { checkOrderQuestion } from '../order/check-order.ts';
import { checkOrderFacts, checkOrderOutput } from '../schema/settlement.ts';
import { operation } from './operation.ts';

export const checkOrderOperation = operation(checkOrderQuestion, {
  summary: {
    da: 'Må ordren bekræftes, eller skal den afvises?',
    en: 'May the order be confirmed, or must it be rejected?',
  },
  facts: checkOrderFacts,
  output: checkOrderOutput,
  view: orderCheckView,
});
