import { saidOf } from '../agreement/agreement.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Account } from '../evidence/account.ts';
import type { AttendanceSteps } from '../language/steps-and-findings.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, minus, most, type Whole } from '../money/whole.ts';
import { undecidedSickness } from './readings.ts';
import type { ToldSickness } from './told-sickness.ts';

export interface AttendanceDay {
  readonly date: IsoDate;
  readonly plannedHours: Hours;
  /** Hours in the house, and out of it as a part of the course. */
  readonly attendedHours: Hours;
  /** Why hours were missed: the citizen's reason, or the municipality's code. */
  readonly cause?: string | undefined;
  /** Own sickness, as Kontaktcentret has judged it. Accepted sickness stays out of the portal. */
  readonly sickness?: ToldSickness['status'] | undefined;
  /** Attended hours were spent out of the house. */
  readonly outOfHouse?: OutOfHouse | undefined;
}

export const outOfHouseKinds = ['activity', 'placement', 'visit'] as const;

/** `visit`: to a doctor or an authority, where an effort for the whole situation is coordinated (R471). */
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

/**
 * What the portal is told of a day on which hours were missed; `null`: nothing. Accepted sickness stays out of it; whether
 * sickness that is reported does, until it is refused, is a reading. Nobody judges the sickness of an `exempt` group (R271).
 */
export function registrationOf(
  terms: AbsenceTerms,
  { facts: { sickness }, line: { date, entry, absentHours, cause } }: KeptDay,
  exempt: boolean,
  account: Account<AttendanceSteps>,
): PortalRegistration | null {
  const { unauthorised } = terms;
  const judged = exempt ? undefined : sickness;
  if (!unauthorised || judged === 'accepted') return null;
  const waits = judged !== undefined && account.optionOf(undecidedSickness) === 'protocol-only';
  if (waits && judged === 'reported') {
    account.tell?.(
      'nothing-in-portal',
      saidOf(terms.sicknessAccepted, 'days'),
      { kind: 'sickness-reported', on: date },
      'none',
    );
    return null;
  }
  const whole = entry === 'absent';
  const extent = whole ? 'whole-day' : 'hours';
  const hours = whole ? null : absentHours;
  if (waits) account.tell?.('registered-once-refused', saidOf(terms.sicknessAccepted, 'days'), { on: date }, 'none');
  else if (judged !== undefined) {
    account.tell?.('portal-registration', unauthorised, { on: date, extent, ...(hours && { hours }) }, date);
  }
  return {
    date,
    code: 'unauthorised',
    extent,
    hours,
    cause: cause ?? (sickness === undefined ? null : 'sickness'),
    registerBy: waits ? null : date,
  };
}
