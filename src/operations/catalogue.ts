import { catalogueQuestion } from '../agreement/catalogue.ts';
import { catalogueView } from '../explain/catalogue.ts';
import { catalogueOutput, nothingMore } from '../schema/agreement-answers.ts';
import { operation } from './operation.ts';

export const catalogueOperation = operation(catalogueQuestion, {
  summary: { da: 'Hvad kan der bestilles efter aftalen?', en: 'What can be ordered under the agreement?' },
  facts: nothingMore,
  output: catalogueOutput,
  view: catalogueView,
});
