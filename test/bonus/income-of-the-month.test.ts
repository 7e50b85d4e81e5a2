import { describe, expect, test } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { agreement, allFigures, order } from '../cases/bonus.ts';

/** A07: two jobs in the month that is measured, the second from the day after the measurement day, 1 January 2017. */
const second = (income?: string, more: object = {}) => ({
  kind: 'ordinaert-job',
  firstDay: '2017-01-02',
  ...(income !== undefined && { monthlyIncome: { '2017-01': income } }),
  ...more,
});
const first = { kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2017-01': '5000.00' } };

interface Told {
  readonly decisions: readonly {
    readonly outcome: string;
    readonly amount: string | null;
    readonly reasons: readonly { readonly code: string }[];
    readonly missing: readonly { readonly what: string }[];
  }[];
  readonly steps: readonly { readonly what: string; readonly reading?: string; readonly alsoRead?: object[] }[];
}

function told(employment: readonly object[], more: object = {}): Told {
  const given = answer('bonus', { agreement, order, employment, figures: allFigures, ...more });
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return given.result as unknown as Told;
}

function outcome(employment: readonly object[], more: object = {}): string {
  const { decisions } = told(employment, more);
  return `${decisions[1]?.outcome} ${decisions[1]?.amount ?? '-'}`;
}

const heldThatDay = { readings: { 'bonus-income': 'held-that-day' } };

describe('the income of the month is that of all its jobs', () => {
  test.each([
    ['6999.99', 'refused -'],
    ['7000.00', 'granted 15000.00'],
    ['7000.01', 'granted 15000.00'],
  ])('5,000.00 and %s from the 2nd', (income, expected) => {
    expect(outcome([first, second(income)])).toBe(expected);
    expect(outcome([first, second(income)], heldThatDay)).toBe('refused -');
  });

  test.each([
    ['a job that touches the month and states no income leaves it undecided', second()],
    ['on its last day alone', second(undefined, { firstDay: '2017-01-31' })],
  ])('%s', (_, job) => {
    expect(outcome([first, job])).toBe('undecided -');
    expect(told([first, job]).decisions[1]?.missing.map(({ what }) => what)).toEqual([
      'employment.monthlyIncome.2017-01',
    ]);
  });

  test.each([
    ['a job of the month after', second(undefined, { firstDay: '2017-02-01' }), 'refused -'],
    [
      'one that ended with the month before',
      { ...second(), firstDay: '2016-11-01', lastDay: '2016-12-31' },
      'refused -',
    ],
    ['what is stated counts whenever the job ran', second('7000.00', { firstDay: '2017-02-01' }), 'granted 15000.00'],
    ['a flexjob adds nothing', second('7000.00', { kind: 'fleksjob' }), 'refused -'],
    ['nor does an education', second('7000.00', { kind: 'uddannelse' }), 'refused -'],
  ])('%s', (_, job, expected) => {
    expect(outcome([first, job])).toBe(expected);
  });

  test('what is stated counts whatever asOf says', () => {
    expect(outcome([first, second('7000.00')], { asOf: '2017-01-01' })).toBe('granted 15000.00');
  });

  test('a job on the measurement day is still needed', () => {
    expect(outcome([second('20000.00')])).toBe('refused -');
    expect(told([second('20000.00')]).decisions[1]?.reasons).toMatchObject([{ code: 'not-in-job-or-education' }]);
  });

  test('read as one, a flexjob of the month counts as a job', () => {
    const asJob = { readings: { 'bonus-flexjob-as-job': 'yes' } };
    expect(outcome([first, second('7000.00', { kind: 'fleksjob' })], asJob)).toBe('granted 15000.00');
  });

  test('a job that began before the course counts for neither, where it is read so', () => {
    const before = { ...second('7000.00'), firstDay: '2016-07-03', lastDay: '2016-12-31' };
    expect(outcome([first, before])).toBe('granted 15000.00');
    expect(outcome([first, before], { readings: { 'bonus-before-course': 'does-not-count' } })).toBe('refused -');
  });

  test('each of the two months has its own jobs', () => {
    const readings = { 'bonus-income-month': 'two-months-after-exit' };
    const held = { ...first, monthlyIncome: { '2016-11': '12000.00', '2016-12': '5000.00' } };
    const other = { ...second(), firstDay: '2016-12-05', lastDay: '2016-12-20' };
    expect(outcome([held, { ...other, monthlyIncome: { '2016-12': '7000.00' } }], { readings })).toBe(
      'granted 15000.00',
    );
    expect(outcome([held, { ...other, monthlyIncome: { '2016-12': '6999.99' } }], { readings })).toBe('refused -');
  });
});

test('the answer names the reading, and sensitivity shows what it changes', () => {
  const employment = [first, second('7000.00')];
  const named = told(employment).steps.flatMap(({ reading, alsoRead = [] }) => [{ reading }, ...alsoRead]);
  expect(named).toContainEqual({ reading: 'bonus-income', option: 'month' });
  const input = { order, employment, figures: allFigures };
  expect(answer('sensitivity', { agreement, operation: 'bonus', input })).toMatchObject({
    ok: true,
    result: {
      deciding: expect.arrayContaining(['bonus-income']),
      readings: expect.arrayContaining([
        expect.objectContaining({
          reading: 'bonus-income',
          option: 'month',
          others: [expect.objectContaining({ option: 'held-that-day', changes: true, difference: '-15000.00' })],
        }),
      ]),
    },
  });
});

test('with one job, or where the other pays in no month that decides, the reading is not asked', () => {
  for (const employment of [[first], [first, second(undefined, { firstDay: '2017-02-01' })]]) {
    const named = told(employment).steps.flatMap(({ reading, alsoRead = [] }) => [{ reading }, ...alsoRead]);
    expect(JSON.stringify(named)).not.toContain('"bonus-income"');
  }
});
