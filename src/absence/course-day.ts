import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { joinPath, refuse } from '../problem/problem.ts';
import { awayOf, type DayKnown } from './away.ts';
import type { Dated } from './events.ts';
import { type PortalRecord, recordOf, type Telling } from './portal-records.ts';
import { type ProtocolDay, protocolDay } from './protocol-entry.ts';
import { registrationOf, statusOf } from './sickness.ts';

/** What is asked of a course, with its events in order. */
export interface Course extends Omit<DayKnown, 'events'> {
  readonly terms: AbsenceTerms;
  readonly events: readonly Dated[];
  /** Sickness reported waits for the refusal before it goes into the portal. */
  readonly waits: boolean;
  readonly today: Day;
}

/** A day that something happened on. */
export interface CourseDay extends DayKnown {
  readonly day: Day;
  readonly tellings: readonly Telling[];
  /** Those of them that the portal is told. */
  readonly told: readonly Telling[];
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

function courseDay({ terms, messages, exempt, waits, today }: Course, day: Day, events: readonly Dated[]): CourseDay {
  const known: DayKnown = { events, messages, exempt };
  const tellings = events.flatMap((dated): Telling[] => {
    checkNote(dated);
    const away = awayOf(terms, dated, known);
    return away ? [{ dated, away }] : [];
  });
  const sick = tellings.some(isSickness);
  const ofSickness = registrationOf(messages, day, waits);
  const told = ofSickness.registerBy === null ? tellings.filter((telling) => !isSickness(telling)) : tellings;
  const registration = told.every(isSickness) ? ofSickness : registrationOf(messages, day);
  const undecidedBy = (by: Day) => sick && !exempt && statusOf(messages, day, by) === null;
  return {
    ...known,
    day,
    tellings,
    told,
    record: recordOf(day, told, registration),
    protocol: protocolDay(day, tellings, known, today),
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
