import type { OwnNames } from '../agreement/names.ts';
import type { HoursInterval } from '../agreement/order.ts';
import { type DeliveryTerms, ruleFor } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Account } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { countText } from '../evidence/written.ts';
import type { DeliverySteps } from '../language/steps-and-findings.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, divide, minus, times, type Whole } from '../money/whole.ts';
import { type DeliveryFinding, deliveryFinding } from './findings.ts';
import { type CountedWeek, sumOf } from './planned-weeks.ts';
import { intervalAverage } from './readings.ts';

/** A course that was closed before its ordered end, or paused, and the hours that it had been ordered for. */
export interface CutShort {
  /** Absent where it was only paused. */
  readonly closedOn?: IsoDate;
  readonly wholeOrder: Whole;
}

/**
 * The planned hours in all against the ordered ones (R174). Too few is too few, whatever they consist of. Too many is
 * only the provider's own doing where it was not a placement that brought them (A52): weeks in which the placement alone
 * fills the ordered hours are left out, since their follow-up must take place all the same. Where the hours are an average
 * over the ordered course (p. 139), one that was closed early or paused may have begun low, or high, and is only warned of.
 */
export function totalFindings(
  by: OwnNames,
  clause: Clause,
  weeks: readonly CountedWeek[],
  short: CutShort | undefined,
): DeliveryFinding[] {
  const ordered = sumOf(weeks, (week) => week.ordered);
  const planned = sumOf(weeks, (week) => week.planned);
  const cut = short?.closedOn !== undefined && { closedOn: short.closedOn };
  if (compare(planned, ordered) < 0) {
    const facts = { hours: toHours(minus(ordered, planned)), ...cut };
    return [deliveryFinding('planned-below-ordered', clause, facts, short ? 'warn' : 'breach')];
  }
  const own = weeks.filter(({ ordered: wanted, placement }) => wanted !== null && compare(placement, wanted) < 0);
  const above = minus(
    sumOf(own, (week) => week.planned),
    sumOf(own, (week) => week.ordered),
  );
  if (compare(above, 0) <= 0) return [];
  const hours = toHours(above);
  return short && compare(planned, short.wholeOrder) <= 0
    ? [deliveryFinding('planned-above-ordered', clause, { by, hours, ...cut }, 'warn')]
    : [deliveryFinding('planned-above-ordered', clause, { by, hours })];
}

/** Placements with fewer and with more hours than ordered (R178, R179). */
export function placementFindings(
  terms: DeliveryTerms,
  level: string,
  weeks: readonly CountedWeek[],
): DeliveryFinding[] {
  const below = ruleFor(terms.placementBelow, level);
  const above = ruleFor(terms.placementAbove, level);
  const unfilled = weeks.filter(({ residual, activity }) => residual !== null && compare(activity, residual) < 0);
  const larger = weeks.filter(({ ordered, placement }) => ordered !== null && compare(placement, ordered) > 0);
  const numbers = (of: readonly CountedWeek[]) => ({ weeks: of.map(({ week }) => week) });
  return [
    ...(below && unfilled.length > 0 ? [deliveryFinding('residual-not-filled', below, numbers(unfilled))] : []),
    ...(above && larger.length > 0 ? [deliveryFinding('placement-above-ordered', above, numbers(larger))] : []),
  ];
}

/** The average week of a course with flexible hours, and the ends it must lie between. */
export interface IntervalAverage {
  readonly min: Hours;
  readonly max: Hours;
  /** Rounded to 4 decimals for show; `null` where the course has no week to take it over. */
  readonly average: Hours | null;
  /** How many weeks it is taken over. */
  readonly weeks: number;
}

/** An average week, and at which end it leaves the interval. */
export interface KeptAverage {
  readonly answer: IntervalAverage;
  readonly outside: 'below' | 'above' | null;
}

/**
 * The average of the planned hours of full course weeks (R025, A88); both ends of the interval are included. Whether a week
 * without a plan counts (A89) is asked where there is one.
 */
export function keptAverage(
  clause: Clause,
  { min, max }: HoursInterval,
  weeks: readonly CountedWeek[],
  account: Account<DeliverySteps>,
): KeptAverage {
  const full = weeks.filter((week) => week.full);
  const planned = full.filter((week) => compare(week.planned, 0) > 0);
  const isOnlyPlanned = planned.length < full.length && account.optionOf(intervalAverage) === 'planned-weeks';
  const counted = isOnlyPlanned ? planned : full;
  const sum = sumOf(counted, (week) => week.planned);
  const average = counted.length === 0 ? null : toHours(divide(sum, counted.length, 'nearest'));
  if (account.tell && full.length > 0) {
    const plannedHours = toHours(sumOf(weeks, (week) => week.planned));
    const from = { min, max, weeks: countText(counted.length), plannedHours };
    account.tell('average', clause, from, average ?? 'none');
  }
  const answer = { min, max, average, weeks: counted.length };
  if (compare(sum, times(fineOf(min), counted.length)) < 0) return { answer, outside: 'below' };
  return { answer, outside: compare(sum, times(fineOf(max), counted.length)) > 0 ? 'above' : null };
}

export function averageFindings(
  clause: Clause,
  { answer: { min, max, average }, outside }: KeptAverage,
  short: CutShort | undefined,
): DeliveryFinding[] {
  if (outside === null || average === null) return [];
  const isLowStart = outside === 'below' && short !== undefined;
  return [
    deliveryFinding(`average-${outside}-interval`, clause, { min, max, average }, isLowStart ? 'warn' : 'breach'),
  ];
}

/** The specialist's part of the hours that are planned (R111, A65), where the plan says it. */
export function specialistFindings(clause: Clause, wanted: Whole, planned: Whole | null): DeliveryFinding[] {
  if (planned === null || compare(planned, wanted) >= 0) return [];
  return [deliveryFinding('specialist-hours-missing', clause, { hours: toHours(minus(wanted, planned)) })];
}
