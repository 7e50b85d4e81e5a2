import { checkOfferView } from '../explain/prices.ts';
import { checkOfferQuestion } from '../prices/check-offer.ts';
import { checkOfferFacts, checkOfferOutput } from '../schema/prices.ts';
import { operation } from './operation.ts';

export const checkOfferOperation = operation(checkOfferQuestion, {
  summary: {
    da: 'Har tilbuddet de priser, det skal have?',
    en: 'Does the offer have the prices it should have?',
  },
  facts: checkOfferFacts,
  output: checkOfferOutput,
  view: checkOfferView,
});
