/**
 * The schemas of absence and its types hold the same: `tsc` checks this file; nothing runs it. What a schema lets in the
 * room takes, and every answer that a room can give is one that its schema tells of.
 */

import type * as z from 'zod';
import type { AbsenceFacts } from '../../src/absence/absence.ts';
import type { AttendanceProtocol, AttendanceProtocolFacts } from '../../src/absence/attendance-protocol.ts';
import type { CourseAbsence } from '../../src/absence/course-absence.ts';
import type { AbsenceEvent } from '../../src/absence/events.ts';
import type { FirstDayAbsenceFacts } from '../../src/absence/first-day-absence.ts';
import type { FirstDayAbsence } from '../../src/absence/first-day-procedure.ts';
import type { Severity } from '../../src/evidence/finding.ts';
import type * as schema from '../../src/schema/absence.ts';

/** A type as answers have it: nothing in it may be changed, and each finding may be typed with every severity. */
type Frozen<T> = T extends string
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Key extends 'severity' ? Severity : Frozen<T[Key]> }
    : T;

type Holds<Some extends Whole, Whole> = Some;

type Facts = z.output<typeof schema.absenceFacts>;
type Event = Facts['events'][number];

/** The schema asks a report for its note by a check of its own, of which its type tells nothing. */
type Reported = Extract<AbsenceEvent, { readonly report?: unknown }>['kind'];

export type Taken = [
  Holds<z.output<typeof schema.firstDayAbsenceFacts>, FirstDayAbsenceFacts>,
  Holds<Omit<Facts, 'events'>, Omit<AbsenceFacts, 'events'>>,
  Holds<Exclude<Event, { readonly kind: Reported }>, AbsenceEvent>,
  Holds<Event['kind'], AbsenceEvent['kind']>,
  Holds<AbsenceEvent, Frozen<Event>>,
  Holds<z.output<typeof schema.attendanceProtocolFacts>, AttendanceProtocolFacts>,
];

export type Given = [
  Holds<FirstDayAbsence, Frozen<z.output<typeof schema.firstDayAbsenceOutput>>>,
  Holds<CourseAbsence, Frozen<z.output<typeof schema.absenceOutput>>>,
  Holds<AttendanceProtocol, Frozen<z.output<typeof schema.attendanceProtocolOutput>>>,
];
