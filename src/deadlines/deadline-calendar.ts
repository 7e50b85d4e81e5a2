import { type Day, isInCalendar } from '../calendar/date-arithmetic.ts';
import { dayOf, readDay, toIsoDate } from '../calendar/iso-date.ts';
import type { Language } from '../evidence/clause.ts';
import * as da from '../language/da.ts';
import * as en from '../language/en.ts';
import { refuse } from '../problem/problem.ts';
import type { Deadline } from './duties.ts';

/*
 * The text is written here rather than by a library. ics, ical-generator and ts-ics were looked at: all three take the
 * machine's `Date`, whose time zone moves all-day events (a fault their users report), read the clock for DTSTAMP or
 * draw random UIDs, and ics brings a schema library of its own. What is needed is one kind of component with eight
 * properties; RFC 5545 asks of it CRLF line ends, lines of at most 75 octets, and four escaped characters.
 */

/** What an event is told with, by name: the whole of a language would come along with it. */
const words = {
  da: { say: da.say, titles: da.deadlineTitles, messageOf: ({ messageDa }: Deadline) => messageDa },
  en: { say: en.say, titles: en.deadlineTitles, messageOf: ({ message }: Deadline) => message },
} satisfies Record<Language, unknown>;

/** The deadlines of one order; its id makes the events' UIDs, so that a later calendar replaces an earlier one's. */
export interface OrderDeadlines {
  readonly id: string;
  readonly deadlines: readonly Deadline[];
  /** What was told before the course was closed; what of it holds no longer is cancelled. */
  readonly before?: readonly Deadline[] | undefined;
}

export interface DeadlineCalendarFacts {
  readonly orders: readonly OrderDeadlines[];
  /** When the calendar was made, in UTC: `2016-06-24T08:00:00Z`. There is no clock here. */
  readonly stamp: string;
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
  const made = stampText(stamp);
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return number;
  };
  const events = orders.flatMap(({ id, deadlines, before = [] }) => {
    const eventOf = (deadline: Deadline, index: number, status: readonly string[] = []) => {
      const name = `${plain(id)}-${deadline.duty}`;
      const uid = `${name}-${numberOf(name)}@indsats`;
      const day = dayOf(deadline.dueOn, `deadlines[${index}].dueOn`);
      return eventLines(uid, id, deadline, day, made, language, status);
    };
    // Events of a duty are numbered: of more before than now, the last ones are no more.
    const held = new Map<string, number>();
    for (const { duty } of deadlines) held.set(duty, (held.get(duty) ?? 0) + 1);
    const gone = before.filter(({ duty }) => {
      const left = held.get(duty) ?? 0;
      held.set(duty, left - 1);
      return left <= 0;
    });
    return [
      ...deadlines.flatMap((deadline, index) => eventOf(deadline, index)),
      ...gone.flatMap((deadline, index) => eventOf(deadline, index, ['STATUS:CANCELLED'])),
    ];
  });
  if (events.length === 0) return '';
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//indsats//deadlines//${language.toUpperCase()}`];
  return [...head, 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}

const STAMP = /^(.{10})T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])Z$/;

/** `2016-06-24T08:00:00Z` as `20160624T080000Z`. */
function stampText(stamp: string): string {
  const [, date = '', hour, minute, second] = STAMP.exec(stamp) ?? refuse('invalid-date', 'stamp');
  const day = readDay(date);
  return typeof day === 'number' ? `${basic(day)}T${hour}${minute}${second}Z` : refuse(day, 'stamp');
}

/** A day in the basic form: `20160705`. */
function basic(day: Day): string {
  return toIsoDate(day).replaceAll('-', '');
}

function eventLines(
  uid: string,
  id: string,
  deadline: Deadline,
  day: Day,
  made: string,
  language: Language,
  status: readonly string[],
): string[] {
  const { say, titles, messageOf } = words[language];
  const { duty } = deadline;
  const next = day + 1;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The last day of the calendar has no next one; an all-day event without an end lasts its one day.
    ...(isInCalendar(next) ? [`DTEND;VALUE=DATE:${basic(next)}`] : []),
    `SUMMARY:${escaped(`${titles[duty]} · ${id}`)}`,
    `DESCRIPTION:${escaped(`${messageOf(deadline)}\n${say.clause(deadline)}`)}`,
    `CATEGORIES:${duty}`,
    'TRANSP:TRANSPARENT',
    ...status,
    'END:VEVENT',
  ];
}

/** An id in the letters that every program takes in a UID; any other is written as its number, so that ids stay apart. */
function plain(id: string): string {
  return [...id].map((letter) => (/[A-Za-z0-9.-]/.test(letter) ? letter : `_${letter.codePointAt(0)}_`)).join('');
}

/**
 * A TEXT value: backslash, semicolon, comma and line end are escaped, other control characters left out, with those that
 * turn the direction of what follows, and those that take no room.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, '');
}

const LONGEST_LINE = 75;

/** A line in pieces of at most 75 octets, each next one after a space; no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) as number);
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

/** Octets of a code point in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
