import { addMonths, type Day, dayOfMonth, firstOfMonth, monthOf, weekdayOf } from '../src/calendar/date-arithmetic.ts';
import { isHoliday } from '../src/calendar/day-kinds.ts';
import { readDay, toIsoDate, toIsoMonth } from '../src/calendar/iso-date.ts';
import type { TextLanguage } from '../src/evidence/clause.ts';
import { wordings } from '../src/language/wordings.ts';
import { h } from './dom.ts';

/** Drawings are made of plain elements, so that they grow with the text, wrap on a phone, and print. Their facts stand beside them as text. */

interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
}

interface DrawnDay {
  readonly on: string;
  readonly kind: string;
  readonly says: string;
}

export interface WallCalendar {
  readonly spans: readonly Span[];
  readonly marks: readonly DrawnDay[];
}

const MOST_MONTHS = 24;
const WEEKDAYS = { da: 'M T O T F L S', en: 'M T W T F S S' } as const;

/** Month pages with the days of each span in turn shaded, and single days marked. Says whether months were left out. */
export function wallCalendar(
  { spans, marks }: WallCalendar,
  language: TextLanguage,
): { drawn: HTMLElement; cut: boolean } {
  const ofSpan = new Map<Day, number>();
  spans.forEach(({ firstDay, lastDay }, index) => {
    for (let day = dayOn(firstDay); day <= dayOn(lastDay); day++) ofSpan.set(day as Day, index);
  });
  const marked = new Map<Day, DrawnDay[]>();
  for (const mark of marks) marked.set(dayOn(mark.on), [...(marked.get(dayOn(mark.on)) ?? []), mark]);
  const months = [...new Set([...ofSpan.keys(), ...marked.keys()].map(monthOf))].sort((a, b) => a - b);
  const [first, last] = [months[0], months.at(-1)];
  const pages: HTMLElement[] = [];
  if (first !== undefined && last !== undefined) {
    for (let month = first as number; month <= last && pages.length < MOST_MONTHS; month++) {
      pages.push(monthPage(month as typeof first, ofSpan, marked, language));
    }
  }
  const cut = first !== undefined && last !== undefined && last - first >= MOST_MONTHS;
  return { drawn: h('div', { class: 'wall', 'aria-hidden': 'true' }, ...pages), cut };
}

function monthPage(
  month: ReturnType<typeof monthOf>,
  ofSpan: ReadonlyMap<Day, number>,
  marked: ReadonlyMap<Day, readonly DrawnDay[]>,
  language: TextLanguage,
): HTMLElement {
  const first = firstOfMonth(month) as Day;
  const cells: HTMLElement[] = [];
  for (let day = first; monthOf(day) === month; day = (day + 1) as Day) {
    const span = ofSpan.get(day);
    const marks = marked.get(day) ?? [];
    const classes = [
      span === undefined ? '' : span % 2 === 0 ? 'paid' : 'paid other',
      isHoliday(day) ? 'holiday' : weekdayOf(day) > 4 ? 'weekend' : '',
      ...marks.map(({ kind }) => kind),
    ];
    const says = [wordings[language].say.date(toIsoDate(day)), ...marks.map((mark) => mark.says)].join(': ');
    const column = day === first ? `grid-column:${weekdayOf(day) + 1}` : null;
    cells.push(
      h(
        'span',
        { class: classes.filter(Boolean).join(' ') || null, title: says, style: column },
        String(dayOfMonth(day)),
      ),
    );
  }
  return h(
    'div',
    { class: 'month' },
    h('b', {}, wordings[language].say.month(toIsoMonth(month))),
    ...WEEKDAYS[language].split(' ').map((letter) => h('i', {}, letter)),
    ...cells,
  );
}

export interface Lane {
  readonly name: string;
  readonly bars?: readonly (Span & { readonly kind: string; readonly says: string })[];
  readonly marks?: readonly DrawnDay[];
}

/** Lanes on one scale of days, from the first thing in them to the last, with the months as the scale. */
export function timeline(lanes: readonly Lane[], language: TextLanguage): HTMLElement | undefined {
  const days = lanes.flatMap(({ bars = [], marks = [] }) => [
    ...bars.flatMap(({ firstDay, lastDay }) => [dayOn(firstDay), dayOn(lastDay)]),
    ...marks.map(({ on }) => dayOn(on)),
  ]);
  if (days.length === 0) return undefined;
  const start = days.reduce((a, b) => (a < b ? a : b));
  const length = days.reduce((a, b) => (a > b ? a : b)) - start + 1;
  const at = (day: number) => `${(((day - start) / length) * 100).toFixed(3)}%`;
  const place = (first: number, last: number) =>
    `left:${at(first)};width:${(((last - first + 1) / length) * 100).toFixed(3)}%`;
  return h(
    'div',
    { class: 'timeline', 'aria-hidden': 'true' },
    ...lanes.map(({ name, bars = [], marks = [] }) =>
      h(
        'div',
        { class: 'lane' },
        h('span', { class: 'name' }, name),
        h(
          'div',
          { class: 'track' },
          ...bars.map(({ firstDay, lastDay, kind, says }) =>
            h('span', { class: `bar ${kind}`, style: place(dayOn(firstDay), dayOn(lastDay)), title: says }),
          ),
          ...marks.map(({ on, kind, says }) =>
            h('span', { class: `mark ${kind}`, style: place(dayOn(on), dayOn(on)), title: says }),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'lane scale' },
      h('span', { class: 'name' }),
      h('div', { class: 'track' }, ...scale(start, length, at, language)),
    ),
  );
}

/** Up to this many days the scale names days, beyond it months. */
const MOST_DAYS = 45;
const MOST_TICKS = 6;
/** A name that begins later than this would stand outside the drawing. */
const LAST_TICK = 0.86;

/** The first days of months, thinned out so that their names have room; the days themselves where all lies in a month. */
function scale(
  start: Day,
  length: number,
  at: (day: number) => string,
  language: TextLanguage,
): readonly HTMLElement[] {
  const inDays = length <= MOST_DAYS;
  const days: Day[] = [];
  for (let day = inDays ? start : (firstOfMonth(monthOf(start)) as Day); day < start + length * LAST_TICK; ) {
    if (day >= start) days.push(day);
    day = (inDays ? day + 1 : addMonths(day, 1)) as Day;
  }
  const every = Math.ceil(days.length / MOST_TICKS);
  return days
    .filter((_, index) => index % every === 0)
    .map((day) => {
      const name = inDays
        ? wordings[language].say.date(toIsoDate(day)).replace(/^(\d+\.? \p{L}{3}).*$/u, '$1')
        : wordings[language].say.month(toIsoMonth(monthOf(day))).replace(/^(\p{L}{3})\p{L}* (\d+)$/u, '$1 $2');
      return h('span', { class: 'tick', style: `left:${at(day)}` }, name);
    });
}

/** A day of an answer; what the library told is a day. */
function dayOn(date: string): Day {
  return readDay(date) as Day;
}
