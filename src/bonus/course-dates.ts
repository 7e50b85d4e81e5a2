import type { CourseDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { BonusRules } from '../agreement/terms.ts';
import { addMonths, type Day, firstOfMonth, type MonthIndex, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { bonus1aWindowEnd, bonusEndDate, bonusIncomeMonth, bonusMeasurement } from './readings.ts';

export type CourseDateReadings = ReadingsOf<
  typeof bonusEndDate | typeof bonus1aWindowEnd | typeof bonusMeasurement | typeof bonusIncomeMonth
>;

/** The end that is counted from, and the field that sets it. */
export interface CountedEnd {
  readonly end: Day;
  readonly field: string;
}

/** The course's end as bonus 1a counts it: the ordered one, as it is written (R239, A05). */
export function windowEnd(order: Order, course: CourseDays, readings: CourseDateReadings): CountedEnd {
  return chosen(bonusEndDate, readings) === 'actual' ? actualEnd(course) : orderedEnd(order, course);
}

/** The course's end as the measurement day counts it: the actual one, as it is written (R240, A05). */
export function measuredEnd(order: Order, course: CourseDays, readings: CourseDateReadings): CountedEnd {
  return chosen(bonusEndDate, readings) === 'ordered' ? orderedEnd(order, course) : actualEnd(course);
}

function orderedEnd(order: Order, { ordered }: CourseDays): CountedEnd {
  return { end: ordered.last, field: order.endsOn === undefined ? 'order.weeks' : 'order.endsOn' };
}

function actualEnd({ ordered, open, endField }: CourseDays): CountedEnd {
  return { end: open?.last ?? ordered.last, field: endField };
}

/** The days that the four weeks of bonus 1a must lie in, both ends included (R239, A04). */
export function windowOf(
  rules: BonusRules,
  first: Day,
  { end, field }: CountedEnd,
  readings: CourseDateReadings,
): Days {
  const { months } = rules.window;
  const from = chosen(bonus1aWindowEnd, readings) === 'end-plus-2-months' ? end : firstOfNextMonth(end, field);
  return { first, last: checkedDay(addMonths(from, months), field) };
}

/** The day whose state decides bonus 1b, 3 and 4, and the months whose income does (R240, R241, A06, A07). */
export interface Measurement {
  readonly day: Day;
  readonly incomeMonths: readonly MonthIndex[];
  /** The last day of those months, or the measurement day where that is later. */
  readonly lastDay: Day;
}

export function measurementOf(
  rules: BonusRules,
  { end, field }: CountedEnd,
  readings: CourseDateReadings,
): Measurement {
  const { months } = rules.measurement;
  const from = firstOfNextMonth(end, field);
  const after = checkedDay(addMonths(from, months), field);
  const day = chosen(bonusMeasurement, readings) === 'first-of-month' ? after : ((after - 1) as Day);
  const [first, length] =
    chosen(bonusIncomeMonth, readings) === 'measurement-month' ? [monthOf(day), 1] : [monthOf(from), months];
  const incomeMonths = Array.from({ length }, (_, index) => first + index);
  const lastOfIncome = firstOfMonth(first + length) - 1;
  return { day, incomeMonths, lastDay: Math.max(day, lastOfIncome) as Day };
}

function firstOfNextMonth(day: Day, field: string): Day {
  return checkedDay(firstOfMonth(monthOf(day) + 1), field);
}
