import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Account } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { listText } from '../evidence/written.ts';
import type { FirstDaySteps, LetterState, NamedBy } from '../language/steps-and-findings.ts';
import { eachTogether, refuse } from '../problem/problem.ts';
import { type FirstDayFinding, firstDayFinding } from './findings.ts';
import type { Meeting } from './re-summons.ts';

export const letterStates = ['sent', 'sent-late', 'not-sent', 'not-told'] as const satisfies readonly LetterState[];

/** The days that letters were sent on; none can have been sent before the first meeting was missed. */
export function lettersSent(dates: readonly IsoDate[], firstMeeting: IsoDate): readonly Day[] {
  return eachTogether(
    dates.map((date, index) => ({ date, path: `lettersSent[${index}]` })),
    ({ date, path }) => {
      const day = dayOf(date, path);
      return date < firstMeeting ? refuse('date-order', path) : day;
    },
  );
}

/**
 * Missed re-summonses that no letter was sent for: only a summons by letter can lead to a sanction (R261). A letter that
 * left later than the day its meeting was missed still summoned the citizen, if it left before the new one (R258).
 */
export function letterFindings(
  terms: AbsenceTerms & NamedBy,
  missed: readonly Meeting[],
  letters: readonly Day[] | undefined,
  account: Account<FirstDaySteps>,
): readonly FirstDayFinding[] {
  const { sanction } = terms;
  const summoned = missed.filter((meeting) => from(meeting) !== null);
  if (!sanction || summoned.length === 0) return [];
  const days = { missed: listText(summoned.map(({ on }) => toIsoDate(on))) };
  if (letters === undefined) {
    account.tell?.('sanction-needs-letter', sanction, days, 'not-told');
    return [];
  }
  const findings = summoned.flatMap((meeting) => letterFinding(terms, sanction, meeting, letters));
  const isSent = findings.every(({ code }) => code === 'letter-sent-late');
  account.tell?.('sanction-needs-letter', sanction, days, isSent ? 'sent' : 'not-sent');
  return findings;
}

function letterFinding(
  { letter, by }: AbsenceTerms & NamedBy,
  sanction: Clause,
  meeting: Meeting,
  letters: readonly Day[],
): FirstDayFinding[] {
  const { on, letterOn } = meeting;
  const meetingOn = toIsoDate(on);
  const state = letterOf({ letter }, meeting, letters);
  if (state === 'not-sent') return [firstDayFinding('no-sanction-without-letter', sanction, { meetingOn, by })];
  if (!letter || letterOn === null || state !== 'sent-late') return [];
  return [firstDayFinding('letter-sent-late', letter, { meetingOn, sendOn: toIsoDate(letterOn) })];
}

/** What is known of the letter about a meeting; `null` where none belongs to it. */
export function letterOf(
  { letter }: Pick<AbsenceTerms, 'letter'>,
  meeting: Meeting,
  letters: readonly Day[] | undefined,
): LetterState | null {
  const { on, letterOn } = meeting;
  const earliest = from(meeting);
  if (earliest === null) return null;
  if (letters === undefined) return 'not-told';
  const sent = letters.filter((day) => earliest <= day && day < on);
  if (sent.length === 0) return 'not-sent';
  return !letter || letterOn === null || sent.includes(letterOn) ? 'sent' : 'sent-late';
}

/** The first day that a letter about a meeting can have left; the first meeting, and one that was arranged without, has none. */
function from({ letterOn, excusedOn }: Meeting): Day | null {
  return letterOn ?? excusedOn;
}
