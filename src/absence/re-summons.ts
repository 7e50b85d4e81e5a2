import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWorkingDay, nthAfter, onOrAfter } from '../calendar/day-kinds.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { reSummonsCount, reSummonsStep, reSummonsWindow } from './readings.ts';

export type FirstDayReadings = ReadingsOf<typeof reSummonsStep | typeof reSummonsCount | typeof reSummonsWindow>;

export const meetingOutcomes = ['missed', 'appeared', 'pending', 'not-needed'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

/** A meeting that the citizen is called to. Number 0 is the first one; each later one follows a missed one. */
export interface Meeting {
  readonly on: Day;
  /** The day its letter left: that of the meeting before, where that one was missed. */
  readonly letterOn: Day | null;
  readonly outcome: MeetingOutcome;
}

export const firstDayStatuses = ['awaiting', 'appeared', 'exhausted'] as const;
export type FirstDayStatus = (typeof firstDayStatuses)[number];

/** Where the procedure stands. While it is `awaiting`, the last meeting is pending, and no other one is. */
export interface Standing {
  readonly status: FirstDayStatus;
  readonly meetings: readonly [Meeting, ...Meeting[]];
}

/** The procedure's own figures under the readings. */
export interface ReSummonsRules {
  readonly reSummonses: number;
  readonly next: (missed: Day) => Day;
}

/** A day that a computed meeting pushes out of the calendar is the first meeting's problem. */
const FIRST_MEETING = 'firstMeeting';

export function reSummonsRules(terms: AbsenceTerms, readings: FirstDayReadings): ReSummonsRules {
  const { days } = terms.letterStep;
  const step = chosen(reSummonsStep, readings);
  const all =
    chosen(reSummonsCount, readings) === 'three-re-summons' ? terms.reSummons.times : terms.reSummons.times - 1;
  return { reSummonses: all, next: (missed) => checkedDay(stepFrom(missed, days, step), FIRST_MEETING) };
}

function stepFrom(missed: Day, days: number, step: (typeof reSummonsStep)['options'][number]['id']): number {
  switch (step) {
    case 'roll-forward':
      return onOrAfter(missed + days, isWorkingDay);
    case 'calendar-days':
      return missed + days;
    case 'working-days':
      return nthAfter(missed, days, isWorkingDay);
  }
}

/** The last day to be summoned within (A18). */
export function lastDayOfWindow(terms: AbsenceTerms, first: Day, readings: FirstDayReadings): Day {
  const { withinDays } = terms.reSummons;
  const after = chosen(reSummonsWindow, readings) === 'first-day-excluded' ? withinDays : withinDays - 1;
  return checkedDay(first + after, FIRST_MEETING);
}

function summoned(first: Day): Standing {
  return { status: 'awaiting', meetings: [{ on: first, letterOn: null, outcome: 'pending' }] };
}

/** A missed meeting sends a letter the same day; nothing follows the last one. */
function afterMissing(standing: Standing, rules: ReSummonsRules): Standing {
  const last = lastMeeting(standing);
  const missed = withLast(standing.meetings, { on: last.on, letterOn: last.letterOn, outcome: 'missed' });
  if (missed.length > rules.reSummonses) return { status: 'exhausted', meetings: missed };
  const next: Meeting = { on: rules.next(last.on), letterOn: last.on, outcome: 'pending' };
  return { status: 'awaiting', meetings: [...missed, next] };
}

function afterTurningUp(standing: Standing, came: Day, rules: ReSummonsRules): Standing {
  if (standing.status !== 'awaiting') return { status: 'appeared', meetings: standing.meetings };
  const last = lastMeeting(standing);
  const outcome = last.on === came ? 'appeared' : 'not-needed';
  let meetings = withLast(standing.meetings, { on: last.on, letterOn: last.letterOn, outcome });
  for (let on = last.on; meetings.length <= rules.reSummonses; ) {
    on = rules.next(on);
    meetings = [...meetings, { on, letterOn: null, outcome: 'not-needed' }];
  }
  return { status: 'appeared', meetings };
}

function withLast([first, ...rest]: Standing['meetings'], last: Meeting): Standing['meetings'] {
  return rest.length === 0 ? [last] : [first, ...rest.slice(0, -1), last];
}

/** What is known of a first meeting: the day the citizen came, if he did, and how far time has run. */
export interface FirstDayKnown {
  readonly first: Day;
  readonly appeared: Day | null;
  /** `null`: all of time, so that a citizen who is not known to have come never does. */
  readonly today: Day | null;
}

/** Replays the events that the facts amount to. The same facts give the same standing, whatever was asked before. */
export function standingOf({ first, appeared, today }: FirstDayKnown, rules: ReSummonsRules): Standing {
  let standing = summoned(first);
  const isMissed = ({ on }: Meeting) => (appeared === null ? today === null || on <= today : on < appeared);
  while (standing.status === 'awaiting' && isMissed(lastMeeting(standing))) {
    standing = afterMissing(standing, rules);
  }
  return appeared === null ? standing : afterTurningUp(standing, appeared, rules);
}

/** The same procedure if the citizen misses every meeting that is still to come. */
export function ifNeverTurningUp(standing: Standing, rules: ReSummonsRules): Standing {
  let ahead = standing;
  while (ahead.status === 'awaiting') ahead = afterMissing(ahead, rules);
  return ahead;
}

export function lastMeeting({ meetings }: Standing): Meeting {
  const [first, ...rest] = meetings;
  return rest.at(-1) ?? first;
}
