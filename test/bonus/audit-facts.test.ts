import { expect, it } from 'vitest';
import { auditInvoiceQuestion } from '../../src/bonus/audit-invoice.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import { answer } from '../../src/operations/operations.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

/** What an audit makes of the facts of a bonus, which a course invoice has no room for. */

const agreement = 'koebenhavn-2016-fyldt-30';
const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
  provider: 'leverandoer-a',
};
const line = { firstDay: '2016-10-01', lastDay: '2016-12-31', amount: '20000.01', bonus: '1a' };
const invoice = { kind: 'bonus', channel: 'nemhandel', sentOn: '2017-01-02', lines: [line] };
const course = {
  kind: 'course',
  channel: 'portal',
  sentOn: '2016-08-01',
  lines: [{ firstDay: '2016-07-04', lastDay: '2016-07-31', amount: '6720.00' }],
};
const figures = { 'bonus-1a': '20000.00' };
const placements = [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }];

it.each([
  [{ invoice: course }, []],
  [{ invoice: course, previousOrders: [] }, ['unknown-field at previousOrders']],
  [{ invoice: course, figures }, ['unknown-field at figures']],
  [{ invoice, figures, placements, employment: [] }, []],
  [{ invoice, decisions: [] }, []],
  [{ invoice, decisions: [], placements }, ['both-given at decisions']],
  [{ invoice, decisions: [], employment: [] }, ['both-given at decisions']],
  [{ invoice, decisions: [], previousOrders: [] }, ['both-given at decisions']],
])('%#', (facts, problems) => {
  expect(problemsTold(answer('audit-invoice', { agreement, order, ...facts }))).toEqual(problems);
});

it.each([
  // Four weeks end on 16 October; a day less is no bonus.
  ['2016-10-16', '0.01'],
  ['2016-10-15', '20000.01'],
])('holds the amount against what a placement through %s earned', (lastDay, wrong) => {
  const told = asked<InvoiceAudit>('audit-invoice', {
    agreement,
    order,
    invoice,
    figures,
    placements: [{ ...placements[0], lastDay }],
    employment: [],
  });
  expect([told.wrongAmount, auditInvoiceQuestion.amount?.(told), auditInvoiceQuestion.topic]).toEqual([
    wrong,
    wrong,
    'audit',
  ]);
});
