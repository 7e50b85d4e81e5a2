import type { Rounding } from '../../src/money/whole.ts';

/** Exact fractions of BigInts: the second opinion that the money tests ask. The denominator is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint, under = 1n): Fraction {
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** A decimal text as a fraction: `-1.05` is -105 / 100. */
export function fractionOf(text: string): Fraction {
  const point = text.indexOf('.');
  if (point === -1) return fraction(BigInt(text));
  const decimals = text.length - point - 1;
  return fraction(BigInt(text.replace('.', '')), 10n ** BigInt(decimals));
}

export function product(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => fraction(a.over * b.over, a.under * b.under));
}

/** The whole number a fraction is rounded to; a half goes away from zero. */
export function rounded({ over, under }: Fraction, rounding: Rounding): bigint {
  const size = over < 0n ? -over : over;
  const floor = size / under;
  const rest = size % under;
  const up = rounding === 'up' ? rest > 0n : rounding === 'nearest' && rest * 2n >= under;
  const magnitude = up ? floor + 1n : floor;
  return over < 0n ? -magnitude : magnitude;
}

/** Whole øre as text with 2 decimals. */
export function oreText(ore: bigint): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
