import type { Account } from '../evidence/account.ts';
import type { Kroner } from '../money/kroner.ts';
import type { Agreement } from './agreement.ts';
import type { Terms } from './terms.ts';

/**
 * A question as a value: how it is decided under an account, which may be asked again under another reading. It stands
 * beside the bare function, which opens the account itself.
 */
export interface Question<Name extends string = string, Facts = unknown, Result = unknown> {
  readonly name: Name;
  /** The terms it needs of an agreement, where they are of one topic. */
  readonly topic?: keyof Terms;
  /** Written as a method, so that questions of different facts stand in one list. */
  decide(agreement: Agreement, facts: Facts, account: Account<never>): Result;
  /** Asked in its place of an input that is refused already: has the same problems at a small part of the cost. */
  problemsOnly?(agreement: Agreement, facts: Facts, account: Account<never>): unknown;
  /** The amount of an answer, where it has one: how much another reading is worth. */
  amount?(result: Result): Kroner | null;
  /** How many of its decisions are open: two amounts are compared only where as many are. */
  undecided?(result: Result): number;
}
