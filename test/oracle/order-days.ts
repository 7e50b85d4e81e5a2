import type { OracleCourse } from './course.ts';
import { orderedEnd } from './course.ts';
import { dateAt, dateText, isWeekday, isWorkingDay, later, monthsLater, placeOf } from './days.ts';

/** The slow second answer to the days of an order's life: counted one by one. */

/** The last day that the offer was open, or `null` where it never was. */
export function openThrough(course: OracleCourse): string | null {
  return course.closure ? (course.closure.lastOpenDay ?? null) : orderedEnd(course);
}

function firstOfNextMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month === 12 ? dateText(year + 1, 1, 1) : dateText(year, month + 1, 1);
}

export function oracleDueDate(sentOn: string, days: 'weekday' | 'working-day') {
  const nominalOn = later(sentOn, 30);
  let dueOn = nominalOn;
  while (!(days === 'weekday' ? isWeekday(dueOn) : isWorkingDay(dueOn))) dueOn = later(dueOn, 1);
  return { dueOn, nominalOn, moved: dueOn !== nominalOn };
}

export interface OracleEvents {
  readonly approvedOn?: string;
  readonly sentBackOn?: string;
  readonly interimReports?: { readonly everyWeeks: number };
}

/** Duties of an order under `koebenhavn-2016-fyldt-30` as `day duty`, in alphabetical order; not those of contacts. */
export function oracleDuties(
  course: OracleCourse,
  events: OracleEvents,
  report: 'worked-example' | 'plain-count',
  rejectionPays: boolean,
): readonly string[] {
  const due: string[] = [];
  const { approvedOn, sentBackOn, interimReports } = events;
  const last = openThrough(course);
  if (sentBackOn !== undefined) {
    let day = later(sentBackOn, 1);
    while (!isWeekday(day)) day = later(day, 1);
    due.push(`${day} police-proof`);
  }
  if (last !== null) {
    if (approvedOn !== undefined) due.push(`${later(approvedOn, 5)} start-capability`);
    let day = last;
    for (let counted = 0; counted < (report === 'plain-count' ? 5 : 6); ) {
      day = later(day, 1);
      if (isWeekday(day)) counted++;
    }
    due.push(`${day} final-report`);
    for (let month = course.startsOn.slice(0, 7); month <= last.slice(0, 7); ) {
      const next = firstOfNextMonth(`${month}-01`);
      due.push(`${next} attendance-protocol`);
      month = next.slice(0, 7);
    }
    const every = 7 * (interimReports?.everyWeeks ?? 9_999);
    for (let place = placeOf(course.startsOn) + every; place <= placeOf(last); place += every) {
      due.push(`${dateAt(place)} interim-report`);
    }
    if (course.closure?.ground !== 'objective-rejection' || rejectionPays)
      due.push(`${monthsLater(last, 2)} invoice-by`);
  }
  return due.sort();
}

export interface OracleBonusReadings {
  readonly 'bonus-end-date': 'as-written' | 'ordered' | 'actual';
  readonly 'bonus-1a-window-end': 'end-plus-2-months' | 'first-of-next-month-plus-2-months';
  readonly 'bonus-measurement': 'first-of-month' | 'last-of-second-month';
}

/** The window of bonus 1a and the measurement day of the others. */
export function oracleBonusDays(course: OracleCourse, readings: OracleBonusReadings) {
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
