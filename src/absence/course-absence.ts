import type { AbsenceTerms } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Step, step } from '../evidence/step.ts';
import type { Hours } from '../money/kroner.ts';
import type { CourseDuty } from './course-duties.ts';
import type { Duty } from './duty.ts';
import type { AbsenceEventKind } from './events.ts';
import type { AbsenceFinding } from './findings.ts';
import type { PortalRecord } from './portal-records.ts';
import type { ProtocolDay, ProtocolEntry } from './protocol-entry.ts';

export type AbsenceStep =
  | 'portal-registration'
  | 'same-registration'
  | 'nothing-in-portal'
  | 'flagged-for-correction'
  | 'deduction-days';

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
  /** The days that a deduction would count (R267): those with a record that stands, whole or in part. */
  readonly deductionDays: readonly IsoDate[];
  readonly findings: readonly AbsenceFinding[];
  readonly steps?: readonly Step<AbsenceStep>[];
}

export function absenceSteps(
  terms: AbsenceTerms,
  exempt: boolean,
  answer: CourseAbsence,
): readonly Step<AbsenceStep>[] {
  const steps: Step<AbsenceStep>[] = [];
  for (const { kind, on, portal, duties, protocol } of answer.events) {
    const from = { kind, on };
    if (portal) {
      const told = { ...from, extent: portal.extent, ...(portal.hours === null ? {} : { hours: portal.hours }) };
      const clause = duties.find(({ duty }) => duty === 'register-absence');
      if (clause) steps.push(step('portal-registration', clause, told, portal.registerBy));
      else steps.push(step('same-registration', terms.onceADay, told, portal.day));
    } else if (protocol?.entry === 'sick-accepted') {
      steps.push(step('nothing-in-portal', terms.sicknessAccepted, from, 'none'));
    } else if (kind === 'passive' || kind === 'refused-to-take-part' || kind === 'disturbed') {
      steps.push(step('nothing-in-portal', terms.presentButRefusing, from, 'none'));
    } else if (exempt && (kind === 'sickness-accepted' || kind === 'sickness-refused')) {
      steps.push(step('nothing-in-portal', terms.sicknessProcedure, from, 'none'));
    }
  }
  for (const { day, correctSince } of answer.portalRecords) {
    if (correctSince) steps.push(step('flagged-for-correction', terms.sicknessAccepted, { day }, correctSince));
  }
  const from = { records: String(answer.portalRecords.length) };
  steps.push(step('deduction-days', terms.deduction, from, answer.deductionDays.join(' ')));
  return steps;
}
