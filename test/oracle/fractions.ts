/** Exact fractions of big whole numbers, and decimals as text: a second arithmetic for the tests. */

export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

/** `140.5` is 1405/10. */
export function decimalFraction(text: string): Fraction {
  const [whole = '', part = ''] = text.split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

export function product(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => ({ over: a.over * b.over, under: a.under * b.under }), fraction(1));
}

export function sum(...parts: readonly Fraction[]): Fraction {
  return parts.reduce(
    (a, b) =>
      a.under === b.under
        ? { over: a.over + b.over, under: a.under }
        : { over: a.over * b.under + b.over * a.under, under: a.under * b.under },
    fraction(0),
  );
}

export function difference(a: Fraction, b: Fraction): Fraction {
  return sum(a, { over: -b.over, under: b.under });
}

/** Whether the size of a fraction is at most a whole number. */
export function isWithin(value: Fraction, most: bigint): boolean {
  const size = value.over < 0n ? -value.over : value.over;
  return size <= most * value.under;
}

/** The nearest whole number, a half away from zero; for fractions from zero up. */
export function nearest({ over, under }: Fraction): bigint {
  return (2n * over + under) / (2n * under);
}

/** Whole øre of an amount with two decimals. */
export function oreOfText(amount: string): bigint {
  if (!/^-?(?:0|[1-9][0-9]*)\.[0-9]{2}$/.test(amount)) throw new Error('not an amount');
  return BigInt(amount.replace('.', ''));
}

/** Whole øre as text with two decimals. */
export function textOfOre(ore: bigint): string {
  const size = String(ore < 0n ? -ore : ore).padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}
