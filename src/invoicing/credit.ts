import { type Agreement, termsOf } from '../agreement/agreement.ts';
import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Closure } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { type IsoDate, toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import { type Days, lengthOf, type Period } from '../calendar/period.ts';
import { merged, without } from '../calendar/runs.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import { type CourseFacts, oreOfDays, type PricedCourse, paidCourse, pricedDays } from '../fee/course-fee.ts';
import type { CreditSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, minus, plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { together } from '../problem/problem.ts';
import { courseMonths, invoiceFromOf } from './course-months.ts';
import { datedLines, freshLines, type InvoicedLine, sumOf } from './invoice.ts';
import { type InvoicePlanLine, type InvoicePlanReadings, invoiceByOf } from './invoice-plan.ts';
import { rightDays } from './right-amount.ts';

export interface CreditFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  readonly closure: Closure;
  /** What has been invoiced so far, line by line. */
  readonly invoiced: readonly InvoicedLine[];
}

/** One invoiced line that was not right. */
export interface CreditLine extends Period {
  readonly invoiced: Kroner;
  readonly right: Kroner;
  /** Invoiced less right: to be credited; below zero where too little was invoiced. */
  readonly amount: Kroner;
}

/** What may still be invoiced. */
export interface RemainingPlan {
  readonly lines: readonly InvoicePlanLine[];
  readonly total: Kroner;
  readonly invoiceBy: IsoDate | null;
}

export interface Credit {
  readonly lines: readonly CreditLine[];
  readonly total: Kroner;
  readonly remaining: RemainingPlan;
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<CreditSteps>[];
}

/**
 * The correcting lines (kreditering) after a closure that reaches back over what was already invoiced, and the plan that
 * remains.
 *
 * R151, R165, R166, R171, R172, R208, R214, R215, R219, R220 · Bilag C1 1.2, C2 1.2, F2 1.1–1.3 · readings: `part-week` (A41),
 * `objective-rejection-fee` (A44), `week-to-month` (A33), `invoice-begun-weeks` (A32) · documented choices: A31, A47
 * Unit: kroner excluding VAT. A line is right when it holds exactly what its open days are worth; a day counts once, for
 * the first line that holds it. All amounts are differences of running totals, each rounded once, half away from zero, so
 * that invoiced − credited + remaining is the fee after the closure, to the øre. Lines that are right are left out. Both
 * ends of a line are included. A month's rest keeps the month's own `invoiceFrom`. Of an order outside the portal all
 * that was invoiced is credited, and nothing remains.
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

function decideCredit(agreement: Agreement, facts: CreditFacts, account: Account<CreditSteps>): Credit {
  const invoicing = termsOf(agreement, 'invoicing');
  const { openPeriod, formula } = termsOf(agreement, 'fee');
  const [days, invoiced] = together(
    () => pricedDays(agreement, facts),
    () => datedLines(facts.invoiced, 'invoiced'),
  );
  const priced = paidCourse(days, facts, account);
  const { course, outside } = priced;
  const rightBy = outside ?? openPeriod ?? formula;
  const lines: CreditLine[] = [];
  let ore: Whole = 0;
  for (const { line, fresh } of freshLines([], invoiced)) {
    const right = rightDays(priced, fresh).ore;
    const beyond = minus(oreOf(line.amount), right);
    if (compare(beyond, 0) === 0) continue;
    ore = plus(ore, beyond);
    const { firstDay, lastDay, amount } = line;
    const credited: CreditLine = {
      firstDay,
      lastDay,
      invoiced: amount,
      right: toKroner(right),
      amount: toKroner(beyond),
    };
    lines.push(credited);
    account.tell?.(
      'credit-line',
      rightBy,
      { firstDay, lastDay, invoiced: amount, right: credited.right },
      credited.amount,
    );
  }
  const total = toKroner(ore);
  account.tell?.(
    'credit-total',
    rightBy,
    { lines: countText(lines.length), ...(outside && outsideFacts(facts.order)) },
    total,
  );
  const rest = linesLeft(
    priced,
    invoiced.map((each) => each.days),
  );
  const remaining: RemainingPlan = {
    lines: rest,
    total: sumOf(rest),
    invoiceBy: invoiceByOf(invoicing, course),
  };
  account.tell?.(
    'credit-remaining',
    outside ?? invoicing.monthlyInArrears,
    { lines: countText(rest.length) },
    remaining.total,
  );
  return account.explained({ lines, total, remaining, vat: 'excluded' });
}

/** What of a course's months has not been invoiced yet; a month of which nothing was as its plan has it. */
function linesLeft(priced: PricedCourse, invoiced: readonly Days[]): readonly InvoicePlanLine[] {
  const { course, options } = priced;
  const taken = merged(invoiced);
  if (!course.payable || without(course.payable, taken).length === 0) return [];
  const lines: InvoicePlanLine[] = [];
  for (const month of courseMonths(course, options)) {
    for (const run of without(month, taken)) {
      lines.push({
        month: toIsoMonth(month.month),
        weeks: weeksTouched(course, run),
        firstDay: toIsoDate(run.first),
        lastDay: toIsoDate(run.last),
        days: lengthOf(run),
        amount: toKroner(oreOfDays(priced, run)),
        invoiceFrom: invoiceFromOf(month, course, options),
      });
    }
  }
  return lines;
}

/** Course weeks that some days lie in, whole or in part. */
function weeksTouched({ ordered }: Course, { first, last }: Days): number {
  const weekOf = (day: number) => Math.floor((day - ordered.first) / DAYS_IN_WEEK);
  return weekOf(last) - weekOf(first) + 1;
}

export const creditQuestion: Question<'credit', CreditFacts, Credit> = {
  name: 'credit',
  topic: 'invoicing',
  decide: decideCredit,
  amount: ({ total }) => total,
};
