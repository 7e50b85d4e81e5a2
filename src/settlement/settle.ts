import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { grantedAmount } from '../bonus/bonus-decision.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { add } from '../money/questions.ts';
import { plus, type Whole } from '../money/whole.ts';
import { readAgreementPeriod } from '../order/agreement-period.ts';
import { orderTwice } from '../order/order-twice.ts';
import type { RefusedPart } from '../problem/problem.ts';
import { answeredOrders } from './batch.ts';
import type { Readings } from './readings.ts';
import {
  type AskedOrder,
  type OrderToSettle,
  type SettledOrder,
  type SettledWith,
  settleOrder,
} from './settle-order.ts';

export interface SettleFacts extends SettledWith {
  readonly orders: readonly OrderToSettle[];
  /** What else stood in the caller's list and was refused; the orders keep the numbers that they have there. */
  readonly refused?: readonly RefusedPart[] | undefined;
}

export interface Settlement {
  readonly orders: readonly SettledOrder[];
  readonly totals: {
    readonly orders: number;
    readonly confirmed: number;
    readonly rejected: number;
    /** Of all orders that have a fee, rejected ones included; `null` where none has one. No orders: 0.00. */
    readonly fee: Kroner | null;
    /** The same of the orders that may be confirmed. */
    readonly confirmedFee: Kroner | null;
    /** How many orders have no fee, and so no part in a sum. */
    readonly feeMissing: number;
    /**
     * Granted bonuses of all orders, as far as their amounts are known; `null` where none of the granted has one, or no
     * order an answer on bonus. Nothing granted, or no orders: 0.00.
     */
    readonly bonus: Kroner | null;
    /** The same of the orders that may be confirmed. */
    readonly confirmedBonus: Kroner | null;
    /** How many orders have a granted bonus without an amount, or no answer on bonus at all. */
    readonly bonusMissing: number;
    /** How many decisions are still undecided. */
    readonly bonusUndecided: number;
  };
  readonly vat: 'excluded';
  /** The orders that were refused, where the others were to be answered all the same (`partial`). */
  readonly refused?: readonly RefusedPart[];
}

/**
 * Every question about each of many orders at once (opgørelse), and the totals.
 *
 * The rules and readings of `checkOrder`, `fee`, `invoicePlan`, `dueDate`, `bonus` and `deadlines`. Orders of one citizen
 * in the same batch count as each other's other orders (R136) on the days they ran; where both name a provider and stand
 * under the same agreement, they also count as each other's earlier orders (R244). The same order twice (the same `id`,
 * or the same citizen, level and start, and not two providers) is rejected the second time, `order-twice` (R307); an
 * order of which nothing is paid is neither the one nor the other, and a right order repeats none that was rejected (R153).
 * Unit: kroner excluding VAT. What an agreement holds no rule on is `null`, and `missing` says what that hangs on. A total
 * is the sum of what is known, never with a zero for what is missing.
 * Problems: those of each question, at `orders[n]…`; those of all orders are told together.
 *
 * @example settle(koebenhavn2016Fyldt30, { orders: [{ order }] }).totals.fee // => '21840.00'
 */
export function settle(agreement: Agreement, facts: SettleFacts, readings: Readings = {}): Settlement {
  return decideSettle(agreement, facts, openAccount(agreement, readings, facts.steps));
}

export function decideSettle(agreement: Agreement, facts: SettleFacts, account: Account<never>): Settlement {
  const { refused: beforehand } = facts;
  readAgreementPeriod(agreement, facts.agreementPeriod);
  const orders = answeredOrders(facts, agreement, account, (asked, _, same) => {
    const settled = settleOrder(inPeriod(asked, agreement, facts), facts, account);
    return same === undefined ? settled : rejectedTwice(asked, settled, same);
  });
  const settlement: Settlement = { orders, totals: totalsOf(orders), vat: 'excluded' };
  return beforehand ? { ...settlement, refused: beforehand } : settlement;
}

/** A period that is told is that of the settlement's own agreement, whichever of its versions an order stands under. */
function inPeriod(asked: AskedOrder, { id }: Agreement, { agreementPeriod }: SettledWith): AskedOrder {
  return agreementPeriod === undefined || asked.agreement.id !== id ? asked : { ...asked, agreementPeriod };
}

function rejectedTwice({ agreement, order }: AskedOrder, settled: SettledOrder, same: number): SettledOrder {
  const twice = { ...orderTwice(agreement, order, same), sameAs: same };
  return { ...settled, verdict: 'reject', findings: [...settled.findings, twice] };
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
    feeMissing: ofAll.feeMissing,
    bonus: ofAll.bonus,
    confirmedBonus: ofConfirmed.bonus,
    bonusMissing: ofAll.bonusMissing,
    bonusUndecided: ofAll.undecided,
  };
}

/** What some orders come to: their fees, their granted bonuses, and how many decisions are still undecided. */
function sumOf(orders: readonly SettledOrder[]) {
  const fees: Kroner[] = [];
  const bonuses: Kroner[] = [];
  let [bonusLost, bonusUnanswered, undecided] = [0, 0, 0];
  for (const { fee, bonus } of orders) {
    if (fee) fees.push(fee.total);
    if (!bonus) bonusUnanswered++;
    let lost = false;
    for (const { outcome, amount } of bonus?.decisions ?? []) {
      if (outcome === 'undecided') undecided++;
      if (outcome !== 'granted') continue;
      if (amount === null) lost = true;
      else bonuses.push(amount);
    }
    if (lost) bonusLost++;
  }
  const isFeeKnown = fees.length > 0 || orders.length === 0;
  // Orders that earn no bonus come to 0.00, unless all there is was earned and has no amount.
  const isBonusKnown = bonuses.length > 0 || (bonusLost === 0 && bonusUnanswered < Math.max(1, orders.length));
  return {
    fee: isFeeKnown ? addAll(fees) : null,
    feeMissing: orders.length - fees.length,
    bonus: isBonusKnown ? addAll(bonuses) : null,
    bonusMissing: bonusLost + bonusUnanswered,
    undecided,
  };
}

function addAll(amounts: readonly Kroner[]): Kroner {
  return toKroner(amounts.reduce((sum: Whole, amount) => plus(sum, oreOf(amount)), 0));
}

/** What the orders of a settlement that may be confirmed come to, for comparing two of the same orders; `null` where something in it has no amount. */
function settledAmount({ orders, totals: { confirmedFee: fee, confirmedBonus: bonus } }: Settlement): Kroner | null {
  const lost = orders.some(
    (settled) => settled.verdict === 'confirm' && settled.bonus && grantedAmount(settled.bonus.decisions) === null,
  );
  return fee === null || bonus === null || lost ? null : add(fee, bonus);
}

export const settleQuestion: Question<'settle', SettleFacts, Settlement> = {
  name: 'settle',
  decide: decideSettle,
  amount: settledAmount,
  undecided: ({ totals }) => totals.bonusUndecided,
};
