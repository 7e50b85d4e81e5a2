import { dateAt, later, monthsLater, placeOf, weekdayAt } from './days.ts';
import { decimalFraction, type Fraction, fraction, nearest, product, sum, textOfOre } from './fractions.ts';

/** The slow second answer to what a course costs and how it is invoiced: week by week, day by day. */

export interface OracleCourse {
  readonly startsOn: string;
  readonly weeks?: number;
  readonly endsOn?: string;
  readonly hoursPerWeek: string;
  readonly hourlyRate: string;
  readonly contactMinutes?: number;
  readonly closure?: { readonly ground: string; readonly lastOpenDay?: string };
  readonly startedWorkOn?: string;
}

export type PartWeek = 'calendar-days' | 'weekdays' | 'started-weeks' | 'completed-weeks';
export type Rejection = 'nothing' | 'open-period';
export type WeekToMonth = 'last-day' | 'first-day' | 'thursday';
export type BegunWeeks = 'finished-only' | 'begun-allowed';

export function orderedEnd({ startsOn, weeks, endsOn }: OracleCourse): string {
  return endsOn ?? later(startsOn, 7 * (weeks as number) - 1);
}

/** The last day that is paid for, or `null`. */
function lastPaidDay(course: OracleCourse, rejection: Rejection): string | null {
  switch (course.closure?.ground) {
    case undefined:
      return orderedEnd(course);
    case 'closed-early':
    case 'agreed-termination':
      return course.closure?.lastOpenDay as string;
    case 'objective-rejection':
      return rejection === 'open-period' ? (course.closure?.lastOpenDay ?? null) : null;
    default:
      return null;
  }
}

interface Week {
  readonly first: number;
  readonly last: number;
}

/** Seven days at a time from the start; the last may be shorter. */
function weeksOf(startsOn: string, lastDay: string): readonly Week[] {
  const end = placeOf(lastDay);
  const weeks: Week[] = [];
  for (let first = placeOf(startsOn); first <= end; first += 7) weeks.push({ first, last: Math.min(first + 6, end) });
  return weeks;
}

function worthOf({ first, last }: Week, partWeek: PartWeek): Fraction {
  if (last - first === 6) return fraction(1);
  let mondaysToFridays = 0;
  for (let place = first; place <= last; place++) if (weekdayAt(place) <= 5) mondaysToFridays++;
  switch (partWeek) {
    case 'calendar-days':
      return fraction(last - first + 1, 7);
    case 'weekdays':
      return fraction(mondaysToFridays, 5);
    case 'started-weeks':
      return fraction(1);
    case 'completed-weeks':
      return fraction(0);
  }
}

/** The weekly fee in øre, exactly. */
function weeklyOre({ hoursPerWeek, hourlyRate, contactMinutes = 60 }: OracleCourse): Fraction {
  return product(
    decimalFraction(hoursPerWeek),
    decimalFraction(hourlyRate),
    fraction(contactMinutes, 60),
    fraction(100),
  );
}

export interface OracleFee {
  readonly total: string;
  readonly weeklyFee: string;
  readonly payable: { readonly firstDay: string; readonly lastDay: string; readonly days: number } | null;
  readonly entitledThrough: string | null;
  readonly invoiceableThrough: string | null;
}

export function oracleFee(course: OracleCourse, partWeek: PartWeek, rejection: Rejection): OracleFee {
  const last = lastPaidDay(course, rejection);
  const weekly = weeklyOre(course);
  const weeklyFee = textOfOre(nearest(weekly));
  if (last === null) {
    return { total: '0.00', weeklyFee, payable: null, entitledThrough: null, invoiceableThrough: null };
  }
  let worth = fraction(0);
  let whole = 0;
  for (const week of weeksOf(course.startsOn, last)) {
    if (week.last - week.first === 6) whole++;
    else worth = worthOf(week, partWeek);
  }
  const startedWhileOpen =
    course.startedWorkOn !== undefined && course.startedWorkOn >= course.startsOn && course.startedWorkOn <= last;
  return {
    total: textOfOre(nearest(product(weekly, sum(fraction(whole), worth)))),
    weeklyFee,
    payable: { firstDay: course.startsOn, lastDay: last, days: placeOf(last) - placeOf(course.startsOn) + 1 },
    entitledThrough: course.closure === undefined || startedWhileOpen ? orderedEnd(course) : last,
    invoiceableThrough: last,
  };
}

export interface OracleLine {
  readonly month: string;
  readonly weeks: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly days: number;
  readonly amount: string;
  readonly invoiceFrom: string;
  /** What the line is worth in øre before any rounding. */
  readonly exact: Fraction;
}

export interface OraclePlan {
  readonly lines: readonly OracleLine[];
  readonly total: string;
  readonly invoiceBy: string | null;
}

function monthOfWeek(week: Week, rule: WeekToMonth): string {
  const month = (place: number) => dateAt(place).slice(0, 7);
  if (week.last - week.first < 6 || rule === 'last-day') return month(week.last);
  if (rule === 'first-day') return month(week.first);
  for (let place = week.first; place <= week.last; place++) if (weekdayAt(place) === 4) return month(place);
  throw new Error('a week without a Thursday');
}

export function oraclePlan(
  course: OracleCourse,
  partWeek: PartWeek,
  rejection: Rejection,
  rule: WeekToMonth,
  begun: BegunWeeks,
): OraclePlan {
  const lastDay = lastPaidDay(course, rejection);
  if (lastDay === null) return { lines: [], total: '0.00', invoiceBy: null };
  const months = new Map<string, Week[]>();
  for (const week of weeksOf(course.startsOn, lastDay)) {
    const month = monthOfWeek(week, rule);
    months.set(month, [...(months.get(month) ?? []), week]);
  }
  const weekly = weeklyOre(course);
  const lines: OracleLine[] = [];
  let running = fraction(0);
  for (const [month, weeks] of months) {
    const before = nearest(running);
    const exact = product(weekly, sum(...weeks.map((week) => worthOf(week, partWeek))));
    running = sum(running, exact);
    const [first, last] = [weeks[0] as Week, weeks.at(-1) as Week];
    lines.push({
      month,
      weeks: weeks.length,
      firstDay: dateAt(first.first),
      lastDay: dateAt(last.last),
      days: last.last - first.first + 1,
      amount: textOfOre(nearest(running) - before),
      invoiceFrom: dateAt(begun === 'begun-allowed' ? last.first : last.last + 1),
      exact,
    });
  }
  return { lines, total: textOfOre(nearest(running)), invoiceBy: monthsLater(lastDay, 2) };
}
