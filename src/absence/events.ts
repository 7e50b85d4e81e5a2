import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { AbsenceEventKind } from '../language/steps-and-findings.ts';
import type { Hours } from '../money/kroner.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';

interface Event<Kind extends AbsenceEventKind> {
  /** The caller's own id, given back unchanged. */
  readonly id?: string | undefined;
  readonly kind: Kind;
  /** The day it happened, or the day a message came in. */
  readonly on: IsoDate;
}

interface Away {
  /** Hours missed; absent: the whole day. */
  readonly hours?: Hours | undefined;
}

interface Cause {
  /** What the citizen gave as a reason, or the municipality's code for it (R254). */
  readonly cause?: string | undefined;
}

interface Message {
  /** The days the message is about, both included. */
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
}

/** Kontaktcentret has told the provider that a period of sickness is accepted, or is not. */
type SicknessMessage = Event<'sickness-accepted' | 'sickness-refused'> & Message;

/** The citizen says he is ill and stays away that day. */
type SicknessReported = Event<'sickness-reported'> & {
  readonly to: 'kontaktcentret' | 'provider';
  /** Whether it was before the meeting time; absent: not known. */
  readonly beforeMeeting?: boolean | undefined;
};

/** The citizen stays away for another reason than his own sickness. */
type StayedAway = Event<'absent'> & Away & Cause;
/** The citizen stays away and gives no word. */
type NoMessage = Event<'no-message'> & Away;
/** The citizen does not come on the first meeting day after an accepted period of sickness. */
type NotBack = Event<'not-back-after-sickness'>;
type PartOfDay = Event<'late' | 'left-early'> & { readonly hours: Hours } & Cause;

/** The citizen is present but will not take part, or disturbs others. The provider may report it, with a note. */
type PresentButRefusing = Event<'refused-to-take-part' | 'disturbed'> & {
  readonly dialogueHeld?: boolean | undefined;
} & (
    | { readonly report: true; readonly note: string }
    | { readonly report?: false | undefined; readonly note?: string | undefined }
  );

type LeaveAsked = Event<'leave-asked'> & { readonly grantedByProvider?: boolean | undefined };
type ImportantInformation = Event<'important-information'> & { readonly about: InformationTopic };
type Plain = Event<'passive' | 'turned-up' | 'k-kassen-request' | 'benefit-ended'>;

export const informationTopics = ['hospital', 'holiday', 'prison', 'other'] as const;
type InformationTopic = (typeof informationTopics)[number];

export type AbsenceEvent =
  | SicknessMessage
  | SicknessReported
  | StayedAway
  | NoMessage
  | NotBack
  | PartOfDay
  | PresentButRefusing
  | LeaveAsked
  | ImportantInformation
  | Plain;

/** The order of two events of one day: messages first, then absence, then presence, then what follows. */
export const absenceEventKinds = [
  'sickness-refused',
  'sickness-accepted',
  'not-back-after-sickness',
  'sickness-reported',
  'absent',
  'no-message',
  'late',
  'refused-to-take-part',
  'disturbed',
  'passive',
  'left-early',
  'turned-up',
  'leave-asked',
  'k-kassen-request',
  'important-information',
  'benefit-ended',
] as const satisfies readonly AbsenceEventKind[];

/** An event with its day, and where it stood in the caller's list. */
export interface Dated<Some extends AbsenceEvent = AbsenceEvent> {
  readonly event: Some;
  readonly day: Day;
  readonly path: string;
  /** The days a message from Kontaktcentret is about. */
  readonly about: Days | null;
}

/**
 * Events in their own order: by day, then by kind as listed above, then by what they say. The order of the list that
 * they came in does not matter, since two events that still stand equal say the same.
 */
export function inOrder(events: readonly AbsenceEvent[]): readonly Dated[] {
  const problems: Problem[] = [];
  const dated: Dated[] = [];
  events.forEach((event, index) => {
    for (const found of problemsOf(() => dated.push(datedEvent(event, `events[${index}]`)))) problems.push(found);
  });
  const keyed = dated.map((each) => ({ each, text: textOf(each.event) }));
  const seen = new Set<string>();
  for (const { each, text } of keyed) {
    // Two of a kind may have happened on one day; one id is one event.
    if (each.event.id === undefined) continue;
    if (seen.has(text)) problems.push({ code: 'given-twice', path: each.path });
    seen.add(text);
  }
  refuseAny(problems);
  keyed.sort(
    (a, b) =>
      a.each.day - b.each.day ||
      rankOf(a.each.event) - rankOf(b.each.event) ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return keyed.map(({ each }) => each);
}

function datedEvent(event: AbsenceEvent, path: string): Dated {
  if (rankOf(event) === -1) refuse('invalid-option', joinPath(path, 'kind'));
  const day = dayOf(event.on, joinPath(path, 'on'));
  // What is reported of a citizen who was present must say that he was, and why it is reported (R274).
  if ((event.kind === 'refused-to-take-part' || event.kind === 'disturbed') && event.report && !event.note) {
    refuse('missing-field', joinPath(path, 'note'));
  }
  if (event.kind !== 'sickness-accepted' && event.kind !== 'sickness-refused') return { event, day, path, about: null };
  const first = dayOf(event.firstDay, joinPath(path, 'firstDay'));
  const last = dayOf(event.lastDay, joinPath(path, 'lastDay'));
  if (last < first) refuse('date-order', joinPath(path, 'lastDay'));
  return { event, day, path, about: { first, last } };
}

function rankOf({ kind }: AbsenceEvent): number {
  return absenceEventKinds.indexOf(kind);
}

function textOf(event: AbsenceEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
}
