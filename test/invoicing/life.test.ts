import fc from 'fast-check';
import { expect, it } from 'vitest';
import { liveThrough, nothingHappened } from '../oracle/life.ts';
import { Random } from '../oracle/random.ts';
import { told } from '../oracle/told-of-course.ts';

it('a year of random life: what we propose passes our audit, and what was invoiced, credited and remains is what is right', () => {
  const happened = nothingHappened();
  fc.assert(
    fc.property(fc.noShrink(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (seed) =>
      liveThrough(new Random(seed), told, happened),
    ),
    // Between them the two seeds have all that can happen, which chance alone leaves out now and then.
    { numRuns: 25, examples: [[1], [5]] },
  );
  const { paused, regulated, ...always } = happened;
  expect(Object.entries(always).filter(([, times]) => times === 0)).toEqual([]);
  expect([paused > 0, regulated > 0]).toEqual([told.pauses, told.rateChanges]);
});
