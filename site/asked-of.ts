import { rulesChosen } from './own-agreement.ts';
import type { State } from './state.ts';

/** What each kind of event is asked beside its day. */
const aboutEvent: Readonly<Record<string, readonly string[]>> = {
  absent: ['hours', 'cause'],
  'no-message': ['hours'],
  'sickness-reported': ['to', 'beforeMeeting'],
  'sickness-accepted': ['firstDay', 'lastDay'],
  'sickness-refused': ['firstDay', 'lastDay'],
  late: ['hours', 'cause'],
  'left-early': ['hours', 'cause'],
  'refused-to-take-part': ['report', 'note', 'dialogueHeld'],
  disturbed: ['report', 'note', 'dialogueHeld'],
  'leave-asked': ['grantedByProvider'],
  'important-information': ['about'],
};

export function askedOfEvent(kind = ''): readonly string[] {
  return Object.hasOwn(aboutEvent, kind) ? (aboutEvent[kind] ?? []) : [];
}

/** What a breach of conduct is asked beside its kind: a subcontractor who is not listed has one penalty, whatever the days. */
export function askedOfBreach(kind = ''): readonly string[] {
  return kind === 'unlisted-subcontractor' ? [] : ['establishedOn', 'endedOn', 'maximum'];
}

/** An order that was cancelled before its start has no open day. */
export function isOpenDayAsked(ground = ''): boolean {
  return ground !== 'cancelled-before-start';
}

/** The losses that an agreement names one by one for who cancels, by their fields. */
const lossFields = {
  'early-end': 'ended.earlyEnd',
  'new-tender': 'ended.newTender',
  'cover-purchase': 'ended.coverPurchase',
} as const;

/** The losses that the agreement does not name for the party that cancels; none as long as nobody is told to. */
export function lossesNotNamed(state: State): readonly string[] {
  const { cancelling } = rulesChosen(state)?.terms.penalties ?? {};
  const by = state['ended.cancelledBy'];
  if (!cancelling || (by !== 'buyer' && by !== 'provider')) return [];
  const named: readonly string[] = cancelling[by]?.damages?.losses ?? [];
  return Object.entries(lossFields).flatMap(([loss, field]) => (named.includes(loss) ? [] : [field]));
}

/**
 * Whether what stands in a field is a part of the question. What was told of another kind is kept, so that the choice can be
 * taken back, and is neither shown nor asked with.
 */
export function isAsked(field: string, state: State): boolean {
  const [, event, ofEvent = ''] = /^(absence\.events\[\d+\])\.(?!kind$|on$)(\w+)$/.exec(field) ?? [];
  if (event !== undefined) return askedOfEvent(state[`${event}.kind`]).includes(ofEvent);
  const [, ofBreach] = /^conduct\.breach\.(?!kind$)(\w+)$/.exec(field) ?? [];
  if (ofBreach !== undefined) return askedOfBreach(state['conduct.breach.kind']).includes(ofBreach);
  const [, closure] = /^(.*closure)\.lastOpenDay$/.exec(field) ?? [];
  if (closure !== undefined) return isOpenDayAsked(state[`${closure}.ground`]);
  return !lossesNotNamed(state).includes(field);
}
