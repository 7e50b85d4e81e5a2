import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { GroupId } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { AbsenceTerms, ReportingTerms } from '../agreement/terms.ts';
import { type MonthIndex, monthOf } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { checkedDay, dayOf, type IsoDate, type IsoMonth, monthIndexOf, toIsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Finding } from '../evidence/finding.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { listText } from '../evidence/written.ts';
import type { AttendanceFindings, AttendanceSteps, NamedBy } from '../language/steps-and-findings.ts';
import { type Hours, toHours } from '../money/kroner.ts';
import { compare, most, plus, type Whole } from '../money/whole.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny, together } from '../problem/problem.ts';
import {
  type AttendanceDay,
  type KeptDay,
  keptDay,
  type PortalRegistration,
  type ProtocolLine,
  registrationOf,
} from './attendance-day.ts';
import type { AbsenceReadings } from './course-absence.ts';
import { attendanceFinding } from './findings.ts';
import { isExempt, namedGroup } from './named-group.ts';
import { protocolDay } from './protocol-day.ts';

export interface AttendanceProtocolFacts extends StepsWanted {
  readonly month: IsoMonth;
  /** Decides whether own sickness is for Kontaktcentret to judge (R271). Absent: taken as if it is. */
  readonly benefitGroup?: GroupId | undefined;
  /** The days of the month that hours were planned on or given on, in any order, each once. */
  readonly days: readonly AttendanceDay[];
}

type AttendanceFinding = Finding<keyof AttendanceFindings> & { readonly date: IsoDate };

export interface AttendanceProtocol {
  readonly plannedHours: Hours;
  readonly attendedHours: Hours;
  /** Hours planned and not attended, day by day: more on one day makes up for nothing on another. */
  readonly absentHours: Hours;
  readonly fullAbsenceDays: readonly IsoDate[];
  readonly portalRegistrations: readonly PortalRegistration[];
  /** The days on which hours were missed for sickness that is neither accepted nor refused yet. */
  readonly awaitingDecision: readonly IsoDate[];
  /** `null`: the agreement does not say when. */
  readonly sendOn: IsoDate | null;
  readonly days: readonly ProtocolLine[];
  readonly findings: readonly AttendanceFinding[];
  readonly steps?: readonly StepsOf<AttendanceSteps>[];
}

/** A day has 24 hours, counted in ten-thousandths. */
const DAY_OF_HOURS = 240_000;

/**
 * A citizen's monthly protocol (månedsprotokol): hours planned, attended and absent, and what of it the portal holds.
 *
 * R252–R254, R266, R272, R275–R277, R471 · Bilag E 6.5, 6.6 · reading: `undecided-sickness` (A25) · documented
 * choices: A22, A24 (the 1st is not moved)
 * Unit: hours of 60 minutes, exact. A day on which every planned hour was missed is absence as a whole; a day partly
 * missed counts its hours. Accepted sickness is absence in the protocol and not in the portal; sickness reported and not
 * yet decided stands in `awaitingDecision`. For a `benefitGroup` outside the procedure for own sickness (R271) nothing is
 * accepted or awaited, as in `absence`. Hours out of the house count as attended and need proof, those of a
 * visit to a doctor or an authority too, which a warning says the condition of. Every registration is due
 * on the day itself, except for sickness that had to be refused first.
 * Problems: `date-order` (a day outside the month), `duplicate-date` (a day named twice), `date-out-of-range` at `month`,
 * `not-in-agreement` (at `benefitGroup`: a group that no procedure names).
 *
 * @example attendanceProtocol(koebenhavn2016Unge, { month: isoMonth('2016-12'), days: [{ date: isoDate('2016-12-01'), plannedHours: hours(5), attendedHours: hours('3.5'), cause: 'bus' }] }).absentHours // => '1.5'
 */
