import { isHoliday } from '../src/entries/calendar.ts';
import { formatDate, formatMonth } from '../src/entries/words.ts';
import type { IsoDate, IsoMonth } from '../src/index.ts';
import { dayAfter, monthAfter, weekdayOf } from './days.ts';
import { h } from './dom.ts';
import { word } from './words.ts';

/** Drawings are made of plain elements, so that they grow with the text, wrap on a phone, and print. Their facts stand beside them as text. */

export interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface DrawnDay {
  readonly on: string;
  readonly kind: string;
  readonly says: string;
}

export interface WallCalendar {
  readonly spans: readonly Span[];
  readonly marks: readonly DrawnDay[];
  /** What each shade and mark means, by its kind. */
  readonly keys: readonly (readonly [kind: string, says: string])[];
}

const MOST_MONTHS = 24;
const WEEKDAYS = { da: 'M T O T F L S', en: 'M T W T F S S' } as const;

/** Month pages with the days of each span in turn shaded, and single days marked, under what the marks mean. */
export function wallCalendar(
  id: string,
  { spans, marks, keys }: WallCalendar,
  language: 'da' | 'en',
): HTMLElement | undefined {
  const ofSpan = new Map<string, number>();
  spans.forEach(({ firstDay, lastDay }, index) => {
    for (let day = firstDay; day <= lastDay; day = dayAfter(day)) ofSpan.set(day, index);
  });
  const marked = new Map<string, DrawnDay[]>();
  for (const mark of marks) marked.set(mark.on, [...(marked.get(mark.on) ?? []), mark]);
  const months = [...ofSpan.keys(), ...marked.keys()].map((day) => day.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const pages: HTMLElement[] = [];
  let month = first;
  for (; month <= last && pages.length < MOST_MONTHS; month = monthAfter(month)) {
    pages.push(monthPage(month, ofSpan, marked, language));
  }
  return h(
    'details',
    { id, class: 'drawn', open: true },
    h('summary', {}, word('calendar', language)),
    h('div', { class: 'wall', 'aria-hidden': 'true' }, ...pages),
    month <= last && h('p', { class: 'note' }, word('notDrawn', language)),
    h(
      'ul',
      { class: 'keys' },
      ...[...keys, ['holiday', word('publicHoliday', language)] as const].map(([kind, says]) =>
        h('li', {}, h('span', { class: `key ${kind}`, 'aria-hidden': 'true' }), says),
      ),
    ),
  );
}

function monthPage(
  month: string,
  ofSpan: ReadonlyMap<string, number>,
  marked: ReadonlyMap<string, readonly DrawnDay[]>,
  language: 'da' | 'en',
): HTMLElement {
  const first = `${month}-01`;
  const cells: HTMLElement[] = [];
  for (let day = first; day.startsWith(month); day = dayAfter(day)) {
    const span = ofSpan.get(day);
    const marks = marked.get(day) ?? [];
    const classes = [
      span === undefined ? '' : span % 2 === 0 ? 'paid' : 'paid other',
      isHoliday(day as IsoDate) ? 'holiday' : weekdayOf(day) > 4 ? 'weekend' : '',
      ...marks.map(({ kind }) => kind),
    ];
    const says = [formatDate(day as IsoDate, language), ...marks.map((mark) => mark.says)].join(': ');
    const column = day === first ? `grid-column:${weekdayOf(day) + 1}` : null;
    cells.push(
      h(
        'span',
        { class: classes.filter(Boolean).join(' ') || null, title: says, style: column },
        String(Number(day.slice(8))),
      ),
    );
  }
  return h(
    'div',
    { class: 'month' },
    h('b', {}, formatMonth(month as IsoMonth, language)),
    ...WEEKDAYS[language].split(' ').map((letter) => h('i', {}, letter)),
    ...cells,
  );
}
