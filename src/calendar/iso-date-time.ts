import { type ProblemCode, refuse } from '../problem/problem.ts';
import { readDay } from './iso-date.ts';

declare const isoDateTimeBrand: unique symbol;

/** A moment of a calendar day by the clock on the wall, without a time zone: `2016-02-29T16:00`, seconds where they are told. */
export type IsoDateTime = string & { readonly [isoDateTimeBrand]: true };

const CLOCK = /^T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?$/;

/**
 * A moment from text.
 *
 * R074 · Unit: minutes, or seconds where they are told; no time zone. Years 1900 through 2199, both included.
 * Problems, thrown as a `RulesError`: `invalid-date` (not `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:SS`, or no such day),
 * `date-out-of-range`.
 *
 * @example isoDateTime('2016-02-29T16:00') // => '2016-02-29T16:00'
 */
export function isoDateTime(text: string): IsoDateTime {
  const wrong = problemOfDateTime(text);
  return wrong === undefined ? (text as IsoDateTime) : refuse(wrong, '');
}

/** What is wrong with a moment, if anything is. */
export function problemOfDateTime(text: unknown): ProblemCode | undefined {
  if (typeof text !== 'string') return 'invalid-type';
  const day = readDay(text.slice(0, 10));
  if (typeof day !== 'number') return day;
  return CLOCK.test(text.slice(10)) ? undefined : 'invalid-date';
}

/** Whether the first of two moments is later. */
export function isLater(moment: IsoDateTime, than: IsoDateTime): boolean {
  return withSeconds(moment) > withSeconds(than);
}

function withSeconds(moment: IsoDateTime): string {
  return moment.padEnd('2016-02-29T16:00:00'.length, ':00');
}
