import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type Duty, type DutyDays, dutyOn, inDateOrder } from './duty.ts';
import { ifNeverTurningUp, lastMeeting, type Meeting, type ReSummonsRules, type Standing } from './re-summons.ts';

export const firstDayDuties = [
  'receive-citizen',
  'send-letter',
  'state-sickness-rule',
  'remind',
  'register-missed-days',
  'report-to-k-kassen',
  'register-absence',
  'contact-citizen',
  'tell-jobcentre',
] as const;
export type FirstDayDuty = (typeof firstDayDuties)[number];

export interface ReSummonsCase {
  readonly standing: Standing;
  readonly appeared: Day | null;
  readonly registrable: readonly Day[];
  readonly today: Day;
}

/** The whole calendar of the re-summons procedure: what has been, and what would come if the citizen stayed away. */
export function reSummonsDuties(
  terms: AbsenceTerms,
  rules: ReSummonsRules,
  { standing, appeared, registrable, today }: ReSummonsCase,
): readonly Duty<FirstDayDuty>[] {
  const duty = (code: FirstDayDuty, clause: Parameters<typeof dutyOn>[2], days: DutyDays) =>
    dutyOn(today, code, clause, days);
  const ahead = ifNeverTurningUp(standing, rules);
  const known = standing.meetings.length;
  const duties: Duty<FirstDayDuty>[] = [];
  ahead.meetings.forEach((meeting, index) => {
    const { on: at, letterOn } = meeting;
    const condition = index < known ? {} : { onlyIf: 'missed' as const };
    if (letterOn !== null) {
      duties.push(
        duty('send-letter', terms.letter, { from: letterOn, due: letterOn, meeting: at, ...condition }),
        duty('state-sickness-rule', terms.sicknessProcedure, {
          from: letterOn,
          due: letterOn,
          meeting: at,
          ...condition,
        }),
        duty('remind', terms.reminder, {
          from: letterOn,
          due: earlier(at, appeared),
          meeting: at,
          weight: 'should',
          ...condition,
        }),
      );
    }
    if (isHeld(standing.meetings[index])) {
      const clause = index === 0 ? terms.reSummons : terms.letterStep;
      duties.push(held(duty('receive-citizen', clause, { from: at, due: at, meeting: at, ...condition }), at, today));
    }
  });
  if (appeared === null) {
    duties.push(
      duty('register-missed-days', terms.registerOnTurningUp, { from: null, due: null, onlyIf: 'turned-up' }),
    );
  } else if (registrable.length > 0) {
    duties.push(duty('register-missed-days', terms.registerOnTurningUp, { from: appeared, due: appeared }));
  }
  const end = lastMeeting(ahead);
  if (end.outcome === 'missed') {
    const condition = standing.status === 'awaiting' ? { onlyIf: 'missed' as const } : {};
    duties.push(duty('report-to-k-kassen', terms.reportToKKassen, { from: end.on, due: null, ...condition }));
  }
  return inDateOrder(duties);
}

/** A meeting that was called off by the citizen's coming is no longer held. */
function isHeld(meeting: Meeting | undefined): boolean {
  return meeting?.outcome !== 'not-needed';
}

/** What is known of a meeting on the day itself is its outcome: it has been held. */
function held(duty: Duty<FirstDayDuty>, on: Day, today: Day): Duty<FirstDayDuty> {
  return on === today ? { ...duty, state: 'done' } : duty;
}

function earlier(day: Day, other: Day | null): Day {
  return other !== null && other < day ? other : day;
}

/** The other groups: register the same day, contact the citizen, tell the jobcentre. No dates for the rest (A23). */
export function registerAndContactDuties(
  terms: AbsenceTerms,
  { first, appeared, today }: { readonly first: Day; readonly appeared: Day | null; readonly today: Day },
): readonly Duty<FirstDayDuty>[] {
  const clause = terms.otherGroups;
  const meeting = dutyOn<FirstDayDuty>(today, 'receive-citizen', clause, { from: first, due: first, meeting: first });
  const duties = [held(meeting, first, today)];
  if (appeared === first) return duties;
  const condition = first > today ? { onlyIf: 'missed' as const } : {};
  duties.push(
    dutyOn(today, 'register-absence', clause, { from: first, due: first, meeting: first, ...condition }),
    dutyOn(today, 'contact-citizen', clause, { from: first, due: appeared, ...condition }),
  );
  if (appeared === null) {
    duties.push(dutyOn(today, 'tell-jobcentre', clause, { from: null, due: null, onlyIf: 'not-reached' }));
  }
  return inDateOrder(duties);
}
