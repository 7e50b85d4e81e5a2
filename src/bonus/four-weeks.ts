import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { BonusRules } from '../agreement/terms.ts';
import { calendarLength, type Day, weekdayOf } from '../calendar/date-arithmetic.ts';
import { isWorkingDay, onOrAfter } from '../calendar/day-kinds.ts';
import type { Days } from '../calendar/period.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { adjacentPlacements, fourWeeks } from './readings.ts';
import { type BonusReasons, because, lacking, refused, type Verdict } from './verdict.ts';

export type FourWeeksReadings = ReadingsOf<typeof adjacentPlacements | typeof fourWeeks>;

/** Monday to Friday of a week, less Monday itself. */
const DAYS_TO_FRIDAY = 4;

/** What four weeks are, and where they must lie. */
export interface FourWeeks {
  readonly window: Days;
  readonly weeks: number;
  readonly joined: (typeof adjacentPlacements)['options'][number]['id'];
  readonly counted: (typeof fourWeeks)['options'][number]['id'];
  /** The last day of which anything can matter: a gap at the end of the window is bridged by the next working day. */
  readonly horizon: Day;
}

export function fourWeeksIn(rules: BonusRules, window: Days, readings: FourWeeksReadings): FourWeeks {
  return {
    window,
    weeks: rules.placement.weeks,
    joined: chosen(adjacentPlacements, readings),
    counted: chosen(fourWeeks, readings),
    horizon: Math.min(onOrAfter(window.last, isWorkingDay), calendarLength() - 1) as Day,
  };
}

/**
 * Whether the citizen was in placement or wage subsidy for four weeks on end inside the window (R238, R239).
 * `stays` are the counted days of each placement, in date order; what lies after `asOf` is not known.
 */
export function fourWeeksVerdict(
  rules: BonusRules,
  asked: FourWeeks,
  stays: readonly Days[],
  asOf: Day | null,
): Verdict {
  const { window, horizon } = asked;
  const known = Math.min(asOf ?? horizon, horizon) as Day;
  const seen = through(stays, known);
  const earned = completedOn(asked, seen);
  if (earned !== null) {
    const day = firstDayWhen(window.first, known, isReached(asked, seen));
    const reasons: BonusReasons = [because('four-weeks-in-placement', rules.placement)];
    return { outcome: 'granted', reasons, missing: [], grantable: day, refusable: null, until: day, earned };
  }
  const lastToSearch = Math.max(known, window.first) as Day;
  if (isOutOfReach(asked, seen)(known)) {
    const day = firstDayWhen(window.first, lastToSearch, isOutOfReach(asked, seen));
    return refused([because('too-short-in-placement', rules.placement)], day);
  }
  const next = Math.max(known + 1, window.first) as Day;
  const onward = staying(asked, seen, known);
  return {
    outcome: 'undecided',
    reasons: [because('not-known-yet', rules.placement)],
    missing: [lacking('placements', rules.placement)],
    grantable: firstDayWhen(next, horizon, isReached(asked, onward)),
    refusable: firstDayWhen(next, horizon, isOutOfReach(asked, seen)),
    until: latestDay(asked, seen, next, onward),
    earned: null,
  };
}

/** The day on which the first four weeks inside the window are complete: of stays in date order, the first that hold them. */
function completedOn({ window, weeks, joined, counted }: FourWeeks, stays: readonly Days[]): Day | null {
  for (const run of runsOf(stays, joined)) {
    const first = Math.max(run.first, window.first) as Day;
    let day = first + weeks * DAYS_IN_WEEK - 1;
    if (counted === 'work-weeks') {
      const monday = first + ((DAYS_IN_WEEK - weekdayOf(first)) % DAYS_IN_WEEK);
      day = Math.min(day, monday + (weeks - 1) * DAYS_IN_WEEK + DAYS_TO_FRIDAY);
    }
    if (day <= Math.min(run.last, window.last)) return day as Day;
  }
  return null;
}

/** Placements that count as one, in date order (A03). They are joined before the window cuts them. */
export function runsOf(stays: readonly Days[], joined: FourWeeks['joined']): readonly Days[] {
  if (joined === 'separate') return stays;
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of stays) {
    const before = runs.at(-1);
    if (before && first <= reach(before.last, joined)) before.last = Math.max(before.last, last) as Day;
    else runs.push({ first, last });
  }
  return runs;
}

/** The latest day on which the next placement may begin and still belong to the same run. */
function reach(last: Day, joined: FourWeeks['joined']): number {
  return joined === 'merge' ? last + 1 : onOrAfter(last + 1, isWorkingDay);
}

/** What is known of some stays at the end of a day. */
function through(stays: readonly Days[], day: Day): readonly Days[] {
  return stays
    .filter(({ first }) => first <= day)
    .map(({ first, last }) => ({ first, last: Math.min(last, day) as Day }));
}

/** The best that can follow what was seen through a day: every later day in placement. */
function staying({ horizon }: FourWeeks, seen: readonly Days[], day: Day): readonly Days[] {
  const goesOn = seen.map(({ first, last }) => ({ first, last: last === day ? horizon : last }));
  return [...goesOn, { first: (day + 1) as Day, last: horizon }];
}

function isReached(asked: FourWeeks, stays: readonly Days[]) {
  return (day: Day) => completedOn(asked, through(stays, day)) !== null;
}

function isOutOfReach(asked: FourWeeks, stays: readonly Days[]) {
  return (day: Day) => completedOn(asked, staying(asked, through(stays, day), day)) === null;
}

/** The first day on which something holds that holds on the last day, and from some day on. */
function firstDayWhen(first: Day, last: Day, holds: (day: Day) => boolean): Day {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2) as Day;
    if (holds(middle)) high = middle;
    else low = (middle + 1) as Day;
  }
  return high;
}

/**
 * The latest day on which what is still open can be decided: nothing more happens until a new placement begins so late
 * that it just makes the four weeks, or else the one that runs now goes on. An earlier one makes them no later. Where closed days are bridged, it may take
 * until the next working day to know that they are.
 */
function latestDay(asked: FourWeeks, seen: readonly Days[], next: Day, onward: readonly Days[]): Day {
  const { window, horizon, joined } = asked;
  let late: Day | null = null;
  for (let first = window.last; late === null && first >= next; first = (first - 1) as Day) {
    late = completedOn(asked, [...seen, { first, last: horizon }]);
  }
  const latest = Math.max(firstDayWhen(next, horizon, isReached(asked, onward)), late ?? 0) as Day;
  return joined === 'merge-over-non-working-days'
    ? (Math.min(onOrAfter(latest, isWorkingDay), horizon) as Day)
    : latest;
}
