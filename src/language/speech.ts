import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { IsoDateTime } from '../calendar/iso-date-time.ts';
import type { Clause, Source, TextLanguage, Words } from '../evidence/clause.ts';
import { type Count, countText, type Pair, pairOf, type Share, type Span } from '../evidence/written.ts';
import type { DecimalPoint } from '../money/written-number.ts';

/** What a language does with numbers, days and places. No locale of the machine is asked. */
export interface Marks {
  /** Which of the two texts that data brings along is read out. */
  readonly texts: TextLanguage;
  /** The names of the months, with blanks between them. */
  readonly months: string;
  /** Between three digits and the next, and before the decimals. */
  readonly group: string;
  readonly point: DecimalPoint;
  /** Between the last two of several names. */
  readonly and: string;
  readonly kroner: (number: string) => string;
  readonly yearDay: (day: number, month: string) => string;
  /** A day and the time of it: `16:00`. */
  readonly moment: (date: string, clock: string) => string;
  readonly from: string;
  readonly through: string;
  readonly page: string;
  readonly section: string;
}

/** A noun for one and for several: `uge`, `uger`. */
export type Noun = readonly [one: string, many: string];

export interface Speech {
  /** The language's own of texts that an agreement or a reading brings along. */
  readonly of: (words: Words) => string;
  /** The mark before decimals. */
  readonly point: DecimalPoint;
  /** `1234.5` is `1.234,5` in Danish and `1,234.5` in English. */
  readonly number: (value: string | number) => string;
  /** The least and the most, or the one number that both are: `10–15`. */
  readonly range: (least: string | number, most: string | number) => string;
  /** Several names as one: `a, b and c`. */
  readonly all: (names: readonly string[]) => string;
  /** `21840.00` is `21.840,00 kr.` in Danish and `DKK 21,840.00` in English. */
  readonly kroner: (amount: string) => string;
  /** `2016-10-05` is `5. oktober 2016` in Danish and `5 October 2016` in English. */
  readonly date: (date: IsoDate | string) => string;
  /** `2016-02-29T16:00` is `29. februar 2016 kl. 16.00` in Danish and `29 February 2016 at 16:00` in English. */
  readonly moment: (moment: IsoDateTime) => string;
  /** Month 7, day 1 is `1. juli` in Danish and `1 July` in English. */
  readonly yearDay: (month: number, day: number) => string;
  /** `2016-10` is `oktober 2016` in Danish and `October 2016` in English. */
  readonly month: (month: IsoMonth | string) => string;
  /** A count with its noun: `1 uge`, `13 uger`. */
  readonly counted: (count: number | string, noun: Noun) => string;
  /** A period: `fra 4. juli 2016 til og med 2. oktober 2016`. */
  readonly span: (span: Span) => string;
  readonly days: (firstDay: string, lastDay: string) => string;
  /** Where something stands: `D16 s. 70, Bilag C2 1.2`. */
  readonly source: (source: Source) => string;
  /** A rule with its place: `R207, D16 s. 70, Bilag C2 1.2`. */
  readonly clause: (clause: Clause) => string;
}

const DATE_LENGTH = '2016-10-05'.length;

/** A text as a sentence begins. */
export function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Any one of several names: `a, b or c`. */
export function oneOf(names: readonly string[], or: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${or} ${last}`;
}

/* @__NO_SIDE_EFFECTS__ */
export function speechOf(marks: Marks): Speech {
  const { texts, group, point } = marks;
  const months = marks.months.split(' ');
  const monthName = (number: string | number) => months[Number(number) - 1] as string;
  const yearDay = (month: number, day: number) => marks.yearDay(day, monthName(month));
  const number = (value: string | number) => {
    const [whole = '', part] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
    return part === undefined ? grouped : grouped + point + part;
  };
  const date = (text: string) => {
    const [year, month, day] = text.split('-');
    return `${yearDay(Number(month), Number(day))} ${year}`;
  };
  const days = (firstDay: string, lastDay: string) =>
    `${marks.from} ${date(firstDay)} ${marks.through} ${date(lastDay)}`;
  const source = ({ document, page, annex, section }: Source) => {
    const place = [annex, section].filter((part) => part !== undefined).join(' ');
    const pageText = page === undefined ? '' : ` ${marks.page} ${page}`;
    if (annex === undefined && section !== undefined) return `${document}${pageText} ${marks.section} ${section}`;
    return place === '' ? document + pageText : `${document}${pageText}, ${place}`;
  };
  return {
    of: (words) => words[texts],
    point,
    number,
    range: (least, most) => (least === most ? number(least) : `${number(least)}–${number(most)}`),
    all: (names) => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${marks.and} `),
    kroner: (amount) => marks.kroner(number(amount)),
    date,
    moment: (text) => marks.moment(date(text.slice(0, DATE_LENGTH)), text.slice(DATE_LENGTH + 1)),
    yearDay,
    month: (text) => {
      const [year, month = ''] = text.split('-');
      return `${monthName(month)} ${year}`;
    },
    counted: (count, [one, many]) => `${number(count)} ${String(count) === '1' ? one : many}`,
    span: (span) => {
      const [firstDay, lastDay] = pairOf(span);
      return days(firstDay, lastDay);
    },
    days,
    source,
    clause: ({ rule, source: place }) => `${rule}, ${source(place)}`,
  };
}

/** So many weeks as they are said: `50/5` are 10. */
export function wholeShare(share: Share): Share {
  if (!share.includes('/')) return share;
  const [parts, inOne] = pairOf(share as Pair<Count>);
  return Number(parts) % Number(inOne) === 0 ? countText(Number(parts) / Number(inOne)) : share;
}

/** Whether an amount lies below zero, and how large it is without its sign. */
export const isBelow = (amount: string): boolean => amount.startsWith('-');
export const sizeOf = (amount: string): string => amount.replace(/^-/, '');
