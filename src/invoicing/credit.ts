import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Question } from '../agreement/question.ts';
import type { InvoicingSplit, InvoicingTerms, Rule } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { common, merged, without } from '../calendar/runs.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { type Finding, findingsOf } from '../evidence/finding.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import { type CourseFacts, openClause, type PricedCourse, paidCourse, pricedDays } from '../fee/course-fee.ts';
import { type FeeFinding, feeFindings } from '../fee/fee-findings.ts';
import { oreOfDays, paidLength } from '../fee/running-total.ts';
import { hangsOnResult } from '../fee/told-results.ts';
import { creditFindings as da } from '../language/da.ts';
import { creditFindings as en } from '../language/en.ts';
import type { CreditFindings, CreditSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus, plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { refuse, together } from '../problem/problem.ts';
import { type BeyondInvoiced, type Corrections, correctionsOf } from './corrections.ts';
import { type CourseMonth, planMonths } from './course-months.ts';
import { type DatedLine, type DraftedInvoice, datedLines, type InvoicedLine, sumOf } from './invoice.ts';
import { billedDays, instalmentDays, invoiceFromOf } from './invoice-from.ts';
import { type InvoicePlanLine, type InvoicePlanReadings, invoiceByOf } from './invoice-plan.ts';
import type { LaidLine, Standing } from './standing.ts';

/** A line that was invoiced, or credited: of both the amount is positive. */
export interface LineSoFar extends InvoicedLine {
  readonly kind?: 'credit-note' | undefined;
}

export interface CreditFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  /** What has been invoiced so far, line by line, and what was credited of it. */
  readonly invoiced: readonly LineSoFar[];
  /** The day on which it is asked what is due. */
  readonly asOf?: IsoDate | undefined;
}

/** One invoiced line that is not right. */
export interface CreditLine extends Period {
  /** What of it was not credited before; below zero where more was credited than stood there. */
  readonly invoiced: Kroner;
  readonly right: Kroner;
  /** Invoiced less right: too much; below zero where too little was invoiced. */
  readonly amount: Kroner;
}

/** Lines that may be invoiced. */
export interface PlanLines {
  readonly lines: readonly InvoicePlanLine[];
  readonly total: Kroner;
}

/** A credit note beyond what was invoiced, or what may be claimed of a course that was rejected (A44). */
type CreditFinding = Finding<keyof CreditFindings> | FeeFinding;

/** What may still be invoiced. */
export interface RemainingPlan extends PlanLines {
  readonly invoiceBy: IsoDate | null;
}

export interface Credit {
  readonly lines: readonly CreditLine[];
  /** Invoiced less right, net: the credit note less what is invoiced again. No credit note has this amount but by chance. */
  readonly total: Kroner;
  /** The credit note that sets it right, day by day; `null` where nothing is to be credited. */
  readonly creditNote: DraftedInvoice | null;
  /** What is invoiced again after it: days of which too little was invoiced, and which it credits whole. */
  readonly again: PlanLines;
  readonly remaining: RemainingPlan;
  /** With `asOf`: what of `again` and `remaining` may be invoiced on that day, and what only later. */
  readonly dueNow?: PlanLines;
  readonly later?: PlanLines;
  readonly findings: readonly CreditFinding[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<CreditSteps>[];
}

const creditFinding = /* @__PURE__ */ findingsOf<CreditFindings>({ 'credited-beyond-invoiced': 'warn' }, { da, en });

/**
 * What of the invoices so far is right, what is to be credited (kreditering), and what is still to be invoiced: after a
 * closure that reaches back over what was invoiced, after a wrong invoice, or just on a day.
 *
 * R151, R165, R166, R171, R172, R208, R214, R215, R219, R220 · Bilag C1 1.2, C2 1.2, F2 1.1–1.3 · readings: `part-week` (A41),
 * `objective-rejection-fee` (A44), `week-to-month` (A33), `invoice-begun-weeks` (A32) · documented choices: A31, A47
 * Unit: kroner excluding VAT. A line is right when it holds exactly what its open days are worth; a day counts once, for
 * the first line that holds it; a line of 0.00 holds none. A credit note lowers what was invoiced for its days, and what it
 * credits beyond that other days of the same line. An amount lies on its days by what they are worth, a wrong one by what they
 * were ordered for, whatever became known later. All amounts are
 * differences of running totals, each rounded once, half away from zero, so that invoiced − credited − `total` + `remaining` is
 * the fee, to the øre. Lines that are right are left out. Both ends of a line are included. A month's rest keeps the month's
 * own `invoiceFrom`. An instalment lies whole on the day it is earned, also after the end. `creditNote` and the lines of `again` and `remaining` are what `auditInvoice` finds nothing in: a day
 * can be invoiced again only where nothing stands on it, so that too little is credited whole and invoiced again. Without
 * `asOf` nothing is called due. What is credited of the open days before an objective rejection, and may be claimed all the same,
 * stands in the finding `open-period-may-be-claimed`. Of an order outside the portal all that was invoiced is credited, and nothing remains.
 * Problems: those of `fee`, and `date-order` at `invoiced[n].lastDay`.
 *
 * @example credit(koebenhavn2016Fyldt30, { order, closure: { ground: 'closed-early', lastOpenDay: isoDate('2016-07-17') }, invoiced: [{ firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-07-31'), amount: kroner('6720.00') }] }).total // => '3360.00'
 */
export function credit<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: CreditFacts<NoInfer<LevelId>>,
  readings: InvoicePlanReadings = {},
): Credit {
  return decideCredit(agreement, facts, openAccount(agreement, readings, facts.steps));
}