export function attendanceProtocol(
  agreement: Agreement,
  facts: AttendanceProtocolFacts,
  readings: AbsenceReadings = {},
): AttendanceProtocol {
  return decideAttendanceProtocol(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideAttendanceProtocol(
  agreement: Agreement,
  facts: AttendanceProtocolFacts,
  account: Account<AttendanceSteps>,
): AttendanceProtocol {
  const terms = termsOf(agreement, 'absence');
  const sent = agreement.terms.reporting?.attendanceProtocol;
  const [group, [sendOn, days], protocol] = together(
    () => (facts.benefitGroup === undefined ? null : namedGroup(agreement, terms, facts.benefitGroup)),
    () => monthKept(facts, sent),
    () => saidOf(terms.protocol, 'month'),
    () => refuseUnsaid(terms, facts),
  );
  const exempt = group !== null && isExempt(terms, group);
  const kept = days.map(keptDay);
  for (const { line } of account.tell ? kept : []) {
    const { date, entry, plannedHours, attendedHours } = line;
    if (entry !== 'absent' && entry !== 'partly-absent') continue;
    account.tell?.('attendance-day', protocol, { date, entry, plannedHours, attendedHours }, line.absentHours);
  }
  const total = (part: (day: KeptDay) => Whole) => toHours(kept.reduce((sum: Whole, day) => plus(sum, part(day)), 0));
  const plannedHours = total(({ planned }) => planned);
  const attendedHours = total(({ attended }) => attended);
  const absentHours = total(({ absent }) => absent);
  account.tell?.('attendance-total', protocol, { plannedHours, attendedHours }, absentHours);

  const missed = kept.filter(({ absent }) => compare(absent, 0) > 0);
  const portalRegistrations = missed.flatMap((day) => registrationOf(terms, day, exempt, account) ?? []);
  const awaits = ({ facts: { sickness } }: KeptDay) => !exempt && sickness === 'reported';
  const awaitingDecision = missed.filter(awaits).map(({ line }) => line.date);
  if (terms.sicknessReport && awaitingDecision.length > 0) {
    account.tell?.('awaiting-decision', terms.sicknessReport, {}, listText(awaitingDecision));
  }
  if (sent && sendOn !== null) account.tell?.('send-attendance-protocol', sent, { month: facts.month }, sendOn);

  const uncaused = new Set(portalRegistrations.filter(({ cause }) => cause === null).map(({ date }) => date));
  return account.explained({
    plannedHours,
    attendedHours,
    absentHours,
    fullAbsenceDays: kept.filter(({ line }) => line.entry === 'absent').map(({ line }) => line.date),
    portalRegistrations,
    awaitingDecision,
    sendOn,
    days: kept.map(({ line }) => line),
    findings: kept.flatMap((day) =>
      dayFindings({ ...terms, protocol, by: agreement }, day, exempt, uncaused.has(day.line.date)),
    ),
  });
}

/** Facts that no clause of the agreement is about. */
function refuseUnsaid({ sicknessAccepted, outOfHouse, visit }: AbsenceTerms, { days }: AttendanceProtocolFacts): void {
  days.forEach((day, index) => {
    if (day.sickness !== undefined) saidOf(sicknessAccepted, `days[${index}].sickness`);
    if (day.outOfHouse) saidOf(outOfHouse, `days[${index}].outOfHouse`);
    if (day.outOfHouse?.kind === 'visit') saidOf(visit, `days[${index}].outOfHouse.kind`);
  });
}

/** The day the month's protocol is sent, and the month's days. */
function monthKept(
  { month, days }: AttendanceProtocolFacts,
  sent: ReportingTerms['attendanceProtocol'],
): [IsoDate | null, readonly AttendanceDay[]] {
  const index = monthIndexOf(month, 'month');
  return together(
    () => (sent ? toIsoDate(checkedDay(protocolDay(sent, index), 'month')) : null),
    () => daysOfMonth(days, index),
  );
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

function dayFindings(
  terms: AbsenceTerms & NamedBy & { readonly protocol: Clause },
  { facts: { outOfHouse, sickness }, planned, attended, line: { date } }: KeptDay,
  exempt: boolean,
  causeMissing: boolean,
): readonly AttendanceFinding[] {
  const findings: Finding<keyof AttendanceFindings>[] = [];
  if (terms.unauthorised && causeMissing) findings.push(attendanceFinding('cause-missing', terms.unauthorised, terms));
  if (terms.sicknessProcedure && exempt && sickness !== undefined) {
    findings.push(attendanceFinding('outside-sickness-procedure', terms.sicknessProcedure, terms));
  }
  if (terms.outOfHouse && outOfHouse && !outOfHouse.documented) {
    findings.push(attendanceFinding('out-of-house-undocumented', terms.outOfHouse, { kind: outOfHouse.kind }));
  }
  if (terms.visit && outOfHouse?.kind === 'visit') {
    findings.push(attendanceFinding('visit-as-activity', terms.visit, {}));
  }
  if (compare(planned, 0) > 0 && !isWorkingDay(dayOf(date, 'date'))) {
    findings.push(attendanceFinding('planned-on-closed-day', terms.protocol, {}));
  }
  if (compare(attended, planned) > 0) findings.push(attendanceFinding('attended-beyond-planned', terms.protocol, {}));
  if (compare(most(planned, attended), DAY_OF_HOURS) > 0) {
    findings.push(attendanceFinding('hours-beyond-day', terms.protocol, {}));
  }
  return findings.map((found) => ({ ...found, date }));
}

export const attendanceProtocolQuestion: Question<'attendance-protocol', AttendanceProtocolFacts, AttendanceProtocol> =
  {
    name: 'attendance-protocol',
    topic: 'absence',
    decide: decideAttendanceProtocol,
  };
