import type { TextLanguage } from '../evidence/clause.ts';
import type { Called } from './called.ts';
import * as da from './clauses-da.ts';
import * as en from './clauses-en.ts';

type Texts = Readonly<Record<string, string>>;

/** What agreements say, in words of one language. */
interface ClauseWords {
  readonly sentences: Texts;
  readonly plain: Texts;
  readonly options: Texts;
  readonly absent: Texts;
  readonly notes: typeof en.notes;
}

export const clauseWords: Readonly<Record<TextLanguage, ClauseWords>> = { da, en };

/** What has a sentence and is no clause of its own, but a part of one. */
export const clauseParts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'tracks.levels.price.bands',
  'terms.invoicing.split.parts.due',
  'terms.results.list.test.day',
  'terms.results.list.test.window.through',
]);

/** A path without the numbers of its list items and without the ids that are keys: one key for all clauses of a kind. */
export function clauseKey(path: readonly PropertyKey[]): string {
  const names = path.filter((key) => typeof key !== 'number').map(String);
  const [first, id, ...rest] = names;
  return (first === 'readings' || first === 'figures') && id !== undefined
    ? [first, '*', ...rest].join('.')
    : names.join('.');
}

/** The text under a key of these words, where there is one of its own. */
export function textAt(texts: Texts, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** In a part of a sentence: that it is said of one kind only, and of which. */
const KIND = /\{=([\w-]+)\}/g;

/** The fields that a sentence is made of. */
export function fieldsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{([\w-]+)\}/g)].map(([, field = '']) => field);
}

/** A text with the names in place that an agreement gives its parties and ways. */
export function withNames(text: string, called: Called): string {
  return text.replace(/\{@([\w-]+)\}/g, (_, id: keyof Omit<Called, 'groups'>) => called[id]);
}

/** A sentence as it is made, with its fields shown by name. */
export function patternOf(sentence: string, called: Called): string {
  // Of two parts that stand side by side one is said.
  const parted = sentence
    .replace(/\]\[(?![,;: ])/g, '] / [')
    .replace(/\|/g, ' / ')
    .replace(KIND, '');
  return withNames(parted.replace(/[[\]]/g, '').replace(/\{([\w-]+)\}/g, '‹$1›'), called);
}

/**
 * A sentence with its fields filled in; what stands in brackets falls away where one of its fields is absent. Of what a bar
 * parts in them the first is said that has all of its fields.
 */
export function filled(sentence: string, called: Called, textOf: (field: string) => string | undefined): string {
  // Names and fields at once: what they say may hold braces and brackets of its own.
  const fill = (part: string) =>
    part.replace(/\{@[\w-]+\}|\{([\w-]+)\}/g, (mark, field?: string) =>
      field === undefined ? withNames(mark, called) : (textOf(field) ?? '–'),
    );
  return sentence
    .split(/(\[[^\]]*\])/)
    .map((part) => {
      if (!part.startsWith('[')) return fill(part);
      const isSaid = (text: string) =>
        fieldsOf(text).every((field) => textOf(field) !== undefined) &&
        [...text.matchAll(KIND)].every(([, kind]) => textOf('kind') === kind);
      return fill((part.slice(1, -1).split('|').find(isSaid) ?? '').replace(KIND, ''));
    })
    .join('');
}

/** One of something: in place of the word for several, what stands behind the number 1. */
const ones: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = {
  da: {
    uger: 'uge',
    måneder: 'måned',
    måneders: 'måneds',
    kalenderdage: 'kalenderdag',
    arbejdsdage: 'arbejdsdag',
    arbejdsdages: 'arbejdsdags',
    hverdage: 'hverdag',
    dages: 'dags',
    dage: 'dag',
    timer: 'time',
    gange: 'gang',
    møder: 'møde',
    sider: 'side',
    kontrakter: 'kontrakt',
  },
  en: {
    "months'": "month's",
    weeks: 'week',
    months: 'month',
    'calendar days': 'calendar day',
    'working days': 'working day',
    weekdays: 'weekday',
    days: 'day',
    hours: 'hour',
    times: 'time',
    meetings: 'meeting',
    pages: 'page',
    contracts: 'contract',
    years: 'year',
  },
};

/** A deadline of no days. */
const atOnce: Readonly<Record<TextLanguage, readonly [RegExp, string]>> = {
  da: [/\binden 0 \w*dage\b/g, 'straks'],
  en: [/\bwithin 0 (?:calendar |working |week)?days\b/g, 'at once'],
};

/** A text with the words behind a number 1 in the singular, and without a deadline of 0 days. */
export function inNumber(text: string, language: TextLanguage): string {
  const many = Object.keys(ones[language]).join('|');
  const counted = new RegExp(`(?<![\\p{L}\\d.,–-])1 (${many})(?!\\p{L})`, 'gu');
  const [noDays, straightaway] = atOnce[language];
  return text.replace(noDays, straightaway).replace(counted, (_, word: string) => `1 ${ones[language][word]}`);
}

/** What is said around the clauses of an agreement. */
export const ownAgreementWords = {
  da: {
    groups: 'Aftalens egne ydelsesgrupper',
    notSaid: 'Aftalen siger ikke, og det, der kræver det, besvares ikke, medmindre andet står her',
    notAnswered: 'Aftalen besvarer ikke',
    unchanged: 'Ingen bestemmelse er ændret.',
    case: 'Tilfælde',
    expected: 'ventet',
    actual: 'svaret',
    hold: 'holder i tilfælde',
    differ: 'afviger i tilfælde',
    otherwise: ', eller, hvis den ikke er oplyst, ',
  },
  en: {
    groups: "The agreement's own benefit groups",
    notSaid: 'The agreement does not say, and what needs it is not answered, unless it is told here',
    notAnswered: 'The agreement does not answer',
    unchanged: 'No clause has changed.',
    case: 'Case',
    expected: 'expected',
    actual: 'answered',
    hold: 'hold in cases',
    differ: 'differ in cases',
    otherwise: ', or, where that is not given, ',
  },
} as const;
