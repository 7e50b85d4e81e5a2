import type { Problem, ProblemCode, ToldProblem } from '../src/entries/operations.ts';
import { ask } from './ask.ts';
import { dateKind, readDate } from './dates.ts';
import { fieldAlone, isField } from './labels.ts';
import { notAskedHere } from './not-here.ts';
import { numberKind } from './numbers.ts';
import { type Asked, fieldAt } from './questions.ts';
import { languageOf, type State } from './state.ts';
import { word } from './words.ts';

/** What stands between a question and its answer. */
export interface Lacks {
  /** The fields to fill in first, by their paths. */
  readonly missing: readonly string[];
  /** The fields to mend. */
  readonly wrong: readonly string[];
  /** What no field of the page can mend, in sentences. */
  readonly else: readonly string[];
}

/** Nothing that was typed is wrong where the agreement has no such rule. */
const NO_FIELD: ProblemCode = 'not-in-agreement';

export function lacksOf(names: readonly Asked[], state: State): Lacks {
  const missing = new Set<string>();
  const wrong = new Set<string>();
  const other = new Set<string>();
  for (const name of names) {
    const told = ask(name, state);
    if (told.ok) continue;
    for (const problem of told.problems) {
      const field = shownField(name, problem.path);
      if (problem.code === NO_FIELD || !isField(field)) other.add(sentenceOf(name, problem, state));
      else if (isMissing(problem, field, state)) missing.add(field);
      else wrong.add(field);
    }
  }
  return { missing: [...missing], wrong: [...wrong], else: [...other] };
}

/** Problems of the whole input are about the field that has to say something first. */
function shownField(name: Asked, path: string): string {
  const field = fieldAt(name, path);
  if (field === 'order') return 'order.level';
  return field.replace(/\.hoursInterval$/, '.hoursInterval.min').replace(/^conduct\.breach$/, 'conduct.breach.kind');
}

function isMissing({ code }: Problem, field: string, state: State): boolean {
  return code === 'missing-field' || !state[field];
}

/** What is wrong with each field, by its path, in words that say what to write. What is only missing is told in the answer. */
export function problemsByField(names: readonly Asked[], state: State): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const told = ask(name, state);
    for (const problem of told.ok ? [] : told.problems) {
      const field = shownField(name, problem.path);
      // That the page does not hold the agreement is told in the answer, with what to do about it.
      if (problem.code !== NO_FIELD && problem.code !== 'unknown-agreement' && !isMissing(problem, field, state))
        found.set(field, sentence(problem, field, state));
    }
  }
  return found;
}

/** Problems as lines, each with the name of its field. */
export function problemLines(name: Asked, problems: readonly ToldProblem[], state: State): readonly string[] {
  return [...new Set(problems.map((problem) => sentenceOf(name, problem, state)))];
}

function sentenceOf(name: Asked, problem: ToldProblem, state: State): string {
  const language = languageOf(state);
  const field = shownField(name, problem.path);
  const notHere = problem.code === 'missing-field' ? notAskedHere(problem.path, language) : undefined;
  if (notHere) return notHere;
  const says = sentence(problem, field, state);
  return isField(field) && field !== 'agreement' ? `${fieldAlone(field, language)}: ${says}` : says;
}

/** How a number or a day is typed on the page is not how the library wants it. */
function sentence({ code, message, messageDa }: ToldProblem, field: string, state: State): string {
  const language = languageOf(state);
  const kind = dateKind(field);
  const text = state[field] ?? '';
  if (kind === 'month' && (code === 'invalid-date' || code === 'invalid-type')) return word('noMonth', language);
  if (kind === 'day' && code === 'invalid-date') return word(readDate(text) ? 'noSuchDate' : 'noDate', language);
  if (code === 'invalid-decimal') return word('noNumber', language);
  if (code === 'invalid-type' && numberKind(field) === 'count') return word('noCount', language);
  return language === 'da' ? messageDa : message;
}
