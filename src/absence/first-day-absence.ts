import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { BenefitGroup } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { toPeriod } from '../calendar/period.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, listText } from '../evidence/written.ts';
import type { FirstDaySteps } from '../language/steps-and-findings.ts';
import { refuse, together } from '../problem/problem.ts';
import { registerAndContactDuties, reSummonsDuties } from './first-day-duties.ts';
import type {
  FirstDayAbsence,
  RegisterAndContactProcedure,
  ReSummonsProcedure,
  Summons,
} from './first-day-procedure.ts';
import { namedGroup } from './named-group.ts';
import {
  type FirstDayKnown,
  type FirstDayReadings,
  ifNeverTurningUp,
  lastDayOfWindow,
  lastOf,
  type Meeting,
  standingOf,
  timesSummonedAgain,
} from './re-summons.ts';

export interface FirstDayAbsenceFacts extends StepsWanted {
  readonly benefitGroup: BenefitGroup;
  /** The day the citizen was first called to. */
  readonly firstMeeting: IsoDate;
  /** The day the citizen turned up, whether or not a meeting was held that day. */
  readonly appearedOn?: IsoDate | undefined;
  /** The day that is asked about: what happens after it is not known. Absent: all of time. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * What follows when a citizen stays away from the first meeting (udeblivelse fra 1. mødedato), on any day.
 *
 * R255–R265, R271 · Bilag E 6.5 · readings: `re-summons-step` (A16), `re-summons-count` (A17), `re-summons-window` (A18)
 * · documented choices: A19 (education help is summoned again, job-clarification is not), A20 (no daily registration
 * while the citizen is being summoned again), A21, A23 (no dates where the source sets none)
 * Unit: calendar days; the window's two ends are included. The procedure is replayed from its first day, so the same
 * facts always give the same state. A meeting up to and including `asOf` was missed unless the citizen had come by then.
 * `duties` is the whole calendar: what has been, what is due, and what would come if the citizen stayed away. Without
 * `asOf` they stand as on the day of turning up, else the last meeting.
 * Problems: `date-order` where the citizen appeared before the first meeting, `date-out-of-range`, `not-in-agreement`
 * (at `benefitGroup`: a group that no procedure names).
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
  const [group, known] = together(
    () => namedGroup(terms, facts.benefitGroup),
    () => knownOf(facts),
  );
  return terms.reSummons.groups.includes(group)
    ? reSummoned(terms, group, known, account)
    : registeredAndContacted(terms, group, known, account);
}

function knownOf({ firstMeeting, appearedOn, asOf }: FirstDayAbsenceFacts): FirstDayKnown {
  const [first, came, today] = together(
    () => dayOf(firstMeeting, 'firstMeeting'),
    () => (appearedOn === undefined ? null : dayOf(appearedOn, 'appearedOn')),
    () => (asOf === undefined ? null : dayOf(asOf, 'asOf')),
  );
  if (came !== null && came < first) refuse('date-order', 'appearedOn');
  return { first, appeared: came !== null && today !== null && came > today ? null : came, today };
}

function reSummoned(
  terms: AbsenceTerms,
  benefitGroup: BenefitGroup,
  known: FirstDayKnown,
  account: Account<FirstDaySteps>,
): ReSummonsProcedure {
  const { first, appeared, today } = known;
  const firstMeeting = toIsoDate(first);
  account.tell?.('first-day-procedure', terms.reSummons, { benefitGroup }, 're-summons');
  const window = { first, last: lastDayOfWindow(terms, first, account) };
  account.tell?.(
    're-summons-window',
    terms.reSummons,
    { firstMeeting, days: countText(terms.reSummons.withinDays) },
    toIsoDate(window.last),
  );
  const times = timesSummonedAgain(terms, account);
  account.tell?.('re-summons-count', terms.reSummons, {}, countText(times));

  const limits = { window, times };
  const standing = standingOf(terms, known, limits, account);
  const called = ifNeverTurningUp(terms, standing, limits, account);
  const missed = standing.meetings.filter(({ outcome }) => outcome === 'missed').map(({ on }) => on);
  const missedDays = missed.map(toIsoDate);
  const registrable = appeared === null ? [] : missed.slice(0, terms.registrable.most);
  const registrableDays = registrable.map(toIsoDate);
  const registerBy = appeared === null ? null : toIsoDate(appeared);
  if (registerBy === null) account.tell?.('wait-with-registration', terms.registerOnTurningUp, {}, 'none');
  else {
    account.tell?.(
      'registrable-days',
      terms.registrable,
      { missed: listText(missedDays), most: countText(terms.registrable.most) },
      listText(registrableDays),
    );
    if (registrable.length > 0) account.tell?.('register-by', terms.registerOnTurningUp, {}, registerBy);
  }
  const end = lastOf(standing.meetings);
  const after = end.outcome === 'missed' ? toIsoDate(end.on) : null;
  if (after) account.tell?.('report-to-k-kassen', terms.reportToKKassen, { meetings: countText(missed.length) }, after);

  return account.explained({
    procedure: 're-summons',
    summonses: standing.meetings.map(summonsOf),
    window: toPeriod(window),
    status: standing.status,
    missedDays,
    registrableDays,
    capApplied: appeared !== null && missed.length > terms.registrable.most,
    registerBy,
    report: after && { to: 'k-kassen', after },
    duties: reSummonsDuties(terms, { standing, called, appeared, registrable, today: today ?? appeared ?? end.on }),
  });
}

function summonsOf({ on, letterOn, outcome, outsideWindow }: Meeting, number: number): Summons {
  return {
    number,
    meetingOn: toIsoDate(on),
    letterSentOn: letterOn === null ? null : toIsoDate(letterOn),
    outcome,
    outsideWindow,
  };
}

function registeredAndContacted(
  terms: AbsenceTerms,
  benefitGroup: BenefitGroup,
  { first, appeared, today }: FirstDayKnown,
  account: Account<FirstDaySteps>,
): RegisterAndContactProcedure {
  const clause = terms.otherGroups;
  const firstMeeting = toIsoDate(first);
  account.tell?.('first-day-procedure', clause, { benefitGroup }, 'register-and-contact');
  account.tell?.('register-same-day', clause, { firstMeeting }, firstMeeting);
  account.tell?.('contact-attempts', clause, {}, countText(clause.contacts));
  if (appeared === null) account.tell?.('tell-jobcentre', clause, {}, 'jobcenter');
  return account.explained({
    procedure: 'register-and-contact',
    registerBy: firstMeeting,
    contactAttempts: clause.contacts,
    report: appeared === null ? { to: 'jobcenter', after: null } : null,
    duties: registerAndContactDuties(terms, { first, appeared, today: today ?? appeared ?? first }),
  });
}

export const firstDayAbsenceQuestion: Question<'first-day-absence', FirstDayAbsenceFacts, FirstDayAbsence> = {
  name: 'first-day-absence',
  topic: 'absence',
  decide: decideFirstDayAbsence,
};
