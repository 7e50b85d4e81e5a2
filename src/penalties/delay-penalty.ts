import { type Agreement, figuresOf, saidOf, termsOf } from '../agreement/agreement.ts';
import type { DailyPenalty, PenaltyCap, PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import { type Account, type Options, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { boundedText, countText } from '../evidence/written.ts';
import type { DelayKind, DelayPenaltySteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf } from '../money/ratios.ts';
import { compare, divide, least, most, times, type Whole } from '../money/whole.ts';
import { refuse, together } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, exactly } from './bounds.ts';
import { damagesBeside, damagesTerm } from './damages.ts';
import { lateRemedyMinimum, penaltyFirstDay, penaltyMinimumAndCap } from './readings.ts';

export type { DelayKind };
export const delayKinds = ['late-delivery', 'late-remedy'] as const satisfies readonly DelayKind[];

export interface DelayPenaltyFacts extends StepsWanted {
  /** The value of the part that is late, or of the part that has the defect. */
  readonly value: Kroner;
  /** The value of the whole Leverance, where the rest cannot reasonably be used without that part (R301). */
  readonly wholeValue?: Kroner | undefined;
  /** The day of performance, or the last day of the deadline for remedy. */
  readonly dueOn: IsoDate;
  readonly deliveredOn: IsoDate;
  readonly kind: DelayKind;
  /** A loss that the Kunde documents, for the damages beside the penalty. */
  readonly documentedLoss?: Kroner | undefined;
  readonly figures?: Figures | undefined;
}

export type DelayPenaltyReadings = ReadingsOf<
  typeof penaltyMinimumAndCap | typeof penaltyFirstDay | typeof lateRemedyMinimum
>;

export interface DelayPenalty extends BoundedAmount {
  readonly workingDays: number;
  /** The amount that the percentages are taken of. */
  readonly base: Kroner;
  /** `null` where the agreement states none. */
  readonly cap: Kroner | null;
  /** Named only where the total is not certain without it. */
  readonly missing: readonly Missing[];
  /** What can be claimed in damages beside the penalty; `null` without a documented loss. */
  readonly damages: BoundedAmount | null;
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<DelayPenaltySteps>[];
}

/**
 * What a late delivery, or a late remedy of a defect, costs the provider (dagbod).
 *
 * R299–R303, R316 · Rammeaftale 5.3 · readings: `penalty-minimum-and-cap` (A68), `penalty-first-day` (A69),
 * `late-remedy-minimum` (A70)
 * Unit: kroner excluding VAT, working days (Arbejdsdage) after `dueOn` through `deliveredOn`. Each day the larger of 10 %
 * of the base, or of an amount that the agreement states, and the least amount a day, the sum rounded once, half away from
 * zero; the cap of 25 % is cut to whole øre. The least amount a day is lost in the source: without
 * `figures['delay-minimum']` the total is given only where it cannot matter, otherwise `atLeast` and `atMost` hold it, both
 * included. Delivered in time: nothing.
 * Problems: `out-of-range` at `wholeValue` where it is below `value`; `not-in-agreement` at `kind`, `wholeValue` or
 * `documentedLoss` where the agreement has no rule on them.
 *
 * @example delayPenalty(koebenhavn2016Fyldt30, { value: kroner(10_000), dueOn: isoDate('2016-10-05'), deliveredOn: isoDate('2016-10-10'), kind: 'late-delivery' }).total // => '2500.00'
 */
export function delayPenalty(
  agreement: Agreement,
  facts: DelayPenaltyFacts,
  readings: DelayPenaltyReadings = {},
): DelayPenalty {
  return decideDelayPenalty(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideDelayPenalty(
  agreement: Agreement,
  facts: DelayPenaltyFacts,
  account: Account<DelayPenaltySteps>,
): DelayPenalty {
  const { kind, dueOn, deliveredOn, documentedLoss } = facts;
  const terms = termsOf(agreement, 'penalties');
  const [{ daily, cap: capTerm }, damages, base, due, delivered] = together(
    () => ratesOf(terms, kind),
    () => damagesTerm(terms, documentedLoss),
    () => baseOf(terms, facts),
    () => dayOf(dueOn, 'dueOn'),
    () => dayOf(deliveredOn, 'deliveredOn'),
  );
  const workingDays = penaltyDays(due, delivered, account);
  account.tell?.('penalty-days', daily, { dueOn, deliveredOn, kind }, countText(workingDays));

  const aDay = dailyOf(daily, base);
  const minimum = hasMinimum(terms, kind, account)
    ? (figuresOf(agreement, facts.figures)['delay-minimum'] ?? 'missing')
    : 'none';
  account.tell?.(
    'daily-penalty',
    facts.wholeValue === undefined ? daily : (terms.wholeValue ?? daily),
    { base, ...rateOf(daily), minimum },
    toKroner(divide(aDay, PERCENT_UNITS, 'nearest')),
  );
  const cap = capTerm ? divide(times(oreOf(base), ratioOf(capTerm.percent)), PERCENT_UNITS, 'down') : null;
  if (capTerm && cap !== null) {
    account.tell?.('penalty-cap', capTerm, { base, percent: capTerm.percent }, toKroner(cap));
  }

  const sum = divide(times(aDay, workingDays), PERCENT_UNITS, 'nearest');
  const bounds = penaltyBounds({ sum, cap, workingDays, minimum }, account);
  const amount = boundedAmount(bounds);
  const lacked = amount.total === null ? terms.delayMinimum : undefined;
  account.tell?.(
    'delay-penalty',
    lacked ?? daily,
    { workingDays: countText(workingDays), minimum },
    boundedText(amount),
  );
  return account.explained({
    workingDays,
    base,
    cap: cap === null ? null : toKroner(cap),
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing: lacked ? [{ rule: lacked.rule, source: lacked.source, what: lacked.figure }] : [],
    damages: damagesBeside(damages, bounds, account),
    vat: 'excluded',
  });
}

function baseOf(terms: PenaltyTerms, { value, wholeValue }: DelayPenaltyFacts): Kroner {
  if (wholeValue === undefined) return value;
  saidOf(terms.wholeValue, 'wholeValue');
  return compare(oreOf(wholeValue), oreOf(value)) < 0 ? refuse('out-of-range', 'wholeValue') : wholeValue;
}

function ratesOf(terms: PenaltyTerms, kind: DelayKind): { daily: DailyPenalty; cap: PenaltyCap | undefined } {
  return kind === 'late-delivery'
    ? { daily: saidOf(terms.delay, 'kind'), cap: terms.delayCap }
    : { daily: saidOf(terms.remedy, 'kind'), cap: terms.remedyCap };
}

/** What a day costs, in the units that a share of the base is counted in. */
function dailyOf(daily: DailyPenalty, base: Kroner): Whole {
  if (daily.kind === 'amount') return times(oreOf(daily.amount), PERCENT_UNITS);
  return times(oreOf(base), ratioOf(daily.percent));
}

function rateOf(daily: DailyPenalty): { readonly percent: Percent } | { readonly amount: Kroner } {
  return daily.kind === 'amount' ? { amount: daily.amount } : { percent: daily.percent };
}

/** Working days with due < d ≤ delivered; under the other reading the due day counts too, once anything is late. */
function penaltyDays(due: Day, delivered: Day, account: Options): number {
  if (delivered <= due) return 0;
  const after = workingDaysIn(due + 1, delivered);
  if (!isWorkingDay(due)) return after;
  return account.optionOf(penaltyFirstDay) === 'day-after' ? after : after + 1;
}

/** Whether there is a least amount a day: of a late delivery wherever the agreement has one. */
function hasMinimum(terms: PenaltyTerms, kind: DelayKind, account: Options): boolean {
  if (!terms.delayMinimum) return false;
  return kind === 'late-delivery' || account.optionOf(lateRemedyMinimum) === 'same-minimum';
}

interface Counted {
  /** The days at the percentage alone, rounded once. */
  readonly sum: Whole;
  /** `null` where the agreement has none. */
  readonly cap: Whole | null;
  readonly workingDays: number;
  readonly minimum: Kroner | 'missing' | 'none';
}

/** Whether the cap or the least amount wins is asked only where the least amounts of all days come to more than the cap. */
function penaltyBounds({ sum, cap, workingDays, minimum }: Counted, account: Options): Bounds {
  const withoutMinimum = cap === null ? sum : least(sum, cap);
  if (workingDays === 0 || minimum === 'none') return exactly(withoutMinimum);
  const capWins = () => account.optionOf(penaltyMinimumAndCap) === 'cap-wins';
  if (minimum === 'missing') return { least: withoutMinimum, most: cap !== null && capWins() ? cap : null };
  const leastOfAll = times(oreOf(minimum), workingDays);
  if (cap === null || compare(leastOfAll, cap) <= 0) return exactly(most(withoutMinimum, leastOfAll));
  return exactly(capWins() ? cap : leastOfAll);
}

export const delayPenaltyQuestion: Question<'delay-penalty', DelayPenaltyFacts, DelayPenalty> = {
  name: 'delay-penalty',
  topic: 'penalties',
  decide: decideDelayPenalty,
  amount: ({ total }) => total,
};
