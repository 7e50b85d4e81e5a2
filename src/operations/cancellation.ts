import { cancellationView } from '../explain/penalties.ts';
import { cancellationQuestion } from '../penalties/cancellation.ts';
import { cancellationFacts, cancellationOutput } from '../schema/penalties.ts';
import { operation } from './operation.ts';

export const cancellationOperation = operation(cancellationQuestion, {
  summary: {
    da: 'Hvad skal gøres op, når rammeaftalen ophæves?',
    en: 'What is settled where the framework agreement is cancelled?',
  },
  facts: cancellationFacts,
  output: cancellationOutput,
  view: cancellationView,
});
