import type { Language } from '../evidence/clause.ts';
import { pick } from '../evidence/spoken.ts';
import type { ProblemCode } from '../problem/problem.ts';
import type { QuestionName } from '../settlement/questions.ts';
import { problemWords } from './problem-words.ts';
import { textOf } from './views.ts';

/** As much of an answer as is told. */
type Told =
  | { readonly ok: true; readonly result: unknown; readonly meta: { readonly readings: object } }
  | { readonly ok: false; readonly problems: readonly { readonly code: ProblemCode; readonly path: string }[] };

/**
 * An answer as text that a caseworker can read (forklaring): the result with its sources and the readings that decided
 * it, or what is wrong with the input.
 *
 * All rules that the answer names · Language: `da` or `en`; numbers and dates are written as in that language.
 *
 * @example explain('due-date', answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }), 'da').split('\n')[0] // => 'Forfalder 27. december 2016'
 */
export function explain(operation: string, answer: Told, language: Language): string {
  if (!answer.ok) {
    const lines = answer.problems.map(
      ({ code, path }) => `- ${path === '' ? '' : `${path}: `}${problemWords[code][language]}`,
    );
    return [pick(language, 'Kan ikke besvares:', 'Cannot be answered:'), ...lines].join('\n');
  }
  const other = Object.entries(answer.meta.readings);
  const note = other.map(([reading, option]) => `${reading} = ${option}`).join(', ');
  return [
    ...textOf(operation as QuestionName, answer.result, language),
    ...(other.length > 0
      ? ['', `${pick(language, 'Læst anderledes end standard', 'Read differently from the default')}: ${note}`]
      : []),
  ].join('\n');
}
