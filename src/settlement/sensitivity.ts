import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { type Chosen, type Options, openAccount } from '../evidence/account.ts';
import type { Reading } from '../evidence/reading.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus } from '../money/whole.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';
import { bearingOn } from './bearing.ts';
import { type QuestionName, questionNamed, type questions } from './questions.ts';
import type { Readings } from './readings.ts';

/** What the question of a name is asked with. */
type FactsOf<Name extends QuestionName> = Parameters<
  Extract<(typeof questions)[number], { readonly name: Name }>['decide']
>[1];

export interface SensitivityFacts<Name extends QuestionName = QuestionName> {
  readonly operation: Name;
  /** What the operation itself is asked with, beside agreement and readings. */
  readonly input: FactsOf<Name>;
}

/** The answer under one other option of a reading. */
export interface OtherOption {
  readonly option: string;
  readonly changes: boolean;
  /** How much more (or, below zero, less) than under the option that holds; `null` where the answer has no amount. */
  readonly difference: Kroner | null;
  /** `null` where the facts cannot be answered under this option; `problems` says why. */
  readonly result: unknown;
  readonly problems: readonly Problem[];
}

export interface ReadingEffect {
  readonly reading: string;
  readonly register: string;
  /** The option that holds in `result`. */
  readonly option: string;
  readonly changes: boolean;
  readonly others: readonly OtherOption[];
}

export interface Sensitivity {
  readonly operation: QuestionName;
  /** The answer under the readings that were asked for; without any, under the defaults. */
  readonly result: unknown;
  readonly readings: readonly ReadingEffect[];
  /** The readings of which some option changes the answer. */
  readonly deciding: readonly string[];
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
  facts: SensitivityFacts<Name>,
  readings: Readings = {},
): Sensitivity {
  return decideSensitivity(agreement, facts as SensitivityFacts, openAccount(readings, false));
}

function decideSensitivity(agreement: Agreement, facts: SensitivityFacts, { readings }: Options): Sensitivity {
  const question = questionNamed(facts.operation);
  const consulted = new Set<Reading>();
  const result = askedOnce(agreement, facts, readings, consulted);
  const bearing = bearingOn(facts.operation, consulted);
  const others = bearing.reduce((sum, { options }) => sum + options.length - 1, 0);
  const held: Held = { result, text: textWithin(LONGEST_TEXT / (1 + others), result) };
  const effects = bearing.map((reading): ReadingEffect => {
    const { id, register, options } = reading;
    const option = readings[id] ?? options[0].id;
    const others = options
      .filter((other) => other.id !== option)
      .map((other) => underOption(question, agreement, facts, { ...readings, [id]: other.id }, other.id, held));
    return { reading: id, register, option, changes: others.some(({ changes }) => changes), others };
  });
  return {
    operation: facts.operation,
    result,
    readings: effects,
    deciding: effects.filter(({ changes }) => changes).map(({ reading }) => reading),
  };
}

/** The answer under the readings that were asked for, and no other; its problems are all that `sensitivity` has. */
function askedOnce(agreement: Agreement, facts: SensitivityFacts, readings: Chosen, consulted?: Set<Reading>): unknown {
  const { decide } = questionNamed(facts.operation);
  let result: unknown;
  const problems = problemsOf(() => {
    result = decide(agreement, withoutSteps(facts), openAccount<never>(readings, false, consulted));
  });
  refuseAny(problems.map(ofInput));
  return result;
}

/** Letters that a text can have in every engine that the library runs in. */
const LONGEST_TEXT = 0x1fffffe8;

/** The result written down, where as many of them as there are options fit into one answer. */
function textWithin(most: number, result: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(result);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return text === undefined || text.length > most ? refuse('too-large', 'input') : text;
}

function withoutSteps({ input }: SensitivityFacts): object {
  return { ...(input as object | undefined), steps: false };
}

/** Agreement and readings stand beside the asked operation's input; every other problem is one of its own fields. */
function ofInput({ code, path }: Problem): Problem {
  return /^(?:agreement|readings)\b/.test(path) ? { code, path } : { code, path: joinPath('input', path) };
}

/** The answer that the others are compared with, written down once. */
interface Held {
  readonly result: unknown;
  readonly text: string;
}

function underOption(
  { decide, amount }: Question,
  agreement: Agreement,
  facts: SensitivityFacts,
  readings: Chosen,
  option: string,
  held: Held,
): OtherOption {
  let result: unknown;
  const problems = problemsOf(() => {
    result = decide(agreement, withoutSteps(facts), openAccount<never>(readings, false));
  });
  if (problems.length > 0) {
    return { option, changes: true, difference: null, result: null, problems: problems.map(ofInput) };
  }
  const changes = JSON.stringify(result) !== held.text;
  const [more, less] = [amount?.(result) ?? null, amount?.(held.result) ?? null];
  const difference = more === null || less === null ? null : toKroner(minus(oreOf(more), oreOf(less)));
  return { option, changes, difference, result, problems: [] };
}

export const sensitivityQuestion: Question<'sensitivity', SensitivityFacts, Sensitivity> = {
  name: 'sensitivity',
  decide: decideSensitivity,
  problemsOnly: (agreement, facts, { readings }) => askedOnce(agreement, facts, readings),
};
