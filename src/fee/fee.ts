import { type Agreement, termsOf } from '../agreement/agreement.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Closure } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { objectiveRejectionFee } from '../agreement/readings.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf, type Period, toPeriod } from '../calendar/period.ts';
import type { Clause } from '../evidence/clause.ts';
import { chosen } from '../evidence/reading.ts';
import { type Step, type StepFacts, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Kroner, oreOfProduct, toKroner } from '../money/kroner.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { refuse, refuseAll } from '../problem/problem.ts';
import {
  type CourseFacts,
  type CourseFeeReadings,
  endClause,
  MINUTES_IN_HOUR,
  oreThrough,
  type PricedCourse,
  pricedCourse,
  weeksThrough,
} from './course-fee.ts';
import { partWeek } from './readings.ts';

export interface FeeFacts<LevelId extends string = string> extends CourseFacts<LevelId>, StepsWanted {
  /** The day a job, a placement or an education began (R212). */
  readonly startedWorkOn?: IsoDate | undefined;
}

export type FeeStep =
  | 'no-money-rule'
  | 'short-contact'
  | 'weekly-fee'
  | 'open-period'
  | 'ordered-outside-portal'
  | 'started-work'
  | 'total';

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
  readonly steps?: readonly Step<FeeStep>[];
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
  const terms = termsOf(agreement, 'fee');
  if (facts.startedWorkOn !== undefined && !terms.startedWork) {
    refuseAll(
      () => pricedCourse(agreement, facts, readings),
      () => refuse('not-in-agreement', 'startedWorkOn'),
    );
  }
  const priced = pricedCourse(agreement, facts, readings);
  const { payable, ordered } = priced.course;
  const lastDay = payable && toIsoDate(payable.last);
  const answer: Fee = {
    total: toKroner(payable ? oreThrough(priced, payable.last) : 0),
    weeklyFee: toKroner(oreOfProduct(priced.weekly, 1, MINUTES_IN_HOUR)),
    payable: payable && {
      firstDay: toIsoDate(payable.first),
      lastDay: toIsoDate(payable.last),
      days: lengthOf(payable),
    },
    entitledThrough: payable && startedWhileOpen(facts, payable) ? toIsoDate(ordered.last) : lastDay,
    invoiceableThrough: lastDay,
    vat: 'excluded',
    basis: terms.basis,
  };
  return facts.steps === false ? answer : withSteps(answer, feeSteps(terms, facts, priced, answer, readings));
}

/** A43: a job that began while the offer was open keeps the entitlement to the ordered end. */
function startedWhileOpen({ startedWorkOn }: FeeFacts, payable: Days): boolean {
  if (startedWorkOn === undefined) return false;
  const started = dayOf(startedWorkOn, 'startedWorkOn');
  return started >= payable.first && started <= payable.last;
}

function feeSteps(
  terms: FeeTerms,
  facts: FeeFacts,
  priced: PricedCourse,
  answer: Fee,
  readings: CourseFeeReadings,
): readonly Step<FeeStep>[] {
  const { order, closure, contactMinutes, startedWorkOn } = facts;
  const { hoursPerWeek, hourlyRate } = order;
  const { payable, ordered } = priced.course;
  const steps: Step<FeeStep>[] = [];
  if (terms.basis === 'caller') {
    steps.push(step('no-money-rule', terms.formula, { hoursPerWeek, hourlyRate }, 'caller'));
  }
  if (contactMinutes !== undefined && terms.shortContact) {
    const from = { contactMinutes: String(contactMinutes), hourlyRate };
    steps.push(step('short-contact', terms.shortContact, from, `${contactMinutes}/60`));
  }
  steps.push(step('weekly-fee', terms.formula, factors(facts), answer.weeklyFee));
  steps.push(
    priced.outside
      ? step('ordered-outside-portal', priced.outside, outsideFacts(order), 'none')
      : openPeriodStep(terms, closure, toPeriod(ordered), answer, readings),
  );
  if (startedWorkOn !== undefined && terms.startedWork && answer.entitledThrough) {
    steps.push(step('started-work', terms.startedWork, { startedWorkOn }, answer.entitledThrough));
  }
  if (payable) {
    const { numerator, denominator } = weeksThrough(priced, payable.last);
    const weeks = denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
    const partial = lengthOf(payable) % DAYS_IN_WEEK !== 0;
    const read = partial ? { reading: partWeek.id, option: priced.partWeek } : undefined;
    steps.push(step('total', terms.formula, factors(facts, weeks), answer.total, read));
  } else {
    steps.push(step('total', priced.outside ?? paidClause(terms, closure), {}, answer.total));
  }
  return steps;
}

function factors({ order, contactMinutes }: FeeFacts, weeks?: string): StepFacts {
  const { hoursPerWeek, hourlyRate } = order;
  if (contactMinutes === undefined)
    return weeks === undefined ? { hoursPerWeek, hourlyRate } : { hoursPerWeek, hourlyRate, weeks };
  const short = { hoursPerWeek, hourlyRate, contactMinutes: String(contactMinutes) };
  return weeks === undefined ? short : { ...short, weeks };
}

function openPeriodStep(
  terms: FeeTerms,
  closure: Closure | undefined,
  ordered: Period,
  { payable }: Fee,
  readings: CourseFeeReadings,
): Step<FeeStep> {
  const from = closure
    ? { ...ordered, ground: closure.ground, lastOpenDay: closure.lastOpenDay ?? '' }
    : { ...ordered };
  const gives = payable ? `${payable.firstDay}/${payable.lastDay}` : 'none';
  const read =
    closure?.ground === 'objective-rejection'
      ? { reading: objectiveRejectionFee.id, option: chosen(objectiveRejectionFee, readings) }
      : undefined;
  return step('open-period', paidClause(terms, closure), from, gives, read);
}

/** The clause on which days are paid. A course that ran out needs none of its own: the formula counts its weeks. */
function paidClause(terms: FeeTerms, closure: Closure | undefined): Clause {
  return (closure ? endClause(terms, closure) : terms.openPeriod) ?? terms.formula;
}

export const feeQuestion: Question<'fee', FeeFacts, Fee> = {
  name: 'fee',
  topic: 'fee',
  decide: (agreement, facts, account) => fee(agreement, facts, account.readings as never),
  amount: ({ total }) => total,
};
