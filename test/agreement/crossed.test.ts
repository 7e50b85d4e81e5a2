import { expect, it } from 'vitest';
import { askCrossed, nothingCrossed } from '../oracle/crossed-asked.ts';
import { Random } from '../oracle/random.ts';

/** A short run of what `npm run test:long` does with a thousand. */
it('agreements put together by chance are refused with a reason, or answer and invent nothing', () => {
  const [random, crossed] = [new Random(20_161_127), nothingCrossed()];
  while (crossed.agreements < 40) askCrossed(random, crossed);
  expect(crossed.faults).toEqual([]);
  expect(Math.min(crossed.fees, crossed.plans, crossed.bonuses, crossed.silent)).toBeGreaterThan(10);
});
