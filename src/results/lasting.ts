import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { LastingTest } from '../agreement/result-terms.ts';
import { calendarLength, type Day, monthsThrough, weekdayOf } from '../calendar/date-arithmetic.ts';
import { isWorkingDay, onOrAfter } from '../calendar/day-kinds.ts';
import { type Days, includes } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import { adjacentPlacements, fourWeeks } from './readings.ts';
import { earliest } from './verdict.ts';

/** Monday to Friday of a week, less Monday itself. */
const DAYS_TO_FRIDAY = 4;

/** How long on end, and where it must lie. */
export interface Lasting {
  readonly test: LastingTest;
  readonly window: Days;
  /** Asked how several are joined and what weeks are, where it matters (A02, A03). */
  readonly options: Options;
  /** The last day of which anything can matter: a gap at the end is bridged by the next working day. */
  readonly horizon: Day;
}

export function lastingIn(test: LastingTest, window: Days, options: Options): Lasting {
  // Whether something begins on the last day of the window is known for certain on the day after.
  const last =
    test.window.holds === 'all-of-it' ? window.last : Math.max(lastDayFrom(test, window.last), window.last + 1);
  const horizon = onOrAfter(Math.min(last, calendarLength() - 1), isWorkingDay);
  return { test, window, options, horizon: Math.min(horizon, calendarLength() - 1) as Day };
}

/** The last day of so long on end from a day on, Saturdays and Sundays included. */
function lastDayFrom({ weeks, months, days = 1 }: LastingTest, first: Day): number {
  if (months !== undefined) return monthsThrough(first, months);
  return first + (weeks === undefined ? days : weeks * DAYS_IN_WEEK) - 1;
}

/** How a time on end came out, before its reasons are named. */
export interface Lasted {
  readonly outcome: 'granted' | 'refused' | 'undecided';
  readonly grantable: Day | null;
  readonly refusable: Day | null;
  readonly until: Day;
  readonly earned: Day | null;
}

/**
 * Whether the citizen was in what counts for so long on end (R238, R239). `stays` are the counted days of each, in date
 * order; what lies after `asOf` is not known.
 */
export function lastedOf(asked: Lasting, stays: readonly Days[], asOf: Day | null): Lasted {
  const { window, horizon } = asked;
  const known = Math.min(asOf ?? horizon, horizon) as Day;
  const seen = through(stays, known);
  const earned = completedOn(asked, seen);
  if (earned !== null) {
    const day = firstDayWhen(window.first, known, isReached(asked, seen));
    return { outcome: 'granted', grantable: day, refusable: null, until: day, earned };
  }
  const lastToSearch = Math.max(known, window.first) as Day;
  if (asOf === null || isOutOfReach(asked, seen)(known)) {
    const day = firstDayWhen(window.first, lastToSearch, isOutOfReach(asked, seen));
    return { outcome: 'refused', grantable: null, refusable: day, until: day, earned: null };
  }
  const next = Math.max(known + 1, window.first) as Day;
  const onward = staying(asked, seen, known);
  const refusable = firstDayWhen(next, horizon, isOutOfReach(asked, seen));
  const grantable = firstDayWhen(next, horizon, isReached(asked, onward));
  const begun = latestBegun(asked, seen, known, next);
  return {
    outcome: 'undecided',
    grantable,
    refusable,
    until: latestDay(asked, Math.max(grantable, refusable, begun ?? 0) as Day),
    earned: null,
  };
}

/**
 * The same where it is not known of some of it whether it counts: `possible` is what may count, `stays` what surely does.
 * What is granted surely, or refused though all of it counted, is decided.
 */
export function lastedOfBounds(
  asked: Lasting,
  stays: readonly Days[],
  possible: readonly Days[],
  asOf: Day | null,
): Lasted {
  const sure = lastedOf(asked, stays, asOf);
  if (sure.outcome === 'granted') return sure;
  const most = lastedOf(asked, possible, asOf);
  if (most.outcome === 'refused') return most;
  return {
    outcome: 'undecided',
    grantable: most.grantable,
    refusable: earliest(sure.refusable, most.refusable),
    until: Math.max(sure.until, most.until) as Day,
    earned: null,
  };
}

/** The day on which the first time so long is complete: of stays in date order, the first that hold it. */
function completedOn(asked: Lasting, stays: readonly Days[]): Day | null {
  for (const run of runsIn(asked, stays)) {
    const { full, friday, last } = weeksOf(asked, run);
    if (friday < full && friday <= last && areWorkWeeks(asked)) return friday;
    if (full <= last) return full;
  }
  return null;
}

/** Whether some stays hold a time so long, whenever it is complete. */
function areComplete(asked: Lasting, stays: readonly Days[]): boolean {
  const runs = runsIn(asked, stays).map((run) => weeksOf(asked, run));
  if (runs.some(({ full, last }) => full <= last)) return true;
  return runs.some(({ friday, last }) => friday <= last) && areWorkWeeks(asked);
}

