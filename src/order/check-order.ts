import type { Agreement, HoursTerm, Level, WeeksTerm } from '../agreement/agreement.ts';
import { findLevel } from '../agreement/agreement.ts';
import { DAYS_IN_WEEK, orderedDays } from '../agreement/course.ts';
import type { HoursInterval, Order } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf } from '../calendar/iso-date.ts';
import { type Days, lengthOf, overlaps } from '../calendar/period.ts';
import { fineOf, type Hours } from '../money/kroner.ts';
import { compare, divide, minus, times } from '../money/whole.ts';
import { elsewhere, refuse, together } from '../problem/problem.ts';
import { type OrderFinding, orderFinding } from './findings.ts';
import { outsideFacts, outsidePortal } from './outside-portal.ts';

export interface CheckOrderFacts<LevelId extends string = string> {
  readonly order: Order<LevelId>;
  /** The citizen's other orders at the time. */
  readonly otherOrders?: readonly Order[] | undefined;
}

export interface OrderCheck {
  readonly verdict: 'confirm' | 'reject';
  readonly findings: readonly OrderFinding[];
}

/**
 * Whether an order may be confirmed (bekræftes) or must be rejected (afvises), and why.
 *
 * R101, R106, R108–R145, R150–R153 · Bilag A1, A2, C1, C2, F2 1.1 · documented choices: A37, A54, A55, A56, A59, A60, A90
 * Unit: hours a week, calendar days, kroner an hour. All ends of bands, hours and weeks are inclusive. An order is
 * rejected when one finding says `reject`; warnings never reject. A level that the agreement does not have is a finding
 * here, and nothing that needs the level is then found. Without `hourlyRate` there is no finding on the rate.
 * Problems: dates that do not exist or lie in the wrong order, an interval upside down.
 *
 * @example checkOrder(koebenhavn2016Fyldt30, { order }).verdict // => 'confirm'
 */
export function checkOrder<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: CheckOrderFacts<NoInfer<LevelId>>,
): OrderCheck {
  const { order, otherOrders = [] } = facts;
  const [days] = together(
    () => orderedDays(order),
    () => refuseUpsideDown(order),
  );
  const placed = findLevel(agreement, order.level);
  const findings = [
    ...(placed ? levelFindings(order, days, placed.level) : [unknownLevel(agreement)]),
    ...orderingFindings(agreement, order, days),
    ...otherOrderFindings(agreement, placed?.level, days, otherOrders),
  ];
  return { verdict: findings.some(({ severity }) => severity === 'reject') ? 'reject' : 'confirm', findings };
}

function refuseUpsideDown({ hoursInterval }: Order): void {
  if (!hoursInterval) return;
  const { min, max } = hoursInterval;
  if (compare(fineOf(min), fineOf(max)) > 0) refuse('out-of-range', 'order.hoursInterval.max');
}

function unknownLevel(agreement: Agreement): OrderFinding {
  const [document] = agreement.documents;
  const clause = agreement.tracks[0] ?? { rule: '', source: { document: document.id } };
  return orderFinding('unknown-level', clause, {});
}

function levelFindings(order: Order, days: Days, level: Level): OrderFinding[] {
  return [
    ...rateFindings(order, level),
    ...hoursFindings(order, level.hours),
    ...weeksFindings(lengthOf(days), level.weeks),
    ...citizenFindings(order, level),
  ];
}

function rateFindings({ hourlyRate }: Order, { hourlyRate: band }: Level): OrderFinding[] {
  if (hourlyRate === undefined || band === null) return [];
  const rate = fineOf(hourlyRate);
  if (compare(rate, fineOf(band.min)) < 0) {
    return [orderFinding('rate-below-band', band, band)];
  }
  if (compare(rate, fineOf(band.max)) > 0) {
    return [orderFinding('rate-above-band', band, band)];
  }
  return [];
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

function orderedHours(order: Order): HoursInterval {
  return order.hoursInterval === undefined ? { min: order.hoursPerWeek, max: order.hoursPerWeek } : order.hoursInterval;
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

function citizenFindings({ citizenAge, monthsUnemployed }: Order, { age, unemployment }: Level): OrderFinding[] {
  const findings: OrderFinding[] = [];
  if (age && citizenAge !== undefined && (citizenAge < (age.from ?? 0) || citizenAge >= (age.below ?? Infinity))) {
    findings.push(orderFinding('age-outside-target-group', age, {}));
  }
  if (unemployment && monthsUnemployed !== undefined && monthsUnemployed < unemployment.months) {
    findings.push(orderFinding('unemployment-too-short', unemployment, unemployment));
  }
  return findings;
}

function orderingFindings(agreement: Agreement, order: Order, days: Days): OrderFinding[] {
  const terms = agreement.terms.ordering;
  if (!terms) return [];
  const findings: OrderFinding[] = [];
  if (order.orderedOn !== undefined && days.first < dayOf(order.orderedOn, 'order.orderedOn')) {
    findings.push(orderFinding('start-before-order', terms.startNotBeforeOrder, {}));
  }
  const outside = outsidePortal(agreement, order);
  if (outside) {
    findings.push(orderFinding('ordered-outside-portal', outside, outsideFacts(order)));
  }
  return findings;
}

/**
 * A level that is ordered alone rules out every other course at the same time, from whichever side it is seen; an order
 * outside the portal is none that stands in the way.
 */
function otherOrderFindings(
  agreement: Agreement,
  level: Level | undefined,
  days: Days,
  others: readonly Order[],
): OrderFinding[] {
  const alone = others.flatMap((other, index) => {
    const otherDays = elsewhere('order', `otherOrders[${index}]`, () => orderedDays(other));
    const clause = level?.orderedAlone ?? findLevel(agreement, other.level)?.level.orderedAlone;
    return clause && overlaps(days, otherDays) && !outsidePortal(agreement, other) ? [clause] : [];
  });
  return alone.slice(0, 1).map((clause) => orderFinding('not-orderable-with-others', clause, {}));
}

export const checkOrderQuestion: Question<'check-order', CheckOrderFacts, OrderCheck> = {
  name: 'check-order',
  decide: (agreement, facts) => checkOrder(agreement, facts),
};
