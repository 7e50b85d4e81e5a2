import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarLength, type Day } from '../../src/calendar/date-arithmetic.ts';
import { isWorkingDay } from '../../src/calendar/day-kinds.ts';
import { dayOf, toIsoDate } from '../../src/calendar/iso-date.ts';
import { endOfMonth, workingDayAfter, workingDayBefore, workingDaysIn } from '../../src/calendar/working-days.ts';

const day = (text: string) => dayOf(text, '');
const LAST = calendarLength() - 1;
const anyDay = fc.integer({ min: 0, max: LAST }).map((each) => each as Day);

function plainCount(first: number, last: number): number {
  let count = 0;
  for (let each = first; each <= last; each++) if (isWorkingDay(each as Day)) count++;
  return count;
}

describe('working days in a period', () => {
  it('counts as a plain loop does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5, max: 800 }), (first, length) => {
        const last = Math.min(LAST, Math.max(-1, first + length - 1));
        expect(workingDaysIn(first, last)).toBe(plainCount(first, last));
      }),
    );
  });

  it('counts the whole calendar', () => {
    expect(workingDaysIn(0, LAST)).toBe(plainCount(0, LAST));
  });

  it('leaves out weekends, holidays, 24 and 31 December and 5 June', () => {
    expect(workingDaysIn(day('2018-12-21'), day('2019-01-02'))).toBe(4);
    expect(workingDaysIn(day('2018-06-04'), day('2018-06-06'))).toBe(2);
    expect(workingDaysIn(day('2016-10-08'), day('2016-10-09'))).toBe(0);
  });
});

describe('the nth working day', () => {
  it('is a working day with n of them on the way there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: LAST - 100 }), fc.integer({ min: 1, max: 40 }), (from, count) => {
        const after = workingDayAfter(from as Day, count);
        expect(isWorkingDay(after as Day)).toBe(true);
        expect(workingDaysIn(from + 1, after)).toBe(count);
        const before = workingDayBefore(from as Day, count);
        expect(isWorkingDay(before as Day)).toBe(true);
        expect(workingDaysIn(before, from - 1)).toBe(count);
      }),
    );
  });

  it('runs out of the calendar at both ends', () => {
    expect(workingDayAfter(LAST as Day, 1)).toBe(calendarLength());
    expect(workingDayBefore(0 as Day, 1)).toBe(-1);
  });
});

it('the end of a month', () => {
  expect(toIsoDate(endOfMonth(day('2016-02-01')))).toBe('2016-02-29');
  expect(toIsoDate(endOfMonth(day('2199-12-31')))).toBe('2199-12-31');
});
