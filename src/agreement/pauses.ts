import type { Day } from '../calendar/date-arithmetic.ts';
import { weekdayOf } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import { type Days, lengthOf, type Period } from '../calendar/period.ts';
import { firstHeld, lengthOfAll, merged } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import { eachTogether, type Problem, refuse, refuseAny } from '../problem/problem.ts';
import { saidOf } from './agreement.ts';
import type { CourseDays } from './course.ts';
import { orderWeek } from './readings.ts';
import type { FeeTerms } from './terms.ts';

/** Days of a course on which payment stopped (betalingsstop), both ends included, and why. */
export interface Pause extends Period {
  /** A ground that the agreement names: `force-majeure` in the tender of 2016 (R343). */
  readonly ground: string;
}

/** The pauses as they were told, each inside the open course and none on the days of another. */
export function pausesOf(
  terms: Pick<FeeTerms, 'pauses'> | undefined,
  pauses: readonly Pause[],
  { ordered, open }: CourseDays,
): readonly Days[] {
  if (pauses.length === 0) return [];
  const { grounds } = saidOf(terms?.pauses, 'pauses');
  const days = eachTogether(pauses, ({ firstDay, lastDay, ground }: Pause, at): Days => {
    const path = `pauses[${at}]`;
    if (!grounds.includes(ground)) refuse('not-in-agreement', `${path}.ground`);
    const [first, last] = [dayOf(firstDay, `${path}.firstDay`), dayOf(lastDay, `${path}.lastDay`)];
    if (first < ordered.first) refuse('date-order', `${path}.firstDay`);
    if (last < first || !open || last > open.last) refuse('date-order', `${path}.lastDay`);
    return { first, last };
  });
  refuseAny(overlapping(days));
  return days;
}

/** Whether the agreement says that payment stops on this ground. */
export function isPauseGround(terms: Pick<FeeTerms, 'pauses'>, { ground }: Pause): boolean {
  return terms.pauses?.grounds.includes(ground) ?? false;
}

/** Each that has a day of one told before it. */
function overlapping(pauses: readonly Days[]): readonly Problem[] {
  return firstHeld(pauses).flatMap((fresh, at): Problem[] =>
    lengthOfAll(fresh) === lengthOf(pauses[at] as Days) ? [] : [{ code: 'given-twice', path: `pauses[${at}]` }],
  );
}

const FRIDAY = 4;
const SUNDAY = 6;

/**
 * The days that are not paid, as runs in date order. Where an order's weeks are work weeks (A42), a pause through a Friday
 * or a Saturday reaches the Sunday: Monday to Friday is a whole week. Asked only where that Sunday, or the day before it,
 * is due.
 */
export function pausedDays(pauses: readonly Days[], due: Days, options: Options): readonly Days[] {
  if (pauses.length === 0) return pauses;
  return merged(
    pauses.map(({ first, last }) => {
      const weekday = weekdayOf(last);
      const reaches =
        weekday >= FRIDAY && last < due.last && weekday < SUNDAY && options.optionOf(orderWeek) === 'work-week';
      return { first, last: (reaches ? Math.min(last + SUNDAY - weekday, due.last) : last) as Day };
    }),
  );
}
