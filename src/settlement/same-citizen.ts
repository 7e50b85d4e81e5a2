import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { courseDays } from '../agreement/course.ts';
import type { Order, OtherOrder } from '../agreement/order.ts';
import { comparedId } from '../agreement/same-id.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { CitizenOrder, SeveralOrders } from '../order/citizen-orders.ts';
import { leadsTo } from '../order/other-orders.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { unlessRefused } from '../problem/problem.ts';

interface Placed {
  readonly item: CitizenOrder;
  /** The days it ran: one that was closed early leaves room for the next, one that never began stands in nobody's way. */
  readonly days: Days;
}

/** Finds an order that overlaps some days, other than a given one. */
type Overlapping = (days: Days, except: CitizenOrder) => CitizenOrder | undefined;

interface Beside {
  readonly any: Overlapping;
  readonly alone: Overlapping;
}

/**
 * For each order of a batch those of the same citizen that `checkOrder` has to know. One at the same time that may rule it
 * out (R136): any, where its own level is ordered alone, and otherwise one whose level is. And the courses of its level that
 * it goes on from, as one order (R134). One outside the portal stands in nobody's way. One of each is enough, and it is found
 * without looking at every other order, so that a batch where all citizens bear one name costs no more than another.
 */
export function ordersBeside(
  several: SeveralOrders,
  agreement: Agreement,
): (item: CitizenOrder) => readonly OtherOrder[] {
  const levelOf = ({ agreement: own = agreement, order }: CitizenOrder) => findLevel(own, order.level)?.level;
  const isAlone = (item: CitizenOrder) => levelOf(item)?.orderedAlone !== undefined;
  const isContinued = (item: CitizenOrder) => levelOf(item)?.continued !== undefined;
  const byCitizen = new Map<string, Beside>();
  const before = new Map<CitizenOrder, OtherOrder>();
  for (const [citizen, items] of several) {
    const placed = [...items].flatMap((item) => {
      const days = outsidePortal(item.agreement ?? agreement, item.order) ? null : daysItRan(item);
      return days ? [{ item, days }] : [];
    });
    const alone = placed.filter(({ item }) => isAlone(item));
    byCitizen.set(citizen, { any: overlapping(placed), alone: overlapping(alone) });
    for (const level of levelsOf(placed.filter(({ item }) => isContinued(item)))) keepRuns(level, before);
  }
  return (item) => {
    const citizen = comparedId(item.order.citizen);
    const beside = citizen === undefined ? undefined : byCitizen.get(citizen);
    const days = beside && daysItRan(item);
    const other = days ? (isAlone(item) ? beside.any : beside.alone)(days, item) : undefined;
    const run = before.get(item);
    return [...(other ? [other] : []), ...(run ? [run] : [])];
  };
}

/** The orders of each level, which another agreement's of the same name are none of. */
function levelsOf(placed: readonly Placed[]): Iterable<readonly Placed[]> {
  const levels = new Map<string, Placed[]>();
  for (const each of placed) {
    const { agreement, order } = each.item;
    const level = JSON.stringify([agreement?.id, order.level]);
    const known = levels.get(level);
    if (known) known.push(each);
    else levels.set(level, [each]);
  }
  return levels.values();
}

/** For each order of a level that goes on from others, those before it, as one order. */
function keepRuns(level: readonly Placed[], before: Map<CitizenOrder, OtherOrder>): void {
  let run: Days | undefined;
  for (const { item, days } of [...level].sort((a, b) => a.days.first - b.days.first)) {
    if (!run || !leadsTo(run.last, days.first)) run = days;
    else {
      if (run.first < days.first) before.set(item, asOne(item.order, run));
      if (days.last > run.last) run = { first: run.first, last: days.last };
    }
  }
}

/** An order like another, for other days. */
function asOne(order: Order, { first, last }: Days): Order {
  return { ...order, startsOn: toIsoDate(first), weeks: undefined, endsOn: toIsoDate(last) } as Order;
}

/** The days of an order; none where it never ran, or its own dates are wrong, which is told once, where it stands. */
function daysItRan({ order, closure }: CitizenOrder): Days | null {
  return unlessRefused(() => courseDays(order, closure).open);
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
    return latest && latest.days.last >= days.first ? latest.item : undefined;
  };
}
