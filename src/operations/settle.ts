import { settlementView } from '../explain/settlement.ts';
import { settleFacts, settleOutput } from '../schema/settlement.ts';
import { settleQuestion } from '../settlement/settle.ts';
import { operation } from './operation.ts';

export const settleOperation = operation(settleQuestion, {
  summary: { da: 'Alle spørgsmål om mange ordrer på én gang', en: 'Every question about many orders at once' },
  parts: 'orders',
  facts: settleFacts,
  output: settleOutput,
  view: settlementView,
});
