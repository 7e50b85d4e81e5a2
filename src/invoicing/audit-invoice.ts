import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind, SentKind } from '../agreement/invoice-kinds.ts';
import type { Question } from '../agreement/question.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { type CourseFacts, paidCourse, pricedDays } from '../fee/course-fee.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { eachTogether, together } from '../problem/problem.ts';
import { type DecidedBonus, type NotChecked, readDecisions } from './audit-bonus.ts';
import { channelFindings, portalFindings } from './audit-channel.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { type Audit, heldDays, type Judged, judged, judgedCredit } from './audit-lines.ts';
import {
  type DatedInvoice,
  datedInvoice,
  type Invoice,
  type InvoiceLine,
  oreOfAll,
  sumOf,
  takesDays,
} from './invoice.ts';
import type { InvoicePlanReadings } from './invoice-plan.ts';
import { type InvoiceStatement, invoiceStatement } from './invoice-statement.ts';
import { type NextStep, nextSteps } from './next-steps.ts';

export interface AuditInvoiceFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  readonly invoice: Invoice;
  /** The order's invoices before this one, of any kind, and their credit notes. */
  readonly earlierInvoices?: readonly Invoice[] | undefined;
  /** Another channel for the course fee was concretely and clearly agreed for this order (A48). */
  readonly otherChannelAgreed?: boolean | undefined;
  /** What was decided on the order's bonuses: then the amounts of a bonus invoice are compared. */
  readonly decisions?: readonly DecidedBonus[] | undefined;
}

/** What a correct invoice for the same days would be: of what was not looked at the amounts are the invoice's own. */
export interface ExpectedInvoice {
  readonly kind: SentKind;
  readonly credits?: InvoiceKind;
  readonly channel: InvoiceChannel;
  readonly lines: readonly InvoiceLine[];
  readonly total: Kroner;
  /** The first and the last day on which it may be sent; `null` where there is nothing to invoice, or no such rule. */
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
}

export interface InvoiceAudit {
  readonly findings: readonly AuditFinding[];
  /** The sum invoiced beyond what was right; a duplicate whole. Time and channel alone make no amount wrong. */
  readonly wrongAmount: Kroner;
  /**
   * What a penalty of a share of the wrongly invoiced amount is reckoned from (A71): that amount and what was invoiced too
   * early; the whole invoice where it went the wrong way.
   */
  readonly penaltyBase: Kroner;
  readonly expected: ExpectedInvoice;
  /** What nobody looked at: an invoice with such lines is never called right. */
  readonly notChecked: readonly NotChecked[];
  /** What to do with it, in order. */
  readonly next: readonly NextStep[];
  /**
   * The course invoices that count over the whole course, this one among them where nothing in it is rejected. `null` for
   * other kinds, but where the order went outside the portal: then the sum of the invoices of the kind, of which nothing is
   * right.
   */
  readonly statement: InvoiceStatement | null;
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<AuditInvoiceSteps>[];
}

/**
 * Whether a received invoice is right (fakturakontrol), what of it is not, what a correct one would be, and what to do.
 *
 * R151, R214, R215, R218, R219, R220, R221, R225, R228, R229, R230, R231, R307 · Bilag C1 2, C2 2–2.2.1, E, F2 1.1–1.2 ·
 * readings: `invoice-begun-weeks` (A32), `part-week` (A41), `objective-rejection-fee` (A44), `week-to-month` (A33) · documented
 * choices: A15 (each kind its own channel; only course fees have a last day), A31 (late is a finding, nothing is forfeited),
 * A48 (a boolean on the single order), A71 (a duplicate is wrong as a whole)
 * Unit: kroner excluding VAT, calendar days; both ends of a line are included. A line's days are right where the offer
 * was open and nothing invoiced stands on them; they are worth the difference of two running totals, to the øre. A credit note
 * lowers what was invoiced for its days; they can be invoiced again where nothing invoiced stands on them any more. An
 * invoice with `status: 'rejected'` counts as never sent, and a line of 0.00 takes no days. Of a bonus invoice the amounts are
 * compared with `decisions`, where they are given; a bonus is a duplicate when an earlier line has the same bonus, or the
 * same period and amount, a bought-out mentor's line when one has the same days. What was not looked at stands in
 * `notChecked`. A credit note is right where so much stands on its days. `statement` lays all course invoices over the course:
 * overlaps, gaps, and what is still to come. Of an order outside the portal nothing is right, whatever the invoice is for:
 * `expected` and the statement's `right` and `remaining` are 0.00.
 * Problems: those of `fee`, `date-order` at a line's `lastDay`, `not-in-agreement` at `invoice.kind` where the agreement has no
 * such invoice, and at a line that needs a clause it has not; `unknown-field` at `credits` of what is no credit note;
 * `too-large` at `earlierInvoices` where credit notes stand among more than 2,000 lines.
 *
 * @example auditInvoice(koebenhavn2016Fyldt30, { order, invoice: { kind: 'course', channel: 'portal', sentOn: isoDate('2016-08-01'), lines: [{ firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-07-31'), amount: kroner('6800.00') }] } }).wrongAmount // => '80.00'
 */
