import { refuse } from '../problem/problem.ts';
import { type Kroner, oreOf, toKroner } from './kroner.ts';
import { compare, divide, minus, plus, times, type Whole } from './whole.ts';

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
  if (compare(all, 0) <= 0 || weights.some((weight) => weight < 0)) refuse('out-of-range', '');
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
