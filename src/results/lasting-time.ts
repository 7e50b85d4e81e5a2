import { isPlacementKind, type LastingTest, type Result, type StateKind } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf, overlaps, toPeriod } from '../calendar/period.ts';
import type { Options, Telling } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { countText, flagText, listText, type Span, spanText } from '../evidence/written.ts';
import type { AskedTime, ResultSteps, StayNotCounted } from '../language/steps-and-findings.ts';
import { windowFrom, windowOf } from './course-dates.ts';
import type { Stay } from './facts.ts';
import { isWanted } from './kinds.ts';
import { type Lasted, type Lasting, lastedOf, lastedOfBounds, lastingIn, runsOf, through } from './lasting.ts';
import { bonusBeforeCourse } from './readings.ts';
import { type ResultCase, staysFor } from './result-case.ts';
import { type AskedWindow, because, lacking, type Measured, type ResultReason, type Verdict } from './verdict.ts';
import { type Counting, hoursOf, stayFacts, withEnoughHours } from './weekly-hours.ts';

type Lastingly = Result & { readonly test: LastingTest };

/**
 * A result that asks for so long on end: the window, what of each stay counts in it, the longest time on end, and whether
 * that is long enough (R194, R238, R239). They are told even where nothing is payable and that alone is the verdict.
 */
export function lastingTime(
  result: Lastingly,
  known: ResultCase,
  settled: Verdict | null,
  account: Telling<ResultSteps>,
): Measured {
  const { test, leastHours } = result;
  const { through: counted } = test.window;
  const starts = known.days.ordered.first;
  const from = windowFrom(counted, known, account);
  const window = windowOf(test.window, starts, from, account);
  if (account.tell) {
    const asked = askedTime(result);
    const ends = { startsOn: toIsoDate(starts), endedOn: toIsoDate(from.day), months: countText(counted.months) };
    const holds = test.window.holds === 'its-beginning' ? { holds: test.window.holds } : {};
    account.tell('bonus-window', test.window, { ...ends, ...holds, ...asked }, spanText(toPeriod(window)));
  }
  const asked = lastingIn(test, window, account);
  const knownThrough = known.asOf ?? asked.horizon;
  const counting: Counting[] = [];
  for (const stay of staysFor(result, known)) {
    const days = countedOf(result, stay, window, account);
    tellStay(result, stay, days, window, knownThrough, account);
    if (typeof days !== 'string') counting.push({ stay, days });
  }
  counting.sort((a, b) => a.days.first - b.days.first);
  const all = counting.map(({ days }) => days);
  const surely = leastHours ? withEnoughHours(counting, leastHours, 'too-few') : all;
  const isStated = counting.every(({ stay }) => hoursOf(stay) !== undefined);
  if (account.tell) {
    if (leastHours) account.tell('least-hours', leastHours, { stated: flagText(isStated) }, leastHours.perWeek);
    tellLongest(result, longestRun(asked, through(surely, knownThrough)), known, account);
  }
  const told = askedWindow(result);
  const inWindow = (verdict: Verdict): Measured => (told ? { window, asks: told, verdict } : { window, verdict });
  if (settled) return inWindow(settled);
  if (!leastHours) return inWindow(verdictOf(result, lastedOf(asked, all, known.asOf)));
  const perhaps = withEnoughHours(counting, leastHours, 'enough');
  const lasted = lastedOfBounds(asked, surely, perhaps, known.asOf);
  return inWindow(verdictOfHours(result, asked, lasted, { all, perhaps, isStated }, known.asOf));
}

/** The days of a stay that count, or why none does. */
function countedOf(
  result: Lastingly,
  { told: { kind }, begins, counted }: Stay,
  window: Days,
  options: Options,
): Days | StayNotCounted {
  if (!isWanted(result, kind, options)) return 'other-state';
  if (!counted) return 'approved-too-late';
  if (result.test.window.holds === 'its-beginning') return begins < window.first ? 'before-course' : counted;
  // Whether it may have begun before the course matters where it reaches into it (A13).
  if (begins >= window.first || !overlaps(counted, window)) return counted;
  return options.optionOf(bonusBeforeCourse) === 'does-not-count' ? 'before-course' : counted;
}

function tellStay(
  result: Lastingly,
  stay: Stay,
  days: Days | StayNotCounted,
  window: Days,
  knownThrough: Day,
  account: Telling<ResultSteps>,
): void {
  if (!account.tell) return;
  const [clause, gives] = givenBy(result, stay, days, window, knownThrough);
  account.tell('placement-counted', clause, stayFacts(stay, result), gives);
}

/** What of a stay counts, and by which clause: the approved days inside the window that are known. */
function givenBy(
  { counts, test, approval }: Lastingly,
  { begins }: Stay,
  days: Days | StayNotCounted,
  window: Days,
  knownThrough: Day,
): readonly [Clause, Span | StayNotCounted] {
  const isWhole = test.window.holds === 'its-beginning';
  // Such a window begins with the course, and says so itself.
  if (isWhole && days === 'before-course') return [test.window, days];
  if (typeof days === 'string') return [days === 'approved-too-late' ? (approval ?? counts) : counts, days];
  if (isWhole && days.first > window.last) return [test.window, 'begun-too-late'];
  if (!isWhole && !overlaps(days, window)) return [test.window, 'outside-window'];
  const first = Math.max(days.first, window.first) as Day;
  const last = Math.min(days.last, knownThrough, isWhole ? days.last : window.last) as Day;
  if (first > last) return [test, 'not-known-yet'];
  return [days.first === begins ? test : (approval ?? test), spanText(toPeriod({ first, last }))];
}

