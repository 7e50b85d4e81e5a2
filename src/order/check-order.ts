import {
  type Agreement,
  findLevel,
  type HoursTerm,
  type Level,
  type PlacedLevel,
  saidOf,
  type WeeksTerm,
} from '../agreement/agreement.ts';
import { DAYS_IN_WEEK, orderedDays } from '../agreement/course.ts';
import type { HoursInterval, Order, OtherOrder } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { orderWeek } from '../agreement/readings.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { CheckOrderSteps } from '../language/steps-and-findings.ts';
import { fineOf, type Hours } from '../money/kroner.ts';
import { compare, divide, minus, times } from '../money/whole.ts';
import type { Regulation } from '../prices/regulation-facts.ts';
import { refuse, together } from '../problem/problem.ts';
import { type AgreementPeriod, periodFindings, readAgreementPeriod } from './agreement-period.ts';
import { anyClause, type OrderFinding, orderFinding } from './findings.ts';
import { orderedLength } from './ordered-weeks.ts';
import { otherOrderFindings, readOthers } from './other-orders.ts';
import { outsideFacts, outsidePortal } from './outside-portal.ts';
import { bandFindings, offeredFindings, readRegulation } from './rate-findings.ts';

export interface CheckOrderFacts<LevelId extends string = string> extends StepsWanted {
  readonly order: Order<LevelId>;
  /** The citizen's other orders at the time, each alone or with how it ended. */
  readonly otherOrders?: readonly OtherOrder[] | undefined;
  /** The activities that the provider's solution description names: the order's elements are held against them. */
  readonly provider?: { readonly activities: readonly string[] } | undefined;
  /** How the offered rate was regulated since, where it was; its `price` is the order's `offeredRate`. */
  readonly regulation?: Regulation | undefined;
  /** When the agreement runs, where it does not state it itself, or was extended. */
  readonly agreementPeriod?: AgreementPeriod | undefined;
}

export interface OrderCheck {
  readonly verdict: 'confirm' | 'reject';
  readonly findings: readonly OrderFinding[];
  /** How an order by dates is read; absent where nothing is. */
  readonly steps?: readonly StepsOf<CheckOrderSteps>[];
}

export type CheckOrderReadings = ReadingsOf<typeof orderWeek>;

/**
 * Whether an order may be confirmed (bekræftes) or must be rejected (afvises), and why.
 *
 * R101, R104, R106, R108–R145, R150–R153, R290–R295, R323, R330, R404, R409, R466 · Bilag A1, A2, B1, B2, C1, C2, F2 1.1, Rammeaftale 4.2 ·
 * reading: `order-week` (A42) · documented choices: A37, A54, A55, A56, A59, A60, A77, A90, A104
 * Unit: hours a week, calendar days, kroner an hour. All ends of bands, hours and weeks are inclusive. An order is
 * rejected when one finding says `reject`; warnings never reject. A level that the agreement does not have is a finding
 * here, and nothing that needs the level is then found. The band is asked of `offeredRate`, else of `hourlyRate`; without
 * either there is no finding on the rate. A rate above the offered one may be as high as `regulation` allows on the day the
 * course starts. Another order counts on the days it was open; one that names another citizen is only told. A course that
 * follows one of its level without a working day between goes on, and together they may be longer than the level has.
 * A benefit group outside the target group is a warning. What the order names in `elements` is held against `provider`, where
 * it is told.
 * An order that was placed outside the agreement's period is a warning; one that does not say when is held by its start.
 * Problems: dates that do not exist or lie in the wrong order, an interval upside down; `missing-field` at
 * `order.offeredRate`, `not-in-agreement` at `regulation`, `agreementPeriod` and `order.elements`.
 *
 * @example checkOrder(koebenhavn2016Fyldt30, { order }).verdict // => 'confirm'
 */
export function checkOrder<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: CheckOrderFacts<NoInfer<LevelId>>,
  readings: CheckOrderReadings = {},
): OrderCheck {
  return decideCheckOrder(agreement, facts, openAccount(agreement, readings, facts.steps));
}

export function decideCheckOrder(
  agreement: Agreement,
  facts: CheckOrderFacts,
  account: Account<CheckOrderSteps>,
): OrderCheck {
  const { order, otherOrders = [], regulation } = facts;
  const [days, others] = together(
    () => orderedDays(order),
    () => readOthers(agreement, otherOrders),
    () => refuseUpsideDown(order),
    () => readRegulation(agreement, order, regulation),
    () => elementsOf(agreement, order),
    () => readAgreementPeriod(agreement, facts.agreementPeriod),
  );
  const placed = findLevel(agreement, order.level);
  const findings = [
    ...(placed
      ? levelFindings(agreement, facts, days, placed, account)
      : [orderFinding('unknown-level', anyClause(agreement), {})]),
    ...orderingFindings(agreement, order, days),
    ...periodFindings(agreement, order, facts.agreementPeriod),
    ...otherOrderFindings(agreement, placed, order, days, others),
  ];
  const isRejected = findings.some(({ severity }) => severity === 'reject');
  const check: OrderCheck = { verdict: isRejected ? 'reject' : 'confirm', findings };
  const { steps } = account.explained({});
  return steps && steps.length > 0 ? { ...check, steps } : check;
}

function refuseUpsideDown({ hoursInterval }: Order): void {
  if (!hoursInterval) return;
  const { min, max } = hoursInterval;
  if (compare(fineOf(min), fineOf(max)) > 0) refuse('out-of-range', 'order.hoursInterval.max');
}

