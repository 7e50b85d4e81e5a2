import type { BonusKind } from '../agreement/agreement.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { Missing } from '../evidence/figure.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import type { BonusReasons } from './verdict.ts';

export interface BonusDecision {
  readonly bonus: BonusKind;
  readonly outcome: Outcome;
  /** `null` unless granted, and where the amount was not given: `missing` then names it. */
  readonly amount: Kroner | null;
  /** The days that the four weeks of bonus 1a must lie in. */
  readonly window?: Period;
  /** The day whose state decides the other bonuses. */
  readonly measuredOn?: IsoDate;
  /** The last of the four weeks, or the measurement day, where the bonus is granted. */
  readonly earnedOn?: IsoDate;
  readonly reasons: BonusReasons;
  readonly missing: readonly Missing[];
  readonly knowableFrom: IsoDate;
  readonly changeableUntil: IsoDate;
}

/** What the granted bonuses come to; `null` where one of them has no amount, since missing is never zero. */
export function grantedAmount(decisions: readonly BonusDecision[]): Kroner | null {
  return sumOf(decisions.filter(({ outcome }) => outcome === 'granted'));
}

export function sumOf(entries: readonly { readonly amount: Kroner | null }[]): Kroner | null {
  let sum: Whole = 0;
  for (const { amount } of entries) {
    if (amount === null) return null;
    sum = plus(sum, oreOf(amount));
  }
  return toKroner(sum);
}
