import type { Agreement } from '../agreement/agreement.ts';
import type { Closure, Order } from '../agreement/order.ts';
import { comparedId } from '../agreement/same-id.ts';

/** As much of an order in a batch as decides what it has to do with the others. */
export interface CitizenOrder {
  /** The agreement this order belongs to, where it is another than the batch's own. */
  readonly agreement?: Agreement | undefined;
  readonly order: Order;
  readonly closure?: Closure | undefined;
}

/** By the compared id, the orders of each citizen who has more than one in a batch; an order that is alone has nothing to do with the rest. */
export type SeveralOrders<Item extends CitizenOrder = CitizenOrder> = ReadonlyMap<string, ReadonlySet<Item>>;

export function severalOrders<Item extends CitizenOrder>(items: readonly Item[]): SeveralOrders<Item> {
  const first = new Map<string, Item>();
  const several = new Map<string, Set<Item>>();
  for (const item of items) {
    const citizen = comparedId(item.order.citizen);
    if (citizen === undefined) continue;
    const before = first.get(citizen);
    if (before === undefined) first.set(citizen, item);
    else {
      const known = several.get(citizen);
      if (known) known.add(item);
      else several.set(citizen, new Set([before, item]));
    }
  }
  return several;
}
