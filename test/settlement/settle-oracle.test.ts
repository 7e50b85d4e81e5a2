import { expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { askSettle, Comparison } from '../oracle/comparison.ts';
import { namedIn, unnamedReadings } from '../oracle/named-readings.ts';
import { Random } from '../oracle/random.ts';
import { randomAsOf, randomFigures, randomItem } from '../oracle/random-settle.ts';
import { randomReadings, settleOptions } from '../oracle/settled.ts';

/** A short run of what `npm run test:oracle` does a million times. */
const ORDERS = 600;

it('a settlement of random orders, under random readings, is what the slow way comes to', () => {
  const random = new Random(20_160_125);
  const comparison = new Comparison();
  for (let count = 0; count < ORDERS; ) count += askSettle(random, ORDERS - count, comparison);
  expect(comparison.shown).toEqual([]);
  expect(comparison.compared).toBeGreaterThan(ORDERS);
});

/** Random settlements with all that is told of their orders. */
function randomSettlements(count: number): readonly object[] {
  const random = new Random(20_161_126);
  return Array.from({ length: count }, () => {
    const main = randomItem(random);
    const agreement = main.position.agreement;
    return {
      agreement,
      readings: randomReadings(random),
      figures: randomFigures(random),
      asOf: randomAsOf(random, main),
      orders: [main.asked],
    };
  });
}

it('every reading that is named in a settlement is drawn, with all its options, and each is named in some', () => {
  const named = new Set(randomSettlements(900).flatMap((input) => [...namedIn(answer('settle', input))]));
  const options = allReadings
    .filter(({ id }) => named.has(id))
    .map(({ id, options: each }) => [id, each.map((option) => option.id).sort()]);
  const drawn = Object.entries(settleOptions).map(([id, each]) => [id, [...each].sort()]);
  expect([...drawn].sort()).toEqual([...options].sort());
});

it('every reading that changes one of 30 random settlements is named by one of its steps', () => {
  const inputs = randomSettlements(30);
  expect(inputs.flatMap((input) => unnamedReadings('settle', input, Object.keys(settleOptions)))).toEqual([]);
});
