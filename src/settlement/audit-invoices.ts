import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { comparedId } from '../agreement/same-id.ts';
import { decideAudit } from '../bonus/audit-invoice.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { Figures } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { feeFactsOf } from '../fee/asked-fee.ts';
import type { DecidedBonus } from '../invoicing/audit-bonus.ts';
import type { AuditFindingCode } from '../invoicing/audit-findings.ts';
import type { InvoiceAudit } from '../invoicing/audit-invoice.ts';
import { decideDueDay } from '../invoicing/due-date.ts';
import { type DatedInvoice, datedInvoice, datedInvoices, type Invoice, sumOf } from '../invoicing/invoice.ts';
import { clearOrder } from '../invoicing/next-steps.ts';
import { MOST_LINES_OF_ORDER } from '../invoicing/standing.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus, plus } from '../money/whole.ts';
import { decideCheckOrder } from '../order/check-order.ts';
import type { OrderFinding } from '../order/findings.ts';
import { orderTwice } from '../order/order-twice.ts';
import { eachTogether, elsewhere, type RefusedPart, refuse } from '../problem/problem.ts';
import { answeredOrders } from './batch.ts';
import type { Readings } from './readings.ts';
import type { AskedOrder, OrderToSettle } from './settle-order.ts';

/** An invoice as it was received, with the number that it bears. */
export interface ReceivedInvoice extends Invoice {
  readonly number?: string | undefined;
}

/** An order with all that was received of it. */
export interface OrderToAudit extends OrderToSettle {
  /** What was received and judged before, those that were sent back too. */
  readonly earlierInvoices?: readonly Invoice[] | undefined;
  /** What is judged now, in the order in which it was received. */
  readonly invoices: readonly ReceivedInvoice[];
  readonly otherChannelAgreed?: boolean | undefined;
  /** What was decided on its bonuses, where that is not left to the facts. */
  readonly decisions?: readonly DecidedBonus[] | undefined;
}

export interface AuditInvoicesFacts extends StepsWanted {
  readonly orders: readonly OrderToAudit[];
  /** The amounts and thresholds that the source lost. */
  readonly figures?: Figures | undefined;
  /** What lies after this day is unknown: of placements, jobs and education. */
  readonly asOf?: IsoDate | undefined;
  /** What else stood in the caller's list and was refused; the orders keep the numbers that they have there. */
  readonly refused?: readonly RefusedPart[] | undefined;
}

/** Whether an invoice is paid, sent back, or has parts that nobody could look at. */
export type InvoiceVerdict = 'right' | 'send-back' | 'check';

export interface JudgedInvoice {
  readonly number: string | null;
  readonly kind: Invoice['kind'];
  readonly channel: Invoice['channel'];
  readonly sentOn: IsoDate;
  readonly total: Kroner;
  readonly verdict: InvoiceVerdict;
  /** When it is paid, where it is right; `null` of a credit note, and where the agreement states no day. */
  readonly dueOn: IsoDate | null;
  readonly audit: InvoiceAudit;
}

export interface AuditedOrder {
  readonly id: string | null;
  readonly provider: string | null;
  readonly agreement: string;
  readonly level: string;
  /** Of the order itself (`checkOrder`): of one that is to be rejected, or stands there twice, no invoice is right before that is cleared up. */
  readonly verdict: 'confirm' | 'reject';
  readonly findings: readonly OrderFindingOfBatch[];
  readonly invoices: readonly JudgedInvoice[];
}

type OrderFindingOfBatch = OrderFinding | ReturnType<typeof orderTwice>;

/** What was received, and what became of it. */
export interface AuditSums {
  readonly invoices: number;
  readonly right: number;
  readonly sendBack: number;
  readonly toCheck: number;
  /** What was invoiced, and what was credited, whatever became of it. */
  readonly invoiced: Kroner;
  readonly credited: Kroner;
  /** What is right of it, less the credit notes that are; below zero where more was credited. */
  readonly payable: Kroner;
  readonly wrongAmount: Kroner;
  /** Of the invoices whose agreement has such a penalty; `null` where none has. */
  readonly penaltyBase: Kroner | null;
}

export interface AuditTotal extends AuditSums {
  /** `null` where the orders name none. */
  readonly provider: string | null;
}

export interface InvoicesAudit {
  readonly orders: readonly AuditedOrder[];
  readonly totals: readonly AuditTotal[];
  readonly inAll: AuditSums;
  /** How many invoices have each reason to be sent back, the most frequent first. */
  readonly reasons: readonly { readonly code: AuditFindingCode; readonly invoices: number }[];
  readonly vat: 'excluded';
  /** The orders that were refused, where the others were to be answered all the same (`partial`). */
  readonly refused?: readonly RefusedPart[];
}

