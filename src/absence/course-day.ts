import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { joinPath, refuse } from '../problem/problem.ts';
import { awayOf, type DayKnown, dayKnown } from './away.ts';
import type { Dated } from './events.ts';
import { type PortalRecord, recordOf, type Telling } from './portal-records.ts';
import { type ProtocolDay, protocolDay } from './protocol-entry.ts';
import { type Message, registrationOf, statusOf } from './sickness.ts';

/** What is asked of a course, with its events in order. */
export interface Course {
  readonly terms: AbsenceTerms;
  /** The group is outside the procedure for own sickness (R271). */
  readonly exempt: boolean;
  readonly messages: readonly Message[];
  readonly events: readonly Dated[];
  /** Sickness reported waits for the refusal before it goes into the portal. */
  readonly waits: boolean;
  readonly today: Day;
}

/** A day that something happened on. */
export interface CourseDay extends DayKnown {
  readonly day: Day;
  readonly events: readonly Dated[];
  /** What each event of the day tells, in their order. */
  readonly tellings: ReadonlyMap<Dated, Telling>;
  /** Those of them that the portal is told. */
  readonly told: ReadonlyMap<Dated, Telling>;
  readonly record: PortalRecord | null;
  readonly protocol: ProtocolDay | null;
  /** Sickness was reported, and nothing was decided by the end of the day. */
  readonly undecidedAtEnd: boolean;
  /** Nor has anything been since. */
  readonly awaits: boolean;
}

export function daysOf(course: Course): readonly CourseDay[] {
  const byDay = new Map<Day, Dated[]>();
  for (const dated of course.events) {
    const same = byDay.get(dated.day);
    if (same) same.push(dated);
    else byDay.set(dated.day, [dated]);
  }
  return [...byDay].map(([day, events]) => courseDay(course, day, events));
}

function courseDay(course: Course, day: Day, events: readonly Dated[]): CourseDay {
  const { terms, messages, exempt, waits, today } = course;
  const known = dayKnown(course, day, events);
  const tellings = new Map<Dated, Telling>();
  for (const dated of events) {
    checkNote(dated);
    const away = awayOf(terms, dated, known);
    if (away) tellings.set(dated, { dated, away });
  }
  const all = [...tellings.values()];
  const sick = all.some(isSickness);
  const ofSickness = registrationOf(messages, day, waits);
  const told = ofSickness.registerBy === null ? all.filter((telling) => !isSickness(telling)) : all;
  const registration = told.every(isSickness) ? ofSickness : registrationOf(messages, day);
  const undecidedBy = (by: Day) => sick && !exempt && statusOf(messages, day, by) === null;
  return {
    ...known,
    day,
    events,
    tellings,
    told: told === all ? tellings : new Map(told.map((telling) => [telling.dated, telling])),
    record: recordOf(day, told, registration),
    protocol: protocolDay(day, all, known),
    undecidedAtEnd: undecidedBy(day),
    awaits: undecidedBy(today),
  };
}

function isSickness({ dated }: Telling): boolean {
  return dated.event.kind === 'sickness-reported';
}

/** What is reported of a citizen who was present must say that he was, and why it is reported (R274). */
function checkNote({ event, path }: Dated): void {
  if ((event.kind === 'refused-to-take-part' || event.kind === 'disturbed') && event.report && !event.note) {
    refuse('missing-field', joinPath(path, 'note'));
  }
}
