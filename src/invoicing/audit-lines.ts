import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { AuditTerms, ChannelTerm } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import { type CourseFacts, type PricedCourse, type PricedDays, paidCourse } from '../fee/course-fee.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { oreOf, toKroner } from '../money/kroner.ts';
import { compare, minus, type Whole } from '../money/whole.ts';
import { auditBonus, auditMentor, creditedBeyond, type DecidedBonus, type NotChecked } from './audit-bonus.ts';
import { auditCourse } from './audit-course.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { type DatedInvoice, type InvoiceLine, oreOfAll } from './invoice.ts';
import { sharedBy } from './right-amount.ts';
import { type Claims, creditedClaims, laidLines } from './standing.ts';

/** What is known of the order of an invoice. */
interface AuditedFacts extends CourseFacts {
  readonly decisions?: readonly DecidedBonus[] | undefined;
}

/** An invoice with all that it is held against. */
export interface Audit {
  readonly agreement: Agreement;
  readonly facts: AuditedFacts;
  readonly terms: AuditTerms;
  readonly right: ChannelTerm;
  readonly days: PricedDays;
  readonly received: DatedInvoice;
  /** The earlier invoices of its kind that were not sent back, and their credit notes. */
  readonly alike: readonly DatedInvoice[];
  readonly account: Account<AuditInvoiceSteps>;
}

/** What was found of the lines of an invoice, whatever kind it is of. */
export interface Judged {
  readonly findings: readonly AuditFinding[];
  readonly wrong: Whole;
  /** What is right but for its time. */
  readonly early: Whole;
  readonly expected: readonly InvoiceLine[];
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
  readonly notChecked: readonly NotChecked[];
  readonly course?: JudgedCourse | undefined;
}

/** A course with what was invoiced of it before. */
interface JudgedCourse {
  readonly priced: PricedCourse;
  readonly claims: Claims;
}

export function judged(audit: Audit): Judged {
  const { agreement, facts, terms, right, days, received, alike } = audit;
  if (received.kind === 'course') return judgedCourse(audit);
  const lines =
    received.kind === 'bonus'
      ? auditBonus(agreement, terms, right, facts.order.level, received, alike, facts.decisions)
      : auditMentor(terms, right, received, alike);
  const { outside } = days;
  return {
    findings: lines.findings,
    wrong: outside ? oreOfAll(received.invoice.lines) : lines.wrong,
    early: 0,
    expected: outside ? [] : lines.expected,
    invoiceFrom: null,
    invoiceBy: null,
    notChecked: outside ? [] : lines.notChecked,
  };
}

function judgedCourse(audit: Audit): Judged {
  const { agreement, facts, terms, received, account } = audit;
  const course = openCourse(audit);
  const fee = termsOf(agreement, 'fee');
  const invoicing = termsOf(agreement, 'invoicing');
  const found = auditCourse(
    { priced: course.priced, terms, fee, closure: facts.closure, invoicing, account },
    received,
    heldDays(course.claims),
  );
  return { ...found, notChecked: [], course };
}

/** A credit note: as much as it credits must stand on what it names. */
export function judgedCredit(audit: Audit): Judged {
  const { right, received, alike } = audit;
  const course = received.kind === 'course' ? openCourse(audit) : undefined;
  const left = course
    ? received.lines.map(({ line, days }) => course.claims.creditOre(days, oreOf(line.amount)))
    : creditedBeyond(received, alike);
  const findings: AuditFinding[] = [];
  const expected: InvoiceLine[] = [];
  received.lines.forEach(({ line }, index) => {
    const beyond = left[index] as Whole;
    const stood = minus(oreOf(line.amount), beyond);
    if (compare(beyond, 0) > 0) {
      findings.push(auditFinding('credited-beyond-invoiced', index, right, { stood: toKroner(stood) }));
    }
    if (compare(stood, 0) > 0) expected.push({ ...line, amount: toKroner(stood) });
  });
  return { findings, wrong: 0, early: 0, expected, invoiceFrom: null, invoiceBy: null, notChecked: [], course };
}

/** A course with what of its earlier invoices no credit note took away. */
function openCourse({ agreement, facts, days, alike, account }: Audit): JudgedCourse {
  const priced = paidCourse(agreement, days, facts, account);
  return { priced, claims: creditedClaims(laidLines(alike), sharedBy(priced), 'earlierInvoices') };
}

export function heldDays({ claims }: Claims): readonly Days[] {
  return claims.flatMap(({ stands }) => stands.map(({ days }) => days));
}
