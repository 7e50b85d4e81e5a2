import { describe, expect, it } from 'vitest';
import { calendarLength, type Day, monthsThrough } from '../../src/calendar/date-arithmetic.ts';
import { isHoliday, isWeekday, isWorkingDay, nthFrom } from '../../src/calendar/day-kinds.ts';
import { dayOf, toIsoDate } from '../../src/calendar/iso-date.ts';
import { type Days, daysThrough } from '../../src/calendar/period.ts';
import { heldTwice, lengthOfAll } from '../../src/calendar/runs.ts';
import { workingDayAfter, workingDayBefore } from '../../src/calendar/working-days.ts';

/** Few days that are asked at once, beside the tests that go through all of the calendar. */

it.each([
  // Christmas of 2026, and Constitution Day on a Friday.
  ['2026-12-23', [false, true, true]],
  ['2026-12-24', [false, true, false]],
  ['2026-12-25', [true, false, false]],
  ['2026-12-26', [true, false, false]],
  ['2026-12-27', [false, false, false]],
  ['2026-12-28', [false, true, true]],
  ['2026-12-31', [false, true, false]],
  ['2027-01-01', [true, false, false]],
  ['2027-01-02', [false, false, false]],
  ['2026-06-04', [false, true, true]],
  ['2026-06-05', [false, true, false]],
  ['2026-06-06', [false, false, false]],
])('%s is a public holiday, a weekday, a working day: %j', (date, expected) => {
  const day = dayOf(date, '');
  expect([isHoliday(day), isWeekday(day), isWorkingDay(day)]).toEqual(expected);
});

it.each(['1900-01-01', '1904-02-29', '2000-12-31', '2096-12-31', '2097-01-01', '2199-12-31'])(
  '%s is written as it was read, wherever its month is first looked for',
  (date) => {
    expect(toIsoDate(dayOf(date, ''))).toBe(date);
  },
);

describe('the nth weekday from a day', () => {
  it.each([
    [0, '2027-01-08'],
    [1, '2027-01-11'],
    [6, '2027-01-18'],
    [-1, '2027-01-07'],
    [-4, '2027-01-04'],
    // The first of January and the weekend after it are none.
    [-5, '2026-12-31'],
  ])('%i from Friday 8 January 2027 is %s', (n, expected) => {
    expect(toIsoDate(nthFrom(dayOf('2027-01-08', ''), n, isWeekday) as Day)).toBe(expected);
  });

  it.each([
    // 1 January 1900 is day 0 and no weekday.
    [2, -1, 1],
    [1, -1, -1],
    [1, -9, -1],
    [0, -1, -1],
    [0, 0, 0],
  ])('from day %i, %i on, is %i at the beginning of the calendar', (day, n, expected) => {
    expect(nthFrom(day as Day, n, isWeekday)).toBe(expected);
  });

  it('counts every day where every day is of the kind', () => {
    const asked: number[] = [];
    const every = (day: Day) => asked.push(day) > 0;
    expect([nthFrom(3 as Day, -3, every), nthFrom(3 as Day, -4, every)]).toEqual([0, -1]);
    expect(asked).toEqual([2, 1, 0, 2, 1, 0]);
  });
});

it('working days end with the calendar', () => {
  expect([workingDayBefore(2 as Day, 1), workingDayBefore(2 as Day, 2), workingDayBefore(1 as Day, 1)]).toEqual([
    1, -1, -1,
  ]);
  const last = (calendarLength() - 1) as Day;
  // 31 December 2199 is none, and 30 December is a Monday.
  expect([workingDayAfter((last - 2) as Day, 1), workingDayAfter((last - 1) as Day, 1)]).toEqual([
    last - 1,
    calendarLength(),
  ]);
});

it.each([
  ['2199-11-01', 1, -31],
  ['2199-12-01', 1, 0],
  ['2199-12-01', 2, 1],
  ['2199-12-15', 1, 1],
  ['2199-11-30', 1, -2],
])('the months that begin on %s, %i of them, end at the end of the calendar: %i', (first, months, beyond) => {
  expect(monthsThrough(dayOf(first, ''), months) - (calendarLength() - 1)).toBe(beyond);
});

it('days through one before the first are none, and several runs are as long as all of them', () => {
  expect([daysThrough(5, 4), daysThrough(5, 5), daysThrough(5, 6)]).toEqual([
    null,
    { first: 5, last: 5 },
    { first: 5, last: 6 },
  ]);
  const runs = [daysThrough(5, 5), daysThrough(8, 10)].flatMap((run) => run ?? []);
  expect([lengthOfAll([]), lengthOfAll(runs)]).toEqual([0, 4]);
});

it.each([
  [[], []],
  [[[1, 3]], []],
  [
    [
      [5, 6],
      [1, 3],
    ],
    [],
  ],
  [
    [
      [1, 5],
      [9, 9],
      [3, 9],
    ],
    [
      [3, 5],
      [9, 9],
    ],
  ],
])('of the spans %j two hold %j', (spans, twice) => {
  const daysOf = (list: readonly (readonly number[])[]) => list.map(([first, last]) => ({ first, last }) as Days);
  expect(heldTwice(daysOf(spans))).toEqual(daysOf(twice));
});
