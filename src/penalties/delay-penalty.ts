import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { PERCENT_UNITS, ratioOf } from '../money/ratios.ts';
import { compare, divide, least, most, times, type Whole } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, boundsText, exactly } from './bounds.ts';
import { type DamagesStep, damagesBeside, damagesSteps } from './damages.ts';
import { lateRemedyMinimum, penaltyFirstDay, penaltyMinimumAndCap } from './readings.ts';

export const delayKinds = ['late-delivery', 'late-remedy'] as const;
export type DelayKind = (typeof delayKinds)[number];

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
export type DelayPenaltyStep = 'penalty-days' | 'daily-penalty' | 'penalty-cap' | 'delay-penalty' | DamagesStep;

export interface DelayPenalty extends BoundedAmount {
  readonly workingDays: number;
  /** The amount that the percentages are taken of. */
  readonly base: Kroner;
  readonly cap: Kroner;
  /** Named only where the total is not certain without it. */
  readonly missing: readonly Missing[];
  /** What can be claimed in damages beside the penalty; `null` without a documented loss. */
  readonly damages: BoundedAmount | null;
  readonly vat: 'excluded';
  readonly steps?: readonly Step<DelayPenaltyStep>[];
}

/**
 * What a late delivery, or a late remedy of a defect, costs the provider (dagbod).
 *
 * R299–R303, R316 · Rammeaftale 5.3 · readings: `penalty-minimum-and-cap` (A68), `penalty-first-day` (A69),
 * `late-remedy-minimum` (A70)
 * Unit: kroner excluding VAT, working days (Arbejdsdage) after `dueOn` through `deliveredOn`. Each day the larger of 10 %
 * of the base and the least amount a day, the sum rounded once, half away from zero; the cap of 25 % is cut to whole øre.
 * The least amount a day is lost in the source: without `figures['delay-minimum']` the total is given only where it cannot
 * matter, otherwise `atLeast` and `atMost` hold it, both included. Delivered in time: nothing.
 * Problems: `out-of-range` at `wholeValue` where it is below `value`, `not-in-agreement`.
 *
 * @example delayPenalty(koebenhavn2016Fyldt30, { value: kroner(10_000), dueOn: isoDate('2016-10-05'), deliveredOn: isoDate('2016-10-10'), kind: 'late-delivery' }).total // => '2500.00'
 */
export function delayPenalty(
  agreement: Agreement,
  facts: DelayPenaltyFacts,
  readings: DelayPenaltyReadings = {},
): DelayPenalty {
  const terms = termsOf(agreement, 'penalties');
  const base = baseOf(facts);
  const workingDays = penaltyDays(facts, readings);
  const cap = divide(times(oreOf(base), ratioOf(rates(terms, facts).cap.percent)), PERCENT_UNITS, 'down');
  const bounds = penaltyBounds(terms, facts, { base: oreOf(base), workingDays, cap }, readings);
  const amount = boundedAmount(bounds);
  const answer: DelayPenalty = {
    workingDays,
    base,
    cap: toKroner(cap),
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing: amount.total === null ? [{ ...terms.delayMinimum, what: 'delay-minimum' }] : [],
    damages: damagesBeside(facts.documentedLoss, bounds),
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, delaySteps(terms, facts, answer, readings));
}

function baseOf({ value, wholeValue }: DelayPenaltyFacts): Kroner {
  if (wholeValue === undefined) return value;
  return compare(oreOf(wholeValue), oreOf(value)) < 0 ? refuse('out-of-range', 'wholeValue') : wholeValue;
}

/** Working days with due < d ≤ delivered; under the other reading the due day counts too, once anything is late. */
function penaltyDays({ dueOn, deliveredOn }: DelayPenaltyFacts, readings: DelayPenaltyReadings): number {
  const due = dayOf(dueOn, 'dueOn');
  const delivered: Day = dayOf(deliveredOn, 'deliveredOn');
  if (delivered <= due) return 0;
  return workingDaysIn(chosen(penaltyFirstDay, readings) === 'day-after' ? due + 1 : due, delivered);
}

function rates(terms: PenaltyTerms, { kind }: DelayPenaltyFacts) {
  return kind === 'late-delivery'
    ? { daily: terms.delay, cap: terms.delayCap }
    : { daily: terms.remedy, cap: terms.remedyCap };
}

interface Counted {
  readonly base: Whole;
  readonly workingDays: number;
  readonly cap: Whole;
}

function penaltyBounds(
  terms: PenaltyTerms,
  facts: DelayPenaltyFacts,
  { base, workingDays, cap }: Counted,
  readings: DelayPenaltyReadings,
): Bounds {
  const share = times(base, ratioOf(rates(terms, facts).daily.percent));
  const sum = (minimum: Whole) =>
    divide(times(most(share, times(minimum, PERCENT_UNITS)), workingDays), PERCENT_UNITS, 'nearest');
  const withoutMinimum = least(sum(0), cap);
  if (workingDays === 0 || !hasMinimum(facts, readings)) return exactly(withoutMinimum);
  const capWins = chosen(penaltyMinimumAndCap, readings) === 'cap-wins';
  const given = facts.figures?.['delay-minimum'];
  if (given === undefined) return { least: withoutMinimum, most: capWins ? cap : null };
  const minimum = oreOf(given);
  return exactly(capWins ? least(sum(minimum), cap) : most(withoutMinimum, times(minimum, workingDays)));
}

function hasMinimum({ kind }: DelayPenaltyFacts, readings: DelayPenaltyReadings): boolean {
  return kind === 'late-delivery' || chosen(lateRemedyMinimum, readings) === 'same-minimum';
}

function delaySteps(
  terms: PenaltyTerms,
  facts: DelayPenaltyFacts,
  answer: DelayPenalty,
  readings: DelayPenaltyReadings,
): readonly Step<DelayPenaltyStep>[] {
  const { dueOn, deliveredOn, kind, figures, wholeValue } = facts;
  const { workingDays, base, cap, total } = answer;
  const { daily, cap: capTerm } = rates(terms, facts);
  const minimum = hasMinimum(facts, readings) ? (figures?.['delay-minimum'] ?? 'missing') : 'none';
  const read = (reading: { id: string }, option: string) => ({ reading: reading.id, option });
  return [
    step(
      'penalty-days',
      daily,
      { dueOn, deliveredOn, kind },
      String(workingDays),
      read(penaltyFirstDay, chosen(penaltyFirstDay, readings)),
    ),
    step(
      'daily-penalty',
      wholeValue === undefined ? daily : terms.wholeValue,
      { base, percent: daily.percent, minimum },
      toKroner(divide(times(oreOf(base), ratioOf(daily.percent)), PERCENT_UNITS, 'nearest')),
      kind === 'late-remedy' ? read(lateRemedyMinimum, chosen(lateRemedyMinimum, readings)) : undefined,
    ),
    step('penalty-cap', capTerm, { base, percent: capTerm.percent }, cap),
    step(
      'delay-penalty',
      total === null ? terms.delayMinimum : daily,
      { workingDays: String(workingDays), minimum },
      boundsText(answer),
      minimum === 'none' ? undefined : read(penaltyMinimumAndCap, chosen(penaltyMinimumAndCap, readings)),
    ),
    ...damagesSteps(terms, facts.documentedLoss, answer, answer.damages),
  ];
}

export const delayPenaltyQuestion: Question<'delay-penalty', DelayPenaltyFacts, DelayPenalty> = {
  name: 'delay-penalty',
  topic: 'penalties',
  decide: (agreement, facts, account) => delayPenalty(agreement, facts, account.readings as never),
  amount: ({ total }) => total,
};
