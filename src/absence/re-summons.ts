import { saidOf } from '../agreement/agreement.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWorkingDay, nthAfter, onOrAfter } from '../calendar/day-kinds.ts';
import { checkedDay, toIsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Account, Options } from '../evidence/account.ts';
import type { OptionOf, ReadingsOf } from '../evidence/reading.ts';
import { countText } from '../evidence/written.ts';
import type { FirstDayStatus, FirstDaySteps, MeetingOutcome } from '../language/steps-and-findings.ts';
import {
  reSummonsCount,
  type reSummonsGroups,
  reSummonsStep,
  reSummonsWindow,
  sicknessAndReSummons,
} from './readings.ts';
import { type SickDays, sickOn } from './told-sickness.ts';

export type FirstDayReadings = ReadingsOf<
  | typeof reSummonsStep
  | typeof reSummonsCount
  | typeof reSummonsWindow
  | typeof reSummonsGroups
  | typeof sicknessAndReSummons
>;

export const meetingOutcomes = [
  'missed',
  'excused',
  'appeared',
  'pending',
  'not-needed',
] as const satisfies readonly MeetingOutcome[];

/** What the dates of the re-summonses are counted by. */
export interface SummonsTerms extends AbsenceTerms {
  readonly reSummons: NonNullable<AbsenceTerms['reSummons']>;
  readonly letterStep: NonNullable<AbsenceTerms['letterStep']>;
}

/** The day of a meeting that the citizen is called to, and of its letter. */
export interface Called {
  /** 0 is the first meeting. One that follows accepted sickness bears the number of the excused one. */
  readonly number: number;
  readonly on: Day;
  /** The day its letter left: that of the meeting before, where that one was missed. */
  readonly letterOn: Day | null;
  /** The day of the meeting before, where sickness excused that one; no day is set for its letter then. */
  readonly excusedOn: Day | null;
  readonly outcome: MeetingOutcome;
}

/** A meeting. Number 0 is the first one; each later number follows a missed one. */
export interface Meeting extends Called {
  readonly outsideWindow: boolean;
}

export const firstDayStatuses = ['awaiting', 'appeared', 'exhausted'] as const satisfies readonly FirstDayStatus[];

/** Where the procedure stands. */
export interface Standing {
  readonly status: FirstDayStatus;
  readonly meetings: readonly [Meeting, ...Meeting[]];
  readonly limits: Limits;
  /** The citizen has been summoned as often as he is to be. */
  readonly isSpent: boolean;
}

/** What is known of a first meeting: the day the citizen came, if he did, and how far time has run. */
export interface FirstDayKnown {
  readonly first: Day;
  readonly appeared: Day | null;
  /** `null`: all of time, so that a citizen who is not known to have come never does. */
  readonly today: Day | null;
  /** The sickness that had begun by then. */
  readonly sick: readonly SickDays[];
}

/** A day that a computed meeting pushes out of the calendar is the first meeting's problem. */
const FIRST_MEETING = 'firstMeeting';

/** What a citizen is summoned within. */
interface Limits {
  readonly window: Days;
  /** How often he is summoned again at the most. */
  readonly times: number;
}

/** How often a citizen is summoned again at the most (A17). */
function timesSummonedAgain({ reSummons: { times } }: SummonsTerms, options: Options): number {
  return options.optionOf(reSummonsCount) === 'three-re-summons' ? times : times - 1;
}

/** The last day to be summoned within (A18). */
export function lastDayOfWindow({ reSummons: { withinDays } }: SummonsTerms, first: Day, options: Options): Day {
  const after = options.optionOf(reSummonsWindow) === 'first-day-excluded' ? withinDays : withinDays - 1;
  return checkedDay(first + after, FIRST_MEETING);
}

/** The day of the meeting that follows one (A16), which is a question only where a closed day comes between. */
function dayAfter({ letterStep: { days } }: SummonsTerms, before: Day, options: Options): Day {
  const calendarDay = before + days;
  const workingDay = nthAfter(before, days, isWorkingDay);
  return checkedDay(
    workingDay === calendarDay ? calendarDay : stepped(calendarDay, workingDay, options),
    FIRST_MEETING,
  );
}

function stepped(calendarDay: number, workingDay: number, options: Options): number {
  switch (options.optionOf(reSummonsStep)) {
    case 'roll-forward':
      return onOrAfter(calendarDay, isWorkingDay);
    case 'calendar-days':
      return calendarDay;
    case 'working-days':
      return workingDay;
  }
}

/** The first working day after accepted sickness that lies in no other such period; `null` while no end is known (A97). */
function backFrom(sick: readonly SickDays[], period: SickDays): Day | null {
  let within: SickDays | undefined = period;
  let day: Day | null = null;
  while (within) {
    if (within.last === null) return null;
    day = checkedDay(onOrAfter(within.last + 1, isWorkingDay), within.lastDayPath);
    within = sickOn(sick, day, 'accepted');
  }
  return day;
}

type NextMeeting = Omit<Called, 'outcome'>;

interface Remaining {
  readonly sick: readonly SickDays[];
  /** How often the citizen is summoned again, where that has to be known. */
  readonly times: () => number;
}

/**
 * The meeting that follows one that the citizen did not come to. `open-ended`: accepted sickness has no known end;
 * `spent`: he has been summoned again as often as he is to be.
 */
function following(
  terms: SummonsTerms,
  { number, on, outcome }: Called,
  { sick, times }: Remaining,
  options: Options,
): NextMeeting | 'open-ended' | 'spent' {
  const period = outcome === 'excused' ? sickOn(sick, on, 'accepted') : undefined;
  const excusedOn = period && terms.letter ? on : null;
  if (period) {
    if (period.last === null) return 'open-ended';
    if (options.optionOf(sicknessAndReSummons) === 'not-counted') {
      const back = backFrom(sick, period);
      return back === null ? 'open-ended' : { number, on: back, letterOn: null, excusedOn };
    }
  }
  if (number >= times()) return 'spent';
  return {
    number: number + 1,
    on: dayAfter(terms, on, options),
    letterOn: outcome === 'missed' && terms.letter ? on : null,
    excusedOn,
  };
}

