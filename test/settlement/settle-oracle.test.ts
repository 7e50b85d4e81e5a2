import { expect, it } from 'vitest';
import { bearingOn } from '../../src/settlement/bearing.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { askSettle, Comparison } from '../oracle/comparison.ts';
import { Random } from '../oracle/random.ts';
import { settleOptions } from '../oracle/settled.ts';

/** A short run of what `npm run test:oracle` does a million times. */
const ORDERS = 600;

it('a settlement of random orders, under random readings, is what the slow way comes to', () => {
  const random = new Random(20_160_125);
  const comparison = new Comparison();
  for (let count = 0; count < ORDERS; ) count += askSettle(random, ORDERS - count, comparison);
  expect(comparison.shown).toEqual([]);
  expect(comparison.compared).toBeGreaterThan(ORDERS);
});

/** The questions of which a settlement is made. */
const asked = ['fee', 'invoice-plan', 'due-date', 'bonus', 'deadlines'] as const;

it('every reading that bears on a settlement is drawn, with all its options', () => {
  const bearing = new Set(asked.flatMap((name) => bearingOn(name, new Set()).map(({ id }) => id as string)));
  const options = allReadings
    .filter(({ id }) => bearing.has(id))
    .map(({ id, options: each }) => [id, each.map((option) => option.id).sort()]);
  const drawn = Object.entries(settleOptions).map(([id, each]) => [id, [...each].sort()]);
  expect([...drawn].sort()).toEqual([...options].sort());
  // And no other is turned where it is asked what another one would have changed.
  expect(bearingOn('settle', new Set()).map(({ id }) => id)).toEqual(options.map(([id]) => id));
});
