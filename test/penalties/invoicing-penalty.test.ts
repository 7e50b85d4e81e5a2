import { describe, expect, it } from 'vitest';
import { koebenhavn2016Unge as agreement } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { kroner } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { invoicingPenalty } from '../../src/penalties/invoicing-penalty.ts';

const period = { firstDay: isoDate('2016-10-07'), lastDay: isoDate('2016-10-11') };

describe('half of the wrong amount', () => {
  it.each([
    ['0.00', '0.00'],
    ['0.01', '0.01'],
    ['0.03', '0.02'],
    ['5760.00', '2880.00'],
    ['999999999999.99', '500000000000.00'],
  ])('%s costs %s', (wrongAmount, total) => {
    const result = invoicingPenalty(agreement, { wrongAmount: kroner(wrongAmount) });
    expect(result).toMatchObject({ total, atLeast: total, atMost: total, workingDays: null, missing: [] });
  });
});

describe('where no amount can be made up', () => {
  it('takes working days from the first through the last', () => {
    const figures = { 'invoicing-daily': kroner('1500.50') };
    expect(invoicingPenalty(agreement, { period, figures })).toMatchObject({ workingDays: 3, total: '4501.50' });
  });

  it('has no total without the daily amount, and no upper bound', () => {
    const { total, atLeast, atMost, missing } = invoicingPenalty(agreement, { period });
    expect([total, atLeast, atMost]).toEqual([null, '0.00', null]);
    expect(missing.map(({ what, rule, source }) => [what, rule, source.page])).toEqual([
      ['invoicing-daily', 'R307', 172],
    ]);
  });

  it('costs nothing without a working day', () => {
    const weekend = { firstDay: isoDate('2016-10-08'), lastDay: isoDate('2016-10-09') };
    expect(invoicingPenalty(agreement, { period: weekend })).toMatchObject({ workingDays: 0, total: '0.00' });
  });
});

describe('the third time', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
    [3, true],
  ])('%i before it', (earlierErrors, heightenedControl) => {
    const result = invoicingPenalty(agreement, { wrongAmount: kroner(1), earlierErrors });
    expect(result).toMatchObject({ occurrence: earlierErrors + 1, heightenedControl });
  });

  it('is open where the earlier ones are not stated', () => {
    expect(invoicingPenalty(agreement, { wrongAmount: kroner(1) })).toMatchObject({
      occurrence: null,
      heightenedControl: null,
    });
  });

  it('does not count an excused one, which costs nothing', () => {
    const result = invoicingPenalty(agreement, { wrongAmount: kroner(100), excused: true, earlierErrors: 5 });
    expect(result).toMatchObject({ total: '0.00', occurrence: null, heightenedControl: false });
    expect(invoicingPenalty(agreement, { period, excused: true })).toMatchObject({ total: '0.00', missing: [] });
  });
});

it('damages beside it, with bounds where the penalty has some', () => {
  const loss = { documentedLoss: kroner(3000) };
  expect(invoicingPenalty(agreement, { wrongAmount: kroner(2000), ...loss }).damages?.total).toBe('2000.00');
  expect(invoicingPenalty(agreement, { period, ...loss }).damages).toEqual({
    total: null,
    atLeast: '0.00',
    atMost: '3000.00',
  });
});

it.each([
  [{}, 'missing-field at wrongAmount'],
  [{ wrongAmount: 1, period }, 'both-given at period'],
  [{ period: { firstDay: '2016-10-11', lastDay: '2016-10-10' } }, 'date-order at period.lastDay'],
  [{ period: { firstDay: '2016-10-11' } }, 'missing-field at period.lastDay'],
  [{ wrongAmount: '1,5' }, 'invalid-decimal at wrongAmount'],
  [{ wrongAmount: 1, earlierErrors: -1 }, 'out-of-range at earlierErrors'],
  [{ wrongAmount: 1, earlierErrors: 1.5 }, 'invalid-type at earlierErrors'],
  [{ wrongAmount: 1, excused: 'yes' }, 'invalid-type at excused'],
  [{ wrongAmount: 1, nope: 1 }, 'unknown-field at nope'],
])('%j', (facts, problem) => {
  const told = answer('invoicing-penalty', { agreement: 'koebenhavn-2016-unge', ...facts });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});

it('typed callers meet the same limits', () => {
  const wrongAmount = kroner(1);
  expect(() => invoicingPenalty(agreement, { wrongAmount, earlierErrors: 0.5 })).toThrow('invalid-type');
  expect(() => invoicingPenalty(agreement, { wrongAmount, earlierErrors: -1 })).toThrow('out-of-range');
});
