import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { InvoicingTerms } from '../agreement/terms.ts';
import { addMonths, type Day } from '../calendar/date-arithmetic.ts';
import { checkedDay, type IsoDate, type IsoMonth, toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import { toPeriod } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import { type CourseFacts, type CourseFeeReadings, type PricedCourse, pricedCourse } from '../fee/course-fee.ts';
import { type FeeFinding, feeFindings } from '../fee/fee-findings.ts';
import { oreThrough, paidLength, pausedText, pausesFacts, wholeOre } from '../fee/running-total.ts';
import { vatOf, type WithVat } from '../fee/with-vat.ts';
import type { InvoicePlanSteps } from '../language/steps-and-findings.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { minus, type Whole } from '../money/whole.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { planMonths } from './course-months.ts';
import { fromClause, instalmentDays, invoiceFromOf } from './invoice-from.ts';
import type { invoiceBegunWeeks, weekToMonth } from './readings.ts';

export interface InvoicePlanFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {}

export type InvoicePlanReadings = CourseFeeReadings & ReadingsOf<typeof invoiceBegunWeeks | typeof weekToMonth>;

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
  /** `null` where the agreement does not say from when. */
  readonly invoiceFrom: IsoDate | null;
}

export interface InvoicePlan {
  readonly lines: readonly InvoicePlanLine[];
  readonly total: Kroner;
  /** The last day on which the course may be invoiced. */
  readonly invoiceBy: IsoDate | null;
  readonly findings: readonly FeeFinding[];
  readonly vat: 'excluded';
  /** The total with the VAT that the agreement states of the fee; each invoice has the VAT of its own amount. */
  readonly withVat?: WithVat | undefined;
  readonly steps?: readonly StepsOf<InvoicePlanSteps>[];
}

/**
 * When a course is invoiced, month by month, and for how much (fakturaplan).
 *
 * R151, R219, R220, R221 · Bilag C1 2, C2 2, F2 1.1 · readings: `week-to-month` (A33), `invoice-begun-weeks` (A32), `part-week` (A41),
 * `order-week` (A42), `started-work-fee` (A43), `objective-rejection-fee` (A44), `regulated-price` (A94) · documented choices: A31, A47
 * Unit: kroner excluding VAT (`withVat`: the total with the VAT that the agreement states), calendar days.
 * A course week is 7 days from the course's start; a part week at the end
 * counts by its own last day. Each amount is the difference of two running totals, each rounded once, half away from
 * zero, so that the lines sum to the fee to the øre. Days on which payment stopped are
 * in no line. `invoiceBy` is the actual end plus 2 calendar months, cut to the
 * month's end, inclusive and not moved for weekends; where an instalment is earned after the end, its months count from that
 * day, and `invoiceBy` is the last such day. Instalments that are earned on one day are one line, from the day after it where one of
 * them waits for that. Of an order outside the portal nothing is invoiced: no lines, and
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
  return decideInvoicePlan(agreement, facts, openAccount(agreement, readings, facts.steps));
}

export function decideInvoicePlan(
  agreement: Agreement,
  facts: InvoicePlanFacts,
  account: Account<InvoicePlanSteps>,
): InvoicePlan {
  const terms = termsOf(agreement, 'invoicing');
  const priced = pricedCourse(agreement, facts, account);
  const split = saidOf(terms.split, 'agreement');
  const { course, outside } = priced;
  const { payable, invoiceable } = course;
  if (priced.terms.pauses && course.paused.length > 0) {
    account.tell?.('paused-days', priced.terms.pauses, pausesFacts(course, facts.pauses), pausedText(course));
  }
  const lines: InvoicePlanLine[] = [];
  let invoiced: Whole = 0;
  for (const each of planMonths(priced, split, account)) {
    const { firstDay, lastDay } = toPeriod(each);
    const { weeks } = each;
    const month = toIsoMonth(each.month);
    const running = oreThrough(priced, each.last);
    const amount = toKroner(minus(running, invoiced));
    account.tell?.('plan-line', split, { month, weeks: countText(weeks), firstDay, lastDay }, amount);
    const from = invoiceFromOf(priced, terms, each, account);
    const invoiceFrom = from === null ? null : toIsoDate(from);
    if (invoiceFrom) account.tell?.('invoice-from', fromClause(terms) ?? split, { lastDay }, invoiceFrom);
    const days = weeks === 0 ? 0 : paidLength(course, each);
    lines.push({ month, weeks, firstDay, lastDay, days, amount, invoiceFrom });
    invoiced = running;
  }
  const total = toKroner(payable ? wholeOre(priced, payable.last) : 0);
  account.tell?.(
    'plan-total',
    outside ?? split,
    { lines: countText(lines.length), ...(outside && outsideFacts(facts.order)) },
    total,
  );
  const lastEarned = instalmentDays(priced).at(-1)?.day;
  const invoiceBy = invoiceByOf(terms, course, lastEarned);
  if (invoiceable && invoiceBy && terms.latest) {
    account.tell?.(
      'invoice-by',
      terms.latest,
      {
        endedOn: toIsoDate(invoiceable.last),
        ...(lastEarned !== undefined && lastEarned > invoiceable.last && { earnedOn: toIsoDate(lastEarned) }),
        months: countText(terms.latest.months),
      },
      invoiceBy,
    );
  }
  const findings = feeFindings(agreement, priced, facts);
  return account.explained({ lines, total, invoiceBy, findings, vat: 'excluded', ...vatOf(priced.terms, total) });
}

/**
 * The last day on which a course, or an instalment of it that is earned on a day, may be invoiced; none where nothing of the
 * course is paid, or the agreement has no such day. The months count from the end of the course. An instalment that is earned
 * later than that cannot be invoiced at the end: its months count from the day it is earned.
 */
export function invoiceByOf(
  { latest }: InvoicingTerms,
  course: PricedCourse['course'],
  earnedOn: Day | undefined,
): IsoDate | null {
  const day = invoiceByDay({ latest }, course, earnedOn);
  return day === null ? null : toIsoDate(day);
}

export function invoiceByDay(
  { latest }: Pick<InvoicingTerms, 'latest'>,
  { invoiceable, endField }: Pick<PricedCourse['course'], 'invoiceable' | 'endField'>,
  earnedOn: Day | undefined,
): Day | null {
  if (!invoiceable || !latest) return null;
  const from = Math.max(invoiceable.last, earnedOn ?? invoiceable.last) as Day;
  return checkedDay(addMonths(from, latest.months), endField);
}

export const invoicePlanQuestion: Question<'invoice-plan', InvoicePlanFacts, InvoicePlan> = {
  name: 'invoice-plan',
  topic: 'invoicing',
  decide: decideInvoicePlan,
  amount: ({ total }) => total,
};
