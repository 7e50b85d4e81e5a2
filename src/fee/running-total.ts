import { type Course, DAYS_IN_WEEK, weeksOrdered } from '../agreement/course.ts';
import type { Pause } from '../agreement/pauses.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { monthsOf } from '../calendar/parts.ts';
import { type Days, includes, lengthOf, toPeriod } from '../calendar/period.ts';
import { lengthOfAll, without } from '../calendar/runs.ts';
import { countText, flagText, listText, spanText } from '../evidence/written.ts';
import { type Kroner, oreOf, oreOfProduct } from '../money/kroner.ts';
import { minus, plus, times, type Whole } from '../money/whole.ts';
import type { PricedCourse } from './course-fee.ts';
import type { DueInstalment } from './instalments.ts';
import { type CoursePrice, heldMinutes, heldOre, MINUTES_IN_HOUR } from './price.ts';
import { SQUARE_PARTS, weekParts, weeksThrough } from './week-shares.ts';

/** The fee from the course's start through a day, rounded once to whole øre (A47). */
export function oreThrough(priced: PricedCourse, last: Day): Whole {
  const { price, course } = priced;
  switch (price.by) {
    case 'week':
      return weeksOre(priced, price.weekly, last);
    case 'month':
      return times(oreOf(price.agreed.amount as Kroner), monthsThrough(course, last));
    case 'course':
      return courseOre(priced, price, last);
    case 'held-hours':
      return heldOre(price, heldMinutes(price, course.ordered, last, course.paused), orderedLength(course));
  }
}

/** The days that an order has hours for: where its weeks are whole, seven of each (A42). */
function orderedLength(course: Pick<Course, 'ordered' | 'weeks'>): number {
  return course.weeks.areWhole ? weeksOrdered(course) * DAYS_IN_WEEK : lengthOf(course.ordered);
}

/** The whole fee through a last day, with the instalments that are earned later than that. */
export function wholeOre(priced: PricedCourse, last: Day): Whole {
  const { instalments: parts } = priced;
  return parts ? sumOfGranted(parts) : oreThrough(priced, last);
}

function sumOfGranted(parts: readonly DueInstalment[]): Whole {
  return parts.reduce((sum: Whole, { ore, outcome }) => (outcome === 'granted' ? plus(sum, ore) : sum), 0);
}

function weeksOre(priced: PricedCourse, weekly: Whole, last: Day): Whole {
  const { changes } = priced;
  if (changes.length === 0) {
    const { numerator, denominator } = weeksThrough(priced, last);
    return oreOfProduct(weekly, numerator, denominator * MINUTES_IN_HOUR);
  }
  const rates = [weekly, ...changes.map((change) => change.weekly)];
  const days = changes.map(({ from }) => from);
  const product = weekParts(priced, last, days).reduce(
    (sum: Whole, parts, at) => plus(sum, times(rates[at] as Whole, parts)),
    0,
  );
  return oreOfProduct(product, 1, SQUARE_PARTS * MINUTES_IN_HOUR);
}

/** How many calendar months some paid day lies in, from the start through a day. */
export function monthsThrough({ ordered, paused }: Course, last: Day): number {
  if (last < ordered.first) return 0;
  const months = monthsOf({ first: ordered.first, last });
  return paused.length === 0 ? months.length : months.filter((month) => without(month, paused).length > 0).length;
}

/** The price of a course is due from its first day on, or in its instalments. */
function courseOre({ instalments: parts, course }: PricedCourse, { agreed }: CoursePrice, last: Day): Whole {
  if (!parts) return last < course.ordered.first ? 0 : oreOf(agreed.amount as Kroner);
  return sumOfGranted(parts.filter(({ earnedOn }) => earnedOn !== null && earnedOn <= last));
}

/**
 * What some days of a course are worth: the difference of two running totals, so that parts that lie side by side sum to
 * the whole to the øre. The days must not begin before the course.
 */
export function oreOfDays(priced: PricedCourse, { first, last }: Days): Whole {
  return minus(oreThrough(priced, last), oreThrough(priced, (first - 1) as Day));
}

/** How many of some days are paid: those on which payment did not stop. */
export function paidLength({ paused }: Course, days: Days): number {
  return paused.length === 0 ? lengthOf(days) : lengthOfAll(without(days, paused));
}

/**
 * The days on which payment stopped, as a step tells them, and whether there is a weekend among them that no pause was told
 * for: a pause through a Friday reaches the Sunday where weeks are work weeks (A42).
 */
export function pausesFacts({ paused }: Course, told: readonly Pause[] = []) {
  const isTold = (day: IsoDate) => told.some(({ firstDay, lastDay }) => day >= firstDay && day <= lastDay);
  const reachesOn = told.some(({ lastDay }) => {
    const next = (dayOf(lastDay, 'pauses') + 1) as Day;
    return !isTold(toIsoDate(next)) && paused.some((days) => includes(days, next));
  });
  return {
    pauses: listText(paused.map((days) => spanText(toPeriod(days)))),
    ...(reachesOn && { weekendAfter: flagText(true) }),
  };
}

/** How many days payment stopped for. */
export function pausedText({ paused }: Course) {
  return countText(lengthOfAll(paused));
}
