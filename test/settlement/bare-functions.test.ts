import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate, isoMonth } from '../../src/calendar/iso-date.ts';
import { hourlyRate, hours, kroner } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { auditInvoices } from '../../src/settlement/audit-invoices.ts';
import { type InvoiceRunFacts, invoiceRun } from '../../src/settlement/invoice-run.ts';
import { questionNames } from '../../src/settlement/questions.ts';
import { type HeldVersion, readingsOf } from '../../src/settlement/readings-of.ts';
import { sensitivity } from '../../src/settlement/sensitivity.ts';
import { settle } from '../../src/settlement/settle.ts';
import { settlementChanges } from '../../src/settlement/settlement-changes.ts';
import { hoursTimesRate } from '../cases/payment-models.ts';

const order = {
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
  hourlyRate: hourlyRate('140'),
} as const;

it('settles under the defaults where no readings are given', () => {
  expect(settle(koebenhavn2016Fyldt30, { orders: [{ order }] }).totals.fee).toBe('21840.00');
});

it('runs, audits and compares under the defaults where no readings are given', () => {
  const orders = [{ order }];
  expect(invoiceRun(koebenhavn2016Fyldt30, { month: isoMonth('2016-07'), orders }).inAll.invoiced).toBe('6720.00');
  const asOf = isoDate('2016-08-01');
  expect(invoiceRun(koebenhavn2016Fyldt30, { asOf, orders }).inAll.invoiced).toBe('6720.00');
  expect(auditInvoices(koebenhavn2016Fyldt30, { orders: [{ order, invoices: [] }] }).inAll.invoices).toBe(0);
  const { totals } = settlementChanges(koebenhavn2016Fyldt30, { before: { orders }, after: { orders: [] } });
  expect(totals).toMatchObject({ removed: 1, fee: { before: '21840.00', after: '0.00', difference: '-21840.00' } });
});

it.each([
  [{}, 'missing-field', 'month'],
  [{ month: '2016-07', asOf: '2016-07-31' }, 'both-given', 'asOf'],
  [{ month: '2016-13' }, 'invalid-date', 'month'],
  [{ month: '2199-12' }, 'date-out-of-range', 'month'],
  [{ asOf: '2016-02-30' }, 'invalid-date', 'asOf'],
])('a run of %j is told as wrong', (when, code, path) => {
  const facts = { ...when, orders: [] } as unknown as InvoiceRunFacts;
  expect(problemsOf(() => invoiceRun(koebenhavn2016Fyldt30, facts))).toEqual([{ code, path }]);
});

it('a run of the last month but one is sent on the first of the last', () => {
  const { sentOn } = invoiceRun(koebenhavn2016Fyldt30, { month: isoMonth('2199-11'), orders: [] });
  expect(sentOn).toBe('2199-12-01');
});

it('an earlier version is held by its options, and no other version is', () => {
  expect(readingsOf('0.1')).toMatchObject({ 'order-week': 'calendar', 'page-limit': 'all-together' });
  expect(problemsOf(() => readingsOf('toString' as HeldVersion))).toEqual([
    { code: 'invalid-option', path: 'version' },
  ]);
});

it('names every question once', () => {
  expect(new Set(questionNames).size).toBe(questionNames.length);
  expect(questionNames).toContain('due-date');
});

it('invoices too many to be corrected are told where they stand', () => {
  const lines = Array.from({ length: 2_001 }, () => ({
    firstDay: isoDate('2016-07-04'),
    lastDay: isoDate('2016-07-04'),
    amount: kroner('1.00'),
  }));
  const sent = { channel: 'portal', sentOn: isoDate('2016-08-01'), lines } as const;
  const earlierInvoices = [
    { ...sent, kind: 'course' } as const,
    { ...sent, kind: 'credit-note', credits: 'course' } as const,
  ];
  const facts = { month: isoMonth('2016-07'), orders: [{ order, earlierInvoices }] };
  expect(problemsOf(() => invoiceRun(koebenhavn2016Fyldt30, facts))).toEqual([
    { code: 'too-large', path: 'orders[0].earlierInvoices' },
  ]);
});

