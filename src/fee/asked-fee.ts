import type { Agreement } from '../agreement/agreement.ts';
import type { Closure, Order, PricedOrder } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { LackedFact, Missing } from '../evidence/figure.ts';
import { type CourseFacts, endClause, type PaidCourse } from './course-fee.ts';
import { hangsOnResult } from './told-results.ts';

/** What another question tells of a course whose fee it needs. */
export interface ToldCourse extends PaidCourse, Pick<CourseFacts, 'placements' | 'employment'> {
  readonly order: Order;
  readonly closure?: Closure | undefined;
}

/** The facts that the fee of the course asks for; results only where an instalment hangs on one, and known through a day. */
export function feeFactsOf(agreement: Agreement, told: ToldCourse, asOf: IsoDate | undefined): CourseFacts {
  const { order, closure, contactMinutes, startedWorkOn, pauses, rateChanges, contacts } = told;
  const facts = { order: order as PricedOrder, closure, contactMinutes, startedWorkOn, pauses, rateChanges, contacts };
  if (!hangsOnResult(agreement)) return facts;
  const { placements, employment } = told;
  return { ...facts, placements, employment, asOf };
}

/**
 * What a fee lacks that cannot be told: hours and rate where the agreement leaves them to the caller, and the rule on how
 * the course ended, on a short contact, on a job, on pauses, where the agreement has none. There is then no fee, and no zero.
 */
export function feeLacks(agreement: Agreement, told: ToldCourse): readonly Missing[] {
  const terms = agreement.terms.fee;
  if (!terms?.price) return [];
  const { order, closure, contactMinutes, startedWorkOn, pauses } = told;
  const { rule, source } = terms.price;
  const own = terms.price.from === 'caller';
  // Told one by one: this runs for every order, and nearly all lack nothing.
  const lacks: LackedFact[] = [];
  if (own && order.hoursPerWeek === undefined) lacks.push('order.hoursPerWeek');
  if (own && order.hourlyRate === undefined) lacks.push('order.hourlyRate');
  if (closure && !endClause(terms, closure)) lacks.push('closure');
  if (contactMinutes !== undefined && !terms.shortContact) lacks.push('contactMinutes');
  if (startedWorkOn !== undefined && !terms.startedWork) lacks.push('startedWorkOn');
  if (pauses && pauses.length > 0 && !terms.pauses) lacks.push('pauses');
  return lacks.map((what) => ({ what, rule, source }));
}
