import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import type { Days } from '../../src/calendar/period.ts';
import { common, firstHeld, heldTwice, merged, without } from '../../src/calendar/runs.ts';

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

  it('are given to the first span that holds them', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (spans) => {
        const taken = new Set<number>();
        const naive = spans.map((each) => daysOf([each]).filter((day) => !taken.has(day) && taken.add(day)));
        const held = firstHeld(spans);
        expect(held.map(daysOf)).toEqual(naive);
        for (const runs of held) expect(runs).toEqual(merged(runs));
        const all = spans.flatMap((each) => daysOf([each]));
        const twice = [...taken].filter((day) => all.indexOf(day) !== all.lastIndexOf(day)).sort((a, b) => a - b);
        expect(daysOf(heldTwice(spans))).toEqual(twice);
        expect(heldTwice(spans)).toEqual(merged(heldTwice(spans)));
      }),
    );
  });

  /** How often the ends of some spans are looked at. */
  function looks(spans: readonly Days[], ask: (counted: readonly Days[]) => unknown): number {
    let count = 0;
    const counted = spans.map(({ first, last }) => ({
      get first() {
        count++;
        return first;
      },
      get last() {
        count++;
        return last;
      },
    }));
    ask(counted);
    return count;
  }

  it.each([
    ['the same', () => run(0, 27)],
    ['one within the other', (n: number) => run(n, 20_000 - n)],
    ['alternating, from the last', (n: number) => run(20_000 - 2 * n, 20_000 - 2 * n)],
    ['scattered', (n: number) => run((n * 7_919) % 9_973, ((n * 7_919) % 9_973) + (n % 40))],
  ] as const)('%s, thousands of them: looked at n log n times', (_, spanOf) => {
    const n = 4_096;
    const spans = Array.from({ length: n }, (_, at) => spanOf(at));
    const most = 6 * n * Math.log2(n);
    expect(looks(spans, firstHeld)).toBeLessThan(most);
    expect(looks(spans, heldTwice)).toBeLessThan(most);
    expect(looks(spans, merged)).toBeLessThan(most);
    expect(looks(spans, (counted) => without(run(0, 30_000), counted))).toBeLessThan(most);
  });
});
