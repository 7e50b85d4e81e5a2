import { type Agreement, termsOf } from '../agreement/agreement.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Closure } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf, type Period } from '../calendar/period.ts';
import { firstHeld, merged, without } from '../calendar/runs.ts';
import { openAccount } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type CourseFacts, oreOfDays, type PricedCourse, pricedCourse } from '../fee/course-fee.ts';
import { partWeek } from '../fee/readings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, minus, plus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { refuseEach } from '../problem/problem.ts';
import { daysOf, type InvoicedLine } from './invoice.ts';
import { type InvoicePlanLine, type InvoicePlanReadings, invoiceByOf, planLines } from './invoice-plan.ts';
import { rightDays } from './right-amount.ts';

export interface CreditFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  readonly closure: Closure;
  /** What has been invoiced so far, line by line. */
  readonly invoiced: readonly InvoicedLine[];
}

export type CreditStep = 'credit-line' | 'credit-total' | 'credit-remaining';

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
  readonly steps?: readonly Step<CreditStep>[];
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
  const invoicing = termsOf(agreement, 'invoicing');
  const { openPeriod, formula } = termsOf(agreement, 'fee');
  const { invoiced } = facts;
  refuseEach([
    () => pricedCourse(agreement, facts, openAccount(readings, false)),
    ...invoiced.map((line, index) => () => daysOf(line, `invoiced[${index}]`)),
  ]);
  const priced = pricedCourse(agreement, facts, openAccount(readings, false));
  const days = invoiced.map((line, index) => daysOf(line, `invoiced[${index}]`));
  const held = firstHeld(days);
  const lines: CreditLine[] = [];
  let total: Whole = 0;
  invoiced.forEach((line, index) => {
    const { ore: right } = rightDays(priced, held[index] as readonly Days[]);
    const amount = minus(oreOf(line.amount), right);
    if (compare(amount, 0) === 0) return;
    total = plus(total, amount);
    const { firstDay, lastDay } = line;
    lines.push({ firstDay, lastDay, invoiced: line.amount, right: toKroner(right), amount: toKroner(amount) });
  });
  const taken = merged(days);
  const rest = planLines(priced, readings).flatMap((line) => restOf(priced, line, taken));
  const answer: Credit = {
    lines,
    total: toKroner(total),
    remaining: {
      lines: rest,
      total: toKroner(rest.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount)), 0)),
      invoiceBy: invoiceByOf(invoicing, priced.course),
    },
    vat: 'excluded',
  };
  if (facts.steps === false) return answer;
  const rightBy = priced.outside ?? openPeriod ?? formula;
  return withSteps(answer, creditSteps(rightBy, priced.outside ?? invoicing.monthlyInArrears, facts, priced, answer));
}

/** What of a plan's line has not been invoiced yet; all of it as it stands where nothing was. */
function restOf(priced: PricedCourse, line: InvoicePlanLine, taken: readonly Days[]): readonly InvoicePlanLine[] {
  const days = { first: dayOf(line.firstDay, ''), last: dayOf(line.lastDay, '') };
  return without(days, taken).map((run) => ({
    month: line.month,
    weeks: weeksTouched(priced, run),
    firstDay: toIsoDate(run.first),
    lastDay: toIsoDate(run.last),
    days: lengthOf(run),
    amount: toKroner(oreOfDays(priced, run)),
    invoiceFrom: line.invoiceFrom,
  }));
}

/** Course weeks that some days lie in, whole or in part. */
function weeksTouched({ course }: PricedCourse, { first, last }: Days): number {
  const weekOf = (day: number) => Math.floor((day - course.ordered.first) / DAYS_IN_WEEK);
  return weekOf(last) - weekOf(first) + 1;
}

function creditSteps(
  rightBy: Clause,
  plan: Clause,
  { order }: CreditFacts,
  { course, options, outside }: PricedCourse,
  { lines, total, remaining }: Credit,
): readonly Step<CreditStep>[] {
  const partial = course.payable && lengthOf(course.payable) % DAYS_IN_WEEK !== 0;
  const part = partial ? { reading: partWeek.id, option: options.optionOf(partWeek) } : undefined;
  return [
    ...lines.map(({ firstDay, lastDay, invoiced, right, amount }) =>
      step('credit-line', rightBy, { firstDay, lastDay, invoiced, right }, amount, part),
    ),
    step('credit-total', rightBy, { lines: String(lines.length), ...(outside && outsideFacts(order)) }, total, part),
    step('credit-remaining', plan, { lines: String(remaining.lines.length) }, remaining.total, part),
  ];
}

export const creditQuestion: Question<'credit', CreditFacts, Credit> = {
  name: 'credit',
  topic: 'invoicing',
  decide: (agreement, facts, account) => credit(agreement, facts, account.readings as never),
  amount: ({ total }) => total,
};
