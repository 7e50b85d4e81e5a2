import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexNumber, percent, ratioOf, shownRatio, toPercent } from '../../src/money/ratios.ts';
import { problemsOf, RulesError } from '../../src/problem/problem.ts';

it('reads percentages with their sign, never rounding', () => {
  expect(percent('-0.65')).toBe('-0.65');
  expect(percent(8)).toBe('8');
  expect(percent('100')).toBe('100');
  for (const wrong of ['100.0001', '-100.0001', '8.00001', '-0', '1e1', '+8']) {
    expect(() => percent(wrong), wrong).toThrow(RulesError);
  }
});

it('tells what is wrong with the value itself', () => {
  expect(problemsOf(() => percent('101'))).toEqual([{ code: 'out-of-range', path: '' }]);
});

it('reads index numbers above zero', () => {
  expect(indexNumber('104.20')).toBe('104.2');
  for (const wrong of ['0', '-1', '1000000', '1.00001']) expect(() => indexNumber(wrong), wrong).toThrow(RulesError);
});

it('writes every percentage back as it was read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (units) => {
      expect(ratioOf(toPercent(units))).toBe(units);
    }),
  );
});

it('shows ratios with six decimals, a half away from zero', () => {
  expect(shownRatio(200_000_000, 102)).toBe('1.960784');
  expect(shownRatio(-3, 2)).toBe('-0.000002');
  expect(shownRatio(0, 7)).toBe('0.000000');
});
