import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Closure } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { lengthOf, type Period, toPeriod } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, shareText, spanText } from '../evidence/written.ts';
import type { FeeFactors, FeeSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOfProduct, toKroner } from '../money/kroner.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { refuse, together } from '../problem/problem.ts';
import {
  type CourseFacts,
  type CourseFeeReadings,
  endClause,
  MINUTES_IN_HOUR,
  oreThrough,
  type PricedCourse,
  paidCourse,
  pricedDays,
  weeksThrough,
} from './course-fee.ts';

export interface FeeFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  /** The day a job, a placement or an education began (R212). */
  readonly startedWorkOn?: IsoDate | undefined;
}

export interface Fee {
  readonly total: Kroner;
  /** Rounded for show; the total never comes from it. */
  readonly weeklyFee: Kroner;
  readonly payable: (Period & { readonly days: number }) | null;
  readonly entitledThrough: IsoDate | null;
  readonly invoiceableThrough: IsoDate | null;
  readonly vat: 'excluded';
  /** `caller`: the agreement has no money rule, so hours and rate are the caller's own (R032). */
  readonly basis: FeeTerms['basis'];
  readonly steps?: readonly StepsOf<FeeSteps>[];
}

/**
 * What a course costs (vederlag).
 *
 * R005, R011, R032, R151, R165, R171, R172, R207–R217 · Bilag C1 1.2, C2 1.2, F2 1.2–1.3 · readings: `part-week` (A41),
 * `objective-rejection-fee` (A44) · documented choices: A43, A45, A46, A47
 * Unit: kroner excluding VAT. Hours a week × hourly rate × payable weeks, exact, rounded once to whole øre, half away
 * from zero, at the total. The payable days run from the start through the last open day, both included. Absence and the
 * start of a job shorten nothing; `entitledThrough` and `invoiceableThrough` may differ after an early closure (A43).
 * Nothing is paid for an order that was placed or confirmed outside the portal: the total is then 0.00, the weekly fee is
 * computed all the same. Whether the order is orderable is otherwise `checkOrder`'s question.
 * Problems: `unknown-level`, `not-a-mentor-level`, `hours-not-whole`, `missing-field`, `date-order`, `date-out-of-range`,
 * `not-in-agreement` at `agreement`, and at `closure`, `startedWorkOn` or `contactMinutes` where the agreement does not say
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
  const [priced, started] =
    startedWorkOn === undefined
      ? [pricedDays(agreement, facts), null]
      : together(
          () => pricedDays(agreement, facts),
          () => startedDay(agreement, startedWorkOn),
        );
  const terms = termsOf(agreement, 'fee');
  const { hoursPerWeek, hourlyRate } = order;
  const weeklyFee = toKroner(oreOfProduct(priced.weekly, 1, MINUTES_IN_HOUR));
  if (terms.basis === 'caller') account.tell?.('no-money-rule', terms.formula, { hoursPerWeek, hourlyRate }, 'caller');
  if (contactMinutes !== undefined && terms.shortContact) {
    const from = { contactMinutes: countText(contactMinutes), hourlyRate };
    account.tell?.('short-contact', terms.shortContact, from, `${contactMinutes}/60`);
  }
  account.tell?.('weekly-fee', terms.formula, factors(facts), weeklyFee);

  const paid = paidCourse(priced, facts, account);
  const { payable, ordered } = paid.course;
  const days = payable && toPeriod(payable);
  if (paid.outside) account.tell?.('ordered-outside-portal', paid.outside, outsideFacts(order), 'none');
  else
    account.tell?.('open-period', paidClause(terms, closure), endFacts(paid, closure), days ? spanText(days) : 'none');

  // A43: a job that began while the offer was open keeps the entitlement to the ordered end.
  const isEntitled = payable && started !== null && started >= payable.first && started <= payable.last;
  const entitledThrough = isEntitled ? toIsoDate(ordered.last) : (days?.lastDay ?? null);
  if (startedWorkOn !== undefined && terms.startedWork && entitledThrough) {
    account.tell?.('started-work', terms.startedWork, { startedWorkOn }, entitledThrough);
  }

  const total = toKroner(payable ? oreThrough(paid, payable.last) : 0);
  if (payable) {
    account.tell?.(
      'total',
      terms.formula,
      { ...factors(facts), weeks: shareText(weeksThrough(paid, payable.last)) },
      total,
    );
  } else account.tell?.('total', paid.outside ?? paidClause(terms, closure), {}, total);

  return account.explained({
    total,
    weeklyFee,
    payable: payable && days && { firstDay: days.firstDay, lastDay: days.lastDay, days: lengthOf(payable) },
    entitledThrough,
    invoiceableThrough: days?.lastDay ?? null,
    vat: 'excluded',
    basis: terms.basis,
  });
}

/** The day a job began, where the agreement says what follows from it. */
function startedDay({ terms: { fee } }: Agreement, startedWorkOn: IsoDate): Day {
  return fee && !fee.startedWork ? refuse('not-in-agreement', 'startedWorkOn') : dayOf(startedWorkOn, 'startedWorkOn');
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

/** The clause on which days are paid. A course that ran out needs none of its own: the formula counts its weeks. */
function paidClause(terms: FeeTerms, closure: Closure | undefined): Clause {
  return (closure ? endClause(terms, closure) : terms.openPeriod) ?? terms.formula;
}

export const feeQuestion: Question<'fee', FeeFacts, Fee> = {
  name: 'fee',
  topic: 'fee',
  decide: decideFee,
  amount: ({ total }) => total,
};
