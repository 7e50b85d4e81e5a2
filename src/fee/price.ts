import {
  type Agreement,
  findLevel,
  type HoursBand,
  type Level,
  type PlacedLevel,
  type PriceUnit,
} from '../agreement/agreement.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import { neededFields, needlessFields } from '../agreement/needed.ts';
import type { PricedOrder } from '../agreement/order.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, includes } from '../calendar/period.ts';
import type { Clause } from '../evidence/clause.ts';
import { fineOf, type HourlyRate, type Hours, type Kroner, oreOf, oreOfProduct } from '../money/kroner.ts';
import { compare, least, times, type Whole } from '../money/whole.ts';
import { eachTogether, type Problem, refuse, refuseFound } from '../problem/problem.ts';

/** Hours with a mentor that were held, and how many minutes. */
export interface HeldContact {
  readonly on: IsoDate;
  readonly minutes: number;
}

/** What a course is priced by. */
export type Price = WeekPrice | MonthPrice | CoursePrice | HeldPrice;

/** What a week costs: hours × rate × contact minutes, in ten-thousandths squared and minutes. */
interface WeekPrice {
  readonly by: 'week';
  readonly weekly: Whole;
  /** Where the agreement prices by the week itself: where it says so, and the amount. */
  readonly agreed?: AgreedPrice | undefined;
}

/** A price that the agreement states, or a band of it that was offered. */
interface AgreedPrice {
  readonly per: PriceUnit;
  readonly clause: Clause;
  readonly amount: HourlyRate | Kroner;
}

interface MonthPrice {
  readonly by: 'month';
  readonly agreed: AgreedPrice;
}

export interface CoursePrice {
  readonly by: 'course';
  readonly agreed: AgreedPrice;
}

/** An hour costs so much, and those that were held are paid, at most those that were ordered. */
export interface HeldPrice {
  readonly by: 'held-hours';
  /** Hours a week × rate, and the rate of an hour, in ten-thousandths squared. */
  readonly weekly: Whole;
  readonly hourly: Whole;
  readonly agreed: AgreedPrice | undefined;
  readonly hourlyRate: HourlyRate | Kroner;
  readonly contacts: readonly HeldOn[];
}

interface HeldOn {
  readonly day: Day;
  readonly minutes: number;
}

export const MINUTES_IN_HOUR = 60;

/** Hours counted in ten-thousandths. */
const FINE_HOUR = 10_000;
/** Ten-thousandths squared and minutes in an øre. */
const PRODUCT_PER_ORE = 60_000_000;
const MINUTES_IN_WEEK = DAYS_IN_WEEK * 24 * MINUTES_IN_HOUR;

interface PriceFacts {
  readonly order: PricedOrder;
  readonly contactMinutes?: number | undefined;
  readonly contacts?: readonly HeldContact[] | undefined;
}

/** The price of an order as its agreement prices it; what it needs of the order must be there. */
export function priceOf(agreement: Agreement, facts: PriceFacts): Price {
  const { order, contactMinutes, contacts } = facts;
  const { fee } = agreement.terms;
  // What the price would be reckoned from is asked only where there is one.
  if (!fee?.price) return refuse('not-in-agreement', 'agreement');
  const placed = findLevel(agreement, order.level);
  const level: Pick<Level, 'price'> = placed?.level ?? NO_LEVEL;
  const contact =
    contactMinutes !== undefined && placed
      ? contactProblem(fee, placed, order.hoursPerWeek, contactMinutes)
      : undefined;
  const held = contacts !== undefined && !fee.held;
  const needed = neededFields(level);
  const needless = needlessFields(level, order);
  let lacking = false;
  for (const field of needed) if (order[field] === undefined) lacking = true;
  if (lacking || contact || held || needless.length > 0) {
    return refuseFound([
      ...needed.map((field) => order[field] === undefined && missingAt(`order.${field}`)),
      ...needless.map((field): Problem => ({ code: 'not-in-agreement', path: `order.${field}` })),
      contact,
      held && { code: 'not-in-agreement', path: 'contacts' },
    ]);
  }
  const agreed = level.price && agreedPrice(level.price, order);
  if (fee.held) return heldPrice(order, agreed, contacts);
  if (agreed?.per === 'month' || agreed?.per === 'course') return { by: agreed.per, agreed };
  if (agreed?.per === 'week')
    return { by: 'week', weekly: times(oreOf(agreed.amount as Kroner), PRODUCT_PER_ORE), agreed };
  const rate = (agreed?.amount ?? order.hourlyRate) as HourlyRate;
  const weekly = times(times(fineOf(order.hoursPerWeek as Hours), fineOf(rate)), contactMinutes ?? MINUTES_IN_HOUR);
  return agreed ? { by: 'week', weekly, agreed } : { by: 'week', weekly };
}

