import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { GroupId } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { toPeriod } from '../calendar/period.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, flagText, listText } from '../evidence/written.ts';
import type { FirstDaySteps, NamedBy } from '../language/steps-and-findings.ts';
import { refuse, together } from '../problem/problem.ts';
import { conditionOf } from './condition.ts';
import { type FirstDayFinding, firstDayFinding } from './findings.ts';
import { registerAndContactDuties, reSummonsDuties } from './first-day-duties.ts';
import type {
  FirstDayAbsence,
  RegisterAndContactProcedure,
  ReSummonsProcedure,
  Summons,
} from './first-day-procedure.ts';
import { letterFindings, letterOf, lettersSent } from './letters.ts';
import { isExempt, namedGroup, reSummonsOf } from './named-group.ts';
import {
  type Called,
  type FirstDayKnown,
  type FirstDayReadings,
  ifNeverTurningUp,
  lastDayOfWindow,
  lastOf,
  type Meeting,
  type SummonsTerms,
  standingOf,
} from './re-summons.ts';
import { sickDays, sickOn, type ToldSickness } from './told-sickness.ts';

export interface FirstDayAbsenceFacts extends StepsWanted {
  /** A common group, or one of the agreement's own. */
  readonly benefitGroup: GroupId;
  /** The day the citizen was first called to. */
  readonly firstMeeting: IsoDate;
  /** The day the citizen turned up, whether or not a meeting was held that day. */
  readonly appearedOn?: IsoDate | undefined;
  /** The day that is asked about: what happens after it is not known. Absent: all of time. */
  readonly asOf?: IsoDate | undefined;
  /** The citizen's own sickness, as Kontaktcentret has judged it, or as it was reported. */
  readonly sickness?: readonly ToldSickness[] | undefined;
  /** The days that letters with a new meeting were sent on. Absent: nobody said. Empty: none was. */
  readonly lettersSent?: readonly IsoDate[] | undefined;
}

/**
 * What follows when a citizen stays away from the first meeting (udeblivelse fra 1. mødedato), on any day.
 *
 * R252, R255–R265, R271, R272 · Bilag E 6.5 · readings: `re-summons-step` (A16), `re-summons-count` (A17),
 * `re-summons-window` (A18), `re-summons-groups` (A19), `sickness-and-re-summons` (A97) · documented choices: A20 (no daily
 * registration while the citizen is being summoned again), A21, A23 (no dates where the source sets none)
 * Unit: calendar days; the window's two ends are included. The procedure is replayed from its first day, so the same
 * facts always give the same state. A meeting up to and including `asOf` was missed unless the citizen had come by then,
 * or accepted sickness excused it: then it is in no count, and the citizen is called to the first working day after the
 * sickness. Sickness that is reported and not decided excuses nothing yet: its days stand in `awaitingDecision`. What was
 * not told is named in `assumed`; that all of it holds only without reasonable ground stands in `condition`.
 * `duties` is the whole calendar: what has been, what is due, and what would come if the citizen stayed away. Without
 * `asOf` they stand as on the day of turning up, else the last meeting.
 * Problems: `date-order` where the citizen appeared, or a letter was sent, before the first meeting, and where sickness
 * ends before it begins; `given-twice` where two periods of sickness meet; `date-out-of-range`; `not-in-agreement` (at
 * `benefitGroup`: a group that no procedure names; at `sickness`: a group outside the procedure for it).
 *
 * @example firstDayAbsence(koebenhavn2016Unge, { benefitGroup: 'uddannelseshjaelp', firstMeeting: isoDate('2015-10-05'), asOf: isoDate('2015-10-07') }).duties.find(({ duty, state }) => duty === 'send-letter' && state === 'due')?.meetingOn // => '2015-10-09'
 */
