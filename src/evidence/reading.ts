import { refuse } from '../problem/problem.ts';
import type { Source, Words } from './clause.ts';
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
  /** Why the default is the default. */
  readonly why: Words;
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

/** The option that holds: the caller's, or the default. */
export function chosen<Id extends string, Option extends string>(
  { id, options }: Reading<Id, Option>,
  readings: { readonly [name in Id]?: NoInfer<Option> | undefined },
): Option {
  const wanted = readings[id];
  if (wanted === undefined) return options[0].id;
  return options.some((option) => option.id === wanted) ? wanted : refuse('invalid-option', `readings.${id}`);
}
