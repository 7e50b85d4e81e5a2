import { saidOf } from '../agreement/agreement.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Clause } from '../evidence/clause.ts';
import type { AbsenceEventKind, Extent } from '../language/steps-and-findings.ts';
import type { Hours } from '../money/kroner.ts';
import { joinPath } from '../problem/problem.ts';
import type { AbsenceEvent, Dated } from './events.ts';
import { followsAcceptedSickness, type Message, type SicknessStatus, statusOf } from './sickness.ts';

export const extents = ['whole-day', 'hours', 'present'] as const satisfies readonly Extent[];

/** What an event has to tell the portal. */
export interface Away {
  readonly extent: Extent;
  readonly hours: Hours | null;
  readonly cause: string | null;
  readonly note: string | null;
  readonly clause: Clause;
}

/** What is asked about the day as a whole. */
export interface DayKnown {
  /** New sickness that Kontaktcentret was told of before the meeting time (R273). */
  readonly newSicknessInTime: boolean;
  /** An accepted period, known by the day, ended before it. */
  readonly afterAcceptedSickness: boolean;
  readonly sicknessReported: boolean;
  readonly present: boolean;
  /** What is known of the day's sickness at the end of the day that is asked about. */
  readonly sickness: SicknessStatus;
  /** The group is outside the procedure for own sickness (R271). */
  readonly exempt: boolean;
}

/** What an event tells the portal; `null`: nothing. */
export function awayOf(terms: AbsenceTerms, { event, path }: Dated, known: DayKnown): Away | null {
  const said = <Rule>(rule: Rule | undefined) => saidOf(rule, joinPath(path, 'kind'));
  switch (event.kind) {
    case 'sickness-reported':
      return wholeDay(event.kind, said(terms.unauthorised));
    case 'absent':
      return someOf(event.hours, event.cause ?? null, said(terms.running));
    case 'no-message':
      return someOf(event.hours, 'no-message', said(terms.running));
    case 'late':
    case 'left-early':
      return someOf(event.hours, event.cause ?? null, said(terms.running));
    case 'not-back-after-sickness':
      if (known.newSicknessInTime) return null;
      return wholeDay(event.kind, said(known.afterAcceptedSickness ? terms.notBackAfterSickness : terms.running));
    case 'refused-to-take-part':
    case 'disturbed':
      if (!event.report) return null;
      return {
        extent: 'present',
        hours: null,
        cause: event.kind,
        note: event.note,
        clause: said(terms.presentButRefusing),
      };
  }
  return null;
}

function wholeDay(cause: string, clause: Clause): Away {
  return { extent: 'whole-day', hours: null, cause, note: null, clause };
}

function someOf(hours: Hours | undefined, cause: string | null, clause: Clause): Away {
  return hours === undefined
    ? { extent: 'whole-day', hours: null, cause, note: null, clause }
    : { extent: 'hours', hours, cause, note: null, clause };
}

/** What the events of a day and the messages say of it, read once however many events it has. */
export function dayKnown(
  { messages, exempt }: { readonly messages: readonly Message[]; readonly exempt: boolean },
  day: Day,
  events: readonly Dated[],
  today: Day,
): DayKnown {
  const reports = events.flatMap(({ event }) => (event.kind === 'sickness-reported' ? [event] : []));
  const inTime = reports.some(({ to, beforeMeeting }) => to === 'kontaktcentret' && beforeMeeting !== false);
  return {
    newSicknessInTime: !exempt && inTime,
    afterAcceptedSickness: followsAcceptedSickness(messages, day),
    sicknessReported: reports.length > 0,
    present: events.some(({ event }) => showsPresence(event)),
    sickness: statusOf(messages, day, today),
    exempt,
  };
}

const presentKinds: readonly AbsenceEventKind[] = [
  'late',
  'refused-to-take-part',
  'disturbed',
  'passive',
  'left-early',
  'turned-up',
];

/** An event that shows the citizen with the provider. */
export function showsPresence({ kind }: AbsenceEvent): boolean {
  return presentKinds.includes(kind);
}
