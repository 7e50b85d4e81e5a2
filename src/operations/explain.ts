import { namesOf, type OwnNames } from '../agreement/names.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { isLanguage, type Language } from '../evidence/clause.ts';
import type { Step } from '../evidence/step.ts';
import { problemSentence } from '../explain/problem-words.ts';
import { readAsWords } from '../explain/read-as.ts';
import { type ToldStep, toldStep } from '../explain/steps.ts';
import type { Table, View } from '../explain/view.ts';
import { visible } from '../explain/visible.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import { type Problem, refuse } from '../problem/problem.ts';
import { type Answer, refusal } from './answer.ts';
import type { AnswerMeta } from './meta.ts';
import type { Operation } from './operation.ts';

/** How the answers of some operations are shown: as text for a reader, and as rows. */
export interface Showing {
  /** The answer as sentences. */
  readonly explain: (operation: string, answer: Answer, language: Language) => string;
  /** The same, with a `RangeError` where the text would be longer than any can be. */
  readonly explainWhole: (operation: string, answer: Answer, language: Language) => string;
  /** The answer as a table. */
  readonly tableOf: (operation: string, result: unknown) => Table;
}

/* @__NO_SIDE_EFFECTS__ */
/**
 * The ways to show an answer, for some operations only.
 *
 * All rules that an answer names · `explain`: the result with its sources and the readings that decided it, or what is
 * wrong with the input; numbers and dates are written as in the language; control characters of the caller's own ids are
 * shown by their number, so that none of them reaches a terminal; an answer longer than a text can be is told as
 * `too-large`. `tableOf`: rows with the names and values of the JSON.
 * Problems, thrown as a `RulesError`: `unknown-operation` at `operation`, `invalid-option` at `language`.
 *
 * @example showing([dueDateOperation]).tableOf('due-date', { dueOn: '2016-12-27', nominalOn: '2016-12-25', moved: true }).rows.length // => 3
 */
export function showing(operations: readonly Operation[]): Showing {
  const views = new Map<string, View<unknown>>(operations.map(({ name, view }) => [name, view]));
  const viewOf = (name: string) => views.get(name);
  const known = (name: string) => viewOf(name) ?? refuse('unknown-operation', 'operation');
  const explainWhole = (operation: string, answer: Answer, language: Language) => {
    if (!isLanguage(language)) refuse('invalid-option', 'language');
    if (!answer.ok) return shown(refusedText(answer.problems, wordings[language]));
    const wording = wordingOf(answer.meta, language);
    const text = known(operation).text(answer.result, wording, viewOf);
    return shown([...text, ...otherReadings(answer.meta.readings, wording)]);
  };
  return {
    tableOf: (operation, result) => known(operation).table(result),
    explainWhole,
    explain: (operation, answer, language) => {
      try {
        return explainWhole(operation, answer, language);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return explainWhole(operation, refusal([{ code: 'too-large', path: '' }]), language);
      }
    },
  };
}

/**
 * One step of an answer as it is read: the sentence, where it stands, and how ambiguous clauses were read.
 *
 * The rules that the step names · Numbers and dates are written as in the language, parties as the agreement of `meta` calls
 * them. Problems, thrown as a `RulesError`: `invalid-option` at `language`, and at `what` of a step that no answer has.
 *
 * @example ((told) => explainStep(told.result.steps[0], told.meta, 'en').sources)(answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' })) // => ['R223, D16 p. 67, Bilag C1']
 */
export function explainStep(step: Step, meta: AnswerMeta, language: Language): ToldStep {
  if (!isLanguage(language)) refuse('invalid-option', 'language');
  const wording = wordingOf(meta, language);
  if (!Object.hasOwn(wording.steps, step.what)) refuse('invalid-option', 'what');
  const { sentence, sources, readAs } = toldStep(step, wording);
  return { sentence: visible(sentence), sources: sources.map(visible), readAs: readAs.map(visible) };
}

/**
 * A language with the names of the agreement that was asked; each order of a settlement has those of its own. An agreement
 * that is not shipped is told of readings in plain words.
 */
export function wordingOf({ agreement, names, orderNames }: AnswerMeta, language: Language): Wording {
  const plain = wordings[language];
  const under = (own: OwnNames | undefined, id: string) => own ?? namesOf(shippedAgreement(id) ?? {});
  const known = new Map<string, Wording['names']>();
  const called = (own: OwnNames) => {
    const key = JSON.stringify(own);
    const found = known.get(key) ?? plain.calledIn(own);
    known.set(key, found);
    return found;
  };
  return {
    ...plain,
    documents: shippedAgreement(agreement.id)?.documents ?? [],
    names: called(under(names, agreement.id)),
    orderNames: (index, id) => called(under(orderNames?.[index] ?? (id === agreement.id ? names : undefined), id)),
  };
}

function refusedText(found: readonly Problem[], wording: Wording): readonly string[] {
  const line = (problem: Problem) =>
    `- ${problem.path === '' ? '' : `${problem.path}: `}${problemSentence(problem, wording)}`;
  return [wording.refused, ...found.map(line)];
}

/** The readings that the caller chose and that are not the default. */
function otherReadings(chosen: object, wording: Wording): readonly string[] {
  const other = Object.entries(chosen).map(([reading, option]) => `- ${readAsWords({ reading, option }, wording)}`);
  return other.length === 0 ? [] : ['', `${wording.readings.readDifferently}:`, ...other];
}

function shown(lines: readonly string[]): string {
  return lines.map(visible).join('\n');
}