export function auditInvoice<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: AuditInvoiceFacts<NoInfer<LevelId>>,
  readings: InvoicePlanReadings = {},
): InvoiceAudit {
  return decideAuditInvoice(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideAuditInvoice(
  agreement: Agreement,
  facts: AuditInvoiceFacts,
  account: Account<AuditInvoiceSteps>,
): InvoiceAudit {
  const { order, invoice, earlierInvoices = [], otherChannelAgreed, decisions } = facts;
  const terms = termsOf(agreement, 'audit');
  const [days, received, earlier] = together(
    () => pricedDays(agreement, facts),
    () => datedInvoice(invoice, 'invoice'),
    () => eachTogether(earlierInvoices, (each, at) => datedInvoice(each, `earlierInvoices[${at}]`)),
    () => readDecisions(decisions),
  );
  const { kind, isCredit } = received;
  const right = saidOf(terms.channels?.[kind], isCredit ? 'invoice.credits' : 'invoice.kind');
  account.tell?.('audit-channel', right, { kind, sentBy: invoice.channel }, right.channel);
  const counted = earlier.filter((each) => each.invoice.status !== 'rejected');
  const audit: Audit = {
    agreement,
    facts,
    terms,
    right,
    days,
    received,
    alike: counted.filter((each) => each.kind === kind),
    account,
  };
  const found = [
    ...channelFindings(agreement, right, invoice, otherChannelAgreed),
    ...portalFindings(agreement, days.outside, order),
    ...listFindings(right, received, earlier),
  ];
  return account.explained(answerOf(audit, found, isCredit ? judgedCredit(audit) : judged(audit)));
}

function answerOf(audit: Audit, found: readonly AuditFinding[], lines: Judged): InvoiceAudit {
  const { agreement, right, received } = audit;
  const { invoice, isCredit } = received;
  const { expected, invoiceFrom, invoiceBy, notChecked } = lines;
  const findings = [...found, ...lines.findings];
  const isRejected = findings.some(({ severity }) => severity === 'reject');
  const wrongAmount = toldWrong(audit, lines.wrong);
  return {
    findings,
    wrongAmount,
    penaltyBase: toldBase(audit, findings, lines),
    expected: {
      kind: invoice.kind,
      ...(isCredit && { credits: received.kind }),
      channel: right.channel,
      lines: expected,
      total: sumOf(expected),
      invoiceFrom,
      invoiceBy,
    },
    notChecked,
    next: nextSteps(agreement, right, received, findings, notChecked),
    statement: statementOf(audit, lines, isRejected),
    vat: 'excluded',
  };
}

/** The invoices of a course, or all of the kind where an order went outside the portal, as far as they count. */
function statementOf(
  { agreement, facts, days, received, alike, account }: Audit,
  { course }: Judged,
  isRejected: boolean,
) {
  const counted = isRejected ? alike : [...alike, received];
  if (!course)
    return days.outside ? invoiceStatement(paidCourse(agreement, days, facts, account), counted, [], []) : null;
  const standing = heldDays(course.claims);
  if (received.isCredit) return invoiceStatement(course.priced, counted, standing, standing);
  const claimed = [...standing, ...received.lines.filter(takesDays).map((line) => line.days)];
  return invoiceStatement(course.priced, counted, isRejected ? standing : claimed, claimed);
}

/** What was invoiced beyond the right, as it is told. */
function toldWrong({ terms, right, days: { outside }, facts, account }: Audit, wrong: Whole): Kroner {
  const told = toKroner(wrong);
  const clause = outside ?? terms.once ?? right;
  account.tell?.('audit-wrong-amount', clause, outside ? outsideFacts(facts.order) : {}, told);
  return told;
}

/** A71: a wrong way makes the whole invoice wrong, and days invoiced too early their amount; each krone counts once. */
function toldBase(
  { agreement, terms, right, received, account }: Audit,
  findings: readonly AuditFinding[],
  { wrong, early }: Judged,
): Kroner {
  if (received.isCredit) return toKroner(0);
  const isWrongWay = findings.some(({ code }) => code === 'wrong-channel');
  const base = isWrongWay ? oreOfAll(received.invoice.lines) : plus(wrong, early);
  const told = toKroner(base);
  if (compare(base, wrong) !== 0) {
    const clause: Clause = agreement.terms.penalties?.wrongInvoice ?? terms.once ?? right;
    account.tell?.('audit-penalty-base', clause, { why: isWrongWay ? 'wrong-channel' : 'too-early' }, told);
  }
  return told;
}

/** What is odd about the invoice as a whole, and about the list of those before it. */
function listFindings(
  right: Clause,
  { invoice, sent }: DatedInvoice,
  earlier: readonly DatedInvoice[],
): AuditFinding[] {
  const later = earlier.flatMap((each, at) => (each.sent > sent ? [at + 1] : []));
  return [
    ...(invoice.lines.length === 0 ? [auditFinding('no-lines', null, right, {})] : []),
    ...(later.length > 0 ? [auditFinding('earlier-sent-later', null, right, { places: later })] : []),
  ];
}

export const auditInvoiceQuestion: Question<'audit-invoice', AuditInvoiceFacts, InvoiceAudit> = {
  name: 'audit-invoice',
  topic: 'audit',
  decide: decideAuditInvoice,
  amount: ({ wrongAmount }) => wrongAmount,
};
