import { type Day, isInCalendar } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { refuse } from '../problem/problem.ts';
import { type Closure, mayHaveLastOpenDay, needsLastOpenDay, type OrderBasics, type OrderedPeriod } from './order.ts';
import { objectiveRejectionFee } from './readings.ts';

/** The longest order: 520 weeks. */
export const MOST_WEEKS = 520;
export const DAYS_IN_WEEK = 7;

/** The dates of a course as ordered and as it went. */
export interface CourseDays {
  readonly ordered: Days;
  /** The days the offer was open for the citizen, paid for or not; `null` when it never began. */
  readonly open: Days | null;
  /** The field whose change would move the open end: for problems about days computed from it. */
  readonly endField: string;
}

/** A course with the days that are paid for, both ends included; `null` when none is. */
export interface Course extends CourseDays {
  readonly payable: Days | null;
}

export type CourseReadings = ReadingsOf<typeof objectiveRejectionFee>;

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

/** What of a course is payable (R214, R165, R171, R172): after an objective rejection that can be read in two ways (A44). */
export function payableOf({ open }: CourseDays, closure: Closure | undefined, options: Options): Days | null {
  switch (closure?.ground) {
    case 'cancelled-before-start':
      return null;
    case 'objective-rejection':
      // Where no day was open there is nothing to ask about.
      return open && options.optionOf(objectiveRejectionFee) === 'open-period' ? open : null;
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
