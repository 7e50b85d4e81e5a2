import { type Agreement, levelOf } from '../agreement/agreement.ts';
import { weeksOrdered } from '../agreement/course.ts';
import type { Closure } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { FeeTerms, StatedFeeTerms } from '../agreement/terms.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, spanText } from '../evidence/written.ts';
import type { FeeSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOfProduct, toKroner } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import {
  type CourseFacts,
  type CourseFeeReadings,
  endClause,
  openClause,
  type PricedCourse,
  paidCourse,
  pricedDays,
} from './course-fee.ts';
import { type FeeFinding, feeFindings } from './fee-findings.ts';
import type { DueInstalment } from './instalments.ts';
import { MINUTES_IN_HOUR } from './price.ts';
import { paidLength, pausedText, pausesFacts, wholeOre } from './running-total.ts';
import { tellPrice, tellTotal } from './told-price.ts';
import { type WithVat, withVat } from './with-vat.ts';

export interface FeeFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {}

/** A part of the price of a course. */
interface FeeInstalment extends Clause {
  readonly percent: Percent;
  readonly amount: Kroner;
  readonly outcome: Outcome;
  readonly earnedOn: IsoDate | null;
  readonly invoiceFrom: IsoDate | null;
}

export interface Fee {
  readonly total: Kroner;
  /** Rounded for show, at the rate of the start; the total never comes from it. `null` where a course is not priced by weeks. */
  readonly weeklyFee: Kroner | null;
  /** From the first paid day through the last one, and how many of them are paid. */
  readonly payable: (Period & { readonly days: number }) | null;
  readonly entitledThrough: IsoDate | null;
  /** What is due through `entitledThrough`: more than `total` where less can be invoiced (A43). */
  readonly entitledTotal: Kroner;
  readonly invoiceableThrough: IsoDate | null;
  /** The parts of the price of a course, where the agreement pays it so; `total` is the sum of the granted ones. */
  readonly instalments?: readonly FeeInstalment[] | undefined;
  readonly findings: readonly FeeFinding[];
  readonly vat: 'excluded';
  /** The same with the VAT that the agreement states; where it is exempt, the VAT is 0.00. */
  readonly withVat?: WithVat | undefined;
  /** `caller`: the agreement has no money rule, so hours and rate are the caller's own (R032). */
  readonly basis: StatedFeeTerms['price']['from'];
  readonly steps?: readonly StepsOf<FeeSteps>[];
}

/**
 * What a course costs (vederlag).
 *
 * R005, R011, R032, R151, R165, R171, R172, R207–R217, R292, R343 · Bilag C1 1.2, C2 1.2, F2 1.2–1.3, Rammeaftale 4.2, 5.9 ·
 * readings: `part-week` (A41), `order-week` (A42), `started-work-fee` (A43), `objective-rejection-fee` (A44),
 * `regulated-price` (A94) · documented choices: A45, A46, A47
 * Unit: kroner excluding VAT. Hours a week × hourly rate × payable weeks, exact, rounded once to whole øre, half away
 * from zero, at the total. The payable days run from the start through the last open day, both included, less those of
 * `pauses`. Inside a week the days share it by the rates of `rateChanges`: the paid ones, or, where a part week is not counted
 * by calendar days, all that were ordered of it, so that neither a pause nor a closure raises a fee. Absence and the start of a job shorten
 * nothing; after an early closure more may be due (`entitledTotal`) than can be invoiced (`total`). An objective rejection
 * with a last open day is found: its open days may be claimed.
 * Nothing is paid for an order that was placed or confirmed outside the portal: the total is then 0.00, the weekly fee is
 * computed all the same. Whether the order is orderable is otherwise `checkOrder`'s question.
 * Problems: `unknown-level`, `not-a-mentor-level`, `hours-not-whole`, `missing-field`, `date-order`, `date-out-of-range`,
 * `given-twice` at a pause or a rate's day that was told already,
 * `not-in-agreement` at `agreement`, and at `closure`, `startedWorkOn`, `contactMinutes` or `pauses` where the agreement does not say
 * what such a fact is paid.
 *
 * @example fee(koebenhavn2016Fyldt30, { order }).total // => '21840.00'
 */
export function fee<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: FeeFacts<NoInfer<LevelId>>,
  readings: CourseFeeReadings = {},
): Fee {
  return decideFee(agreement, facts, openAccount(agreement, readings, facts.steps));
}

