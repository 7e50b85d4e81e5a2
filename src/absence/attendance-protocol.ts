import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { BenefitGroup } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import { firstOfMonth, type MonthIndex, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay, dayOf, type IsoDate, type IsoMonth, monthIndexOf, toIsoDate } from '../calendar/iso-date.ts';
import { type Finding, finding } from '../evidence/finding.ts';
import { chosen, readAs } from '../evidence/reading.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Hours, toHours } from '../money/kroner.ts';
import { compare, most, plus, type Whole } from '../money/whole.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';
import {
  type AttendanceDay,
  type KeptDay,
  keptDay,
  type PortalRegistration,
  type ProtocolLine,
  type SicknessTaken,
} from './attendance-day.ts';
import type { AbsenceReadings } from './course-absence.ts';
import { causeMissing, outsideProcedure } from './findings.ts';
import { namedGroup } from './named-group.ts';
import { undecidedSickness } from './readings.ts';

export interface AttendanceProtocolFacts extends StepsWanted {
  readonly month: IsoMonth;
  /** Decides whether own sickness is for Kontaktcentret to judge (R271). Absent: taken as if it is. */
  readonly benefitGroup?: BenefitGroup | undefined;
  /** The days of the month that hours were planned on or given on, in any order, each once. */
  readonly days: readonly AttendanceDay[];
}

export const attendanceFindingCodes = [
  'cause-missing',
  'out-of-house-undocumented',
  'attended-beyond-planned',
  'hours-beyond-day',
  'outside-sickness-procedure',
] as const;
type AttendanceFinding = Finding<(typeof attendanceFindingCodes)[number]> & { readonly date: IsoDate };

export type AttendanceStep =
  | 'attendance-day'
  | 'attendance-total'
  | 'portal-registration'
  | 'registered-once-refused'
  | 'nothing-in-portal'
  | 'awaiting-decision'
  | 'send-attendance-protocol';

export interface AttendanceProtocol {
  readonly plannedHours: Hours;
  readonly attendedHours: Hours;
  /** Hours planned and not attended, day by day: more on one day makes up for nothing on another. */
  readonly absentHours: Hours;
  readonly fullAbsenceDays: readonly IsoDate[];
  readonly portalRegistrations: readonly PortalRegistration[];
  /** The days on which hours were missed for sickness that is neither accepted nor refused yet. */
  readonly awaitingDecision: readonly IsoDate[];
  readonly sendOn: IsoDate;
  readonly days: readonly ProtocolLine[];
  readonly findings: readonly AttendanceFinding[];
  readonly steps?: readonly Step<AttendanceStep>[];
}

/** A day has 24 hours, counted in ten-thousandths. */
const DAY_OF_HOURS = 240_000;

/**
 * A citizen's monthly protocol (månedsprotokol): hours planned, attended and absent, and what of it the portal holds.
 *
 * R252–R254, R266, R272, R275–R277 · Bilag E 6.5, 6.6 · reading: `undecided-sickness` (A25) · documented
 * choices: A22, A24 (the 1st is not moved)
 * Unit: hours of 60 minutes, exact. A day on which every planned hour was missed is absence as a whole; a day partly
 * missed counts its hours. Accepted sickness is absence in the protocol and not in the portal; sickness reported and not
 * yet decided stands in `awaitingDecision`. For a `benefitGroup` outside the procedure for own sickness (R271) nothing is
 * accepted or awaited, as in `absence`. Hours out of the house count as attended and need proof. Every registration is due
 * on the day itself, except for sickness that had to be refused first.
 * Problems: `date-order` (a day outside the month), `duplicate-date` (a day named twice), `date-out-of-range` at `month`,
 * `not-in-agreement` (at `benefitGroup`: a group that no procedure names).
 *
 * @example attendanceProtocol(koebenhavn2016Unge, { month: '2016-12', days: [{ date: isoDate('2016-12-01'), plannedHours: hours(5), attendedHours: hours('3.5'), cause: 'bus' }] }).absentHours // => '1.5'
 */
export function attendanceProtocol(
  agreement: Agreement,
  facts: AttendanceProtocolFacts,
  readings: AbsenceReadings = {},
): AttendanceProtocol {
  const terms = termsOf(agreement, 'absence');
  const group = facts.benefitGroup === undefined ? null : namedGroup(terms, facts.benefitGroup);
  const taken: SicknessTaken = {
    exempt: group !== null && terms.sicknessProcedure.exempt.includes(group),
    waits: chosen(undecidedSickness, readings) === 'protocol-only',
  };
  const month = monthIndexOf(facts.month, 'month');
  const sendOn = toIsoDate(checkedDay(firstOfMonth(month + 1), 'month'));
  const kept = daysOfMonth(facts.days, month).map((day) => keptDay(day, taken));
  const total = (part: (day: KeptDay) => Whole) => toHours(kept.reduce((sum: Whole, day) => plus(sum, part(day)), 0));
  const answer: AttendanceProtocol = {
    plannedHours: total(({ planned }) => planned),
    attendedHours: total(({ attended }) => attended),
    absentHours: total(({ absent }) => absent),
    fullAbsenceDays: kept.filter(({ line }) => line.entry === 'absent').map(({ line }) => line.date),
    portalRegistrations: kept.flatMap(({ registration }) => registration ?? []),
    awaitingDecision: kept.filter(({ awaits }) => awaits).map(({ line }) => line.date),
    sendOn,
    days: kept.map(({ line }) => line),
    findings: kept.flatMap((day) => findingsOf(terms, day, taken)),
  };
  return facts.steps === false
    ? answer
    : withSteps(answer, attendanceSteps(terms, facts.month, answer, sickDaySteps(terms, kept, taken, readings)));
}

