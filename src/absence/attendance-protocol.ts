import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import { firstOfMonth, type MonthIndex, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay, dayOf, type IsoDate, type IsoMonth, monthIndexOf, toIsoDate } from '../calendar/iso-date.ts';
import { type Finding, finding } from '../evidence/finding.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Hours, toHours } from '../money/kroner.ts';
import { compare, most, plus, type Whole } from '../money/whole.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';
import {
  type AttendanceDay,
  isInPortal,
  type KeptDay,
  keptDay,
  type PortalRegistration,
  type ProtocolLine,
  registrationsOf,
} from './attendance-day.ts';
import { causeMissing } from './findings.ts';

export interface AttendanceProtocolFacts extends StepsWanted {
  readonly month: IsoMonth;
  /** The days of the month that hours were planned on or given on, in any order, each once. */
  readonly days: readonly AttendanceDay[];
}

export const attendanceFindingCodes = [
  'cause-missing',
  'out-of-house-undocumented',
  'attended-beyond-planned',
  'hours-beyond-day',
] as const;
type AttendanceFinding = Finding<(typeof attendanceFindingCodes)[number]> & { readonly date: IsoDate };

export type AttendanceStep = 'attendance-day' | 'attendance-total' | 'send-attendance-protocol';

export interface AttendanceProtocol {
  readonly plannedHours: Hours;
  readonly attendedHours: Hours;
  /** Hours planned and not attended, day by day: more on one day makes up for nothing on another. */
  readonly absentHours: Hours;
  readonly fullAbsenceDays: readonly IsoDate[];
  readonly portalRegistrations: readonly PortalRegistration[];
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
 * R252–R254, R266, R272, R275–R277 · Bilag E 6.5, 6.6 · documented choices: A22, A24 (the 1st is not moved), A25
 * Unit: hours of 60 minutes, exact. A day on which every planned hour was missed is absence as a whole; a day partly
 * missed counts its hours. Accepted sickness is absence in the protocol and not in the portal. Hours out of the house
 * count as attended and need proof. Every registration is due on the day itself.
 * Problems: `date-order` (a day outside the month), `duplicate-date` (a day named twice), `date-out-of-range` at `month`.
 *
 * @example attendanceProtocol(koebenhavn2016Unge, { month: '2016-12', days: [{ date: isoDate('2016-12-01'), plannedHours: hours(5), attendedHours: hours('3.5'), cause: 'bus' }] }).absentHours // => '1.5'
 */
export function attendanceProtocol(agreement: Agreement, facts: AttendanceProtocolFacts): AttendanceProtocol {
  const terms = termsOf(agreement, 'absence');
  const month = monthIndexOf(facts.month, 'month');
  const sendOn = toIsoDate(checkedDay(firstOfMonth(month + 1), 'month'));
  const kept = daysOfMonth(facts.days, month).map(keptDay);
  const total = (part: (day: KeptDay) => Whole) => toHours(kept.reduce((sum: Whole, day) => plus(sum, part(day)), 0));
  const answer: AttendanceProtocol = {
    plannedHours: total(({ planned }) => planned),
    attendedHours: total(({ attended }) => attended),
    absentHours: total(({ absent }) => absent),
    fullAbsenceDays: kept.filter(({ line }) => line.entry === 'absent').map(({ line }) => line.date),
    portalRegistrations: kept.flatMap(registrationsOf),
    sendOn,
    days: kept.map(({ line }) => line),
    findings: kept.flatMap((day) => findingsOf(terms, day)),
  };
  return facts.steps === false ? answer : withSteps(answer, attendanceSteps(terms, facts.month, answer));
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

function findingsOf(terms: AbsenceTerms, day: KeptDay): AttendanceFinding[] {
  const { facts, planned, attended, line } = day;
  const findings: Finding<(typeof attendanceFindingCodes)[number]>[] = [];
  if (isInPortal(day) && line.cause === null && facts.sickness === undefined) findings.push(causeMissing(terms));
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

function attendanceSteps(
  terms: AbsenceTerms,
  month: IsoMonth,
  { plannedHours, attendedHours, absentHours, days, sendOn }: AttendanceProtocol,
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
    step('send-attendance-protocol', terms.protocolSent, { month }, sendOn),
  ];
}
