import type { Duty } from '../absence/duty.ts';
import type { FirstDayAbsence } from '../absence/first-day-procedure.ts';
import type { OwnNames } from '../agreement/names.ts';
import { type CalendarEvent, calendarText, counting, plainId } from '../calendar/calendar-text.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Language } from '../evidence/clause.ts';
import * as da from '../language/da.ts';
import * as en from '../language/en.ts';
import type { FirstDayDuty } from '../language/steps-and-findings.ts';
import { noLonger } from './no-longer.ts';

/** The first meeting of one citizen; its id makes the events' UIDs, so that a later calendar replaces an earlier one's. */
export interface CalledCitizen {
  /** The caller's own id of the citizen. */
  readonly id: string;
  /** What `firstDayAbsence` answered. */
  readonly answer: FirstDayAbsence;
  /** What was told before more was known; what of it holds no longer is cancelled. */
  readonly before?: FirstDayAbsence | undefined;
}

export interface MeetingCalendarFacts {
  /** The agreement that was asked, for the names that are told. */
  readonly agreement: OwnNames;
  /** The citizens, each with the answer on the first meeting. */
  readonly citizens: readonly CalledCitizen[];
  /** When the calendar was made, in UTC: `2016-06-24T08:00:00Z`. There is no clock here. */
  readonly stamp: string;
  /** The language of the calendar. */
  readonly language: Language;
}

const words = {
  da: { say: da.say, told: da.absenceDuties, first: da.firstDayAbsence, calledIn: da.calledIn },
  en: { say: en.say, told: en.absenceDuties, first: en.firstDayAbsence, calledIn: en.calledIn },
} satisfies Record<Language, unknown>;

type DatedDuty = Duty<FirstDayDuty>;

/**
 * First-day meetings and re-summonses as an iCalendar text (.ics): the meetings, the letters and what is registered, each on
 * its last day; what has none, and what is left to the provider, is no event.
 *
 * RFC 5545 · An event's UID is made of the citizen's id, the duty and its number, so that it stays when the day moves. A fact is
 * `CONFIRMED`; a plan is `TENTATIVE`, and so is what comes only if the citizen stays away, which its title says. What stood in `before`
 * and stands no more is `CANCELLED`.
 * Problems, thrown as a `RulesError`: `invalid-date` or `date-out-of-range` at `stamp`.
 *
 * @example meetingCalendar({ agreement: koebenhavn2016Unge, citizens: [{ id: 'a', answer: firstDayAbsence(koebenhavn2016Unge, { benefitGroup: 'kontanthjaelp', firstMeeting: isoDate('2015-10-05') }) }], stamp: '2016-06-24T08:00:00Z', language: 'da' }).includes('STATUS:TENTATIVE') // => true
 */
export function meetingCalendar({ agreement, citizens, stamp, language }: MeetingCalendarFacts): string {
  const numberOf = counting();
  const events = citizens.flatMap(({ id, answer, before }) => {
    const eventOf = (duty: DatedDuty, status: CalendarEvent['status'], condition: string): CalendarEvent => {
      const { say, told, calledIn } = words[language];
      const title = told.titles(calledIn(agreement))[duty.duty];
      const name = `${plainId(id)}-${duty.duty}`;
      return {
        uid: `${name}-${numberOf(name)}@indsats`,
        day: dayOf(duty.dueOn ?? '', 'duties'),
        summary: `${title}${condition === '' ? '' : ` (${condition})`} · ${id}`,
        description: say.clause(duty),
        category: duty.duty,
        status,
      };
    };
    const now = datedDuties(answer);
    const gone = before ? noLonger(now, datedDuties(before)) : [];
    return [
      ...now.map((duty) => {
        const condition = conditionOf(answer, duty, language);
        return eventOf(duty, condition !== '' || isPlan(answer, duty) ? 'TENTATIVE' : 'CONFIRMED', condition);
      }),
      ...gone.map((duty) => eventOf(duty, 'CANCELLED', '')),
    ];
  });
  return calendarText({ events, name: 'meetings', stamp, language });
}

/** What must be done on a day of its own. */
function datedDuties({ duties }: FirstDayAbsence): readonly DatedDuty[] {
  return duties.filter(
    ({ dueOn, weight, duty }) => dueOn !== null && weight === 'must' && duty !== 'state-sickness-rule',
  );
}

/** Nobody said whether the citizen came: all of it is a plan. */
function isUntold({ asOf, assumed }: FirstDayAbsence): boolean {
  return asOf === null && assumed.length > 0;
}

function isPlan(answer: FirstDayAbsence, { state }: DatedDuty): boolean {
  return isUntold(answer) || state === 'coming';
}

/** What a duty hangs on, in words; empty where it stands by itself. */
function conditionOf(answer: FirstDayAbsence, { duty, onlyIf, meetingOn }: DatedDuty, language: Language): string {
  const { told, first } = words[language];
  if (onlyIf !== null) return told.conditions[onlyIf];
  const firstMeeting = answer.duties.find((each) => each.duty === 'receive-citizen')?.meetingOn;
  const isFirst = duty === 'receive-citizen' && meetingOn === firstMeeting;
  return isUntold(answer) && !isFirst ? first.ifMissed : '';
}
