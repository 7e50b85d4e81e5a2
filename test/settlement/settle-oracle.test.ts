import { expect, it } from 'vitest';
import { askSettle, Comparison } from '../oracle/comparison.ts';
import { unnamedReadings } from '../oracle/named-readings.ts';
import { Random } from '../oracle/random.ts';
import { randomSettlements } from '../oracle/random-settlements.ts';
import { settleOptions } from '../oracle/settled.ts';

/** A short run of what `npm run test:oracle` does a million times. */
const ORDERS = 300;

it('a settlement of random orders, under random readings, is what the slow way comes to', () => {
  const random = new Random(20_160_125);
  const comparison = new Comparison();
  for (let count = 0; count < ORDERS; ) count += askSettle(random, ORDERS - count, comparison);
  expect(comparison.shown).toEqual([]);
  expect(comparison.compared).toBeGreaterThan(ORDERS);
});

it('every reading that changes one of 15 random settlements is named by one of its steps', () => {
  const inputs = randomSettlements(15);
  expect(inputs.flatMap((input) => unnamedReadings('settle', input, Object.keys(settleOptions)))).toEqual([]);
});
