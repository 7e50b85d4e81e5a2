import { type Course, DAYS_IN_WEEK, weekAt } from '../agreement/course.ts';
import type { InvoicingSplit } from '../agreement/terms.ts';
import { type Day, firstOfMonth, type MonthIndex, monthOf, weekdayOf } from '../calendar/date-arithmetic.ts';
import { laterOf, monthsOf } from '../calendar/parts.ts';
import { blocksOf, type Days, lengthOf } from '../calendar/period.ts';
import { without } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import type { PricedCourse } from '../fee/course-fee.ts';
import { oreThrough } from '../fee/running-total.ts';
import { compare, type Whole } from '../money/whole.ts';
import { instalmentDays } from './invoice-from.ts';
import { weekToMonth } from './readings.ts';

/** The payable days of a course that are invoiced for one month. */
export interface CourseMonth extends Days {
  readonly month: MonthIndex;
  /** Whole and part weeks; 0 where it is the day of an instalment. */
  readonly weeks: number;
}

/** What is invoiced together, by what the agreement splits a fee into; nothing where nothing is paid. */
export function planMonths(priced: PricedCourse, split: InvoicingSplit, options: Options): Iterable<CourseMonth> {
  const { course } = priced;
  switch (split.by) {
    case 'course-weeks':
      return courseMonths(course, options);
    case 'calendar-months':
      return billedMonths(priced, calendarMonths(course));
    case 'instalments':
      return instalmentDays(priced).map(({ day }) => ({ first: day, last: day, month: monthOf(day), weeks: 0 }));
  }
}

/** The paid days of each calendar month. */
function* calendarMonths(course: Course): Iterable<CourseMonth> {
  const { payable, paused } = course;
  for (const month of payable ? monthsOf(payable) : []) {
    const paid = without(month, paused);
    const [start, end] = [paid[0], paid.at(-1)];
    if (!start || !end) continue;
    const days = { first: start.first, last: end.last };
    yield { ...days, month: monthOf(month.first), weeks: [...paidWeeks(course, days)].length };
  }
}

/**
 * What some months are worth, each told with the next where it adds nothing and with the one before it where that holds
 * all: days of a week that was paid when it was begun, or that is paid by its weekdays, are no line of 0.00 of their own.
 * Hours that were held are of the month in which they were, so that a month without any is told as such.
 */
function* billedMonths(priced: PricedCourse, months: Iterable<CourseMonth>): Iterable<CourseMonth> {
  if (priced.price.by !== 'week') {
    yield* months;
    return;
  }
  let open: CourseMonth | undefined;
  let [before, through]: readonly [Whole, Whole] = [0, 0];
  for (const each of months) {
    const running = oreThrough(priced, each.last);
    const isJoined = open && (compare(running, through) === 0 || compare(through, before) === 0);
    if (open && !isJoined) {
      yield open;
      before = through;
    }
    open = open && isJoined ? joinedMonths(priced, open, each, compare(through, before) === 0) : each;
    through = running;
  }
  if (open) yield open;
}

/** Two months as one, named after that of which something is paid. */
function joinedMonths({ course }: PricedCourse, one: CourseMonth, next: CourseMonth, isNext: boolean): CourseMonth {
  const days = { first: one.first, last: next.last };
  return { ...days, month: isNext ? next.month : one.month, weeks: [...paidWeeks(course, days)].length };
}

/**
 * The months of a course's payable days, in order. Each is made when it is asked for, so that a step on it names what was
 * asked for it and not for those after it.
 */
function* courseMonths(course: Course, options: Options): Iterable<CourseMonth> {
  const { payable } = course;
  if (!payable) return;
  // Field by field: with a spread the plan costs five times as much.
  const { first, last } = payable;
  let open: Growing = { first, last, month: NO_MONTH, weeks: 0 };
  let before: Days | undefined;
  for (const { whole, paid } of paidWeeks(course, payable)) {
    const month = weekMonth(whole, options);
    if (month === open.month) {
      open.weeks++;
      open.last = paid.last;
    } else {
      if (before) {
        yield open;
        // What ended the one month begins the next, which is a step of its own.
        if (isAcross(whole) || isAcross(before)) options.optionOf(weekToMonth);
      }
      open = { first: paid.first, last: paid.last, month, weeks: 1 };
    }
    before = whole;
  }
  yield open;
}

/** A week by which its month is told, and the paid days of it. */
interface PaidWeek {
  readonly whole: Days;
  readonly paid: Days;
}

/** The weeks of which some day is paid. */
function* paidWeeks(course: Course, payable: Days): Iterable<PaidWeek> {
  const { weeks, paused, invoiceable } = course;
  if (!weeks.areWhole && paused.length === 0 && payable.first === course.ordered.first) {
    for (const week of blocksOf(payable, DAYS_IN_WEEK)) yield { whole: week, paid: week };
    return;
  }
  const end = (invoiceable ?? payable).last;
  let before = payable.first - 1;
  while (before < payable.last) {
    const day = (before + 1) as Day;
    const week = weekAt(course, day);
    const last = Math.min(week.last, end) as Day;
    before = Math.max(week.last, mondayAfter(course, day) - 1);
    const paid = without(
      { first: laterOf(week.first, payable.first), last: Math.min(last, payable.last) as Day },
      paused,
    );
    const [start, stop] = [paid[0], paid.at(-1)];
    if (!start || !stop) continue;
    // The first week of whole ones is told by its Monday, also where it is ordered from a later day.
    const first = (
      week.isMadeWhole && week.last === last && last === mondayAfter(course, day) - 1
        ? last - DAYS_IN_WEEK + 1
        : week.first
    ) as Day;
    yield { whole: { first, last }, paid: { first: start.first, last: stop.last } };
  }
}

/** The day after the seven days of the week that a day lies in. */
function mondayAfter({ weeks: { from } }: Course, day: Day): number {
  return day - ((day - from) % DAYS_IN_WEEK) + DAYS_IN_WEEK;
}

type Growing = { -readonly [Part in keyof CourseMonth]: CourseMonth[Part] };

const NO_MONTH: MonthIndex = -1;
const THURSDAY = 3;

/** A33. A part week at the end counts by its own last day, however whole weeks are counted. */
function weekMonth(week: Days, options: Options): MonthIndex {
  const month = monthOf(week.last);
  if (!isAcross(week)) return month;
  switch (options.optionOf(weekToMonth)) {
    case 'last-day':
      return month;
    case 'first-day':
      return month - 1;
    case 'thursday':
      return thursdayOf(week) < firstOfMonth(month) ? month - 1 : month;
  }
}

/** Whether a whole week lies in two months. */
function isAcross(week: Days): boolean {
  return lengthOf(week) === DAYS_IN_WEEK && week.first < firstOfMonth(monthOf(week.last));
}

function thursdayOf({ first }: Days): number {
  return first + ((THURSDAY - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}
