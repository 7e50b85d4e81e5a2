import { type Agreement, levelOf, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { AuditTerms, BonusRules } from '../agreement/terms.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
import { firstHeld, lengthOfAll } from '../calendar/runs.ts';
import { openAccount } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { chosen } from '../evidence/reading.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type CourseFacts, type PricedCourse, pricedCourse } from '../fee/course-fee.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { refuseEach } from '../problem/problem.ts';
import { channelFindings, receivedBonusFindings, rightChannel } from './audit-channel.ts';
import { type AuditedCourse, auditCourse, type CourseAudit, earlierDays, portalFindings } from './audit-course.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import {
  daysOf,
  type Invoice,
  type InvoiceChannel,
  type InvoicedLine,
  type InvoiceKind,
  type InvoiceLine,
} from './invoice.ts';
import type { InvoicePlanReadings } from './invoice-plan.ts';
import { type InvoiceStatement, invoiceStatement } from './invoice-statement.ts';
import { invoiceBegunWeeks } from './readings.ts';

export interface AuditInvoiceFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  readonly invoice: Invoice;
  /** The order's invoices before this one, of any kind. */
  readonly earlierInvoices?: readonly Invoice[] | undefined;
  /** Another channel for the course fee was concretely and clearly agreed for this order (A48). */
  readonly otherChannelAgreed?: boolean | undefined;
}

export type AuditInvoiceStep = 'audit-channel' | 'audit-line' | 'audit-from' | 'audit-by' | 'audit-wrong-amount';

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
  readonly steps?: readonly Step<AuditInvoiceStep>[];
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
  const terms = termsOf(agreement, 'audit');
  const right = rightChannel(terms, agreement.terms.bonus?.rules, facts.invoice.kind);
  refuseWrongDays(agreement, facts, readings);
  const { invoice, earlierInvoices: earlier = [], otherChannelAgreed } = facts;
  const inChannel = channelFindings(right, invoice, otherChannelAgreed);
  const channelStep = step(
    'audit-channel',
    right.clause,
    { kind: invoice.kind, sentBy: invoice.channel },
    right.channel,
  );
  const priced = pricedCourse(agreement, facts, openAccount(readings, false));
  const { outside } = priced;
  const outsideFindings = portalFindings(outside, facts.order);
  const alike = [...earlier.filter(({ kind }) => kind === invoice.kind), invoice];
  if (invoice.kind !== 'course') {
    const content = invoice.kind === 'bonus' ? contentOf(agreement, facts) : [];
    const { findings, wrong, lines } = duplicates(terms, invoice, earlier);
    const answer: InvoiceAudit = {
      findings: [...inChannel, ...outsideFindings, ...content, ...findings],
      wrongAmount: toKroner(outside ? sumOf(invoice.lines) : wrong),
      expected: { ...invoiceOf(right.channel, outside ? [] : lines), invoiceFrom: null, invoiceBy: null },
      statement: outside ? invoiceStatement(priced, alike, []) : null,
      vat: 'excluded',
    };
    const total = wrongAmountStep(outside ?? terms.once, facts, priced, answer);
    return facts.steps === false ? answer : withSteps(answer, [channelStep, total]);
  }
  const audit: CourseAudit = {
    priced,
    readings,
    terms,
    fee: termsOf(agreement, 'fee'),
    invoicing: termsOf(agreement, 'invoicing'),
  };
  const audited = auditCourse(audit, invoice, earlier);
  const { expected, wrong, invoiceFrom, invoiceBy } = audited;
  const days = [...earlierDays(earlier), ...invoice.lines.map((line) => daysOf(line, ''))];
  const answer: InvoiceAudit = {
    findings: [...inChannel, ...outsideFindings, ...audited.findings],
    wrongAmount: toKroner(wrong),
    expected: {
      ...invoiceOf(right.channel, expected),
      invoiceFrom,
      invoiceBy: expected.length === 0 ? null : invoiceBy,
    },
    statement: invoiceStatement(priced, alike, days),
    vat: 'excluded',
  };
  return facts.steps === false
    ? answer
    : withSteps(answer, [channelStep, ...courseSteps(audit, audited, facts, answer)]);
}

/** An agreement without rules on bonus has no channel for a bonus invoice either, and was refused before. */
function contentOf(agreement: Agreement, { order, invoice }: AuditInvoiceFacts): readonly AuditFinding[] {
  const { rules, scope } = termsOf(agreement, 'bonus');
  return receivedBonusFindings(rules as BonusRules, scope, levelOf(agreement, order.level).level, invoice);
}

