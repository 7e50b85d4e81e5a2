import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { BenefitGroup } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type StepsWanted, withSteps } from '../evidence/step.ts';
import { refuse } from '../problem/problem.ts';
import { registerAndContactDuties, reSummonsDuties } from './first-day-duties.ts';
import {
  type FirstDayAbsence,
  type RegisterAndContactProcedure,
  type ReSummonsProcedure,
  registerAndContactSteps,
  reSummonsSteps,
  type Summons,
} from './first-day-procedure.ts';
import { namedGroup } from './named-group.ts';
import {
  type FirstDayReadings,
  lastDayOfWindow,
  lastMeeting,
  reSummonsRules,
  type Standing,
  standingOf,
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
  const terms = termsOf(agreement, 'absence');
  const group = namedGroup(terms, facts.benefitGroup);
  const first = dayOf(facts.firstMeeting, 'firstMeeting');
  const today = facts.asOf === undefined ? null : dayOf(facts.asOf, 'asOf');
  const appeared = appearedBy(facts, first, today);
  return terms.reSummons.groups.includes(group)
    ? reSummoned(terms, facts, { first, appeared, today }, readings)
    : registeredAndContacted(terms, facts, { first, appeared, today });
}

function appearedBy({ appearedOn }: FirstDayAbsenceFacts, first: Day, today: Day | null): Day | null {
  if (appearedOn === undefined) return null;
  const appeared = dayOf(appearedOn, 'appearedOn');
  if (appeared < first) refuse('date-order', 'appearedOn');
  return today !== null && appeared > today ? null : appeared;
}

interface Known {
  readonly first: Day;
  readonly appeared: Day | null;
  readonly today: Day | null;
}

function reSummoned(
  terms: AbsenceTerms,
  facts: FirstDayAbsenceFacts,
  known: Known,
  readings: FirstDayReadings,
): ReSummonsProcedure {
  const { first, appeared, today } = known;
  const rules = reSummonsRules(terms, readings);
  const windowEnd = lastDayOfWindow(terms, first, readings);
  const standing = standingOf(known, rules);
  const end = lastMeeting(standing);
  const missed = standing.meetings.filter(({ outcome }) => outcome === 'missed').map(({ on }) => on);
  const registrable = appeared === null ? [] : missed.slice(0, terms.registrable.most);
  const answer: ReSummonsProcedure = {
    procedure: 're-summons',
    summonses: summonsesOf(standing, windowEnd),
    window: { firstDay: toIsoDate(first), lastDay: toIsoDate(windowEnd) },
    status: standing.status,
    missedDays: missed.map(toIsoDate),
    registrableDays: registrable.map(toIsoDate),
    capApplied: appeared !== null && missed.length > terms.registrable.most,
    registerBy: appeared === null ? null : toIsoDate(appeared),
    report: end.outcome === 'missed' ? { to: 'k-kassen', after: toIsoDate(end.on) } : null,
    duties: reSummonsDuties(terms, rules, { standing, appeared, registrable, today: today ?? appeared ?? end.on }),
  };
  return facts.steps === false
    ? answer
    : withSteps(answer, reSummonsSteps(terms, facts, rules.reSummonses, answer, readings));
}

function summonsesOf({ meetings }: Standing, windowEnd: Day): readonly Summons[] {
  return meetings.map(({ on, letterOn, outcome }, number) => ({
    number,
    meetingOn: toIsoDate(on),
    letterSentOn: letterOn === null ? null : toIsoDate(letterOn),
    outcome,
    outsideWindow: on > windowEnd,
  }));
}

function registeredAndContacted(
  terms: AbsenceTerms,
  facts: FirstDayAbsenceFacts,
  { first, appeared, today }: Known,
): RegisterAndContactProcedure {
  const answer: RegisterAndContactProcedure = {
    procedure: 'register-and-contact',
    registerBy: toIsoDate(first),
    contactAttempts: terms.otherGroups.contacts,
    report: appeared === null ? { to: 'jobcenter', after: null } : null,
    duties: registerAndContactDuties(terms, { first, appeared, today: today ?? appeared ?? first }),
  };
  return facts.steps === false ? answer : withSteps(answer, registerAndContactSteps(terms, facts, answer));
}

export const firstDayAbsenceQuestion: Question<'first-day-absence', FirstDayAbsenceFacts, FirstDayAbsence> = {
  name: 'first-day-absence',
  topic: 'absence',
  decide: (agreement, facts, account) => firstDayAbsence(agreement, facts, account.readings as never),
};
