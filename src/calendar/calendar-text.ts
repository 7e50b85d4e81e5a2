import { refuse } from '../problem/problem.ts';
import { type Day, isInCalendar } from './date-arithmetic.ts';
import { readDay, toIsoDate } from './iso-date.ts';

/*
 * The text is written here rather than by a library. ics, ical-generator and ts-ics were looked at: all three take the
 * machine's `Date`, whose time zone moves all-day events (a fault their users report), read the clock for DTSTAMP or
 * draw random UIDs, and ics brings a schema library of its own. What is needed is one kind of component with eight
 * properties; RFC 5545 asks of it CRLF line ends, lines of at most 75 octets, and four escaped characters.
 */

/** An all-day event, which takes up no time. */
export interface CalendarEvent {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** `TENTATIVE`: a plan, or what comes only under a condition. Absent: nothing is said. */
  readonly status?: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' | undefined;
}

export interface CalendarFacts {
  readonly events: readonly CalendarEvent[];
  /** What the events are, in the calendar's own name. */
  readonly name: string;
  /** When the calendar was made, in UTC: `2016-06-24T08:00:00Z`. There is no clock here. */
  readonly stamp: string;
  readonly language: string;
}

/** Events as an iCalendar text (RFC 5545); without any it is empty, since the standard knows no empty calendar. */
export function calendarText({ events, name, stamp, language }: CalendarFacts): string {
  const made = stampText(stamp);
  if (events.length === 0) return '';
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//indsats//${name}//${language.toUpperCase()}`];
  const lines = [...head, 'CALSCALE:GREGORIAN', ...events.flatMap((each) => eventLines(each, made)), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
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

function eventLines({ uid, day, summary, description, category, status }: CalendarEvent, made: string): string[] {
  const next = day + 1;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The last day of the calendar has no next one; an all-day event without an end lasts its one day.
    ...(isInCalendar(next) ? [`DTEND;VALUE=DATE:${basic(next)}`] : []),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${category}`,
    'TRANSP:TRANSPARENT',
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    'END:VEVENT',
  ];
}

/** Numbers names that come more than once, from 1. */
export function counting(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return number;
  };
}

/** An id in the letters that every program takes in a UID; any other is written as its number, so that ids stay apart. */
export function plainId(id: string): string {
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
