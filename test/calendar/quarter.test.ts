import { describe, expect, it } from 'vitest';
import { calendarLength, type Day } from '../../src/calendar/date-arithmetic.ts';
import { isWeekday, isWorkingDay, nthAfter } from '../../src/calendar/day-kinds.ts';
import { dayOf, monthIndexOf, readMonth, toIsoDate } from '../../src/calendar/iso-date.ts';
import { blocksOf, includes, toPeriod } from '../../src/calendar/period.ts';
import { daysOfQuarter, quarterOf, readQuarter } from '../../src/calendar/quarter.ts';
import {
  addDays,
  isWorkingDay as isArbejdsdag,
  isHoliday,
  isWeekday as isHverdag,
} from '../../src/calendar/questions.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const day = (text: string) => dayOf(text, '');
const days = (first: string, last: string) => ({ first: day(first), last: day(last) });

describe('a quarter', () => {
  it.each([
    ['2016-Q1', '2016-01-01', '2016-03-31'],
    ['2016-Q2', '2016-04-01', '2016-06-30'],
    ['2016-Q3', '2016-07-01', '2016-09-30'],
    ['2016-Q4', '2016-10-01', '2016-12-31'],
    ['1900-Q1', '1900-01-01', '1900-03-31'],
    ['2199-Q4', '2199-10-01', '2199-12-31'],
  ])('%s runs from %s through %s', (quarter, firstDay, lastDay) => {
    const found = daysOfQuarter(quarter, '');
    expect(toPeriod(found)).toEqual({ firstDay, lastDay });
    expect([found.first, found.last].map(quarterOf)).toEqual([quarter, quarter]);
  });

  it.each([
    ['2016-Q0', 'invalid-date'],
    ['2016-Q5', 'invalid-date'],
    ['2016-q1', 'invalid-date'],
    ['2016Q1', 'invalid-date'],
    ['02016-Q1', 'invalid-date'],
    ['2016-Q11', 'invalid-date'],
    ['', 'invalid-date'],
    ['1899-Q4', 'date-out-of-range'],
    ['2200-Q1', 'date-out-of-range'],
  ])('is not %j: %s', (text, code) => {
    expect(readQuarter(text)).toBe(code);
    expect(problemsOf(() => daysOfQuarter(text, 'quarter'))).toEqual([{ code, path: 'quarter' }]);
  });
});

describe('a month', () => {
  it.each([
    ['1900-01', 0],
    ['1900-12', 11],
    ['2016-10', 1401],
    ['2199-12', 3599],
  ])('%s is number %i', (text, month) => {
    expect(readMonth(text)).toBe(month);
    expect(monthIndexOf(text, '')).toBe(month);
  });

  it.each([
    ['2016-00', 'invalid-date'],
    ['2016-13', 'invalid-date'],
    ['2016-1', 'invalid-date'],
    ['12016-01', 'invalid-date'],
    ['2016-01-01', 'invalid-date'],
    ['1899-12', 'date-out-of-range'],
    ['2200-01', 'date-out-of-range'],
    [201610, 'invalid-type'],
  ])('is not %j: %s', (value, code) => {
    expect(readMonth(value)).toBe(code);
    expect(problemsOf(() => monthIndexOf(value as string, 'month'))).toEqual([{ code, path: 'month' }]);
  });
});

describe('the nth day of a kind after a day', () => {
  it.each([
    ['2018-12-21', 0, '2018-12-21', '2018-12-21'],
    ['2018-12-21', 1, '2018-12-24', '2018-12-27'],
    ['2018-12-21', 2, '2018-12-27', '2018-12-28'],
    ['2018-12-21', 3, '2018-12-28', '2019-01-02'],
  ])('%s and %i: weekday %s, working day %s', (from, n, weekday, workingDay) => {
    expect(toIsoDate(nthAfter(day(from), n, isWeekday) as Day)).toBe(weekday);
    expect(toIsoDate(nthAfter(day(from), n, isWorkingDay) as Day)).toBe(workingDay);
  });

  it('runs out of the calendar', () => {
    expect(nthAfter(calendarLength() - 1, 1, isWeekday)).toBe(calendarLength());
  });
});

describe('days from a first through a last', () => {
  it('hold both ends and nothing beside them', () => {
    const week = days('2016-09-05', '2016-09-11');
    expect(['2016-09-04', '2016-09-05', '2016-09-11', '2016-09-12'].map((each) => includes(week, day(each)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are cut into blocks, the last one shorter', () => {
    expect(blocksOf(days('2016-09-05', '2016-09-20'), 7).map(toPeriod)).toEqual([
      { firstDay: '2016-09-05', lastDay: '2016-09-11' },
      { firstDay: '2016-09-12', lastDay: '2016-09-18' },
      { firstDay: '2016-09-19', lastDay: '2016-09-20' },
    ]);
    expect(blocksOf(days('2016-09-05', '2016-09-05'), 7).map(toPeriod)).toEqual([
      { firstDay: '2016-09-05', lastDay: '2016-09-05' },
    ]);
    expect(blocksOf(days('2016-09-05', '2016-09-11'), 7)).toHaveLength(1);
  });
});

it('a date that no schema has checked is told of as the value itself', () => {
  const none = '2016-02-30' as Parameters<typeof isHoliday>[0];
  for (const question of [isHoliday, isHverdag, isArbejdsdag, (date: typeof none) => addDays(date, 1)]) {
    expect(problemsOf(() => question(none))).toEqual([{ code: 'invalid-date', path: '' }]);
  }
});