function levelFindings(
  agreement: Agreement,
  facts: CheckOrderFacts,
  days: Days,
  placed: PlacedLevel,
  account: Account<CheckOrderSteps>,
): OrderFinding[] {
  const { order } = facts;
  const { level } = placed;
  return [
    ...bandFindings(order, level),
    ...offeredFindings(agreement, facts, days.first, placed),
    ...(level.hours ? hoursFindings(order, level.hours) : []),
    ...(level.weeks ? weeksFindings(orderedLength(order, days, level.weeks, account), level.weeks) : []),
    ...elementFindings(agreement, facts, placed),
    ...citizenFindings(order, level),
  ];
}

function hoursFindings(order: Order, term: HoursTerm): OrderFinding[] {
  const { min, max } = orderedHours(order);
  if (order.hoursInterval !== undefined && term.kind !== 'interval') {
    return [orderFinding('hours-not-orderable', term, {})];
  }
  if (term.kind === 'typical') {
    if (compare(fineOf(max), fineOf(term.perWeek)) <= 0) return [];
    return [orderFinding('hours-beyond-typical', term, term)];
  }
  const [least, most] = term.kind === 'fixed' ? [term.perWeek, term.perWeek] : [term.min, term.max];
  if (compare(fineOf(min), fineOf(least)) < 0 || compare(fineOf(max), fineOf(most)) > 0) {
    return [orderFinding('hours-not-orderable', term, { min: least, max: most })];
  }
  if (term.kind === 'range' && !isMultiple(min, term.step)) {
    return [orderFinding('hours-step', term, term)];
  }
  return [];
}

function orderedHours({ hoursInterval, hoursPerWeek }: Order): HoursInterval {
  if (hoursInterval !== undefined) return hoursInterval;
  const hours = hoursPerWeek ?? refuse('missing-field', 'order.hoursPerWeek');
  return { min: hours, max: hours };
}

function isMultiple(value: Hours, ofStep: Hours): boolean {
  const [whole, unit] = [fineOf(value), fineOf(ofStep)];
  return compare(minus(whole, times(divide(whole, unit, 'down'), unit)), 0) === 0;
}

function weeksFindings(days: number, term: WeeksTerm): OrderFinding[] {
  if (term.kind === 'exact') {
    return days === term.weeks * DAYS_IN_WEEK ? [] : [orderFinding('weeks-not-exact', term, term)];
  }
  return [...partWeek(days, term), ...outsideWeeks(days, term)];
}

function partWeek(days: number, term: WeeksTerm): OrderFinding[] {
  if (days % DAYS_IN_WEEK === 0) return [];
  return [orderFinding('weeks-not-whole', term, {})];
}

function outsideWeeks(days: number, term: Exclude<WeeksTerm, { kind: 'exact' }>): OrderFinding[] {
  if (term.kind === 'range' && days < term.min * DAYS_IN_WEEK) {
    return [orderFinding('weeks-below-minimum', term, term)];
  }
  if (days <= term.max * DAYS_IN_WEEK) return [];
  return term.kind === 'typical'
    ? [orderFinding('weeks-beyond-typical', term, term)]
    : [orderFinding('weeks-above-maximum', term, term)];
}

/** What may be ordered by name; a problem where the order names something and the agreement has no rule on it. */
function elementsOf(agreement: Agreement, { level, elements }: Order): void {
  const placed = findLevel(agreement, level);
  if (placed && elements && elements.length > 0) saidOf(placed.track.elements, 'order.elements');
}

/** Only what the provider's solution description names can be ordered; what it names may not be told (R104, R466). */
function elementFindings(
  by: Agreement,
  { order, provider }: CheckOrderFacts,
  { track: { elements: term } }: PlacedLevel,
): OrderFinding[] {
  if (!term || !provider) return [];
  const offered = new Set(provider.activities.map((each) => each.normalize('NFC')));
  const elements = (order.elements ?? []).filter((each) => !offered.has(each.normalize('NFC')));
  return elements.length === 0 ? [] : [orderFinding('element-not-offered', term, { elements, by })];
}

function groupFindings({ benefitGroup }: Order, { benefitGroups: term }: Level): OrderFinding[] {
  if (benefitGroup === undefined || !term) return [];
  const { meant, groups } = term;
  if (groups.includes(benefitGroup) === (meant === 'only')) return [];
  return [orderFinding('group-outside-target', term, {})];
}

function citizenFindings(order: Order, level: Level): OrderFinding[] {
  const { citizenAge, monthsUnemployed } = order;
  const { age, unemployment } = level;
  const findings = groupFindings(order, level);
  if (age && citizenAge !== undefined && (citizenAge < (age.from ?? 0) || citizenAge >= (age.below ?? Infinity))) {
    findings.push(orderFinding('age-outside-target-group', age, {}));
  }
  if (unemployment && monthsUnemployed !== undefined && monthsUnemployed < unemployment.months) {
    findings.push(orderFinding('unemployment-too-short', unemployment, unemployment));
  }
  return findings;
}

function orderingFindings(agreement: Agreement, order: Order, days: Days): OrderFinding[] {
  const findings: OrderFinding[] = [];
  const started = agreement.terms.ordering?.startNotBeforeOrder;
  if (started && order.orderedOn !== undefined && days.first < dayOf(order.orderedOn, 'order.orderedOn')) {
    findings.push(orderFinding('start-before-order', started, {}, started.severity));
  }
  const outside = outsidePortal(agreement, order);
  if (outside) {
    findings.push(orderFinding('ordered-outside-portal', outside, { ...outsideFacts(order), by: agreement }));
  }
  return findings;
}

export const checkOrderQuestion: Question<'check-order', CheckOrderFacts, OrderCheck> = {
  name: 'check-order',
  decide: decideCheckOrder,
};
