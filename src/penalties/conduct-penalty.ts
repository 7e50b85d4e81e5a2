import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { compare, divide, least, times } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, boundsText, exactly } from './bounds.ts';
import { type DamagesStep, damagesBeside, damagesSteps } from './damages.ts';
import { socialDocumentationUnit } from './readings.ts';

export const runningBreaches = [
  'social-responsibility',
  'social-responsibility-documentation',
  'labour-clause',
  'labour-clause-documentation',
] as const;
export type RunningBreach = (typeof runningBreaches)[number];

/** A breach that runs, from the day it was established through the day it ended, or a subcontractor off the list. */
export type ConductBreach =
  | {
      readonly kind: RunningBreach;
      readonly establishedOn: IsoDate;
      /** The day the breach ended or the demand was met; while it runs, the day that is counted to. */
      readonly endedOn: IsoDate;
      /** The maximum penalty, which no source states (A75): it caps the penalty and makes the breach a ground to cancel. */
      readonly maximum?: Kroner | undefined;
    }
  | { readonly kind: 'unlisted-subcontractor' };

export interface ConductPenaltyFacts extends StepsWanted {
  readonly breach: ConductBreach;
  readonly documentedLoss?: Kroner | undefined;
  readonly figures?: Figures | undefined;
}

export type ConductPenaltyReadings = ReadingsOf<typeof socialDocumentationUnit>;
export type ConductPenaltyStep =
  | 'conduct-units'
  | 'conduct-penalty'
  | 'conduct-maximum'
  | 'subcontractor-penalty'
  | DamagesStep;

export interface ConductPenalty extends BoundedAmount {
  /** Commenced units that are paid for; `null` for a penalty that does not run. */
  readonly units: number | null;
  readonly unit: 'working-day' | 'week' | null;
  readonly missing: readonly Missing[];
  /** Whether the penalty has come to the maximum, a ground to cancel; `null` where no maximum is stated. */
  readonly maximumReached: boolean | null;
  readonly damages: BoundedAmount | null;
  readonly vat: 'excluded';
  readonly steps?: readonly Step<ConductPenaltyStep>[];
}

const DAYS_IN_WEEK = 7;

/**
 * What a breach of the terms on social responsibility, of the labour clause or on subcontractors costs the provider (bod).
 *
 * R310–R312, R314–R316, R333 · Bilag F5 6.2, F6, Rammeaftale 3.2, 5.3 · reading: `social-documentation-unit` (A73) ·
 * documented choices: A74, A75
 * Unit: kroner excluding VAT; 5,000 for each commenced working day (Arbejdsdag) from `establishedOn` through `endedOn`,
 * both included, paid weekly on demand. The penalty for a subcontractor off the list is one amount, which the source lost:
 * without `figures.subcontractor` there is no total.
 * Problems: `date-order` at `breach.endedOn`, `not-in-agreement`.
 *
 * @example conductPenalty(koebenhavn2016Fyldt30, { breach: { kind: 'labour-clause', establishedOn: isoDate('2016-10-03'), endedOn: isoDate('2016-10-07') } }).total // => '25000.00'
 */
export function conductPenalty(
  agreement: Agreement,
  facts: ConductPenaltyFacts,
  readings: ConductPenaltyReadings = {},
): ConductPenalty {
  const terms = termsOf(agreement, 'penalties');
  const { breach, figures, documentedLoss } = facts;
  const running = breach.kind === 'unlisted-subcontractor' ? null : runningPenalty(terms, breach, readings);
  const bounds = running?.bounds ?? subcontractorPenalty(figures);
  const amount = boundedAmount(bounds);
  const answer: ConductPenalty = {
    units: running?.units ?? null,
    unit: running?.unit ?? null,
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing: amount.total === null ? [{ ...terms.subcontractor, what: 'subcontractor' }] : [],
    maximumReached: running?.maximumReached ?? null,
    damages: damagesBeside(documentedLoss, bounds),
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, conductSteps(terms, facts, answer, readings));
}

type Running = Extract<ConductBreach, { readonly establishedOn: IsoDate }>;

function runningPenalty(terms: PenaltyTerms, breach: Running, readings: ConductPenaltyReadings) {
  const first = dayOf(breach.establishedOn, 'breach.establishedOn');
  const last = dayOf(breach.endedOn, 'breach.endedOn');
  if (last < first) refuse('date-order', 'breach.endedOn');
  const unit = unitOf(breach.kind, readings);
  const units = unit === 'week' ? (divide(last - first + 1, DAYS_IN_WEEK, 'up') as number) : workingDaysIn(first, last);
  const accrued = times(oreOf(terms.conduct[breach.kind].daily), units);
  if (breach.maximum === undefined) return { unit, units, bounds: exactly(accrued), maximumReached: null };
  const maximum = oreOf(breach.maximum);
  return { unit, units, bounds: exactly(least(accrued, maximum)), maximumReached: compare(accrued, maximum) >= 0 };
}

function unitOf(kind: RunningBreach, readings: ConductPenaltyReadings): 'working-day' | 'week' {
  return kind === 'social-responsibility-documentation' ? chosen(socialDocumentationUnit, readings) : 'working-day';
}

function subcontractorPenalty(figures: Figures | undefined): Bounds {
  const amount = figures?.subcontractor;
  return amount === undefined ? { least: 0, most: null } : exactly(oreOf(amount));
}

function conductSteps(
  terms: PenaltyTerms,
  { breach, documentedLoss }: ConductPenaltyFacts,
  answer: ConductPenalty,
  readings: ConductPenaltyReadings,
): readonly Step<ConductPenaltyStep>[] {
  const after = damagesSteps(terms, documentedLoss, answer, answer.damages);
  if (breach.kind === 'unlisted-subcontractor') {
    return [step('subcontractor-penalty', terms.subcontractor, {}, boundsText(answer)), ...after];
  }
  const { kind, establishedOn, endedOn, maximum } = breach;
  const term = terms.conduct[kind];
  const unit = unitOf(kind, readings);
  const read =
    kind === 'social-responsibility-documentation' ? { reading: socialDocumentationUnit.id, option: unit } : undefined;
  const units = String(answer.units);
  const steps: Step<ConductPenaltyStep>[] = [
    step('conduct-units', terms.conductPeriod, { establishedOn, endedOn, unit }, units, read),
    step('conduct-penalty', term, { kind, units, unit, daily: term.daily }, boundsText(answer)),
  ];
  if (maximum !== undefined) {
    const reached = answer.maximumReached ? 'reached' : 'not-reached';
    steps.push(step('conduct-maximum', terms.conductMaximum, { maximum }, reached));
  }
  return [...steps, ...after];
}

export const conductPenaltyQuestion: Question<'conduct-penalty', ConductPenaltyFacts, ConductPenalty> = {
  name: 'conduct-penalty',
  topic: 'penalties',
  decide: (agreement, facts, account) => conductPenalty(agreement, facts, account.readings as never),
  amount: ({ total }) => total,
};
