import type { ProblemCode } from '../problem/problem.ts';
import { FIRST_YEAR, LAST_YEAR, type MonthIndex } from './date-arithmetic.ts';

const SHAPE = /^([0-9]{4})-(0[1-9]|1[0-2])$/;
const MONTHS_IN_YEAR = 12;

/** Reads a month such as `2016-10`: its number, or what is wrong with it. Years 1900 through 2199. */
export function readMonth(text: string): MonthIndex | ProblemCode {
  const [, year, month] = SHAPE.exec(text) ?? [];
  if (year === undefined) return 'invalid-date';
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return 'date-out-of-range';
  return (Number(year) - FIRST_YEAR) * MONTHS_IN_YEAR + Number(month) - 1;
}
