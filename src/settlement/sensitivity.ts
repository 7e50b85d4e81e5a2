import type { Agreement } from '../agreement/agreement.ts';
import { type Sensitivity, underOtherOptions } from './other-options.ts';
import { type QuestionName, questionNamed, type questions } from './questions.ts';
import type { Readings } from './readings.ts';

/** What the question of a name is asked with. */
type FactsOf<Name extends QuestionName> = Parameters<
  Extract<(typeof questions)[number], { readonly name: Name }>['decide']
>[1];

export interface SensitivityFacts<Name extends QuestionName = QuestionName> {
  /** The name of the operation that is asked again. */
  readonly operation: Name;
  /** What the operation itself is asked with, beside agreement and readings. */
  readonly input: FactsOf<Name>;
}

/**
 * What another reading of an ambiguous clause would have changed (følsomhed).
 *
 * Every reading that bears on the operation is turned to each of its other options, one at a time, the others staying as
 * they were asked for. Steps are left out when answers are compared.
 * Unit of `difference`: kroner excluding VAT, with sign. Problems: those of the operation, at `input…`, and
 * `too-large` at `input` where the answers under all options would be longer together than a text can be.
 *
 * @example sensitivity(koebenhavn2016Fyldt30, { operation: 'due-date', input: { sentOn: isoDate('2018-11-24') } }).deciding // => ['due-date-days']
 */
export function sensitivity<Name extends QuestionName>(
  agreement: Agreement,
  { operation, input }: SensitivityFacts<Name>,
  readings: Readings = {},
): Sensitivity {
  return underOtherOptions(agreement, { question: questionNamed(operation), input }, readings);
}
