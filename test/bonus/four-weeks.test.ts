import { describe, expect, it } from 'vitest';
import type { LastingTest } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { BonusReadings } from '../../src/bonus/bonus-case.ts';
import { calendarLength, type Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, toIsoDate } from '../../src/calendar/iso-date.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { lastedOf, lastingIn, runsOf } from '../../src/results/lasting.ts';

const rules = koebenhavn2016Fyldt30.terms.results?.list?.[0]?.test as LastingTest;
const day = (date: string) => dayOf(date, '');
const days = (first: string, last: string) => ({ first: day(first), last: day(last) });
type Readings = BonusReadings;
const under = (readings: Readings) => openAccount(koebenhavn2016Fyldt30, readings, false);

/** A window that ends on a Sunday. */
const window = days('2016-07-04', '2016-12-04');

function decide(asOf: string | null, readings: Readings, ...stays: readonly (readonly [string, string])[]) {
  const asked = lastingIn(rules, window, under(readings));
  const known = stays.map(([first, last]) => days(first, last));
  const verdict = lastedOf(asked, known, asOf === null ? null : day(asOf));
  const told = (date: Day | null) => date && toIsoDate(date);
  const { outcome, grantable, refusable, until, earned } = verdict;
  return [outcome, told(grantable), told(refusable), told(until), told(earned)];
}

describe('four weeks in placement', () => {
  it('are earned by the first of two placements that hold them', () => {
    const placed = [
      ['2016-08-01', '2016-09-15'],
      ['2016-10-03', '2016-11-15'],
    ] as const;
    for (const joined of ['merge', 'separate'] as const) {
      expect(decide(null, { 'adjacent-placements': joined }, ...placed)).toEqual([
        'granted',
        '2016-08-28',
        null,
        '2016-08-28',
        '2016-08-28',
      ]);
    }
  });

  const nearTheEnd = ['2016-11-07', '2016-12-02'] as const;
  it.each([
    ['merge', '2016-12-04', '2016-12-03', '2016-12-04'],
    ['merge-over-non-working-days', '2016-12-04', '2016-12-05', '2016-12-05'],
  ] as const)(
    '26 days through a Friday, the window ending that Sunday, read as %s',
    (joined, granted, refused, until) => {
      expect(decide('2016-12-02', { 'adjacent-placements': joined }, nearTheEnd)).toEqual([
        'undecided',
        granted,
        refused,
        until,
        null,
      ]);
    },
  );

  it('can still be made by a placement that begins 28 days before the end of the window', () => {
    const separate: Readings = { 'adjacent-placements': 'separate' };
    expect(decide('2016-11-06', separate, ['2016-11-01', '2016-12-31'])).toEqual([
      'undecided',
      '2016-11-28',
      '2016-11-07',
      '2016-12-04',
      null,
    ]);
    expect(decide('2016-11-07', separate, ['2016-11-01', '2016-12-31'])).toEqual([
      'undecided',
      '2016-11-28',
      '2016-11-08',
      '2016-11-28',
      null,
    ]);
    expect(decide('2016-11-06', separate)).toEqual(['undecided', '2016-12-04', '2016-11-07', '2016-12-04', null]);
    expect(decide('2016-11-07', separate)).toEqual(['refused', null, '2016-11-07', '2016-11-07', null]);
  });

  it('are looked for no further than the calendar goes', () => {
    const asked = lastingIn(rules, days('2199-10-01', '2199-12-31'), under({}));
    expect(asked.horizon).toBe(calendarLength() - 1);
    expect(toIsoDate(lastingIn(rules, days('2016-07-04', '2016-12-03'), under({})).horizon)).toBe('2016-12-05');
  });

  it('no placement is no run', () => {
    for (const joined of ['merge', 'merge-over-non-working-days', 'separate'] as const) {
      expect(runsOf(rules, [], under({ 'adjacent-placements': joined }))).toEqual([]);
    }
  });
});
