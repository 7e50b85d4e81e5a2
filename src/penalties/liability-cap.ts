import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import type { Missing } from '../evidence/figure.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { least, minus, most, plus, times, type Whole } from '../money/whole.ts';
import { type BoundedAmount, type Bounds, boundedAmount, boundsText, exactly } from './bounds.ts';

export interface LiabilityCapFacts extends StepsWanted {
  /** The turnover that the tender estimated for the year; no source states it (A81). */
  readonly estimatedTurnover?: Kroner | undefined;
  /** A loss that is documented, personal injury left out. */
  readonly documentedLoss?: Kroner | undefined;
  /** What is paid in penalty for the same matter. */
  readonly penalty?: Kroner | undefined;
  /** Damages for personal injury: no cap applies to them. */
  readonly personalInjury?: Kroner | undefined;
  /** Damages already due the same year that count towards the cap. */
  readonly earlierDamages?: Kroner | undefined;
}

export type LiabilityCapStep = 'liability-cap' | 'damages-claim' | 'damages-within-cap';

export interface LiabilityCap {
  /** The most damages of the year; `null` where the estimate is not stated, and then within the bounds. */
  readonly cap: Kroner | null;
  readonly atLeast: Kroner;
  readonly atMost: Kroner | null;
  readonly missing: readonly Missing[];
  /** The documented loss beyond the penalty, before any cap. */
  readonly claim: Kroner;
  /** What of the claim the cap leaves, with personal injury on top. */
  readonly damages: BoundedAmount;
  readonly vat: 'excluded';
  readonly steps?: readonly Step<LiabilityCapStep>[];
}

/**
 * The most a party can owe in damages in a year (ansvarsbegrænsning), and what is left of a claim under it.
 *
 * R316, R317 · Rammeaftale 4.9 · documented choice: A81
 * Unit: kroner excluding VAT, exact. The larger of 5 million and 5 times the turnover that the tender estimated for the
 * year; the same for provider and buyer. Without the estimate the cap is at least 5 million and nothing bounds it from
 * above. A loss counts only beyond the penalty for the same matter; personal injury is never capped. A penalty does not use
 * up the cap: the clause limits damages.
 *
 * @example liabilityCap(koebenhavn2016Fyldt30, { estimatedTurnover: kroner(2_000_000) }).cap // => '10000000.00'
 */
export function liabilityCap(agreement: Agreement, facts: LiabilityCapFacts): LiabilityCap {
  const terms = termsOf(agreement, 'penalties');
  const cap = capBounds(terms, facts);
  const { total, atLeast, atMost } = boundedAmount(cap);
  const claim = most(minus(ore(facts.documentedLoss), ore(facts.penalty)), 0);
  const answer: LiabilityCap = {
    cap: total,
    atLeast,
    atMost,
    missing: total === null ? [missingEstimate(terms)] : [],
    claim: toKroner(claim),
    damages: boundedAmount(withinCap(claim, cap, facts)),
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, capSteps(terms, facts, answer));
}

function missingEstimate({ liability: { rule, source } }: PenaltyTerms): Missing {
  return { what: 'estimatedTurnover', rule, source };
}

function ore(amount: Kroner | undefined): Whole {
  return amount === undefined ? 0 : oreOf(amount);
}

function capBounds({ liability }: PenaltyTerms, { estimatedTurnover }: LiabilityCapFacts): Bounds {
  const floor = oreOf(liability.least);
  if (estimatedTurnover === undefined) return { least: floor, most: null };
  return exactly(most(floor, times(oreOf(estimatedTurnover), liability.timesTurnover)));
}

function withinCap(claim: Whole, cap: Bounds, { earlierDamages, personalInjury }: LiabilityCapFacts): Bounds {
  const under = (limit: Whole) => least(claim, most(minus(limit, ore(earlierDamages)), 0));
  const injury = ore(personalInjury);
  return {
    least: plus(under(cap.least), injury),
    most: plus(cap.most === null ? claim : under(cap.most), injury),
  };
}

function capSteps(
  terms: PenaltyTerms,
  { estimatedTurnover, documentedLoss, penalty, personalInjury, earlierDamages }: LiabilityCapFacts,
  answer: LiabilityCap,
): readonly Step<LiabilityCapStep>[] {
  const { cap, atLeast, atMost, claim, damages } = answer;
  const { least: floor, timesTurnover } = terms.liability;
  const limit = boundsText({ total: cap, atLeast, atMost });
  const from = { floor, times: String(timesTurnover), estimatedTurnover: estimatedTurnover ?? 'missing' };
  const steps: Step<LiabilityCapStep>[] = [step('liability-cap', terms.liability, from, limit)];
  if (documentedLoss !== undefined) {
    const parts = { documentedLoss, penalty: penalty ?? toKroner(0) };
    steps.push(step('damages-claim', terms.damagesBeyondPenalty, parts, claim));
  }
  if (documentedLoss !== undefined || personalInjury !== undefined) {
    const parts = {
      claim,
      cap: limit,
      earlierDamages: earlierDamages ?? toKroner(0),
      personalInjury: personalInjury ?? toKroner(0),
    };
    steps.push(step('damages-within-cap', terms.liability, parts, boundsText(damages)));
  }
  return steps;
}

export const liabilityCapQuestion: Question<'liability-cap', LiabilityCapFacts, LiabilityCap> = {
  name: 'liability-cap',
  topic: 'penalties',
  decide: (agreement, facts) => liabilityCap(agreement, facts),
  amount: ({ cap }) => cap,
};
