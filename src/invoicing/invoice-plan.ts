import { type Agreement, termsOf } from '../agreement/agreement.ts';
import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Question } from '../agreement/question.ts';
import type { InvoicingTerms } from '../agreement/terms.ts';
import { addMonths, type Day, type MonthIndex, monthOf, weekdayOf } from '../calendar/date-arithmetic.ts';
import { checkedDay, type IsoDate, type IsoMonth, toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import { lengthOf } from '../calendar/period.ts';
import { openAccount } from '../evidence/account.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import {
  type CourseFacts,
  type CourseFeeReadings,
  oreThrough,
  type PricedCourse,
  pricedCourse,
} from '../fee/course-fee.ts';
import { partWeek } from '../fee/readings.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { minus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { invoiceBegunWeeks, weekToMonth } from './readings.ts';

export interface InvoicePlanFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {}

export type InvoicePlanReadings = CourseFeeReadings & ReadingsOf<typeof invoiceBegunWeeks | typeof weekToMonth>;
export type InvoicePlanStep = 'plan-line' | 'invoice-from' | 'plan-total' | 'invoice-by';

/** What may be invoiced for one month, from when. */
export interface InvoicePlanLine {
  readonly month: IsoMonth;
  /** Whole and part weeks. */
  readonly weeks: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Payable calendar days. */
  readonly days: number;
  readonly amount: Kroner;
  readonly invoiceFrom: IsoDate;
}

export interface InvoicePlan {
  readonly lines: readonly InvoicePlanLine[];
  readonly total: Kroner;
  /** The last day on which the course may be invoiced. */
  readonly invoiceBy: IsoDate | null;
  readonly vat: 'excluded';
  readonly steps?: readonly Step<InvoicePlanStep>[];
}

/**
 * When a course is invoiced, month by month, and for how much (fakturaplan).
 *
 * R151, R219, R220, R221 · Bilag C1 2, C2 2, F2 1.1 · readings: `week-to-month` (A33), `invoice-begun-weeks` (A32), `part-week` (A41),
 * `objective-rejection-fee` (A44) · documented choices: A31, A47
 * Unit: kroner excluding VAT, calendar days. A course week is 7 days from the course's start; a part week at the end
 * counts by its own last day. Each amount is the difference of two running totals, each rounded once, half away from
 * zero, so that the lines sum to the fee to the øre. `invoiceBy` is the actual end plus 2 calendar months, cut to the
 * month's end, inclusive and not moved for weekends. Of an order outside the portal nothing is invoiced: no lines, and
 * `invoiceBy` is null.
 * Problems: those of `fee`, and `date-out-of-range` at the field that sets the end.
 *
 * @example invoicePlan(koebenhavn2016Fyldt30, { order }).lines.map(({ amount }) => amount) // => ['6720.00', '6720.00', '6720.00', '1680.00']
 */
export function invoicePlan<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: InvoicePlanFacts<NoInfer<LevelId>>,
  readings: InvoicePlanReadings = {},
): InvoicePlan {
  const terms = termsOf(agreement, 'invoicing');
  const priced = pricedCourse(agreement, facts, openAccount(readings, false));
  const lines = planLines(priced, readings);
  const { payable } = priced.course;
  const answer: InvoicePlan = {
    lines,
    total: toKroner(payable ? oreThrough(priced, payable.last) : 0),
    invoiceBy: invoiceByOf(terms, priced.course),
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, planSteps(terms, facts, priced, answer, readings));
}

/** The last day on which a course may be invoiced; none where nothing of it is paid. */
export function invoiceByOf(terms: InvoicingTerms, { payable, endField }: Course): IsoDate | null {
  return payable && toIsoDate(checkedDay(addMonths(payable.last, terms.latest.months), endField));
}