function outcomeOn({ appeared, today, sick }: FirstDayKnown, on: Day): MeetingOutcome {
  if (appeared !== null && on >= appeared) return on === appeared ? 'appeared' : 'not-needed';
  if (sickOn(sick, on, 'accepted')) return 'excused';
  return appeared !== null || today === null || on <= today ? 'missed' : 'pending';
}

/**
 * Replays the events that the facts amount to. The same facts give the same standing, whatever was asked before. The
 * window and the times are told once it is known which meeting is the first that counts.
 */
export function standingOf(terms: SummonsTerms, known: FirstDayKnown, account: Account<FirstDaySteps>): Standing {
  const { first, sick, appeared, today } = known;
  const meetings: [Meeting, ...Meeting[]] = [
    { number: 0, on: first, letterOn: null, excusedOn: null, outcome: outcomeOn(known, first), outsideWindow: false },
  ];
  let told: Limits | undefined;
  const limits = (): Limits => {
    told ??= limitsFrom(terms, lastOf(meetings).on, account);
    return told;
  };
  const times = () => limits().times;
  for (;;) {
    const last = lastOf(meetings);
    if (last.outcome === 'excused' && tellExcused(terms, last, sick, account) === 'counted') limits();
    const next = last.outcome === 'pending' ? 'pending' : following(terms, last, { sick, times }, account);
    if (typeof next === 'string') {
      // A meeting to come may be excused already; the list is run through once its last day has come.
      const isSpent = next === 'spent' && (today === null || last.on <= today);
      const status = appeared !== null ? 'appeared' : isSpent ? 'exhausted' : 'awaiting';
      return { status, meetings, limits: limits(), isSpent };
    }
    const outsideWindow = next.number > 0 && next.on > limits().window.last;
    tellFollowing(terms, last, next, outsideWindow ? limits().window : null, account);
    meetings.push({ ...next, outcome: outcomeOn(known, next.on), outsideWindow });
  }
}

/** The window and the times, counted from the first meeting that nothing excused. */
function limitsFrom(terms: SummonsTerms, first: Day, account: Account<FirstDaySteps>): Limits {
  const { reSummons } = terms;
  const window = { first, last: lastDayOfWindow(terms, first, account) };
  account.tell?.(
    're-summons-window',
    reSummons,
    { firstMeeting: toIsoDate(first), days: countText(reSummons.withinDays) },
    toIsoDate(window.last),
  );
  const times = timesSummonedAgain(terms, account);
  account.tell?.('re-summons-count', reSummons, {}, countText(times));
  return { window, times };
}

/** Tells that accepted sickness excuses a meeting, and gives how that counts (A97); `null` while its end is not known. */
function tellExcused(
  { sicknessAccepted }: AbsenceTerms,
  { on }: Called,
  sick: readonly SickDays[],
  account: Account<FirstDaySteps>,
): OptionOf<typeof sicknessAndReSummons> | null {
  const last = sickOn(sick, on, 'accepted')?.last ?? null;
  const option = last === null ? null : account.optionOf(sicknessAndReSummons);
  const clause = saidOf(sicknessAccepted, 'sickness');
  account.tell?.('excused-meeting', clause, last === null ? {} : { lastDay: toIsoDate(last) }, toIsoDate(on));
  return option;
}

/** Tells how a meeting follows the one before it, and whether it lies after the days to be summoned within. */
function tellFollowing(
  terms: SummonsTerms,
  last: Meeting,
  { number, on, letterOn }: NextMeeting,
  windowLeft: Days | null,
  account: Account<FirstDaySteps>,
): void {
  if (!account.tell) return;
  const before = toIsoDate(last.on);
  if (number === last.number) {
    account.tell(
      'summoned-anew',
      saidOf(terms.sicknessAccepted, 'sickness'),
      { number: countText(number), before },
      toIsoDate(on),
    );
    return;
  }
  account.tell(
    're-summons',
    terms.letterStep,
    {
      number: countText(number),
      before,
      days: countText(terms.letterStep.days),
      ...(letterOn !== null && { letterSentOn: toIsoDate(letterOn) }),
      ...(last.outcome === 'excused' && { excused: 'true' as const }),
    },
    toIsoDate(on),
  );
  if (windowLeft) {
    // Asked again, so that this step names the reading of the window as well.
    const lastDay = toIsoDate(lastDayOfWindow(terms, windowLeft.first, account));
    account.tell('outside-window', terms.reSummons, { lastDay }, toIsoDate(on));
  }
}

/** All that the citizen is called to if he misses every meeting that is still to come and that no known sickness excuses. */
export function ifNeverTurningUp(
  terms: SummonsTerms,
  { meetings, limits }: Standing,
  sick: readonly SickDays[],
  options: Options,
): readonly [Called, ...Called[]] {
  const called: [Called, ...Called[]] = [...meetings];
  const times = () => limits.times;
  for (;;) {
    const last = lastOf(called);
    const staysAway: Called = last.outcome === 'pending' ? { ...last, outcome: 'missed' } : last;
    const next = following(terms, staysAway, { sick, times }, options);
    if (typeof next === 'string') return called;
    called.push({ ...next, outcome: sickOn(sick, next.on, 'accepted') ? 'excused' : 'pending' });
  }
}

export function lastOf<Each>([first, ...rest]: readonly [Each, ...Each[]]): Each {
  return rest.at(-1) ?? first;
}
