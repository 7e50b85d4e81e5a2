import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { boundedText, countText } from '../evidence/written.ts';
import type { LiabilityCapSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { least, minus, most, plus, times, type Whole } from '../money/whole.ts';
import { together } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, exactly } from './bounds.ts';
import { damagesTerm } from './damages.ts';

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
  const { estimatedTurnover, documentedLoss, personalInjury } = facts;
  const terms = termsOf(agreement, 'penalties');
  const [liability, asked] = together(
    () => saidOf(terms.liability, 'agreement'),
    () => damagesTerm(terms, documentedLoss),
  );
  const penalty = facts.penalty ?? toKroner(0);
  const cap = capBounds(liability, estimatedTurnover);
  const { total, atLeast, atMost } = boundedAmount(cap);
  const limit = boundedText({ total, atLeast, atMost });
  const { least: floor, timesTurnover, rule, source } = liability;
  const estimate = {
    floor,
    times: countText(timesTurnover),
    estimatedTurnover: estimatedTurnover ?? 'missing',
  } as const;
  account.tell?.('liability-cap', liability, estimate, limit);

  const claim = toKroner(most(minus(ore(documentedLoss), oreOf(penalty)), 0));
  if (asked) account.tell?.('damages-claim', asked.clause, { documentedLoss: asked.loss, penalty }, claim);
  const damages = boundedAmount(withinCap(oreOf(claim), cap, facts));
  if (documentedLoss !== undefined || personalInjury !== undefined) {
    account.tell?.(
      'damages-within-cap',
      liability,
      {
        claim,
        cap: limit,
        earlierDamages: facts.earlierDamages ?? toKroner(0),
        personalInjury: personalInjury ?? toKroner(0),
      },
      boundedText(damages),
    );
  }
  return account.explained({
    cap: total,
    atLeast,
    atMost,
    missing: total === null ? [{ what: 'estimatedTurnover', rule, source }] : [],
    claim,
    damages,
    vat: 'excluded',
  });
}

function ore(amount: Kroner | undefined): Whole {
  return amount === undefined ? 0 : oreOf(amount);
}

function capBounds(
  { least: floor, timesTurnover }: NonNullable<PenaltyTerms['liability']>,
  turnover: Kroner | undefined,
): Bounds {
  if (turnover === undefined) return { least: oreOf(floor), most: null };
  return exactly(most(oreOf(floor), times(oreOf(turnover), timesTurnover)));
}

function withinCap(claim: Whole, cap: Bounds, { earlierDamages, personalInjury }: LiabilityCapFacts): Bounds {
  const under = (limit: Whole) => least(claim, most(minus(limit, ore(earlierDamages)), 0));
  const injury = ore(personalInjury);
  return {
    least: plus(under(cap.least), injury),
    most: plus(cap.most === null ? claim : under(cap.most), injury),
  };
}

export const liabilityCapQuestion: Question<'liability-cap', LiabilityCapFacts, LiabilityCap> = {
  name: 'liability-cap',
  topic: 'penalties',
  decide: decideLiabilityCap,
  amount: ({ cap }) => cap,
};
