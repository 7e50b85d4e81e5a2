import { saidOf } from '../agreement/agreement.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Closure } from '../agreement/order.ts';
import type { AuditTerms, FeeTerms, InvoicingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, includes, lengthOf, overlaps, toPeriod } from '../calendar/period.ts';
import { lengthOfAll, without } from '../calendar/runs.ts';
import type { Account } from '../evidence/account.ts';
import { openClause, type PricedCourse } from '../fee/course-fee.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { oreOf, toKroner } from '../money/kroner.ts';
import { compare, least, minus, most, plus, type Whole } from '../money/whole.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { planMonths } from './course-months.ts';
import { type DatedInvoice, type FreshLine, freshLines, type InvoicedLine, lineAt, takesDays } from './invoice.ts';
import { billedDays, fromClause, instalmentDays, invoiceFromOf, notYetInvoiceable } from './invoice-from.ts';
import { invoiceByOf } from './invoice-plan.ts';
import { claimedOre, oreOfRuns, type RightDays, rightDays } from './right-amount.ts';

/** All that a course invoice is held against, and where its steps are told. */
export interface CourseAudit {
  readonly priced: PricedCourse;
  readonly terms: AuditTerms;
  readonly fee: FeeTerms;
  readonly closure: Closure | undefined;
  readonly invoicing: InvoicingTerms;
  readonly account: Account<AuditInvoiceSteps>;
}

export interface AuditedCourse {
  readonly findings: readonly AuditFinding[];
  readonly wrong: Whole;
  /** What of the invoice is right, and was invoiced too early. */
  readonly early: Whole;
  /** The lines of a correct invoice for the same days. */
  readonly expected: readonly InvoicedLine[];
  /** The first and the last day on which such an invoice may be sent. */
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
}

/** Each line of a course invoice against the open days that no earlier invoice holds; `held` are the days that one does. */
export function auditCourse(audit: CourseAudit, received: DatedInvoice, held: readonly Days[]): AuditedCourse {
  const { priced, invoicing, account } = audit;
  const { sentOn } = received.invoice;
  const findings: AuditFinding[] = [];
  const expected: InvoicedLine[] = [];
  const right: Days[] = [];
  let wrong: Whole = 0;
  let early: Whole = 0;
  let sendFrom: Day | undefined;
  freshLines(held, received.lines).forEach((own, index) => {
    const line = auditLine(audit, received, own, index);
    for (const each of line.found) findings.push(each);
    wrong = plus(wrong, line.beyond);
    early = plus(early, line.early);
    for (const { days, ore } of line.right.runs) {
      right.push(days);
      expected.push({ ...toPeriod(days), amount: toKroner(ore) });
    }
    if (line.from !== null && (sendFrom === undefined || line.from > sendFrom)) sendFrom = line.from;
  });
  // Of several instalments the first one that is late makes the invoice late.
  const earned = instalmentDays(priced).find(({ day }) => right.some((run) => includes(run, day)));
  const latest = invoiceByOf(invoicing, priced.course, earned?.day);
  for (const each of latenessFindings(invoicing, received.sent, latest)) findings.unshift(each);
  for (const each of monthFindings(audit, right, held)) findings.push(each);
  const invoiceFrom = sendFrom === undefined ? null : toIsoDate(sendFrom);
  const invoiceBy = expected.length === 0 ? null : latest;
  if (invoiceBy && invoicing.latest) account.tell?.('audit-by', invoicing.latest, { sentOn }, invoiceBy);
  return { findings, wrong, early, expected, invoiceFrom, invoiceBy };
}

/** What one line holds. */
interface AuditedLine {
  readonly found: readonly AuditFinding[];
  readonly right: RightDays;
  /** What was invoiced beyond it. */
  readonly beyond: Whole;
  /** What of it was right, and invoiced too early. */
  readonly early: Whole;
  /** The day from which its right days may be invoiced, where it has any, and the agreement says. */
  readonly from: Day | null;
}

