import { describe, expect, it } from 'vitest';
import { calendarYears } from '../../src/calendar/danish-holidays.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { isHoliday, publicHolidays } from '../../src/calendar/questions.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { plainDays, plainHolidays } from './second-calendar.ts';

const pairs = (year: number) => publicHolidays(year).map(({ date, holiday }) => [date, holiday]);

describe('Danish public holidays', () => {
  it('are those of the second implementation in every year, in date order', () => {
    const years = Array.from({ length: 300 }, (_, index) => 1900 + index);
    expect(calendarYears()).toEqual(years);
    expect(years.map(pairs)).toEqual(years.map(plainHolidays));
  });

  it('are, day by day from 1900 through 2199, exactly the days that are holidays', () => {
    const holidays = new Set(
      Array.from({ length: 300 }, (_, n) => plainHolidays(1900 + n).map(([date]) => date)).flat(),
    );
    const wrong = plainDays.filter(({ date }) => isHoliday(isoDate(date)) !== holidays.has(date));
    expect(wrong).toEqual([]);
  });

  it.each([
    [1900, '1900-04-15'],
    [1913, '1913-03-23'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2016, '2016-03-27'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
    [2199, '2199-04-14'],
  ])('have Easter Sunday of %i on %s', (year, date) => {
    expect(publicHolidays(year).find(({ holiday }) => holiday === 'easter-sunday')?.date).toBe(date);
  });

  it('have Great Prayer Day for the last time in 2023', () => {
    const has = (year: number) => publicHolidays(year).some(({ holiday }) => holiday === 'great-prayer-day');
    expect([1900, 2022, 2023, 2024, 2025, 2199].map(has)).toEqual([true, true, true, false, false, false]);
    expect(isHoliday(isoDate('2023-05-05'))).toBe(true);
    expect(isHoliday(isoDate('2024-04-26'))).toBe(false);
  });

  it.each(['2016-12-24', '2016-12-31', '2016-06-05', '2016-05-01', '2016-05-06'])('have nothing on %s', (date) => {
    expect(isHoliday(isoDate(date))).toBe(false);
  });

  it.each([1899, 2200, 2016.5, Number.NaN, Number.POSITIVE_INFINITY])('are not told for %d', (year) => {
    expect(problemsOf(() => publicHolidays(year))).toEqual([{ code: 'date-out-of-range', path: '' }]);
  });
});