function areWorkWeeks({ test: { counted }, options }: Lasting): boolean {
  const stated = counted && (counted === 'work-weeks' ? counted : '28-days');
  return options.optionOf(fourWeeks, stated) === 'work-weeks';
}

/**
 * The last day of the time, and of as many work weeks, from a run's first day that counts; the run's last day. Months and
 * days are never counted as work weeks.
 */
function weeksOf(
  { test, window }: Lasting,
  run: Days,
): { readonly full: Day; readonly friday: Day; readonly last: Day } {
  const first = Math.max(run.first, window.first) as Day;
  const monday = first + ((DAYS_IN_WEEK - weekdayOf(first)) % DAYS_IN_WEEK);
  return {
    full: lastDayFrom(test, first) as Day,
    friday: (test.weeks === undefined ? Infinity : monday + (test.weeks - 1) * DAYS_IN_WEEK + DAYS_TO_FRIDAY) as Day,
    last: (test.window.holds === 'all-of-it' ? Math.min(run.last, window.last) : run.last) as Day,
  };
}

/** The runs that may hold it: where it need only begin in the window, those that do. */
function runsIn({ test, window, options }: Lasting, stays: readonly Days[]): readonly Days[] {
  const runs = runsOf(test, stays, options);
  return test.window.holds === 'all-of-it' ? runs : runs.filter(({ first }) => includes(window, first));
}

/**
 * Stays that count as one, in date order (A03). They are joined before the window cuts them. One that lies within another
 * adds nothing to it, however they are joined.
 */
export function runsOf(test: LastingTest, stays: readonly Days[], options: Options): readonly Days[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of stays) {
    const before = runs.at(-1);
    if (before && last <= before.last) continue;
    if (before && isJoined(test, before.last, first, options)) before.last = last;
    else runs.push({ first, last });
  }
  return runs;
}

/** Whether a stay belongs to the run before it. */
function isJoined({ joined: stated }: LastingTest, last: Day, first: Day, options: Options): boolean {
  const isNext = first <= last + 1;
  if (!isNext && first > onOrAfter(last + 1, isWorkingDay)) return false;
  const joined = options.optionOf(adjacentPlacements, stated);
  return isNext ? joined !== 'separate' : joined === 'merge-over-non-working-days';
}

/** What is known of some stays at the end of a day. */
export function through(stays: readonly Days[], day: Day): readonly Days[] {
  return stays
    .filter(({ first }) => first <= day)
    .map(({ first, last }) => ({ first, last: Math.min(last, day) as Day }));
}

/**
 * The best that can follow what was seen through a day: every later day in what counts. Where only the beginning must lie in
 * the window, something may still begin on that day itself as long as the window lasts; behind it nothing does, and what ended
 * the day before is at an end.
 */
function staying({ test, window, horizon }: Lasting, seen: readonly Days[], day: Day): readonly Days[] {
  const goesOn = seen.map(({ first, last }) => ({ first, last: last === day ? horizon : last }));
  const isOpen = test.window.holds === 'its-beginning' && day <= window.last;
  const first = (isOpen ? Math.max(day, window.first) : day + 1) as Day;
  return [...goesOn, { first, last: horizon }];
}

function isReached(asked: Lasting, stays: readonly Days[]) {
  return (day: Day) => areComplete(asked, through(stays, day));
}

function isOutOfReach(asked: Lasting, stays: readonly Days[]) {
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
 * The day on which a time is complete that begins as late as can be: one that is new, or else of those that run now the one
 * that began last and goes on when the others have ended.
 */
function latestBegun(asked: Lasting, seen: readonly Days[], known: Day, next: Day): Day | null {
  const { window, horizon } = asked;
  let late: Day | null = null;
  for (let first = window.last; late === null && first >= next; first = (first - 1) as Day) {
    late = completedOn(asked, [...seen, { first, last: horizon }]);
  }
  let before: Day | undefined;
  for (let at = seen.length - 1; late === null && at >= 0; at--) {
    const { first, last } = seen[at] as Days;
    if (last === known && first !== before) late = completedOn(asked, goingOn(seen, at, horizon));
    before = first;
  }
  return late;
}

function goingOn(seen: readonly Days[], at: number, last: Day): readonly Days[] {
  return seen.map((each, index) => (index === at ? { first: each.first, last } : each));
}

/**
 * The latest day on which what is still open can be decided: nothing more happens until something begins so late that it
 * just lasts long enough, or nothing begins at all, which is certain last. An earlier one makes it no later. Where closed days
 * are bridged, it may take until the next working day to know that they are.
 */
function latestDay({ test, horizon, options }: Lasting, latest: Day): Day {
  const bridged = Math.min(onOrAfter(latest, isWorkingDay), horizon) as Day;
  const isBridged =
    bridged > latest && options.optionOf(adjacentPlacements, test.joined) === 'merge-over-non-working-days';
  return isBridged ? bridged : latest;
}
