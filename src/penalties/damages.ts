import { saidOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { boundedText } from '../evidence/written.ts';
import type { DamagesClaimSteps, DamagesSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus, most } from '../money/whole.ts';
import { type BoundedAmount, type Bounds, beyond, boundedAmount } from './bounds.ts';

type DamagesTold = DamagesSteps['damages-beyond-penalty'];

/** The account of any penalty: each can tell of damages beside it. */
interface TellsDamages {
  readonly tell:
    | ((what: 'damages-beyond-penalty', clause: Clause, from: DamagesTold['from'], gives: DamagesTold['gives']) => void)
    | undefined;
}

/** A loss that is told, with the rule on damages that it needs. */
export interface DamagesAsked {
  readonly loss: Kroner;
  readonly clause: Clause;
}

/** The rule on damages beside a penalty, where a loss is told; a problem there where the agreement has none. */
export function damagesTerm(
  { damagesBeyondPenalty }: PenaltyTerms,
  documentedLoss: Kroner | undefined,
): DamagesAsked | null {
  if (documentedLoss === undefined) return null;
  return { loss: documentedLoss, clause: saidOf(damagesBeyondPenalty, 'documentedLoss') };
}

/** The damages beside a penalty: only the documented loss above the penalty (R316). `null` where no loss is stated. */
export function damagesBeside(
  asked: DamagesAsked | null,
  penalty: Bounds,
  account: TellsDamages,
): BoundedAmount | null {
  if (!asked) return null;
  const damages = boundedAmount(beyond(oreOf(asked.loss), penalty));
  const from = { documentedLoss: asked.loss, penalty: boundedText(boundedAmount(penalty)) };
  account.tell?.('damages-beyond-penalty', asked.clause, from, boundedText(damages));
  return damages;
}

type ClaimTold = DamagesClaimSteps['damages-claim'];

/** The account of a question on a claim for damages. */
interface TellsClaim {
  readonly tell:
    | ((what: 'damages-claim', clause: Clause, from: ClaimTold['from'], gives: ClaimTold['gives']) => void)
    | undefined;
}

/** What is claimed of a loss beyond the penalty that was paid for the same matter, before any cap (R316). */
export function lossBeyond({ loss, clause }: DamagesAsked, penalty: Kroner, account: TellsClaim): Kroner {
  const claim = toKroner(most(minus(oreOf(loss), oreOf(penalty)), 0));
  account.tell?.('damages-claim', clause, { documentedLoss: loss, penalty }, claim);
  return claim;
}
