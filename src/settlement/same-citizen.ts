import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { courseDays, orderedDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import { comparedId } from '../agreement/same-id.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { CitizenOrder, SeveralOrders } from '../order/citizen-orders.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { unlessRefused } from '../problem/problem.ts';

interface Placed {
  readonly item: CitizenOrder;
  /** The days it ran: one that was closed early leaves room for the next, one that never began stands in nobody's way. */
  readonly days: Days;
}

/** Finds an order that overlaps some days, other than a given one. */
type Overlapping = (days: Days, except: CitizenOrder) => Order | undefined;

interface Beside {
  readonly any: Overlapping;
  readonly alone: Overlapping;
}

/**
 * For each order of a batch, an order of the same citizen at the same time that may rule it out (R136): any, where its
 * own level is ordered alone, and otherwise one whose level is. One outside the portal stands in nobody's way. One is enough, and it is found without looking at every
 * other order, so that a batch where all citizens bear one name costs no more than another.
 */
export function orderBeside(several: SeveralOrders, agreement: Agreement): (item: CitizenOrder) => Order | undefined {
  const isAlone = ({ agreement: own = agreement, order }: CitizenOrder) =>
    findLevel(own, order.level)?.level.orderedAlone !== undefined;
  const byCitizen = new Map<string, Beside>();
  for (const [citizen, items] of several) {
    const placed = [...items].flatMap((item) => {
      const days = outsidePortal(item.agreement ?? agreement, item.order) ? null : daysItRan(item);
      return days ? [{ item, days }] : [];
    });
    const alone = placed.filter(({ item }) => isAlone(item));
    byCitizen.set(citizen, { any: overlapping(placed), alone: overlapping(alone) });
  }
  return (item) => {
    const citizen = comparedId(item.order.citizen);
    const beside = citizen === undefined ? undefined : byCitizen.get(citizen);
    const days = beside && daysItRan(item);
    return days ? (isAlone(item) ? beside.any : beside.alone)(days, item) : undefined;
  };
}

/** The days of an order; none where it never ran, or its own dates are wrong, which is told once, where it stands. */
function daysItRan({ order, closure }: CitizenOrder): Days | null {
  return unlessRefused(() => courseDays(order, closure).open);
}

/** The order as if it had been ordered for just the days it ran. */
function asItRan({ item, days }: Placed): Order {
  const { order } = item;
  return orderedDays(order).last === days.last
    ? order
    : ({ ...order, weeks: undefined, endsOn: toIsoDate(days.last) } as Order);
}

/** Among the orders that start no later than a day, the one that runs longest decides; the second, if that is excepted. */
function overlapping(placed: readonly Placed[]): Overlapping {
  const sorted = [...placed].sort((a, b) => a.days.first - b.days.first);
  let longest: Placed | undefined;
  let second: Placed | undefined;
  const through = sorted.map((each) => {
    if (!longest || each.days.last > longest.days.last) {
      second = longest;
      longest = each;
    } else if (!second || each.days.last > second.days.last) second = each;
    return [longest, second] as const;
  });
  return (days, except) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Placed).days.first <= days.last) low = middle + 1;
      else high = middle;
    }
    const [one, other] = through[low - 1] ?? [];
    const latest = one?.item === except ? other : one;
    return latest && latest.days.last >= days.first ? asItRan(latest) : undefined;
  };
}