export function decideFee(agreement: Agreement, facts: FeeFacts, account: Account<FeeSteps>): Fee {
  const { order, closure, startedWorkOn } = facts;
  const priced = pricedDays(agreement, facts);
  const { terms } = priced;
  const weeklyFee = priced.price.by === 'week' ? toKroner(oreOfProduct(priced.price.weekly, 1, MINUTES_IN_HOUR)) : null;
  if (account.tell) tellPrice(priced, facts, weeklyFee, account);

  const paid = paidCourse(agreement, priced, facts, account);
  const { course, entitled } = paid;
  const { payable, invoiceable, paused } = course;
  const days = payable && toPeriod(payable);
  if (course.weeks.areWhole) {
    const { level, track } = levelOf(agreement, order.level);
    const from = toPeriod(course.ordered);
    account.tell?.('work-weeks', level.weeks ?? track, from, countText(weeksOrdered(course)));
  }
  if (paid.outside) account.tell?.('ordered-outside-portal', paid.outside, outsideFacts(order), 'none');
  else
    account.tell?.('open-period', paidClause(terms, closure), endFacts(paid, closure), days ? spanText(days) : 'none');
  if (terms.pauses && paused.length > 0) {
    account.tell?.('paused-days', terms.pauses, pausesFacts(course, facts.pauses), pausedText(course));
  }

  // Nearly always all three end on one day, which is written once.
  const invoiceableThrough =
    days && invoiceable && payable && invoiceable.last === payable.last
      ? days.lastDay
      : invoiceable && toIsoDate(invoiceable.last);
  const entitledThrough =
    entitled && invoiceable && entitled.last === invoiceable.last
      ? invoiceableThrough
      : entitled && toIsoDate(entitled.last);
  if (startedWorkOn !== undefined && terms.startedWork && entitledThrough) {
    account.tell?.('started-work', terms.startedWork, { startedWorkOn }, entitledThrough);
  }

  const total = toKroner(payable ? wholeOre(paid, payable.last) : 0);
  if (payable) tellTotal(paid, facts, payable, total, account);
  else account.tell?.('total', paid.outside ?? paidClause(terms, closure), {}, total);
  const isMoreDue = entitled !== null && invoiceable !== null && entitled.last > invoiceable.last;
  const entitledTotal = isMoreDue ? toKroner(wholeOre(paid, entitled.last)) : total;
  if (isMoreDue && terms.startedWork) {
    account.tell?.('entitled-total', terms.startedWork, { lastDay: toIsoDate(entitled.last) }, entitledTotal);
  }

  return account.explained({
    total,
    weeklyFee,
    payable: payable && days && { firstDay: days.firstDay, lastDay: days.lastDay, days: paidLength(course, payable) },
    entitledThrough,
    entitledTotal,
    invoiceableThrough,
    ...(paid.instalments && { instalments: paid.instalments.map(toInstalment) }),
    findings: feeFindings(agreement, paid, facts),
    vat: 'excluded',
    ...feeWithVat(terms.vat, total, account),
    basis: terms.price.from,
  });
}

function endFacts(
  { course: { ordered } }: PricedCourse,
  closure: Closure | undefined,
): FeeSteps['open-period']['from'] {
  const days = toPeriod(ordered);
  return closure ? { ...days, ground: closure.ground, lastOpenDay: closure.lastOpenDay ?? '' } : days;
}

/** The fee with VAT, told where the agreement states it. */
function feeWithVat(term: FeeTerms['vat'], total: Kroner, account: Account<FeeSteps>) {
  if (!term) return {};
  const told = withVat(term, total);
  account.tell?.('with-vat', term, { total, percent: told.percent ?? ZERO }, told.total);
  return { withVat: told };
}

const ZERO = '0' as Percent;

function toInstalment({ term, ore, outcome, earnedOn, invoiceFrom }: DueInstalment): FeeInstalment {
  const { rule, source, percent } = term;
  return {
    percent,
    amount: toKroner(ore),
    outcome,
    earnedOn: earnedOn === null ? null : toIsoDate(earnedOn),
    invoiceFrom: invoiceFrom === null ? null : toIsoDate(invoiceFrom),
    rule,
    source,
  };
}

/** The clause by which a course is paid: the one on courses that ended so. */
function paidClause(terms: StatedFeeTerms, closure: Closure | undefined): Clause {
  return (closure && endClause(terms, closure)) ?? openClause(terms, undefined);
}

export const feeQuestion: Question<'fee', FeeFacts, Fee> = {
  name: 'fee',
  topic: 'fee',
  decide: decideFee,
  amount: ({ total }) => total,
};
