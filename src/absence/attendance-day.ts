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
  readonly registerBy: IsoDate;
}

/** A day as the protocol keeps it, with its hours as whole numbers. */
export interface KeptDay {
  readonly facts: AttendanceDay;
  readonly planned: Whole;
  readonly attended: Whole;
  readonly absent: Whole;
  readonly line: ProtocolLine;
}

export function keptDay(facts: AttendanceDay): KeptDay {
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
  return { facts, planned, attended, absent, line };
}

function entryOf(attended: Whole, absent: Whole): ProtocolLine['entry'] {
  if (compare(absent, 0) > 0) return compare(attended, 0) > 0 ? 'partly-absent' : 'absent';
  return compare(attended, 0) === 0 ? 'nothing-planned' : 'present';
}

/** Only accepted sickness keeps missed hours out of the portal. */
export function isInPortal({ facts, absent }: KeptDay): boolean {
  return compare(absent, 0) > 0 && facts.sickness !== 'accepted';
}

export function registrationsOf(day: KeptDay): PortalRegistration[] {
  if (!isInPortal(day)) return [];
  const { date, entry, absentHours } = day.line;
  const whole = entry === 'absent';
  return [
    {
      date,
      code: 'unauthorised',
      extent: whole ? 'whole-day' : 'hours',
      hours: whole ? null : absentHours,
      cause: day.line.cause ?? (day.facts.sickness === undefined ? null : 'sickness'),
      registerBy: date,
    },
  ];
}
