import { formatDate, formatMonth } from '../src/entries/words.ts';
import type { IsoDate, IsoMonth } from '../src/index.ts';
import { dayAfter, dayNumber, monthAfter } from './days.ts';
import { h } from './dom.ts';
import type { DrawnDay, Span } from './wall-calendar.ts';

export interface Lane {
  readonly name: string;
  readonly bars?: readonly (Span & { readonly kind: string; readonly says: string })[];
  readonly marks?: readonly DrawnDay[];
}

/** Lanes on one scale of days, from the first thing in them to the last, with the months as the scale. */
export function timeline(lanes: readonly Lane[], language: 'da' | 'en'): HTMLElement | undefined {
  const days = lanes
    .flatMap(({ bars = [], marks = [] }) => [
      ...bars.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]),
      ...marks.map(({ on }) => on),
    ])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = dayNumber(first);
  const length = dayNumber(last) - start + 1;
  const at = (day: string) => `${(((dayNumber(day) - start) / length) * 100).toFixed(3)}%`;
  const place = (from: string, to: string) =>
    `left:${at(from)};width:${(((dayNumber(to) - dayNumber(from) + 1) / length) * 100).toFixed(3)}%`;
  // A mark is wider than its day: that of the last day must not stand outside.
  const markAt = (day: string) => `left:min(${at(day)},calc(100% - ${MARK}px))`;
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
            h('span', { class: `bar ${kind}`, style: place(firstDay, lastDay), title: says }),
          ),
          ...marks.map(({ on, kind, says }) => h('span', { class: `mark ${kind}`, style: markAt(on), title: says })),
        ),
      ),
    ),
    h(
      'div',
      { class: 'lane scale' },
      h('span', { class: 'name' }),
      h('div', { class: 'track' }, ...scale(first, length, at, language)),
    ),
  );
}

/** How wide a mark is drawn. */
const MARK = 8;

/** Up to this many days the scale names days, beyond it months. */
const MOST_DAYS = 45;
const MOST_TICKS = 5;
/** Two names that begin closer than this would run into one another. */
const LEAST_GAP = 0.16;
/** A name that begins later than this would stand outside the drawing. */
const LAST_TICK = 0.86;
const LAST_ON_PHONE = 0.75;

/** The first day and the first days of months, thinned out so that their names have room; the days themselves where all lies in a month. */
function scale(
  first: string,
  length: number,
  at: (day: string) => string,
  language: 'da' | 'en',
): readonly HTMLElement[] {
  const inDays = length <= MOST_DAYS;
  const end = dayNumber(first) + length * LAST_TICK;
  const days: string[] = [];
  for (let day = first; dayNumber(day) < end; ) {
    days.push(day);
    day = inDays ? dayAfter(day) : `${monthAfter(day.slice(0, 7))}-01`;
  }
  const every = Math.ceil(days.length / MOST_TICKS);
  const kept = days.filter((_, index) => index % every === 0);
  // The month that all begins in is named where it has room before the next.
  const isNarrow = kept[1] !== undefined && dayNumber(kept[1]) - dayNumber(first) < length * LEAST_GAP;
  return kept.slice(isNarrow ? 1 : 0).map((day) => {
    const name = inDays
      ? formatDate(day as IsoDate, language).replace(/^(\d+\.? \p{L}{3}).*$/u, '$1')
      : formatMonth(day.slice(0, 7) as IsoMonth, language).replace(/^(\p{L}{3})\p{L}* (\d+)$/u, '$1 $2');
    const isLate = dayNumber(day) - dayNumber(first) > length * LAST_ON_PHONE;
    return h('span', { class: isLate ? 'tick late' : 'tick', style: `left:${at(day)}` }, name);
  });
}
