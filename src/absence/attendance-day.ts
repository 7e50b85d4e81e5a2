import type { IsoDate } from '../calendar/iso-date.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, minus, most, type Whole } from '../money/whole.ts';

export interface AttendanceDay {
  readonly date: IsoDate;
  readonly plannedHours: Hours;
  /** Hours in the house, and out of it as a part of the course. */
  readonly attendedHours: Hours;
  /** Why hours were missed: the citizen's reason, or the municipality's code. */
  readonly cause?: string | undefined;
  /** Own sickness, as Kontaktcentret has judged it. Accepted sickness stays out of the portal. */
  readonly sickness?: (typeof sicknessStatuses)[number] | undefined;
  /** Attended hours were spent out of the house. */
  readonly outOfHouse?: OutOfHouse | undefined;
}

export const sicknessStatuses = ['reported', 'accepted', 'refused'] as const;
export const outOfHouseKinds = ['activity', 'placement'] as const;

export interface OutOfHouse {
  readonly kind: (typeof outOfHouseKinds)[number];
  /** There is proof: of where and doing what, or a copy of the approved placement agreement or the like. */
  readonly documented: boolean;
}

export const dayMarks = ['present', 'partly-absent', 'absent', 'nothing-planned'] as const;

export interface ProtocolLine {
  readonly date: IsoDate;
  readonly plannedHours: Hours;
  readonly attendedHours: Hours;
  readonly absentHours: Hours;
  readonly entry: (typeof dayMarks)[number];
  readonly cause: string | null;
}

export interface PortalRegistration {
  readonly date: IsoDate;
  readonly code: 'unauthorised';
  readonly extent: 'whole-day' | 'hours';
  /** The hours missed, where it was not the whole day. */
  readonly hours: Hours | null;
  readonly cause: string | null;
  /** `null`: the day the sickness was refused, which is not among the facts. */
  readonly registerBy: IsoDate | null;
}

/** A day as the protocol keeps it, with its hours as whole numbers. */
export interface KeptDay {
  readonly facts: AttendanceDay;
  readonly planned: Whole;
  readonly attended: Whole;
  readonly absent: Whole;
  readonly line: ProtocolLine;
  readonly registration: PortalRegistration | null;
  /** Hours were missed for sickness that Kontaktcentret has neither accepted nor refused. */
  readonly awaits: boolean;
}

/** How own sickness is taken. */
export interface SicknessTaken {
  /** The group is outside the procedure for own sickness (R271), so nothing is accepted or awaited. */
  readonly exempt: boolean;
  /** Sickness reported waits for the refusal before it goes into the portal. */
  readonly waits: boolean;
}

export function keptDay(facts: AttendanceDay, taken: SicknessTaken): KeptDay {
  const planned = fineOf(facts.plannedHours);
  const attended = fineOf(facts.attendedHours);
  const absent = most(minus(planned, attended), 0);
  const line: ProtocolLine = {
    date: facts.date,
    plannedHours: toHours(planned),
    attendedHours: toHours(attended),
    absentHours: toHours(absent),
    entry: entryOf(attended, absent),
    cause: facts.cause ?? null,
  };
  const missed = compare(absent, 0) > 0;
  return {
    facts,
    planned,
    attended,
    absent,
    line,
    registration: missed ? registrationOf(line, facts.sickness, taken) : null,
    awaits: missed && !taken.exempt && facts.sickness === 'reported',
  };
}

function entryOf(attended: Whole, absent: Whole): ProtocolLine['entry'] {
  if (compare(absent, 0) > 0) return compare(attended, 0) > 0 ? 'partly-absent' : 'absent';
  return compare(attended, 0) === 0 ? 'nothing-planned' : 'present';
}

/** Accepted sickness keeps missed hours out of the portal; whether sickness reported does is a reading. */
function registrationOf(
  { date, entry, absentHours, cause }: ProtocolLine,
  sickness: AttendanceDay['sickness'],
  { exempt, waits }: SicknessTaken,
): PortalRegistration | null {
  if (!exempt && (sickness === 'accepted' || (waits && sickness === 'reported'))) return null;
  const whole = entry === 'absent';
  return {
    date,
    code: 'unauthorised',
    extent: whole ? 'whole-day' : 'hours',
    hours: whole ? null : absentHours,
    cause: cause ?? (sickness === undefined ? null : 'sickness'),
    registerBy: !exempt && waits && sickness === 'refused' ? null : date,
  };
}
