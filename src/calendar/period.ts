import type { Day } from './date-arithmetic.ts';
import { type IsoDate, toIsoDate } from './iso-date.ts';

/** Calendar days from the first through the last, both included, as numbers inside the library. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** The same as text, both ends included. */
export interface Period {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

export function lengthOf(days: Days): number {
  return days.last - days.first + 1;
}

export function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function toPeriod(days: Days): Period {
  return { firstDay: toIsoDate(days.first), lastDay: toIsoDate(days.last) };
}