/**
 * Which of many received invoices are right (fakturakontrol af mange), what becomes of each, and what it comes to by provider.
 *
 * The rules and readings of `auditInvoice`, `dueDate`, `bonus` and `checkOrder`; R214, R215, R218–R225, R228–R231, R307 · Unit: kroner
 * excluding VAT. The invoices of an order are judged in the order given, each against those before it: one that is to be sent
 * back counts as never sent for those after it. What the bonus facts, or `decisions`, tell of an order holds for its bonus
 * invoices; where nothing is told they are not checked, and never called right. Nor is one of an order that is to be rejected, or
 * stands there twice (`clear-order`), or one whose `status` says that it was sent back. `payable` sums what is right; what is sent
 * back or to be checked has no part in it.
 * Problems: those of `auditInvoice` at `orders[n].invoices[m]…`, and those of `checkOrder` at `orders[n]…`; `too-large` at
 * `orders[n].invoices` where several are to be judged of an order that has more than 2,000 lines with the earlier
 * ones, or of which the invoices times the pauses are more than 10,000.
 *
 * @example auditInvoices(koebenhavn2016Fyldt30, { orders: [{ order, invoices: [{ kind: 'course', channel: 'portal', sentOn: isoDate('2016-08-01'), lines: [{ firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-07-31'), amount: kroner('6720.00') }] }] }] }).inAll.payable // => '6720.00'
 */