/** Every problem of the facts, told together. */
function refuseWrongDays(agreement: Agreement, facts: AuditInvoiceFacts, readings: InvoicePlanReadings): void {
  const { invoice, earlierInvoices = [] } = facts;
  const daysWithin = ({ sentOn, lines }: Invoice, path: string) => [
    () => dayOf(sentOn, `${path}.sentOn`),
    ...lines.map((line, index) => () => daysOf(line, `${path}.lines[${index}]`)),
  ];
  refuseEach([
    () => pricedCourse(agreement, facts, openAccount(readings, false)),
    ...daysWithin(invoice, 'invoice'),
    ...earlierInvoices.flatMap((each, index) => daysWithin(each, `earlierInvoices[${index}]`)),
  ]);
}

function invoiceOf(channel: InvoiceChannel, lines: readonly InvoicedLine[]) {
  return { channel, lines, total: toKroner(sumOf(lines)) };
}

function sumOf(lines: readonly InvoicedLine[]): Whole {
  return lines.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount)), 0);
}

function wrongAmountStep(
  clause: Clause,
  { order }: AuditInvoiceFacts,
  { outside }: PricedCourse,
  { wrongAmount }: InvoiceAudit,
): Step<AuditInvoiceStep> {
  return step('audit-wrong-amount', clause, outside ? outsideFacts(order) : {}, wrongAmount);
}

/** What of a bonus or mentor invoice an earlier one, or an earlier line of the same, already holds. */
function duplicates(terms: AuditTerms, invoice: Invoice, earlier: readonly Invoice[]) {
  const before = earlier.filter(({ kind }) => kind === invoice.kind).flatMap(({ lines }) => lines);
  const isKnown = knownLines(invoice.kind);
  for (const line of before) isKnown(line);
  const days = [...before, ...invoice.lines].map((line) => daysOf(line, ''));
  const held = firstHeld(days);
  const findings: AuditFinding[] = [];
  const lines: InvoicedLine[] = [];
  let wrong: Whole = 0;
  invoice.lines.forEach((line, index) => {
    const same = isKnown(line);
    const at = before.length + index;
    const shared = lengthOfAll(held[at] as readonly Days[]) < lengthOf(days[at] as Days);
    if (same || (invoice.kind === 'bought-out-mentor' && shared)) {
      findings.push(
        auditFinding('invoiced-twice', index, terms.once, {
          da: 'Linjen, eller en del af dens dage, er faktureret før.',
          en: 'The line, or some of its days, was invoiced before.',
        }),
      );
    }
    if (same) wrong = plus(wrong, oreOf(line.amount));
    else lines.push({ firstDay: line.firstDay, lastDay: line.lastDay, amount: line.amount });
  });
  return { findings, wrong, lines };
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

function courseSteps(
  { fee, invoicing, priced, readings, terms }: CourseAudit,
  { lines }: AuditedCourse,
  facts: AuditInvoiceFacts,
  answer: InvoiceAudit,
): readonly Step<AuditInvoiceStep>[] {
  const { expected } = answer;
  const { outside } = priced;
  const { sentOn } = facts.invoice;
  const begun = { reading: invoiceBegunWeeks.id, option: chosen(invoiceBegunWeeks, readings) };
  const rightBy = outside ?? fee.openPeriod ?? fee.formula;
  const steps: Step<AuditInvoiceStep>[] = lines.flatMap(({ line: { firstDay, lastDay, amount }, right, from }) => [
    step<AuditInvoiceStep>('audit-line', rightBy, { firstDay, lastDay, amount }, toKroner(right)),
    ...(outside
      ? []
      : [step<AuditInvoiceStep>('audit-from', invoicing.notInAdvance, { lastDay, sentOn }, from, begun)]),
  ]);
  if (expected.invoiceBy) steps.push(step('audit-by', invoicing.latest, { sentOn }, expected.invoiceBy));
  steps.push(wrongAmountStep(outside ?? terms.once, facts, priced, answer));
  return steps;
}

export const auditInvoiceQuestion: Question<'audit-invoice', AuditInvoiceFacts, InvoiceAudit> = {
  name: 'audit-invoice',
  topic: 'audit',
  decide: (agreement, facts, account) => auditInvoice(agreement, facts, account.readings as never),
  amount: ({ wrongAmount }) => wrongAmount,
};
