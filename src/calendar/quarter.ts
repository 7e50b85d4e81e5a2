import { type ProblemCode, refuse } from '../problem/problem.ts';
import { type Day, FIRST_YEAR, firstOfMonth, LAST_YEAR, monthOf, yearOfMonth } from './date-arithmetic.ts';
import type { Days } from './period.ts';

/** A calendar quarter (Kvartal, R004) as text: `2016-Q4`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

const SHAPE = /^([0-9]{4})-Q([1-4])$/;
const MONTHS_IN_YEAR = 12;
const MONTHS_IN_QUARTER = 3;

/** Reads a quarter: its days, or what is wrong with it. Years 1900 through 2199. */
export function readQuarter(text: string): Days | ProblemCode {
  const shape = SHAPE.exec(text);
  if (!shape) return 'invalid-date';
  const [year, quarter] = [Number(shape[1]), Number(shape[2])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'date-out-of-range';
  const month = (year - FIRST_YEAR) * MONTHS_IN_YEAR + (quarter - 1) * MONTHS_IN_QUARTER;
  return { first: firstOfMonth(month) as Day, last: (firstOfMonth(month + MONTHS_IN_QUARTER) - 1) as Day };
}

/** The days of a quarter; a problem at the path where the text names none. */
export function daysOfQuarter(text: string, path: string): Days {
  const days = readQuarter(text);
  return typeof days === 'string' ? refuse(days, path) : days;
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  const month = monthOf(day);
  const quarter = (Math.floor((month % MONTHS_IN_YEAR) / MONTHS_IN_QUARTER) + 1) as 1 | 2 | 3 | 4;
  return `${yearOfMonth(month)}-Q${quarter}`;
}
