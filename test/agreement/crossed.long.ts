import { expect, it } from 'vitest';
import { askCrossed, nothingCrossed } from '../oracle/crossed-asked.ts';
import { Random } from '../oracle/random.ts';

it('a thousand agreements put together by chance answer four orders each, and invent nothing', () => {
  const [random, crossed] = [new Random(20_161_128), nothingCrossed()];
  while (crossed.agreements < 1_000) askCrossed(random, crossed);
  const { faults, ...counts } = crossed;
  expect(faults).toEqual([]);
  expect(Math.min(counts.fees, counts.plans, counts.bonuses, counts.silent)).toBeGreaterThan(300);
});
