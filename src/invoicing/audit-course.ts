import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { AuditTerms, FeeTerms, InvoicingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { checkedDay, dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf, toPeriod } from '../calendar/period.ts';
import { firstHeld, lengthOfAll, without } from '../calendar/runs.ts';
import type { Clause } from '../evidence/clause.ts';
import { chosen } from '../evidence/reading.ts';
import { spokenDate, spokenKroner } from '../evidence/spoken.ts';
import { oreOfDays, type PricedCourse } from '../fee/course-fee.ts';
import { oreOf, toKroner } from '../money/kroner.ts';
import { compare, minus, plus, type Whole } from '../money/whole.ts';
import { spokenOutside } from '../order/outside-portal.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { daysOf, type Invoice, type InvoicedLine, type InvoiceLine } from './invoice.ts';
import { type InvoicePlanReadings, invoiceByOf } from './invoice-plan.ts';
import { invoiceBegunWeeks } from './readings.ts';
import { claimedOre, rightDays } from './right-amount.ts';

/** All that a course invoice is held against. */
export interface CourseAudit {
  readonly priced: PricedCourse;
  readonly readings: InvoicePlanReadings;
  readonly terms: AuditTerms;
  readonly fee: FeeTerms;
  readonly invoicing: InvoicingTerms;
}

/** One line with what is right of it. */
interface AuditedLine {
  readonly line: InvoiceLine;
  readonly right: Whole;
  /** The day from which the line's weeks may be invoiced. */
  readonly from: IsoDate;
}

export interface AuditedCourse {
  readonly findings: readonly AuditFinding[];
  readonly lines: readonly AuditedLine[];
  readonly wrong: Whole;
  /** The lines of a correct invoice for the same days. */
  readonly expected: readonly InvoicedLine[];
  /** The first day on which such an invoice may be sent. */
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
}

/** Each line of a course invoice against the open days that no earlier invoice holds. */
export function auditCourse(audit: CourseAudit, invoice: Invoice, earlier: readonly Invoice[]): AuditedCourse {
  const { priced, invoicing } = audit;
  const before = earlierDays(earlier);
  const own = invoice.lines.map((line, index) => daysOf(line, `invoice.lines[${index}]`));
  const held = firstHeld([...before, ...own]).slice(before.length);
  const sent = dayOf(invoice.sentOn, 'invoice.sentOn');
  const invoiceBy = invoiceByOf(invoicing, priced.course);
  const findings = latenessFindings(invoicing, sent, invoiceBy);
  const lines: AuditedLine[] = [];
  const expected: InvoicedLine[] = [];
  let wrong: Whole = 0;
  let sendFrom = -1;
  invoice.lines.forEach((line, index) => {
    const days = own[index] as Days;
    const fresh = held[index] as readonly Days[];
    const { runs, ore: right } = rightDays(priced, fresh);
    const from = earliestDay(audit, days.last);
    for (const found of [
      ...(priced.outside ? [] : timeFindings(audit, index, sent, from)),
      ...dayFindings(audit, index, days, fresh),
      ...(priced.outside ? [] : amountFindings(audit, index, line, days, right)),
    ]) {
      findings.push(found);
    }
    const beyond = minus(oreOf(line.amount), right);
    if (compare(beyond, 0) > 0) wrong = plus(wrong, beyond);
    lines.push({ line, right, from: toIsoDate(from) });
    for (const run of runs) {
      expected.push({ ...toPeriod(run), amount: toKroner(oreOfDays(priced, run)) });
      sendFrom = Math.max(sendFrom, earliestDay(audit, run.last));
    }
  });
  const invoiceFrom = sendFrom < 0 ? null : toIsoDate(sendFrom as Day);
  return { findings, lines, wrong, expected, invoiceFrom, invoiceBy };
}

/** The days that earlier course invoices hold. */
export function earlierDays(earlier: readonly Invoice[]): Days[] {
  return earlier.flatMap(({ kind, lines }, at) =>
    kind === 'course' ? lines.map((line, index) => daysOf(line, `earlierInvoices[${at}].lines[${index}]`)) : [],
  );
}

/** A32: the day after the week of the last day is over, or, where begun weeks count, the week's first day. */
function earliestDay({ priced, readings }: CourseAudit, last: Day): Day {
  const { ordered, payable, endField } = priced.course;
  const weekFirst = last - ((((last - ordered.first) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
  if (chosen(invoiceBegunWeeks, readings) === 'begun-allowed') return Math.max(0, weekFirst) as Day;
  const weekLast = Math.min(weekFirst + DAYS_IN_WEEK - 1, payable?.last ?? ordered.last);
  return checkedDay(Math.max(weekLast, last) + 1, endField);
}

/** R151: an order outside the portal gives nothing to invoice, whatever the invoice is for. */
export function portalFindings(outside: Clause | undefined, order: Order): AuditFinding[] {
  if (!outside) return [];
  return [
    auditFinding('ordered-outside-portal', null, outside, {
      da: `Ordren er ${spokenOutside(order, 'da')} uden om udbudsportalen; der kan intet faktureres for den.`,
      en: `The order was ${spokenOutside(order, 'en')} outside the portal; nothing can be invoiced for it.`,
    }),
  ];
}

function latenessFindings({ latest }: InvoicingTerms, sent: Day, invoiceBy: IsoDate | null): AuditFinding[] {
  if (invoiceBy === null || sent <= dayOf(invoiceBy, '')) return [];
  return [
    auditFinding('too-late', null, latest, {
      da: `Fakturaen er sendt for sent; den skulle være sendt senest ${spokenDate(invoiceBy, 'da')}.`,
      en: `The invoice was sent too late; it was to be sent at the latest ${spokenDate(invoiceBy, 'en')}.`,
    }),
  ];
}

function timeFindings({ invoicing }: CourseAudit, index: number, sent: Day, from: Day): AuditFinding[] {
  if (sent >= from) return [];
  return [
    auditFinding('too-early', index, invoicing.notInAdvance, {
      da: `Linjen er faktureret for tidligt; den kan faktureres fra ${spokenDate(toIsoDate(from), 'da')}.`,
      en: `The line was invoiced too early; it can be invoiced from ${spokenDate(toIsoDate(from), 'en')}.`,
    }),
  ];
}

function dayFindings(
  { priced, terms }: CourseAudit,
  index: number,
  days: Days,
  fresh: readonly Days[],
): readonly AuditFinding[] {
  // Outside the portal nothing is paid, and the days that were open were open all the same.
  const open = priced.outside ? priced.course.open : priced.course.payable;
  const findings: AuditFinding[] = [];
  if (!open || without(days, [open]).length > 0) {
    findings.push(
      auditFinding('outside-open-period', index, terms.openPeriod, {
        da: 'Linjen har dage, hvor tilbuddet ikke var åbent for borgeren.',
        en: 'The line has days on which the offer was not open for the citizen.',
      }),
    );
  }
  if (lengthOfAll(fresh) < lengthOf(days)) {
    findings.push(
      auditFinding('invoiced-twice', index, terms.once, {
        da: 'Linjen har dage, der er faktureret før.',
        en: 'The line has days that were invoiced before.',
      }),
    );
  }
  return findings;
}

/** An amount that counts days it should not is told by those days; one that fits neither is wrong in itself. */
function amountFindings(
  { priced, fee }: CourseAudit,
  index: number,
  line: InvoiceLine,
  days: Days,
  right: Whole,
): AuditFinding[] {
  const invoiced = oreOf(line.amount);
  if (compare(invoiced, right) === 0 || compare(invoiced, claimedOre(priced, days)) === 0) return [];
  const amount = toKroner(right);
  return [
    auditFinding('wrong-amount', index, fee.formula, {
      da: `Beløbet er forkert; de dage, der kan faktureres, er ${spokenKroner(amount, 'da')} værd.`,
      en: `The amount is wrong; the days that can be invoiced are worth ${spokenKroner(amount, 'en')}.`,
    }),
  ];
}
