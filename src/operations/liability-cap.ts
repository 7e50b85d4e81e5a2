import { liabilityCapView } from '../explain/penalties.ts';
import { liabilityCapQuestion } from '../penalties/liability-cap.ts';
import { liabilityCapFacts, liabilityCapOutput } from '../schema/penalties.ts';
import { operation } from './operation.ts';

export const liabilityCapOperation = operation(liabilityCapQuestion, {
  summary: {
    da: 'Hvor meget kan der højst kræves i erstatning på et år?',
    en: 'How much can be claimed in damages in a year at most?',
  },
  facts: liabilityCapFacts,
  output: liabilityCapOutput,
  view: liabilityCapView,
});
