import { type Agreement, levelOf } from '../agreement/agreement.ts';
import { weeksOrdered } from '../agreement/course.ts';
import type { Closure } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, shareText, spanText } from '../evidence/written.ts';
import type { FeeFactors, FeeSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOfProduct, toKroner } from '../money/kroner.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import {
  type CourseFacts,
  type CourseFeeReadings,
  endClause,
  MINUTES_IN_HOUR,
  openClause,
  oreThrough,
  type PricedCourse,
  paidCourse,
  paidLength,
  pausedText,
  pausesText,
  pricedDays,
} from './course-fee.ts';
import { type FeeFinding, feeFindings } from './fee-findings.ts';
import { weeksThrough } from './week-shares.ts';

export interface FeeFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {}

export interface Fee {
  readonly total: Kroner;
  /** Rounded for show, at the rate of the start; the total never comes from it. */
  readonly weeklyFee: Kroner;
  /** From the first paid day through the last one, and how many of them are paid. */
  readonly payable: (Period & { readonly days: number }) | null;
  readonly entitledThrough: IsoDate | null;
  /** What is due through `entitledThrough`: more than `total` where less can be invoiced (A43). */
  readonly entitledTotal: Kroner;
  readonly invoiceableThrough: IsoDate | null;
  readonly findings: readonly FeeFinding[];
  readonly vat: 'excluded';
  /** `caller`: the agreement has no money rule, so hours and rate are the caller's own (R032). */
  readonly basis: FeeTerms['price']['from'];
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
 * `pauses`. Inside a week the paid days share it by the rates of `rateChanges`. Absence and the start of a job shorten
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
  const { order, closure, contactMinutes, startedWorkOn } = facts;
  const priced = pricedDays(agreement, facts);
  const { terms } = priced;
  const { hoursPerWeek, hourlyRate } = order;
  const weeklyFee = toKroner(oreOfProduct(priced.weekly, 1, MINUTES_IN_HOUR));
  if (terms.price.from === 'caller') {
    account.tell?.('no-money-rule', terms.price, { hoursPerWeek, hourlyRate }, 'caller');
  }
  if (contactMinutes !== undefined && terms.shortContact) {
    const from = { contactMinutes: countText(contactMinutes), hourlyRate };
    account.tell?.('short-contact', terms.shortContact, from, `${contactMinutes}/60`);
  }
  account.tell?.('weekly-fee', terms.price, factors(facts), weeklyFee);
  for (const { from, weekly } of priced.changes) {
    const changed = toKroner(oreOfProduct(weekly, 1, MINUTES_IN_HOUR));
    account.tell?.('rate-change', terms.price, { from: toIsoDate(from) }, changed);
  }

  const paid = paidCourse(agreement, priced, facts, account);
  const { course, entitled } = paid;
  const { payable, invoiceable, paused } = course;
  const days = payable && toPeriod(payable);
  if (course.weeks.areWhole) {
    const { weeks: clause } = levelOf(agreement, order.level).level;
    account.tell?.('work-weeks', clause, toPeriod(course.ordered), countText(weeksOrdered(course)));
  }
  if (paid.outside) account.tell?.('ordered-outside-portal', paid.outside, outsideFacts(order), 'none');
  else
    account.tell?.('open-period', paidClause(terms, closure), endFacts(paid, closure), days ? spanText(days) : 'none');
  if (terms.pauses && paused.length > 0) {
    account.tell?.('paused-days', terms.pauses, { pauses: pausesText(course) }, pausedText(course));
  }

  const entitledThrough = entitled && toIsoDate(entitled.last);
  if (startedWorkOn !== undefined && terms.startedWork && entitledThrough) {
    account.tell?.('started-work', terms.startedWork, { startedWorkOn }, entitledThrough);
  }

  const total = toKroner(payable ? oreThrough(paid, payable.last) : 0);
  if (payable) {
    account.tell?.(
      'total',
      terms.price,
      { ...factors(facts), weeks: shareText(weeksThrough(paid, payable.last)) },
      total,
    );
  } else account.tell?.('total', paid.outside ?? paidClause(terms, closure), {}, total);
  const isMoreDue = entitled !== null && invoiceable !== null && entitled.last > invoiceable.last;
  const entitledTotal = isMoreDue ? toKroner(oreThrough(paid, entitled.last)) : total;
  if (isMoreDue && terms.startedWork) {
    account.tell?.('entitled-total', terms.startedWork, { lastDay: toIsoDate(entitled.last) }, entitledTotal);
  }

  return account.explained({
    total,
    weeklyFee,
    payable: payable && days && { firstDay: days.firstDay, lastDay: days.lastDay, days: paidLength(course, payable) },
    entitledThrough,
    entitledTotal,
    invoiceableThrough: invoiceable && toIsoDate(invoiceable.last),
    findings: feeFindings(paid, closure),
    vat: 'excluded',
    basis: terms.price.from,
  });
}

function factors({ order: { hoursPerWeek, hourlyRate }, contactMinutes }: FeeFacts): FeeFactors {
  return contactMinutes === undefined
    ? { hoursPerWeek, hourlyRate }
    : { hoursPerWeek, hourlyRate, contactMinutes: countText(contactMinutes) };
}

function endFacts(
  { course: { ordered } }: PricedCourse,
  closure: Closure | undefined,
): FeeSteps['open-period']['from'] {
  const days = toPeriod(ordered);
  return closure ? { ...days, ground: closure.ground, lastOpenDay: closure.lastOpenDay ?? '' } : days;
}

/** The clause on which days are paid. A course that ran out needs none of its own: the price counts its weeks. */
function paidClause(terms: FeeTerms, closure: Closure | undefined): Clause {
  return (closure && endClause(terms, closure)) ?? openClause(terms);
}

export const feeQuestion: Question<'fee', FeeFacts, Fee> = {
  name: 'fee',
  topic: 'fee',
  decide: decideFee,
  amount: ({ total }) => total,
};
