import type { OwnNames } from '../agreement/names.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Hours } from '../money/kroner.ts';
import { awayOf, type DayKnown, dayKnown } from './away.ts';
import type { Dated } from './events.ts';
import { hoursOf, type Telling } from './portal-records.ts';
import { type ProtocolDay, protocolDay } from './protocol-entry.ts';
import { type Message, type Registration, registeredAtOnce, registeredOnceRefused, statusOf } from './sickness.ts';

/** What is asked of a course, with its events in order. */
export interface Course {
  readonly terms: AbsenceTerms;
  /** The agreement, for the names that are told. */
  readonly by: OwnNames;
  /** The group is outside the procedure for own sickness (R271). */
  readonly exempt: boolean;
  readonly messages: readonly Message[];
  readonly events: readonly Dated[];
}

/** A day that something happened on. */
export interface CourseDay extends DayKnown {
  readonly day: Day;
  readonly date: IsoDate;
  /** The day that is asked about. */
  readonly today: Day;
  readonly events: readonly Dated[];
  /** What each event of the day tells, in their order. */
  readonly tellings: ReadonlyMap<Dated, Telling>;
  /** The hours that its events say were missed. */
  readonly hours: Hours;
  /** Nothing but sickness is told. */
  readonly onlySick: boolean;
  /** What becomes of an absence that does not wait to be decided on. */
  readonly atOnce: Registration | null;
  /** Sickness was reported, and nothing was decided by the end of the day. */
  readonly undecidedAtEnd: boolean;
  /** What becomes of such sickness where it waits for the refusal. */
  readonly onceRefused: Registration | null;
  readonly protocol: ProtocolDay | null;
  /** Nor has anything been decided since. */
  readonly awaits: boolean;
}

export function daysOf(course: Course, today: Day): readonly CourseDay[] {
  const byDay = new Map<Day, Dated[]>();
  for (const dated of course.events) {
    const same = byDay.get(dated.day);
    if (same) same.push(dated);
    else byDay.set(dated.day, [dated]);
  }
  return [...byDay].map(([day, events]) => courseDay(course, day, events, today));
}

function courseDay(course: Course, day: Day, events: readonly Dated[], today: Day): CourseDay {
  const { terms, messages, exempt } = course;
  const known = dayKnown(course, day, events, today);
  const tellings = new Map<Dated, Telling>();
  for (const dated of events) {
    const away = awayOf(terms, dated, known);
    if (away) tellings.set(dated, { dated, away });
  }
  const all = [...tellings.values()];
  const hours = hoursOf(all);
  const sick = all.some(({ dated }) => isSickness(dated));
  const undecidedBy = (by: Day) => sick && !exempt && statusOf(messages, day, by) === null;
  const undecidedAtEnd = undecidedBy(day);
  return {
    ...known,
    day,
    date: toIsoDate(day),
    today,
    events,
    tellings,
    hours,
    onlySick: all.every(({ dated }) => isSickness(dated)),
    atOnce: registeredAtOnce(messages, day),
    undecidedAtEnd,
    onceRefused: undecidedAtEnd ? registeredOnceRefused(messages, day) : null,
    protocol: protocolDay(day, all, known, hours),
    awaits: undecidedBy(today),
  };
}

export function isSickness({ event }: Dated): boolean {
  return event.kind === 'sickness-reported';
}
