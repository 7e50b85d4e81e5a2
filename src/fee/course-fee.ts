import { type Agreement, findLevel, type PlacedLevel } from '../agreement/agreement.ts';
import {
  type Course,
  type CourseDays,
  type CourseReadings,
  courseDays,
  payableOf,
  weeksOf,
} from '../agreement/course.ts';
import type { Closure, PricedOrder } from '../agreement/order.ts';
import { type Pause, pausedDays, pausesOf } from '../agreement/pauses.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, daysThrough, lengthOf, toPeriod } from '../calendar/period.ts';
import { lengthOfAll, without } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { countText, listText, spanText } from '../evidence/written.ts';
import { fineOf, type HourlyRate, type Hours, type Kroner, oreOfProduct } from '../money/kroner.ts';
import { minus, plus, times, type Whole } from '../money/whole.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { eachTogether, type Problem, refuse, refuseFound, together } from '../problem/problem.ts';
import { type partWeek, regulatedPrice, startedWorkFee } from './readings.ts';
import { SQUARE_PARTS, weekParts, weeksThrough } from './week-shares.ts';

/** A rate that takes effect inside a course. */
export interface RateChange {
  readonly from: IsoDate;
  readonly hourlyRate: HourlyRate | Kroner;
}

export interface CourseFacts<LevelId extends string = string> {
  readonly order: PricedOrder<LevelId>;
  readonly closure?: Closure | undefined;
  /** How many minutes each mentor contact lasts, from 1 through 60 (R211). */
  readonly contactMinutes?: number | undefined;
  /** The day a job, a placement or an education began (R212). */
  readonly startedWorkOn?: IsoDate | undefined;
  /** Days on which payment stopped (R343). */
  readonly pauses?: readonly Pause[] | undefined;
  /** Regulated rates that take effect while the course runs (R292). */
  readonly rateChanges?: readonly RateChange[] | undefined;
}

export type CourseFeeReadings = CourseReadings &
  ReadingsOf<typeof partWeek | typeof startedWorkFee | typeof regulatedPrice>;

/** A rate from a day on, as what a week costs at it. */
interface WeeklyFrom {
  readonly from: Day;
  readonly weekly: Whole;
}

/** What the facts say of a course and its price, before anything is decided. */
export interface PricedDays {
  readonly terms: FeeTerms;
  readonly days: CourseDays;
  /** Hours × rate × contact minutes, in ten-thousandths squared and minutes. */
  readonly weekly: Whole;
  /** The same at the rates that take effect later, in date order. */
  readonly changes: readonly WeeklyFrom[];
  readonly pauses: readonly Days[];
  /** The day a job began. */
  readonly started: Day | null;
  /** R151: present where nothing at all may be invoiced, since the order went outside the portal. */
  readonly outside: Clause | undefined;
}

/** A course with what its weeks cost: what the fee, its plan, its credit and its audit all stand on. */
export interface PricedCourse extends Pick<PricedDays, 'terms' | 'weekly' | 'changes' | 'outside'> {
  readonly course: Course;
  /** Asked how a part week is paid, once there is one. */
  readonly options: Options;
  /** What is due to the provider, which may go further than what can be invoiced (A43); `null` where nothing is. */
  readonly entitled: Days | null;
}

export const MINUTES_IN_HOUR = 60;

/** Hours counted in ten-thousandths. */
const FINE_HOUR = 10_000;

export function pricedDays(agreement: Agreement, facts: CourseFacts): PricedDays {
  const { order, closure, startedWorkOn, pauses = NONE, rateChanges = NONE } = facts;
  const { fee } = agreement.terms;
  const [, days, weekly, started] = together(
    () => needsRules(agreement, facts),
    () => courseDays(order, closure),
    () => weeklyOf(agreement, facts),
    () => (startedWorkOn === undefined ? null : startedDay(fee, startedWorkOn)),
  );
  const terms = fee as FeeTerms;
  const outside = outsidePortal(agreement, order);
  if (pauses === NONE && rateChanges === NONE) {
    return { terms, days, weekly, changes: NONE, pauses: NONE, started, outside };
  }
  const [stopped, changes] = together(
    () => pausesOf(terms, pauses, days),
    () => changesOf(agreement, facts, days, rateChanges),
  );
  return { terms, days, weekly, changes, pauses: stopped, started, outside };
}

const NONE: readonly never[] = [];

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

/** The day a job began, where the agreement says what follows from it. */
function startedDay(terms: FeeTerms | undefined, startedWorkOn: IsoDate): Day {
  return terms && !terms.startedWork
    ? refuse('not-in-agreement', 'startedWorkOn')
    : dayOf(startedWorkOn, 'startedWorkOn');
}

