import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { refuse, refuseAny, together } from '../problem/problem.ts';
import type { Trigger } from './trigger.ts';

/** The days of a trigger, each read once. */
export interface TriggerDays {
  readonly on: Day;
  /** The first day of the hindrance; of any other trigger the day of it. */
  readonly since: Day;
  /** `null` where no due day is stated. */
  readonly paymentDue: Day | null;
  readonly earlier: readonly Day[];
}

export function triggerDays(trigger: Trigger): TriggerDays {
  const [on, since, paymentDue, earlier] = together(
    () => dayOf(trigger.on, 'trigger.on'),
    () => ('since' in trigger ? dayOf(trigger.since, 'trigger.since') : null),
    () => paymentDueOf(trigger),
    () => ('earlier' in trigger ? earlierDays(trigger.earlier) : []),
  );
  if (since !== null && on < since) refuse('date-order', 'trigger.since');
  const late = earlier.flatMap((day, index) => (day > on ? [index] : []));
  refuseAny(late.map((index) => ({ code: 'date-order', path: earlierField(index) })));
  return { on, since: since ?? on, paymentDue, earlier };
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
