import type { ChangedFact } from '../language/steps-and-findings.ts';
import type { OrderToSettle } from './settle-order.ts';

/** What of an order is compared as a whole; its own fields are told one by one. */
const beside = [
  'otherOrders',
  'regulation',
  'closure',
  'contactMinutes',
  'startedWorkOn',
  'pauses',
  'rateChanges',
  'contacts',
  'placements',
  'employment',
  'previousOrders',
  'events',
] as const satisfies readonly (keyof OrderToSettle & ChangedFact)[];

const ofOrder = [
  'id',
  'citizen',
  'provider',
  'level',
  'benefitGroup',
  'orderedOn',
  'startsOn',
  'weeks',
  'endsOn',
  'hoursPerWeek',
  'hoursInterval',
  'hourlyRate',
  'offeredRate',
  'price',
  'orderedOutsidePortal',
  'confirmedOutsidePortal',
  'elements',
  'citizenAge',
  'monthsUnemployed',
] as const satisfies readonly (keyof OrderToSettle['order'] & ChangedFact)[];

/** The facts that are told otherwise of an order, or are told now, or no longer. */
export function changedFacts(before: OrderToSettle, after: OrderToSettle): readonly ChangedFact[] {
  return [
    ...ofOrder.filter((field) => !isSame(before.order[field], after.order[field])),
    ...beside.filter((field) => !isSame(before[field], after[field])),
  ];
}

/** Whether two facts say the same, however their fields are ordered. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  const [first, second] = [one, other] as readonly Readonly<Record<string, unknown>>[];
  return [...fields].every((field) => isSame(first?.[field], second?.[field]));
}
