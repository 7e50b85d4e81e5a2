import { type Agreement, findLevel, type PlacedLevel } from '../agreement/agreement.ts';
import {
  type Course,
  type CourseDays,
  type CourseReadings,
  courseDays,
  DAYS_IN_WEEK,
  payableOf,
} from '../agreement/course.ts';
import type { Closure, PricedOrder } from '../agreement/order.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { mondaysToFridays } from '../calendar/day-kinds.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { fineOf, type Hours, oreOfProduct } from '../money/kroner.ts';
import { minus, times, type Whole } from '../money/whole.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { type Problem, refuseFound, together } from '../problem/problem.ts';
import { partWeek } from './readings.ts';

export interface CourseFacts<LevelId extends string = string> {
  readonly order: PricedOrder<LevelId>;
  readonly closure?: Closure | undefined;
  /** How many minutes each mentor contact lasts, from 1 through 60 (R211). */
  readonly contactMinutes?: number | undefined;
}

export type CourseFeeReadings = CourseReadings & ReadingsOf<typeof partWeek>;

/** What the facts say of a course and its price, before anything is decided. */
export interface PricedDays {
  readonly days: CourseDays;
  /** Hours × rate × contact minutes, in ten-thousandths squared and minutes. */
  readonly weekly: Whole;
  /** R151: present where nothing at all may be invoiced, since the order went outside the portal. */
  readonly outside: Clause | undefined;
}

/** A course with what its weeks cost: what the fee, its plan, its credit and its audit all stand on. */
export interface PricedCourse extends Omit<PricedDays, 'days'> {
  readonly course: Course;
  /** Asked how a part week is paid, once there is one. */
  readonly options: Options;
}

export const MINUTES_IN_HOUR = 60;
const WEEKDAYS_IN_WEEK = 5;

/** Hours counted in ten-thousandths. */
const FINE_HOUR = 10_000;

export function pricedDays(agreement: Agreement, facts: CourseFacts): PricedDays {
  const { order, closure } = facts;
  const [, days, weekly] = together(
    () => needsRules(agreement, facts),
    () => courseDays(order, closure),
    () => weeklyOf(agreement, facts),
  );
  return { days, weekly, outside: outsidePortal(agreement, order) };
}

/** What the agreement must say: a rule on fees, the level, and how a course that ended so is paid. */
function needsRules(agreement: Agreement, { order, closure }: CourseFacts): void {
  const { fee } = agreement.terms;
  const isKnown = findLevel(agreement, order.level) !== undefined;
  const isEndSaid = !fee || !closure || endClause(fee, closure) !== undefined;
  if (fee && isKnown && isEndSaid) return;
  refuseFound([
    !fee && { code: 'not-in-agreement', path: 'agreement' },
    !isKnown && { code: 'unknown-level', path: 'order.level' },
    !isEndSaid && { code: 'not-in-agreement', path: 'closure' },
  ]);
}

/** What of a course is paid. Written field by field: this runs for every order, and a spread costs several times as much. */
export function paidCourse(
  { days: { ordered, open, endField }, weekly, outside }: PricedDays,
  { closure }: CourseFacts,
  options: Options,
): PricedCourse {
  const payable = outside ? null : payableOf({ ordered, open, endField }, closure, options);
  return { course: { ordered, open, endField, payable }, weekly, outside, options };
}

export function pricedCourse(agreement: Agreement, facts: CourseFacts, options: Options): PricedCourse {
  return paidCourse(pricedDays(agreement, facts), facts, options);
}

function weeklyOf(agreement: Agreement, { order, contactMinutes }: CourseFacts): Whole {
  const { hoursPerWeek, hourlyRate } = order;
  const contact = contactMinutes === undefined ? undefined : contactFault(agreement, order, contactMinutes);
  if (hoursPerWeek === undefined || hourlyRate === undefined || contact) {
    return refuseFound([
      hoursPerWeek === undefined && { code: 'missing-field', path: 'order.hoursPerWeek' },
      hourlyRate === undefined && { code: 'missing-field', path: 'order.hourlyRate' },
      contact,
    ]);
  }
  return times(times(fineOf(hoursPerWeek), fineOf(hourlyRate)), contactMinutes ?? MINUTES_IN_HOUR);
}

function contactFault(agreement: Agreement, order: PricedOrder, minutes: number): Problem | undefined {
  const { fee } = agreement.terms;
  const placed = findLevel(agreement, order.level);
  return fee && placed && contactProblem(fee, placed, order.hoursPerWeek, minutes);
}

/** The clause that says what a course that ended this way is paid; none where the agreement does not say. */
export function endClause(terms: FeeTerms, { ground }: Closure): Clause | undefined {
  switch (ground) {
    case 'closed-early':
      return terms.openPeriod;
    case 'cancelled-before-start':
      return terms.cancelled;
    case 'objective-rejection':
      return terms.objectiveRejection;
    case 'agreed-termination':
      return terms.agreedTermination;
  }
}

/** A short contact lowers the rate of a mentor who is ordered in whole contacts of an hour (R210, R211, A45). */
export function contactProblem(
  { shortContact }: FeeTerms,
  { level }: PlacedLevel,
  hoursPerWeek: Hours | undefined,
  minutes: number,
): Problem | undefined {
  if (!shortContact) return { code: 'not-in-agreement', path: 'contactMinutes' };
  if (!level.mentor) return { code: 'not-a-mentor-level', path: 'contactMinutes' };
  const hours = hoursPerWeek === undefined ? 0 : fineOf(hoursPerWeek);
  if (typeof hours !== 'number' || hours % FINE_HOUR !== 0) {
    return { code: 'hours-not-whole', path: 'order.hoursPerWeek' };
  }
  if (!Number.isInteger(minutes)) return { code: 'invalid-type', path: 'contactMinutes' };
  return minutes < 1 || minutes > MINUTES_IN_HOUR ? { code: 'out-of-range', path: 'contactMinutes' } : undefined;
}

/** How many weeks the payable days from the course's start through a day are worth, as a fraction. */
export interface WeekShare {
  readonly numerator: number;
  readonly denominator: number;
}

export function weeksThrough({ course, options }: PricedCourse, last: Day): WeekShare {
  const { first } = course.ordered;
  const days = lengthOf({ first, last });
  const rest = days % DAYS_IN_WEEK;
  const whole = (days - rest) / DAYS_IN_WEEK;
  if (rest === 0) return { numerator: whole, denominator: 1 };
  switch (options.optionOf(partWeek)) {
    case 'calendar-days':
      return { numerator: days, denominator: DAYS_IN_WEEK };
    case 'weekdays':
      return {
        numerator: whole * WEEKDAYS_IN_WEEK + mondaysToFridays((last - rest + 1) as Day, last),
        denominator: WEEKDAYS_IN_WEEK,
      };
    case 'started-weeks':
      return { numerator: whole + 1, denominator: 1 };
    case 'completed-weeks':
      return { numerator: whole, denominator: 1 };
  }
}

/** The fee from the course's start through a day, rounded once to whole øre (A47). */
export function oreThrough(priced: PricedCourse, last: Day): Whole {
  const { numerator, denominator } = weeksThrough(priced, last);
  return oreOfProduct(priced.weekly, numerator, denominator * MINUTES_IN_HOUR);
}

/**
 * What some days of a course are worth: the difference of two running totals, so that parts that lie side by side sum to
 * the whole to the øre. The days must not begin before the course.
 */
export function oreOfDays(priced: PricedCourse, { first, last }: Days): Whole {
  return minus(oreThrough(priced, last), oreThrough(priced, (first - 1) as Day));
}
