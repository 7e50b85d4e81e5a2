import { type Day, firstOfMonth, monthOf } from './date-arithmetic.ts';
import type { Days } from './period.ts';

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Some of the days of a stretch, by how many lie before them: from one number on, up to another. Both lie within it. */
export function partOf({ first }: Days, from: number, until: number): Days {
  return { first: (first + from) as Day, last: (first + until - 1) as Day };
}

/** The calendar months that some days touch, each cut to them. */
export function monthsOf({ first, last }: Days): Days[] {
  const months: Days[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month++) {
    months.push({
      first: Math.max(first, firstOfMonth(month)) as Day,
      last: Math.min(last, firstOfMonth(month + 1) - 1) as Day,
    });
  }
  return months;
}
