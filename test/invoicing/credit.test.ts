import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  credit,
  fee,
  hourlyRate,
  invoicePlan,
  isoDate,
  koebenhavn2016Fyldt30,
  type PricedOrder,
} from '../../src/index.ts';
import { add, subtract } from '../../src/money/questions.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { august, july, line, order } from '../cases/invoice-audit.ts';

const agreement = koebenhavn2016Fyldt30;
const closedAt = (lastOpenDay: string) => ({ ground: 'closed-early', lastOpenDay: isoDate(lastOpenDay) }) as const;
const next = (date: string, days: number) =>
  isoDate(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));

describe('credit (R214, R215, R171, R172)', () => {
  it.each([
    ['the last invoiced day', '2016-08-28', '0.00', []],
    ['the day before', '2016-08-27', '240.00', ['2016-08-01']],
    ['the end of the first line', '2016-07-31', '6720.00', ['2016-08-01']],
    ['a day into the first line', '2016-07-30', '6960.00', ['2016-07-04', '2016-08-01']],
    ['the first day', '2016-07-04', '13200.00', ['2016-07-04', '2016-08-01']],
  ])('closed on %s', (_, lastOpenDay, total, firstDays) => {
    const answered = credit(agreement, { order, closure: closedAt(lastOpenDay), invoiced: [july, august] });
    expect(answered.total).toBe(total);
    expect(answered.lines.map(({ firstDay }) => firstDay)).toEqual(firstDays);
    expect(answered.remaining).toMatchObject({ lines: [], total: '0.00' });
  });

  it('shows invoiced, right and the difference of each line', () => {
    const { lines } = credit(agreement, { order, closure: closedAt('2016-07-27'), invoiced: [july, august] });
    expect(lines).toEqual([
      { firstDay: '2016-07-04', lastDay: '2016-07-31', invoiced: '6720.00', right: '5760.00', amount: '960.00' },
      { firstDay: '2016-08-01', lastDay: '2016-08-28', invoiced: '6720.00', right: '0.00', amount: '6720.00' },
    ]);
  });

  it('keeps the plan that remains', () => {
    const { total, remaining } = credit(agreement, { order, closure: closedAt('2016-08-31'), invoiced: [july] });
    expect(total).toBe('0.00');
    expect(remaining).toEqual({
      lines: [
        {
          month: '2016-08',
          weeks: 5,
          firstDay: '2016-08-01',
          lastDay: '2016-08-31',
          days: 31,
          amount: '7440.00',
          invoiceFrom: '2016-09-01',
        },
      ],
      total: '7440.00',
      invoiceBy: '2016-10-31',
    });
  });

  it('splits a month that was invoiced in part', () => {
    const invoiced = [line('2016-07-11', '2016-07-17', '1680.00')];
    const { remaining } = credit(agreement, { order, closure: closedAt('2016-07-31'), invoiced });
    expect(remaining.lines.map(({ firstDay, lastDay, weeks, amount }) => [firstDay, lastDay, weeks, amount])).toEqual([
      ['2016-07-04', '2016-07-10', 1, '1680.00'],
      ['2016-07-18', '2016-07-31', 2, '3360.00'],
    ]);
  });

  it('credits a duplicate whole and a line that held too little with a minus', () => {
    const invoiced = [line('2016-07-04', '2016-07-31', '6719.99'), july];
    const { lines, total } = credit(agreement, { order, closure: closedAt('2016-07-31'), invoiced });
    expect(lines.map(({ amount }) => amount)).toEqual(['-0.01', '6720.00']);
    expect(total).toBe('6719.99');
  });

  it('credits everything where nothing is paid', () => {
    const cancelled = credit(agreement, { order, closure: { ground: 'cancelled-before-start' }, invoiced: [july] });
    expect(cancelled).toMatchObject({ total: '6720.00', remaining: { lines: [], total: '0.00', invoiceBy: null } });
    const rejected = {
      order,
      closure: { ground: 'objective-rejection', lastOpenDay: isoDate('2016-07-17') },
      invoiced: [july],
    } as const;
    expect(credit(agreement, rejected).total).toBe('6720.00');
    expect(credit(agreement, rejected, { 'objective-rejection-fee': 'open-period' }).total).toBe('3360.00');
  });

  it('follows the part-week reading (A41)', () => {
    const facts = { order, closure: closedAt('2016-07-29'), invoiced: [july] };
    expect(credit(agreement, facts).total).toBe('480.00');
    expect(credit(agreement, facts, { 'part-week': 'weekdays' }).total).toBe('0.00');
    expect(credit(agreement, facts, { 'part-week': 'completed-weeks' }).total).toBe('1680.00');
  });

  it('names the readings that decide it', () => {
    const named = (facts: Parameters<typeof credit<'virksomhedsspor-b'>>[1]) =>
      credit(agreement, facts).steps?.map(({ what, reading = '', alsoRead = [] }) =>
        [what, reading, ...alsoRead.map((each) => each.reading)].join(' '),
      );
    expect(named({ order, closure: closedAt('2016-07-29'), invoiced: [july] })).toEqual([
      'credit-line part-week',
      'credit-total ',
      'credit-remaining ',
    ]);
    const rejected = { ground: 'objective-rejection', lastOpenDay: isoDate('2016-07-17') } as const;
    expect(named({ order, closure: rejected, invoiced: [] })).toEqual([
      'credit-total objective-rejection-fee',
      'credit-remaining ',
    ]);
    expect(named({ order, closure: closedAt('2016-10-01'), invoiced: [july] })).toEqual([
      'credit-total ',
      'credit-remaining week-to-month invoice-begun-weeks part-week',
    ]);
  });
});

