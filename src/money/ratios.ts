import { refuse } from '../problem/problem.ts';
import { type DecimalRule, readDecimal } from './decimal.ts';
import { divide, textOf, type Whole, wholeOf } from './whole.ts';

declare const percentBrand: unique symbol;
declare const indexBrand: unique symbol;

/** A percentage as canonical decimal text, at most 4 decimals, from -100 to 100, both included: `-0.65`. */
export type Percent = string & { readonly [percentBrand]: true };

/** A price index number as canonical decimal text, at most 4 decimals, above 0: `104.2`. */
export type IndexNumber = string & { readonly [indexBrand]: true };

export const percentRule: DecimalRule = { decimals: 4, atMost: '100', negative: true };
/** A percentage that is no rate: a share of something, from 0 to 100. */
export const shareRule: DecimalRule = { decimals: 4, atMost: '100' };
export const indexRule: DecimalRule = { decimals: 4, below: '1000000', aboveZero: true };

const RATIO_DECIMALS = 4;

/** Ten-thousandths of a percent in the whole: `divide(times(amount, ratioOf(percent)), PERCENT_UNITS)` takes the share. */
export const PERCENT_UNITS = 1_000_000;

/** Decimals that a computed ratio is shown with. */
const SHOWN_DECIMALS = 6;

/**
 * A percentage from text or a number.
 *
 * R233, R299 · Unit: percent, at most 4 decimals, from -100 to 100, both included. Nothing is rounded.
 * Problems, thrown as a `RulesError`: `invalid-type`, `invalid-decimal`, `too-many-decimals`, `out-of-range`.
 *
 * @example percent('-0.65') // => '-0.65'
 */
export function percent(value: string | number): Percent {
  return read(value, percentRule) as Percent;
}

/**
 * A price index number from text or a number.
 *
 * R293 · Unit: index points, at most 4 decimals, above 0 and below a million. Nothing is rounded.
 * Problems, thrown as a `RulesError`: `invalid-type`, `invalid-decimal`, `too-many-decimals`, `out-of-range`.
 *
 * @example indexNumber(104.2) // => '104.2'
 */
export function indexNumber(value: string | number): IndexNumber {
  return read(value, indexRule) as IndexNumber;
}

function read(value: string | number, rule: DecimalRule): string {
  const answer = readDecimal(value, rule);
  return 'text' in answer ? answer.text : refuse(answer.code, '');
}

/** A percentage or an index number as whole ten-thousandths. */
export function ratioOf(value: Percent | IndexNumber): Whole {
  return wholeOf(value, RATIO_DECIMALS);
}

/** Whole ten-thousandths as a percentage. */
export function toPercent(units: Whole): Percent {
  return textOf(units, RATIO_DECIMALS).replace(/\.?0+$/, '') as Percent;
}

/** A ratio with 6 decimals, rounded half away from zero for show; the numerator is in millionths. */
export function shownRatio(millionths: Whole, denominator: Whole): string {
  return textOf(divide(millionths, denominator, 'nearest'), SHOWN_DECIMALS);
}
