import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind, SentKind } from '../agreement/invoice-kinds.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Account, StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { type CourseFacts, paidCourse, pricedDays } from '../fee/course-fee.ts';
import { vatOf, type WithVat } from '../fee/with-vat.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { together } from '../problem/problem.ts';
import { type DecidedBonus, type NotChecked, readDecisions } from './audit-bonus.ts';
import { channelFindings, portalFindings } from './audit-channel.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { type Audit, heldDays, type Judged, judged, judgedCredit } from './audit-lines.ts';
import {
  type DatedInvoice,
  datedInvoice,
  datedInvoices,
  type Invoice,
  type InvoiceLine,
  oreOfAll,
  sumOf,
  takesDays,
} from './invoice.ts';
import { type InvoiceStatement, invoiceStatement } from './invoice-statement.ts';
import { type NextStep, nextSteps } from './next-steps.ts';

/** An invoice of a course with what stands beside it. */
export interface AuditedInvoice<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
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
   * early; the whole invoice where it went the wrong way. `null` where the agreement has no such penalty.
   */
  readonly penaltyBase: Kroner | null;
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
  /** The total of `expected` with the VAT that the agreement states of the fee; absent for other invoices. */
  readonly withVat?: WithVat | undefined;
  readonly steps?: readonly StepsOf<AuditInvoiceSteps>[];
}

/**
 * The audit of an invoice, as `auditInvoice` tells it (R151, R214, R215, R218, R219, R220, R221, R225, R228, R229, R230, R231, R307); what
 * a bonus rests on was decided before. `before` gives the earlier invoices, for one who has them dated already.
 */
export function decideAuditInvoice(
  agreement: Agreement,
  facts: AuditedInvoice,
  account: Account<AuditInvoiceSteps>,
  before: () => readonly DatedInvoice[] = () => datedInvoices(facts.earlierInvoices),
): InvoiceAudit {
  const { order, invoice, otherChannelAgreed, decisions } = facts;
  const terms = termsOf(agreement, 'audit');
  const [days, received, earlier] = together(
    () => pricedDays(agreement, facts),
    () => datedInvoice(invoice, 'invoice'),
    before,
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
  const lines = isCredit ? judgedCredit(audit) : judged(audit);
  const found = [
    ...channelFindings(agreement, right, invoice, otherChannelAgreed),
    ...portalFindings(agreement, days.outside, order),
    ...listFindings(agreement, right, received, earlier),
    ...lines.findings,
    ...sentBackFindings(kind, earlier, lines),
  ];
  return account.explained(answerOf(audit, found, lines));
}

function answerOf(audit: Audit, findings: readonly AuditFinding[], lines: Judged): InvoiceAudit {
  const { agreement, right, received } = audit;
  const { invoice, isCredit } = received;
  const { expected, invoiceFrom, invoiceBy, notChecked } = lines;
  const isRejected = findings.some(({ severity }) => severity === 'reject');
  const total = sumOf(expected);
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
      total,
      invoiceFrom,
      invoiceBy,
    },
    notChecked,
    next: nextSteps(agreement, right, received, findings, notChecked),
    statement: statementOf(audit, lines, isRejected),
    vat: 'excluded',
    ...(received.kind === 'course' && vatOf(agreement.terms.fee, total)),
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
  { agreement, received, account }: Audit,
  findings: readonly AuditFinding[],
  { wrong, early }: Judged,
): Kroner | null {
  const rule = agreement.terms.penalties?.wrongInvoice;
  if (!rule) return null;
  if (received.isCredit) return toKroner(0);
  const isWrongWay = findings.some(({ code }) => code === 'wrong-channel');
  const base = isWrongWay ? oreOfAll(received.invoice.lines) : plus(wrong, early);
  const told = toKroner(base);
  if (compare(base, wrong) !== 0) {
    account.tell?.('audit-penalty-base', rule, { why: isWrongWay ? 'wrong-channel' : 'too-early' }, told);
  }
  return told;
}

/** A note that takes off more than stands, beside one of its kind that was sent back: that may be paid all the same. */
function sentBackFindings(kind: InvoiceKind, earlier: readonly DatedInvoice[], { findings }: Judged): AuditFinding[] {
  const beyond = findings.find(({ code }) => code === 'credited-beyond-invoiced');
  const isSentBack = earlier.some((each) => each.invoice.status === 'rejected' && each.kind === kind && !each.isCredit);
  return beyond && isSentBack ? [auditFinding('credits-sent-back', null, beyond, {})] : [];
}

/** What is odd about the invoice as a whole, and about the list of those before it. */
function listFindings(
  { terms: { invoicing } }: Agreement,
  right: Clause,
  { invoice, sent }: DatedInvoice,
  earlier: readonly DatedInvoice[],
): AuditFinding[] {
  const later = earlier.flatMap((each, at) => (each.sent > sent ? [at + 1] : []));
  const isSentBack = invoice.status === 'rejected';
  return [
    ...(isSentBack ? [auditFinding('already-sent-back', null, invoicing?.postponed ?? right, {})] : []),
    ...(invoice.lines.length === 0 ? [auditFinding('no-lines', null, right, {})] : []),
    ...(later.length > 0 ? [auditFinding('earlier-sent-later', null, right, { places: later })] : []),
  ];
}
