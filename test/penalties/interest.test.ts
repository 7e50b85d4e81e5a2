import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { kroner } from '../../src/money/kroner.ts';
import { percent } from '../../src/money/ratios.ts';
import { answer } from '../../src/operations/operations.ts';
import { interest } from '../../src/penalties/interest.ts';

const rates = (...each: readonly (readonly [string, string])[]) =>
  each.map(([from, value]) => ({ from: isoDate(from), percent: percent(value) }));
const late = (amount: string, dueOn: string, paidOn: string, referenceRates: ReturnType<typeof rates>) => ({
  amount: kroner(amount),
  dueOn: isoDate(dueOn),
  paidOn: isoDate(paidOn),
  referenceRates,
});

describe('days of 365 at the reference rate and 8 points', () => {
  it.each([
    ['a whole year', '10000.00', '2017-01-01', '2018-01-01', '0', '800.00', 365],
    ['a leap year is longer than a year', '10000.00', '2016-01-01', '2017-01-01', '0', '802.19', 366],
    ['below zero', '10000.00', '2017-01-01', '2018-01-01', '-0.65', '735.00', 365],
    ['one day, rounded', '100.00', '2017-01-01', '2017-01-02', '0', '0.02', 1],
    ['just under half an øre', '18.24', '2017-01-01', '2017-01-02', '2', '0.00', 1],
    ['half an øre rounds away from zero', '18.25', '2017-01-01', '2017-01-02', '2', '0.01', 1],
    ['below zero too', '18.25', '2017-01-01', '2017-01-02', '-18', '-0.01', 1],
    ['paid on the day', '10000.00', '2017-01-01', '2017-01-01', '0', '0.00', 0],
    ['paid before', '10000.00', '2017-01-02', '2017-01-01', '0', '0.00', 0],
    ['a sum below zero stays one', '10000.00', '2017-01-01', '2018-01-01', '-9', '-100.00', 365],
  ])('%s', (_, amount, dueOn, paidOn, rate, total, days) => {
    const facts = late(amount, dueOn, paidOn, rates(['2016-01-01', rate]));
    const result = interest(agreement, { ...facts, ratesKnownThrough: isoDate('2017-12-31') });
    expect(result).toMatchObject({ total, days, missing: [] });
  });
});

it('cuts where the rate changes: the due day counts, the day of payment does not', () => {
  const result = interest(
    agreement,
    late('36500.00', '2016-06-28', '2016-07-04', rates(['2016-07-01', '-0.05'], ['2016-01-01', '0.05'])),
  );
  expect(result.parts).toEqual([
    { firstDay: '2016-06-28', lastDay: '2016-06-30', days: 3, percent: '8.05', interest: '24.15' },
    { firstDay: '2016-07-01', lastDay: '2016-07-03', days: 3, percent: '7.95', interest: '23.85' },
  ]);
  expect(result.total).toBe('48.00');
});

it('rounds the sum once, not each part', () => {
  const result = interest(
    agreement,
    late('18.25', '2017-06-30', '2017-07-02', rates(['2017-01-01', '0'], ['2017-07-01', '0'])),
  );
  expect(result.parts.map((part) => part.interest)).toEqual(['0.00', '0.00']);
  expect(result.total).toBe('0.01');
});

describe('a rate holds to the end of its half-year (interface 6.2)', () => {
  const missing = (dueOn: string, paidOn: string, known: string | undefined, ...given: readonly string[]) => {
    const facts = late('1000.00', dueOn, paidOn, rates(...given.map((from) => [from, '0'] as const)));
    const result = interest(agreement, { ...facts, ratesKnownThrough: known === undefined ? known : isoDate(known) });
    expect(result.total === null).toBe(result.missing.length > 0);
    return result.missing.map(({ firstDay, lastDay }) => `${firstDay} ${lastDay}`);
  };

  it.each([
    ['2016-07-01', '2016-12-31', []],
    ['2016-07-01', '2017-01-01', []],
    ['2016-07-01', '2017-01-02', ['2017-01-01 2017-01-01']],
    ['2016-12-31', '2017-07-02', ['2017-01-01 2017-07-01']],
  ])('of 1 July: due %s, paid %s', (dueOn, paidOn, expected) => {
    expect(missing(dueOn, paidOn, undefined, '2016-07-01')).toEqual(expected);
  });

  it.each([
    ['2016-01-01', '2016-06-30', '2016-07-02', ['2016-07-01 2016-07-01']],
    ['2016-03-15', '2016-06-30', '2016-07-02', ['2016-07-01 2016-07-01']],
    ['2016-07-02', '2016-12-31', '2017-01-02', ['2017-01-01 2017-01-01']],
    ['2016-12-31', '2016-12-31', '2017-01-02', ['2017-01-01 2017-01-01']],
  ])('of %s: due %s, paid %s', (from, dueOn, paidOn, expected) => {
    expect(missing(dueOn, paidOn, undefined, from)).toEqual(expected);
  });

  it('a rate of 1990 is none of 2026', () => {
    expect(missing('2026-01-05', '2026-02-05', undefined, '1990-01-01')).toEqual(['2026-01-05 2026-02-04']);
    expect(missing('2026-01-05', '2026-02-05', '2026-06-30', '1990-01-01')).toEqual([]);
  });

  it('half-years between two rates are missed, unless the rates are known to be all', () => {
    expect(missing('2016-06-01', '2018-02-01', undefined, '2016-01-01', '2018-01-01')).toEqual([
      '2016-07-01 2017-12-31',
    ]);
    expect(missing('2016-06-01', '2018-02-01', '2018-01-31', '2016-01-01', '2018-01-01')).toEqual([]);
  });

  it('a newer rate within the half-year takes its place', () => {
    const facts = late('36500.00', '2016-01-04', '2016-01-06', rates(['2016-01-01', '0'], ['2016-01-05', '1']));
    expect(interest(agreement, facts).parts.map(({ percent }) => percent)).toEqual(['8', '9']);
  });

  it('the last half-year of the calendar has an end', () => {
    expect(missing('2199-12-30', '2199-12-31', undefined, '2199-07-01')).toEqual([]);
  });
});

