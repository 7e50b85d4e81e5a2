import type { CourseDays } from '../agreement/course.ts';
import type { OrderBasics, OrderedPeriod } from '../agreement/order.ts';
import type { CountedDay, ResultWindow } from '../agreement/result-terms.ts';
import { addMonths, type Day, firstOfMonth, type MonthIndex, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import { bonus1aWindowEnd, bonusEndDate, bonusIncomeMonth, bonusMeasurement } from './readings.ts';

/** The day that is counted from, and the field that sets it. */
export interface CountedFrom {
  readonly day: Day;
  readonly field: string;
}

/** A course as it was ordered and as it went. */
export interface Counted {
  readonly order: OrderBasics & OrderedPeriod;
  readonly days: CourseDays;
}

/** The day that a window through a counted day counts from: as it is written, the ordered end (R239, A05). */
export function windowFrom({ from }: CountedDay, course: Counted, options: Options): CountedFrom {
  if (from === 'start') return start(course);
  const isActual = endedEarly(course.days) && options.optionOf(bonusEndDate, statedEnd(from)) === 'actual';
  return isActual ? actualEnd(course) : orderedEnd(course);
}

/** The day that a measurement day counts from: as it is written, the actual end (R240, A05). */
export function measuredFrom({ from }: CountedDay, course: Counted, options: Options): CountedFrom {
  if (from === 'start') return start(course);
  const isOrdered = endedEarly(course.days) && options.optionOf(bonusEndDate, statedEnd(from)) === 'ordered';
  return isOrdered ? orderedEnd(course) : actualEnd(course);
}

/** The end that a word of the agreement settles. */
function statedEnd(from: CountedDay['from']): 'ordered' | 'actual' | undefined {
  if (from === undefined) return undefined;
  return from === 'ordered-end' ? 'ordered' : 'actual';
}

/** Only then are there two ends to choose between. */
function endedEarly({ ordered, open }: CourseDays): boolean {
  return open !== null && open.last !== ordered.last;
}

function start({ days: { ordered } }: Counted): CountedFrom {
  return { day: ordered.first, field: 'order.startsOn' };
}

function orderedEnd({ order, days: { ordered } }: Counted): CountedFrom {
  return { day: ordered.last, field: order.endsOn === undefined ? 'order.weeks' : 'order.endsOn' };
}

function actualEnd({ days: { ordered, open, endField } }: Counted): CountedFrom {
  return { day: open?.last ?? ordered.last, field: endField };
}

/** The days of a window, both ends included (R239, A04). */
export function windowOf({ through }: ResultWindow, first: Day, { day, field }: CountedFrom, options: Options): Days {
  const isThatDay = windowEnd(through, options) === 'end-plus-2-months';
  const from = isThatDay ? day : firstOfNextMonth(day, field);
  return { first, last: checkedDay(addMonths(from, through.months), field) };
}

/** Only of an end that is counted from can the two be meant. */
function windowEnd({ from, first }: CountedDay, options: Options) {
  if (first === undefined) return from === 'start' ? 'end-plus-2-months' : options.optionOf(bonus1aWindowEnd);
  const stated = first === 'that-day' ? 'end-plus-2-months' : 'first-of-next-month-plus-2-months';
  return options.optionOf(bonus1aWindowEnd, stated);
}

/** The day whose state decides (R240, A06). */
export interface Measurement {
  readonly day: Day;
  /** The day that its months run from. */
  readonly from: Day;
}

export function measurementOf(
  { months, first }: CountedDay,
  { day, field }: CountedFrom,
  options: Options,
): Measurement {
  const isFirst = first === 'first-of-next-month';
  const from = isFirst ? firstOfNextMonth(day, field) : day;
  const after = checkedDay(addMonths(from, months), field);
  const isDayBefore = isFirst && options.optionOf(bonusMeasurement) === 'last-of-second-month';
  return { day: isDayBefore ? ((after - 1) as Day) : after, from };
}

/** The months whose income decides (R241, A07). */
export interface IncomeMonths {
  readonly months: readonly MonthIndex[];
  /** The last day of those months, or the measurement day where that is later. */
  readonly lastDay: Day;
}

export function incomeMonthsOf(counted: CountedDay, { day, from }: Measurement, options: Options): IncomeMonths {
  const mayBeSeveral = counted.first === 'first-of-next-month' && counted.months > 0;
  const isOne = !mayBeSeveral || options.optionOf(bonusIncomeMonth) === 'measurement-month';
  const [first, length] = isOne ? [monthOf(day), 1] : [monthOf(from), counted.months];
  const months = Array.from({ length }, (_, index) => first + index);
  return { months, lastDay: Math.max(day, firstOfMonth(first + length) - 1) as Day };
}

function firstOfNextMonth(day: Day, field: string): Day {
  return checkedDay(firstOfMonth(monthOf(day) + 1), field);
}
