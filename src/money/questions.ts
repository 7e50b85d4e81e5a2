import { refuse } from '../problem/problem.ts';
import { fineOf, type HourlyRate, type Kroner, oreOf, toKroner } from './kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf } from './ratios.ts';
import { compare as compareWhole, divide, minus, plus, textOf, times, type Whole } from './whole.ts';

/**
 * The sum of amounts.
 *
 * R011 · Unit: kroner excluding VAT, exact; no rounding.
 *
 * @example add(kroner('0.10'), kroner('0.20')) // => '0.30'
 */
export function add(...amounts: readonly Kroner[]): Kroner {
  return toKroner(amounts.reduce((sum: Whole, amount) => plus(sum, oreOf(amount)), 0));
}

/**
 * One amount less another; below zero where the other is larger.
 *
 * R011 · Unit: kroner excluding VAT, exact; no rounding.
 *
 * @example subtract(kroner('1.00'), kroner('1.05')) // => '-0.05'
 */
export function subtract(amount: Kroner, other: Kroner): Kroner {
  return toKroner(minus(oreOf(amount), oreOf(other)));
}

/**
 * The same amount with the other sign, as on a credit note (kreditnota).
 *
 * R228 · Unit: kroner excluding VAT, exact.
 *
 * @example negate(kroner('21840.00')) // => '-21840.00'
 */
export function negate(amount: Kroner): Kroner {
  return toKroner(minus(0, oreOf(amount)));
}

/**
 * An amount shared out by whole weights, so that the shares sum to the amount to the øre.
 *
 * A47 · Unit: kroner excluding VAT. Each share is the difference of two running totals, each rounded once, half away from
 * zero, so no share is more than 1 øre from its exact size. Problems, thrown as a `RulesError`: `out-of-range` where no
 * weight is above zero or one is below, `invalid-type` where a weight is no whole number.
 *
 * @example allocate(kroner('100.00'), [1, 1, 1]) // => ['33.33', '33.34', '33.33']
 */
export function allocate(amount: Kroner, weights: readonly number[]): readonly Kroner[] {
  if (!weights.every(Number.isSafeInteger)) refuse('invalid-type', '');
  const all = weights.reduce((sum: Whole, weight) => plus(sum, weight), 0);
  if (compareWhole(all, 0) <= 0 || weights.some((weight) => weight < 0)) refuse('out-of-range', '');
  let given: Whole = 0;
  let running: Whole = 0;
  return weights.map((weight) => {
    running = plus(running, weight);
    const through = divide(times(oreOf(amount), running), all, 'nearest');
    const share = toKroner(minus(through, given));
    given = through;
    return share;
  });
}

/**
 * Which of two amounts, or of two hourly rates, is the larger: -1, 0 or 1, as `sort` asks for. `<` and `>` compare their letters
 * and are wrong: `'9.00' > '10.00'`.
 *
 * R011 · Unit: none; nothing is rounded.
 *
 * @example compare(kroner('9'), kroner('10')) // => -1
 */
export function compare(amount: HourlyRate, other: HourlyRate): -1 | 0 | 1 {
  const order = compareWhole(fineOf(amount), fineOf(other));
  if (order === 0) return 0;
  return order < 0 ? -1 : 1;
}

/**
 * Whether an amount, or an hourly rate, is zero. The text `0.00` is true where a program asks for truth.
 *
 * R011 · Unit: none; nothing is rounded.
 *
 * @example isZero(kroner('0')) // => true
 */
export function isZero(amount: HourlyRate): boolean {
  return compare(amount, '0.00' as Kroner) === 0;
}

/**
 * An amount in whole øre, for a program that counts in them. A `bigint`, since a sum may be larger than a number holds exactly.
 *
 * R011 · Unit: øre excluding VAT, exact; no rounding.
 *
 * @example toOre(kroner('140')) // => 14000n
 */
export function toOre(amount: Kroner): bigint {
  return BigInt(textOf(oreOf(amount), 0));
}

/**
 * Whole øre as an amount.
 *
 * R011 · Unit: øre excluding VAT, exact; no rounding.
 * Problems, thrown as a `RulesError`: `invalid-type` where it is no whole number, `out-of-range` from a trillion kroner on,
 * either way, or where a number is so large that it need not be exact.
 *
 * @example fromOre(14000n) // => '140.00'
 */
export function fromOre(ore: bigint | number): Kroner {
  if (typeof ore !== 'bigint' && !Number.isInteger(ore)) refuse('invalid-type', '');
  if (typeof ore !== 'bigint' && !Number.isSafeInteger(ore)) refuse('out-of-range', '');
  const whole = BigInt(ore);
  if (whole <= -ORE_LIMIT || whole >= ORE_LIMIT) refuse('out-of-range', '');
  return toKroner(Number(whole));
}

/** A trillion kroner: what `kroner` reads lies below it. */
const ORE_LIMIT = 100_000_000_000_000n;

/**
 * A share of an amount.
 *
 * R011 · Unit: kroner excluding VAT, rounded once to whole øre, half away from zero.
 *
 * @example percentOf(kroner('21840.00'), percent('2.5')) // => '546.00'
 */
export function percentOf(amount: Kroner, share: Percent): Kroner {
  return toKroner(divide(times(oreOf(amount), ratioOf(share)), PERCENT_UNITS, 'nearest'));
}
