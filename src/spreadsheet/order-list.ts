import type { Agreement } from '../agreement/agreement.ts';
import { withoutNoughts } from '../cells/number.ts';
import type { Problem } from '../problem/problem.ts';
import { SheetError } from './sheet-error.ts';
import type { Facts, ListRow, Wanted } from './sheet-function.ts';

/** A row of a list with an order that can be asked about, and its place among the rows. */
export interface ReadOrder {
  readonly row: number;
  readonly facts: Facts;
  readonly item: { readonly agreement: string | Agreement; readonly [field: string]: unknown };
}

/** The orders of a list, and what is wrong with the rows that hold none that can be read. */
export interface OrderList {
  readonly orders: readonly ReadOrder[];
  readonly faults: ReadonlyMap<number, string>;
}

const NOUGHTS = 'ordre: nummeret står også med nuller foran, og dem fjerner et regneark; skriv det ens';

/**
 * Each row as an item of the library's lists; a number that stands with and without noughts before it is no order's. An account
 * of the answer (`evidence`) is one of all rows: there the first fault is thrown.
 */
export function orderListOf(
  rows: readonly ListRow[],
  { evidence }: Pick<Wanted, 'evidence'>,
  itemOf: (facts: Facts) => ReadOrder['item'],
  otherIds: readonly string[] = [],
): OrderList {
  const orders: ReadOrder[] = [];
  const faults = new Map<number, string>();
  const ids = rows.flatMap(({ facts }) => (facts ? [String(facts.ordre)] : []));
  const isTwofold = twofold([...ids, ...otherIds]);
  rows.forEach(({ facts, fault }, row) => {
    if (fault) faults.set(row, fault.message);
    if (!facts) return;
    try {
      if (isTwofold(String(facts.ordre))) throw new SheetError(NOUGHTS);
      orders.push({ row, facts, item: itemOf(facts) });
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      faults.set(row, error.message);
    }
  });
  for (const [row, fault] of evidence ? faults : []) {
    throw new SheetError(rows.length === 1 ? fault : `række ${row + 1}: ${fault}`);
  }
  return { orders, faults };
}

/** Whether an id stands among others with another count of noughts before it. */
function twofold(ids: readonly string[]): (id: string) => boolean {
  const written = new Map<string, Set<string>>();
  for (const id of ids) {
    const bare = withoutNoughts(id);
    written.set(bare, (written.get(bare) ?? new Set()).add(id));
  }
  return (id) => (written.get(withoutNoughts(id))?.size ?? 0) > 1;
}

/** A problem of an item, as one of its row: the path without the place in the list. */
export function ofRow({ code, path }: Problem): Problem {
  return { code, path: path.replace(/^orders\[[0-9]+\]\.?/, '') };
}
