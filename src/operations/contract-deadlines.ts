import { contractDeadlinesQuestion } from '../contract/contract-deadlines.ts';
import { contractDeadlinesView } from '../explain/contract.ts';
import { contractDeadlinesFacts, contractDeadlinesOutput } from '../schema/contract.ts';
import { operation } from './operation.ts';

export const contractDeadlinesOperation = operation(contractDeadlinesQuestion, {
  summary: {
    da: 'Hvilke frister sætter en begivenhed efter rammeaftalen eller udbuddet?',
    en: 'Which deadlines does an event set under the framework agreement or the tender?',
  },
  facts: contractDeadlinesFacts,
  output: contractDeadlinesOutput,
  view: contractDeadlinesView,
});
