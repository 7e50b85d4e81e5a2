import { refuse } from '../problem/problem.ts';
import type { Clause, Source, Words } from './clause.ts';
import { frozen } from './frozen.ts';

/** How an ambiguous clause may be read. The first option is the default. */
export interface Reading<Id extends string = string, Option extends string = string> {
  readonly id: Id;
  /** The row of the ambiguity register. */
  readonly register: string;
  readonly rules: readonly string[];
  readonly sources: readonly Source[];
  readonly question: Words;
  readonly options: readonly [ReadingOption<Option>, ...ReadingOption<Option>[]];
  /**
   * The default of an agreement that rests on none of the `sources`: the plain reading of a clause of its own. Absent, it
   * is the first option.
   */
  readonly plain?: Option | undefined;
  /** Why the default is the default. */
  readonly why: Words;
  /**
   * What is said of an agreement that rests on none of the `sources`, where the words above speak of their numbers and names.
   */
  readonly elsewhere?: Elsewhere<Option> | undefined;
}

interface Elsewhere<Option extends string> {
  readonly question?: Words;
  readonly means?: { readonly [option in Option]?: Words };
}

export interface ReadingOption<Option extends string = string> {
  readonly id: Option;
  readonly means: Words;
}

/** The choices that a question with these readings may be asked under. Absent is the default. */
export type ReadingsOf<R extends Reading> = {
  readonly [Each in R as Each['id']]?: (Each extends Reading<string, infer Option> ? Option : never) | undefined;
};

/** One of the options of a reading. */
export type OptionOf<R> = R extends Reading<string, infer Option> ? Option : never;

/** Writes a reading down with its ids as literal types; frozen, since answers hold it. */
export function reading<const Id extends string, const Option extends string>(
  definition: Reading<Id, Option>,
): Reading<Id, Option> {
  return frozen(definition);
}

/** A reading in words that speak of no document: its question, and what its options mean; frozen as every reading is. */
export function inPlainWords(each: Reading): Reading {
  const { question, means = {} } = each.elsewhere ?? {};
  const [first, ...others] = each.options.map(({ id, means: own }) => ({ id, means: means[id] ?? own }));
  return frozen({ ...each, question: question ?? each.question, options: [first as ReadingOption, ...others] });
}

/** Whether one of some documents is what a reading is about. */
export function isAbout({ sources }: Pick<Reading, 'sources'>, documents: ReadingGround['documents']): boolean {
  return documents.some(({ id }) => sources.some(({ document }) => document === id));
}

/** What an agreement says of how its own clauses are read. */
export interface ReadingGround {
  /** The documents it rests on: a reading of other documents' wording is not its default. */
  readonly documents: readonly { readonly id: string }[];
  /** The options that it fixes, each by a clause of its own. */
  readonly readings?: FixedReadings | undefined;
}

/** An option that an agreement fixes, and where it says so. */
interface FixedReading extends Clause {
  readonly option: string;
}

export type FixedReadings = { readonly [reading in string]?: FixedReading | undefined };

/**
 * The option that holds where the caller chooses none: what the agreement fixes, else the default of the document that the
 * reading is about, else the plain one.
 */
export function defaultOption<Option extends string>(
  reading: Reading<string, Option>,
  { readings, documents }: ReadingGround,
): Option {
  const { id, options, plain } = reading;
  const fixed = readings?.[id];
  if (fixed) return fixed.option as Option;
  return plain === undefined || isAbout(reading, documents) ? options[0].id : plain;
}

/** The option that holds: the caller's, or the default of the agreement. */
export function chosen<Id extends string, Option extends string>(
  reading: Reading<Id, Option>,
  readings: { readonly [name in Id]?: NoInfer<Option> | undefined },
  ground: ReadingGround,
): Option {
  const wanted = readings[reading.id];
  if (wanted === undefined) return defaultOption(reading, ground);
  return reading.options.some((option) => option.id === wanted)
    ? wanted
    : refuse('invalid-option', `readings.${reading.id}`);
}