export function firstDayAbsence(
  agreement: Agreement,
  facts: FirstDayAbsenceFacts,
  readings: FirstDayReadings = {},
): FirstDayAbsence {
  return decideFirstDayAbsence(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideFirstDayAbsence(
  agreement: Agreement,
  facts: FirstDayAbsenceFacts,
  account: Account<FirstDaySteps>,
): FirstDayAbsence {
  const terms = termsOf(agreement, 'absence');
  const [group, , known, letters] = together(
    () => namedGroup(agreement, terms, facts.benefitGroup),
    () => facts.sickness && refuseSickness(terms, facts.benefitGroup),
    () => knownOf(agreement, facts),
    () => facts.lettersSent && lettersSent(facts.lettersSent, facts.firstMeeting),
  );
  const reSummons = reSummonsOf(terms, group, account);
  if (!reSummons) return registeredAndContacted(terms, group, known, account);
  const summons = { ...terms, reSummons, letterStep: saidOf(terms.letterStep, 'firstMeeting') };
  return reSummoned(summons, group, { ...known, letters }, account);
}

/** Nobody judges the sickness of a group outside the procedure for it (R271), nor where no clause says what it changes. */
function refuseSickness(terms: AbsenceTerms, group: GroupId): void {
  if (!terms.sicknessAccepted || isExempt(terms, group)) refuse('not-in-agreement', 'sickness');
}

interface Known extends FirstDayKnown, NamedBy {
  readonly asOf: IsoDate | null;
  readonly assumed: readonly 'appearedOn'[];
}

function knownOf(by: OwnNames, { firstMeeting, appearedOn, asOf, sickness = [] }: FirstDayAbsenceFacts): Known {
  const [first, came, today, sick] = together(
    () => dayOf(firstMeeting, 'firstMeeting'),
    () => (appearedOn === undefined ? null : dayOf(appearedOn, 'appearedOn')),
    () => (asOf === undefined ? null : dayOf(asOf, 'asOf')),
    () => sickDays(sickness),
  );
  if (came !== null && came < first) refuse('date-order', 'appearedOn');
  return {
    by,
    first,
    appeared: came !== null && today !== null && came > today ? null : came,
    today,
    sick: sick.filter((each) => today === null || each.first <= today),
    asOf: asOf ?? null,
    assumed: appearedOn === undefined ? ['appearedOn'] : [],
  };
}

function reSummoned(
  terms: SummonsTerms,
  benefitGroup: GroupId,
  known: Known & { readonly letters: readonly Day[] | undefined },
  account: Account<FirstDaySteps>,
): ReSummonsProcedure {
  const { by, appeared, today, sick, letters, asOf, assumed } = known;
  account.tell?.('first-day-procedure', terms.reSummons, { benefitGroup }, 're-summons');
  const standing = standingOf(terms, known, account);
  const { meetings, limits } = standing;
  const called = ifNeverTurningUp(terms, standing, sick, account);
  const missed = meetings.filter(({ outcome }) => outcome === 'missed');
  const missedOn = missed.map(({ on }) => on);
  const { registerOnTurningUp, registrable: cap } = terms;
  const registrable = appeared === null || !registerOnTurningUp ? [] : missedOn.slice(0, cap?.most);
  const awaiting = missedOn.filter((on) => sickOn(sick, on, 'reported'));
  const awaitingDecision = awaiting.map(toIsoDate);
  const appearedInWindow = appeared === null ? null : appeared <= limits.window.last;
  tellRegistration(terms, missedOn, registrable, appeared, account);
  if (terms.chance && appearedInWindow !== null && missed.length > 0) {
    // Asked again, so that this step names the reading of the window as well.
    const lastDay = toIsoDate(lastDayOfWindow(terms, limits.window.first, account));
    account.tell?.('appeared-in-window', terms.chance, { lastDay }, flagText(appearedInWindow));
  }
  tellAwaiting(terms, awaitingDecision, account);
  const unsent = letterFindings({ ...terms, by }, missed, letters, account);
  const isComplete = missed.length > limits.times;
  const end = lastOf(meetings);
  const reportAfter = isComplete && terms.reportToKKassen ? end.on : null;
  const after = reportAfter === null ? null : toIsoDate(reportAfter);
  if (after && terms.reportToKKassen) {
    account.tell?.('report-to-k-kassen', terms.reportToKKassen, { meetings: countText(missed.length) }, after);
  }

  return account.explained({
    procedure: 're-summons',
    asOf,
    assumed,
    condition: conditionOf(terms, by),
    summonses: meetings.map((each) => summonsOf(terms, each, letters)),
    window: toPeriod(limits.window),
    status: standing.status,
    appearedInWindow,
    missedDays: missedOn.map(toIsoDate),
    awaitingDecision,
    registrableDays: registrable.map(toIsoDate),
    capApplied: appeared !== null && cap !== undefined && missed.length > cap.most,
    registerBy: appeared === null || !registerOnTurningUp ? null : toIsoDate(appeared),
    report: after && { to: 'k-kassen', after },
    duties: reSummonsDuties(terms, {
      standing,
      called,
      appeared,
      registrable,
      reportAfter,
      awaiting,
      today: today ?? appeared ?? end.on,
    }),
    findings: [
      ...closedDayFindings(terms.reSummons, meetings),
      ...unsent,
      ...(terms.chance && appearedInWindow === false
        ? [firstDayFinding('appeared-after-window', terms.chance, { lastDay: toIsoDate(limits.window.last) })]
        : []),
      ...(terms.reportToKKassen && standing.isSpent && !isComplete && appeared === null
        ? [firstDayFinding('report-not-complete', terms.reportToKKassen, { missed: missed.length, by })]
        : []),
    ],
  });
}

/** Tells what of the missed meetings is registered, and when: nothing before the citizen has turned up. */
function tellRegistration(
  terms: AbsenceTerms,
  missed: readonly Day[],
  registrable: readonly Day[],
  appeared: Day | null,
  account: Account<FirstDaySteps>,
): void {
  const { registerOnTurningUp, registrable: cap } = terms;
  if (!account.tell || !registerOnTurningUp) return;
  if (appeared === null) account.tell('wait-with-registration', registerOnTurningUp, {}, 'none');
  else if (registrable.length > 0) {
    const days = listText(registrable.map(toIsoDate));
    if (cap) {
      const from = { missed: listText(missed.map(toIsoDate)), most: countText(cap.most) };
      account.tell('registrable-days', cap, from, days);
    }
    account.tell('register-by', registerOnTurningUp, {}, toIsoDate(appeared));
  }
}

/** Tells which missed days nobody has decided on. */
function tellAwaiting(
  { sicknessReport }: AbsenceTerms,
  days: readonly IsoDate[],
  account: Account<FirstDaySteps>,
): void {
  if (sicknessReport && days.length > 0) {
    account.tell?.('meetings-awaiting-decision', sicknessReport, {}, listText(days));
  }
}

/** Meetings that nobody can come to: a Saturday, a Sunday, a public holiday or another day that is no Arbejdsdag. */
function closedDayFindings(clause: Clause, meetings: readonly Pick<Called, 'on' | 'outcome'>[]): FirstDayFinding[] {
  return meetings
    .filter(({ on, outcome }) => outcome !== 'not-needed' && !isWorkingDay(on))
    .map(({ on }) => firstDayFinding('meeting-on-closed-day', clause, { on: toIsoDate(on) }));
}

function summonsOf(terms: AbsenceTerms, meeting: Meeting, letters: readonly Day[] | undefined): Summons {
  const { number, on, letterOn, outcome, outsideWindow } = meeting;
  return {
    number,
    meetingOn: toIsoDate(on),
    letterSentOn: letterOn === null ? null : toIsoDate(letterOn),
    letter: terms.sanction ? letterOf(terms, meeting, letters) : null,
    outcome,
    outsideWindow,
  };
}

function registeredAndContacted(
  terms: AbsenceTerms,
  benefitGroup: GroupId,
  { by, first, appeared, today, sick, asOf, assumed }: Known,
  account: Account<FirstDaySteps>,
): RegisterAndContactProcedure {
  const clause = saidOf(terms.otherGroups, 'benefitGroup');
  const firstMeeting = toIsoDate(first);
  const isExcused = appeared !== first && sickOn(sick, first, 'accepted') !== undefined;
  const isMissed = appeared !== first && (today === null || first <= today) && !isExcused;
  const report = appeared === null && !isExcused ? ({ to: 'jobcenter', after: null } as const) : null;
  account.tell?.('first-day-procedure', clause, { benefitGroup }, 'register-and-contact');
  if (isExcused) account.tell?.('first-day-excused', saidOf(terms.sicknessAccepted, 'sickness'), {}, firstMeeting);
  else {
    account.tell?.('register-same-day', clause, { firstMeeting }, firstMeeting);
    account.tell?.('contact-attempts', clause, {}, countText(clause.contacts));
    if (report) account.tell?.('tell-jobcentre', clause, {}, 'jobcenter');
  }
  const awaiting = isMissed && sickOn(sick, first, 'reported') ? [first] : [];
  const awaitingDecision = awaiting.map(toIsoDate);
  tellAwaiting(terms, awaitingDecision, account);
  return account.explained({
    procedure: 'register-and-contact',
    asOf,
    assumed,
    condition: conditionOf(terms, by),
    registerBy: isExcused ? null : firstMeeting,
    contactAttempts: isExcused ? 0 : clause.contacts,
    report,
    awaitingDecision,
    duties: registerAndContactDuties(clause, terms, {
      first,
      appeared,
      excused: isExcused,
      awaiting,
      today: today ?? appeared ?? first,
    }),
    findings: closedDayFindings(clause, [{ on: first, outcome: 'pending' }]),
  });
}

export const firstDayAbsenceQuestion: Question<'first-day-absence', FirstDayAbsenceFacts, FirstDayAbsence> = {
  name: 'first-day-absence',
  topic: 'absence',
  decide: decideFirstDayAbsence,
};
