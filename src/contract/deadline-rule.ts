import { saidOf } from '../agreement/agreement.ts';
import type { ContractDuty, ContractParty, DeadlineSide } from '../agreement/contract-duties.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Reckoning } from './reckon.ts';

/** One deadline that a trigger sets: whose, on which side of the day, how it is counted, by which clause. */
export interface DeadlineRule {
  readonly duty: ContractDuty;
  readonly who: ContractParty;
  readonly side: DeadlineSide;
  readonly clause: Clause;
  readonly reckoning: Reckoning;
  /** The field of the trigger whose day it counts from. */
  readonly from: 'on' | 'since';
}

export function rule(
  duty: ContractDuty,
  who: ContractParty,
  side: DeadlineSide,
  clause: Clause,
  reckoning: Reckoning,
  from: DeadlineRule['from'] = 'on',
): DeadlineRule {
  return { duty, who, side, clause, reckoning, from };
}

export const days = (count: number): Reckoning => ({ unit: 'days', count });
export const weekdays = (count: number): Reckoning => ({ unit: 'weekdays', count });
export const workingDays = (count: number): Reckoning => ({ unit: 'working-days', count });
export const months = (count: number): Reckoning => ({ unit: 'months', count });
export const monthsFollowing = (count: number): Reckoning => ({ unit: 'months', count, following: true });

/** What an event needs of the agreement by its kind. */
export const said = <Rule>(rule: Rule | undefined) => saidOf(rule, 'trigger.kind');

/** The deadlines of an event that has several, by those rules that the agreement has; one of them at least. */
export function ofSeveral(rules: readonly (DeadlineRule | undefined)[]): readonly DeadlineRule[] {
  const there = rules.filter((each) => each !== undefined);
  return there.length === 0 ? said<readonly DeadlineRule[]>(undefined) : there;
}