/** Terms that say how a fee is split into invoices. */
type StatedInvoicing = InvoicingTerms & { readonly split: Rule<InvoicingSplit> };

function decideCredit(agreement: Agreement, facts: CreditFacts, account: Account<CreditSteps>): Credit {
  return creditWithDays(agreement, facts, account).credit;
}

/** What is to be corrected and what remains, with the last day on which each line of it may be sent. */
export interface CreditWithDays {
  readonly credit: Credit;
  readonly invoiceByOf: (line: InvoicePlanLine) => IsoDate | null;
}

export function creditWithDays(
  agreement: Agreement,
  facts: CreditFacts,
  account: Account<CreditSteps>,
): CreditWithDays {
  const invoicing = termsOf(agreement, 'invoicing');
  const split = saidOf(invoicing.split, 'agreement');
  const stated = { ...invoicing, split };
  // Here the day says what is due, too; what lies after it is unknown only where the fee hangs on it.
  const priceFacts = hangsOnResult(agreement) ? facts : { ...facts, asOf: undefined };
  const [days, soFar, asOf] = together(
    () => pricedDays(agreement, priceFacts),
    () => datedLines(facts.invoiced, 'invoiced'),
    () => (facts.asOf === undefined ? undefined : dayAskedOf(stated, facts.asOf)),
  );
  const priced = paidCourse(agreement, days, priceFacts, account);
  const { course, outside } = priced;
  const rightBy = outside ?? openClause(priced.terms, facts.closure);
  const corrections = correctionsOf(priced, soFar.map(laidLine));
  const lines = linesToCorrect(corrections);
  const total = toKroner(lines.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount)), 0));
  for (const { firstDay, lastDay, invoiced, right, amount } of lines) {
    account.tell?.('credit-line', rightBy, { firstDay, lastDay, invoiced, right }, amount);
  }
  const claimable = feeFindings(agreement, priced, priceFacts);
  account.tell?.(
    'credit-total',
    rightBy,
    { lines: countText(lines.length), ...(outside && outsideFacts(facts.order)) },
    total,
  );
  const open = billedDays(priced).flatMap((run) => without(run, corrections.held));
  const rest = planLines(priced, stated, open);
  const invoiceBy = invoiceByOf(invoicing, course, instalmentDays(priced).at(-1)?.day);
  const remaining: RemainingPlan = { lines: rest, total: sumOf(rest), invoiceBy };
  account.tell?.('credit-remaining', outside ?? split, { lines: countText(rest.length) }, remaining.total);
  const again = planLines(priced, stated, merged(corrections.again));
  const credit = account.explained({
    lines,
    total,
    creditNote: noteOf(corrections.credited),
    again: linesOf(again),
    remaining,
    ...(asOf !== undefined && dueOn([...again, ...rest], toIsoDate(asOf))),
    findings: [...corrections.beyond.map((each) => beyondFinding(rightBy, each)), ...claimable],
    vat: 'excluded' as const,
  });
  const earnedOn = ({ weeks, firstDay }: InvoicePlanLine) => (weeks === 0 ? dayOf(firstDay, '') : undefined);
  return { credit, invoiceByOf: (line) => invoiceByOf(invoicing, course, earnedOn(line)) };
}