const NO_LEVEL = {};

function missingAt(path: string): Problem {
  return { code: 'missing-field', path };
}

/** What is to be paid for the unit that the agreement prices by. */
function agreedPrice(term: NonNullable<Level['price']>, order: PricedOrder): AgreedPrice {
  const amount =
    'min' in term ? order.price : 'bands' in term ? bandOf(term.bands, order.hoursPerWeek as Hours) : term.amount;
  return { per: term.per, clause: term, amount: amount as Kroner };
}

/** The band that some hours lie in, if any; each begins where the one before it ends. */
export function bandFor(bands: readonly HoursBand[], hours: Hours): HoursBand | undefined {
  const asked = fineOf(hours);
  return bands.find(({ below, through }) =>
    below === undefined ? compare(asked, fineOf(through as Hours)) <= 0 : compare(asked, fineOf(below)) < 0,
  );
}

function bandOf(bands: readonly HoursBand[], hours: Hours): Kroner {
  return bandFor(bands, hours)?.amount ?? refuse('not-in-agreement', 'order.hoursPerWeek');
}

function heldPrice(order: PricedOrder, agreed: AgreedPrice | undefined, given: PriceFacts['contacts']): HeldPrice {
  const contacts = given ?? refuse('missing-field', 'contacts');
  const hourlyRate = (agreed?.amount ?? order.hourlyRate) as HourlyRate;
  const days = eachTogether(contacts, ({ on, minutes }, at): HeldOn => {
    if (!Number.isInteger(minutes)) refuse('invalid-type', `contacts[${at}].minutes`);
    if (minutes < 1 || minutes > MINUTES_IN_WEEK) refuse('out-of-range', `contacts[${at}].minutes`);
    return { day: dayOf(on, `contacts[${at}].on`), minutes };
  });
  return {
    by: 'held-hours',
    weekly: times(fineOf(order.hoursPerWeek as Hours), fineOf(hourlyRate)),
    hourly: times(FINE_HOUR, fineOf(hourlyRate)),
    agreed,
    hourlyRate,
    contacts: [...days].sort((a, b) => a.day - b.day),
  };
}

/** How many minutes were held on the days through one of them. */
export function heldMinutes({ contacts }: HeldPrice, { first }: Days, last: Day, unpaid: readonly Days[]): number {
  let minutes = 0;
  for (const contact of contacts) {
    const isPaid = contact.day >= first && contact.day <= last && !unpaid.some((days) => includes(days, contact.day));
    if (isPaid) minutes += contact.minutes;
  }
  return minutes;
}

/** What so many minutes cost, at most so many days of ordered weeks. */
export function heldOre({ hourly, weekly }: HeldPrice, minutes: number, orderedDays: number): Whole {
  const held = oreOfProduct(hourly, minutes, MINUTES_IN_HOUR);
  return least(held, oreOfProduct(weekly, orderedDays, DAYS_IN_WEEK));
}

/** A short contact lowers the rate of a mentor who is ordered in whole contacts of an hour (R210, R211, A45). */
export function contactProblem(
  { shortContact }: FeeTerms,
  { level }: PlacedLevel,
  hoursPerWeek: Hours | undefined,
  minutes: number,
): Problem | undefined {
  if (!shortContact) return { code: 'not-in-agreement', path: 'contactMinutes' };
  if (!level.mentor) return { code: 'not-a-mentor-level', path: 'contactMinutes' };
  const hours = hoursPerWeek === undefined ? 0 : fineOf(hoursPerWeek);
  if (typeof hours !== 'number' || hours % FINE_HOUR !== 0) {
    return { code: 'hours-not-whole', path: 'order.hoursPerWeek' };
  }
  if (!Number.isInteger(minutes)) return { code: 'invalid-type', path: 'contactMinutes' };
  return minutes < 1 || minutes > MINUTES_IN_HOUR ? { code: 'out-of-range', path: 'contactMinutes' } : undefined;
}