it('a figure that is told as unknown is no cause of what moved', () => {
  const [track] = hoursTimesRate.tracks;
  const mentor = (version: string, isMentor: boolean) => {
    const clause = { rule: 'K', source: { document: 'kontrakt' } };
    const { fee: stated, ...terms } = hoursTimesRate.terms as { readonly fee: object };
    const fee = { ...stated, shortContact: { ...clause, pays: 'in-proportion' } };
    const levels = track?.levels.map((level) => ({ ...level, mentor: isMentor }));
    return { ...hoursTimesRate, version, tracks: [{ ...track, levels }], terms: { ...terms, fee } };
  };
  const own = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13, hoursPerWeek: '10', hourlyRate: '150' };
  const before = { orders: [{ order: own, contactMinutes: 45 }], figures: { 'bonus-1a': undefined } };
  // A short contact is told of mentors only, so that the facts of then cannot be answered under the agreement of now.
  const after = { agreement: mentor('2', false), orders: [{ order: own }], figures: {} };
  const told = settlementChanges(mentor('1', true) as never, { before, after } as never);
  expect(told.orders[0]?.by.map(({ causes }) => causes)).toEqual([['agreement', 'facts']]);
});

it('of many wrong orders a hundred problems are told', () => {
  const wrong = { order: { ...order, weeks: undefined, endsOn: isoDate('2016-07-01') } } as const;
  const orders = Array.from({ length: 101 }, () => wrong);
  expect(problemsOf(() => settle(koebenhavn2016Fyldt30, { orders }))).toHaveLength(100);
});

it('tells what is wrong with the other orders of one that stands there twice', () => {
  const otherOrders = [{ ...order, weeks: undefined, endsOn: isoDate('2016-07-01') } as const];
  const item = { order: { ...order, id: 'ordre-1' }, otherOrders };
  const problems = [0, 1].map((at) => ({ code: 'date-order', path: `orders[${at}].otherOrders[0].endsOn` }));
  expect(problemsOf(() => settle(koebenhavn2016Fyldt30, { orders: [item, item] }))).toEqual(problems);
  const month = isoMonth('2016-07');
  expect(problemsOf(() => invoiceRun(koebenhavn2016Fyldt30, { month, orders: [item, item] }))).toEqual(problems);
});

it('knows no other question than the operations', () => {
  const unknown = { operation: 'fees', input: {} } as unknown as { operation: 'fee'; input: { order: typeof order } };
  expect(problemsOf(() => sensitivity(koebenhavn2016Fyldt30, unknown))).toEqual([
    { code: 'invalid-option', path: 'operation' },
  ]);
});

it('tells what is wrong with a short contact and with the dates of an order that has no price, too', () => {
  const { fee, ...terms } = koebenhavn2016Fyldt30.terms;
  const callers = {
    ...koebenhavn2016Fyldt30,
    terms: { ...terms, fee: fee?.price && { ...fee, price: { ...fee.price, from: 'caller' as const } } },
  };
  const unpriced = {
    level: 'fastholdelsesmentor',
    startsOn: isoDate('2016-07-04'),
    weeks: 13,
    hoursPerWeek: hours('1.5'),
  } as const;
  const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-12-01') } as const;
  const asked = (item: object) => problemsOf(() => settle(callers, { orders: [{ order: unpriced, ...item }] }));
  expect(asked({ contactMinutes: 45 })).toEqual([{ code: 'hours-not-whole', path: 'orders[0].order.hoursPerWeek' }]);
  expect(asked({ contactMinutes: 45, closure }).map(({ code }) => code)).toEqual(['date-order', 'hours-not-whole']);
  expect(asked({})).toEqual([]);
  const whole = { ...unpriced, hoursPerWeek: hours('2') };
  const settled = settle(callers, { orders: [{ order: whole, contactMinutes: 45 }] });
  expect(settled.orders[0]?.missing.map(({ what }) => what)).toEqual(['order.hourlyRate']);
});
