import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { type Chosen, openAccount } from '../evidence/account.ts';
import { defaultOption, type Reading } from '../evidence/reading.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { minus } from '../money/whole.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';
import { allReadings } from './readings.ts';

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
  readonly operation: string;
  /** The answer under the readings that were asked for; without any, under the defaults. */
  readonly result: unknown;
  readonly readings: readonly ReadingEffect[];
  /** The readings of which some option changes the answer. */
  readonly deciding: readonly string[];
}

/** A question with its facts, asked again under other readings. */
export interface AskedAgain {
  readonly question: Question;
  readonly input: unknown;
}

/** The answer under the readings that were chosen, and under each other option of those that were consulted for it. */
export function underOtherOptions(agreement: Agreement, asked: AskedAgain, readings: Chosen): Sensitivity {
  const consulted = new Set<Reading>();
  const result = askedOnce(agreement, asked, readings, consulted);
  const bearing = (allReadings as readonly Reading[]).filter((reading) => consulted.has(reading));
  const others = bearing.reduce((sum, { options }) => sum + options.length - 1, 0);
  const base: Base = { result, text: textWithin(LONGEST_TEXT / (1 + others), result) };
  const effects = bearing.map((reading): ReadingEffect => {
    const { id, register, options } = reading;
    const option = readings[id] ?? defaultOption(reading, agreement);
    const turned = options
      .filter((other) => other.id !== option)
      .map((other) => underOption(agreement, asked, { ...readings, [id]: other.id }, other.id, base));
    return { reading: id, register, option, changes: turned.some(({ changes }) => changes), others: turned };
  });
  return {
    operation: asked.question.name,
    result,
    readings: effects,
    deciding: effects.filter(({ changes }) => changes).map(({ reading }) => reading),
  };
}

/** The answer under the readings that were chosen, and no other; its problems are all that a sensitivity has. */
export function askedOnce(
  agreement: Agreement,
  { question: { decide }, input }: AskedAgain,
  readings: Chosen,
  consulted?: Set<Reading>,
): unknown {
  let result: unknown;
  const problems = problemsOf(() => {
    result = decide(agreement, withoutSteps(input), openAccount<never>(agreement, readings, false, consulted));
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

function withoutSteps(input: unknown): object {
  return { ...(input as object | undefined), steps: false };
}

/** Agreement and readings stand beside the asked operation's input; every other problem is one of its own fields. */
function ofInput({ code, path }: Problem): Problem {
  return /^(?:agreement|readings)\b/.test(path) ? { code, path } : { code, path: joinPath('input', path) };
}

/** The answer that the others are compared with, written down once. */
interface Base {
  readonly result: unknown;
  readonly text: string;
}

function underOption(
  agreement: Agreement,
  { question: { decide, amount, undecided }, input }: AskedAgain,
  readings: Chosen,
  option: string,
  base: Base,
): OtherOption {
  let result: unknown;
  const problems = problemsOf(() => {
    result = decide(agreement, withoutSteps(input), openAccount<never>(agreement, readings, false));
  });
  if (problems.length > 0) {
    return { option, changes: true, difference: null, result: null, problems: problems.map(ofInput) };
  }
  const changes = JSON.stringify(result) !== base.text;
  const [more, less] = [amount?.(result) ?? null, amount?.(base.result) ?? null];
  // What is open in one of them alone is no zero there.
  const isOpen = undecided?.(result) !== undecided?.(base.result);
  const difference = isOpen || more === null || less === null ? null : toKroner(minus(oreOf(more), oreOf(less)));
  return { option, changes, difference, result, problems: [] };
}
