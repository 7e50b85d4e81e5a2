import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { Closure } from '../../src/agreement/order.ts';
import type { ResultTerms } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { auditInvoice } from '../../src/bonus/audit-invoice.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { bonusContentFindings } from '../../src/invoicing/bonus-content.ts';
import { credit } from '../../src/invoicing/credit.ts';
import { dueDate } from '../../src/invoicing/due-date.ts';
import type { Invoice } from '../../src/invoicing/invoice.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { course, july, line, order } from '../cases/invoice-audit.ts';

const agreement: Agreement = koebenhavn2016Fyldt30;
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

it('a credit tells of the day that it is asked on', () => {
  expect(told(() => credit(agreement, { order, invoiced: [], asOf: none }))).toEqual(['invalid-date at asOf']);
});

it('a due date tells of its day', () => {
  expect(told(() => dueDate(agreement, { sentOn: none }))).toEqual(['invalid-date at sentOn']);
  expect(told(() => dueDate(agreement, { sentOn: none, agreedDueOn: none }))).toEqual([
    'invalid-date at agreedDueOn',
    'invalid-date at sentOn',
  ]);
});

describe('agreements of other terms', () => {
  const { results: _, ...noBonus } = agreement.terms;
  const { ordering: __, ...noOrdering } = agreement.terms;
  const invoice = course('2016-08-01', july);

  it('a course invoice asks for no rule on bonus, a bonus invoice does', () => {
    const without: Agreement = { ...agreement, terms: noBonus };
    expect(auditInvoice(without, { order, invoice }).findings).toEqual([]);
    expect(told(() => auditInvoice(without, { order, invoice: { ...invoice, kind: 'bonus' } }))).toEqual([
      'not-in-agreement at agreement',
    ]);
  });

  it('an order outside the portal is only wrong where a rule says so', () => {
    const outside = { order: { ...order, orderedOutsidePortal: true }, invoice };
    const codes = (on: Agreement) => auditInvoice(on, outside).findings.map(({ code }) => code);
    expect(codes(agreement)).toEqual(['ordered-outside-portal']);
    expect(codes({ ...agreement, terms: noOrdering })).toEqual([]);
  });
});

it('a bonus invoice that holds nothing is told of all three', () => {
  const { invoice } = agreement.terms.results as ResultTerms;
  const found = bonusContentFindings(agreement, invoice?.content as never, {});
  expect(found.map(({ code, severity, message, messageDa }) => [code, severity, message, messageDa])).toEqual([
    ['invoice-date-missing', 'reject', 'The invoice date is missing.', 'Fakturadatoen mangler.'],
    ['user-ident-missing', 'reject', "The buyer's user ident is missing.", 'Købers brugerident mangler.'],
    ['ean-missing', 'reject', "The buyer's EAN number is missing.", 'Købers EAN-nummer mangler.'],
  ]);
});

it('the first days of the calendar are days like any other', () => {
  const first = { ...order, startsOn: isoDate('1900-01-01'), weeks: 1 };
  const audit = (invoice: Invoice, closure?: Closure) =>
    auditInvoice(agreement, { order: first, invoice, closure }, { 'invoice-begun-weeks': 'begun-allowed' });
  const week = line('1900-01-01', '1900-01-07', '1680.00');
  expect(audit(course('1900-01-08', week)).expected.invoiceFrom).toBe('1900-01-01');
  const day = isoDate('1900-01-01');
  const after = course('1900-01-08', line('1900-01-02', '1900-01-03', '1.00'));
  expect(audit(after, { ground: 'closed-early', lastOpenDay: day }).statement).toMatchObject({
    gaps: [],
    ahead: [{ firstDay: day, lastDay: day }],
  });
});