/** The rates that take effect inside the course, each from its day on, in date order. */
function changesOf(
  agreement: Agreement,
  facts: CourseFacts,
  { ordered }: CourseDays,
  given: readonly RateChange[],
): readonly WeeklyFrom[] {
  const days = new Set<Day>();
  const changes = eachTogether(given, ({ from, hourlyRate }, at): WeeklyFrom => {
    const path = `rateChanges[${at}].from`;
    const day = dayOf(from, path);
    if (day <= ordered.first || day > ordered.last) refuse('date-order', path);
    if (days.has(day)) refuse('given-twice', path);
    days.add(day);
    return { from: day, weekly: weeklyOf(agreement, { ...facts, order: { ...facts.order, hourlyRate } }) };
  });
  return [...changes].sort((a, b) => a.from - b.from);
}

/** What of a course is paid. Written field by field: this runs for every order, and a spread costs several times as much. */
export function paidCourse(
  agreement: Agreement,
  priced: PricedDays,
  { order, closure }: CourseFacts,
  options: Options,
): PricedCourse {
  const { terms, days, weekly, changes, pauses, started, outside } = priced;
  const { ordered, open, endField } = days;
  const weeks = weeksOf(order, ordered, options);
  const asOpen = outside ? null : payableOf(agreement, days, closure, options);
  const isRejected = closure?.ground === 'objective-rejection';
  const entitled = asOpen && entitledDays(terms, asOpen, isRejected ? asOpen : ordered, started);
  const invoiceable = asOpen && entitled && invoiceableDays(terms, asOpen, entitled, options);
  const paused = open && pauses.length > 0 ? pausedDays(pauses, entitled ?? open, options) : NONE;
  const payable = paused.length === 0 ? invoiceable : lessPaused(invoiceable, paused);
  const isPaid = payable !== null;
  const course: Course = {
    ordered,
    open,
    endField,
    weeks,
    payable,
    invoiceable: isPaid ? invoiceable : null,
    paused,
  };
  const isByDay = changes.length === 0 || options.optionOf(regulatedPrice) === 'days';
  return {
    terms,
    course,
    weekly,
    changes: isByDay ? changes : NONE,
    outside,
    options,
    entitled: isPaid ? entitled : null,
  };
}

/**
 * The days that are due: a job that began while the offer was open leaves them as ordered (A43), or ends them (P1). To a
 * citizen who was rejected nothing more is due than the open days.
 */
function entitledDays({ startedWork }: FeeTerms, open: Days, ordered: Days, started: Day | null): Days | null {
  if (!startedWork || started === null || started > open.last) return open;
  if (startedWork.pays === 'to-that-day') return daysThrough(open.first, started - 1);
  return started >= open.first ? { first: open.first, last: ordered.last } : open;
}

/** Of the days that are due those that can be invoiced (A43), asked only where the two differ. */
function invoiceableDays({ startedWork }: FeeTerms, open: Days, entitled: Days, options: Options): Days {
  if (entitled.last <= open.last || !startedWork) return entitled;
  return options.optionOf(startedWorkFee) === 'entitled' ? entitled : open;
}

/** From the first day that is not paused through the last one. */
function lessPaused(days: Days | null, paused: readonly Days[]): Days | null {
  const left = days ? without(days, paused) : [];
  const [first, last] = [left[0], left.at(-1)];
  return first && last ? { first: first.first, last: last.last } : null;
}

export function pricedCourse(agreement: Agreement, facts: CourseFacts, options: Options): PricedCourse {
  return paidCourse(agreement, pricedDays(agreement, facts), facts, options);
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
export function endClause({ ended }: FeeTerms, { ground }: Closure): Clause | undefined {
  return ended?.[ground];
}

/** The clause on which days are paid. A course that ran out needs none of its own: the price counts its weeks. */
export function openClause({ ended, price }: FeeTerms): Clause {
  return ended?.['closed-early'] ?? price;
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

/** The fee from the course's start through a day, rounded once to whole øre (A47). */
export function oreThrough(priced: PricedCourse, last: Day): Whole {
  const { weekly, changes } = priced;
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

/**
 * What some days of a course are worth: the difference of two running totals, so that parts that lie side by side sum to
 * the whole to the øre. The days must not begin before the course.
 */
export function oreOfDays(priced: PricedCourse, { first, last }: Days): Whole {
  return minus(oreThrough(priced, last), oreThrough(priced, (first - 1) as Day));
}

/** The days on which payment stopped, and how many, as a step tells them. */
export function pausesText({ paused }: Course) {
  return listText(paused.map((days) => spanText(toPeriod(days))));
}

export function pausedText({ paused }: Course) {
  return countText(lengthOfAll(paused));
}

/** How many of some days are paid: those on which payment did not stop. */
export function paidLength({ paused }: Course, days: Days): number {
  return paused.length === 0 ? lengthOf(days) : lengthOfAll(without(days, paused));
}
