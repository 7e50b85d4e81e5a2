import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import {
  type CancellationLoss,
  type CancellingParty,
  type CancellingTerms,
  cancellationLosses,
} from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { CancellationSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { refuseAny, together } from '../problem/problem.ts';
import { type BoundedAmount, boundedAmount, exactly } from './bounds.ts';
import { type CapFacts, damagesWithin, decidedCap, missingEstimate } from './cap.ts';
import { lossBeyond } from './damages.ts';

export interface CancellationFacts extends StepsWanted, CapFacts {
  /** Who cancels the framework agreement; the other party gave cause for it. */
  readonly cancelledBy: CancellingParty;
  /** What was paid for Leverancer that are not delivered. */
  readonly paidUndelivered?: Kroner | undefined;
  /** What is owed for Leverancer that were received and are not paid. */
  readonly receivedUnpaid?: Kroner | undefined;
  /** The documented costs of the early end. */
  readonly earlyEnd?: Kroner | undefined;
  /** The documented costs of a new tender. */
  readonly newTender?: Kroner | undefined;
  /** What a cover purchase costs more. */
  readonly coverPurchase?: Kroner | undefined;
  /** Any other documented loss, personal injury left out; of the provider's no indirect loss, such as lost profit (R318). */
  readonly documentedLoss?: Kroner | undefined;
  /** What is paid in penalty for the same matter. */
  readonly penalty?: Kroner | undefined;
}

export interface Cancellation {
  /** What the provider pays back to the municipality (Kunden); `null` where nothing of it is told. */
  readonly repaid: Kroner | null;
  /** What the municipality still pays to the provider; `null` where nothing of it is told. */
  readonly payable: Kroner | null;
  /** Who pays the damages: the party that gave cause. */
  readonly damagesFrom: CancellingParty;
  /** The documented losses beyond the penalty, before any cap; `null` where no loss and no injury is told. */
  readonly claim: Kroner | null;
  /** What of the claim the cap leaves, with personal injury on top; `null` as `claim` is. */
  readonly damages: BoundedAmount | null;
  readonly missing: readonly Missing[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<CancellationSteps>[];
}

/**
 * What is settled where the framework agreement is cancelled (økonomisk opgør ved ophævelse).
 *
 * R316, R317, R318, R337, R460 · Rammeaftale 4.8, 4.9, 5.6, 5.8 · documented choice: A81
 * Unit: kroner excluding VAT, exact. What was paid for Leverancer that never came is paid back, what came and is not paid
 * for is paid; the two are between provider and municipality, and nothing here says that they may be set off. The party that
 * gave cause pays damages under the general rules of Danish law, to the cap of the year; the costs of the early end, of a new
 * tender and of a cover purchase are named where the buyer cancels, and there alone; where the provider cancels, operating loss,
 * lost profit and other indirect loss are no part of `documentedLoss`, which a step says. Whether there was cause, and whether a
 * loss is documented, is not decided here. An amount that is not told is `null`, never zero.
 * Problems: `not-in-agreement`, also at the fact whose rule the agreement does not have.
 *
 * @example cancellation(koebenhavn2016Fyldt30, { cancelledBy: 'buyer', newTender: kroner(90_000), coverPurchase: kroner(10_000) }).damages?.total // => '100000.00'
 */
export function cancellation(agreement: Agreement, facts: CancellationFacts): Cancellation {
  return decideCancellation(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideCancellation(
  agreement: Agreement,
  facts: CancellationFacts,
  account: Account<CancellationSteps>,
): Cancellation {
  const { cancelledBy, penalty } = facts;
  const { cancelling, damagesBeyondPenalty, liability } = termsOf(agreement, 'penalties');
  const said = saidOf(cancelling?.[cancelledBy], 'cancelledBy');
  const [money, losses, beyondPenalty] = together(
    () => accountOf(said.account, facts, account),
    () => lossesOf(said, facts, account),
    () => (penalty === undefined ? null : saidOf(damagesBeyondPenalty, 'penalty')),
    () => facts.estimatedTurnover === undefined || saidOf(liability, 'estimatedTurnover'),
    () => facts.earlierDamages === undefined || saidOf(liability, 'earlierDamages'),
  );
  const settled = { ...money, damagesFrom: theOther(cancelledBy), vat: 'excluded' } as const;
  if (!losses) return account.explained({ ...settled, claim: null, damages: null, missing: [] });
  const claim =
    beyondPenalty && penalty !== undefined
      ? lossBeyond({ loss: losses.sum, clause: beyondPenalty }, penalty, account)
      : losses.sum;
  if (!liability) {
    const damages = boundedAmount(exactly(plus(oreOf(claim), oreOf(facts.personalInjury ?? NOTHING))));
    return account.explained({ ...settled, claim, damages, missing: [] });
  }
  const damages = damagesWithin(liability, claim, decidedCap(liability, facts, account), facts, account);
  const missing = damages.total === null ? missingEstimate(liability, facts) : [];
  return account.explained({ ...settled, claim, damages, missing });
}

const NOTHING = /* @__PURE__ */ toKroner(0);

function theOther(party: CancellingParty): CancellingParty {
  return party === 'buyer' ? 'provider' : 'buyer';
}

/** What each has of the other's: fees for what never came, and what came and is not paid for. */
function accountOf(
  said: CancellingTerms['account'],
  { paidUndelivered, receivedUnpaid }: CancellationFacts,
  account: Account<CancellationSteps>,
): Pick<Cancellation, 'repaid' | 'payable'> {
  if (paidUndelivered !== undefined) {
    const clause = saidOf(said, 'paidUndelivered');
    account.tell?.('repaid-undelivered', clause, { paidUndelivered }, paidUndelivered);
  }
  if (receivedUnpaid !== undefined) {
    const clause = saidOf(said, 'receivedUnpaid');
    account.tell?.('paid-received', clause, { receivedUnpaid }, receivedUnpaid);
  }
  return { repaid: paidUndelivered ?? null, payable: receivedUnpaid ?? null };
}

/** The field that tells each loss that a clause can name. */
const lossFields = {
  'early-end': 'earlyEnd',
  'new-tender': 'newTender',
  'cover-purchase': 'coverPurchase',
} as const satisfies Readonly<Record<CancellationLoss, keyof CancellationFacts>>;

interface Losses {
  readonly clause: Clause;
  /** All that are told, personal injury left out. */
  readonly sum: Kroner;
}

/** The losses that are told, under the clause that has them paid; a problem at one that it does not name. */
function lossesOf(
  { damages: said, indirectLoss }: CancellingTerms,
  facts: CancellationFacts,
  account: Account<CancellationSteps>,
): Losses | null {
  const { cancelledBy, documentedLoss, personalInjury } = facts;
  const named = cancellationLosses.flatMap((loss) => {
    const amount = facts[lossFields[loss]];
    return amount === undefined ? [] : [{ loss, amount }];
  });
  refuseAny(
    named
      .filter(({ loss }) => said?.losses.includes(loss) !== true)
      .map(({ loss }) => ({ code: 'not-in-agreement', path: lossFields[loss] })),
  );
  const others = documentedLoss === undefined ? [] : [{ loss: 'other', amount: documentedLoss } as const];
  const losses = [...named, ...others];
  if (losses.length === 0 && personalInjury === undefined) return null;
  const clause = saidOf(said, documentedLoss === undefined ? 'personalInjury' : 'documentedLoss');
  for (const { loss, amount } of losses) account.tell?.('cancellation-loss', clause, { cancelledBy, loss }, amount);
  if (indirectLoss && documentedLoss !== undefined) {
    account.tell?.('indirect-loss-left-out', indirectLoss, { cancelledBy, documentedLoss }, 'none');
  }
  const sum = toKroner(losses.reduce<Whole>((all, { amount }) => plus(all, oreOf(amount)), 0));
  account.tell?.('cancellation-losses', clause, { cancelledBy, count: countText(losses.length) }, sum);
  return { clause, sum };
}

export const cancellationQuestion: Question<'cancellation', CancellationFacts, Cancellation> = {
  name: 'cancellation',
  topic: 'penalties',
  decide: decideCancellation,
  amount: ({ damages }) => damages?.total ?? null,
};
