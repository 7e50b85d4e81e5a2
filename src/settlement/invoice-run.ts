import type { Agreement } from '../agreement/agreement.ts';
import type { InvoiceChannel } from '../agreement/invoice-kinds.ts';
import type { Question } from '../agreement/question.ts';
import { comparedId } from '../agreement/same-id.ts';
import { firstOfMonth } from '../calendar/date-arithmetic.ts';
import { checkedDay, dayOf, type IsoDate, type IsoMonth, monthIndexOf, toIsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { Figures } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus, plus, type Whole } from '../money/whole.ts';
import { orderTwice } from '../order/order-twice.ts';
import { type RefusedPart, refuse } from '../problem/problem.ts';
import { answeredOrders } from './batch.ts';
import type { Readings } from './readings.ts';
import type { Buyer } from './run-bonus.ts';
import type { RunDay } from './run-invoices.ts';
import { type OrderToInvoice, type RunOrder, runOrder } from './run-order.ts';

/** A month of the plan, or a day: what may be sent on it. One of the two. */
export type RunTime =
  | { readonly month: IsoMonth; readonly asOf?: undefined }
  | { readonly asOf: IsoDate; readonly month?: undefined };

export type InvoiceRunFacts = StepsWanted & {
  /** What else stood in the caller's list and was refused; the orders keep the numbers that they have there. */
  readonly refused?: readonly RefusedPart[] | undefined;
} & RunTime & {
    readonly orders: readonly OrderToInvoice[];
    /** The amounts and thresholds that the source lost. */
    readonly figures?: Figures | undefined;
    /** The buyer that ordered, of the orders that name none of their own (R229). */
    readonly buyer?: Buyer | undefined;
  };

/** What goes one way to one buyer from one provider. */
export interface RunTotal {
  /** `null` where the orders name none. */
  readonly provider: string | null;
  /** `null` where the agreement does not say which way. */
  readonly channel: InvoiceChannel | null;
  readonly drafts: number;
  readonly invoiced: Kroner;
  readonly credits: number;
  readonly credited: Kroner;
}

/** What falls due on a day, if it is sent as proposed. */
export interface RunDue {
  readonly dueOn: IsoDate;
  readonly provider: string | null;
  readonly drafts: number;
  readonly amount: Kroner;
}

export interface InvoiceRun {
  /** `null` where it was asked of a day. */
  readonly month: IsoMonth | null;
  /** The day on which the proposals are taken to be sent. */
  readonly sentOn: IsoDate;
  readonly orders: readonly RunOrder[];
  readonly totals: readonly RunTotal[];
  /** In date order. */
  readonly due: readonly RunDue[];
  readonly inAll: {
    readonly orders: number;
    readonly drafts: number;
    readonly invoiced: Kroner;
    readonly credits: number;
    readonly credited: Kroner;
    readonly waits: number;
    /** What waits, as far as its amount is known: `null` where something waits and none of it is. */
    readonly waiting: Kroner | null;
    /** How much of what waits has no amount yet, and so no part in that sum. */
    readonly waitingUnknown: number;
  };
  readonly vat: 'excluded';
  /** The orders that were refused, where the others were to be answered all the same (`partial`). */
  readonly refused?: readonly RefusedPart[];
}

/**
 * What a provider sends for a month (månedskørsel): of each order the invoices to send, the credit notes to send first, and
 * what waits, and why.
 *
 * R151, R153, R214, R215, R218–R224, R228–R230, R236, R244, R249, R307 · Bilag C1 2, C2 2–2.2.1, F2 1.1–1.2 · the readings of
 * `invoicePlan`, `credit`, `dueDate`, `bonus` and `checkOrder` · documented choices: A15, A31, A47
 * Unit: kroner excluding VAT, calendar days. `month` asks for the plan's lines through that month: they are taken to be sent on
 * the first of the next, or on the first day on which they may be, where that is later; what placements and jobs come to is
 * known through the month's last day. `asOf` asks for all that may be sent on that day, and is the last day of which anything
 * is known. What was sent (`earlierInvoices`, those that were sent back left out) is never proposed again: an order's course
 * goes through `credit`, its bonuses through `bonus`, so that sent − credited + drafted + waiting is what is right, to the øre.
 * Credit notes come first; after them each draft is one that `auditInvoice` finds right. One course invoice for each month; one
 * bonus invoice for each order, whose lines bear the quarter in which each bonus was earned, once that quarter's last day is
 * there, or the day it was earned where the agreement states none by quarters. A bonus of which too little was invoiced is
 * credited and invoiced anew. What nobody knows yet, or was not told, waits with its reason, and is never zero. Of an order that
 * would be rejected (`checkOrder`), or stands there twice, nothing is sent. Bought-out mentors are not proposed: no agreement
 * says what they cost.
 * Problems: those of each question, at `orders[n]…`; `both-given` at `asOf`, `missing-field` at `month`, `date-out-of-range` at `month`.
 *
 * @example invoiceRun(koebenhavn2016Fyldt30, { month: isoMonth('2016-07'), orders: [{ order }] }).inAll.invoiced // => '6720.00'
 */
