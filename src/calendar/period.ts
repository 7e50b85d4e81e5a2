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

/** From one day of the calendar through another, both included; `null` where the last comes before the first. */
export function daysThrough(first: number, last: number): Days | null {
  return first > last ? null : { first: first as Day, last: last as Day };
}

export function includes({ first, last }: Days, day: Day): boolean {
  return day >= first && day <= last;
}

/** The days cut into blocks of a length, from the first day on; the last block may be shorter. */
export function blocksOf({ first, last }: Days, length: number): Days[] {
  const blocks: Days[] = [];
  for (let from = first; from <= last; from = (from + length) as Day) {
    blocks.push({ first: from, last: Math.min(from + length - 1, last) as Day });
  }
  return blocks;
}

export function overlaps(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function toPeriod(days: Days): Period {
  return { firstDay: toIsoDate(days.first), lastDay: toIsoDate(days.last) };
}
