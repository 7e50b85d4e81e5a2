import { type Agreement, findLevel } from '../agreement/agreement.ts';
import {
  type Course,
  type CourseDays,
  type CourseReadings,
  courseDays,
  payableOf,
  saysEnd,
  weeksOf,
} from '../agreement/course.ts';
import type { Closure, PricedOrder } from '../agreement/order.ts';
import { type Pause, pausedDays, pausesOf } from '../agreement/pauses.ts';
import type { FeeTerms, StatedFeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, daysThrough } from '../calendar/period.ts';
import { without } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { type HourlyRate, type Kroner, oreOf } from '../money/kroner.ts';
import type { Whole } from '../money/whole.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { eachTogether, refuse, refuseFound, together } from '../problem/problem.ts';
import { type DueInstalment, instalmentsOf } from './instalments.ts';
import { type CoursePrice, type HeldContact, type Price, priceOf } from './price.ts';
import { type partWeek, regulatedPrice, startedWorkFee } from './readings.ts';
import { needsInstalments, resultsAsked, type ToldResults } from './told-results.ts';

/** A rate that takes effect inside a course. */
export interface RateChange {
  readonly from: IsoDate;
  readonly hourlyRate: HourlyRate | Kroner;
}

/** What stops or changes the payment of a course while it runs. */
export interface PaidCourse {
  /** How many minutes each mentor contact lasts, from 1 through 60 (R211). */
  readonly contactMinutes?: number | undefined;
  /** The day a job, a placement or an education began (R212). */
  readonly startedWorkOn?: IsoDate | undefined;
  /** Days on which payment stopped (R343). */
  readonly pauses?: readonly Pause[] | undefined;
  /** Regulated rates that take effect while the course runs (R292). */
  readonly rateChanges?: readonly RateChange[] | undefined;
  /** Hours with a mentor that were held, where the agreement pays for those. */
  readonly contacts?: readonly HeldContact[] | undefined;
}

export interface CourseFacts<LevelId extends string = string> extends PaidCourse, ToldResults {
  readonly order: PricedOrder<LevelId>;
  readonly closure?: Closure | undefined;
}

export type CourseFeeReadings = CourseReadings &
  ReadingsOf<typeof partWeek | typeof startedWorkFee | typeof regulatedPrice>;

/** A rate from a day on, as what a week costs at it. */
interface WeeklyFrom {
  readonly from: Day;
  readonly hourlyRate: HourlyRate;
  readonly weekly: Whole;
}

/** What the facts say of a course and its price, before anything is decided. */
export interface PricedDays {
  readonly terms: StatedFeeTerms;
  readonly days: CourseDays;
  readonly price: Price;
  /** What a week costs at the rates that take effect later, in date order. */
  readonly changes: readonly WeeklyFrom[];
  readonly pauses: readonly Days[];
  /** The day a job began. */
  readonly started: Day | null;
  /** R151: present where nothing at all may be invoiced, since the order went outside the portal. */
  readonly outside: Clause | undefined;
}

/** A course with what its weeks cost: what the fee, its plan, its credit and its audit all stand on. */
export interface PricedCourse extends Pick<PricedDays, 'terms' | 'price' | 'changes' | 'outside'> {
  readonly course: Course;
  /** The parts of the price of a course, where the agreement pays it so. */
  readonly instalments: readonly DueInstalment[] | null;
  /** Asked how a part week is paid, once there is one. */
  readonly options: Options;
  /** What is due to the provider, which may go further than what can be invoiced (A43); `null` where nothing is. */
  readonly entitled: Days | null;
}

export function pricedDays(agreement: Agreement, facts: CourseFacts): PricedDays {
  const { order, closure, startedWorkOn, pauses = NONE, rateChanges = NONE } = facts;
  const { fee } = agreement.terms;
  const [, , days, price, started] = together(
    () => needsRules(agreement, facts),
    () => needsInstalments(agreement, facts),
    () => courseDays(order, closure),
    () => priceOf(agreement, facts),
    () => (startedWorkOn === undefined ? null : startedDay(fee, startedWorkOn)),
  );
  const terms = fee as StatedFeeTerms;
  const outside = outsidePortal(agreement, order);
  if (pauses === NONE && rateChanges === NONE) {
    return { terms, days, price, changes: NONE, pauses: NONE, started, outside };
  }
  const [stopped, changes] = together(
    // Days that are not paid make nothing of a price that no day has a part in.
    () =>
      price.by === 'course' && pauses.length > 0 ? refuse('not-in-agreement', 'pauses') : pausesOf(terms, pauses, days),
    () => changesOf(agreement, facts, days, rateChanges),
  );
  return { terms, days, price, changes, pauses: stopped, started, outside };
}

