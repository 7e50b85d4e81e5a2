import type { BenefitGroup } from '../agreement/order.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type ReadingsOf, readAs } from '../evidence/reading.ts';
import { type Step, step } from '../evidence/step.ts';
import type { Hours } from '../money/kroner.ts';
import type { CourseDuty } from './course-duties.ts';
import type { Duty } from './duty.ts';
import type { AbsenceEventKind } from './events.ts';
import type { AbsenceFinding } from './findings.ts';
import type { PortalRecord } from './portal-records.ts';
import type { ProtocolDay, ProtocolEntry } from './protocol-entry.ts';
import { undecidedSickness } from './readings.ts';

export type AbsenceReadings = ReadingsOf<typeof undecidedSickness>;

export type AbsenceStep =
  | 'portal-registration'
  | 'same-registration'
  | 'nothing-in-portal'
  | 'flagged-for-correction'
  | 'awaiting-decision'
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
  /**
   * The days that a deduction would count (R267): those with a record that stands, whole or in part, and no sickness still
   * to be decided; none for a group that the rule does not name.
   */
  readonly deductionDays: readonly IsoDate[];
  /** The days of sickness reported that Kontaktcentret has neither accepted nor refused. */
  readonly awaitingDecision: readonly IsoDate[];
  readonly findings: readonly AbsenceFinding[];
  readonly steps?: readonly Step<AbsenceStep>[];
}

/** What the steps tell beside the answer. */
export interface AbsenceKnown {
  readonly exempt: boolean;
  /** Present where the rule on deductions does not name it. */
  readonly outside: BenefitGroup | null;
  /** Days of sickness reported that were undecided when they ended, so that the reading decided on the portal. */
  readonly undecided: ReadonlySet<IsoDate>;
  readonly readings: AbsenceReadings;
}

export function absenceSteps(
  terms: AbsenceTerms,
  { exempt, outside, undecided, readings }: AbsenceKnown,
  answer: CourseAbsence,
): readonly Step<AbsenceStep>[] {
  const steps: Step<AbsenceStep>[] = [];
  for (const { kind, on, portal, duties, protocol } of answer.events) {
    const from = { kind, on };
    const isUndecided = kind === 'sickness-reported' && undecided.has(on);
    const read = isUndecided ? readAs(undecidedSickness, readings) : undefined;
    if (portal) {
      const told = { ...from, extent: portal.extent, ...(portal.hours === null ? {} : { hours: portal.hours }) };
      const clause = duties.find(({ duty }) => duty === 'register-absence');
      if (clause) steps.push(step('portal-registration', clause, told, portal.registerBy, read));
      else steps.push(step('same-registration', terms.onceADay, told, portal.day, read));
    } else if (isUndecided || protocol?.entry === 'sick-accepted') {
      steps.push(step('nothing-in-portal', terms.sicknessAccepted, from, 'none', read));
    } else if (kind === 'passive' || kind === 'refused-to-take-part' || kind === 'disturbed') {
      steps.push(step('nothing-in-portal', terms.presentButRefusing, from, 'none'));
    } else if (exempt && (kind === 'sickness-accepted' || kind === 'sickness-refused')) {
      steps.push(step('nothing-in-portal', terms.sicknessProcedure, from, 'none'));
    }
  }
  for (const { day, correctSince } of answer.portalRecords) {
    if (correctSince) steps.push(step('flagged-for-correction', terms.sicknessAccepted, { day }, correctSince));
  }
  const { awaitingDecision, deductionDays, portalRecords } = answer;
  if (awaitingDecision.length > 0) {
    steps.push(step('awaiting-decision', terms.sicknessReport, {}, awaitingDecision.join(' ')));
  }
  const from = { records: String(portalRecords.length), ...(outside && { benefitGroup: outside }) };
  steps.push(step('deduction-days', terms.deduction, from, deductionDays.join(' ')));
  return steps;
}
