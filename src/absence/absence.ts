import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { BenefitGroup } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { chosen } from '../evidence/reading.ts';
import { type StepsWanted, withSteps } from '../evidence/step.ts';
import { showsPresence } from './away.ts';
import {
  type AbsenceReadings,
  absenceSteps,
  type CourseAbsence,
  type EventAnswer,
  type PortalEntry,
} from './course-absence.ts';
import { type Course, type CourseDay, daysOf } from './course-day.ts';
import { dutiesOf } from './course-duties.ts';
import { type AbsenceEvent, type Dated, inOrder } from './events.ts';
import { type AbsenceFinding, eventFindings, outsideDeductionRule, repeatedAbsence } from './findings.ts';
import { isNamed, namedGroup } from './named-group.ts';
import type { PortalRecord } from './portal-records.ts';
import { entryOf } from './protocol-entry.ts';
import { undecidedSickness } from './readings.ts';
import { isAbout, isMessage } from './sickness.ts';

export interface AbsenceFacts extends StepsWanted {
  readonly benefitGroup: BenefitGroup;
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
 * (a report without its note), `not-in-agreement` (at `benefitGroup`: a group that no procedure names).
 *
 * @example absence(koebenhavn2016Unge, { benefitGroup: 'uddannelseshjaelp', events: [{ kind: 'late', on: isoDate('2016-10-05'), hours: hours(1), cause: 'bus' }] }).deductionDays // => ['2016-10-05']
 */
export function absence(agreement: Agreement, facts: AbsenceFacts, readings: AbsenceReadings = {}): CourseAbsence {
  const terms = termsOf(agreement, 'absence');
  const group = namedGroup(terms, facts.benefitGroup);
  const asOf = facts.asOf === undefined ? null : dayOf(facts.asOf, 'asOf');
  const all = inOrder(facts.events);
  const events = asOf === null ? all : all.filter(({ day }) => day <= asOf);
  const exempt = terms.sicknessProcedure.exempt.includes(group);
  const course: Course = {
    terms,
    exempt,
    waits: !exempt && chosen(undecidedSickness, readings) === 'protocol-only',
    events,
    messages: exempt ? [] : events.filter(isMessage),
    today: asOf ?? events.at(-1)?.day ?? (0 as Day),
  };
  const days = daysOf(course);
  const answers = eventAnswers(course, days);
  const records = days.flatMap(({ record }) => (record ? [record] : []));
  const awaiting = days.filter(({ awaits }) => awaits).map(({ day }) => toIsoDate(day));
  const awaited = new Set(awaiting);
  const counting = records.filter(({ day, state }) => state === 'stands' && !awaited.has(day));
  const deductionDays = isNamed(terms.deduction, group) ? counting.map(({ day }) => day) : [];
  const answer: CourseAbsence = {
    events: answers,
    portalRecords: records,
    protocolDays: days.flatMap(({ protocol }) => (protocol ? [protocol] : [])),
    deductionDays,
    awaitingDecision: awaiting,
    findings: courseFindings(terms, group, records.length + awaiting.length > 0, deductionDays.length),
  };
  if (facts.steps === false) return answer;
  const outside = isNamed(terms.deduction, group) ? null : group;
  const undecided = new Set(days.filter((day) => day.undecidedAtEnd).map(({ day }) => toIsoDate(day)));
  return withSteps(answer, absenceSteps(terms, { exempt, outside, undecided, readings }, answer));
}

function courseFindings(
  terms: AbsenceTerms,
  group: BenefitGroup,
  missedDays: boolean,
  deductionDays: number,
): readonly AbsenceFinding[] {
  if (!isNamed(terms.deduction, group)) return missedDays ? [outsideDeductionRule(terms)] : [];
  return deductionDays > 1 && isNamed(terms.repeated, group) ? [repeatedAbsence(terms)] : [];
}

/** Each event in its order; a registration stays unanswered until the citizen is seen again (R268). */
function eventAnswers(course: Course, days: readonly CourseDay[]): readonly EventAnswer[] {
  let unanswered: IsoDate[] = [];
  const corrected = correctedDays(days);
  return days.flatMap((courseDay) => {
    const [opening] = courseDay.told.keys();
    return courseDay.events.map((dated): EventAnswer => {
      const { event } = dated;
      const today = toIsoDate(courseDay.day);
      const isAnswered = (since: IsoDate) => since < today || (event.kind === 'turned-up' && since === today);
      const backAgain = showsPresence(event) && unanswered.some(isAnswered);
      if (backAgain) unanswered = unanswered.filter((since) => !isAnswered(since));
      const opens = dated === opening ? courseDay.record : null;
      if (opens) unanswered.push(opens.registerBy);
      return eventAnswer(course, courseDay, dated, opens, backAgain, corrected);
    });
  });
}

/** The days whose record is to be corrected, by the day since when it is. */
function correctedDays(days: readonly CourseDay[]): ReadonlyMap<IsoDate, readonly Day[]> {
  const corrected = new Map<IsoDate, Day[]>();
  for (const { day, record } of days) {
    const since = record?.correctSince;
    if (!since) continue;
    const same = corrected.get(since);
    if (same) same.push(day);
    else corrected.set(since, [day]);
  }
  return corrected;
}

function eventAnswer(
  { terms, exempt, today }: Course,
  courseDay: CourseDay,
  dated: Dated,
  opens: PortalRecord | null,
  backAgain: boolean,
  corrected: ReadonlyMap<IsoDate, readonly Day[]>,
): EventAnswer {
  const { event } = dated;
  const { record, tellings, told } = courseDay;
  const away = told.get(dated)?.away ?? null;
  const portal: PortalEntry | null =
    record && away
      ? {
          day: record.day,
          extent: away.extent,
          hours: away.hours,
          cause: away.cause,
          note: away.note,
          registerBy: record.registerBy,
          record: opens ? 'new' : 'joined',
        }
      : null;
  const protocol = entryOf(dated, tellings.get(dated)?.away ?? null, courseDay);
  const corrects =
    isMessage(dated) &&
    event.kind === 'sickness-accepted' &&
    (corrected.get(event.on) ?? []).some((day) => isAbout(dated, day));
  const duties = dutiesOf(terms, dated, {
    today,
    exempt,
    opens,
    away,
    inProtocol: protocol !== null,
    corrects,
    backAgain,
  });
  return {
    id: event.id ?? null,
    kind: event.kind,
    on: event.on,
    portal,
    protocol,
    deadline: portal?.registerBy ?? duties.find(({ dueOn }) => dueOn)?.dueOn ?? null,
    duties,
    findings: eventFindings(terms, event, exempt),
  };
}

export const absenceQuestion: Question<'absence', AbsenceFacts, CourseAbsence> = {
  name: 'absence',
  topic: 'absence',
  decide: (agreement, facts, account) => absence(agreement, facts, account.readings as never),
};
