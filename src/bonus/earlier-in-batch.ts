import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { courseDays } from '../agreement/course.ts';
import { comparedId } from '../agreement/same-id.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { CitizenOrder, SeveralOrders } from '../order/citizen-orders.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { unlessRefused } from '../problem/problem.ts';
import type { EarlierOrder } from './facts.ts';

/** An order of the batch that another one may extend. */
interface Run {
  readonly item: EarlierOrder;
  readonly first: Day;
  readonly lastOpen: Day;
  readonly lastOrdered: Day;
}

/** Orders by start, and for each the ones among it and those before that ended last, as they ran and as ordered. */
interface Line {
  readonly runs: readonly Run[];
  readonly latest: readonly (readonly [Run, Run])[];
}

/**
 * For each order of a batch, the orders that it may extend (R244, R247): those of the same citizen and provider under the
 * same agreement that began before it. Only the one that ended last can decide, of the same track or of all, by the day
 * it closed or was ordered to (A05, A10), so at most these few are given, however long the batch is. One outside the portal
 * is none of them.
 */
export function earlierInBatch(
  several: SeveralOrders,
  common: Agreement,
): (item: CitizenOrder) => readonly EarlierOrder[] {
  const groups = new Map<string, Run[]>();
  for (const items of several.values()) {
    for (const item of items) {
      const run = outsidePortal(item.agreement ?? common, item.order) ? null : runOf(item);
      for (const key of run ? keysOf(item, common) : []) {
        const known = groups.get(key);
        if (known) known.push(run as Run);
        else groups.set(key, [run as Run]);
      }
    }
  }
  const lines = new Map<string, Line>();
  for (const [key, runs] of groups) if (runs.length > 1) lines.set(key, lineOf(runs));
  return (item) => {
    const citizen = comparedId(item.order.citizen);
    const own = citizen !== undefined && several.has(citizen) ? runOf(item) : null;
    if (!own) return [];
    const found = keysOf(item, common).flatMap((key) => latestBefore(lines.get(key), own.first));
    return [...new Set(found.map((run) => run.item))];
  };
}

/** One key for the same track, one for any. Orders without a citizen or a provider are nobody's extension. */
function keysOf({ agreement, order }: CitizenOrder, common: Agreement): string[] {
  const own = agreement ?? common;
  const placed = findLevel(own, order.level);
  if (order.citizen === undefined || order.provider === undefined || !placed) return [];
  const key = JSON.stringify([own.id, comparedId(order.citizen), comparedId(order.provider)]);
  return [key, `${key}${placed.track.id}`];
}

function runOf({ order, closure }: CitizenOrder): Run | null {
  const course = unlessRefused(() => courseDays(order, closure));
  if (!course?.open) return null;
  const { open, ordered } = course;
  return { item: { order, closure }, first: open.first, lastOpen: open.last, lastOrdered: ordered.last };
}

function lineOf(unsorted: readonly Run[]): Line {
  const runs = [...unsorted].sort((a, b) => a.first - b.first);
  let [open, ordered] = [runs[0] as Run, runs[0] as Run];
  const latest = runs.map((run) => {
    if (run.lastOpen > open.lastOpen) open = run;
    if (run.lastOrdered > ordered.lastOrdered) ordered = run;
    return [open, ordered] as const;
  });
  return { runs, latest };
}

function latestBefore(line: Line | undefined, first: Day): readonly Run[] {
  if (!line) return [];
  let [low, high] = [0, line.runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.runs[middle] as Run).first < first) low = middle + 1;
    else high = middle;
  }
  return line.latest[low - 1] ?? [];
}
