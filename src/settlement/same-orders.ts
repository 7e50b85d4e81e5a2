import { comparedId } from '../agreement/same-id.ts';
import type { OrderToSettle } from './settle-order.ts';

/** An order of then and of now, by its place in each list. */
export interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

/** By their ids, else by whose they are, else by their places. */
export function pairsOf(before: readonly OrderToSettle[], after: readonly OrderToSettle[]): readonly Pair[] {
  const open = new Map<string, number[]>();
  // The last first, so that the first is taken off the end.
  for (let place = before.length - 1; place >= 0; place--) {
    const key = keyOf(before[place] as OrderToSettle, place);
    const known = open.get(key);
    if (known) known.push(place);
    else open.set(key, [place]);
  }
  const found = after.map(
    (item, place): Pair => ({ before: open.get(keyOf(item, place))?.pop() ?? null, after: place }),
  );
  const gone = [...open.values()].flat().sort((a, b) => a - b);
  return [...found, ...gone.map((place): Pair => ({ before: place, after: null }))];
}

function keyOf({ order }: OrderToSettle, place: number): string {
  const { id, citizen, provider, level, startsOn } = order;
  if (id !== undefined) return JSON.stringify([comparedId(id)]);
  if (citizen === undefined) return JSON.stringify(place);
  return JSON.stringify([comparedId(citizen), comparedId(provider), level, startsOn]);
}
