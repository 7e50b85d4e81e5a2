import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { auditInvoice } from '../../src/invoicing/audit-invoice.ts';
import { credit } from '../../src/invoicing/credit.ts';
import { dueDate } from '../../src/invoicing/due-date.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { course, july, line, order } from '../cases/invoice-audit.ts';

const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);

/** A caller without types may hand over what no schema has checked: every wrong fact is told of, each by its own path. */
const none = '2016-02-30' as IsoDate;
const backwards = line('2016-07-31', '2016-07-04', '1.00');
const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-17') } as const;

it('an audit tells of the order, the invoice and the earlier ones together', () => {
  const question = () =>
    auditInvoice(agreement, {
      order: { ...order, startsOn: none },
      invoice: { ...course('2016-08-01', july, backwards), sentOn: none },
      earlierInvoices: [course('2016-08-01', { ...july, firstDay: none }), { ...course('2016-08-01'), sentOn: none }],
    });
  expect(told(question)).toEqual([
    'invalid-date at order.startsOn',
    'invalid-date at invoice.sentOn',
    'date-order at invoice.lines[1].lastDay',
    'invalid-date at earlierInvoices[0].lines[0].firstDay',
    'invalid-date at earlierInvoices[1].sentOn',
  ]);
});

it('a credit tells of the order and the lines together', () => {
  const question = () =>
    credit(agreement, {
      order: { ...order, startsOn: none },
      closure,
      invoiced: [july, backwards, { ...july, lastDay: none }],
    });
  expect(told(question)).toEqual([
    'invalid-date at order.startsOn',
    'date-order at invoiced[1].lastDay',
    'invalid-date at invoiced[2].lastDay',
  ]);
});

it('a due date tells of its day', () => {
  expect(told(() => dueDate(agreement, { sentOn: none }))).toEqual(['invalid-date at sentOn']);
});
