import { calendarYears, holidaysOf } from './danish-holidays.ts';
import { calendarLength, type Day, dayOfDate, weekdayOf } from './date-arithmetic.ts';

/**
 * Three kinds of day, three names:
 * - Dag: every calendar day (R001).
 * - hverdag, `isWeekday`: Monday to Friday that is no public holiday (R003, A27).
 * - Arbejdsdag, `isWorkingDay`: a hverdag that is not 24 December, 31 December or 5 June either (R002).
 */
const WEEKDAY = 1;
const WORKING_DAY = 2;
const HOLIDAY = 4;

const SATURDAY = 5;

/** Month and day of the days that are no Arbejdsdag though they are no public holidays (R002). */
const CLOSED_DAYS: readonly (readonly [number, number])[] = [
  [6, 5],
  [12, 24],
  [12, 31],
];

let kinds: Uint8Array | undefined;

function kindOf(day: Day): number {
  kinds ??= kindTable();
  return kinds[day] as number;
}

function kindTable(): Uint8Array {
  const table = Uint8Array.from({ length: calendarLength() }, (_, day) =>
    weekdayOf(day as Day) < SATURDAY ? WEEKDAY | WORKING_DAY : 0,
  );
  for (const year of calendarYears()) {
    for (const { day } of holidaysOf(year)) table[day] = HOLIDAY;
    for (const [month, dayOfMonth] of CLOSED_DAYS) {
      const day = dayOfDate(year, month, dayOfMonth) as Day;
      table[day] = (table[day] as number) & ~WORKING_DAY;
    }
  }
  return table;
}

export function isHoliday(day: Day): boolean {
  return (kindOf(day) & HOLIDAY) !== 0;
}

export function isWeekday(day: Day): boolean {
  return (kindOf(day) & WEEKDAY) !== 0;
}

export function isWorkingDay(day: Day): boolean {
  return (kindOf(day) & WORKING_DAY) !== 0;
}

/** The day itself if it is of the kind, otherwise the first later one that is; may run out of the calendar. */
export function onOrAfter(day: number, isKind: (day: Day) => boolean): number {
  let next = day;
  const end = calendarLength();
  while (next < end && !isKind(next as Day)) next++;
  return next;
}

/** The nth day of a kind after a day, or before it where n is below zero, that day itself not counted; may run out. */
export function nthFrom(day: Day, n: number, isKind: (day: Day) => boolean): number {
  if (n >= 0) return nthAfter(day, n, isKind);
  let found: number = day;
  for (let left = -n; left > 0 && found >= 0; ) if (--found >= 0 && isKind(found as Day)) left--;
  return found;
}

/** The nth day of a kind after a day, that day itself not counted; may run out of the calendar. */
export function nthAfter(day: number, n: number, isKind: (day: Day) => boolean): number {
  let found = day;
  for (let count = 0; count < n; count++) found = onOrAfter(found + 1, isKind);
  return found;
}

/** Mondays to Fridays from the first day through the last, public holidays included. */
export function mondaysToFridays(first: Day, last: Day): number {
  let count = 0;
  for (let day = first; day <= last; day = (day + 1) as Day) if (weekdayOf(day) < SATURDAY) count++;
  return count;
}
