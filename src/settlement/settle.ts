import type { Agreement } from '../agreement/agreement.ts';
import type { Order } from '../agreement/order.ts';
import { type BonusDecision, grantedAmount } from '../bonus/bonus-decision.ts';
import type { EarlierOrder } from '../bonus/facts.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { joinPath, MOST_PROBLEMS, type Problem, problemsOf, refuseAny } from '../problem/problem.ts';
import { earlierInBatch } from './earlier-in-batch.ts';
import type { Readings } from './readings.ts';
import { orderBeside, severalOrders } from './same-citizen.ts';
import {
  type AskedOrder,
  everyProblem,
  type OrderToSettle,
  type SettledOrder,
  type SettledWith,
  settleOrder,
} from './settle-order.ts';

export interface SettleFacts extends SettledWith {
  readonly orders: readonly OrderToSettle[];
}

export interface Settlement {
  readonly orders: readonly SettledOrder[];
  readonly totals: {
    readonly orders: number;
    readonly confirmed: number;
    readonly rejected: number;
    /** Of all orders that have a fee, rejected ones included. */
    readonly fee: Kroner;
    /** Of the orders that may be confirmed. */
    readonly confirmedFee: Kroner;
    /** Granted bonuses of all orders; `null` where one of them has no amount. */
    readonly bonus: Kroner | null;
    /** Of the orders that may be confirmed. */
    readonly confirmedBonus: Kroner | null;
    /** How many decisions are still undecided. */
    readonly bonusUndecided: number;
  };
  readonly vat: 'excluded';
}

/**
 * Every question about each of many orders at once (opgørelse), and the totals.
 *
 * The rules and readings of `checkOrder`, `fee`, `invoicePlan`, `dueDate`, `bonus` and `deadlines`. Orders of one citizen
 * in the same batch count as each other's other orders (R136) on the days they ran; where both name a provider and stand
 * under the same agreement, they also count as each other's earlier orders (R244).
 * Unit: kroner excluding VAT. What an agreement holds no rule on is `null`.
 * Problems: those of each question, at `orders[n]…`; those of all orders are told together.
 *
 * @example settle(koebenhavn2016Fyldt30, { orders: [{ order }] }).totals.fee // => '21840.00'
 */
export function settle(agreement: Agreement, facts: SettleFacts, readings: Readings = {}): Settlement {
  const problems: Problem[] = [];
  const several = severalOrders(facts.orders);
  const beside = orderBeside(several, agreement);
  const earlier = earlierInBatch(several, agreement);
  const orders: SettledOrder[] = [];
  facts.orders.forEach((item, index) => {
    if (problems.length >= MOST_PROBLEMS) return;
    const asked = askedOf(item, agreement, beside(item), earlier(item));
    const refused = problemsOf(() => orders.push(settleOrder(asked, facts, readings)));
    if (refused.length === 0) return;
    const found = everyProblem(asked, facts, readings);
    for (const { code, path } of found) problems.push({ code, path: joinPath(`orders[${index}]`, path) });
  });
  refuseAny(problems.slice(0, MOST_PROBLEMS));
  return { orders, totals: totalsOf(orders), vat: 'excluded' };
}

/** What is asked of one order, its fields written out so that all have one shape. */
function askedOf(
  item: OrderToSettle,
  common: Agreement,
  beside: Order | undefined,
  earlier: readonly EarlierOrder[],
): AskedOrder {
  const { otherOrders, previousOrders } = item;
  return {
    agreement: item.agreement ?? common,
    order: item.order,
    otherOrders: beside ? [...(otherOrders ?? []), beside] : otherOrders,
    closure: item.closure,
    contactMinutes: item.contactMinutes,
    startedWorkOn: item.startedWorkOn,
    placements: item.placements,
    employment: item.employment,
    previousOrders: earlier.length === 0 ? previousOrders : [...(previousOrders ?? []), ...earlier],
    events: item.events,
  };
}

function totalsOf(orders: readonly SettledOrder[]): Settlement['totals'] {
  const confirmed = orders.filter(({ verdict }) => verdict === 'confirm');
  const ofAll = sumOf(orders);
  const ofConfirmed = confirmed.length === orders.length ? ofAll : sumOf(confirmed);
  return {
    orders: orders.length,
    confirmed: confirmed.length,
    rejected: orders.length - confirmed.length,
    fee: ofAll.fee,
    confirmedFee: ofConfirmed.fee,
    bonus: ofAll.bonus,
    confirmedBonus: ofConfirmed.bonus,
    bonusUndecided: ofAll.undecided,
  };
}

/** What some orders come to: their fees, their granted bonuses, and how many decisions are still undecided. */
function sumOf(orders: readonly SettledOrder[]) {
  let fee: Whole = 0;
  let undecided = 0;
  const granted: BonusDecision[] = [];
  for (const settled of orders) {
    if (settled.fee) fee = plus(fee, oreOf(settled.fee.total));
    for (const decision of settled.bonus?.decisions ?? []) {
      if (decision.outcome === 'granted') granted.push(decision);
      if (decision.outcome === 'undecided') undecided++;
    }
  }
  return { fee: toKroner(fee), bonus: grantedAmount(granted), undecided };
}
