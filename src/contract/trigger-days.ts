import type { ContractTerms } from '../agreement/contract-terms.ts';
import { timesBefore } from '../agreement/times-before.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { refuse, refuseAny, together } from '../problem/problem.ts';
import type { Trigger, TriggerOf } from './trigger.ts';
import type { TriggerTerms } from './trigger-terms.ts';

/** The days of a trigger, each read once. */
export interface TriggerDays {
  readonly on: Day;
  /** The first day of the hindrance; of any other trigger the day of it. */
  readonly since: Day;
  /** `null` where no due day is stated. */
  readonly paymentDue: Day | null;
  readonly earlier: readonly Day[];
  /** How often an agreement that expires was extended before. */
  readonly extended: number;
}

export function triggerDays(trigger: Trigger, { contract }: TriggerTerms): TriggerDays {
  const [on, since, paymentDue, earlier, extended] = together(
    () => dayOf(trigger.on, 'trigger.on'),
    () => ('since' in trigger ? dayOf(trigger.since, 'trigger.since') : null),
    () => paymentDueOf(trigger),
    () => ('earlier' in trigger ? earlierDays(trigger.earlier) : []),
    () => (trigger.kind === 'expiry' ? timesExtended(trigger, contract()) : 0),
  );
  if (since !== null && on < since) refuse('date-order', 'trigger.since');
  const late = earlier.flatMap((day, index) => (day > on ? [index] : []));
  refuseAny(late.map((index) => ({ code: 'date-order', path: earlierField(index) })));
  return { on, since: since ?? on, paymentDue, earlier, extended };
}

function timesExtended(
  { extendedBefore, timesExtended: times }: TriggerOf<'expiry'>,
  { extension }: ContractTerms,
): number {
  const told = { before: extendedBefore, times, path: 'trigger.timesExtended' };
  return extension ? timesBefore(told, extension.times) : 0;
}

function paymentDueOf(trigger: Trigger): Day | null {
  if (trigger.kind !== 'payment-demand' || trigger.paymentDueOn === undefined) return null;
  return dayOf(trigger.paymentDueOn, 'trigger.paymentDueOn');
}

function earlierDays(dates: readonly IsoDate[] = []): readonly Day[] {
  return dates.map((date, index) => dayOf(date, earlierField(index)));
}

function earlierField(index: number): string {
  return `trigger.earlier[${index}]`;
}
