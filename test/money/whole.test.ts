import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  divide,
  least,
  minus,
  most,
  plus,
  type Rounding,
  textOf,
  times,
  type Whole,
  wholeOf,
} from '../../src/money/whole.ts';
import { fraction, rounded } from './fraction.ts';

const EDGE = BigInt(Number.MAX_SAFE_INTEGER);
const RUNS = { numRuns: 1_000 };
const roundings: readonly Rounding[] = ['nearest', 'down', 'up'];

/** A BigInt as a `Whole`, and back, by its decimal text. */
const whole = (value: bigint): Whole => wholeOf(value.toString(), 0);
const big = (value: Whole): bigint => BigInt(textOf(value, 0));

/** Whole numbers of every size, crowded around zero and around the last integer that a number holds exactly. */
const integer = fc.oneof(
  fc.bigInt({ min: -1_000n, max: 1_000n }),
  fc.bigInt({ min: EDGE - 50n, max: EDGE + 50n }),
  fc.bigInt({ min: -EDGE - 50n, max: -EDGE + 50n }),
  fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const divisor = fc.oneof(
  fc.bigInt({ min: 1n, max: 100n }),
  fc.bigInt({ min: EDGE / 2n - 20n, max: EDGE / 2n + 20n }),
  fc.bigInt({ min: EDGE - 20n, max: EDGE + 20n }),
  fc.bigInt({ min: 1n, max: 10n ** 20n }),
);

describe('whole numbers against BigInt', () => {
  it('multiplies, adds and subtracts exactly', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(big(times(whole(a), whole(b)))).toBe(a * b);
        expect(big(plus(whole(a), whole(b)))).toBe(a + b);
        expect(big(minus(whole(a), whole(b)))).toBe(a - b);
      }),
      RUNS,
    );
  });

  it('compares, and picks the least and the most', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(Math.sign(compare(whole(a), whole(b))) + 0).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(big(least(whole(a), whole(b)))).toBe(a < b ? a : b);
        expect(big(most(whole(a), whole(b)))).toBe(a > b ? a : b);
      }),
      RUNS,
    );
  });

  it.each(roundings)('divides and rounds %s', (rounding) => {
    fc.assert(
      fc.property(integer, divisor, (a, b) => {
        expect(big(divide(whole(a), whole(b), rounding))).toBe(rounded(fraction(a, b), rounding));
      }),
      RUNS,
    );
  });

  it.each(roundings)('divides exact halves and their neighbours, rounding %s', (rounding) => {
    fc.assert(
      fc.property(integer, divisor, fc.constantFrom(-1n, 0n, 1n), (quotient, half, off) => {
        const [a, b] = [quotient * 2n * half + half + off, 2n * half];
        expect(big(divide(whole(a), whole(b), rounding))).toBe(rounded(fraction(a, b), rounding));
      }),
      RUNS,
    );
  });

  it('gives the same on either side of the last safe integer', () => {
    for (let off = -3n; off <= 3n; off++) {
      for (const sign of [1n, -1n]) {
        const value = sign * (EDGE + off);
        expect(textOf(whole(value), 0)).toBe(value.toString());
        expect(big(plus(whole(value), whole(sign)))).toBe(value + sign);
        expect(big(times(whole(value), 3))).toBe(value * 3n);
        expect(big(divide(times(whole(value), 3), 3, 'down'))).toBe(value);
        for (const rounding of roundings) {
          expect(big(divide(whole(value), 2, rounding))).toBe(rounded(fraction(value, 2n), rounding));
        }
      }
    }
  });

  it('tells large neighbours apart, where doubles would not', () => {
    for (const large of [EDGE + 1n, 10n ** 18n, 10n ** 40n, -(10n ** 40n)]) {
      const [a, b] = [whole(large), whole(large + 1n)];
      expect([compare(a, b), compare(b, a), compare(a, a)].map((sign) => Math.sign(sign))).toEqual([-1, 1, 0]);
      expect([big(least(a, b)), big(least(b, a)), big(most(a, b)), big(most(b, a))]).toEqual([
        large,
        large,
        large + 1n,
        large + 1n,
      ]);
    }
  });

  it('a half is told from less, where a double of the divisor would not', () => {
    const least = 2n ** 52n + 2n;
    const halves = [2n * least - 1n, 2n * least, 2n * least + 1n].map((b) => divide(whole(least), whole(b), 'nearest'));
    expect(halves).toEqual([1, 1, 0]);
  });

  it('comes back to a number as soon as the value fits', () => {
    const large = times(Number.MAX_SAFE_INTEGER, 10);
    expect(typeof large).toBe('object');
    expect(divide(large, 10, 'nearest')).toBe(Number.MAX_SAFE_INTEGER);
    expect(minus(large, large)).toBe(0);
  });
});

