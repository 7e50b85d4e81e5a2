import { readWrittenNumber } from '../src/entries/money.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

type Language = 'da' | 'en';

/** What a field of the page counts in. */
export type NumberKind = 'kroner' | 'hours' | 'count' | 'index';

const kinds: readonly (readonly [NumberKind, RegExp])[] = [
  [
    'kroner',
    /^figures\.|(?:^|\.)(?:hourlyRate|offeredRate|income|amount|value|wholeValue|wrongAmount|documentedLoss)$/,
  ],
  ['kroner', /(?:^|\.)(?:price|outsidePrice|maximum)$/],
  [
    'kroner',
    /(?:^|\.)(?:estimatedTurnover|personalInjury|earlierDamages|paidUndelivered|receivedUnpaid|earlyEnd|newTender|coverPurchase)$|^(?:cap|ended)\.penalty$/,
  ],
  ['hours', /(?:^|\.)(?:hoursPerWeek|hoursInterval\.(?:min|max)|events\[\d+\]\.hours)$/],
  ['count', /(?:^|\.)(?:weeks|citizenAge|monthsUnemployed|contactMinutes|everyWeeks|everyMonths|talkEveryMonths)$/],
  ['count', /(?:^|\.)(?:earlierErrors|timesRegulated)$/],
  ['index', /(?:^|\.)(?:(?:old|new)Index|percent)$/],
];

/** The kind of number that a field holds, by its path; `undefined` for a field of another sort. */
export function numberKind(path: string): NumberKind | undefined {
  return kinds.find(([, paths]) => paths.test(path))?.[0];
}

/** The number in a field as it was typed in the page's language, in canonical text; `undefined` where it is none. */
export function readNumber(path: string, text: string, language: Language): string | undefined {
  return readWrittenNumber(text, language === 'da' ? ',' : '.', numberKind(path) === 'kroner' ? 'kroner' : undefined);
}

/** The number as it was read, in the words of the page. */
export function spokenRead(path: string, text: string, language: Language): string | undefined {
  const kind = numberKind(path);
  const read = kind && readNumber(path, text, language);
  if (read === undefined) return undefined;
  const short = read.replace(/(\.[0-9]+?)0+$/, '$1').replace(/\.0$/, '');
  if (kind === 'hours') return `${writtenNumber(short, language)} ${word('hours', language)}`;
  if (kind !== 'kroner') return writtenNumber(short, language);
  const [whole = '', part = ''] = short.split('.');
  const amount = writtenNumber(`${whole}.${part.padEnd(2, '0')}`, language);
  return language === 'da' ? `${amount} kr.` : `DKK ${amount}`;
}

/** A number in canonical text with the marks of a language. */
function writtenNumber(text: string, language: Language): string {
  const [whole = '', part] = text.split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? grouped : `${grouped}${point}${part}`;
}

/** The page in another language: a number that has marks is written anew with those of the language, so that it stays. */
export function inLanguage(state: State, next: string): State {
  const before = languageOf(state);
  const language = languageOf({ language: next });
  const texts = Object.entries(state).map(([path, text]) => {
    const read = numberKind(path) && readNumber(path, text, before);
    return [path, read === undefined || /^\d+$/.test(text) ? text : writtenNumber(read, language)];
  });
  return { ...Object.fromEntries(texts), language };
}
