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

/**
 * Orders by start. For each, those among it and the ones before that can decide: of one provider the two that ended last, as
 * they ran and as ordered; of all providers those that began last, two of them where they are of different providers.
 */
interface Line {
  readonly runs: readonly Run[];
  readonly deciding: readonly (readonly Run[])[];
}

/**
 * For each order of a batch, the orders that it may extend (R244, R247): those of the same citizen and provider under the
 * same agreement that began before it. Only the one that ended last can decide, of the same track or of all, by the day
 * it closed or was ordered to (A05, A10), and where there is one, whose order began last (R246, A95); so at most these few
 * are given, however long the batch is. One outside the portal is none of them.
 */
export function earlierInBatch(
  several: SeveralOrders,
  common: Agreement,
): (item: CitizenOrder) => readonly EarlierOrder[] {
  const groups = new Map<string, Run[]>();
  for (const items of several.values()) {
    for (const item of items) {
      const run = outsidePortal(item.agreement ?? common, item.order) ? null : runOf(item);
      if (!run) continue;
      for (const { own, all } of keysOf(item, common)) {
        for (const key of [own, all]) {
          const known = groups.get(key);
          if (known) known.push(run);
          else groups.set(key, [run]);
        }
      }
    }
  }
  const lines = new Map<string, Line>();
  const lineOf = (key: string, made: (runs: readonly Run[]) => Line) => {
    const line = lines.get(key) ?? made([...(groups.get(key) ?? [])].sort((a, b) => a.first - b.first));
    lines.set(key, line);
    return line;
  };
  return (item) => {
    const citizen = comparedId(item.order.citizen);
    const run = citizen !== undefined && several.has(citizen) ? runOf(item) : null;
    if (!run) return [];
    const found = keysOf(item, common).flatMap(({ own, all }) => {
      const ended = before(lineOf(own, endedLast), run.first);
      return ended.length === 0 ? [] : [...ended, ...before(lineOf(all, begunLast), run.first)];
    });
    return [...new Set(found.map((each) => each.item))];
  };
}

/**
 * The keys of its provider's orders and of all providers': for the same track, and for any. Orders without a citizen or a
 * provider are nobody's extension. */
function keysOf({ agreement, order }: CitizenOrder, common: Agreement) {
  const agreed = agreement ?? common;
  const placed = findLevel(agreed, order.level);
  if (order.citizen === undefined || order.provider === undefined || !placed) return [];
  const citizen = [agreed.id, comparedId(order.citizen)];
  const provider = comparedId(order.provider);
  return [[], [placed.track.id]].map((track) => ({
    own: JSON.stringify(['own', ...citizen, provider, ...track]),
    all: JSON.stringify(['all', ...citizen, ...track]),
  }));
}

function runOf({ order, closure }: CitizenOrder): Run | null {
  const course = unlessRefused(() => courseDays(order, closure));
  if (!course?.open) return null;
  const { open, ordered } = course;
  return { item: { order, closure }, first: open.first, lastOpen: open.last, lastOrdered: ordered.last };
}

function endedLast(runs: readonly Run[]): Line {
  let [open, ordered] = [runs[0] as Run, runs[0] as Run];
  const deciding = runs.map((run) => {
    if (run.lastOpen > open.lastOpen) open = run;
    if (run.lastOrdered > ordered.lastOrdered) ordered = run;
    return [open, ordered];
  });
  return { runs, deciding };
}

function begunLast(runs: readonly Run[]): Line {
  let last: readonly Run[] = [];
  const deciding = runs.map((run) => {
    const [one] = last;
    if (!one || one.first < run.first) last = [run];
    else if (last.length === 1 && providerOf(one) !== providerOf(run)) last = [one, run];
    return last;
  });
  return { runs, deciding };
}

function providerOf({ item: { order } }: Run): string | undefined {
  return comparedId(order.provider);
}

/** What decides of the orders that began before a day. */
function before({ runs, deciding }: Line, first: Day): readonly Run[] {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).first < first) low = middle + 1;
    else high = middle;
  }
  return deciding[low - 1] ?? [];
}