describe('the integer path and the decimal path agree', () => {
  /** Adding and taking away a large number leads through decimal.js to what the integers gave directly. */
  const large = 10n ** 30n;
  it('for every rounding of small and large quotients', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -EDGE, max: EDGE }),
        fc.bigInt({ min: 1n, max: EDGE / 2n }),
        fc.constantFrom(...roundings),
        (a, b, rounding) => {
          const direct = divide(Number(a), Number(b), rounding);
          const decimal = divide(whole(a * large), whole(b * large), rounding);
          expect(textOf(direct, 0)).toBe(textOf(decimal, 0));
        },
      ),
      RUNS,
    );
  });

  it('for products and sums that pass over the edge and come back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -EDGE, max: EDGE }), fc.bigInt({ min: -EDGE, max: EDGE }), (a, b) => {
        const there = plus(whole(a), whole(large));
        expect(textOf(minus(plus(there, whole(b)), whole(large)), 0)).toBe(textOf(whole(a + b), 0));
      }),
      RUNS,
    );
  });
});

describe('rounding of ties', () => {
  it.each([
    ['-1.005', -1005n, 'nearest', '-1.01'],
    ['-1.005', -1005n, 'down', '-1.00'],
    ['-1.005', -1005n, 'up', '-1.01'],
    ['1.005', 1005n, 'nearest', '1.01'],
    ['1.005', 1005n, 'down', '1.00'],
    ['1.005', 1005n, 'up', '1.01'],
    ['-0.004', -4n, 'nearest', '0.00'],
    ['-0.004', -4n, 'down', '0.00'],
    ['-0.004', -4n, 'up', '-0.01'],
    ['-0.005', -5n, 'nearest', '-0.01'],
    ['0.0049', 4n, 'nearest', '0.00'],
  ] as const)('%s rounded %s %s is %s', (_, thousandths, rounding, text) => {
    expect(textOf(divide(whole(thousandths), 10, rounding), 2)).toBe(text);
    expect(textOf(divide(whole(thousandths * 10n ** 25n), whole(10n ** 26n), rounding), 2)).toBe(text);
  });
});

describe('text', () => {
  it('goes there and back for every number of decimals', () => {
    fc.assert(
      fc.property(integer, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const text = textOf(whole(value), decimals);
        expect(text).toMatch(decimals === 0 ? /^-?(0|[1-9]\d*)$/ : /^-?(0|[1-9]\d*)\.\d+$/);
        expect(big(wholeOf(text, decimals))).toBe(value);
      }),
      RUNS,
    );
  });

  it('fills missing decimals with zeros, on the short and on the long way', () => {
    fc.assert(
      fc.property(integer, fc.integer({ min: 0, max: 4 }), (value, given) => {
        const text = textOf(whole(value), given);
        expect(big(wholeOf(text, 4))).toBe(value * 10n ** BigInt(4 - given));
      }),
      RUNS,
    );
  });

  it.each([
    ['140.5', 4, '1405000'],
    ['-0.05', 2, '-5'],
    ['999999999999.99', 2, '99999999999999'],
    ['9999999999999999.99', 2, '999999999999999999'],
    ['0', 2, '0'],
  ])('%s in its last of %i places is %s', (text, decimals, expected) => {
    expect(textOf(wholeOf(text, decimals), 0)).toBe(expected);
  });

  it('never writes a negative zero', () => {
    expect(textOf(times(0, -1), 2)).toBe('0.00');
    expect(textOf(divide(-1, 3, 'nearest'), 2)).toBe('0.00');
    expect(textOf(minus(0, 0), 2)).toBe('0.00');
    for (const rounding of ['nearest', 'down'] as const) expect(divide(-1, 3, rounding)).toBe(0);
  });
});
