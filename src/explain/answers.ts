import { isLanguage, type Language } from '../evidence/clause.ts';
import { pick } from '../evidence/spoken.ts';
import { type ProblemCode, refuse } from '../problem/problem.ts';
import { problemWords } from './problem-words.ts';
import { isViewed, textOf } from './views.ts';
import { visible } from './visible.ts';

/** As much of an answer as is told. */
type Told =
  | { readonly ok: true; readonly result: unknown; readonly meta: { readonly readings: object } }
  | { readonly ok: false; readonly problems: readonly { readonly code: ProblemCode; readonly path: string }[] };

/**
 * An answer as text that a caseworker can read (forklaring): the result with its sources and the readings that decided
 * it, or what is wrong with the input.
 *
 * All rules that the answer names · Language: `da` or `en`; numbers and dates are written as in that language. Control
 * characters of the caller's own ids are shown by their number, as in JSON, so that none of them reaches a terminal.
 * An answer longer than a text can be is told as `too-large`.
 * Problems, thrown as a `RulesError`: `unknown-operation` at `operation`, `invalid-option` at `language`.
 *
 * @example explain('due-date', answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }), 'da').split('\n')[0] // => 'Forfalder 27. december 2016'
 */
export function explain(operation: string, answer: Told, language: Language): string {
  try {
    return explainWhole(operation, answer, language);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return explainWhole(operation, { ok: false, problems: [{ code: 'too-large', path: '' }] }, language);
  }
}

/** The same, with a `RangeError` where the text would be longer than any can be. */
export function explainWhole(operation: string, answer: Told, language: Language): string {
  if (!isLanguage(language)) refuse('invalid-option', 'language');
  if (!answer.ok) {
    const lines = answer.problems.map(
      ({ code, path }) => `- ${path === '' ? '' : `${path}: `}${problemWords[code][language]}`,
    );
    return shown([pick(language, 'Kan ikke besvares:', 'Cannot be answered:'), ...lines]);
  }
  if (!isViewed(operation)) refuse('unknown-operation', 'operation');
  const other = Object.entries(answer.meta.readings);
  const note = other.map(([reading, option]) => `${reading} = ${option}`).join(', ');
  return shown([
    ...textOf(operation, answer.result, language),
    ...(other.length > 0
      ? ['', `${pick(language, 'Læst anderledes end standard', 'Read differently from the default')}: ${note}`]
      : []),
  ]);
}

function shown(lines: readonly string[]): string {
  return lines.map(visible).join('\n');
}
