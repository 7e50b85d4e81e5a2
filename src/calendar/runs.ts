import type { Day } from './date-arithmetic.ts';
import { type Days, lengthOf, overlaps } from './period.ts';

/** The part of some days that lies inside others; nothing where they do not meet. */
export function common(days: Days, within: Days): readonly Days[] {
  return overlaps(days, within)
    ? [{ first: Math.max(days.first, within.first) as Day, last: Math.min(days.last, within.last) as Day }]
    : [];
}

/** Days less those already taken, as runs in date order. */
export function without(days: Days, taken: readonly Days[]): readonly Days[] {
  const left: Days[] = [];
  let { first } = days;
  for (const away of merged(taken)) {
    if (away.last < first) continue;
    if (away.first > days.last) break;
    if (away.first > first) left.push({ first, last: (away.first - 1) as Day });
    first = (away.last + 1) as Day;
  }
  if (first <= days.last) left.push({ first, last: days.last });
  return left;
}

/**
 * For each of some spans, the days that none before it in the list holds, as runs in date order. The days are cut where
 * any span begins or ends, and each piece is given out once, so that many spans of the same days cost no more than others.
 */
export function firstHeld(spans: readonly Days[]): readonly (readonly Days[])[] {
  const cuts = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const placeOf = new Map(cuts.map((day, place) => [day, place]));
  // For each piece one at or after it, on the way to the next that is still free; the end of all days stays free.
  const onward = cuts.map((_, place) => place);
  const nextFree = (from: number): number => {
    let place = from;
    for (let next = onward[place] as number; next !== place; next = onward[place] as number) {
      onward[place] = onward[next] as number;
      place = next;
    }
    return place;
  };
  return spans.map(({ first, last }) => {
    const runs: { first: Day; last: Day }[] = [];
    const end = placeOf.get(last + 1) as number;
    for (let place = nextFree(placeOf.get(first) as number); place < end; place = nextFree(place)) {
      onward[place] = place + 1;
      const piece = { first: cuts[place] as Day, last: ((cuts[place + 1] as number) - 1) as Day };
      const before = runs.at(-1);
      if (before && before.last + 1 === piece.first) before.last = piece.last;
      else runs.push(piece);
    }
    return runs;
  });
}

/** The days that at least two of some spans hold. */
export function heldTwice(spans: readonly Days[]): readonly Days[] {
  const twice: Days[] = [];
  let reach = -1;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    if (first <= reach) twice.push({ first, last: Math.min(last, reach) as Day });
    reach = Math.max(reach, last);
  }
  return merged(twice);
}

/** How many days some runs hold, where none of them meet. */
export function lengthOfAll(runs: readonly Days[]): number {
  return runs.reduce((sum, run) => sum + lengthOf(run), 0);
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
