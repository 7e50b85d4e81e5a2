import { type Day, isInCalendar, weekdayOf } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { dayOf } from '../calendar/iso-date.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { refuse } from '../problem/problem.ts';
import { type Closure, mayHaveLastOpenDay, needsLastOpenDay, type OrderBasics, type OrderedPeriod } from './order.ts';
import { objectiveRejectionFee, orderWeek } from './readings.ts';
import type { Terms } from './terms.ts';

/** The longest order: 520 weeks. */
export const MOST_WEEKS = 520;
export const DAYS_IN_WEEK = 7;
const SUNDAY = 6;

/** The dates of a course as ordered and as it went. */
export interface CourseDays {
  readonly ordered: Days;
  /** The days the offer was open for the citizen, paid for or not; `null` when it never began. */
  readonly open: Days | null;
  /** The field whose change would move the open end: for problems about days computed from it. */
  readonly endField: string;
}

/** How an order is cut into weeks. */
export interface CourseWeeks {
  /** The day the first week is counted from: the start, or the Monday of its week. */
  readonly from: Day;
  /** A first or last week of fewer than 7 ordered days counts as a whole one (A42). */
  readonly areWhole: boolean;
  /** Whether that had to be read. */
  readonly areRead: boolean;
}

/** A course with the days that are paid for. */
export interface Course extends CourseDays {
  readonly weeks: CourseWeeks;
  /** From the first day that is paid through the last one, both included; `null` when none is. */
  readonly payable: Days | null;
  /** The same with the days before and after on which payment stopped: how far there is something to invoice. */
  readonly invoiceable: Days | null;
  /** Days among them on which payment stopped, as runs in date order. */
  readonly paused: readonly Days[];
}

export type CourseReadings = ReadingsOf<typeof objectiveRejectionFee | typeof orderWeek>;

/** The days an order runs, both ends included. */
export function orderedDays(order: OrderBasics & OrderedPeriod): Days {
  const first = dayOf(order.startsOn, 'order.startsOn');
  if (order.endsOn !== undefined) {
    const last = dayOf(order.endsOn, 'order.endsOn');
    if (last < first) refuse('date-order', 'order.endsOn');
    if (last - first >= MOST_WEEKS * DAYS_IN_WEEK) refuse('out-of-range', 'order.endsOn');
    return { first, last };
  }
  const { weeks } = order;
  if (!Number.isInteger(weeks)) refuse('invalid-type', 'order.weeks');
  if (weeks < 1 || weeks > MOST_WEEKS) refuse('out-of-range', 'order.weeks');
  const last = first + weeks * DAYS_IN_WEEK - 1;
  return isInCalendar(last) ? { first, last } : refuse('date-out-of-range', 'order.weeks');
}

/** Where an order's course ends. */
export function courseDays(order: OrderBasics & OrderedPeriod, closure: Closure | undefined): CourseDays {
  const ordered = orderedDays(order);
  const orderedField = order.endsOn === undefined ? 'order.weeks' : 'order.endsOn';
  if (!closure) return { ordered, open: ordered, endField: orderedField };
  const lastOpen = lastOpenDayOf(closure, ordered);
  const open = lastOpen === null ? null : { first: ordered.first, last: lastOpen };
  return { ordered, open, endField: 'closure.lastOpenDay' };
}

/**
 * The weeks of an order (A42). One that is given by its last day, from the first working day of a week through the last
 * one of another, may be meant in whole weeks; asked only where that makes other weeks of it than its days do.
 */
export function weeksOf({ endsOn }: OrderedPeriod, ordered: Days, options: Options): CourseWeeks {
  const { first, last } = ordered;
  if (endsOn === undefined) return { from: first, areWhole: false, areRead: false };
  const monday = mondayOf(first);
  const areRead = (first !== monday || weekdayOf(last) !== SUNDAY) && isFromWorkToWork(ordered);
  const areWhole = areRead && options.optionOf(orderWeek) === 'work-week';
  return { from: areWhole ? monday : first, areWhole, areRead };
}

/** Whether days begin on or before the first working day of their week and end on or after the last one of theirs. */
function isFromWorkToWork({ first, last }: Days): boolean {
  const [begins, ends] = [workingDaysOf(mondayOf(first)), workingDaysOf(mondayOf(last))];
  const [start, end] = [begins[0], ends.at(-1)];
  return start !== undefined && end !== undefined && first <= start && last >= end;
}

