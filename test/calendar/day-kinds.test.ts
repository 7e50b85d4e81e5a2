import { describe, expect, it } from 'vitest';
import { calendarLength, type Day } from '../../src/calendar/date-arithmetic.ts';
import * as kinds from '../../src/calendar/day-kinds.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { isHoliday, isWeekday, isWorkingDay } from '../../src/calendar/questions.ts';
import { plainDays, plainHolidays } from './second-calendar.ts';

const holidays = new Set(Array.from({ length: 300 }, (_, n) => plainHolidays(1900 + n).map(([date]) => date)).flat());
const closed = ['06-05', '12-24', '12-31'];

describe('three kinds of day', () => {
  it('are told apart on every day from 1900 through 2199', () => {
    const wrong = plainDays.filter(({ date, weekday }) => {
      const hverdag = weekday < 5 && !holidays.has(date);
      const arbejdsdag = hverdag && !closed.includes(date.slice(5));
      const day = isoDate(date);
      return isWeekday(day) !== hverdag || isWorkingDay(day) !== arbejdsdag || isHoliday(day) !== holidays.has(date);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2018-12-24', 'Christmas Eve on a Monday', [false, true, false]],
    ['2018-12-25', 'Christmas Day', [true, false, false]],
    ['2018-12-31', "New Year's Eve on a Monday", [false, true, false]],
    ['2018-06-05', 'Constitution Day on a Tuesday', [false, true, false]],
    ['2017-06-05', 'Constitution Day on Whit Monday', [true, false, false]],
    ['2016-06-05', 'Constitution Day on a Sunday', [false, false, false]],
    ['2018-05-01', '1 May on a Tuesday', [false, true, true]],
    ['2018-05-11', 'the Friday after Ascension Day', [false, true, true]],
    ['2018-05-12', 'a Saturday', [false, false, false]],
    ['2018-05-13', 'a Sunday', [false, false, false]],
    ['2018-05-14', 'a Monday', [false, true, true]],
    ['2018-03-31', 'the Saturday before Easter', [false, false, false]],
  ])('%s, %s', (date, _, expected) => {
    const day = isoDate(date);
    expect([isHoliday(day), isWeekday(day), isWorkingDay(day)]).toEqual(expected);
  });

  /** G17: a week has 5 hverdage. */
  it('G17: give a week without holidays 5 weekdays and 5 working days', () => {
    const week = Array.from({ length: 7 }, (_, n) => (dayOf('2016-09-05', '') + n) as Day);
    expect(week.filter(kinds.isWeekday)).toHaveLength(5);
    expect(week.filter(kinds.isWorkingDay)).toHaveLength(5);
  });
});

describe('the first day of a kind, on or after a day', () => {
  it.each([
    ['2016-12-24', '2016-12-27', '2016-12-27'],
    ['2018-12-24', '2018-12-24', '2018-12-27'],
    ['2018-12-31', '2018-12-31', '2019-01-02'],
    ['2018-06-05', '2018-06-05', '2018-06-06'],
    ['2018-03-29', '2018-04-03', '2018-04-03'],
    ['2023-05-05', '2023-05-08', '2023-05-08'],
    ['2024-04-26', '2024-04-26', '2024-04-26'],
    ['2016-09-07', '2016-09-07', '2016-09-07'],
  ])('%s: weekday %s, working day %s', (date, weekday, workingDay) => {
    const day = dayOf(date, '');
    expect(toIsoDate(kinds.onOrAfter(day, kinds.isWeekday) as Day)).toBe(weekday);
    expect(toIsoDate(kinds.onOrAfter(day, kinds.isWorkingDay) as Day)).toBe(workingDay);
  });

  it('runs out of the calendar after its last such day', () => {
    expect(kinds.onOrAfter(calendarLength() - 1, () => false)).toBe(calendarLength());
    expect(kinds.onOrAfter(calendarLength(), kinds.isWeekday)).toBe(calendarLength());
    expect(toIsoDate(kinds.onOrAfter(dayOf('2199-12-31', ''), kinds.isWeekday) as Day)).toBe('2199-12-31');
    expect(kinds.onOrAfter(dayOf('2199-12-31', ''), kinds.isWorkingDay)).toBe(calendarLength());
  });
});

describe('Mondays to Fridays', () => {
  it('are counted with both ends and with public holidays', () => {
    const count = (first: string, last: string) => kinds.mondaysToFridays(dayOf(first, ''), dayOf(last, ''));
    expect(count('2016-12-19', '2016-12-25')).toBe(5);
    expect(count('2016-12-24', '2016-12-25')).toBe(0);
    expect(count('2016-12-26', '2016-12-26')).toBe(1);
    expect(count('2016-12-23', '2016-12-26')).toBe(2);
    expect(count('2016-01-01', '2016-12-31')).toBe(261);
  });

  it('are 5 in any 7 days', () => {
    for (let first = 0; first < 14; first++) {
      expect(kinds.mondaysToFridays(first as Day, (first + 6) as Day)).toBe(5);
    }
  });
});
