import { calendarLength, type Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Clause } from '../evidence/clause.ts';
import type { DutyCondition, DutyState } from '../language/steps-and-findings.ts';

export const dutyStates = ['done', 'due', 'coming'] as const satisfies readonly DutyState[];
export const dutyConditions = [
  'missed',
  'turned-up',
  'not-reached',
  'told-elsewhere',
] as const satisfies readonly DutyCondition[];

/** Something to be done, by whom, by when, and where in its course it stands. */
export interface Duty<Code extends string = string> extends Clause {
  readonly duty: Code;
  readonly who: 'provider' | 'k-kassen';
  /** A `should` leaves the provider free, and a `may` gives him a way that he has chosen to take. */
  readonly weight: 'must' | 'should' | 'may';
  /** The day it arises; `null` where that is not known. */
  readonly from: IsoDate | null;
  /** Its last day; `null` where the source sets none, or the day is not known. */
  readonly dueOn: IsoDate | null;
  /** The meeting it is about. */
  readonly meetingOn: IsoDate | null;
  readonly state: DutyState;
  readonly onlyIf: DutyCondition | null;
}

export interface DutyDays {
  readonly from: Day | null;
  readonly due: Day | null;
  readonly meeting?: Day;
  readonly onlyIf?: DutyCondition;
  readonly weight?: 'should' | 'may';
  readonly who?: 'k-kassen';
}

/** A duty as it stands on a day. */
export function dutyOn<Code extends string>(today: Day, duty: Code, clause: Clause, days: DutyDays): Duty<Code> {
  const { from, due, meeting } = days;
  return {
    duty,
    who: days.who ?? 'provider',
    weight: days.weight ?? 'must',
    from: from === null ? null : toIsoDate(from),
    dueOn: due === null ? null : toIsoDate(due),
    meetingOn: meeting === undefined ? null : toIsoDate(meeting),
    state: stateOn(today, days),
    onlyIf: days.onlyIf ?? null,
    rule: clause.rule,
    source: clause.source,
  };
}

function stateOn(today: Day, { from, due }: DutyDays): DutyState {
  if (from === null || from > today) return 'coming';
  return due !== null && due < today ? 'done' : 'due';
}

/** In the order in which they arise; what has no day comes last. Equal ones keep the order they were written in. */
export function inDateOrder<Code extends string>(duties: readonly Duty<Code>[]): readonly Duty<Code>[] {
  const whenOf = ({ from }: Duty) => (from === null ? calendarLength() : dayOf(from, 'from'));
  return [...duties].sort((a, b) => whenOf(a) - whenOf(b));
}
