import { describe, expect, it } from 'vitest';
import { dayOf, type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { type Days, toPeriod } from '../../src/calendar/period.ts';
import { followUpStretches, startMatters, weekStretches } from '../../src/delivery/contact-intervals.ts';
import { placementDays, placementRuns } from '../../src/delivery/placements.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const day = (date: string) => dayOf(isoDate(date), 'day');
const span = (firstDay: string, lastDay: string): Days => ({ first: day(firstDay), last: day(lastDay) });
const told = (days: readonly Days[]) => days.map(toPeriod).map(({ firstDay, lastDay }) => [firstDay, lastDay]);
const course = span('2016-07-04', '2016-10-02');

describe('the placements of a course', () => {
  const days = (firstDay: string, lastDay?: string) =>
    placementDays(
      [{ firstDay: '2016-07-04' as IsoDate }, { firstDay: firstDay as IsoDate, lastDay: lastDay as IsoDate }],
      course,
      'placements',
    )[1];

  it('end on the day that is told, or with the order', () => {
    expect(days('2016-08-01', '2016-08-01')).toEqual({ ...span('2016-08-01', '2016-08-01'), ends: true });
    expect(days('2016-08-01')).toEqual({ ...span('2016-08-01', '2016-10-02'), ends: false });
    expect(days('2016-10-03')).toEqual({ ...span('2016-10-03', '2016-10-03'), ends: false });
  });

  it.each([
    ['2016-02-30', undefined, 'invalid-date', 'firstDay'],
    ['2016-08-01', '2016-02-30', 'invalid-date', 'lastDay'],
    ['2016-08-02', '2016-08-01', 'date-order', 'lastDay'],
  ])('%s through %s: %s at %s', (firstDay, lastDay, code, field) => {
    expect(problemsOf(() => days(firstDay, lastDay))).toEqual([{ code, path: `placements[1].${field}` }]);
  });

  it.each([
    ['apart', ['2016-07-11', '2016-07-12'], ['2016-07-14', '2016-07-15'], 2],
    ['right after one another', ['2016-07-11', '2016-07-12'], ['2016-07-13', '2016-07-15'], 2],
    ['that share a day', ['2016-07-11', '2016-07-12'], ['2016-07-12', '2016-07-15'], 1],
    ['one inside the other', ['2016-07-11', '2016-07-15'], ['2016-07-12', '2016-07-13'], 1],
  ] as const)('%s: counted alike in either order', (_, one, other, count) => {
    const [first, second] = [span(one[0], one[1]), span(other[0], other[1])];
    const runs = placementRuns(course, [first, second]);
    expect(told(runs)).toEqual(count === 2 ? [one, other] : [['2016-07-11', '2016-07-15']]);
    expect(placementRuns(course, [second, first])).toEqual(runs);
  });

  it('are cut to the open days', () => {
    expect(told(placementRuns(course, [span('2016-06-01', '2016-07-05'), span('2017-01-01', '2017-01-02')]))).toEqual([
      ['2016-07-04', '2016-07-05'],
    ]);
  });
});

describe('the stretches in each of which something must happen', () => {
  it('full blocks of weeks; a shorter one at the end is exempt (A63)', () => {
    expect(told(weekStretches(span('2016-07-04', '2016-08-07'), 2))).toEqual([
      ['2016-07-04', '2016-07-17'],
      ['2016-07-18', '2016-07-31'],
    ]);
    expect(weekStretches(span('2016-07-04', '2016-07-16'), 2)).toEqual([]);
  });

  it('gaps that count from the last follow-up, in whatever order they are told', () => {
    const rule = { rule: 'E1', source: { document: 'K1' }, levels: [], counted: 'gap', everyDays: 14 } as const;
    const made = [day('2016-07-20'), day('2016-07-10')];
    expect(told(followUpStretches(rule, span('2016-07-04', '2016-08-07'), made, []))).toEqual([
      ['2016-07-05', '2016-07-18'],
      ['2016-07-11', '2016-07-24'],
      ['2016-07-21', '2016-08-03'],
    ]);
  });

  it.each([
    ['a course as long as the gap', span('2016-07-04', '2016-07-17'), [], false],
    ['a day longer', span('2016-07-04', '2016-07-18'), [], true],
    ['a placement of the whole of it', span('2016-07-04', '2016-07-18'), [span('2016-07-04', '2016-07-18')], false],
    ['one from its first day', span('2016-07-04', '2016-07-18'), [span('2016-07-04', '2016-07-17')], true],
    ['one through its last', span('2016-07-04', '2016-07-18'), [span('2016-07-05', '2016-07-18')], true],
  ])('it matters from when a gap counts (A91): %s', (_, open, placed, matters) => {
    const rule = { rule: 'E1', source: { document: 'K1' }, levels: [], counted: 'gap', everyDays: 14 } as const;
    expect(startMatters(rule, open, placed)).toBe(matters);
    expect(startMatters({ ...rule, counted: 'week' } as never, open, placed)).toBe(false);
  });
});
