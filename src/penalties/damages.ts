import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { boundedText } from '../evidence/written.ts';
import type { DamagesSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { type BoundedAmount, type Bounds, beyond, boundedAmount } from './bounds.ts';

type DamagesTold = DamagesSteps['damages-beyond-penalty'];

/** The account of any penalty: each can tell of damages beside it. */
interface TellsDamages {
  readonly tell:
    | ((what: 'damages-beyond-penalty', clause: Clause, from: DamagesTold['from'], gives: DamagesTold['gives']) => void)
    | undefined;
}

/** The damages beside a penalty: only the documented loss above the penalty (R316). `null` where no loss is stated. */
export function damagesBeside(
  { damagesBeyondPenalty }: PenaltyTerms,
  documentedLoss: Kroner | undefined,
  penalty: Bounds,
  account: TellsDamages,
): BoundedAmount | null {
  if (documentedLoss === undefined) return null;
  const damages = boundedAmount(beyond(oreOf(documentedLoss), penalty));
  const from = { documentedLoss, penalty: boundedText(boundedAmount(penalty)) };
  account.tell?.('damages-beyond-penalty', damagesBeyondPenalty, from, boundedText(damages));
  return damages;
}
