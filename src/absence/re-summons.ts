import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWorkingDay, nthAfter, onOrAfter } from '../calendar/day-kinds.ts';
import { checkedDay, toIsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Account, Options } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { countText } from '../evidence/written.ts';
import type { FirstDayStatus, FirstDaySteps, MeetingOutcome } from '../language/steps-and-findings.ts';
import { reSummonsCount, reSummonsStep, reSummonsWindow } from './readings.ts';

export type FirstDayReadings = ReadingsOf<typeof reSummonsStep | typeof reSummonsCount | typeof reSummonsWindow>;

export const meetingOutcomes = [
  'missed',
  'appeared',
  'pending',
  'not-needed',
] as const satisfies readonly MeetingOutcome[];

/** The day of a meeting that the citizen is called to, and of its letter. */
export interface Called {
  readonly on: Day;
  /** The day its letter left: that of the meeting before, where that one was missed. */
  readonly letterOn: Day | null;
}

/** A meeting. Number 0 is the first one; each later one follows a missed one. */
export interface Meeting extends Called {
  readonly outcome: MeetingOutcome;
  readonly outsideWindow: boolean;
}

export const firstDayStatuses = ['awaiting', 'appeared', 'exhausted'] as const satisfies readonly FirstDayStatus[];

/** Where the procedure stands. While it is `awaiting`, the last meeting is pending, and no other one is. */
export interface Standing {
  readonly status: FirstDayStatus;
  readonly meetings: readonly [Meeting, ...Meeting[]];
}

/** What is known of a first meeting: the day the citizen came, if he did, and how far time has run. */
export interface FirstDayKnown {
  readonly first: Day;
  readonly appeared: Day | null;
  /** `null`: all of time, so that a citizen who is not known to have come never does. */
  readonly today: Day | null;
}

/** A day that a computed meeting pushes out of the calendar is the first meeting's problem. */
const FIRST_MEETING = 'firstMeeting';

/** How often a citizen is summoned again at the most (A17). */
export function timesSummonedAgain({ reSummons: { times } }: AbsenceTerms, options: Options): number {
  return options.optionOf(reSummonsCount) === 'three-re-summons' ? times : times - 1;
}

/** The last day to be summoned within (A18). */
export function lastDayOfWindow({ reSummons: { withinDays } }: AbsenceTerms, first: Day, options: Options): Day {
  const after = options.optionOf(reSummonsWindow) === 'first-day-excluded' ? withinDays : withinDays - 1;
  return checkedDay(first + after, FIRST_MEETING);
}

/** The day of the meeting that follows one (A16), which is a question only where a closed day comes between. */
function dayAfter({ letterStep: { days } }: AbsenceTerms, before: Day, options: Options): Day {
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

/** What a citizen is summoned within. */
export interface Limits {
  readonly window: Days;
  /** How often he is summoned again at the most. */
  readonly times: number;
}

/** Replays the events that the facts amount to. The same facts give the same standing, whatever was asked before. */
export function standingOf(
  terms: AbsenceTerms,
  { first, appeared, today }: FirstDayKnown,
  { window, times }: Limits,
  account: Account<FirstDaySteps>,
): Standing {
  let last: Meeting = { on: first, letterOn: null, outcome: 'pending', outsideWindow: false };
  const before: Meeting[] = [];
  const goOn = (outcome: MeetingOutcome, letterOn: Day | null) => {
    before.push({ ...last, outcome });
    last = summonedAgain(terms, { window, before: last.on, number: before.length, letterOn }, account);
  };
  const standing = (status: FirstDayStatus, outcome: MeetingOutcome): Standing => {
    const [start, ...more] = before;
    const end: Meeting = { ...last, outcome };
    return { status, meetings: start ? [start, ...more, end] : [end] };
  };
  const isMissed = ({ on }: Meeting) => (appeared === null ? today === null || on <= today : on < appeared);
  while (isMissed(last)) {
    if (before.length === times) return standing(appeared === null ? 'exhausted' : 'appeared', 'missed');
    goOn('missed', last.on);
  }
  if (appeared === null) return standing('awaiting', 'pending');
  while (before.length < times) goOn(last.on === appeared ? 'appeared' : 'not-needed', null);
  return standing('appeared', last.on === appeared ? 'appeared' : 'not-needed');
}

interface Summoned {
  readonly window: Days;
  readonly before: Day;
  readonly number: number;
  readonly letterOn: Day | null;
}

/** The meeting that a missed one leads to, or would have; it is pending till more is known. */
function summonedAgain(
  terms: AbsenceTerms,
  { window, before, number, letterOn }: Summoned,
  account: Account<FirstDaySteps>,
): Meeting {
  const on = dayAfter(terms, before, account);
  account.tell?.(
    're-summons',
    terms.letterStep,
    {
      number: countText(number),
      before: toIsoDate(before),
      days: countText(terms.letterStep.days),
      ...(letterOn !== null && { letterSentOn: toIsoDate(letterOn) }),
    },
    toIsoDate(on),
  );
  const outsideWindow = on > window.last;
  if (outsideWindow) {
    account.tell?.(
      'outside-window',
      terms.reSummons,
      // Asked again, so that this step names the reading of the window as well.
      { lastDay: toIsoDate(lastDayOfWindow(terms, window.first, account)) },
      toIsoDate(on),
    );
  }
  return { on, letterOn, outcome: 'pending', outsideWindow };
}

/** All that the citizen is called to if he misses every meeting that is still to come. */
export function ifNeverTurningUp(
  terms: AbsenceTerms,
  { meetings }: Standing,
  { times }: Limits,
  options: Options,
): readonly [Called, ...Called[]] {
  const called: [Called, ...Called[]] = [...meetings];
  for (let { on } = lastOf(called); called.length <= times; ) {
    const letterOn = on;
    on = dayAfter(terms, letterOn, options);
    called.push({ on, letterOn });
  }
  return called;
}

export function lastOf<Each>([first, ...rest]: readonly [Each, ...Each[]]): Each {
  return rest.at(-1) ?? first;
}
