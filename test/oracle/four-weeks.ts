import { isWorkingDayAt, weekdayAt } from './days.ts';

/**
 * The slow second answer to four weeks on end: day by day, and what can be known on a day by asking what was seen through
 * it, once with nothing after it and once with a placement on every later day.
 */

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface FourWeeksReadings {
  readonly 'four-weeks': '28-days' | 'work-weeks';
  readonly 'adjacent-placements': 'merge' | 'merge-over-non-working-days' | 'separate';
}

export interface Verdict {
  readonly outcome: string;
  readonly knowable: number;
  readonly until: number;
  readonly earned: number | null;
}

function nextWorkingDay(day: number): number {
  let next = day;
  while (!isWorkingDayAt(next)) next++;
  return next;
}

/** The days in placement, laid side by side; a gap without a working day may be closed. */
function joined(stays: readonly Stretch[], how: FourWeeksReadings['adjacent-placements']): readonly Stretch[] {
  if (how === 'separate' || stays.length === 0) return stays;
  const first = Math.min(...stays.map((stay) => stay.first));
  const last = Math.max(...stays.map((stay) => stay.last));
  const isIn = new Uint8Array(last - first + 1);
  for (const stay of stays) isIn.fill(1, stay.first - first, stay.last - first + 1);
  const runs: Stretch[] = [];
  let begun = -1;
  let lastIn = -1;
  for (let day = first; day <= last; day++) {
    if (isIn[day - first] === 1) {
      if (begun < 0) begun = day;
      lastIn = day;
    } else if (begun >= 0 && (how === 'merge' || isWorkingDayAt(day))) {
      runs.push({ first: begun, last: lastIn });
      begun = -1;
    }
  }
  if (begun >= 0) runs.push({ first: begun, last: lastIn });
  return runs;
}

/** The day on which the first four weeks inside the window are full, or -1. */
function fullOn(window: Stretch, stays: readonly Stretch[], readings: FourWeeksReadings): number {
  const asWorkWeeks = readings['four-weeks'] === 'work-weeks';
  let earliest = -1;
  for (const run of joined(stays, readings['adjacent-placements'])) {
    const last = Math.min(run.last, window.last);
    let inRow = 0;
    let sinceMonday = 0;
    for (let day = Math.max(run.first, window.first); day <= last; day++) {
      inRow++;
      if (sinceMonday > 0 || weekdayAt(day) === 1) sinceMonday++;
      if (inRow < 28 && !(asWorkWeeks && sinceMonday === 26)) continue;
      if (earliest < 0 || day < earliest) earliest = day;
      break;
    }
  }
  return earliest;
}

/** As much of the stays as is seen at the end of a day. */
function seenThrough(stays: readonly Stretch[], day: number): readonly Stretch[] {
  return stays.filter(({ first }) => first <= day).map(({ first, last }) => ({ first, last: last < day ? last : day }));
}

/** Beyond so many days, the first day of many is searched for by halves. */
const LONG = 420;

/** The first day from one through another on which something holds; the last where it never does. */
function firstDay(from: number, through: number, holds: (day: number) => boolean): number {
  let [low, high] = [from, through];
  while (high - low > LONG) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  for (let day = low; day < high; day++) if (holds(day)) return day;
  return high;
}

export function oracleFourWeeks(
  window: Stretch,
  stays: readonly Stretch[],
  asOf: number | null,
  readings: FourWeeksReadings,
): Verdict {
  const bridged = readings['adjacent-placements'] === 'merge-over-non-working-days';
  const horizon = bridged ? nextWorkingDay(window.last) : window.last;
  const known = asOf === null ? horizon : Math.min(asOf, horizon);
  const full = (some: readonly Stretch[]) => fullOn(window, some, readings);
  /** Every day after one in placement, those that run on it going on. */
  const best = (some: readonly Stretch[], day: number) => {
    if (day >= horizon) return some;
    const onward = some.map(({ first, last }) => ({ first, last: last === day ? horizon : last }));
    return [...onward, { first: day + 1, last: horizon }];
  };
  const seen = seenThrough(stays, known);
  const earned = full(seen);
  if (earned >= 0) {
    const day = firstDay(window.first, known, (each) => full(seenThrough(seen, each)) >= 0);
    return { outcome: 'granted', knowable: day, until: day, earned };
  }
  const isLost = (day: number) => full(best(seenThrough(seen, day), day)) < 0;
  if (isLost(known)) {
    const day = firstDay(window.first, Math.max(known, window.first), isLost);
    return { outcome: 'refused', knowable: day, until: day, earned: null };
  }
  const next = Math.max(known + 1, window.first);
  const onward = best(seen, known);
  const soonest = firstDay(next, horizon, (day) => full(seenThrough(onward, day)) >= 0);
  const lost = firstDay(next, horizon, isLost);
  let latest = soonest;
  // Of several that run on, the others may end: each going on alone.
  for (const running of seen.filter(({ last }) => last === known)) {
    const others = seen.filter((each) => each !== running);
    latest = Math.max(latest, full([...others, { first: running.first, last: horizon }]));
  }
  for (let first = Math.max(next, window.last - 70); first <= window.last; first++) {
    latest = Math.max(latest, full([...seen, { first, last: horizon }]));
  }
  return {
    outcome: 'undecided',
    knowable: Math.min(soonest, lost),
    until: bridged ? Math.min(nextWorkingDay(latest), horizon) : latest,
    earned: null,
  };
}
