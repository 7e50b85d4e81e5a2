import { type Agreement, termsOf } from '../agreement/agreement.ts';
import { type BenefitGroup, benefitGroups } from '../agreement/order.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type StepsWanted, withSteps } from '../evidence/step.ts';
import { joinPath, refuse } from '../problem/problem.ts';
import { awayOf, type DayKnown, dayKnown, showsPresence } from './away.ts';
import { absenceSteps, type CourseAbsence, type EventAnswer, type PortalEntry } from './course-absence.ts';
import { dutiesOf } from './course-duties.ts';
import { type AbsenceEvent, type Dated, inOrder } from './events.ts';
import { eventFindings, repeatedAbsence } from './findings.ts';
import { type PortalRecord, recordOf, type Telling } from './portal-records.ts';
import { entryOf, type ProtocolDay, protocolDay } from './protocol-entry.ts';
import { isAbout, isMessage, type Message, registrationOf } from './sickness.ts';

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
 * R251–R254, R266–R275, R387 · Bilag E 6.5, 6.6 · documented choices: A22 (portal record, protocol hours and deduction
 * days are kept apart), A25 (sickness stays out of the portal only once Kontaktcentret has accepted it; a later
 * acceptance flags the record and deletes nothing)
 * Unit: calendar days; hours of 60 minutes. Absence is registered the same day, once a day, as unauthorised. A partly
 * missed day is a whole deduction day. Events count in the order of their days, whatever the order of the list; what is
 * known at the end of a day counts for that day, and of two messages on one day the acceptance holds. A citizen who is
 * present but will not take part is present in the protocol, and in the portal only where the provider chooses to report
 * it. Passivity is never reported.
 * Problems: `date-order` (a period upside down), `out-of-range` (more than 24 hours missed on a day), `missing-field`
 * (a report without its note), `not-in-agreement`.
 *
 * @example absence(koebenhavn2016Unge, { benefitGroup: 'uddannelseshjaelp', events: [{ kind: 'late', on: isoDate('2016-10-05'), hours: hours(1), cause: 'bus' }] }).deductionDays // => ['2016-10-05']
 */
export function absence(agreement: Agreement, facts: AbsenceFacts): CourseAbsence {
  const terms = termsOf(agreement, 'absence');
  if (!benefitGroups.includes(facts.benefitGroup)) refuse('invalid-option', 'benefitGroup');
  const asOf = facts.asOf === undefined ? null : dayOf(facts.asOf, 'asOf');
  const all = inOrder(facts.events);
  const events = asOf === null ? all : all.filter(({ day }) => day <= asOf);
  const exempt = terms.sicknessProcedure.exempt.includes(facts.benefitGroup);
  const course: Course = {
    terms,
    exempt,
    events,
    messages: exempt ? [] : events.filter(isMessage),
    today: asOf ?? events.at(-1)?.day ?? (0 as Day),
  };
  const days = daysOf(course);
  const answers = eventAnswers(course, days);
  const records = days.flatMap(({ record }) => (record ? [record] : []));
  const deductionDays = records.filter(({ state }) => state === 'stands').map(({ day }) => day);
  const answer: CourseAbsence = {
    events: answers,
    portalRecords: records,
    protocolDays: days.flatMap(({ protocol }) => (protocol ? [protocol] : [])),
    deductionDays,
    findings: deductionDays.length > 1 ? [repeatedAbsence(terms)] : [],
  };
  return facts.steps === false ? answer : withSteps(answer, absenceSteps(terms, exempt, answer));
}

interface Course {
  readonly terms: AbsenceTerms;
  /** The group is outside the procedure for own sickness (R271). */
  readonly exempt: boolean;
  readonly messages: readonly Message[];
  readonly events: readonly Dated[];
  readonly today: Day;
}

interface CourseDay extends DayKnown {
  readonly day: Day;
  readonly events: readonly Dated[];
  /** What each event of the day tells, in their order. */
  readonly tellings: ReadonlyMap<Dated, Telling>;
  readonly record: PortalRecord | null;
  readonly protocol: ProtocolDay | null;
}

function daysOf(course: Course): readonly CourseDay[] {
  const byDay = new Map<Day, Dated[]>();
  for (const dated of course.events) {
    const same = byDay.get(dated.day);
    if (same) same.push(dated);
    else byDay.set(dated.day, [dated]);
  }
  return [...byDay].map(([day, events]) => courseDay(course, day, events));
}

function courseDay(course: Course, day: Day, events: readonly Dated[]): CourseDay {
  const known = dayKnown(course, day, events);
  const tellings = new Map<Dated, Telling>();
  for (const dated of events) {
    checkNote(dated);
    const away = awayOf(course.terms, dated, known);
    if (away) tellings.set(dated, { dated, away });
  }
  const told = [...tellings.values()];
  const record = recordOf(day, told, registrationOf(course.messages, day));
  return { ...known, day, events, tellings, record, protocol: protocolDay(day, told, known) };
}

/** What is reported of a citizen who was present must say that he was, and why it is reported (R274). */
function checkNote({ event, path }: Dated): void {
  if ((event.kind === 'refused-to-take-part' || event.kind === 'disturbed') && event.report && !event.note) {
    refuse('missing-field', joinPath(path, 'note'));
  }
}

/** Each event in its order; a registration stays unanswered until the citizen is seen again (R268). */
function eventAnswers(course: Course, days: readonly CourseDay[]): readonly EventAnswer[] {
  let unanswered: IsoDate[] = [];
  const corrected = correctedDays(days);
  return days.flatMap((courseDay) => {
    const [opening] = courseDay.tellings.keys();
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
  const { record, tellings } = courseDay;
  const away = tellings.get(dated)?.away ?? null;
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
  const protocol = entryOf(dated, away, courseDay);
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
