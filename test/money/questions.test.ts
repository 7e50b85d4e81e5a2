import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kroner, kroner } from '../../src/money/kroner.ts';
import { add, allocate, negate, subtract } from '../../src/money/questions.ts';
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