function auditLine(audit: CourseAudit, received: DatedInvoice, own: FreshLine, index: number): AuditedLine {
  const { priced, invoicing, account } = audit;
  const { outside } = priced;
  const { line, days, fresh } = own;
  const { firstDay, lastDay, amount } = line;
  const right = rightDays(priced, fresh);
  const beyond = most(0, minus(oreOf(amount), right.ore));
  const rightBy = outside ?? openClause(priced.terms, audit.closure);
  account.tell?.('audit-line', rightBy, { firstDay, lastDay, amount }, toKroner(right.ore));
  if (!takesDays(own)) return { found: [], right, beyond, early: 0, from: null };
  const amounts = outside ? [] : amountFindings(audit, index, own, right.ore);
  const misdated = dayFindings(audit, index, own);
  if (outside) return { found: misdated, right, beyond, early: 0, from: null };

  const earliest = invoiceFromOf(priced, invoicing, days, account);
  // In date order: what was earned later is never invoiced before.
  const from = right.runs
    .map((run) => invoiceFromOf(priced, invoicing, run.days, account))
    .filter((day) => day !== null)
    .at(-1);
  const { sent } = received;
  const notYet = right.runs.flatMap((run) => notYetInvoiceable(priced, invoicing, run.days, sent, account));
  const early = least(oreOfRuns(priced, notYet), minus(oreOf(amount), beyond));
  const clause = fromClause(invoicing);
  const { sentOn } = received.invoice;
  if (clause && earliest !== null) account.tell?.('audit-from', clause, { lastDay, sentOn }, toIsoDate(earliest));
  return {
    found: [...timeFindings(audit, index, sent, earliest), ...misdated, ...amounts],
    right,
    beyond,
    early,
    from: from ?? null,
  };
}

function latenessFindings({ latest }: InvoicingTerms, sent: Day, invoiceBy: IsoDate | null): AuditFinding[] {
  if (!latest || invoiceBy === null || sent <= dayOf(invoiceBy, '')) return [];
  return [auditFinding('too-late', null, latest, { invoiceBy })];
}

function timeFindings({ invoicing }: CourseAudit, index: number, sent: Day, from: Day | null): readonly AuditFinding[] {
  const clause = fromClause(invoicing);
  if (!clause || from === null || sent >= from) return [];
  return [auditFinding('too-early', index, clause, { from: toIsoDate(from) })];
}

const FEWEST_WEEKS_IN_MONTH = 4;

/**
 * R219: invoiced monthly, 4 to 5 weeks at a time. Fewer are a month only where the rest of it is not open, or was invoiced
 * before: at the start, at the end, and beside what a correction left.
 */
function monthFindings(
  { priced, invoicing }: CourseAudit,
  right: readonly Days[],
  held: readonly Days[],
): AuditFinding[] {
  const { course, options, outside } = priced;
  const { split } = invoicing;
  if (!split || split.by === 'instalments') return [];
  if (outside || right.length === 0 || lengthOfAll(right) >= FEWEST_WEEKS_IN_MONTH * DAYS_IN_WEEK) return [];
  for (const month of planMonths(priced, split, options)) {
    if (!right.some((run) => overlaps(run, month))) continue;
    const [left] = without(month, [...held, ...right, ...course.paused]);
    if (left) {
      return [auditFinding('not-monthly', null, split, { lastDay: toIsoDate(month.last) })];
    }
  }
  return [];
}

function dayFindings(
  { priced, terms }: CourseAudit,
  index: number,
  { days, fresh }: FreshLine,
): readonly AuditFinding[] {
  // Outside the portal nothing is paid, and the days that were open were open all the same.
  const { open } = priced.course;
  const billed = priced.outside ? (open ? [open] : []) : billedDays(priced);
  const findings: AuditFinding[] = [];
  if (without(days, billed).length > 0) {
    findings.push(auditFinding('outside-open-period', index, saidOf(terms.openPeriod, lineAt(index)), {}));
  }
  if (lengthOfAll(fresh) < lengthOf(days)) {
    findings.push(auditFinding('invoiced-twice', index, saidOf(terms.once, lineAt(index)), { kind: 'course' }));
  }
  return findings;
}

/** An amount that counts days it should not is told by those days; one that fits neither is wrong in itself. */
function amountFindings(
  { priced }: CourseAudit,
  index: number,
  { line, days }: FreshLine,
  right: Whole,
): readonly AuditFinding[] {
  const invoiced = oreOf(line.amount);
  if (compare(invoiced, right) === 0 || compare(invoiced, claimedOre(priced, days)) === 0) return [];
  return [auditFinding('wrong-amount', index, priced.terms.price, { right: toKroner(right) })];
}
