import { type CalendarEvent, calendarText, counting, plainId } from '../calendar/calendar-text.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Language } from '../evidence/clause.ts';
import * as da from '../language/da.ts';
import * as en from '../language/en.ts';
import type { Deadline } from './duties.ts';
import { noLonger } from './no-longer.ts';

/** What an event is told with, by name: the whole of a language would come along with it. */
const words = {
  da: { say: da.say, titles: da.deadlineTitles, messageOf: ({ messageDa }: Deadline) => messageDa },
  en: { say: en.say, titles: en.deadlineTitles, messageOf: ({ message }: Deadline) => message },
} satisfies Record<Language, unknown>;

/** The deadlines of one order; its id makes the events' UIDs, so that a later calendar replaces an earlier one's. */
export interface OrderDeadlines {
  /** The caller's own id of the order. */
  readonly id: string;
  /** What is due of it. */
  readonly deadlines: readonly Deadline[];
  /** What was told before the course was closed; what of it holds no longer is cancelled. */
  readonly before?: readonly Deadline[] | undefined;
}

export interface DeadlineCalendarFacts {
  /** The orders, each with its deadlines. */
  readonly orders: readonly OrderDeadlines[];
  /** When the calendar was made, in UTC: `2016-06-24T08:00:00Z`. There is no clock here. */
  readonly stamp: string;
  /** The language of the calendar. */
  readonly language: Language;
}

/**
 * Deadlines as an iCalendar text (.ics) that a calendar program opens: one all-day event for each.
 *
 * RFC 5545 · An event's UID is made of the order's id, the duty and its number among the order's deadlines of that duty,
 * so that it stays when the day moves; orders that are given one id are numbered on. Events take up no time (`TRANSP:TRANSPARENT`). A deadline of `before` that is no more is an event of the same UID that is cancelled
 * (`STATUS:CANCELLED`). Without any deadline the text is
 * empty, since the standard knows no empty calendar.
 * Problems, thrown as a `RulesError`: `invalid-date` or `date-out-of-range` at `stamp`.
 *
 * @example deadlineCalendar({ orders: [{ id: 'a', deadlines: deadlines(koebenhavn2016Fyldt30, { order }).deadlines }], stamp: '2016-06-24T08:00:00Z', language: 'da' }).split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 */
export function deadlineCalendar({ orders, stamp, language }: DeadlineCalendarFacts): string {
  const numberOf = counting();
  const { say, titles, messageOf } = words[language];
  const events = orders.flatMap(({ id, deadlines, before = [] }) => {
    const eventOf = (deadline: Deadline, index: number, status?: CalendarEvent['status']): CalendarEvent => {
      const { duty } = deadline;
      const name = `${plainId(id)}-${duty}`;
      return {
        uid: `${name}-${numberOf(name)}@indsats`,
        day: dayOf(deadline.dueOn, `deadlines[${index}].dueOn`),
        summary: `${titles[duty]} · ${id}`,
        description: `${messageOf(deadline)}\n${say.clause(deadline)}`,
        category: duty,
        status,
      };
    };
    return [
      ...deadlines.map((deadline, index) => eventOf(deadline, index)),
      ...noLonger(deadlines, before).map((deadline, index) => eventOf(deadline, index, 'CANCELLED')),
    ];
  });
  return calendarText({ events, name: 'deadlines', stamp, language });
}
