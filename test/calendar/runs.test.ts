import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import type { Days } from '../../src/calendar/period.ts';
import { common, merged, without } from '../../src/calendar/runs.ts';

const run = (first: number, last: number): Days => ({ first: first as Day, last: last as Day });
const some = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 10 })).map(([first, length]) => run(first, first + length));
const daysOf = (runs: readonly Days[]) =>
  runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

describe('runs of days', () => {
  it('meet, touch and lie apart', () => {
    expect(common(run(1, 5), run(5, 9))).toEqual([run(5, 5)]);
    expect(common(run(1, 4), run(5, 9))).toEqual([]);
    expect(without(run(1, 9), [run(4, 5)])).toEqual([run(1, 3), run(6, 9)]);
    expect(without(run(1, 9), [run(0, 9)])).toEqual([]);
    expect(without(run(1, 9), [run(1, 2), run(8, 9)])).toEqual([run(3, 7)]);
    expect(without(run(1, 9), [run(1, 9)])).toEqual([]);
    expect(merged([run(5, 6), run(1, 4)])).toEqual([run(1, 6)]);
    expect(merged([run(1, 3), run(5, 6)])).toEqual([run(1, 3), run(5, 6)]);
    expect(merged([run(1, 9), run(2, 3)])).toEqual([run(1, 9)]);
  });

  it('hold the days that sets would', () => {
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 4 }), (days, others) => {
        const taken = new Set(daysOf(others));
        expect(daysOf(without(days, others))).toEqual(daysOf([days]).filter((day) => !taken.has(day)));
        expect(daysOf(merged(others))).toEqual([...taken].sort((a, b) => a - b));
        for (const other of others) {
          const held = new Set(daysOf([other]));
          expect(daysOf(common(days, other))).toEqual(daysOf([days]).filter((day) => held.has(day)));
        }
      }),
    );
  });
});
