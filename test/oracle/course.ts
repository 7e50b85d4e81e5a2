import { dateAt, isWorkingDayAt, later, monthsLater, placeOf, weekdayAt } from './days.ts';
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
  readonly pauses?: readonly OraclePause[];
  readonly rateChanges?: readonly OracleRateChange[];
}

export interface OraclePause {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly ground: string;
}

export interface OracleRateChange {
  readonly from: string;
  readonly hourlyRate: string;
}

type PartWeek = 'calendar-days' | 'weekdays' | 'started-weeks' | 'completed-weeks';
export type OrderWeek = 'work-week' | 'calendar';

/** The readings that bear on a fee, every one of them told. */
export interface FeeReadings {
  readonly 'part-week': PartWeek;
  readonly 'objective-rejection-fee': 'nothing' | 'open-period';
  readonly 'order-week': OrderWeek;
  readonly 'started-work-fee': 'invoiceable' | 'entitled';
  readonly 'regulated-price': 'days' | 'order';
}

/** The readings that bear on a plan. */
export interface PlanReadings extends FeeReadings {
  readonly 'week-to-month': 'last-day' | 'first-day' | 'thursday';
  readonly 'invoice-begun-weeks': 'finished-only' | 'begun-allowed';
}

type Options<Readings> = {
  readonly [Reading in keyof Readings]: readonly [Readings[Reading], ...Readings[Reading][]];
};

export const feeOptions: Options<FeeReadings> = {
  'part-week': ['calendar-days', 'weekdays', 'started-weeks', 'completed-weeks'],
  'objective-rejection-fee': ['nothing', 'open-period'],
  'order-week': ['work-week', 'calendar'],
  'started-work-fee': ['invoiceable', 'entitled'],
  'regulated-price': ['days', 'order'],
};

export const planOptions: Options<PlanReadings> = {
  ...feeOptions,
  'week-to-month': ['last-day', 'first-day', 'thursday'],
  'invoice-begun-weeks': ['finished-only', 'begun-allowed'],
};

/** The default of every reading. */
export const planDefaults = Object.fromEntries(
  Object.entries(planOptions).map(([reading, [option]]) => [reading, option]),
) as unknown as PlanReadings;

export function orderedEnd({ startsOn, weeks, endsOn }: OracleCourse): string {
  return endsOn ?? later(startsOn, 7 * (weeks as number) - 1);
}

