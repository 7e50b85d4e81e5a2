import type { AbsenceTerms } from '../agreement/terms.ts';
import { type Day, isInCalendar } from '../calendar/date-arithmetic.ts';
import type { Clause } from '../evidence/clause.ts';
import type { FirstDayDuty } from '../language/steps-and-findings.ts';
import { type Duty, type DutyDays, dutyOn, inDateOrder } from './duty.ts';
import { type Called, lastOf, type Standing, type SummonsTerms } from './re-summons.ts';

export const firstDayDuties = [
  'receive-citizen',
  'send-letter',
  'state-sickness-rule',
  'remind',
  'register-missed-days',
  'report-to-k-kassen',
  'register-absence',
  'register-later-days',
  'contact-citizen',
  'guide-to-kontaktcentret',
  'tell-jobcentre',
] as const satisfies readonly FirstDayDuty[];

export interface ReSummonsCase {
  readonly standing: Standing;
  /** What the citizen is called to if he misses every meeting that is still to come. */
  readonly called: readonly [Called, ...Called[]];
  readonly appeared: Day | null;
  readonly registrable: readonly Day[];
  /** The last meeting, where all were missed. */
  readonly reportAfter: Day | null;
  /** Missed meetings on days of sickness that nobody has decided on. */
  readonly awaiting: readonly Day[];
  readonly today: Day;
}

/** A duty as it stands, where the agreement has the clause that asks for it. */
function duties(today: Day, code: FirstDayDuty, clause: Clause | undefined, days: DutyDays): Duty<FirstDayDuty>[] {
  return clause ? [dutyOn(today, code, clause, days)] : [];
}

/** The whole calendar of the re-summons procedure: what has been, and what would come if the citizen stayed away. */
export function reSummonsDuties(terms: SummonsTerms, asked: ReSummonsCase): readonly Duty<FirstDayDuty>[] {
  const { standing, called, appeared, registrable, reportAfter, today } = asked;
  const { status, limits } = standing;
  const mayBeReported = status === 'awaiting' && called.filter(counts).length > limits.times;
  const condition = mayBeReported ? { onlyIf: 'missed' as const } : {};
  const isReported = mayBeReported || reportAfter !== null;
  return inDateOrder([
    ...called.flatMap((meeting, index) => meetingDuties(terms, asked, meeting, index)),
    ...guidance(terms, asked.awaiting, today),
    ...registrationDuty(terms, registrable, appeared, today),
    ...duties(today, 'report-to-k-kassen', isReported ? terms.reportToKKassen : undefined, {
      from: lastOf(called).on,
      due: null,
      ...condition,
    }),
  ]);
}

/** Who reports sick to the provider is told to call those who decide on it (R271). */
function guidance(
  { sicknessProcedure }: AbsenceTerms,
  awaiting: readonly Day[],
  today: Day,
): readonly Duty<FirstDayDuty>[] {
  return awaiting.flatMap((day) =>
    duties(today, 'guide-to-kontaktcentret', sicknessProcedure, { from: day, due: day, onlyIf: 'told-elsewhere' }),
  );
}

/** The missed days are registered on the day the citizen turns up, and none where there are none. */
function registrationDuty(
  { registerOnTurningUp }: AbsenceTerms,
  registrable: readonly Day[],
  appeared: Day | null,
  today: Day,
): readonly Duty<FirstDayDuty>[] {
  const onceUp: DutyDays = { from: null, due: null, onlyIf: 'turned-up' };
  if (appeared !== null && registrable.length === 0) return [];
  const days = appeared === null ? onceUp : { from: appeared, due: appeared };
  return duties(today, 'register-missed-days', registerOnTurningUp, days);
}

/** The report rests on no meeting that sickness excused. */
function counts({ outcome }: Called): boolean {
  return outcome !== 'excused';
}

/** A meeting with its letter. */
function meetingDuties(
  terms: SummonsTerms,
  { standing, appeared, today }: ReSummonsCase,
  { on: at, letterOn, excusedOn, outcome }: Called,
  index: number,
): readonly Duty<FirstDayDuty>[] {
  const duty = (code: FirstDayDuty, clause: Clause | undefined, days: DutyDays) => duties(today, code, clause, days);
  const isPlanned = index < standing.meetings.length;
  const condition = isPlanned ? {} : { onlyIf: 'missed' as const };
  const asKnown = (each: Duty<FirstDayDuty>) => (isPlanned && outcome !== 'pending' ? past(each) : each);
  const isNeeded = outcome !== 'not-needed';
  // After an excused meeting the source sets the letter no day of its own: it goes out before the new meeting.
  const letterFrom = letterOn ?? (isNeeded ? excusedOn : null);
  const days: DutyDays = { from: letterFrom, due: letterOn, meeting: at, ...condition };
  const until: DutyDays = { ...days, due: earlier(at, appeared), weight: 'should' };
  const letter = (each: Duty<FirstDayDuty>) => (letterOn === null && at <= today ? past(each) : each);
  const withLetter = [
    ...duty('send-letter', terms.letter, days).map(letter),
    ...duty('state-sickness-rule', terms.sicknessProcedure, days).map(letter),
    ...duty('remind', terms.reminder, until).map(asKnown),
  ];
  const clause = index === 0 ? terms.reSummons : terms.letterStep;
  const receive = duty('receive-citizen', clause, { from: at, due: at, meeting: at, ...condition }).map(asKnown);
  return [...(letterFrom === null ? [] : withLetter), ...(isNeeded ? receive : [])];
}

/** What is known of a meeting on the day itself is its outcome: it is over, and so is the reminding of it. */
function past(duty: Duty<FirstDayDuty>): Duty<FirstDayDuty> {
  return { ...duty, state: 'done' };
}

function earlier(day: Day, other: Day | null): Day {
  return other !== null && other < day ? other : day;
}

export interface ContactCase {
  readonly first: Day;
  readonly appeared: Day | null;
  readonly today: Day;
  /** Accepted sickness excused the meeting. */
  readonly excused: boolean;
  readonly awaiting: readonly Day[];
}

/**
 * The other groups: register the same day, and every later day that the citizen should have come; contact the citizen,
 * tell the jobcentre. No dates for the rest (A23).
 */
export function registerAndContactDuties(
  clause: Clause & { readonly contacts: number },
  terms: AbsenceTerms,
  { first, appeared, today, excused, awaiting }: ContactCase,
): readonly Duty<FirstDayDuty>[] {
  const duty = (code: FirstDayDuty, days: DutyDays) => dutyOn(today, code, clause, days);
  const meeting = duty('receive-citizen', { from: first, due: first, meeting: first });
  const all = [first > today ? meeting : past(meeting)];
  if (appeared === first || excused) return all;
  const condition = first > today ? { onlyIf: 'missed' as const } : {};
  const contact = duty('contact-citizen', { from: first, due: appeared, ...condition });
  const next = first + 1;
  const isAwayLater = isInCalendar(next) && (appeared === null || next < appeared);
  const later: DutyDays =
    appeared === null
      ? { from: next as Day, due: null, onlyIf: 'missed' }
      : { from: next as Day, due: (appeared - 1) as Day };
  return inDateOrder([
    ...all,
    duty('register-absence', { from: first, due: first, meeting: first, ...condition }),
    ...duties(today, 'register-later-days', isAwayLater ? terms.daily : undefined, later),
    ...guidance(terms, awaiting, today),
    appeared === null ? contact : past(contact),
    ...(appeared === null ? [duty('tell-jobcentre', { from: null, due: null, onlyIf: 'not-reached' })] : []),
  ]);
}