export function invoiceRun(agreement: Agreement, facts: InvoiceRunFacts, readings: Readings = {}): InvoiceRun {
  return decideInvoiceRun(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideInvoiceRun(agreement: Agreement, facts: InvoiceRunFacts, account: Account<never>): InvoiceRun {
  const day = dayOfRun(facts);
  const { refused: beforehand } = facts;
  const orders = answeredOrders(facts, agreement, account, (asked, own, same) => {
    const twice = same === undefined ? undefined : orderTwice(asked.agreement, own.order, same);
    return runOrder({ asked, own, twice }, facts, day, account);
  });
  const run: InvoiceRun = {
    month: day.month ?? null,
    sentOn: day.sentOn,
    orders,
    totals: totalsOf(orders),
    due: dueOf(orders),
    inAll: inAllOf(orders),
    vat: 'excluded',
  };
  return beforehand ? { ...run, refused: beforehand } : run;
}

function dayOfRun({ month, asOf }: Pick<InvoiceRunFacts, 'month' | 'asOf'>): RunDay {
  if (month !== undefined && asOf !== undefined) refuse('both-given', 'asOf');
  if (asOf !== undefined) {
    const on = toIsoDate(dayOf(asOf, 'asOf'));
    return { month: undefined, sentOn: on, knownThrough: on };
  }
  if (month === undefined) return refuse('missing-field', 'month');
  const next = checkedDay(firstOfMonth(monthIndexOf(month, 'month') + 1), 'month');
  return { month, sentOn: toIsoDate(next), knownThrough: toIsoDate(checkedDay(next - 1, 'month')) };
}

type Open<Value> = { -readonly [Field in keyof Value]: Value[Field] };

function totalsOf(orders: readonly RunOrder[]): readonly RunTotal[] {
  const totals = new Map<string, Open<RunTotal>>();
  const totalOf = (provider: string | null, channel: InvoiceChannel | null) => {
    const key = JSON.stringify([provider && comparedId(provider), channel]);
    const known = totals.get(key) ?? { provider, channel, drafts: 0, invoiced: NONE, credits: 0, credited: NONE };
    totals.set(key, known);
    return known;
  };
  for (const { provider, drafts, credits } of orders) {
    for (const { invoice, total } of drafts) {
      const own = totalOf(provider, invoice.channel);
      own.drafts++;
      own.invoiced = sum([own.invoiced, total]);
    }
    for (const { invoice, total } of credits) {
      const own = totalOf(provider, invoice.channel);
      own.credits++;
      own.credited = sum([own.credited, total]);
    }
  }
  return [...totals.values()];
}

const NONE = /* @__PURE__ */ toKroner(0);

function dueOf(orders: readonly RunOrder[]): readonly RunDue[] {
  const days = new Map<string, Open<RunDue>>();
  for (const { provider, drafts } of orders) {
    for (const { dueOn, total } of drafts) {
      if (dueOn === null) continue;
      const key = JSON.stringify([dueOn, provider && comparedId(provider)]);
      const known = days.get(key) ?? { dueOn, provider, drafts: 0, amount: NONE };
      known.drafts++;
      known.amount = sum([known.amount, total]);
      days.set(key, known);
    }
  }
  return [...days.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function inAllOf(orders: readonly RunOrder[]): InvoiceRun['inAll'] {
  const drafts = orders.flatMap((order) => order.drafts);
  const credits = orders.flatMap((order) => order.credits);
  const waits = orders.flatMap((order) => order.waits);
  const known = waits.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    orders: orders.length,
    drafts: drafts.length,
    invoiced: sum(drafts.map(({ total }) => total)),
    credits: credits.length,
    credited: sum(credits.map(({ total }) => total)),
    waits: waits.length,
    waiting: waits.length > 0 && known.length === 0 ? null : sum(known),
    waitingUnknown: waits.length - known.length,
  };
}

function sum(amounts: readonly Kroner[]): Kroner {
  return toKroner(amounts.reduce((all: Whole, amount) => plus(all, oreOf(amount)), 0));
}

export const invoiceRunQuestion: Question<'invoice-run', InvoiceRunFacts, InvoiceRun> = {
  name: 'invoice-run',
  decide: decideInvoiceRun,
  amount: ({ inAll: { invoiced, credited } }) => toKroner(minus(oreOf(invoiced), oreOf(credited))),
};
