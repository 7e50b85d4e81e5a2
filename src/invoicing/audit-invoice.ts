import { type Agreement, levelOf, saidOf, termsOf } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { Question } from '../agreement/question.ts';
import type { AuditTerms, BonusRules, ChannelTerm } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { lengthOf } from '../calendar/period.ts';
import { lengthOfAll } from '../calendar/runs.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { type CourseFacts, type PricedDays, paidCourse, pricedDays } from '../fee/course-fee.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { eachTogether, together } from '../problem/problem.ts';
import { channelFindings, portalFindings, receivedBonusFindings } from './audit-channel.ts';
import { auditCourse } from './audit-course.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import {
  type DatedInvoice,
  datedInvoice,
  freshLines,
  type Invoice,
  type InvoicedLine,
  type InvoiceLine,
  lineAt,
  sumOf,
} from './invoice.ts';
import type { InvoicePlanReadings } from './invoice-plan.ts';
import { type InvoiceStatement, invoiceStatement } from './invoice-statement.ts';

export interface AuditInvoiceFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  readonly invoice: Invoice;
  /** The order's invoices before this one, of any kind. */
  readonly earlierInvoices?: readonly Invoice[] | undefined;
  /** Another channel for the course fee was concretely and clearly agreed for this order (A48). */
  readonly otherChannelAgreed?: boolean | undefined;
}

/** What a correct invoice for the same days would be. Amounts of other kinds than course fees are the invoice's own. */
export interface ExpectedInvoice {
  readonly channel: InvoiceChannel;
  readonly lines: readonly InvoicedLine[];
  readonly total: Kroner;
  /** The first and the last day on which it may be sent; `null` where there is nothing to invoice, or no such rule. */
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
}

export interface InvoiceAudit {
  readonly findings: readonly AuditFinding[];
  /** The sum invoiced beyond what was right; a duplicate whole. Time and channel alone make no amount wrong. */
  readonly wrongAmount: Kroner;
  readonly expected: ExpectedInvoice;
  /**
   * This course invoice and the earlier ones over the whole course. `null` for other kinds, but where the order went
   * outside the portal: then the sum of the invoices of the kind, of which nothing is right.
   */
  readonly statement: InvoiceStatement | null;
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<AuditInvoiceSteps>[];
}

/**
 * Whether a received invoice is right (fakturakontrol), what of it is not, and what a correct one would be.
 *
 * R151, R214, R215, R218, R219, R220, R221, R225, R228, R229, R230, R231, R307 · Bilag C1 2, C2 2–2.2.1, E, F2 1.1–1.2 ·
 * readings: `invoice-begun-weeks` (A32), `part-week` (A41), `objective-rejection-fee` (A44) · documented choices: A15
 * (each kind its own channel; only course fees have a last day), A31 (late is a finding, nothing is forfeited), A48 (a
 * boolean on the single order), A71 (a duplicate is wrong as a whole)
 * Unit: kroner excluding VAT, calendar days; both ends of a line are included. A line's days are right where the offer
 * was open and no earlier line holds them; they are worth the difference of two running totals, to the øre. A bonus
 * invoice is checked for channel, content and duplicates only, a bought-out mentor's for channel and duplicates only:
 * there a line is a duplicate when an earlier one has the same bonus, or the same days. A bought-out mentor's line that
 * shares only some days with an earlier one is found too, without an amount. `statement` lays all course invoices over
 * the course: overlaps, gaps, and what is still to come. Of an order outside the portal nothing is right, whatever the
 * invoice is for: `expected` and the statement's `right` and `remaining` are 0.00.
 * Problems: those of `fee`, `date-order` at a line's `lastDay`, `not-in-agreement` where the agreement has no such invoice.
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
  const { order, invoice, earlierInvoices = [], otherChannelAgreed } = facts;
  const terms = termsOf(agreement, 'audit');
  const right = saidOf(terms.channels?.[invoice.kind], 'invoice.kind');
  const [days, received, earlier] = together(
    () => pricedDays(agreement, facts),
    () => datedInvoice(invoice, 'invoice'),
    () => eachTogether(earlierInvoices, (each, at) => datedInvoice(each, `earlierInvoices[${at}]`)),
  );
  account.tell?.('audit-channel', right, { kind: invoice.kind, sentBy: invoice.channel }, right.channel);
  const audit: Audit = {
    agreement,
    facts,
    terms,
    right,
    days,
    received,
    alike: earlier.filter((each) => each.invoice.kind === invoice.kind),
    found: [
      ...channelFindings(agreement, right, invoice, otherChannelAgreed),
      ...portalFindings(agreement, days.outside, order),
    ],
  };
  return account.explained(invoice.kind === 'course' ? auditedCourse(audit, account) : auditedOther(audit, account));
}

/** An invoice with all that it is held against. */
interface Audit {
  readonly agreement: Agreement;
  readonly facts: AuditInvoiceFacts;
  readonly terms: AuditTerms;
  readonly right: ChannelTerm;
  readonly days: PricedDays;
  readonly received: DatedInvoice;
  /** The earlier invoices of its kind. */
  readonly alike: readonly DatedInvoice[];
  /** What was found whatever it is for. */
  readonly found: readonly AuditFinding[];
}

