import type { ReckoningUnit } from '../agreement/contract-duties.ts';
import { addMonths, type Day, monthsThrough } from '../calendar/date-arithmetic.ts';
import { isWeekday, nthFrom } from '../calendar/day-kinds.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import { endOfMonth, workingDayAfter, workingDayBefore } from '../calendar/working-days.ts';

/** How a deadline is counted from the day of its trigger; below zero it lies before. */
export interface Reckoning {
  readonly unit: ReckoningUnit;
  readonly count: number;
  /** The months are those that follow the day, from the day after it: those after a month's end go through a month's end. */
  readonly following?: boolean;
}

/** The day that is reckoned; past the calendar it is a problem of the given field. */
export function reckon(from: Day, { unit, count, following }: Reckoning, field: string): Day {
  switch (unit) {
    case 'days':
      return checkedDay(from + count, field);
    case 'weekdays':
      return checkedDay(nthFrom(from, count, isWeekday), field);
    case 'working-days':
      if (count === 0) return from;
      return checkedDay(count > 0 ? workingDayAfter(from, count) : workingDayBefore(from, -count), field);
    case 'months':
      if (following) return checkedDay(monthsThrough(checkedDay(from + 1, field), count), field);
      return checkedDay(addMonths(from, count), field);
    case 'months-to-end':
      return endOfMonth(checkedDay(addMonths(from, count), field));
    case 'months-period':
      return checkedDay(monthsThrough(from, count), field);
  }
}
