import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HourlyRate, hourlyRate, type Kroner, kroner } from '../../src/money/kroner.ts';
import {
  add,
  allocate,
  compare,
  fromOre,
  isZero,
  negate,
  percentOf,
  subtract,
  toOre,
} from '../../src/money/questions.ts';
import { percent } from '../../src/money/ratios.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { oreText } from './fraction.ts';

const ore = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const amountOf = (value: bigint) => oreText(value) as Kroner;
const oreOfText = (amount: Kroner) => BigInt(amount.replace('.', ''));
const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code}@${path}`);

describe('sums', () => {
  it('adds, subtracts and negates exactly', () => {
    fc.assert(
      fc.property(ore, ore, ore, (a, b, c) => {
        expect(add(amountOf(a), amountOf(b), amountOf(c))).toBe(amountOf(a + b + c));
        expect(subtract(amountOf(a), amountOf(b))).toBe(amountOf(a - b));
        expect(negate(amountOf(a))).toBe(amountOf(-a));
        expect(add(amountOf(a), negate(amountOf(a)))).toBe('0.00');
      }),
    );
    expect(add()).toBe('0.00');
    expect(negate(kroner('0'))).toBe('0.00');
  });
});

describe('compare and isZero', () => {
  it('order amounts as their øre do, and rates with more decimals among them', () => {
    fc.assert(
      fc.property(ore, ore, (a, b) => {
        const order = a < b ? -1 : a > b ? 1 : 0;
        expect(compare(amountOf(a), amountOf(b))).toBe(order);
        expect(isZero(amountOf(a))).toBe(a === 0n);
      }),
    );
    const amounts = ['10.00', '9.00', '-1.00', '0.00', '100.00', '72.5525', '72.55', '-0.01'] as HourlyRate[];
    expect([...amounts].sort(compare)).toEqual([
      '-1.00',
      '-0.01',
      '0.00',
      '9.00',
      '10.00',
      '72.55',
      '72.5525',
      '100.00',
    ]);
    expect(compare(kroner('140'), hourlyRate('140'))).toBe(0);
    expect([kroner('0'), kroner('0.01'), hourlyRate('0.0001')].map(isZero)).toEqual([true, false, false]);
  });
});

describe('toOre and fromOre', () => {
  it('lead there and back, exactly, beyond what a number holds too', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n - 10n ** 14n, max: 10n ** 14n - 1n }), (value) => {
        expect(toOre(fromOre(value))).toBe(value);
        expect(fromOre(value)).toBe(amountOf(value));
        expect(fromOre(Number(value))).toBe(amountOf(value));
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (value) => {
        expect(toOre(amountOf(value))).toBe(value);
      }),
    );
    expect(fromOre(-0)).toBe('0.00');
  });

  it('takes what is below a trillion kroner, and no part of an øre', () => {
    const limit = 10n ** 14n;
    expect([fromOre(limit - 1n), fromOre(1n - limit)]).toEqual(['999999999999.99', '-999999999999.99']);
    for (const beyond of [limit, -limit, 10n ** 30n, 2 ** 53, 1e14]) {
      expect(told(() => fromOre(beyond))).toEqual(['out-of-range@']);
    }
    for (const none of [0.5, Number.NaN, Number.POSITIVE_INFINITY, '14' as unknown as number, null as never]) {
      expect(told(() => fromOre(none))).toEqual(['invalid-type@']);
    }
  });
});

describe('percentOf', () => {
  it('rounds once, half away from zero', () => {
    const units = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(ore, units, (amount, share) => {
        const sign = share < 0 ? '-' : '';
        const text = String(Math.abs(share)).padStart(5, '0');
        const product = amount * BigInt(share);
        const size = ((product < 0n ? -product : product) * 2n + 1_000_000n) / 2_000_000n;
        const expected = product < 0n ? -size : size;
        expect(percentOf(amountOf(amount), percent(`${sign}${text.slice(0, -4)}.${text.slice(-4)}`))).toBe(
          amountOf(expected),
        );
      }),
    );
    const half = percent('50');
    expect([kroner('0.01'), kroner('0.02'), negate(kroner('0.01'))].map((each) => percentOf(each, half))).toEqual([
      '0.01',
      '0.01',
      '-0.01',
    ]);
    expect(percentOf(kroner('21840.00'), percent('0'))).toBe('0.00');
    expect(percentOf(kroner('21840.00'), percent('100'))).toBe('21840.00');
  });
});

describe('allocate', () => {
  const weight = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 1_000_000_000 }));
  const weights = fc.array(weight, { minLength: 1, maxLength: 30 }).filter((all) => all.some((each) => each > 0));

  it('gives shares that sum to the amount, each within 1 øre of its exact size, none for no weight', () => {
    fc.assert(
      fc.property(ore, weights, (amount, all) => {
        const shares = allocate(amountOf(amount), all).map(oreOfText);
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(amount);
        const total = all.reduce((sum, each) => sum + BigInt(each), 0n);
        shares.forEach((share, index) => {
          const off = share * total - amount * BigInt(all[index] as number);
          expect((off < 0n ? -off : off) <= total).toBe(true);
          if (all[index] === 0) expect(share).toBe(0n);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('shares out the same whatever the weights are multiplied by', () => {
    fc.assert(
      fc.property(ore, weights, fc.integer({ min: 1, max: 1_000 }), (amount, all, factor) => {
        const larger = all.map((each) => each * factor);
        expect(allocate(amountOf(amount), larger)).toEqual(allocate(amountOf(amount), all));
      }),
    );
  });

  it('stays exact where the weights sum beyond the safe integers', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(allocate(kroner('0.03'), [largest, largest, largest])).toEqual(['0.01', '0.01', '0.01']);
  });

  it('knows the ties', () => {
    expect(allocate(kroner('0.01'), [1, 1])).toEqual(['0.01', '0.00']);
    expect(allocate(negate(kroner('0.01')), [1, 1])).toEqual(['-0.01', '0.00']);
    expect(allocate(kroner('100'), [0, 1, 0])).toEqual(['0.00', '100.00', '0.00']);
  });

  it.each([
    [[], 'out-of-range'],
    [[0, 0], 'out-of-range'],
    [[1, -1, 1], 'out-of-range'],
    [[-1], 'out-of-range'],
    [[0.5], 'invalid-type'],
    [[Number.NaN], 'invalid-type'],
    [[Number.POSITIVE_INFINITY], 'invalid-type'],
    [[2 ** 53], 'invalid-type'],
  ])('refuses the weights %j with %s', (all, code) => {
    expect(told(() => allocate(kroner('1'), all))).toEqual([`${code}@`]);
  });
});