/** The last day the offer was open and is paid for, or `null`. */
function lastPaidDay(course: OracleCourse, rejection: FeeReadings['objective-rejection-fee']): string | null {
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

/** What is due goes on to the ordered end where a job began while the offer was open; a citizen who was rejected had none. */
function lastDueDay(course: OracleCourse, paid: string): string {
  const { startsOn, startedWorkOn, closure } = course;
  const began = startedWorkOn !== undefined && startsOn <= startedWorkOn && startedWorkOn <= paid;
  return began && closure?.ground !== 'objective-rejection' ? orderedEnd(course) : paid;
}

const mondayOf = (place: number) => place - weekdayAt(place) + 1;

function hasWorkingDay(first: number, last: number): boolean {
  for (let place = first; place <= last; place++) if (isWorkingDayAt(place)) return true;
  return false;
}

/**
 * Whether an order is in work weeks: told by its last day, and no Arbejdsdag of its first calendar week lies before it, and
 * none of its last one behind it.
 */
export function isInWorkWeeks(course: Pick<OracleCourse, 'startsOn' | 'endsOn'>, read: OrderWeek): boolean {
  if (read === 'calendar' || course.endsOn === undefined) return false;
  const [start, end] = [placeOf(course.startsOn), placeOf(course.endsOn)];
  return !hasWorkingDay(mondayOf(start), start - 1) && !hasWorkingDay(end + 1, mondayOf(end) + 6);
}

/** How many weeks an order is, where every begun one counts in work weeks; otherwise a fraction of sevenths. */
export function daysOrdered(course: Pick<OracleCourse, 'startsOn' | 'endsOn' | 'weeks'>, read: OrderWeek): number {
  if (course.weeks !== undefined) return 7 * course.weeks;
  const [start, end] = [placeOf(course.startsOn), placeOf(course.endsOn as string)];
  return isInWorkWeeks(course, read) ? mondayOf(end) + 7 - mondayOf(start) : end - start + 1;
}

/**
 * The days on which payment stopped. Monday to Friday is a week in work weeks: what of the course is beside it stops too, and
 * the weekend behind its last day is none of it.
 */
export function pausedPlaces(course: OracleCourse, read: OrderWeek, through: string): ReadonlySet<number> {
  const paused = new Set<number>();
  const end = placeOf(through);
  for (const { firstDay, lastDay } of course.pauses ?? []) {
    let last = placeOf(lastDay);
    if (read === 'work-week' && weekdayAt(last) >= 5 && last < end) last = Math.min(mondayOf(last) + 6, end);
    for (let place = placeOf(firstDay); place <= last; place++) paused.add(place);
  }
  return paused;
}

interface Week {
  /** The seven days of it, of which the course may have fewer. */
  readonly first: number;
  readonly last: number;
  /** The days that are paid. */
  readonly paid: readonly number[];
  /** How many weeks they are worth. */
  readonly worth: readonly [over: number, under: number];
  /** The days by whose rates that is paid: those themselves, or, where a part of the week is not told by its days, all ordered. */
  readonly sharing: readonly number[];
}

/** The weeks of a course from its start through a day: by the order's own weeks, or the calendar's in work weeks. */
function weeksOf(course: OracleCourse, through: string, readings: FeeReadings): readonly Week[] {
  const [start, end, ordered] = [placeOf(course.startsOn), placeOf(through), placeOf(orderedEnd(course))];
  const inWorkWeeks = isInWorkWeeks(course, readings['order-week']);
  const paused = pausedPlaces(course, readings['order-week'], orderedEnd(course));
  const weeks: Week[] = [];
  for (let first = inWorkWeeks ? mondayOf(start) : start; first <= end; first += 7) {
    const paid: number[] = [];
    const had: number[] = [];
    let own = 0;
    let ownWeekdays = 0;
    for (let place = first; place < first + 7; place++) {
      // In work weeks a week has the days that were ordered of it; otherwise it has seven.
      if (!inWorkWeeks || (place >= start && place <= ordered)) {
        own++;
        if (weekdayAt(place) <= 5) ownWeekdays++;
      }
      if (place >= start && place <= end && !paused.has(place)) paid.push(place);
      if (place >= start && place <= ordered) had.push(place);
    }
    const partWeek = readings['part-week'];
    const worth = worthOf(paid, own, ownWeekdays, partWeek);
    weeks.push({ first, last: first + 6, paid, worth, sharing: partWeek === 'calendar-days' ? paid : had });
  }
  return weeks;
}

function worthOf(
  paid: readonly number[],
  own: number,
  ownWeekdays: number,
  partWeek: PartWeek,
): readonly [number, number] {
  if (paid.length === 0) return [0, 1];
  if (paid.length === own) return [1, 1];
  switch (partWeek) {
    case 'calendar-days':
      return [paid.length, own];
    case 'weekdays':
      return [paid.filter((place) => weekdayAt(place) <= 5).length, ownWeekdays];
    case 'started-weeks':
      return [1, 1];
    case 'completed-weeks':
      return [0, 1];
  }
}

/** What a week costs at a rate, in øre, exactly. */
function weeklyOre({ hoursPerWeek, contactMinutes = 60 }: OracleCourse, hourlyRate: string): Fraction {
  return product(
    decimalFraction(hoursPerWeek),
    decimalFraction(hourlyRate),
    fraction(contactMinutes, 60),
    fraction(100),
  );
}

/** What weeks cost in øre, exactly: each day that shares a week's worth its part of it, at the rate of that day. */
function oreOf(course: OracleCourse, weeks: readonly Week[], { 'regulated-price': regulated }: FeeReadings): Fraction {
  const changes = regulated === 'days' ? (course.rateChanges ?? []) : [];
  const rateOn = (place: number) => {
    let [rate, from] = [course.hourlyRate, -1];
    for (const change of changes) {
      const since = placeOf(change.from);
      if (since <= place && since > from) [rate, from] = [change.hourlyRate, since];
    }
    return rate;
  };
  // Days alike are counted together, so that few fractions are summed.
  const alike = new Map<string, { rate: string; under: number; count: number }>();
  for (const { sharing, worth } of weeks) {
    const [over, under] = worth;
    if (over === 0) continue;
    for (const place of changes.length === 0 ? sharing.slice(0, 1) : sharing) {
      const rate = rateOn(place);
      const parts = under * (changes.length === 0 ? 1 : sharing.length);
      const key = `${rate} ${parts}`;
      const known = alike.get(key);
      if (known) known.count += over;
      else alike.set(key, { rate, under: parts, count: over });
    }
  }
  return sum(
    ...[...alike.values()].map(({ rate, under, count }) => product(weeklyOre(course, rate), fraction(count, under))),
  );
}

export interface OracleFee {
  readonly total: string;
  readonly weeklyFee: string;
  readonly payable: { readonly firstDay: string; readonly lastDay: string; readonly days: number } | null;
  readonly entitledThrough: string | null;
  readonly entitledTotal: string;
  readonly invoiceableThrough: string | null;
  /** What an objectively rejected course may be claimed for; `null` where there is nothing to claim. */
  readonly claimable: string | null;
}

interface Reach {
  readonly due: string;
  readonly invoiceable: string;
  /** The weeks that can be invoiced. */
  readonly weeks: readonly Week[];
}

/** How far a course is due, and how far it can be invoiced; `null` where no day of it is paid. */
function reachOf(course: OracleCourse, readings: FeeReadings): Reach | null {
  const open = lastPaidDay(course, readings['objective-rejection-fee']);
  if (open === null) return null;
  const due = lastDueDay(course, open);
  const invoiceable = readings['started-work-fee'] === 'entitled' ? due : open;
  const weeks = weeksOf(course, invoiceable, readings);
  return weeks.some(({ paid }) => paid.length > 0) ? { due, invoiceable, weeks } : null;
}

export function oracleFee(course: OracleCourse, readings: FeeReadings): OracleFee {
  const costs = (weeks: readonly Week[]) => textOfOre(nearest(oreOf(course, weeks, readings)));
  const weeklyFee = textOfOre(nearest(weeklyOre(course, course.hourlyRate)));
  const reach = reachOf(course, readings);
  const { ground, lastOpenDay } = course.closure ?? {};
  const isClaimable = ground === 'objective-rejection' && lastOpenDay !== undefined && reach === null;
  const claimable = isClaimable ? costs(weeksOf(course, lastOpenDay, readings)) : null;
  if (reach === null) {
    return {
      total: '0.00',
      weeklyFee,
      payable: null,
      entitledThrough: null,
      entitledTotal: '0.00',
      invoiceableThrough: null,
      claimable,
    };
  }
  const { due, invoiceable, weeks } = reach;
  const days = weeks.flatMap(({ paid }) => paid);
  const total = costs(weeks);
  return {
    total,
    weeklyFee,
    payable: {
      firstDay: dateAt(days[0] as number),
      lastDay: dateAt(days.at(-1) as number),
      days: days.length,
    },
    entitledThrough: due,
    entitledTotal: due === invoiceable ? total : costs(weeksOf(course, due, readings)),
    invoiceableThrough: invoiceable,
    claimable,
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

/** A week of seven days counts where the reading says; one that the end of the course cuts, by its own last day. */
function monthOfWeek({ first, last }: Week, end: number, rule: PlanReadings['week-to-month']): string {
  const month = (place: number) => dateAt(place).slice(0, 7);
  if (last > end) return month(end);
  if (rule === 'last-day') return month(last);
  if (rule === 'first-day') return month(first);
  for (let place = first; place <= last; place++) if (weekdayAt(place) === 4) return month(place);
  throw new Error('a week without a Thursday');
}

export function oraclePlan(course: OracleCourse, readings: PlanReadings): OraclePlan {
  const reach = reachOf(course, readings);
  if (reach === null) return { lines: [], total: '0.00', invoiceBy: null };
  const end = placeOf(reach.invoiceable);
  const months = new Map<string, Week[]>();
  for (const week of reach.weeks) {
    if (week.paid.length === 0) continue;
    const month = monthOfWeek(week, end, readings['week-to-month']);
    months.set(month, [...(months.get(month) ?? []), week]);
  }
  const lines: OracleLine[] = [];
  let running = fraction(0);
  for (const [month, weeks] of months) {
    const before = nearest(running);
    const exact = oreOf(course, weeks, readings);
    running = sum(running, exact);
    const days = weeks.flatMap(({ paid }) => paid);
    const last = days.at(-1) as number;
    const begun = (weeks.at(-1) as Week).paid[0] as number;
    lines.push({
      month,
      weeks: weeks.length,
      firstDay: dateAt(days[0] as number),
      lastDay: dateAt(last),
      days: days.length,
      amount: textOfOre(nearest(running) - before),
      invoiceFrom: dateAt(readings['invoice-begun-weeks'] === 'begun-allowed' ? begun : last + 1),
      exact,
    });
  }
  return { lines, total: textOfOre(nearest(running)), invoiceBy: monthsLater(reach.invoiceable, 2) };
}
