import { Decimal } from 'decimal.js';

/**
 * An exact whole number of any size: a safe integer while it fits, a decimal.js value beyond. Both give the same
 * digits (a property test holds them together); only the speed differs. Nothing outside this room looks inside.
 */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 200, toExpPos: 400, toExpNeg: -400 });
type Exact = InstanceType<typeof Exact>;
export type Whole = number | Exact;

/** `nearest` rounds a half away from zero, `down` towards zero, `up` away from zero. */
export type Rounding = 'nearest' | 'down' | 'up';

function settle(value: Exact): Whole {
  return value.abs().lte(Number.MAX_SAFE_INTEGER) ? value.toNumber() : value;
}

export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return settle(new Exact(a).times(b));
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return settle(new Exact(a).plus(b));
}

export function minus(a: Whole, b: Whole): Whole {
  return plus(a, times(b, -1));
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Whole, b: Whole): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return new Exact(a).comparedTo(b);
}

export function least(a: Whole, b: Whole): Whole {
  return compare(a, b) <= 0 ? a : b;
}

export function most(a: Whole, b: Whole): Whole {
  return compare(a, b) >= 0 ? a : b;
}

/** `a / b` as a whole number; `b` is above zero. The one place where anything is rounded. */
export function divide(a: Whole, b: Whole, rounding: Rounding): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const size = Math.abs(a);
    const towardsZero = wholeTimes(size, b);
    const rest = size - towardsZero * b;
    const away = rounding === 'nearest' ? 2 * rest >= b : rounding === 'up' && rest > 0;
    const rounded = away ? towardsZero + 1 : towardsZero;
    return a < 0 && rounded !== 0 ? -rounded : rounded;
  }
  const exact = new Exact(a);
  const towardsZero = exact.divToInt(b);
  const rest = exact.minus(towardsZero.times(b)).abs();
  const away = !rest.isZero() && (rounding === 'up' || (rounding === 'nearest' && rest.times(2).gte(b)));
  return settle(away ? towardsZero.plus(exact.isNegative() ? -1 : 1) : towardsZero);
}

/**
 * How many times `b` goes into `size`, several times faster than `%`. Both are safe integers, so the quotient lies
 * further below the next whole number than half the distance of doubles there, and is never rounded up to it.
 */
function wholeTimes(size: number, b: number): number {
  return Math.floor(size / b);
}

/** Most digits that `Number` arithmetic reads without loss whatever they are. */
const SAFE_DIGITS = 15;

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** Decimal text, already checked, as a whole number of its last place: `wholeOf('140.5', 4)` is 1405000. */
export function wholeOf(text: string, decimals: number): Whole {
  const { length } = text;
  if (length + decimals > SAFE_DIGITS) return settle(new Exact(text).times(10 ** decimals));
  const negative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let places = decimals;
  let counted = 0;
  for (let at = negative ? 1 : 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) counted = 1;
    else {
      value = value * 10 + code - ZERO;
      places -= counted;
    }
  }
  for (; places > 0; places--) value *= 10;
  return negative ? -value : value;
}

/** A whole number of its last place as decimal text: `textOf(1405000, 4)` is `140.5000`. */
export function textOf(value: Whole, decimals: number): string {
  if (typeof value === 'number' && decimals === 2) return hundredthsText(value);
  const negative = compare(value, 0) < 0;
  const digits = typeof value === 'number' ? String(Math.abs(value)) : value.abs().toFixed(0);
  const padded = digits.padStart(decimals + 1, '0');
  const cut = padded.length - decimals;
  const text = decimals === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
  return negative ? `-${text}` : text;
}

/** What stands after the kroner: `.00` through `.99`. */
const ORE_TEXTS = /* @__PURE__ */ Array.from({ length: 100 }, (_, ore) => `.${ore < 10 ? '0' : ''}${ore}`);

/** The same for the amounts that are written most: two decimals. */
function hundredthsText(value: number): string {
  const size = Math.abs(value);
  const whole = wholeTimes(size, 100);
  const text = `${whole}${ORE_TEXTS[size - whole * 100]}`;
  return value < 0 ? `-${text}` : text;
}
