import { type Agreement, findLevel, type Level } from '../agreement/agreement.ts';
import { neededFields, needlessFields } from '../agreement/needed.ts';
import type { Closure, Order, PricedOrder } from '../agreement/order.ts';
import { isPauseGround } from '../agreement/pauses.ts';
import type { StatedFeeTerms } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Clause } from '../evidence/clause.ts';
import type { LackedFact, Missing } from '../evidence/figure.ts';
import { type CourseFacts, endClause, type PaidCourse } from './course-fee.ts';
import { bandFor } from './price.ts';
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
 * What a fee lacks that cannot be told: hours and rate where the agreement leaves them to the caller, the rule on how
 * the course ended, on a short contact, on a job, on pauses, where the agreement has none, and what the agreement's own
 * price cannot be reckoned without. There is then no fee, and no zero.
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
  const stated = lacks.map((what): Missing => ({ what, rule, source }));
  const level = findLevel(agreement, order.level)?.level;
  if (!level || !(level.price || terms.held)) return stated;
  const priced = statedPriceLacks({ ...terms, price: terms.price }, level, told);
  return [...stated, ...priced.filter(({ what }) => !lacks.includes(what as LackedFact))];
}

/**
 * What a price that the agreement states cannot be reckoned without: what it is reckoned from, a band for the hours, the
 * contacts that were held; and what was told of a course that such a price has no room for.
 */
function statedPriceLacks(terms: StatedFeeTerms, level: Level, told: ToldCourse): readonly Missing[] {
  const { order, contacts, pauses = [], rateChanges = [] } = told;
  const { price } = level;
  const clause = price ?? terms.price;
  const lack = (isLacking: boolean, what: LackedFact, { rule, source }: Clause = clause): readonly Missing[] =>
    isLacking ? [{ what, rule, source }] : [];
  const hours = order.hoursPerWeek;
  const hasNoBand = price !== undefined && 'bands' in price && hours !== undefined && !bandFor(price.bands, hours);
  const isStopped =
    pauses.length > 0 && (price?.per === 'course' || pauses.some((each) => !isPauseGround(terms, each)));
  return [
    ...neededFields(level).flatMap((field) => lack(order[field] === undefined, `order.${field}`)),
    ...needlessFields(level, order).flatMap((field) => lack(true, `given.${field}`)),
    ...lack(hasNoBand, 'hours-band'),
    ...(terms.held
      ? lack(contacts === undefined, 'contacts.held', terms.held)
      : lack(contacts !== undefined, 'contacts')),
    ...lack(isStopped, 'pauses', terms.pauses),
    ...lack(rateChanges.length > 0, 'rateChanges'),
  ];
}
