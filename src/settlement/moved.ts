import { grantedAmount, openDecisions } from '../bonus/bonus-decision.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus } from '../money/whole.ts';
import type { SettledOrder } from './settle-order.ts';

/** `null` where there is none: no such order, or an amount that nobody knows. */
export interface MovedAmount {
  readonly before: Kroner | null;
  readonly after: Kroner | null;
  readonly difference: Kroner | null;
}

/** What an order comes to, then and now. */
export interface Moved {
  readonly verdict: { readonly before: Verdict | null; readonly after: Verdict | null };
  readonly fee: MovedAmount;
  readonly bonus: MovedAmount;
  /** How many bonuses were, and are, undecided. */
  readonly undecided: { readonly before: number; readonly after: number };
}

type Verdict = SettledOrder['verdict'];

export function movedOf(then: SettledOrder | null, now: SettledOrder | null): Moved {
  const bonusOf = (settled: SettledOrder | null) => (settled?.bonus ? grantedAmount(settled.bonus.decisions) : null);
  const openOf = (settled: SettledOrder | null) => openDecisions(settled?.bonus?.decisions ?? []);
  return {
    verdict: { before: then?.verdict ?? null, after: now?.verdict ?? null },
    fee: amountOf(then?.fee?.total ?? null, now?.fee?.total ?? null),
    bonus: amountOf(bonusOf(then), bonusOf(now)),
    undecided: { before: openOf(then), after: openOf(now) },
  };
}

export function amountOf(before: Kroner | null, after: Kroner | null): MovedAmount {
  const difference = before === null || after === null ? null : toKroner(minus(oreOf(after), oreOf(before)));
  return { before, after, difference };
}

export function hasMoved({ verdict, fee, bonus, undecided }: Moved): boolean {
  return [verdict, fee, bonus, undecided].some(({ before, after }) => before !== after);
}