/** The days in date order; each belongs to the month, and none is named twice. */
function daysOfMonth(days: readonly AttendanceDay[], month: MonthIndex): readonly AttendanceDay[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  days.forEach(({ date }, index) => {
    const path = joinPath(`days[${index}]`, 'date');
    const found = problemsOf(() => {
      if (monthOf(dayOf(date, path)) !== month) refuse('date-order', path);
      if (seen.has(date)) refuse('duplicate-date', path);
      seen.add(date);
    });
    for (const each of found) problems.push(each);
  });
  refuseAny(problems);
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function findingsOf(terms: AbsenceTerms, day: KeptDay, { exempt }: SicknessTaken): AttendanceFinding[] {
  const { facts, planned, attended, line, registration } = day;
  const findings: Finding<(typeof attendanceFindingCodes)[number]>[] = [];
  if (registration && registration.cause === null) findings.push(causeMissing(terms));
  if (exempt && facts.sickness !== undefined) findings.push(outsideProcedure(terms));
  if (facts.outOfHouse && !facts.outOfHouse.documented) {
    const placement = facts.outOfHouse.kind === 'placement';
    findings.push(
      finding('out-of-house-undocumented', 'warn', terms.outOfHouse, {
        da: placement
          ? 'Praktikken skal kunne dokumenteres, med kopi af den godkendte aftale eller på anden måde.'
          : 'Det skal kunne dokumenteres, hvor borgeren var, og hvad borgeren lavede.',
        en: placement
          ? 'There must be proof of the placement: a copy of the approved agreement, or other proof.'
          : 'There must be proof of where the citizen was and what the citizen did.',
      }),
    );
  }
  if (compare(attended, planned) > 0) {
    findings.push(
      finding('attended-beyond-planned', 'warn', terms.protocol, {
        da: 'Der er flere timer med fremmøde end planlagt den dag.',
        en: 'More hours were attended than were planned that day.',
      }),
    );
  }
  if (compare(most(planned, attended), DAY_OF_HOURS) > 0) {
    findings.push(
      finding('hours-beyond-day', 'warn', terms.protocol, {
        da: 'Dagen har flere end 24 timer.',
        en: 'The day has more than 24 hours.',
      }),
    );
  }
  return findings.map((found) => ({ ...found, date: line.date }));
}

/** What the reading makes of each day of sickness that was not accepted. */
function sickDaySteps(
  terms: AbsenceTerms,
  kept: readonly KeptDay[],
  { exempt }: SicknessTaken,
  readings: AbsenceReadings,
): readonly Step<AttendanceStep>[] {
  if (exempt) return [];
  const read = readAs(undecidedSickness, readings);
  return kept.flatMap(({ facts, line, registration, awaits }): Step<AttendanceStep>[] => {
    if (registration && facts.sickness !== undefined) {
      const { date: on, extent, hours, registerBy } = registration;
      if (registerBy === null) return [step('registered-once-refused', terms.sicknessAccepted, { on }, 'none', read)];
      const from = { on, extent, ...(hours !== null && { hours }) };
      return [step('portal-registration', terms.unauthorised, from, registerBy, read)];
    }
    const from = { kind: 'sickness-reported', on: line.date };
    return awaits ? [step('nothing-in-portal', terms.sicknessAccepted, from, 'none', read)] : [];
  });
}

function attendanceSteps(
  terms: AbsenceTerms,
  month: IsoMonth,
  { plannedHours, attendedHours, absentHours, awaitingDecision, days, sendOn }: AttendanceProtocol,
  sickDays: readonly Step<AttendanceStep>[],
): readonly Step<AttendanceStep>[] {
  return [
    ...days
      .filter(({ entry }) => entry === 'absent' || entry === 'partly-absent')
      .map((line) => {
        const { date, entry } = line;
        const from = { date, entry, plannedHours: line.plannedHours, attendedHours: line.attendedHours };
        return step<AttendanceStep>('attendance-day', terms.protocol, from, line.absentHours);
      }),
    step('attendance-total', terms.protocol, { plannedHours, attendedHours }, absentHours),
    ...sickDays,
    ...(awaitingDecision.length > 0
      ? [step<AttendanceStep>('awaiting-decision', terms.sicknessReport, {}, awaitingDecision.join(' '))]
      : []),
    step('send-attendance-protocol', terms.protocolSent, { month }, sendOn),
  ];
}

export const attendanceProtocolQuestion: Question<'attendance-protocol', AttendanceProtocolFacts, AttendanceProtocol> =
  {
    name: 'attendance-protocol',
    topic: 'absence',
    decide: (agreement, facts, account) => attendanceProtocol(agreement, facts, account.readings as never),
  };
