import { invoicePlanView } from '../explain/invoicing.ts';
import { invoicePlanQuestion } from '../invoicing/invoice-plan.ts';
import { invoicePlanFacts, invoicePlanOutput } from '../schema/invoicing.ts';
import { operation } from './operation.ts';

export const invoicePlanOperation = operation(invoicePlanQuestion, {
  summary: { da: 'Hvornår og hvordan faktureres forløbet?', en: 'When and how is the course invoiced?' },
  facts: invoicePlanFacts,
  output: invoicePlanOutput,
  view: invoicePlanView,
});
