import { calendarLength, type Day, firstOfMonth, monthOf } from './date-arithmetic.ts';
import { isWorkingDay } from './day-kinds.ts';

/**
 * Working days (Arbejdsdage) before each day of the calendar, so that a period of any length is counted with one
 * subtraction and the nth working day is looked up; `days` holds the working days themselves, in order.
 */
interface WorkingDayTable {
  readonly before: Int32Array;
  readonly days: Int32Array;
}

let table: WorkingDayTable | undefined;

function workingDayTable(): WorkingDayTable {
  if (table) return table;
  const length = calendarLength();
  const before = new Int32Array(length + 1);
  const days: number[] = [];
  for (let day = 0; day < length; day++) {
    before[day] = days.length;
    if (isWorkingDay(day as Day)) days.push(day);
  }
  before[length] = days.length;
  table = { before, days: Int32Array.from(days) };
  return table;
}

/** Working days from the first day through the last, both included; none where the last comes before the first. */
export function workingDaysIn(first: number, last: number): number {
  const { before } = workingDayTable();
  const count = (before[last + 1] as number) - (before[first] as number);
  return count > 0 ? count : 0;
}

/** The nth working day after a day, which does not count itself; may run out of the calendar. */
export function workingDayAfter(day: Day, count: number): number {
  const { before, days } = workingDayTable();
  return days[(before[day + 1] as number) + count - 1] ?? calendarLength();
}

/** The nth working day before a day, which does not count itself; may run out of the calendar. */
export function workingDayBefore(day: Day, count: number): number {
  const { before, days } = workingDayTable();
  return days[(before[day] as number) - count] ?? -1;
}

/** The last day of the month that a day lies in. */
export function endOfMonth(day: Day): Day {
  return (firstOfMonth(monthOf(day) + 1) - 1) as Day;
}
