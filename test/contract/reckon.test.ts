import { describe, expect, it } from 'vitest';
import type { ReckoningUnit } from '../../src/agreement/contract-duties.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { type Reckoning, reckon } from '../../src/contract/reckon.ts';

const reckoned = (from: string, reckoning: Reckoning) =>
  toIsoDate(reckon(dayOf(isoDate(from), 'from'), reckoning, 'trigger.on'));

describe('from a day, the day itself not counted', () => {
  // 24 December is a weekday and no working day (A38); Saturday is neither.
  it.each<[string, ReckoningUnit, number, string]>([
    ['2018-12-27', 'days', 0, '2018-12-27'],
    ['2018-12-27', 'days', -3, '2018-12-24'],
    ['2018-12-23', 'days', 2, '2018-12-25'],
    ['2018-12-27', 'weekdays', -1, '2018-12-24'],
    ['2018-12-27', 'weekdays', -2, '2018-12-21'],
    ['2018-12-21', 'weekdays', 1, '2018-12-24'],
    ['2018-12-27', 'working-days', -1, '2018-12-21'],
    ['2018-12-21', 'working-days', 1, '2018-12-27'],
    ['2017-03-18', 'working-days', -1, '2017-03-17'],
    ['2017-03-18', 'working-days', -2, '2017-03-16'],
    ['2017-03-18', 'working-days', 0, '2017-03-18'],
    ['2017-03-18', 'working-days', 1, '2017-03-20'],
    ['2017-03-18', 'working-days', 2, '2017-03-21'],
    ['2017-01-31', 'months', 1, '2017-02-28'],
    ['2017-03-31', 'months', -1, '2017-02-28'],
    ['2017-01-15', 'months-to-end', 1, '2017-02-28'],
    ['2017-01-15', 'months-period', 1, '2017-02-14'],
  ])('%s and %s %i: %s', (from, unit, count, day) => {
    expect(reckoned(from, { unit, count })).toBe(day);
  });

  it('months that follow a day begin the day after it, so that those after a month’s end end with one', () => {
    expect(reckoned('2017-01-31', { unit: 'months', count: 1, following: true })).toBe('2017-02-28');
    expect(reckoned('2017-02-28', { unit: 'months', count: 1, following: true })).toBe('2017-03-31');
    expect(reckoned('2017-02-28', { unit: 'months', count: 1 })).toBe('2017-03-28');
  });
});