function workingDaysOf(monday: Day): readonly Day[] {
  return Array.from({ length: DAYS_IN_WEEK }, (_, at) => (monday + at) as Day).filter(isWorkingDay);
}

function mondayOf(day: Day): Day {
  return (day - weekdayOf(day)) as Day;
}

/** A week of a course, cut to the days that were ordered. */
export interface CourseWeek extends Days {
  /** Counted as a whole one though it has fewer than 7 days. */
  readonly isMadeWhole: boolean;
}

/** The week of a course that a day from its start on lies in; after the ordered end weeks go on as they are. */
export function weekAt(
  { ordered, weeks: { from, areWhole } }: Pick<Course, 'ordered' | 'weeks'>,
  day: Day,
): CourseWeek {
  const monday = day - ((day - from) % DAYS_IN_WEEK);
  const sunday = monday + DAYS_IN_WEEK - 1;
  const isLast = areWhole && monday <= ordered.last && ordered.last < sunday;
  const first = Math.max(monday, ordered.first) as Day;
  const last = (isLast ? ordered.last : sunday) as Day;
  return { first, last, isMadeWhole: areWhole && last - first + 1 < DAYS_IN_WEEK };
}

/** A week of a course with those of its days that are among some open ones. */
export interface OpenWeek {
  readonly week: CourseWeek;
  readonly days: Days;
}

/** The weeks of a course from its start through a day. */
export function weeksOpen(course: Pick<Course, 'ordered' | 'weeks'>, through: Day): readonly OpenWeek[] {
  const open: OpenWeek[] = [];
  for (let first = course.ordered.first; first <= through; ) {
    const week = weekAt(course, first);
    open.push({ week, days: { first, last: Math.min(week.last, through) as Day } });
    first = (week.last + 1) as Day;
  }
  return open;
}

/** How many weeks an order is: whole ones, and the days of a part week behind them. */
export interface WeekCount extends Pick<CourseWeeks, 'areWhole' | 'areRead'> {
  readonly weeks: number;
  readonly days: number;
}

export function weekCount(order: OrderedPeriod, ordered: Days, options: Options): WeekCount {
  const { from, areWhole, areRead } = weeksOf(order, ordered, options);
  const length = lengthOf({ first: from, last: ordered.last });
  const days = length % DAYS_IN_WEEK;
  const weeks = (length - days) / DAYS_IN_WEEK;
  return areWhole && days > 0 ? { weeks: weeks + 1, days: 0, areWhole, areRead } : { weeks, days, areWhole, areRead };
}

/** The weeks of a course that are made whole, from the first through the last. */
export function weeksOrdered({ ordered, weeks: { from } }: Pick<Course, 'ordered' | 'weeks'>): number {
  return Math.ceil(lengthOf({ first: from, last: ordered.last }) / DAYS_IN_WEEK);
}

/**
 * Whether an agreement says what is paid of a course that ended so. A clause that leaves the open days open says it only
 * beside one by which open days are paid: what can be read is whether that one holds of them (A44).
 */
export function saysEnd(fee: Terms['fee'], ground: Closure['ground']): boolean {
  const clause = fee?.ended?.[ground];
  return clause !== undefined && (clause.pays !== undefined || fee?.openDays !== undefined);
}

/**
 * What of a course is payable (R214, R165, R171, R172): after an objective rejection that can be read in two ways (A44).
 * Asked of an agreement that says what is paid of such an end.
 */
export function payableOf(
  agreement: { readonly terms: Terms },
  { open }: CourseDays,
  closure: Closure | undefined,
  options: Options,
): Days | null {
  switch (closure?.ground) {
    case 'cancelled-before-start':
      return null;
    case 'objective-rejection': {
      // Where no day was open there is nothing to ask about.
      const stated = agreement.terms.fee?.ended?.['objective-rejection']?.pays;
      return open && options.optionOf(objectiveRejectionFee, stated) === 'open-period' ? open : null;
    }
    default:
      return open;
  }
}

function lastOpenDayOf(closure: Closure, ordered: Days): Day | null {
  const field = 'closure.lastOpenDay';
  if (closure.lastOpenDay === undefined)
    return needsLastOpenDay(closure.ground) ? refuse('missing-field', field) : null;
  if (!mayHaveLastOpenDay(closure.ground)) refuse('unknown-field', field);
  const day = dayOf(closure.lastOpenDay, field);
  return day < ordered.first || day > ordered.last ? refuse('date-order', field) : day;
}
