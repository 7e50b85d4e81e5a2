import type { Day } from './date-arithmetic.ts';
import { type Days, overlaps } from './period.ts';

/** The part of some days that lies inside others; nothing where they do not meet. */
export function common(days: Days, within: Days): readonly Days[] {
  return overlaps(days, within)
    ? [{ first: Math.max(days.first, within.first) as Day, last: Math.min(days.last, within.last) as Day }]
    : [];
}

/** Days less those already taken, as runs in date order. */
export function without(days: Days, taken: readonly Days[]): readonly Days[] {
  let left: readonly Days[] = [days];
  for (const each of taken) left = left.flatMap((run) => cut(run, each));
  return left;
}

function cut(run: Days, away: Days): readonly Days[] {
  if (!overlaps(run, away)) return [run];
  const left: Days[] = [];
  if (run.first < away.first) left.push({ first: run.first, last: (away.first - 1) as Day });
  if (run.last > away.last) left.push({ first: (away.last + 1) as Day, last: run.last });
  return left;
}

/** The same days as runs in date order that neither meet nor touch. */
export function merged(days: readonly Days[]): readonly Days[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of [...days].sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last) as Day;
    else runs.push({ first, last });
  }
  return runs;
}