/** The months of a course's payable days, in order, with what each is worth. */
export function planLines(priced: PricedCourse, readings: InvoicePlanReadings): readonly InvoicePlanLine[] {
  const { payable, endField } = priced.course;
  if (!payable) return [];
  const belongsTo = monthRule(chosen(weekToMonth, readings));
  const finishedOnly = chosen(invoiceBegunWeeks, readings) === 'finished-only';
  const lines: InvoicePlanLine[] = [];
  let invoiced: Whole = 0;
  let first = payable.first;
  while (first <= payable.last) {
    const { last, lastWeek, weeks, month } = sameMonthWeeks(first, payable.last, belongsTo);
    const running = oreThrough(priced, last);
    lines.push({
      month: toIsoMonth(month),
      weeks,
      firstDay: toIsoDate(first),
      lastDay: toIsoDate(last),
      days: lengthOf({ first, last }),
      amount: toKroner(minus(running, invoiced)),
      invoiceFrom: toIsoDate(finishedOnly ? checkedDay(last + 1, endField) : lastWeek),
    });
    invoiced = running;
    first = (last + 1) as Day;
  }
  return lines;
}

type MonthRule = (weekFirst: Day, weekLast: Day) => MonthIndex;

/** The weeks from a day on that belong to the same month. */
function sameMonthWeeks(first: Day, end: Day, belongsTo: MonthRule) {
  const month = weekMonth(first, end, belongsTo);
  let lastWeek = first;
  let weeks = 1;
  for (let next = weekAfter(first); next <= end && weekMonth(next, end, belongsTo) === month; next = weekAfter(next)) {
    lastWeek = next;
    weeks++;
  }
  return { month, weeks, lastWeek, last: Math.min(lastWeek + DAYS_IN_WEEK - 1, end) as Day };
}

function weekAfter(weekFirst: Day): Day {
  return (weekFirst + DAYS_IN_WEEK) as Day;
}

/** A part week at the end counts by its own last day, however whole weeks are counted. */
function weekMonth(weekFirst: Day, end: Day, belongsTo: MonthRule): MonthIndex {
  const weekLast = (weekFirst + DAYS_IN_WEEK - 1) as Day;
  return weekLast > end ? monthOf(end) : belongsTo(weekFirst, weekLast);
}

const THURSDAY = 3;

function monthRule(option: (typeof weekToMonth)['options'][number]['id']): MonthRule {
  switch (option) {
    case 'last-day':
      return (_, weekLast) => monthOf(weekLast);
    case 'first-day':
      return (weekFirst) => monthOf(weekFirst);
    case 'thursday':
      return (weekFirst) =>
        monthOf((weekFirst + ((THURSDAY - weekdayOf(weekFirst) + DAYS_IN_WEEK) % DAYS_IN_WEEK)) as Day);
  }
}

function planSteps(
  terms: InvoicingTerms,
  { order }: InvoicePlanFacts,
  { course, options, outside }: PricedCourse,
  { lines, total, invoiceBy }: InvoicePlan,
  readings: InvoicePlanReadings,
): readonly Step<InvoicePlanStep>[] {
  const toMonth = { reading: weekToMonth.id, option: chosen(weekToMonth, readings) };
  const begun = { reading: invoiceBegunWeeks.id, option: chosen(invoiceBegunWeeks, readings) };
  const steps: Step<InvoicePlanStep>[] = lines.flatMap(({ month, weeks, firstDay, lastDay, amount, invoiceFrom }) => [
    step('plan-line', terms.monthlyInArrears, { month, weeks: String(weeks), firstDay, lastDay }, amount, toMonth),
    step('invoice-from', terms.notInAdvance, { lastDay }, invoiceFrom, begun),
  ]);
  const partial = course.payable && lengthOf(course.payable) % DAYS_IN_WEEK !== 0;
  const part = partial ? { reading: partWeek.id, option: options.optionOf(partWeek) } : undefined;
  const summed = { lines: String(lines.length), ...(outside && outsideFacts(order)) };
  steps.push(step('plan-total', outside ?? terms.monthlyInArrears, summed, total, part));
  if (invoiceBy && course.payable) {
    const from = { endedOn: toIsoDate(course.payable.last), months: String(terms.latest.months) };
    steps.push(step('invoice-by', terms.latest, from, invoiceBy));
  }
  return steps;
}

export const invoicePlanQuestion: Question<'invoice-plan', InvoicePlanFacts, InvoicePlan> = {
  name: 'invoice-plan',
  topic: 'invoicing',
  decide: (agreement, facts, account) => invoicePlan(agreement, facts, account.readings as never),
  amount: ({ total }) => total,
};
