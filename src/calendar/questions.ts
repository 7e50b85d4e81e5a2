import { refuse } from '../problem/problem.ts';
import { calendarYears, type HolidayId, holidaysOf } from './danish-holidays.ts';
import * as kinds from './day-kinds.ts';
import { checkedDay, dayOf, type IsoDate, toIsoDate } from './iso-date.ts';

/**
 * Whether a day is a Danish public holiday (helligdag).
 *
 * A29 · Unit: calendar days. 24 December, 31 December, 5 June and 1 May are none; Great Prayer Day is one through 2023.
 *
 * @example isHoliday(isoDate('2023-05-05')) // => true
 */
export function isHoliday(date: IsoDate): boolean {
  return kinds.isHoliday(dayOf(date, ''));
}

/**
 * Whether a day is a hverdag: Monday to Friday and no public holiday.
 *
 * R003, A27 · Saturday is no hverdag; 24 December, 31 December and 5 June are, when they fall Monday to Friday.
 *
 * @example isWeekday(isoDate('2018-12-24')) // => true
 */
export function isWeekday(date: IsoDate): boolean {
  return kinds.isWeekday(dayOf(date, ''));
}

/**
 * Whether a day is an Arbejdsdag: a hverdag that is not 24 December, 31 December or 5 June.
 *
 * R002 · 1 May and the Friday after Ascension Day are working days.
 *
 * @example isWorkingDay(isoDate('2018-12-24')) // => false
 */
export function isWorkingDay(date: IsoDate): boolean {
  return kinds.isWorkingDay(dayOf(date, ''));
}

/**
 * A day some calendar days later, or earlier with a negative number.
 *
 * R001 · Unit: whole calendar days (Dag).
 * Problems, thrown as a `RulesError`: `date-out-of-range` past 2199 or before 1900, `invalid-type` for a part of a day.
 *
 * @example addDays(isoDate('2016-02-28'), 2) // => '2016-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days)) refuse('invalid-type', '');
  return toIsoDate(checkedDay(dayOf(date, '') + days, ''));
}

/**
 * The public holidays of a year, in date order.
 *
 * A29 · Years 1900 through 2199. Problems, thrown as a `RulesError`: `date-out-of-range`.
 *
 * @example publicHolidays(2024).map(({ date }) => date).slice(0, 3) // => ['2024-01-01', '2024-03-28', '2024-03-29']
 */
export function publicHolidays(year: number): readonly { readonly date: IsoDate; readonly holiday: HolidayId }[] {
  if (!calendarYears().includes(year)) refuse('date-out-of-range', '');
  return holidaysOf(year).map(({ day, holiday }) => ({ date: toIsoDate(day), holiday }));
}
