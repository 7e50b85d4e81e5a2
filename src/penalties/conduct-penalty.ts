import { type Agreement, figuresOf, saidOf, termsOf } from '../agreement/agreement.ts';
import type { ConductUnit, PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import { type Account, type Options, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { boundedText, countText } from '../evidence/written.ts';
import type { ConductPenaltySteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { compare, least, times, type Whole } from '../money/whole.ts';
import { refuse, together } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, exactly } from './bounds.ts';
import { type DamagesAsked, damagesBeside, damagesTerm } from './damages.ts';
import { type ConductFinding, conductFinding } from './findings.ts';
import { socialDocumentationUnit, socialPenaltyDamages } from './readings.ts';

export const runningBreaches = [
  'social-responsibility',
  'social-responsibility-documentation',
  'labour-clause',
  'labour-clause-documentation',
] as const satisfies readonly (keyof NonNullable<PenaltyTerms['conduct']>)[];
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

export type ConductPenaltyReadings = ReadingsOf<typeof socialDocumentationUnit | typeof socialPenaltyDamages>;

export interface ConductPenalty extends BoundedAmount {
  /** Commenced units that are paid for; `null` for a penalty that does not run. */
  readonly units: number | null;
  readonly unit: ConductUnit | null;
  readonly missing: readonly Missing[];
  /** Whether the penalty has come to the maximum, a ground to cancel; `null` where no maximum is stated. */
  readonly maximumReached: boolean | null;
  readonly damages: BoundedAmount | null;
  /** What the breach gives a right to beside the penalty. */
  readonly findings: readonly ConductFinding[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<ConductPenaltySteps>[];
}

const DAYS_IN_WEEK = 7;

/**
 * What a breach of the terms on social responsibility, of the labour clause or on subcontractors costs the provider (bod).
 *
 * R310–R312, R314–R316, R333, R335, R435, R480 · Bilag F5 6.1–6.2, F6, Rammeaftale 3.2, 4.8, 5.3 · readings: `social-documentation-unit` (A73),
 * `social-penalty-damages` (A106) · documented choices: A74, A75, A100
 * Unit: kroner excluding VAT; 5,000 for each commenced working day (Arbejdsdag) from `establishedOn` through `endedOn`,
 * both included, paid weekly on demand. The penalty for a subcontractor off the list is one amount, which the source lost:
 * without `figures.subcontractor` there is no total.
 * Problems: `date-order` at `breach.endedOn`; `not-in-agreement` at `breach.kind`, `breach.establishedOn`, `breach.maximum` or
 * `documentedLoss` where the agreement has no rule on them.
 *
 * @example conductPenalty(koebenhavn2016Fyldt30, { breach: { kind: 'labour-clause', establishedOn: isoDate('2016-10-03'), endedOn: isoDate('2016-10-07') } }).total // => '25000.00'
 */
export function conductPenalty(
  agreement: Agreement,
  facts: ConductPenaltyFacts,
  readings: ConductPenaltyReadings = {},
): ConductPenalty {
  return decideConductPenalty(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideConductPenalty(
  agreement: Agreement,
  facts: ConductPenaltyFacts,
  account: Account<ConductPenaltySteps>,
): ConductPenalty {
  const { breach, documentedLoss } = facts;
  const terms = termsOf(agreement, 'penalties');
  const [days, damages] = together(
    () => (breach.kind === 'unlisted-subcontractor' ? null : breachDays(terms, breach)),
    () => damagesTerm(terms, documentedLoss),
  );
  const penalty = days
    ? runningPenalty(terms, days, account)
    : subcontractorPenalty(terms, figuresOf(agreement, facts.figures), account);
  const { units, unit, bounds, missing, maximumReached } = penalty;
  const amount = boundedAmount(bounds);
  return account.explained({
    units,
    unit,
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing,
    maximumReached,
    damages: conductDamages(terms, breach.kind, damages, bounds, account),
    findings: cancellingFindings(terms, breach.kind),
    vat: 'excluded',
  });
}

type SocialBreach = 'social-responsibility' | 'social-responsibility-documentation';

function isSocial(kind: ConductBreach['kind']): kind is SocialBreach {
  return kind === 'social-responsibility' || kind === 'social-responsibility-documentation';
}

/** A100: each is a ground to cancel of its own, beside the one of the maximum penalty. */
function cancellingFindings(
  { socialCancelling, labourCancelling }: PenaltyTerms,
  kind: ConductBreach['kind'],
): readonly ConductFinding[] {
  if (kind === 'unlisted-subcontractor') return [];
  if (isSocial(kind)) return socialCancelling ? [conductFinding('may-be-cancelled', socialCancelling, {})] : [];
  return labourCancelling ? [conductFinding('may-be-cancelled-if-material', labourCancelling, {})] : [];
}

/** Of a breach of social responsibility the annex adds that a penalty does not bar damages (p. 185). */
function conductDamages(
  { socialDamages }: PenaltyTerms,
  kind: ConductBreach['kind'],
  damages: DamagesAsked | null,
  penalty: Bounds,
  account: Account<ConductPenaltySteps>,
): BoundedAmount | null {
  if (!isSocial(kind) || !socialDamages) return damagesBeside(damages, penalty, account);
  account.tell?.('damages-not-barred', socialDamages, { kind }, 'not-barred');
  if (!damages || !isWholeLoss(damages.loss, penalty, account)) return damagesBeside(damages, penalty, account);
  const whole = boundedAmount(exactly(oreOf(damages.loss)));
  const from = { documentedLoss: damages.loss, penalty: boundedText(boundedAmount(penalty)) };
  account.tell?.('damages-beside-penalty', socialDamages, from, boundedText(whole));
  return whole;
}

/** A106: where there is no penalty or no loss there is nothing to take off. */
function isWholeLoss(loss: Kroner, penalty: Bounds, options: Options): boolean {
  if (compare(penalty.least, 0) === 0 || compare(oreOf(loss), 0) === 0) return false;
  return options.optionOf(socialPenaltyDamages) === 'whole-loss';
}

type Running = Extract<ConductBreach, { readonly establishedOn: IsoDate }>;

/** A breach that runs with its days, both included, and the rules that it needs. */
interface RunningDays extends Days {
  readonly breach: Running;
  readonly term: Clause & { readonly daily: Kroner; readonly each?: ConductUnit | undefined };
  readonly period: Clause;
}

function breachDays({ conduct, conductPeriod, conductMaximum }: PenaltyTerms, breach: Running): RunningDays {
  const [first, last, term, period] = together(
    () => dayOf(breach.establishedOn, 'breach.establishedOn'),
    () => dayOf(breach.endedOn, 'breach.endedOn'),
    () => saidOf(conduct?.[breach.kind], 'breach.kind'),
    () => saidOf(conductPeriod, 'breach.establishedOn'),
    () => breach.maximum !== undefined && saidOf(conductMaximum, 'breach.maximum'),
  );
  return last < first ? refuse('date-order', 'breach.endedOn') : { breach, first, last, term, period };
}

type Penalty = Pick<ConductPenalty, 'units' | 'unit' | 'missing' | 'maximumReached'> & { readonly bounds: Bounds };

function runningPenalty(terms: PenaltyTerms, days: RunningDays, account: Account<ConductPenaltySteps>): Penalty {
  const { breach, term, period } = days;
  const { kind, establishedOn, endedOn, maximum } = breach;
  const unit = unitOf(kind, term, account);
  const units = unit === 'week' ? Math.ceil(lengthOf(days) / DAYS_IN_WEEK) : workingDaysIn(days.first, days.last);
  account.tell?.('conduct-units', period, { establishedOn, endedOn, unit }, countText(units));

  const { daily } = term;
  const accrued = times(oreOf(daily), units);
  const bounds = exactly(maximum === undefined ? accrued : least(accrued, oreOf(maximum)));
  const from = { kind, units: countText(units), unit, daily };
  account.tell?.('conduct-penalty', term, from, boundedText(boundedAmount(bounds)));
  return { unit, units, bounds, missing: [], maximumReached: isMaximumReached(terms, accrued, maximum, account) };
}

function isMaximumReached(
  { conductMaximum }: PenaltyTerms,
  accrued: Whole,
  maximum: Kroner | undefined,
  account: Account<ConductPenaltySteps>,
): boolean | null {
  if (maximum === undefined || !conductMaximum) return null;
  const isReached = compare(accrued, oreOf(maximum)) >= 0;
  account.tell?.('conduct-maximum', conductMaximum, { maximum }, isReached ? 'reached' : 'not-reached');
  return isReached;
}

/** What commences: of one kind of breach the source lost the word, and there a word of the agreement settles the reading. */
function unitOf(kind: RunningBreach, { each }: RunningDays['term'], options: Options): ConductUnit {
  if (kind !== 'social-responsibility-documentation' && each !== undefined) return each;
  return options.optionOf(socialDocumentationUnit, each);
}

function subcontractorPenalty(terms: PenaltyTerms, figures: Figures, account: Account<ConductPenaltySteps>): Penalty {
  const term = saidOf(terms.subcontractor, 'breach.kind');
  const { figure, rule, source } = term;
  const amount = figures[figure];
  const bounds = amount === undefined ? { least: 0, most: null } : exactly(oreOf(amount));
  account.tell?.('subcontractor-penalty', term, {}, boundedText(boundedAmount(bounds)));
  const missing = amount === undefined ? [{ rule, source, what: figure }] : [];
  return { unit: null, units: null, bounds, missing, maximumReached: null };
}

export const conductPenaltyQuestion: Question<'conduct-penalty', ConductPenaltyFacts, ConductPenalty> = {
  name: 'conduct-penalty',
  topic: 'penalties',
  decide: decideConductPenalty,
  amount: ({ total }) => total,
};
