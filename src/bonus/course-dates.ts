import type { CourseDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { BonusRules } from '../agreement/terms.ts';
import { addMonths, type Day, firstOfMonth, type MonthIndex, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import { bonus1aWindowEnd, bonusEndDate, bonusIncomeMonth, bonusMeasurement } from './readings.ts';

/** The end that is counted from, and the field that sets it. */
export interface CountedEnd {
  readonly end: Day;
  readonly field: string;
}

/** The course's end as bonus 1a counts it: the ordered one, as it is written (R239, A05). */
export function windowEnd(order: Order, course: CourseDays, options: Options): CountedEnd {
  const isActual = endedEarly(course) && options.optionOf(bonusEndDate) === 'actual';
  return isActual ? actualEnd(course) : orderedEnd(order, course);
}

/** The course's end as the measurement day counts it: the actual one, as it is written (R240, A05). */
export function measuredEnd(order: Order, course: CourseDays, options: Options): CountedEnd {
  const isOrdered = endedEarly(course) && options.optionOf(bonusEndDate) === 'ordered';
  return isOrdered ? orderedEnd(order, course) : actualEnd(course);
}

/** Only then are there two ends to choose between. */
function endedEarly({ ordered, open }: CourseDays): boolean {
  return open !== null && open.last !== ordered.last;
}

function orderedEnd(order: Order, { ordered }: CourseDays): CountedEnd {
  return { end: ordered.last, field: order.endsOn === undefined ? 'order.weeks' : 'order.endsOn' };
}

function actualEnd({ ordered, open, endField }: CourseDays): CountedEnd {
  return { end: open?.last ?? ordered.last, field: endField };
}

/** The days that the four weeks of bonus 1a must lie in, both ends included (R239, A04). */
export function windowOf(rules: BonusRules, first: Day, { end, field }: CountedEnd, options: Options): Days {
  const { months } = rules.window;
  const from = options.optionOf(bonus1aWindowEnd) === 'end-plus-2-months' ? end : firstOfNextMonth(end, field);
  return { first, last: checkedDay(addMonths(from, months), field) };
}

/** The day whose state decides bonus 1b, 3 and 4 (R240, A06). */
export interface Measurement {
  readonly day: Day;
  /** The 1st of the month after the exit, which its months run from. */
  readonly from: Day;
}

export function measurementOf(rules: BonusRules, { end, field }: CountedEnd, options: Options): Measurement {
  const from = firstOfNextMonth(end, field);
  const after = checkedDay(addMonths(from, rules.measurement.months), field);
  return { day: options.optionOf(bonusMeasurement) === 'first-of-month' ? after : ((after - 1) as Day), from };
}

/** The months whose income decides (R241, A07). */
export interface IncomeMonths {
  readonly months: readonly MonthIndex[];
  /** The last day of those months, or the measurement day where that is later. */
  readonly lastDay: Day;
}

export function incomeMonthsOf(rules: BonusRules, { day, from }: Measurement, options: Options): IncomeMonths {
  const isOne = options.optionOf(bonusIncomeMonth) === 'measurement-month';
  const [first, length] = isOne ? [monthOf(day), 1] : [monthOf(from), rules.measurement.months];
  const months = Array.from({ length }, (_, index) => first + index);
  return { months, lastDay: Math.max(day, firstOfMonth(first + length) - 1) as Day };
}

function firstOfNextMonth(day: Day, field: string): Day {
  return checkedDay(firstOfMonth(monthOf(day) + 1), field);
}
