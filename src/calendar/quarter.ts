import { refuse } from '../problem/problem.ts';
import { type Day, FIRST_YEAR, firstOfMonth, LAST_YEAR, monthOf, yearOfMonth } from './date-arithmetic.ts';
import type { Days } from './period.ts';

/** A calendar quarter (Kvartal, R004) as text: `2016-Q4`. */
export type Quarter = string;

const SHAPE = /^([0-9]{4})-Q([1-4])$/;
const MONTHS_IN_YEAR = 12;
const MONTHS_IN_QUARTER = 3;

/** The days of a quarter; a problem at the path where the text names none in the years 1900 through 2199. */
export function daysOfQuarter(text: string, path: string): Days {
  const [, year, quarter] = SHAPE.exec(text) ?? refuse('invalid-date', path);
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) refuse('date-out-of-range', path);
  const month = (Number(year) - FIRST_YEAR) * MONTHS_IN_YEAR + (Number(quarter) - 1) * MONTHS_IN_QUARTER;
  return { first: firstOfMonth(month) as Day, last: (firstOfMonth(month + MONTHS_IN_QUARTER) - 1) as Day };
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  const month = monthOf(day);
  return `${yearOfMonth(month)}-Q${Math.floor((month % MONTHS_IN_YEAR) / MONTHS_IN_QUARTER) + 1}`;
}