function laidLine(dated: DatedLine): LaidLine {
  return { dated, isCredit: (dated.line as LineSoFar).kind === 'credit-note' };
}

/** The lines that are not right, and after them what was credited beyond what stood. */
function linesToCorrect({ wrong, beyond }: Corrections): readonly CreditLine[] {
  return [
    ...wrong.map(({ claim, ore, right }) => creditLine(claim.line, ore, right)),
    ...beyond.map((each) => creditLine(each.line, minus(0, each.beyond), 0)),
  ];
}

function creditLine({ line: { firstDay, lastDay } }: DatedLine, invoiced: Whole, right: Whole): CreditLine {
  return {
    firstDay,
    lastDay,
    invoiced: toKroner(invoiced),
    right: toKroner(right),
    amount: toKroner(minus(invoiced, right)),
  };
}

function noteOf(credited: readonly Standing[]): DraftedInvoice | null {
  if (credited.length === 0) return null;
  const lines = credited.map(({ days, ore }) => ({ ...toPeriod(days), amount: toKroner(ore) }));
  return { kind: 'credit-note', credits: 'course', lines };
}

/** Some open days as lines of the plan, a month at a time; a month that is whole is as the plan has it. */
function planLines(
  priced: PricedCourse,
  invoicing: StatedInvoicing,
  runs: readonly Days[],
): readonly InvoicePlanLine[] {
  if (runs.length === 0) return [];
  const { course, options } = priced;
  const lines: InvoicePlanLine[] = [];
  for (const month of planMonths(priced, invoicing.split, options)) {
    const isInstalment = month.weeks === 0;
    for (const run of runs.flatMap((each) => common(each, month))) {
      const days = isInstalment ? 0 : paidLength(course, run);
      if (days === 0 && !isInstalment) continue;
      lines.push({
        month: toIsoMonth(month.month),
        weeks: isInstalment ? 0 : weeksTouched(course, run),
        firstDay: toIsoDate(run.first),
        lastDay: toIsoDate(run.last),
        days,
        amount: toKroner(oreOfDays(priced, run)),
        invoiceFrom: monthFrom(priced, invoicing, month),
      });
    }
  }
  return lines;
}

/** The day from which a month may be invoiced. */
function monthFrom(priced: PricedCourse, invoicing: StatedInvoicing, month: CourseMonth): IsoDate | null {
  const from = invoiceFromOf(priced, invoicing, month, priced.options);
  return from === null ? null : toIsoDate(from);
}

/** Course weeks that some paid days lie in, whole or in part. */
function weeksTouched({ weeks, paused }: Course, days: Days): number {
  const weekOf = (day: number) => Math.floor((day - weeks.from) / DAYS_IN_WEEK);
  let [count, before] = [0, -1];
  for (const { first, last } of without(days, paused)) {
    count += weekOf(last) - Math.max(weekOf(first), before + 1) + 1;
    before = weekOf(last);
  }
  return count;
}

function linesOf(lines: readonly InvoicePlanLine[]): PlanLines {
  return { lines, total: sumOf(lines) };
}

/** The day that is asked of, where the agreement says from when what may be invoiced. */
function dayAskedOf({ split, notInAdvance }: StatedInvoicing, asOf: IsoDate): Day {
  if (split.by !== 'instalments' && !notInAdvance) refuse('not-in-agreement', 'asOf');
  return dayOf(asOf, 'asOf');
}

/** What may be invoiced on a day, and what only later. */
function dueOn(
  lines: readonly InvoicePlanLine[],
  asOf: IsoDate,
): { readonly dueNow: PlanLines; readonly later: PlanLines } {
  return {
    dueNow: linesOf(lines.filter(({ invoiceFrom }) => invoiceFrom !== null && invoiceFrom <= asOf)),
    later: linesOf(lines.filter(({ invoiceFrom }) => invoiceFrom !== null && invoiceFrom > asOf)),
  };
}

function beyondFinding(clause: Clause, { line, beyond }: BeyondInvoiced): Finding<keyof CreditFindings> {
  return creditFinding('credited-beyond-invoiced', clause, { stood: toKroner(minus(oreOf(line.line.amount), beyond)) });
}

export const creditQuestion: Question<'credit', CreditFacts, Credit> = {
  name: 'credit',
  topic: 'invoicing',
  decide: decideCredit,
  amount: ({ total }) => total,
};
