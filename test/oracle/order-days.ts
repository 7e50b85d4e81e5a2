import type { OracleCourse } from './course.ts';
import { orderedEnd } from './course.ts';
import { dateAt, firstOfNextMonth, isWeekdayAt, isWorkingDayAt, later, monthsLater, placeOf } from './days.ts';

/** The slow second answer to the days of an order's life: counted one by one. */

/** The last day that the offer was open, or `null` where it never was. */
export function openThrough(course: OracleCourse): string | null {
  return course.closure ? (course.closure.lastOpenDay ?? null) : orderedEnd(course);
}

export function oracleDueDate(sentOn: string, days: 'weekday' | 'working-day') {
  const nominal = placeOf(sentOn) + 30;
  let due = nominal;
  while (!(days === 'weekday' ? isWeekdayAt(due) : isWorkingDayAt(due))) due++;
  return { dueOn: dateAt(due), nominalOn: dateAt(nominal), moved: due !== nominal, findings: [] };
}

export interface BonusDayReadings {
  readonly 'bonus-end-date': 'as-written' | 'ordered' | 'actual';
  readonly 'bonus-1a-window-end': 'end-plus-2-months' | 'first-of-next-month-plus-2-months';
  readonly 'bonus-measurement': 'first-of-month' | 'last-of-second-month';
}

/** The window of bonus 1a and the measurement day of the others. */
export function oracleBonusDays(course: OracleCourse, readings: BonusDayReadings) {
  const actual = openThrough(course) ?? orderedEnd(course);
  const windowEnd = readings['bonus-end-date'] === 'actual' ? actual : orderedEnd(course);
  const measuredEnd = readings['bonus-end-date'] === 'ordered' ? orderedEnd(course) : actual;
  const measured = monthsLater(firstOfNextMonth(measuredEnd), 2);
  const from = readings['bonus-1a-window-end'] === 'end-plus-2-months' ? windowEnd : firstOfNextMonth(windowEnd);
  return {
    firstDay: course.startsOn,
    lastDay: monthsLater(from, 2),
    measuredOn: readings['bonus-measurement'] === 'first-of-month' ? measured : later(measured, -1),
  };
}
