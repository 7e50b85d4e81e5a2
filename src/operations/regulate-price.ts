import { regulatePriceView } from '../explain/prices.ts';
import { regulatePriceQuestion } from '../prices/regulate-price.ts';
import { regulatePriceFacts, regulatePriceOutput } from '../schema/prices.ts';
import { operation } from './operation.ts';

export const regulatePriceOperation = operation(regulatePriceQuestion, {
  summary: {
    da: 'Hvor meget kan en tilbudt pris højst reguleres til?',
    en: 'How high can an offered price be regulated at most?',
  },
  facts: regulatePriceFacts,
  output: regulatePriceOutput,
  view: regulatePriceView,
});
