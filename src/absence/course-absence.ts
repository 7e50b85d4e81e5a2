import type { IsoDate } from '../calendar/iso-date.ts';
import type { StepsOf } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { AbsenceEventKind, AbsenceSteps, CourseDuty } from '../language/steps-and-findings.ts';
import type { Hours } from '../money/kroner.ts';
import type { Duty } from './duty.ts';
import type { AbsenceFinding } from './findings.ts';
import type { PortalRecord } from './portal-records.ts';
import type { ProtocolDay, ProtocolEntry } from './protocol-entry.ts';
import type { undecidedSickness } from './readings.ts';

export type AbsenceReadings = ReadingsOf<typeof undecidedSickness>;

/** What one event tells the portal. */
export interface PortalEntry {
  readonly day: IsoDate;
  readonly extent: PortalRecord['extent'];
  readonly hours: Hours | null;
  readonly cause: string | null;
  readonly note: string | null;
  readonly registerBy: IsoDate;
  /** `joined`: the day already has its registration, and this is a part of it. */
  readonly record: 'new' | 'joined';
}

export interface EventAnswer {
  readonly id: string | null;
  readonly kind: AbsenceEventKind;
  readonly on: IsoDate;
  readonly portal: PortalEntry | null;
  readonly protocol: ProtocolEntry | null;
  /** The day the portal is told by, else the earliest last day of its duties; `null` where none is dated. */
  readonly deadline: IsoDate | null;
  readonly duties: readonly Duty<CourseDuty>[];
  readonly findings: readonly AbsenceFinding[];
}

export interface CourseAbsence {
  /** In the order of their days. */
  readonly events: readonly EventAnswer[];
  /** What stands in the portal: at most one record a day. */
  readonly portalRecords: readonly PortalRecord[];
  /** The provider's own protocol of the days that something happened on. */
  readonly protocolDays: readonly ProtocolDay[];
  /**
   * The days that a deduction would count (R267): those with a record that stands, whole or in part, and no sickness still
   * to be decided; none for a group that the rule does not name; `null` where the agreement has no such rule.
   */
  readonly deductionDays: readonly IsoDate[] | null;
  /** The days of sickness reported that Kontaktcentret has neither accepted nor refused. */
  readonly awaitingDecision: readonly IsoDate[];
  readonly findings: readonly AbsenceFinding[];
  readonly steps?: readonly StepsOf<AbsenceSteps>[];
}
