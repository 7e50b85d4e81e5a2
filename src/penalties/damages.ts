import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import { type Step, step } from '../evidence/step.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { type BoundedAmount, type Bounds, beyond, boundedAmount, boundsText } from './bounds.ts';

export type DamagesStep = 'damages-beyond-penalty';

/** The damages beside a penalty: only the documented loss above the penalty (R316). `null` where no loss is stated. */
export function damagesBeside(documentedLoss: Kroner | undefined, penalty: Bounds): BoundedAmount | null {
  return documentedLoss === undefined ? null : boundedAmount(beyond(oreOf(documentedLoss), penalty));
}

export function damagesSteps(
  terms: PenaltyTerms,
  documentedLoss: Kroner | undefined,
  penalty: BoundedAmount,
  damages: BoundedAmount | null,
): readonly Step<DamagesStep>[] {
  if (!damages) return [];
  const from = { documentedLoss: String(documentedLoss), penalty: boundsText(penalty) };
  return [step('damages-beyond-penalty', terms.damagesBeyondPenalty, from, boundsText(damages))];
}
