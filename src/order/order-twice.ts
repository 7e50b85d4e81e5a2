import { type Agreement, findLevel } from '../agreement/agreement.ts';
import type { Order } from '../agreement/order.ts';
import { comparedId } from '../agreement/same-id.ts';
import type { Options } from '../evidence/account.ts';
import type { Finding } from '../evidence/finding.ts';
import { unlessRefused } from '../problem/problem.ts';
import type { CitizenOrder } from './citizen-orders.ts';
import { batchFinding } from './findings.ts';
import { courseUnder } from './outside-portal.ts';

/** For the number of an order, from 0, the number of the earlier one that it is the same as. */
export type OrdersTwice = ReadonlyMap<number, number>;

/** The first order that was kept here, and the first that was not rejected itself. */
interface Place {
  first?: number;
  standing?: number;
}

/** Where an order may find the one that it repeats, and where it is kept for those after it. */
interface Places {
  readonly among: readonly Place[];
  readonly under: readonly Place[];
}

/**
 * The orders that stand in a batch twice (R307, p. 172): those with the same `id`, and those of the same citizen, level
 * and start under the same agreement, where the citizen is given; not where two providers are named. An order of which nothing
 * is paid is neither the one nor the other. One that is rejected itself (`stands` says which are not) is not what a right
 * order repeats: an order with errors is rejected, and a new one is placed (R153).
 */
export function ordersTwice<Item extends CitizenOrder>(
  items: readonly Item[],
  common: Agreement,
  options: Options,
  stands: (item: Item) => boolean = () => true,
): OrdersTwice {
  const twice = new Map<number, number>();
  if (items.length < 2) return twice;
  const standing = new Map<number, boolean>();
  const isStanding = (number: number) => {
    const known = standing.get(number) ?? stands(items[number] as Item);
    standing.set(number, known);
    return known;
  };
  const isPaid = ({ agreement = common, order, closure }: Item) =>
    unlessRefused(() => courseUnder(agreement, order, closure, options).payable) !== null;
  const find = (numbers: readonly number[], placesOf: (order: Order) => Places) => {
    for (const number of numbers) {
      const item = items[number] as Item;
      if (!isPaid(item)) continue;
      const { among, under } = placesOf(item.order);
      const same = among.map(({ first, standing: right }) => (isStanding(number) ? right : first));
      const earliest = same.reduce<number>((least, each) => Math.min(least, each ?? Infinity), Infinity);
      if (earliest < Infinity) twice.set(number, Math.min(earliest, twice.get(number) ?? Infinity));
      else for (const place of under) keep(place, number, isStanding(number));
    }
  };
  for (const numbers of alike(items, ({ order }) => comparedId(order.id))) find(numbers, byProvider());
  for (const numbers of alike(items, (item) => citizenKey(item, common))) find(numbers, byProvider());
  return twice;
}

/** The numbers of the orders that share a key, of each key that several have. */
function alike<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Iterable<readonly number[]> {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  items.forEach((item, number) => {
    const key = keyOf(item);
    if (key === undefined) return;
    const before = first.get(key);
    if (before === undefined) first.set(key, number);
    else {
      const known = several.get(key);
      if (known) known.push(number);
      else several.set(key, [before, number]);
    }
  });
  return several.values();
}

function citizenKey({ agreement, order }: CitizenOrder, common: Agreement): string | undefined {
  const { citizen, level, startsOn } = order;
  if (citizen === undefined) return undefined;
  return JSON.stringify([(agreement ?? common).id, comparedId(citizen), level, startsOn]);
}

/** Orders that are alike: one that names no provider may be any provider's. */
function byProvider(): (order: Order) => Places {
  const anyone: Place = {};
  const places = new Map<string | undefined, Place>();
  const placeOf = (provider: string | undefined) => {
    const place = places.get(provider) ?? {};
    places.set(provider, place);
    return place;
  };
  return (order) => {
    const provider = comparedId(order.provider);
    const own = placeOf(provider);
    return { among: provider === undefined ? [anyone] : [own, placeOf(undefined)], under: [own, anyone] };
  };
}

function keep(place: Place, number: number, isStanding: boolean): void {
  place.first ??= number;
  if (isStanding) place.standing ??= number;
}

/** An order that stands in a batch already; the clause says that it is invoiced once, or is that of its own track. */
export function orderTwice(agreement: Agreement, { level }: Order, same: number): Finding<'order-twice'> {
  const { audit, ordering } = agreement.terms;
  const [document] = agreement.documents;
  const clause = audit?.once ?? ordering?.startNotBeforeOrder ?? findLevel(agreement, level)?.track;
  return batchFinding('order-twice', clause ?? { rule: '', source: { document: document.id } }, { same: same + 1 });
}
