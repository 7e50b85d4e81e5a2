import type { NoticeInHand, YearDay } from '../agreement/contract-terms.ts';
import { addMonths, type Day, dayOfDate, dayOfMonth, monthOf, yearOfMonth } from '../calendar/date-arithmetic.ts';

const MONTHS_IN_YEAR = 12;

/** Whether a day is that day of the year (R292). */
export function isYearDay(day: Day, wanted: YearDay): boolean {
  return (monthOf(day) % MONTHS_IN_YEAR) + 1 === wanted.month && dayOfMonth(day) === wanted.day;
}

/**
 * The last day that a notice is in time: so many months before, and by a day of the year, whichever comes first (A78). The
 * day of the year is the one before the day that regulations take effect on.
 */
export function latestNotice(inHand: NoticeInHand, wanted: YearDay, effective: Day): number {
  const { months, month, day } = inHand;
  const before = months === undefined ? Number.POSITIVE_INFINITY : addMonths(effective, -months);
  if (month === undefined || day === undefined) return before;
  const isYearBefore = month > wanted.month || (month === wanted.month && day > wanted.day);
  const year = yearOfMonth(monthOf(effective)) - (isYearBefore ? 1 : 0);
  return Math.min(before, dayOfDate(year, month, day) ?? -1);
}
