import type { TextLanguage } from '../src/evidence/clause.ts';
import { wordings } from '../src/language/wordings.ts';
import { rateOf } from '../src/money/kroner.ts';
import { readWrittenNumber } from '../src/money/written-number.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

/** What a field of the page counts in. */
export type NumberKind = 'kroner' | 'hours' | 'count' | 'index';

const kinds: readonly (readonly [NumberKind, RegExp])[] = [
  [
    'kroner',
    /^figures\.|(?:^|\.)(?:hourlyRate|offeredRate|income|amount|value|wholeValue|wrongAmount|documentedLoss)$/,
  ],
  ['kroner', /(?:^|\.)(?:price|outsidePrice|maximum)$/],
  ['hours', /(?:^|\.)(?:hoursPerWeek|hoursInterval\.(?:min|max)|events\[\d+\]\.hours)$/],
  ['count', /(?:^|\.)(?:weeks|citizenAge|monthsUnemployed|contactMinutes|everyWeeks|everyMonths|talkEveryMonths)$/],
  ['count', /(?:^|\.)(?:earlierErrors|timesRegulated)$/],
  ['index', /(?:^|\.)(?:old|new)Index$/],
];

/** The kind of number that a field holds, by its path; `undefined` for a field of another sort. */
export function numberKind(path: string): NumberKind | undefined {
  return kinds.find(([, paths]) => paths.test(path))?.[0];
}

/** The number in a field as it was typed in the page's language, in canonical text; `undefined` where it is none. */
export function readNumber(path: string, text: string, language: TextLanguage): string | undefined {
  return readWrittenNumber(text, wordings[language].say.point, numberKind(path) === 'kroner' ? 'kroner' : undefined);
}

/** The number as it was read, in the words of the page. */
export function spokenRead(path: string, text: string, language: TextLanguage): string | undefined {
  const kind = numberKind(path);
  const read = kind && readNumber(path, text, language);
  if (read === undefined) return undefined;
  const short = read.replace(/(\.[0-9]+?)0+$/, '$1').replace(/\.0$/, '');
  if (kind === 'kroner') return wordings[language].say.kroner(rateOf(short));
  return kind === 'hours'
    ? `${wordings[language].say.number(short)} ${word('hours', language)}`
    : wordings[language].say.number(short);
}

/** The page in another language: a number that has marks is written anew with those of the language, so that it stays. */
export function inLanguage(state: State, next: string): State {
  const before = languageOf(state);
  const language = languageOf({ language: next });
  const texts = Object.entries(state).map(([path, text]) => {
    const read = numberKind(path) && readNumber(path, text, before);
    return [path, read === undefined || /^\d+$/.test(text) ? text : wordings[language].say.number(read)];
  });
  return { ...Object.fromEntries(texts), language };
}