describe('days that no rate covers leave it undecided', () => {
  it('before the first rate', () => {
    const result = interest(agreement, late('1000.00', '2016-06-29', '2016-07-03', rates(['2016-07-01', '0'])));
    expect(result.total).toBeNull();
    expect(result.missing).toEqual([
      {
        firstDay: '2016-06-29',
        lastDay: '2016-06-30',
        what: 'referenceRates',
        rule: 'R233',
        source: { document: 'D16', page: 171, annex: 'Rammeaftale', section: '5.1.2' },
      },
    ]);
    expect(result.parts[1]).toMatchObject({ firstDay: '2016-07-01', days: 2, interest: '0.44' });
  });

  it('after the last day that the rates are known for', () => {
    const facts = late('1000.00', '2016-12-30', '2017-01-03', rates(['2016-07-01', '0']));
    const known = interest(agreement, { ...facts, ratesKnownThrough: isoDate('2016-12-31') });
    expect(known.missing.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([['2017-01-01', '2017-01-02']]);
    expect(known.total).toBeNull();
    expect(interest(agreement, { ...facts, ratesKnownThrough: isoDate('2017-01-02') }).missing).toEqual([]);
  });

  it('a rate that holds on no day parts nothing', () => {
    const facts = late('1000.00', '2016-06-28', '2016-07-04', rates(['2016-07-01', '0']));
    const { missing } = interest(agreement, { ...facts, ratesKnownThrough: isoDate('2016-06-30') });
    expect(missing.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([['2016-06-28', '2016-07-03']]);
  });

  it('with no rates at all', () => {
    const result = interest(agreement, late('1000.00', '2016-12-30', '2017-01-03', []));
    expect(result.missing.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([['2016-12-30', '2017-01-02']]);
    expect(interest(agreement, late('1000.00', '2016-12-30', '2016-12-30', [])).total).toBe('0.00');
  });
});

it('the parts cover every day of the delay once, whatever the rates', () => {
  const day = fc.integer({ min: 42_000, max: 42_400 }).map((each) => toIsoDate(each as Day));
  const rate = fc.record({ from: day, percent: fc.integer({ min: -50, max: 50 }).map((each) => percent(each)) });
  fc.assert(
    fc.property(
      day,
      day,
      fc.uniqueArray(rate, { selector: ({ from }) => from, maxLength: 6 }),
      fc.option(day, { nil: undefined }),
      (dueOn, paidOn, referenceRates, ratesKnownThrough) => {
        const { parts, days, missing, total } = interest(agreement, {
          amount: kroner(1000),
          dueOn,
          paidOn,
          referenceRates,
          ratesKnownThrough,
        });
        let next = dayOf(dueOn, '');
        for (const part of parts) {
          expect(dayOf(part.firstDay, '')).toBe(next);
          next = (next + part.days) as Day;
        }
        expect(next - dayOf(dueOn, '')).toBe(days);
        expect(total === null).toBe(missing.length > 0);
      },
    ),
  );
});

const input = { agreement: 'koebenhavn-2016-fyldt-30', amount: 100, dueOn: '2016-01-01', paidOn: '2016-02-01' };

it.each([
  [{}, 'missing-field at referenceRates'],
  [{ referenceRates: {} }, 'invalid-type at referenceRates'],
  [{ referenceRates: [{ from: '2016-01-01' }] }, 'missing-field at referenceRates[0].percent'],
  [{ referenceRates: [{ from: '2016-01-01', percent: '100.1' }] }, 'out-of-range at referenceRates[0].percent'],
  [{ referenceRates: [{ from: '2016-01-01', percent: '0.00001' }] }, 'too-many-decimals at referenceRates[0].percent'],
  [
    {
      referenceRates: [
        { from: '2016-01-01', percent: 0 },
        { from: '2016-01-01', percent: 1 },
      ],
    },
    'date-order at referenceRates[1].from',
  ],
  [{ referenceRates: [], paidOn: '2016-02-30' }, 'invalid-date at paidOn'],
  [{ referenceRates: [], rate: 8 }, 'unknown-field at rate'],
  [
    { referenceRates: Array.from({ length: 601 }, () => ({ from: '2016-01-01', percent: 0 })) },
    'too-large at referenceRates',
  ],
])('%j', (facts, problem) => {
  const told = answer('interest', { ...input, ...facts });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});