const NONE: readonly never[] = [];

/** What the agreement must say beside a price: the level, and how a course that ended so is paid. */
function needsRules(agreement: Agreement, { order, closure }: CourseFacts): void {
  const { fee } = agreement.terms;
  const isKnown = findLevel(agreement, order.level) !== undefined;
  const isEndSaid = !fee?.price || !closure || saysEnd(fee, closure.ground);
  if (isKnown && isEndSaid) return;
  refuseFound([
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
    const price = priceOf(agreement, { ...facts, order: { ...facts.order, hourlyRate } as PricedOrder });
    if (price.by !== 'week') return refuse('not-in-agreement', `rateChanges[${at}].hourlyRate`);
    const day = dayOf(from, path);
    if (day <= ordered.first || day > ordered.last) refuse('date-order', path);
    if (days.has(day)) refuse('given-twice', path);
    days.add(day);
    return { from: day, hourlyRate, weekly: price.weekly };
  });
  return [...changes].sort((a, b) => a.from - b.from);
}

/** What of a course is paid. Written field by field: this runs for every order, and a spread costs several times as much. */
export function paidCourse(
  agreement: Agreement,
  priced: PricedDays,
  facts: CourseFacts,
  options: Options,
): PricedCourse {
  const { order, closure } = facts;
  const { terms, days, price, changes, pauses, started, outside } = priced;
  const { ordered, open, endField } = days;
  const weeks = weeksOf(order, ordered, options);
  const asOpen = outside ? null : asOrdered(priced, closure) ? ordered : payableOf(agreement, days, closure, options);
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
    price,
    instalments: price.by === 'course' ? instalments(agreement, price, course, facts, options) : null,
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
  if (startedWork.pays === 'through-that-day') return daysThrough(open.first, started);
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

/** Whether a course that was closed early is paid as it was ordered; the price of a course is no matter of days. */
function asOrdered({ terms, price }: PricedDays, closure: Closure | undefined): boolean {
  return (
    closure?.ground === 'closed-early' && terms.ended?.['closed-early']?.pays === 'as-ordered' && price.by !== 'course'
  );
}

function instalments(
  agreement: Agreement,
  { agreed }: CoursePrice,
  course: Course,
  facts: CourseFacts,
  options: Options,
): readonly DueInstalment[] | null {
  const { invoicing } = agreement.terms;
  return instalmentsOf(
    invoicing?.split,
    oreOf(agreed.amount as Kroner),
    course,
    resultsAsked(agreement, facts, options),
  );
}

/** The clause that says what a course that ended this way is paid; none where the agreement does not say. */
export function endClause({ ended }: FeeTerms, { ground }: Closure): Clause | undefined {
  return ended?.[ground];
}

/**
 * The clause on which days are paid. Where the agreement says that the open days are, that clause holds of every course whose
 * open days are paid, and of one that was cancelled before any day was open; another end is paid by its own clause. A course
 * that ran out needs none: the price counts its weeks.
 */
export function openClause({ ended, openDays, price }: StatedFeeTerms, closure: Closure | undefined): Clause {
  const own = closure && ended?.[closure.ground];
  const isByOpenDays = !own?.pays || own.pays === 'open-days' || closure?.ground === 'cancelled-before-start';
  return openDays && isByOpenDays ? openDays : (own ?? price);
}

/** A course as if its open days were paid: what may be claimed of them. */
export function paidAsOpen(agreement: Agreement, priced: PricedCourse, facts: CourseFacts): PricedCourse {
  const { price, options } = priced;
  const course: Course = { ...priced.course, payable: priced.course.open, invoiceable: priced.course.open };
  const parts = price.by === 'course' ? instalments(agreement, price, course, facts, options) : null;
  return { ...priced, course, instalments: parts };
}
