import { type Agreement, levelOf } from '../agreement/agreement.ts';
import { courseDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { Result } from '../agreement/result-terms.ts';
import { comparedId } from '../agreement/same-id.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Days } from '../calendar/period.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { refuse } from '../problem/problem.ts';
import { readEach } from '../results/facts.ts';
import type { EarlierOrder } from './facts.ts';

/** An earlier course of the same citizen. */
export interface EarlierCourse {
  readonly order: Order;
  readonly track: string;
  readonly ordered: Days;
  readonly open: Days;
}

/**
 * The courses of other orders that were open for at least a day. One outside the portal, of which nothing is paid, counts
 * for none (R151). A provider must be named, and what an earlier order does to a result must be said.
 */
export function coursesOf(
  agreement: Agreement,
  results: readonly Result[] | null,
  orders: readonly EarlierOrder[],
): readonly EarlierCourse[] {
  const isAsked = orders.length > 0 && results !== null && results.length > 0;
  if (isAsked && !agreement.terms.results?.extension) refuse('not-in-agreement', 'previousOrders');
  return readEach('previousOrders', orders, ({ order, closure }): EarlierCourse[] => {
    const { track } = levelOf(agreement, order.level);
    const { ordered, open } = courseDays(order, closure);
    if (order.provider === undefined) refuse('missing-field', 'order.provider');
    return open && !outsidePortal(agreement, order) ? [{ order, track: track.id, ordered, open }] : [];
  }).flat();
}

/** Those of the same citizen that began before a day. A citizen that is not named counts as the same. */
export function earlierThan(starts: Day, order: Order, courses: readonly EarlierCourse[]): readonly EarlierCourse[] {
  const citizen = comparedId(order.citizen);
  const isSame = (other: string | undefined) =>
    citizen === undefined || other === undefined || citizen === comparedId(other);
  return courses.filter(({ order: other, open }) => open.first < starts && isSame(other.citizen));
}
