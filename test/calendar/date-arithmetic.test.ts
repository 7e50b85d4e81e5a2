import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsOfDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarLength,
  type Day,
  dayOfDate,
  isInCalendar,
  monthsThrough,
} from '../../src/calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { addDays } from '../../src/calendar/questions.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { lengthOfMonth, type PlainDay, plainDate, plainDays } from './second-calendar.ts';

const anyDay = fc.nat({ max: plainDays.length - 1 });

/** The same day of the month counted plainly: months on, then back to the month's last day where it is shorter. */
function plainlyLater({ year, month, dayOfMonth }: PlainDay, months: number): string | undefined {
  const index = (year - 1900) * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [1900 + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (laterYear < 1900 || laterYear > 2199) return undefined;
  return plainDate(laterYear, laterMonth, Math.min(dayOfMonth, lengthOfMonth(laterYear, laterMonth)));
}

const later = (date: string, months: number): string | undefined => {
  const day = addMonths(dayOf(date, ''), months);
  return isInCalendar(day) ? toIsoDate(day) : undefined;
};

describe('months later', () => {
  it.each([
    ['2016-12-31', 2, '2017-02-28'],
    ['2015-12-31', 2, '2016-02-29'],
    ['2016-10-02', 2, '2016-12-02'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2017-01-31', 1, '2017-02-28'],
    ['1900-01-31', 1, '1900-02-28'],
    ['2100-01-29', 1, '2100-02-28'],
    ['2000-01-30', 1, '2000-02-29'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-08-31', 1, '2016-09-30'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-02-29', 48, '2020-02-29'],
    ['2016-05-31', 0, '2016-05-31'],
    ['2199-10-31', 2, '2199-12-31'],
    ['2199-11-01', 2, undefined],
    ['1900-01-31', -1, undefined],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(later(date, months)).toBe(expected);
  });

  it('are counted plainly from every day by 1, 2 and 12 months', () => {
    const wrong = plainDays.flatMap((day) =>
      [1, 2, 12]
        .filter((months) => later(day.date, months) !== plainlyLater(day, months))
        .map((months) => [day, months]),
    );
    expect(wrong).toEqual([]);
  });

  it('are counted plainly by any number of months, and as date-fns does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4_000, max: 4_000 }), (index, months) => {
        const day = plainDays[index] as PlainDay;
        const found = later(day.date, months);
        expect(found).toBe(plainlyLater(day, months));
        const theirs = addMonthsOfDateFns(new UTCDate(day.year, day.month - 1, day.dayOfMonth), months);
        if (found !== undefined) {
          expect(found).toBe(plainDate(theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()));
        } else expect(theirs.getFullYear() < 1900 || theirs.getFullYear() > 2199).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  it('leave the calendar on the side they point to', () => {
    expect(addMonths(dayOf('2199-12-31', ''), 1)).toBe(calendarLength());
    expect(addMonths(dayOf('1900-01-01', ''), -1)).toBe(-1);
  });
});

describe('months that begin on a day', () => {
  const through = (date: string, months: number) => {
    const last = monthsThrough(dayOf(date, ''), months);
    return isInCalendar(last) ? toIsoDate(last) : undefined;
  };

  it.each([
    ['2016-01-15', 6, '2016-07-14'],
    ['2016-02-29', 24, '2018-02-28'],
    ['2014-02-28', 24, '2016-02-27'],
    ['2012-03-01', 48, '2016-02-29'],
    ['2016-08-29', 6, '2017-02-28'],
    ['2016-08-31', 6, '2017-02-28'],
    ['2016-08-28', 6, '2017-02-27'],
    ['2199-07-01', 6, '2199-12-31'],
    ['2199-07-02', 6, undefined],
    ['2199-12-31', 1, undefined],
    ['2016-10-03', 0, '2016-10-02'],
  ])('%s, %i: through %s', (first, months, last) => {
    expect(through(first, months)).toBe(last);
  });

  it('end on the day before the next such months begin, and grow by every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (index, months) => {
        const first = index as Day;
        const last = monthsThrough(first, months);
        expect(monthsThrough((first + 1) as Day, months) >= last).toBe(true);
        expect(last).toBeLessThan(addMonths(first, months) + 1);
      }),
    );
  });
});

describe('days later', () => {
  it('are counted one by one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const [first, last] = [plainDays[from] as PlainDay, plainDays[to] as PlainDay];
        expect(addDays(isoDate(first.date), to - from)).toBe(last.date);
      }),
    );
  });

  it.each([
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-02-28', 2, '2016-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2016-12-31', 1, '2017-01-01'],
    ['2016-03-26', 1, '2016-03-27'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(isoDate(date), days)).toBe(expected);
  });

  it('are refused out of the calendar and for a part of a day', () => {
    const codes = (date: string, days: number) =>
      problemsOf(() => addDays(isoDate(date), days)).map(({ code }) => code);
    expect(codes('2199-12-31', 0)).toEqual([]);
    expect(codes('2199-12-31', 1)).toEqual(['date-out-of-range']);
    expect(codes('1900-01-01', -1)).toEqual(['date-out-of-range']);
    expect(codes('2016-01-01', Number.MAX_SAFE_INTEGER)).toEqual(['date-out-of-range']);
    expect(codes('2016-01-01', 0.5)).toEqual(['invalid-type']);
    expect(codes('2016-01-01', Number.NaN)).toEqual(['invalid-type']);
    for (const days of [0.5, 1_000_000]) {
      expect(problemsOf(() => addDays(isoDate('2016-01-01'), days)).map(({ path }) => path)).toEqual(['']);
    }
    expect(problemsOf(() => addDays('2016-02-30' as IsoDate, 1))).toEqual([{ code: 'invalid-date', path: '' }]);
  });
});

describe('a day from its parts', () => {
  it('is none where there is no such date', () => {
    expect(dayOfDate(1899, 12, 31)).toBeUndefined();
    expect(dayOfDate(2200, 1, 1)).toBeUndefined();
    expect(dayOfDate(2016, 0, 1)).toBeUndefined();
    expect(dayOfDate(2016, 13, 1)).toBeUndefined();
    expect(dayOfDate(2016, 1, 0)).toBeUndefined();
    expect(dayOfDate(2016, 2, 30)).toBeUndefined();
    expect(dayOfDate(1900, 1, 1)).toBe(0);
  });

  it('is in the calendar from its first through its last', () => {
    expect([-1, 0, calendarLength() - 1, calendarLength()].map((day) => isInCalendar(day as Day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
