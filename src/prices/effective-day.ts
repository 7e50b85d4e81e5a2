import type { PriceTerms, YearDay } from '../agreement/contract-terms.ts';
import { addMonths, type Day, dayOfDate, dayOfMonth, monthOf, yearOfMonth } from '../calendar/date-arithmetic.ts';

/** Whether a regulation can take effect on a day (R292). */
export function isEffectiveDay({ effective }: PriceTerms, day: Day): boolean {
  return isYearDay(day, effective);
}

function isYearDay(day: Day, wanted: YearDay): boolean {
  return (monthOf(day) % 12) + 1 === wanted.month && dayOfMonth(day) === wanted.day;
}

/** The last day a notice is in time: 1 May of the year and 2 months before, whichever comes first (A78). */
export function latestNotice({ inHand }: PriceTerms, effective: Day): number {
  const year = yearOfMonth(monthOf(effective));
  const fixed = dayOfDate(year, inHand.month, inHand.day) ?? -1;
  return Math.min(fixed, addMonths(effective, -inHand.months));
}
