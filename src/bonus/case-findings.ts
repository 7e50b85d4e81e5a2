import type { Agreement } from '../agreement/agreement.ts';
import type { Closure, Order } from '../agreement/order.ts';
import type { Account } from '../evidence/account.ts';
import type { Finding } from '../evidence/finding.ts';
import { decideCheckOrder } from '../order/check-order.ts';
import { batchFinding, type OrderFinding } from '../order/findings.ts';
import { type OrdersTwice, orderTwice } from '../order/order-twice.ts';
import { unlessRefused } from '../problem/problem.ts';

/**
 * What is to be known of a case. `order-twice`: it is the same as an earlier one, which is all that is counted.
 * `order-rejected`: its order itself would be rejected; it is counted, for the agreement does not say that nothing is owed.
 * `given-twice`: a placement of it was told twice, and counts once. `order-replaced`: the same, but a right order stands in its place (R153), which is all that is counted.
 */
export interface StatementFinding
  extends Finding<'order-twice' | 'order-rejected' | 'order-replaced' | 'given-twice' | 'started-work-not-told'> {
  /** The number of the case in the input, from 0. */
  readonly case: number;
  /** That of the one that is counted instead; `null` where the case itself is. */
  readonly sameAs: number | null;
}

interface OrderedCase {
  readonly order: Order;
  readonly closure?: Closure | undefined;
}

type Cases = readonly OrderedCase[];

/** The cases whose order would itself be rejected, with what is first found against it. */
export function rejectedCases(
  agreement: Agreement,
  cases: Cases,
  account: Account<never>,
): ReadonlyMap<number, OrderFinding> {
  const rejected = new Map<number, OrderFinding>();
  cases.forEach(({ order }, index) => {
    const check = unlessRefused(() => decideCheckOrder(agreement, { order }, account.silent()));
    const against = check?.findings.find(({ severity }) => severity === 'reject');
    if (against) rejected.set(index, against);
  });
  return rejected;
}

/**
 * Which cases are the same, with those whose order is right looked at first: a new order takes the place of the one that
 * was rejected with errors, whichever is told first (R153).
 */
export function rightFirst(
  cases: Cases,
  rejected: ReadonlyMap<number, unknown>,
  twiceOf: (cases: Cases) => OrdersTwice,
): OrdersTwice {
  if (rejected.size === 0) return twiceOf(cases);
  const numbers = [...cases.keys()];
  const sorted = [...numbers.filter((number) => !rejected.has(number)), ...rejected.keys()];
  const found = twiceOf(sorted.map((number) => cases[number] as OrderedCase));
  return new Map([...found].map(([later, earlier]) => [sorted[later] as number, sorted[earlier] as number]));
}

export function caseFindings(
  agreement: Agreement,
  cases: Cases,
  twice: OrdersTwice,
  rejected: ReadonlyMap<number, OrderFinding>,
  places: readonly number[],
): readonly StatementFinding[] {
  return cases.flatMap(({ order }, index): readonly StatementFinding[] => {
    const same = twice.get(index) ?? null;
    const against = rejected.get(index);
    const own = places[index] as number;
    const sameAs = same === null ? null : (places[same] as number);
    if (sameAs !== null && (!against || sameAs < own)) {
      return [{ ...orderTwice(agreement, order, sameAs), case: own, sameAs }];
    }
    if (!against) return [];
    const found =
      sameAs === null
        ? batchFinding('order-rejected', against, {})
        : batchFinding('order-replaced', against, { by: sameAs + 1 });
    return [{ ...found, case: own, sameAs }];
  });
}

export function isTwice(found: StatementFinding): found is StatementFinding & Finding<'order-twice'> {
  return found.code === 'order-twice';
}
