import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { GroupId } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, listText } from '../evidence/written.ts';
import type { AbsenceSteps } from '../language/steps-and-findings.ts';
import { together } from '../problem/problem.ts';
import type { AbsenceReadings, CourseAbsence } from './course-absence.ts';
import { type Course, daysOf } from './course-day.ts';
import { eventAnswers } from './event-answers.ts';
import { type AbsenceEvent, inOrder } from './events.ts';
import { type AbsenceFinding, absenceFinding } from './findings.ts';
import { isExempt, isNamed, namedGroup } from './named-group.ts';
import { isMessage } from './sickness.ts';

export interface AbsenceFacts extends StepsWanted {
  /** A common group, or one of the agreement's own. */
  readonly benefitGroup: GroupId;
  /** What has happened to one citizen, in any order. */
  readonly events: readonly AbsenceEvent[];
  /** The day that is asked about: what happens after it is not known. Absent: the day of the last event. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * What follows from absence in a running course (fravær i igangværende tilbud): portal, protocol, deadlines, duties.
 *
 * R251–R254, R266–R275, R387 · Bilag E 6.5, 6.6 · reading: `undecided-sickness` (A25) · documented choice: A22 (portal
 * record, protocol hours and deduction days are kept apart)
 * Unit: calendar days; hours of 60 minutes. Absence is registered the same day, once a day, as unauthorised. A partly
 * missed day is a whole deduction day. Events count in the order of their days, whatever the order of the list; what is
 * known at the end of a day counts for that day, and of two messages on one day the acceptance holds. A citizen who is
 * present but will not take part is present in the protocol, and in the portal only where the provider chooses to report
 * it. Passivity is never reported. Accepted sickness stands in the protocol and not in the portal; an acceptance that
 * comes after the registration flags the record and deletes nothing. A day of sickness reported and not yet decided is
 * no deduction day, whatever else was missed on it: it stands in `awaitingDecision`. Deduction days and `repeated-absence`
 * are told only of the groups that the agreement names for them (2016: `kontanthjaelp` and `uddannelseshjaelp`, LAS §§ 36,
 * 41); of the others the answer says so.
 * Problems: `date-order` (a period upside down), `out-of-range` (more than 24 hours missed on a day), `missing-field`
 * (a report without its note), `given-twice` (one event, with one id, told twice), `not-in-agreement` (at `benefitGroup`: a
 * group that no procedure names; at an event's `kind`: one that no clause is about; at an event that a day's registration would
 * be shared with, where nothing says that it is).
 *
 * @example absence(koebenhavn2016Unge, { benefitGroup: 'uddannelseshjaelp', events: [{ kind: 'late', on: isoDate('2016-10-05'), hours: hours(1), cause: 'bus' }] }).deductionDays // => ['2016-10-05']
 */
export function absence(agreement: Agreement, facts: AbsenceFacts, readings: AbsenceReadings = {}): CourseAbsence {
  return decideAbsence(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideAbsence(agreement: Agreement, facts: AbsenceFacts, account: Account<AbsenceSteps>): CourseAbsence {
  const terms = termsOf(agreement, 'absence');
  const [group, asOf, all] = together(
    () => namedGroup(agreement, terms, facts.benefitGroup),
    () => (facts.asOf === undefined ? null : dayOf(facts.asOf, 'asOf')),
    () => inOrder(facts.events),
  );
  const events = asOf === null ? all : all.filter(({ day }) => day <= asOf);
  const exempt = isExempt(terms, group);
  const course: Course = {
    terms,
    by: agreement,
    exempt,
    events,
    messages: exempt ? [] : events.filter(isMessage),
  };
  const today = asOf ?? events.at(-1)?.day;
  const days = today === undefined ? [] : daysOf(course, today);
  const { answers, records } = eventAnswers(course, days, account);
  const { sicknessAccepted, sicknessReport, deduction } = terms;
  for (const { day, correctSince } of records) {
    if (sicknessAccepted && correctSince) {
      account.tell?.('flagged-for-correction', sicknessAccepted, { day }, correctSince);
    }
  }
  const awaiting = days.filter(({ awaits }) => awaits).map(({ date }) => date);
  if (sicknessReport && awaiting.length > 0) {
    account.tell?.('awaiting-decision', sicknessReport, {}, listText(awaiting));
  }

  const awaited = new Set(awaiting);
  const counting = records.filter(({ day, state }) => state === 'stands' && !awaited.has(day));
  const counts = deduction !== undefined && isNamed(deduction, group);
  const deductionDays = deduction ? (counts ? counting.map(({ day }) => day) : []) : null;
  if (deduction && deductionDays) {
    const from = { records: countText(records.length), ...(!counts && { benefitGroup: group }) };
    account.tell?.('deduction-days', deduction, from, listText(deductionDays));
  }

  return account.explained({
    events: answers,
    portalRecords: records,
    protocolDays: days.flatMap(({ protocol }) => protocol ?? []),
    deductionDays,
    awaitingDecision: awaiting,
    findings: courseFindings(course, group, records.length + awaiting.length > 0, deductionDays?.length ?? 0),
  });
}

function courseFindings(
  { terms, by }: Course,
  group: GroupId,
  missedDays: boolean,
  deductionDays: number,
): readonly AbsenceFinding[] {
  const { deduction, repeated } = terms;
  const groups = deduction?.groups;
  if (deduction && groups && !groups.includes(group)) {
    return missedDays ? [absenceFinding('outside-deduction-rule', deduction, { groups, by })] : [];
  }
  if (!repeated || deductionDays <= 1 || !isNamed(repeated, group)) return [];
  return [absenceFinding('repeated-absence', repeated, { by })];
}

export const absenceQuestion: Question<'absence', AbsenceFacts, CourseAbsence> = {
  name: 'absence',
  topic: 'absence',
  decide: decideAbsence,
};
