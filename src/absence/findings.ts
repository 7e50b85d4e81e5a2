import type { AbsenceTerms } from '../agreement/terms.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import type { Clause } from '../evidence/clause.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import {
  absenceFindings as da,
  firstDayFindings as daOfFirstDay,
  attendanceFindings as daOfMonth,
} from '../language/da.ts';
import {
  absenceFindings as en,
  firstDayFindings as enOfFirstDay,
  attendanceFindings as enOfMonth,
} from '../language/en.ts';
import type {
  AbsenceEventKind,
  AbsenceFindings,
  AttendanceFindings,
  FirstDayFindings,
  NamedBy,
} from '../language/steps-and-findings.ts';
import type { AbsenceEvent, Dated } from './events.ts';

export const absenceFindingCodes = [
  'cause-missing',
  'sickness-reported-late',
  'outside-sickness-procedure',
  'dialogue-first',
  'leave-not-providers-to-grant',
  'repeated-absence',
  'outside-deduction-rule',
  'absence-on-closed-day',
] as const satisfies readonly (keyof AbsenceFindings)[];
export type AbsenceFinding = Finding<keyof AbsenceFindings>;

export const absenceFinding = /* @__PURE__ */ findingsOf<AbsenceFindings>(
  {
    'cause-missing': 'warn',
    'sickness-reported-late': 'warn',
    'outside-sickness-procedure': 'warn',
    'dialogue-first': 'warn',
    'leave-not-providers-to-grant': 'warn',
    'repeated-absence': 'warn',
    'outside-deduction-rule': 'warn',
    'absence-on-closed-day': 'warn',
  },
  { da, en },
);

export const attendanceFindingCodes = [
  'cause-missing',
  'out-of-house-undocumented',
  'visit-as-activity',
  'attended-beyond-planned',
  'hours-beyond-day',
  'planned-on-closed-day',
  'outside-sickness-procedure',
] as const satisfies readonly (keyof AttendanceFindings)[];

export const attendanceFinding = /* @__PURE__ */ findingsOf<AttendanceFindings>(
  {
    'cause-missing': 'warn',
    'out-of-house-undocumented': 'warn',
    'visit-as-activity': 'warn',
    'attended-beyond-planned': 'warn',
    'hours-beyond-day': 'warn',
    'planned-on-closed-day': 'warn',
    'outside-sickness-procedure': 'warn',
  },
  { da: daOfMonth, en: enOfMonth },
);

const firstDaySeverities = {
  'meeting-on-closed-day': 'warn',
  'no-sanction-without-letter': 'warn',
  'letter-sent-late': 'warn',
  'appeared-after-window': 'warn',
  'report-not-complete': 'warn',
} as const satisfies Record<keyof FirstDayFindings, Severity>;

export const firstDayFindingCodes = /* @__PURE__ */ Object.keys(
  firstDaySeverities,
) as readonly (keyof FirstDayFindings)[];
export type FirstDayFinding = Finding<keyof FirstDayFindings>;

export const firstDayFinding = /* @__PURE__ */ findingsOf<FirstDayFindings>(firstDaySeverities, {
  da: daOfFirstDay,
  en: enOfFirstDay,
});

/** Terms, and the agreement for its names. */
interface NamedTerms extends NamedBy {
  readonly terms: AbsenceTerms;
}

/** What is to be said of one event beside its duties. */
export function eventFindings(named: NamedTerms, { event, day }: Dated, exempt: boolean): AbsenceFinding[] {
  const { terms } = named;
  const found = ofKind(named, event, exempt);
  const isAway = awayKinds.includes(event.kind);
  return terms.daily && isAway && !isWorkingDay(day)
    ? [...found, absenceFinding('absence-on-closed-day', terms.daily, {})]
    : found;
}

/** What says that the citizen should have come and did not, or not for all of it. */
const awayKinds: readonly AbsenceEventKind[] = [
  'absent',
  'no-message',
  'late',
  'left-early',
  'not-back-after-sickness',
];

function ofKind({ terms, by }: NamedTerms, event: AbsenceEvent, exempt: boolean): AbsenceFinding[] {
  const foundBy = (code: EventCode, clause: Clause | undefined, isFound: boolean) =>
    clause && isFound ? [absenceFinding(code, clause, { by })] : [];
  const outsideProcedure = () => foundBy('outside-sickness-procedure', terms.sicknessProcedure, true);
  switch (event.kind) {
    case 'absent':
    case 'late':
    case 'left-early':
      return foundBy('cause-missing', terms.unauthorised, event.cause === undefined);
    case 'sickness-reported':
      if (exempt) return outsideProcedure();
      return foundBy('sickness-reported-late', terms.sicknessReport, event.beforeMeeting === false);
    case 'sickness-accepted':
    case 'sickness-refused':
      return exempt ? outsideProcedure() : [];
    case 'refused-to-take-part':
    case 'disturbed':
      return foundBy('dialogue-first', terms.presentButRefusing, event.report === true && !event.dialogueHeld);
    case 'leave-asked':
      return foundBy('leave-not-providers-to-grant', terms.noLeave, event.grantedByProvider === true);
    default:
      return [];
  }
}

/** What is found where the agreement has the clause that an event goes against. */
type EventCode = Exclude<keyof AbsenceFindings, 'outside-deduction-rule'>;
