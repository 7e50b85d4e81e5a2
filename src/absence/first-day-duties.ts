import type { AbsenceTerms } from '../agreement/terms.ts';
import { type Day, isInCalendar } from '../calendar/date-arithmetic.ts';
import type { Clause } from '../evidence/clause.ts';
import type { FirstDayDuty } from '../language/steps-and-findings.ts';
import { type Duty, type DutyDays, dutyOn, inDateOrder } from './duty.ts';
import { type Called, lastOf, type Standing } from './re-summons.ts';

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
  readonly today: Day;
}

/** The whole calendar of the re-summons procedure: what has been, and what would come if the citizen stayed away. */
export function reSummonsDuties(terms: AbsenceTerms, asked: ReSummonsCase): readonly Duty<FirstDayDuty>[] {
  const { standing, called, appeared, registrable, reportAfter, today } = asked;
  const duty = (code: FirstDayDuty, clause: Clause, days: DutyDays) => dutyOn(today, code, clause, days);
  const duties = called.flatMap((meeting, index) => meetingDuties(terms, asked, meeting, index));
  if (appeared === null) {
    duties.push(
      duty('register-missed-days', terms.registerOnTurningUp, { from: null, due: null, onlyIf: 'turned-up' }),
    );
  } else if (registrable.length > 0) {
    duties.push(duty('register-missed-days', terms.registerOnTurningUp, { from: appeared, due: appeared }));
  }
  const { status, limits } = standing;
  const mayBeReported = status === 'awaiting' && called.filter(counts).length > limits.times;
  if (mayBeReported || reportAfter !== null) {
    const condition = mayBeReported ? { onlyIf: 'missed' as const } : {};
    duties.push(
      duty('report-to-k-kassen', terms.reportToKKassen, { from: lastOf(called).on, due: null, ...condition }),
    );
  }
  return inDateOrder(duties);
}

/** The report rests on no meeting that sickness excused. */
function counts({ outcome }: Called): boolean {
  return outcome !== 'excused';
}

/** A meeting with its letter. */
function meetingDuties(
  terms: AbsenceTerms,
  { standing, appeared, today }: ReSummonsCase,
  { on: at, letterOn, excusedOn, outcome }: Called,
  index: number,
): readonly Duty<FirstDayDuty>[] {
  const duty = (code: FirstDayDuty, clause: Clause, days: DutyDays) => dutyOn(today, code, clause, days);
  const isPlanned = index < standing.meetings.length;
  const condition = isPlanned ? {} : { onlyIf: 'missed' as const };
  const asKnown = (each: Duty<FirstDayDuty>) => (isPlanned && outcome !== 'pending' ? past(each) : each);
  const isNeeded = outcome !== 'not-needed';
  const duties: Duty<FirstDayDuty>[] = [];
  // After an excused meeting the source sets the letter no day of its own: it goes out before the new meeting.
  const letterFrom = letterOn ?? (isNeeded ? excusedOn : null);
  if (letterFrom !== null) {
    const letter = (each: Duty<FirstDayDuty>) => (letterOn === null && at <= today ? past(each) : each);
    const days = { from: letterFrom, due: letterOn, meeting: at, ...condition };
    const until = { ...days, due: earlier(at, appeared), weight: 'should' as const };
    duties.push(
      letter(duty('send-letter', terms.letter, days)),
      letter(duty('state-sickness-rule', terms.sicknessProcedure, days)),
      asKnown(duty('remind', terms.reminder, until)),
    );
  }
  if (isNeeded) {
    const clause = index === 0 ? terms.reSummons : terms.letterStep;
    duties.push(asKnown(duty('receive-citizen', clause, { from: at, due: at, meeting: at, ...condition })));
  }
  return duties;
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
}

/**
 * The other groups: register the same day, and every later day that the citizen should have come; contact the citizen,
 * tell the jobcentre. No dates for the rest (A23).
 */
export function registerAndContactDuties(
  terms: AbsenceTerms,
  { first, appeared, today, excused }: ContactCase,
): readonly Duty<FirstDayDuty>[] {
  const clause = terms.otherGroups;
  const duty = (code: FirstDayDuty, days: DutyDays, by: Clause = clause) => dutyOn(today, code, by, days);
  const meeting = duty('receive-citizen', { from: first, due: first, meeting: first });
  const duties = [first > today ? meeting : past(meeting)];
  if (appeared === first || excused) return duties;
  const condition = first > today ? { onlyIf: 'missed' as const } : {};
  const contact = duty('contact-citizen', { from: first, due: appeared, ...condition });
  duties.push(duty('register-absence', { from: first, due: first, meeting: first, ...condition }));
  const next = first + 1;
  if (isInCalendar(next) && (appeared === null || next < appeared)) {
    const due = appeared === null ? null : ((appeared - 1) as Day);
    const onlyIf = appeared === null ? { onlyIf: 'missed' as const } : {};
    duties.push(duty('register-later-days', { from: next, due, ...onlyIf }, terms.daily));
  }
  duties.push(appeared === null ? contact : past(contact));
  if (appeared === null) duties.push(duty('tell-jobcentre', { from: null, due: null, onlyIf: 'not-reached' }));
  return inDateOrder(duties);
}
