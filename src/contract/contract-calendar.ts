import { type CalendarEvent, calendarText, counting, plainId } from '../calendar/calendar-text.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Language } from '../evidence/clause.ts';
import * as da from '../language/da.ts';
import * as en from '../language/en.ts';
import type { ContractDeadline } from './contract-deadlines.ts';

/** The deadlines of one event; its id makes the UIDs, so that a later calendar replaces an earlier one's. */
export interface TriggeredDeadlines {
  /** The caller's own id of the event. */
  readonly id: string;
  /** The days that it sets. */
  readonly deadlines: readonly ContractDeadline[];
}

export interface ContractCalendarFacts {
  /** The events, each with its deadlines. */
  readonly triggers: readonly TriggeredDeadlines[];
  /** When the calendar was made, in UTC: `2016-06-24T08:00:00Z`. There is no clock here. */
  readonly stamp: string;
  /** The language of the calendar. */
  readonly language: Language;
}

const words = { da: { say: da.say, told: da.contract }, en: { say: en.say, told: en.contract } };

/**
 * Deadlines of the framework agreement as an iCalendar text (.ics): one all-day event for each.
 *
 * RFC 5545 · An event's UID is made of the event's id, the duty and its number, so that it stays when the day moves. A deadline that holds
 * only if another is extended is `TENTATIVE`; its title says so.
 * Problems, thrown as a `RulesError`: `invalid-date` or `date-out-of-range` at `stamp`.
 *
 * @example contractCalendar({ triggers: [{ id: 'opsigelse', deadlines: contractDeadlines(koebenhavn2016Fyldt30, { trigger: { kind: 'termination', by: 'buyer', on: isoDate('2017-03-15') } }).deadlines }], stamp: '2017-03-15T08:00:00Z', language: 'da' }).includes('DTSTART;VALUE=DATE:20170531') // => true
 */
export function contractCalendar({ triggers, stamp, language }: ContractCalendarFacts): string {
  const numberOf = counting();
  const { say, told } = words[language];
  const events = triggers.flatMap(({ id, deadlines }) =>
    deadlines.map(({ duty, side, dueOn, rule, source }, index): CalendarEvent => {
      const name = `${plainId(id)}-${duty}`;
      const title = told.deadline(duty, side, dueOn);
      return {
        uid: `${name}-${numberOf(name)}@indsats`,
        day: dayOf(dueOn, `deadlines[${index}].dueOn`),
        summary: `${title} · ${id}`,
        description: say.clause({ rule, source }),
        category: duty,
        status: duty.endsWith('-extended') ? 'TENTATIVE' : undefined,
      };
    }),
  );
  return calendarText({ events, name: 'contract', stamp, language });
}
