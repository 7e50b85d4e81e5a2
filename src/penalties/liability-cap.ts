import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { LiabilityCapSteps } from '../language/steps-and-findings.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { together } from '../problem/problem.ts';
import type { BoundedAmount } from './bounds.ts';
import { type CapFacts, damagesWithin, decidedCap, missingEstimate } from './cap.ts';
import { damagesTerm, lossBeyond } from './damages.ts';

export interface LiabilityCapFacts extends StepsWanted, CapFacts {
  /** A loss that is documented, personal injury left out. */
  readonly documentedLoss?: Kroner | undefined;
  /** What is paid in penalty for the same matter. */
  readonly penalty?: Kroner | undefined;
}

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
  readonly steps?: readonly StepsOf<LiabilityCapSteps>[];
}

/**
 * The most a party can owe in damages in a year (ansvarsbegrænsning), and what is left of a claim under it.
 *
 * R316, R317 · Rammeaftale 4.9 · documented choice: A81
 * Unit: kroner excluding VAT, exact. The larger of 5 million and 5 times the turnover that the tender estimated for the
 * year; the same for provider and buyer. Without the estimate the cap is at least 5 million and nothing bounds it from
 * above. A loss counts only beyond the penalty for the same matter; personal injury is never capped. A penalty does not use
 * up the cap: the clause limits damages.
 * Problems: `not-in-agreement`, also at `documentedLoss`.
 *
 * @example liabilityCap(koebenhavn2016Fyldt30, { estimatedTurnover: kroner(2_000_000) }).cap // => '10000000.00'
 */
export function liabilityCap(agreement: Agreement, facts: LiabilityCapFacts): LiabilityCap {
  return decideLiabilityCap(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideLiabilityCap(
  agreement: Agreement,
  facts: LiabilityCapFacts,
  account: Account<LiabilityCapSteps>,
): LiabilityCap {
  const { documentedLoss, personalInjury, penalty = toKroner(0) } = facts;
  const terms = termsOf(agreement, 'penalties');
  const [liability, asked] = together(
    () => saidOf(terms.liability, 'agreement'),
    () => damagesTerm(terms, documentedLoss),
  );
  const decided = decidedCap(liability, facts, account);
  const { total: cap, atLeast, atMost } = decided.limit;
  const claim = asked ? lossBeyond(asked, penalty, account) : toKroner(0);
  const isAsked = documentedLoss !== undefined || personalInjury !== undefined;
  const damages = damagesWithin(liability, claim, decided, facts, isAsked ? account : SILENT);
  return account.explained({
    cap,
    atLeast,
    atMost,
    missing: missingEstimate(liability, facts),
    claim,
    damages,
    vat: 'excluded',
  });
}

/** Nothing is claimed, and so nothing is told of it. */
const SILENT = { tell: undefined };

export const liabilityCapQuestion: Question<'liability-cap', LiabilityCapFacts, LiabilityCap> = {
  name: 'liability-cap',
  topic: 'penalties',
  decide: decideLiabilityCap,
  amount: ({ cap }) => cap,
};
