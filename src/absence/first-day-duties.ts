import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
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
  'contact-citizen',
  'tell-jobcentre',
] as const satisfies readonly FirstDayDuty[];

export interface ReSummonsCase {
  readonly standing: Standing;
  /** What the citizen is called to if he misses every meeting that is still to come. */
  readonly called: readonly [Called, ...Called[]];
  readonly appeared: Day | null;
  readonly registrable: readonly Day[];
  readonly today: Day;
}

/** The whole calendar of the re-summons procedure: what has been, and what would come if the citizen stayed away. */
export function reSummonsDuties(
  terms: AbsenceTerms,
  { standing, called, appeared, registrable, today }: ReSummonsCase,
): readonly Duty<FirstDayDuty>[] {
  const duty = (code: FirstDayDuty, clause: Parameters<typeof dutyOn>[2], days: DutyDays) =>
    dutyOn(today, code, clause, days);
  const duties: Duty<FirstDayDuty>[] = [];
  called.forEach(({ on: at, letterOn }, index) => {
    const planned = standing.meetings[index];
    const condition = planned ? {} : { onlyIf: 'missed' as const };
    const asKnown = (each: Duty<FirstDayDuty>) => (planned && planned.outcome !== 'pending' ? past(each) : each);
    if (letterOn !== null) {
      const sameDay = { from: letterOn, due: letterOn, meeting: at, ...condition };
      const until = { from: letterOn, due: earlier(at, appeared), meeting: at, ...condition };
      duties.push(
        duty('send-letter', terms.letter, sameDay),
        duty('state-sickness-rule', terms.sicknessProcedure, sameDay),
        asKnown(duty('remind', terms.reminder, { ...until, weight: 'should' })),
      );
    }
    if (planned?.outcome !== 'not-needed') {
      const clause = index === 0 ? terms.reSummons : terms.letterStep;
      duties.push(asKnown(duty('receive-citizen', clause, { from: at, due: at, meeting: at, ...condition })));
    }
  });
  if (appeared === null) {
    duties.push(
      duty('register-missed-days', terms.registerOnTurningUp, { from: null, due: null, onlyIf: 'turned-up' }),
    );
  } else if (registrable.length > 0) {
    duties.push(duty('register-missed-days', terms.registerOnTurningUp, { from: appeared, due: appeared }));
  }
  const awaiting = standing.status === 'awaiting';
  if (awaiting || lastOf(standing.meetings).outcome === 'missed') {
    const condition = awaiting ? { onlyIf: 'missed' as const } : {};
    duties.push(
      duty('report-to-k-kassen', terms.reportToKKassen, { from: lastOf(called).on, due: null, ...condition }),
    );
  }
  return inDateOrder(duties);
}

/** What is known of a meeting on the day itself is its outcome: it is over, and so is the reminding of it. */
function past(duty: Duty<FirstDayDuty>): Duty<FirstDayDuty> {
  return { ...duty, state: 'done' };
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
  const duty = (code: FirstDayDuty, days: DutyDays) => dutyOn(today, code, clause, days);
  const meeting = duty('receive-citizen', { from: first, due: first, meeting: first });
  const duties = [first > today ? meeting : past(meeting)];
  if (appeared === first) return duties;
  const condition = first > today ? { onlyIf: 'missed' as const } : {};
  const contact = duty('contact-citizen', { from: first, due: appeared, ...condition });
  duties.push(duty('register-absence', { from: first, due: first, meeting: first, ...condition }));
  duties.push(appeared === null ? contact : past(contact));
  if (appeared === null) duties.push(duty('tell-jobcentre', { from: null, due: null, onlyIf: 'not-reached' }));
  return inDateOrder(duties);
}
