import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { courseOf, orderedDays } from '../agreement/course.ts';
import type { Closure, Order, PricedOrder } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { lengthOf } from '../calendar/period.ts';
import type { Words } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { Step, StepsWanted } from '../evidence/step.ts';
import { type Fee, fee } from '../fee/fee.ts';
import { type DueDate, type DueDateStep, dueDate } from '../invoicing/due-date.ts';
import {
  type InvoicePlan,
  type InvoicePlanLine,
  type InvoicePlanStep,
  invoicePlan,
} from '../invoicing/invoice-plan.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { checkOrder, type OrderCheck } from '../order/check-order.ts';
import { blaming, joinPath, MOST_PROBLEMS, type Problem, RulesError, refuseAny } from '../problem/problem.ts';
import { checkUnpriced, everyProblem, isPriced, missingFor } from './priced-order.ts';
import type { Readings } from './readings.ts';

/** One order with all that is known of its course. */
export interface OrderToSettle {
  /** The agreement this order belongs to, where it is another than the settlement's own. */
  readonly agreement?: Agreement | undefined;
  readonly order: Order;
  readonly otherOrders?: readonly Order[] | undefined;
  readonly closure?: Closure | undefined;
  readonly contactMinutes?: number | undefined;
  readonly startedWorkOn?: IsoDate | undefined;
}

export interface SettleFacts extends StepsWanted {
  readonly orders: readonly OrderToSettle[];
}

/** A plan's line with the day the invoice is due if it is sent on its `invoiceFrom`. */
export interface SettledLine extends InvoicePlanLine {
  readonly dueOn: IsoDate;
}

export interface SettledPlan extends Omit<InvoicePlan, 'lines' | 'steps'> {
  readonly lines: readonly SettledLine[];
  readonly steps?: readonly Step<InvoicePlanStep | DueDateStep>[];
}

export interface SettledOrder extends OrderCheck {
  readonly id: string | null;
  readonly agreement: string;
  readonly level: string;
  /** `null` when the agreement does not have the level. */
  readonly levelName: Words | null;
  /** `null` when the level is unknown or the caller gave no rate or hours where the agreement has none. */
  readonly fee: Fee | null;
  /** `null` when there is no fee, or the agreement has no rule on invoicing. */
  readonly invoicePlan: SettledPlan | null;
  /** What a `null` needs. */
  readonly missing: readonly Missing[];
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
  };
  readonly vat: 'excluded';
}

/**
 * Every question about each of many orders at once (opgørelse), and the totals.
 *
 * The rules and readings of `checkOrder`, `fee`, `invoicePlan` and `dueDate`. Orders of one citizen in the same batch
 * count as each other's other orders (R136), except those cancelled before they began.
 * Unit: kroner excluding VAT. What an agreement holds no rule on is `null`.
 * Problems: those of each question, at `orders[n]…`; those of all orders are told together.
 *
 * @example settle(koebenhavn2016Fyldt30, { orders: [{ order }] }).totals.fee // => '21840.00'
 */
export function settle(agreement: Agreement, facts: SettleFacts, readings: Readings = {}): Settlement {
  const problems: Problem[] = [];
  const others = otherOrdersByCitizen(facts.orders);
  const orders: SettledOrder[] = [];
  facts.orders.forEach((item, index) => {
    if (problems.length >= MOST_PROBLEMS) return;
    const asked = [item.agreement ?? agreement, item, others(item), facts, readings] as const;
    try {
      orders.push(settleOne(...asked));
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      const all = everyProblem(asked[0], item, asked[2], readings);
      const found = all.length > 0 ? all : error.problems;
      problems.push(...found.map(({ code, path }) => ({ code, path: joinPath(`orders[${index}]`, path) })));
    }
  });
  refuseAny(problems.slice(0, MOST_PROBLEMS));
  return { orders, totals: totalsOf(orders), vat: 'excluded' };
}

function settleOne(
  agreement: Agreement,
  item: OrderToSettle,
  otherOrders: readonly Order[],
  { steps }: SettleFacts,
  readings: Readings,
): SettledOrder {
  const { order } = item;
  const { verdict, findings } = checkOrder(agreement, { order, otherOrders });
  const missing = missingFor(agreement, order);
  const placed = findLevel(agreement, order.level);
  const hasFee = isPriced(agreement, order);
  if (!hasFee) checkUnpriced(agreement, item, readings);
  const priced = { ...item, order: order as PricedOrder, steps };
  const plan = hasFee && agreement.terms.invoicing ? invoicePlan(agreement, priced, readings) : null;
  return {
    id: order.id ?? null,
    agreement: agreement.id,
    level: order.level,
    levelName: placed?.level.name ?? null,
    verdict,
    findings,
    fee: hasFee ? fee(agreement, priced, readings) : null,
    invoicePlan: plan && withDueDates(agreement, item, plan, readings),
    missing,
  };
}

/** The plan with the day each invoice is due, and the steps that say why. */
function withDueDates(agreement: Agreement, item: OrderToSettle, plan: InvoicePlan, readings: Readings): SettledPlan {
  const { endField } = courseOf(item.order, item.closure, readings);
  const dues = plan.lines.map(({ invoiceFrom: sentOn }) => {
    return blaming(endField, () => dueDate(agreement, { sentOn, steps: plan.steps !== undefined }, readings));
  });
  const lines = plan.lines.map((line, index) => ({ ...line, dueOn: (dues[index] as DueDate).dueOn }));
  const steps = plan.steps && [...plan.steps, ...dues.flatMap((due) => due.steps ?? [])];
  return { ...plan, lines, ...(steps && { steps }) };
}

/** The orders of the same citizen in the batch, beside those that the item itself names. */
function otherOrdersByCitizen(items: readonly OrderToSettle[]): (item: OrderToSettle) => readonly Order[] {
  const byCitizen = new Map<string, OrderToSettle[]>();
  for (const item of items) {
    const { citizen } = item.order;
    if (citizen === undefined || item.closure?.ground === 'cancelled-before-start' || !hasDays(item.order)) continue;
    const known = byCitizen.get(citizen);
    if (known) known.push(item);
    else byCitizen.set(citizen, [item]);
  }
  return (item) => {
    const named = item.otherOrders ?? [];
    if (item.order.citizen === undefined) return named;
    const same = byCitizen.get(item.order.citizen) ?? [];
    return same.length < 2 ? named : [...named, ...same.filter((other) => other !== item).map(({ order }) => order)];
  };
}

/** An order whose own dates are wrong is told once, where it stands, and not again beside every other order. */
function hasDays(order: Order): boolean {
  try {
    return lengthOf(orderedDays(order)) > 0;
  } catch {
    return false;
  }
}

function totalsOf(orders: readonly SettledOrder[]): Settlement['totals'] {
  const confirmed = orders.filter(({ verdict }) => verdict === 'confirm');
  return {
    orders: orders.length,
    confirmed: confirmed.length,
    rejected: orders.length - confirmed.length,
    fee: sumOfFees(orders),
    confirmedFee: sumOfFees(confirmed),
  };
}

function sumOfFees(orders: readonly SettledOrder[]): Kroner {
  return toKroner(orders.reduce((sum: Whole, settled) => (settled.fee ? plus(sum, oreOf(settled.fee.total)) : sum), 0));
}
