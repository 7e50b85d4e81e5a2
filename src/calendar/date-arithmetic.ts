import { UTCDate } from '@date-fns/utc';
// By subpath: the whole of date-fns is some 300 files, and Node would load them all.
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** A calendar day inside the library: whole days since Monday 1 January 1900. Outside, a day is an `IsoDate`. */
declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: true };

/** Months since January 1900. */
export type MonthIndex = number;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
const MEAN_MONTH = 30.436875;

let firstDays: Int32Array | undefined;

/**
 * The first day of every month, and of the month after the last. date-fns is asked once for all of them; from then on
 * each question about a date is a look-up, which is what makes a whole settlement cheap.
 */
function monthTable(): Int32Array {
  if (firstDays) return firstDays;
  const origin = new UTCDate(FIRST_YEAR, 0, 1);
  firstDays = Int32Array.from({ length: MONTHS + 1 }, (_, month) =>
    differenceInCalendarDays(addMonthsTo(origin, month), origin),
  );
  return firstDays;
}

function firstDayOf(month: MonthIndex): number {
  return monthTable()[month] as number;
}

/** Days in all of the calendar: the first number that is no `Day`. */
export function calendarLength(): number {
  return firstDayOf(MONTHS);
}

export function isInCalendar(day: number): day is Day {
  return day >= 0 && day < calendarLength();
}

/**
 * The day with this date, or `undefined` when there is none from 1900 through 2199: of other years the table has no
 * months, and no day lies before the first of such a one.
 */
export function dayOfDate(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  const day = firstDayOf(index) + dayOfMonth - 1;
  return day < firstDayOf(index + 1) ? (day as Day) : undefined;
}

export function monthOf(day: Day): MonthIndex {
  let month = Math.min(MONTHS - 1, Math.floor(day / MEAN_MONTH));
  while (firstDayOf(month) > day) month--;
  while (firstDayOf(month + 1) <= day) month++;
  return month;
}

export function firstOfMonth(month: MonthIndex): number {
  return month < 0 ? -1 : firstDayOf(Math.min(month, MONTHS));
}

export function dayOfMonth(day: Day): number {
  return day - firstDayOf(monthOf(day)) + 1;
}

export function yearOfMonth(month: MonthIndex): number {
  return FIRST_YEAR + Math.floor(month / 12);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return day % 7;
}

/**
 * The same day of the month some calendar months later, or the month's last day where it has no such day.
 * The result may lie outside the calendar: ask `isInCalendar`.
 */
export function addMonths(day: Day, months: number): number {
  const month = monthOf(day);
  const target = month + months;
  if (target < 0) return -1;
  if (target >= MONTHS) return calendarLength();
  return Math.min(firstDayOf(target) + day - firstDayOf(month), firstDayOf(target + 1) - 1);
}

/**
 * The last day of so many calendar months that begin on a day: the day before the same date, or the month's last day where
 * it has no such date. The result may lie outside the calendar.
 */
export function monthsThrough(first: Day, months: number): number {
  const same = addMonths(first, months);
  if (isInCalendar(same)) return dayOfMonth(same) === dayOfMonth(first) ? same - 1 : same;
  return dayOfMonth(first) === 1 && monthOf(first) + months === MONTHS ? same - 1 : same;
}