export function auditInvoices(agreement: Agreement, facts: AuditInvoicesFacts, readings: Readings = {}): InvoicesAudit {
  return decideAuditInvoices(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideAuditInvoices(agreement: Agreement, facts: AuditInvoicesFacts, account: Account<never>): InvoicesAudit {
  const { refused: beforehand } = facts;
  const orders = answeredOrders(facts, agreement, account, (asked, item, same) => {
    const found = same === undefined ? [] : [orderTwice(asked.agreement, item.order, same)];
    return auditedOrder(asked, item, found, facts, account.under(asked.agreement));
  });
  const judged = orders.flatMap(({ invoices }) => invoices);
  const audit: InvoicesAudit = {
    orders,
    totals: byProvider(orders),
    inAll: sumsOf(judged),
    reasons: reasonsOf(judged),
    vat: 'excluded',
  };
  return beforehand ? { ...audit, refused: beforehand } : audit;
}

function auditedOrder(
  asked: AskedOrder,
  item: OrderToAudit,
  twice: readonly ReturnType<typeof orderTwice>[],
  common: AuditInvoicesFacts,
  account: Account<never>,
): AuditedOrder {
  const { agreement, order } = asked;
  const check = decideCheckOrder(agreement, asked, account.silent());
  const findings = [...check.findings, ...twice];
  const against = findings.find(({ severity }) => severity === 'reject');
  holdToLength(item);
  let dated: DatedInvoice[] | undefined;
  const before = () => (dated ??= [...datedInvoices(item.earlierInvoices)]);
  const invoices = eachTogether(item.invoices, (received, at): JudgedInvoice => {
    const { number, ...invoice } = received;
    const audit = elsewhere('invoice', `invoices[${at}]`, () => judged(asked, item, invoice, before, common, account));
    const verdict = verdictOf(audit, against);
    before().push(datedInvoice(verdict === 'send-back' ? { ...invoice, status: 'rejected' } : invoice, ''));
    return {
      number: number ?? null,
      kind: invoice.kind,
      channel: invoice.channel,
      sentOn: invoice.sentOn,
      total: sumOf(invoice.lines),
      verdict,
      dueOn:
        verdict === 'right' && invoice.kind !== 'credit-note' ? dueOf(agreement, invoice.sentOn, at, account) : null,
      audit: against && verdictOf(audit) === 'right' ? { ...audit, next: clearOrder(against) } : audit,
    };
  });
  return {
    id: order.id ?? null,
    provider: order.provider ?? null,
    agreement: agreement.id,
    level: order.level,
    verdict: against ? 'reject' : 'confirm',
    findings,
    invoices,
  };
}

/** As many invoices as an order of ten years has, each with as many pauses. */
const MOST_INVOICES_TIMES_PAUSES = 10_000;

/** Each of many invoices is held against all before it, and against each pause: no order has more than so many of them. */
function holdToLength({ earlierInvoices = [], invoices, pauses = [] }: OrderToAudit): void {
  const lines = [...earlierInvoices, ...invoices].reduce((sum, each) => sum + each.lines.length, 0);
  const isLong = lines > MOST_LINES_OF_ORDER || invoices.length * pauses.length > MOST_INVOICES_TIMES_PAUSES;
  if (invoices.length > 1 && isLong) refuse('too-large', 'invoices');
}

/** One invoice against those before it; its own fields are told as such, and all others where they stand. */
function judged(
  asked: AskedOrder,
  { otherChannelAgreed, decisions }: OrderToAudit,
  invoice: Invoice,
  before: () => readonly DatedInvoice[],
  { figures, asOf }: AuditInvoicesFacts,
  account: Account<never>,
): InvoiceAudit {
  const { agreement, placements, employment, previousOrders } = asked;
  termsOf(agreement, 'audit');
  const paid = feeFactsOf(agreement, asked, asOf);
  const own = { invoice, otherChannelAgreed };
  const telling = account.beside<AuditInvoiceSteps>();
  if (invoice.kind !== 'bonus') return decideAudit(agreement, { ...paid, ...own }, telling, before);
  if (decisions) return decideAudit(agreement, { ...paid, ...own, decisions }, telling, before);
  const facts = { ...paid, placements, employment, previousOrders, figures, asOf };
  return decideAudit(agreement, { ...facts, ...own }, telling, before);
}

/** `against`: why the order is to be rejected, where it is. */
function verdictOf({ findings, notChecked }: InvoiceAudit, against?: OrderFindingOfBatch): InvoiceVerdict {
  if (findings.some(({ severity }) => severity === 'reject')) return 'send-back';
  return against || notChecked.length > 0 ? 'check' : 'right';
}

function dueOf(
  { terms: { invoicing } }: Agreement,
  sentOn: IsoDate,
  at: number,
  account: Account<never>,
): IsoDate | null {
  if (!invoicing?.due) return null;
  return decideDueDay(invoicing.due, invoicing.dueMoves, sentOn, `invoices[${at}].sentOn`, account.silent()).dueOn;
}

function byProvider(orders: readonly AuditedOrder[]): readonly AuditTotal[] {
  const groups = new Map<string, { provider: string | null; invoices: JudgedInvoice[] }>();
  for (const { provider, invoices } of orders) {
    const key = JSON.stringify(provider && comparedId(provider));
    const group = groups.get(key) ?? { provider, invoices: [] };
    groups.set(key, group);
    for (const each of invoices) group.invoices.push(each);
  }
  return [...groups.values()].map(({ provider, invoices }) => ({ provider, ...sumsOf(invoices) }));
}

function sumsOf(invoices: readonly JudgedInvoice[]): AuditSums {
  const sums = { invoiced: NONE, credited: NONE, payable: NONE, wrongAmount: NONE };
  let penaltyBase = invoices.length === 0 ? NONE : null;
  const counts = { right: 0, 'send-back': 0, check: 0 };
  for (const { kind, total, verdict, audit } of invoices) {
    counts[verdict]++;
    const isCredit = kind === 'credit-note';
    if (isCredit) sums.credited = sum(sums.credited, total);
    else sums.invoiced = sum(sums.invoiced, total);
    if (verdict === 'right') sums.payable = isCredit ? less(sums.payable, total) : sum(sums.payable, total);
    sums.wrongAmount = sum(sums.wrongAmount, audit.wrongAmount);
    if (audit.penaltyBase !== null) penaltyBase = sum(penaltyBase ?? NONE, audit.penaltyBase);
  }
  const { right, check: toCheck } = counts;
  return { invoices: invoices.length, right, sendBack: counts['send-back'], toCheck, ...sums, penaltyBase };
}

const NONE = /* @__PURE__ */ toKroner(0);

function sum(one: Kroner, other: Kroner): Kroner {
  return toKroner(plus(oreOf(one), oreOf(other)));
}

function less(one: Kroner, other: Kroner): Kroner {
  return toKroner(minus(oreOf(one), oreOf(other)));
}

function reasonsOf(invoices: readonly JudgedInvoice[]): InvoicesAudit['reasons'] {
  const counts = new Map<AuditFindingCode, number>();
  for (const { audit } of invoices) {
    const codes = new Set(audit.findings.flatMap(({ code, severity }) => (severity === 'reject' ? [code] : [])));
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, own]) => ({ code, invoices: own })).sort((a, b) => b.invoices - a.invoices);
}

export const auditInvoicesQuestion: Question<'audit-invoices', AuditInvoicesFacts, InvoicesAudit> = {
  name: 'audit-invoices',
  topic: 'audit',
  decide: decideAuditInvoices,
  amount: ({ inAll }) => inAll.wrongAmount,
};
