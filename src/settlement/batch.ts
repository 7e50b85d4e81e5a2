import type { Agreement } from '../agreement/agreement.ts';
import type { OtherOrder } from '../agreement/order.ts';
import { earlierInBatch } from '../bonus/earlier-in-batch.ts';
import type { EarlierOrder } from '../bonus/facts.ts';
import type { Account } from '../evidence/account.ts';
import type { CheckOrderSteps } from '../language/steps-and-findings.ts';
import { decideCheckOrder } from '../order/check-order.ts';
import { severalOrders } from '../order/citizen-orders.ts';
import { type OrdersTwice, ordersTwice } from '../order/order-twice.ts';
import {
  joinPath,
  MOST_PROBLEMS,
  type Problem,
  placesBeside,
  problemsOf,
  type RefusedPart,
  refuseAny,
  unlessRefused,
} from '../problem/problem.ts';
import { ordersBeside } from './same-citizen.ts';
import type { AskedOrder, OrderToSettle } from './settle-order.ts';

/** Many orders, and what else stood in the caller's list and was refused. */
interface Orders<Item> {
  readonly orders: readonly Item[];
  readonly refused?: readonly RefusedPart[] | undefined;
}

/**
 * The answer on each order; `same` is the place, in the caller's list, of the one that an order repeats. The problems of all
 * orders are told together.
 */
export function answeredOrders<Item extends OrderToSettle, Answer>(
  { orders, refused }: Orders<Item>,
  agreement: Agreement,
  account: Account<never>,
  answer: (asked: AskedOrder, item: Item, same: number | undefined) => Answer,
): readonly Answer[] {
  const problems: Problem[] = [];
  const answers: Answer[] = [];
  const places = placesBeside(refused, orders.length);
  const { twice, askedOf } = batchOf(orders, agreement, account);
  orders.forEach((item, index) => {
    if (problems.length >= MOST_PROBLEMS) return;
    const same = twice.get(index);
    const found = problemsOf(() => {
      answers.push(answer(askedOf(item, index), item, same === undefined ? undefined : places[same]));
    });
    for (const { code, path } of found) {
      if (!isOfReading(path)) problems.push({ code, path: joinPath(`orders[${index}]`, path) });
      else if (!problems.some((each) => each.path === path)) problems.push({ code, path });
    }
  });
  refuseAny(problems.slice(0, MOST_PROBLEMS));
  return answers;
}

/** A reading is chosen for all orders at once, and what is wrong with it is told there, once. */
function isOfReading(path: string): boolean {
  return path.startsWith('readings.');
}

/** Many orders with what each of them has to do with the others. */
interface Batch<Item extends OrderToSettle> {
  /** The orders that stand there already. */
  readonly twice: OrdersTwice;
  /** What is asked of one of them, by its number. */
  readonly askedOf: (item: Item, index: number) => AskedOrder;
}

/** Orders of one citizen stand beside each other (R136) and may be each other's earlier orders (R244). */
function batchOf<Item extends OrderToSettle>(
  orders: readonly Item[],
  agreement: Agreement,
  account: Account<never>,
): Batch<Item> {
  const twice = ordersTwice(orders, agreement, account, (item) => isRight(item, agreement, account));
  const several = severalOrders(orders.filter((_, index) => !twice.has(index)));
  const beside = ordersBeside(several, agreement);
  const earlier = earlierInBatch(several, agreement);
  return {
    twice,
    // An order does not stand beside itself.
    askedOf: (item, index) => askedFields(item, agreement, twice.has(index) ? [] : beside(item), earlier(item)),
  };
}

/** Whether an order may be confirmed for itself. */
function isRight(item: OrderToSettle, common: Agreement, account: Account<never>): boolean {
  const { agreement = common, order, otherOrders, regulation } = item;
  const silent = account.under(agreement).silent<CheckOrderSteps>();
  const check = unlessRefused(() => decideCheckOrder(agreement, { order, otherOrders, regulation }, silent));
  return check?.verdict !== 'reject';
}

/** What is asked of one order, its fields written out so that all have one shape. */
function askedFields(
  item: OrderToSettle,
  common: Agreement,
  beside: readonly OtherOrder[],
  earlier: readonly EarlierOrder[],
): AskedOrder {
  const { otherOrders, previousOrders } = item;
  return {
    agreement: item.agreement ?? common,
    order: item.order,
    otherOrders: beside.length === 0 ? otherOrders : [...(otherOrders ?? []), ...beside],
    regulation: item.regulation,
    closure: item.closure,
    contactMinutes: item.contactMinutes,
    startedWorkOn: item.startedWorkOn,
    pauses: item.pauses,
    rateChanges: item.rateChanges,
    contacts: item.contacts,
    placements: item.placements,
    employment: item.employment,
    previousOrders: earlier.length === 0 ? previousOrders : [...(previousOrders ?? []), ...earlier],
    events: item.events,
  };
}