const readings = fc.record({
  'week-to-month': fc.constantFrom('last-day', 'first-day', 'thursday'),
  'part-week': fc.constantFrom('calendar-days', 'weekdays', 'started-weeks', 'completed-weeks'),
}) as fc.Arbitrary<{ 'week-to-month': 'last-day'; 'part-week': 'weekdays' }>;

const orders = fc
  .record({
    start: fc.nat({ max: 400 }),
    weeks: fc.integer({ min: 2, max: 26 }),
    rate: fc.integer({ min: 1, max: 99999 }),
  })
  .map(
    ({ start, weeks, rate }): PricedOrder<'virksomhedsspor-b'> => ({
      ...order,
      level: 'virksomhedsspor-b',
      startsOn: next('2016-07-01', start),
      weeks,
      hourlyRate: hourlyRate(String(rate / 100)),
    }),
  );

describe('properties', () => {
  it('invoiced − credited + remaining is the fee after the closure, to the øre', () => {
    const claims = fc.array(
      fc.tuple(fc.integer({ min: -10, max: 190 }), fc.nat({ max: 60 }), fc.nat({ max: 1_000_000 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(orders, fc.nat({ max: 190 }), claims, readings, (own, after, claimed, read) => {
        const closure = closedAt(next(own.startsOn, Math.min(after, (own.weeks as number) * 7 - 1)));
        const invoiced = claimed.map(([from, length, ore]) =>
          line(next(own.startsOn, from), next(own.startsOn, from + length), (ore / 100).toFixed(2)),
        );
        const { total, lines, remaining } = credit(agreement, { order: own, closure, invoiced }, read);
        const held = add(...invoiced.map(({ amount }) => amount));
        expect(add(subtract(held, total), remaining.total)).toBe(fee(agreement, { order: own, closure }, read).total);
        expect(add(...lines.map(({ amount }) => amount))).toBe(total);
      }),
      { numRuns: 200 },
    );
  });

  it('is empty where nothing changed, and the rest of the plan is the plan', () => {
    fc.assert(
      fc.property(orders, fc.nat(), readings, (own, pick, read) => {
        const plan = invoicePlan(agreement, { order: own }, read);
        const closure = closedAt(plan.lines.at(-1)?.lastDay ?? '');
        const cut = pick % (plan.lines.length + 1);
        const { lines, total, remaining } = credit(
          agreement,
          { order: own, closure, invoiced: plan.lines.slice(0, cut) },
          read,
        );
        expect([lines, total]).toEqual([[], '0.00']);
        expect(remaining.lines).toEqual(plan.lines.slice(cut));
        expect(remaining.invoiceBy).toBe(plan.invoiceBy);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the operation', () => {
  const input = {
    agreement: 'koebenhavn-2016-fyldt-30',
    order,
    closure: closedAt('2016-07-27'),
    invoiced: [july, august],
  };
  const problemsOf = (other: object) => {
    const told = answer('credit', { ...input, ...other });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };

  it('names the credit note by its own amount, and the net in its own direction', () => {
    const open = { ...input, closure: undefined };
    const little = { firstDay: '2016-07-04', lastDay: '2016-07-31', amount: '6000.00' };
    const said = (invoiced: object[], language: 'da' | 'en') =>
      explain('credit', answer('credit', { ...open, invoiced }), language).split('\n');
    expect(said([little], 'da').slice(0, 6)).toEqual([
      'Kreditnota: 6.000,00 kr.',
      '  4. juli 2016 – 31. juli 2016: 6.000,00 kr.',
      'Derefter faktureres igen: 6.720,00 kr.',
      '  4. juli 2016 – 31. juli 2016: 6.720,00 kr. (kan faktureres fra 1. august 2016)',
      'Netto forhøjes det fakturerede med 720,00 kr.',
      '  4. juli 2016 – 31. juli 2016: faktureret 6.000,00 kr., rigtigt 6.720,00 kr., for lidt: 720,00 kr.',
    ]);
    expect(said([little], 'en').slice(4, 6)).toEqual([
      'On balance what was invoiced rises by DKK 720.00',
      '  4 July 2016 – 31 July 2016: invoiced DKK 6,000.00, right DKK 6,720.00, too little: DKK 720.00',
    ]);
    const much = { ...little, amount: '7000.00' };
    expect(said([much], 'da')).toContain('Netto nedsættes det fakturerede med 280,00 kr.');
    expect(said([much], 'en')).toContain('On balance what was invoiced falls by DKK 280.00');
    const right = { ...little, amount: '6720.00' };
    const beyond = [right, { ...little, amount: '7000.00', kind: 'credit-note' }];
    expect(said(beyond, 'da').slice(0, 2)).toEqual([
      'Der skal ingen kreditnota til.',
      'Netto forhøjes det fakturerede med 280,00 kr.',
    ]);
    expect(said(beyond, 'en')[0]).toBe('No credit note is needed.');
  });

  it('answers, and explains itself in both languages', () => {
    const told = answer('credit', input);
    expect(told).toMatchObject({ ok: true, result: { total: '7680.00' } });
    expect(explain('credit', told, 'da')).toContain('Kreditnota: 7.680,00 kr.');
    expect(explain('credit', told, 'en')).toContain('Credit note: DKK 7,680.00');
    const nothing = answer('credit', { ...input, closure: closedAt('2016-10-02') });
    expect(explain('credit', nothing, 'en')).toContain('Nothing is to be corrected.');
  });

  it('tells what is wrong with the input, at the field itself', () => {
    expect(problemsOf({ invoiced: undefined })).toEqual(['missing-field invoiced']);
    expect(problemsOf({ closure: closedAt('2016-10-03') })).toEqual(['date-order closure.lastOpenDay']);
    expect(problemsOf({ invoiced: [{ ...july, days: 28 }] })).toEqual(['unknown-field invoiced[0].days']);
    expect(problemsOf({ invoiced: [july, line('2016-08-02', '2016-08-01', '1')] })).toEqual([
      'date-order invoiced[1].lastDay',
    ]);
    expect(problemsOf({ invoiced: [{ ...july, amount: '1.001' }] })).toEqual(['too-many-decimals invoiced[0].amount']);
    expect(problemsOf({ invoiced: 'all' })).toEqual(['invalid-type invoiced']);
    expect(problemsOf({ agreement: 'koebenhavn-udsatte-over-30' })).toEqual(['not-in-agreement agreement']);
  });
});
