import { scoreOffersView } from '../explain/prices.ts';
import { scoreOffersQuestion } from '../prices/score-offers.ts';
import { scoreOffersFacts, scoreOffersOutput } from '../schema/prices.ts';
import { operation } from './operation.ts';

export const scoreOffersOperation = operation(scoreOffersQuestion, {
  summary: { da: 'Hvordan scorer tilbuddene, og hvem vinder?', en: 'How do the offers score, and who wins?' },
  facts: scoreOffersFacts,
  output: scoreOffersOutput,
  view: scoreOffersView,
});
