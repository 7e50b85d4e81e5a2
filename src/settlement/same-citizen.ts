import { type Agreement, findLevel } from '../agreement/agreement.ts';

import { courseOf } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { EarlierOrder } from '../bonus/facts.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { type Days, overlaps } from '../calendar/period.ts';
import type { AskedOrder, OrderToSettle } from './settle-order.ts';

/** An order of the batch with the days it ran. */
interface RanOrder {
  readonly item: OrderToSettle;
  readonly agreement: Agreement;
  readonly days: Days;
  /** The order as if it had been ordered for just those days. */
  readonly order: Order;
}

/**
 * Puts beside each order of a batch the others of the same citizen: those that ran on the same days as its other orders
 * (R136), and, where both name a provider and stand under the same agreement, as its earlier orders (R244).
 */
export function withSameCitizen(
  items: readonly OrderToSettle[],
  agreement: Agreement,
): (item: OrderToSettle) => AskedOrder {
  const byCitizen = ranByCitizen(items, agreement);
  return (item) => {
    const asked = alone(item, agreement);
    const { citizen } = item.order;
    const same = citizen === undefined ? undefined : byCitizen.get(citizen);
    const own = same && same.length > 1 ? same.find((ran) => ran.item === item) : undefined;
    if (!same || !own) return asked;
    const others = same.filter((ran) => ran !== own);
    return {
      ...asked,
      otherOrders: [...(item.otherOrders ?? []), ...others.filter((ran) => overlaps(ran.days, own.days)).map(orderOf)],
      previousOrders: earlierOrders(asked, others),
    };
  };
}

/** The item with the agreement it stands under, its fields written out so that all have one shape. */
function alone(item: OrderToSettle, common: Agreement): AskedOrder {
  return {
    agreement: item.agreement ?? common,
    order: item.order,
    otherOrders: item.otherOrders,
    closure: item.closure,
    contactMinutes: item.contactMinutes,
    startedWorkOn: item.startedWorkOn,
    placements: item.placements,
    employment: item.employment,
    previousOrders: item.previousOrders,
    events: item.events,
  };
}

function orderOf({ order }: RanOrder): Order {
  return order;
}

function ranByCitizen(items: readonly OrderToSettle[], common: Agreement): ReadonlyMap<string, readonly RanOrder[]> {
  const byCitizen = new Map<string, RanOrder[]>();
  for (const item of items) {
    const { citizen } = item.order;
    const ran = citizen === undefined ? null : asItRan(item, item.agreement ?? common);
    if (citizen === undefined || ran === null) continue;
    const known = byCitizen.get(citizen);
    if (known) known.push(ran);
    else byCitizen.set(citizen, [ran]);
  }
  return byCitizen;
}

/**
 * An order with the days it ran: one that was closed early leaves room for the next, and one that never began stands in
 * nobody's way. One whose own dates are wrong is told once, where it stands, and not again beside every other order.
 */
function asItRan(item: OrderToSettle, agreement: Agreement): RanOrder | null {
  const { order, closure } = item;
  try {
    const { open: days, ordered } = courseOf(order, closure, {});
    if (!days) return null;
    if (days.last === ordered.last) return { item, agreement, days, order };
    return { item, agreement, days, order: { ...order, weeks: undefined, endsOn: toIsoDate(days.last) } as Order };
  } catch {
    return null;
  }
}

function earlierOrders(asked: AskedOrder, others: readonly RanOrder[]): readonly EarlierOrder[] | undefined {
  const { order, agreement, previousOrders } = asked;
  if (order.provider === undefined) return previousOrders;
  const inBatch = others.filter(
    (ran) =>
      ran.agreement === agreement &&
      ran.item.order.provider !== undefined &&
      findLevel(agreement, ran.item.order.level) !== undefined,
  );
  return inBatch.length === 0 ? previousOrders : [...(previousOrders ?? []), ...inBatch.map(({ item }) => item)];
}