function tellLongest(
  result: Lastingly,
  longest: Days | undefined,
  { asOf }: ResultCase,
  account: Telling<ResultSteps>,
): void {
  const { test } = result;
  const needed = {
    needed: countText(test.weeks ?? test.months ?? test.days ?? 1),
    ...(asOf !== null && { asOf: toIsoDate(asOf) }),
    ...askedTime(result),
    // What counts so far is told above: of a job that is long enough the hours may be missing or too few.
    ...(!longest && result.leastHours && { hoursPerWeek: result.leastHours.perWeek }),
  };
  const days = countText(longest ? lengthOf(longest) : 0);
  account.tell?.('longest-placement', test, longest ? { ...needed, ...toPeriod(longest), days } : needed, days);
}

/** The longest run inside the window, or that begins there; the earliest of several. */
function longestRun({ test, window, options }: Lasting, seen: readonly Days[]): Days | undefined {
  const isBegun = test.window.holds === 'its-beginning';
  // What began before such a window has no days that count, so that no run does.
  const isIn = (run: Days) => (isBegun ? run.first <= window.last : overlaps(run, window));
  return runsOf(test, seen, options)
    .filter(isIn)
    .map(
      ({ first, last }): Days => ({
        first: Math.max(first, window.first) as Day,
        last: isBegun ? last : (Math.min(last, window.last) as Day),
      }),
    )
    .reduce<Days | undefined>(
      (longest, run) => (longest && lengthOf(longest) >= lengthOf(run) ? longest : run),
      undefined,
    );
}

/** Four weeks of placement are told by a name of their own; all else by the numbers and kinds of its rule. */
function isFourWeeks({ counts, test }: Lastingly): boolean {
  return test.weeks === 4 && test.window.holds === 'all-of-it' && counts.kinds.every(isPlacementKind);
}

function askedTime(result: Lastingly): AskedTime {
  const asks = askedWindow(result);
  if (!asks) return {};
  const kinds = listText<StateKind>(asks.kinds);
  if (asks.weeks !== undefined) return { kinds, lastingWeeks: countText(asks.weeks) };
  return asks.months === undefined
    ? { kinds, lastingDays: countText(asks.days ?? 1) }
    : { kinds, lastingMonths: countText(asks.months) };
}

function askedWindow(result: Lastingly): AskedWindow | undefined {
  const { counts, test } = result;
  if (isFourWeeks(result)) return undefined;
  return { ...timeOf(test), kinds: counts.kinds, holds: test.window.holds };
}

function timeOf({ weeks, months, days = 1 }: LastingTest) {
  if (weeks !== undefined) return { weeks };
  return months === undefined ? { days } : { months };
}

function verdictOf(result: Lastingly, lasted: Lasted): Verdict {
  const { counts, test } = result;
  const { outcome, grantable, refusable, until, earned } = lasted;
  const missing = outcome === 'undecided' ? factsOf(counts.kinds).map((fact) => lacking(fact, test)) : [];
  return { outcome, reasons: [reasonOf(result, outcome)], missing, grantable, refusable, until, earned };
}

function reasonOf(result: Lastingly, outcome: Lasted['outcome']): ResultReason {
  const { test } = result;
  if (outcome === 'undecided') return because('not-known-yet', test);
  if (isFourWeeks(result)) {
    return because(outcome === 'granted' ? 'four-weeks-in-placement' : 'too-short-in-placement', test);
  }
  const { holds: _, ...asked } = askedWindow(result) as AskedWindow;
  return because(outcome === 'granted' ? 'lasted-long-enough' : 'not-long-enough', test, asked);
}

/** What would be told more of, where it is not known yet. */
export function factsOf(kinds: readonly StateKind[]): readonly ('placements' | 'employment')[] {
  const placed = kinds.some(isPlacementKind) ? (['placements'] as const) : [];
  return kinds.every(isPlacementKind) ? placed : [...placed, 'employment'];
}

/** The verdict where jobs need so many hours: too few of them are the reason where the time alone were enough. */
function verdictOfHours(
  result: Lastingly,
  asked: Lasting,
  lasted: Lasted,
  {
    all,
    perhaps,
    isStated,
  }: { readonly all: readonly Days[]; readonly perhaps: readonly Days[]; readonly isStated: boolean },
  asOf: Day | null,
): Verdict {
  const plain = verdictOf(result, lasted);
  const hours = result.leastHours;
  if (!hours || plain.outcome === 'granted') return plain;
  const perWeek = { hoursPerWeek: hours.perWeek };
  if (plain.outcome === 'refused') {
    const wouldLast = lastedOf(asked, all, asOf).outcome !== 'refused';
    return wouldLast ? { ...plain, reasons: [because('hours-too-few', hours, perWeek)] } : plain;
  }
  if (isStated) return plain;
  const unknown = lacking('employment.hoursPerWeek', hours);
  const isLongEnough = lastedOf(asked, perhaps, asOf).outcome === 'granted';
  const reason = because('hours-not-known', hours, perWeek);
  return isLongEnough
    ? { ...plain, reasons: [reason], missing: [unknown] }
    : { ...plain, reasons: [...plain.reasons, reason], missing: [...plain.missing, unknown] };
}