function auditedCourse(audit: Audit, account: Account<AuditInvoiceSteps>): InvoiceAudit {
  const { agreement, facts, terms, right, days, received, alike, found } = audit;
  const priced = paidCourse(days, facts, account);
  const fee = termsOf(agreement, 'fee');
  const invoicing = termsOf(agreement, 'invoicing');
  const course = auditCourse({ priced, terms, fee, invoicing, account }, received, alike);
  const wrongAmount = toldWrong(audit, course.wrong, account);
  const { expected, invoiceFrom, invoiceBy } = course;
  const all = [...alike, received];
  const invoiced = all.flatMap(({ lines }) => lines.map((line) => line.days));
  return {
    findings: [...found, ...course.findings],
    wrongAmount,
    expected: { channel: right.channel, lines: expected, total: sumOf(expected), invoiceFrom, invoiceBy },
    statement: invoiceStatement(priced, all, invoiced),
    vat: 'excluded',
  };
}

/** A bonus or a bought-out mentor: nothing is said of its amounts, but that none of them is due twice. */
function auditedOther(audit: Audit, account: Account<AuditInvoiceSteps>): InvoiceAudit {
  const { agreement, facts, terms, right, days, received, alike, found } = audit;
  const { invoice } = received;
  const { outside } = days;
  const content = invoice.kind === 'bonus' ? contentOf(agreement, facts) : [];
  const { findings, wrong, lines } = duplicates(terms, received, alike);
  const expected = outside ? [] : lines;
  const wrongAmount = toldWrong(audit, outside ? sumOf(invoice.lines) : wrong, account);
  return {
    findings: [...found, ...content, ...findings],
    wrongAmount,
    expected: { channel: right.channel, lines: expected, total: sumOf(expected), invoiceFrom: null, invoiceBy: null },
    statement: outside ? invoiceStatement(paidCourse(days, facts, account), [...alike, received], []) : null,
    vat: 'excluded',
  };
}

/** An agreement without rules on bonus has no channel for a bonus invoice either, and was refused before. */
function contentOf(agreement: Agreement, { order, invoice }: AuditInvoiceFacts): readonly AuditFinding[] {
  const { rules, scope } = termsOf(agreement, 'bonus');
  return receivedBonusFindings(rules as BonusRules, scope, levelOf(agreement, order.level).level, invoice);
}

/** What was invoiced beyond the right, as it is told. */
function toldWrong(
  { terms, right, days: { outside }, facts }: Audit,
  wrong: Kroner,
  account: Account<AuditInvoiceSteps>,
): Kroner {
  account.tell?.('audit-wrong-amount', outside ?? terms.once ?? right, outside ? outsideFacts(facts.order) : {}, wrong);
  return wrong;
}

/** What of a bonus or mentor invoice an earlier one, or an earlier line of the same, already holds. */
function duplicates({ once }: AuditTerms, { invoice: { kind }, lines }: DatedInvoice, alike: readonly DatedInvoice[]) {
  const before = alike.flatMap((each) => each.lines);
  const isKnown = knownLines(kind);
  for (const { line } of before) isKnown(line);
  const findings: AuditFinding[] = [];
  const single: InvoicedLine[] = [];
  let wrong: Whole = 0;
  freshLines(before, lines).forEach(({ line, days, fresh }, index) => {
    const same = isKnown(line);
    const shared = lengthOfAll(fresh) < lengthOf(days);
    if (same || (kind === 'bought-out-mentor' && shared)) {
      findings.push(auditFinding('invoiced-twice', index, saidOf(once, lineAt(index)), { kind }));
    }
    const { firstDay, lastDay, amount } = line;
    if (same) wrong = plus(wrong, oreOf(amount));
    else single.push({ firstDay, lastDay, amount });
  });
  return { findings, wrong: toKroner(wrong), lines: single };
}

/**
 * Tells of one line after the other whether one before it was the same. Each bonus is earned at most once for an order,
 * whatever period it was invoiced under; where the type of either is not stated, two lines of one period are told apart
 * by their amounts.
 */
function knownLines(kind: InvoiceKind): (line: InvoiceLine) => boolean {
  const bonuses = new Set<string>();
  const all = new Set<string>();
  const untyped = new Set<string>();
  return ({ firstDay, lastDay, amount, bonus }) => {
    const text = `${firstDay} ${lastDay} ${kind === 'bonus' ? toKroner(oreOf(amount)) : ''}`;
    const known = bonus === undefined ? all.has(text) : bonuses.has(bonus) || untyped.has(text);
    all.add(text);
    if (bonus === undefined) untyped.add(text);
    else bonuses.add(bonus);
    return known;
  };
}

export const auditInvoiceQuestion: Question<'audit-invoice', AuditInvoiceFacts, InvoiceAudit> = {
  name: 'audit-invoice',
  topic: 'audit',
  decide: decideAuditInvoice,
  amount: ({ wrongAmount }) => wrongAmount,
};
