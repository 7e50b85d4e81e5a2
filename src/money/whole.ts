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
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(2 * b)) {
    const rest = a % b;
    const towardsZero = (a - rest) / b;
    const away = rounding === 'up' || (rounding === 'nearest' && Math.abs(rest) * 2 >= b);
    const rounded = away ? towardsZero + Math.sign(rest) : towardsZero;
    return rounded === 0 ? 0 : rounded;
  }
  const exact = new Exact(a);
  const towardsZero = exact.divToInt(b);
  const rest = exact.minus(towardsZero.times(b)).abs();
  const away = !rest.isZero() && (rounding === 'up' || (rounding === 'nearest' && rest.times(2).gte(b)));
  return settle(away ? towardsZero.plus(exact.isNegative() ? -1 : 1) : towardsZero);
}

/** Most digits that `Number` arithmetic reads without loss whatever they are. */
const SAFE_DIGITS = 15;

/** Decimal text, already checked, as a whole number of its last place: `wholeOf('140.5', 4)` is 1405000. */
export function wholeOf(text: string, decimals: number): Whole {
  const negative = text.charCodeAt(0) === 45;
  const start = negative ? 1 : 0;
  const point = text.indexOf('.');
  const end = point === -1 ? text.length : point;
  if (end - start + decimals > SAFE_DIGITS) return settle(new Exact(text).times(10 ** decimals));
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  for (let place = 1; place <= decimals; place++) {
    const at = end + place;
    value = value * 10 + (at < text.length ? text.charCodeAt(at) - 48 : 0);
  }
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

/** The same for the amounts that are written most: two decimals. */
function hundredthsText(value: number): string {
  const size = Math.abs(value);
  const part = size % 100;
  return `${value < 0 ? '-' : ''}${(size - part) / 100}.${part < 10 ? '0' : ''}${part}`;
}
