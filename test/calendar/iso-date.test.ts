import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarLength,
  type Day,
  dayOfMonth,
  firstOfMonth,
  monthOf,
  weekdayOf,
} from '../../src/calendar/date-arithmetic.ts';
import {
  checkedDay,
  dayOf,
  isoDate,
  isoMonth,
  readDay,
  readMonth,
  toIsoDate,
  toIsoMonth,
} from '../../src/calendar/iso-date.ts';
import { lengthOf, overlaps, toPeriod } from '../../src/calendar/period.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { badDates } from '../cases/bad-values.ts';
import { isLeap, lengthOfMonth, plainDate, plainDays } from './second-calendar.ts';

describe('dates as text', () => {
  it('go there and back on every day from 1900 through 2199, and stand in the right place', () => {
    expect(calendarLength()).toBe(plainDays.length);
    const wrong = plainDays.filter(({ date, year, month, dayOfMonth: ofMonth, weekday }, index) => {
      const day = readDay(date);
      if (day !== index || toIsoDate(day as Day) !== date || isoDate(date) !== date) return true;
      return (
        weekdayOf(day as Day) !== weekday ||
        dayOfMonth(day as Day) !== ofMonth ||
        monthOf(day as Day) !== (year - 1900) * 12 + month - 1 ||
        toIsoMonth(monthOf(day as Day)) !== date.slice(0, 7)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('exist only where the calendar has them', () => {
    const wrong: string[] = [];
    for (let year = 1896; year <= 2203; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
          const wanted = !exists ? 'invalid-date' : year < 1900 || year > 2199 ? 'date-out-of-range' : 'number';
          const found = readDay(plainDate(year, month, day));
          if ((typeof found === 'number' ? 'number' : found) !== wanted) wrong.push(plainDate(year, month, day));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('tell a date that does not exist from one that lies outside, in every year of four digits', () => {
    for (let year = 0; year <= 9999; year++) {
      const inside = year >= 1900 && year <= 2199;
      const expected = !isLeap(year) ? 'invalid-date' : inside ? 'number' : 'date-out-of-range';
      const found = readDay(plainDate(year, 2, 29));
      if ((typeof found === 'number' ? 'number' : found) !== expected) expect([year, found]).toEqual([year, expected]);
    }
  });

  it('as months exist where their days do', () => {
    expect([isoMonth('1900-01'), isoMonth('2016-10'), isoMonth('2199-12')]).toEqual(['1900-01', '2016-10', '2199-12']);
    const codes = ['1899-12', '2200-01', '2016-13', '2016-00', '2016-1', '2016-10-05', '', 'october'].map((text) =>
      problemsOf(() => isoMonth(text))
        .map(({ code, path }) => `${path}${code}`)
        .join(),
    );
    expect(codes).toEqual(['date-out-of-range', 'date-out-of-range', ...Array(6).fill('invalid-date')]);
  });

  it('refuse what is no date, each with its own code', () => {
    expect(badDates.map(([value]) => readDay(value))).toEqual(badDates.map(([, code]) => code));
    expect(badDates.map(([value]) => problemsOf(() => isoDate(value as string)))).toEqual(
      badDates.map(([, code]) => [{ code, path: '' }]),
    );
  });

  it('never throw anything else, whatever they are given', () => {
    fc.assert(fc.property(fc.anything(), (value) => ['string', 'number'].includes(typeof readDay(value))));
    fc.assert(fc.property(fc.string(), (value) => typeof readDay(value) === 'string'));
  });
});

describe('leap days', () => {
  it.each([
    ['1900-02-28', '1900-03-01', 1],
    ['1904-02-28', '1904-02-29', 1],
    ['2000-02-28', '2000-02-29', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2016-02-29', '2016-03-01', 1],
    ['2100-02-28', '2100-03-01', 1],
  ])('%s to %s is %i', (first, last, days) => {
    expect(dayOf(last, '') - dayOf(first, '')).toBe(days);
  });
});

describe('computed days', () => {
  it('are refused past either end, at the field that pushed them out', () => {
    const at = 'order.weeks';
    const code = 'date-out-of-range';
    expect(checkedDay(0, at)).toBe(0);
    expect(toIsoDate(checkedDay(calendarLength() - 1, at))).toBe('2199-12-31');
    expect(problemsOf(() => checkedDay(-1, at))).toEqual([{ code, path: at }]);
    expect(problemsOf(() => checkedDay(calendarLength(), at))).toEqual([{ code, path: at }]);
  });

  it('have months whose first day lies one past the end, and no further', () => {
    expect(firstOfMonth(-1)).toBe(-1);
    expect(firstOfMonth(0)).toBe(0);
    expect(firstOfMonth(3600)).toBe(calendarLength());
    expect(firstOfMonth(3601)).toBe(calendarLength());
  });
});

describe('periods', () => {
  const days = (first: string, last: string) => ({ first: dayOf(first, ''), last: dayOf(last, '') });
  const week = days('2016-09-05', '2016-09-11');

  it('have both ends', () => {
    expect(lengthOf(week)).toBe(7);
    expect(lengthOf(days('2016-09-05', '2016-09-05'))).toBe(1);
    expect(toPeriod(week)).toEqual({ firstDay: '2016-09-05', lastDay: '2016-09-11' });
  });

  it.each([
    ['2016-09-01', '2016-09-04', false],
    ['2016-09-01', '2016-09-05', true],
    ['2016-09-11', '2016-09-20', true],
    ['2016-09-12', '2016-09-20', false],
    ['2016-09-07', '2016-09-08', true],
    ['2016-08-01', '2016-10-01', true],
  ])('%s to %s overlaps the week from 5 to 11 September: %s', (first, last, expected) => {
    expect(overlaps(week, days(first, last))).toBe(expected);
    expect(overlaps(days(first, last), week)).toBe(expected);
  });
});

describe('each place of a date has its own sign', () => {
  it.each(
    '2016x10-05 2016-10x05 2016-1/-05 2016-1:-05 2016-10-0/ 2016-10-0: 201/-10-05 201:-10-05 2x16-10-05 20x6-10-05'.split(
      ' ',
    ),
  )('%s is none', (text) => {
    expect(readDay(text)).toBe('invalid-date');
  });

  it.each(['x2016-10', '2016-10x', '2016-1', '2016-100', '', '2016-10-01'])('%s is no month', (text) => {
    expect(readMonth(text)).toBe('invalid-date');
  });
});
