import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fineOf,
  type HourlyRate,
  type Hours,
  hourlyRate,
  hours,
  type Kroner,
  kroner,
  oreOf,
  oreOfProduct,
  rateText,
  toHours,
  toKroner,
} from '../../src/money/kroner.ts';
import { textOf, times, wholeOf } from '../../src/money/whole.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { badDecimals } from '../cases/bad-values.ts';
import { fraction, fractionOf, oreText, product, rounded } from './fraction.ts';

const codesOf = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code}@${path}`);

describe('values', () => {
  it('writes amounts with 2 decimals, rates and hours without needless zeros', () => {
    expect([kroner('140'), kroner(140.5), kroner('0'), kroner('999999999999.99')]).toEqual([
      '140.00',
      '140.50',
      '0.00',
      '999999999999.99',
    ]);
    expect([hourlyRate('72.5500'), hourlyRate(140), hourlyRate('0.0001')]).toEqual(['72.55', '140.00', '0.0001']);
    expect([hours('12.00'), hours(0.5), hours('0'), hours(168), hours('12.3333')]).toEqual([
      '12',
      '0.5',
      '0',
      '168',
      '12.3333',
    ]);
  });

  it('writes whole ten-thousandths as a rate with 2 to 4 decimals', () => {
    expect([1_400_000, 725_500, 725_520, 725_525, 1, 0].map(rateText)).toEqual([
      '140.00',
      '72.55',
      '72.552',
      '72.5525',
      '0.0001',
      '0.00',
    ]);
  });

  it('is thrown as a problem by code where a value is wrong', () => {
    expect(badDecimals.map(([value]) => codesOf(() => hourlyRate(value as string)))).toEqual(
      badDecimals.map(([, code]) => [`${code}@`]),
    );
    expect(codesOf(() => kroner('140.005'))).toEqual(['too-many-decimals@']);
    expect(codesOf(() => kroner(140.005))).toEqual(['too-many-decimals@']);
    expect(codesOf(() => hours('168.0001'))).toEqual(['out-of-range@']);
    expect(codesOf(() => hours(-1))).toEqual(['out-of-range@']);
  });

  it('goes there and back between text and whole numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }), (ore) => {
        const amount = kroner(oreText(ore));
        expect(amount).toBe(oreText(ore));
        expect(toKroner(oreOf(amount))).toBe(amount);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_680_000 }), (fine) => {
        const value = toHours(fine);
        expect(fineOf(value)).toBe(fine);
        expect(hours(value)).toBe(value);
      }),
    );
  });
});

describe('hours times rate', () => {
  /** Half-øre ties that floats get wrong, each checked by hand. */
  it.each([
    ['1.25', '40.01', 10, '500.13'],
    ['23.5', '125.05', 7, '20570.73'],
    ['18.5', '72.55', 13, '17448.28'],
    ['12', '140', 13, '21840.00'],
    ['0.5', '300', 26, '3900.00'],
    ['10', '90', 3, '2700.00'],
    ['10', '110', 3, '3300.00'],
  ])('%s h x %s x %i = %s', (perWeek, rate, weeks, expected) => {
    const fine = times(fineOf(hours(perWeek)), fineOf(hourlyRate(rate)));
    expect(toKroner(oreOfProduct(fine, weeks, 1))).toBe(expected);
    expect(toKroner(oreOfProduct(fine, weeks * 7, 7))).toBe(expected);
  });

  it('rounds once, half away from zero, as exact fractions do', () => {
    const perWeek = fc.integer({ min: 1, max: 1_680_000 });
    const rate = fc.bigInt({ min: 0n, max: 10n ** 16n - 1n });
    const share = fc.tuple(fc.integer({ min: 0, max: 3_640 }), fc.constantFrom(1, 5, 7, 420));
    fc.assert(
      fc.property(perWeek, rate, share, (fine, fineRate, [numerator, denominator]) => {
        const wanted = product(
          fractionOf(textOf(fine, 4)),
          fraction(fineRate, 10_000n),
          fraction(BigInt(numerator), BigInt(denominator)),
          fraction(100n),
        );
        const whole = times(fine, wholeOf(fineRate.toString(), 0));
        expect(toKroner(oreOfProduct(whole, numerator, denominator))).toBe(oreText(rounded(wanted, 'nearest')));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('brands', () => {
  it('let an amount stand for a rate, and nothing else for another', () => {
    const rate: HourlyRate = kroner('140');
    // @ts-expect-error A rate may have 4 decimals, an amount has 2.
    const amount: Kroner = hourlyRate('140');
    // @ts-expect-error Hours are no kroner.
    const wrong: Kroner = hours('1');
    // @ts-expect-error A raw string has been checked by nobody.
    const raw: Hours = '12';
    expect([rate, amount, wrong, raw]).toEqual(['140.00', '140.00', '1', '12']);
  });
});
