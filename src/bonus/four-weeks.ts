import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { BonusRules } from '../agreement/terms.ts';
import { calendarLength, type Day, weekdayOf } from '../calendar/date-arithmetic.ts';
import { isWorkingDay, onOrAfter } from '../calendar/day-kinds.ts';
import type { Days } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import { adjacentPlacements, fourWeeks } from './readings.ts';
import { type BonusReasons, because, lacking, refused, type Verdict } from './verdict.ts';

/** Monday to Friday of a week, less Monday itself. */
const DAYS_TO_FRIDAY = 4;

/** What four weeks are, and where they must lie. */
export interface FourWeeks {
  readonly window: Days;
  readonly weeks: number;
  /** Asked how placements are joined and what four weeks are, where it matters (A02, A03). */
  readonly options: Options;
  /** The last day of which anything can matter: a gap at the end of the window is bridged by the next working day. */
  readonly horizon: Day;
}

export function fourWeeksIn(rules: BonusRules, window: Days, options: Options): FourWeeks {
  return {
    window,
    weeks: rules.placement.weeks,
    options,
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
function completedOn(asked: FourWeeks, stays: readonly Days[]): Day | null {
  for (const run of runsOf(stays, asked.options)) {
    const { full, friday, last } = weeksOf(asked, run);
    if (friday < full && friday <= last && areWorkWeeks(asked)) return friday;
    if (full <= last) return full;
  }
  return null;
}

/** Whether some stays hold four weeks inside the window, whenever those are complete. */
function areComplete(asked: FourWeeks, stays: readonly Days[]): boolean {
  const runs = runsOf(stays, asked.options).map((run) => weeksOf(asked, run));
  if (runs.some(({ full, last }) => full <= last)) return true;
  return runs.some(({ friday, last }) => friday <= last) && areWorkWeeks(asked);
}

function areWorkWeeks({ options }: FourWeeks): boolean {
  return options.optionOf(fourWeeks) === 'work-weeks';
}

/** The last day of four weeks, and of four work weeks, from a run's first day in the window; the run's last day there. */
function weeksOf(
  { window, weeks }: FourWeeks,
  run: Days,
): { readonly full: Day; readonly friday: Day; readonly last: Day } {
  const first = Math.max(run.first, window.first) as Day;
  const monday = first + ((DAYS_IN_WEEK - weekdayOf(first)) % DAYS_IN_WEEK);
  return {
    full: (first + weeks * DAYS_IN_WEEK - 1) as Day,
    friday: (monday + (weeks - 1) * DAYS_IN_WEEK + DAYS_TO_FRIDAY) as Day,
    last: Math.min(run.last, window.last) as Day,
  };
}

/**
 * Placements that count as one, in date order (A03). They are joined before the window cuts them. One that lies within
 * another adds nothing to it, however they are joined.
 */
export function runsOf(stays: readonly Days[], options: Options): readonly Days[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of stays) {
    const before = runs.at(-1);
    if (before && last <= before.last) continue;
    if (before && isJoined(before.last, first, options)) before.last = last;
    else runs.push({ first, last });
  }
  return runs;
}

/** Whether a placement belongs to the run before it. */
function isJoined(last: Day, first: Day, options: Options): boolean {
  const isNext = first <= last + 1;
  if (!isNext && first > onOrAfter(last + 1, isWorkingDay)) return false;
  const joined = options.optionOf(adjacentPlacements);
  return isNext ? joined !== 'separate' : joined === 'merge-over-non-working-days';
}

/** What is known of some stays at the end of a day. */
export function through(stays: readonly Days[], day: Day): readonly Days[] {
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
  return (day: Day) => areComplete(asked, through(stays, day));
}

function isOutOfReach(asked: FourWeeks, stays: readonly Days[]) {
  return (day: Day) => !areComplete(asked, staying(asked, through(stays, day), day));
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
  const { window, horizon, options } = asked;
  let late: Day | null = null;
  for (let first = window.last; late === null && first >= next; first = (first - 1) as Day) {
    late = completedOn(asked, [...seen, { first, last: horizon }]);
  }
  const latest = Math.max(firstDayWhen(next, horizon, isReached(asked, onward)), late ?? 0) as Day;
  const bridged = Math.min(onOrAfter(latest, isWorkingDay), horizon) as Day;
  const isBridged = bridged > latest && options.optionOf(adjacentPlacements) === 'merge-over-non-working-days';
  return isBridged ? bridged : latest;
}
