import { refuse } from '../problem/problem.ts';
import { type DecimalRule, readDecimal } from './decimal.ts';
import { divide, textOf, times, type Whole, wholeOf } from './whole.ts';

declare const hoursBrand: unique symbol;
declare const rateBrand: unique symbol;
declare const kronerBrand: unique symbol;

/** Hours as canonical decimal text, at most 4 decimals: `12`, `0.5`. One hour is 60 minutes (R005). */
export type Hours = string & { readonly [hoursBrand]: true };

/** Kroner an hour excluding VAT as decimal text, from 2 to 4 decimals: `140.00`, `72.5525`. */
export type HourlyRate = string & { readonly [rateBrand]: true };

/**
 * Kroner excluding VAT (R011) as text with 2 decimals: `21840.00`. It may stand where an hourly rate is asked for.
 *
 * It is text: `<`, `>` and `sort()` compare letters, so that `'9.00'` comes after `'10.00'`, `+` joins, and every amount is
 * true. `compare`, `isZero` and `add` of `indsats/money` count.
 */
export type Kroner = HourlyRate & { readonly [kronerBrand]: true };

export const kronerRule: DecimalRule = { decimals: 2, below: '1000000000000' };
export const rateRule: DecimalRule = { decimals: 4, below: '1000000000000' };
export const hoursRule: DecimalRule = { decimals: 4, atMost: '168' };
export const dayHoursRule: DecimalRule = { ...hoursRule, atMost: '24', aboveZero: true };
export const orderedHoursRule: DecimalRule = { ...hoursRule, aboveZero: true };

/** Øre in a krone, and the places of hours and rates. */
const ORE_DECIMALS = 2;
const FINE_DECIMALS = 4;

/**
 * An amount of kroner from text or a number.
 *
 * R011 · Unit: kroner excluding VAT. Nothing is rounded: more than 2 decimals are refused.
 * Problems, thrown as a `RulesError`: `invalid-type`, `invalid-decimal`, `too-many-decimals`, `out-of-range`.
 *
 * @example kroner('140') // => '140.00'
 */
export function kroner(value: string | number): Kroner {
  return toKroner(oreOf(read(value, kronerRule) as Kroner));
}

/**
 * Kroner an hour from text or a number.
 *
 * R209 · Unit: kroner an hour excluding VAT, from 2 to 4 decimals. Nothing is rounded.
 * Problems, thrown as a `RulesError`: `invalid-type`, `invalid-decimal`, `too-many-decimals`, `out-of-range`.
 *
 * @example hourlyRate('72.5') // => '72.50'
 */
export function hourlyRate(value: string | number): HourlyRate {
  return rateOf(read(value, rateRule));
}

/**
 * Hours from text or a number.
 *
 * R005 · Unit: hours of 60 minutes, at most 4 decimals, from 0 to 168 (the hours of a week), both included.
 * Problems, thrown as a `RulesError`: `invalid-type`, `invalid-decimal`, `too-many-decimals`, `out-of-range`.
 *
 * @example hours(12.5) // => '12.5'
 */
export function hours(value: string | number): Hours {
  return read(value, hoursRule) as Hours;
}

function read(value: string | number, rule: DecimalRule): string {
  const answer = readDecimal(value, rule);
  return 'text' in answer ? answer.text : refuse(answer.code, '');
}

/** A rate's canonical decimal text with at least the decimals of kroner. */
export function rateOf(text: string): HourlyRate {
  const point = text.indexOf('.');
  if (point === -1) return `${text}.00` as HourlyRate;
  return text.padEnd(point + 1 + ORE_DECIMALS, '0') as HourlyRate;
}

/** An amount as whole øre. */
export function oreOf(amount: Kroner): Whole {
  return wholeOf(amount, ORE_DECIMALS);
}

/** Hours or a rate as whole ten-thousandths. */
export function fineOf(value: Hours | HourlyRate): Whole {
  return wholeOf(value, FINE_DECIMALS);
}

/** Whole øre as an amount. */
export function toKroner(ore: Whole): Kroner {
  return textOf(ore, ORE_DECIMALS) as Kroner;
}

/** Whole ten-thousandths as a rate: 2 decimals, or up to 4 where it is no whole number of øre. */
export function rateText(fine: Whole): HourlyRate {
  return textOf(fine, FINE_DECIMALS).replace(/0{1,2}$/, '') as HourlyRate;
}

/** Whole ten-thousandths as hours. */
export function toHours(fine: Whole): Hours {
  const text = textOf(fine, FINE_DECIMALS);
  return text.replace(/\.?0+$/, '') as Hours;
}

/** Ten-thousandths of hours times ten-thousandths of kroner, in øre. */
const FINE_PRODUCT_PER_ORE = 1_000_000;

/**
 * A product of hours and a rate, both in ten-thousandths, times a share of `numerator / denominator`: whole øre,
 * rounded once, half away from zero (A47). The denominator is above zero.
 */
export function oreOfProduct(product: Whole, numerator: number, denominator: number): Whole {
  return divide(times(product, numerator), denominator * FINE_PRODUCT_PER_ORE, 'nearest');
}
