import type { FirstDayAbsence } from '../src/absence/first-day-procedure.ts';
import type { Bonus } from '../src/bonus/bonus.ts';
import type { TextLanguage } from '../src/evidence/clause.ts';
import type { InvoicePlan } from '../src/invoicing/invoice-plan.ts';
import { wordings } from '../src/language/wordings.ts';
import type { Answer } from '../src/operations/answer.ts';
import type { OrderCheck } from '../src/order/check-order.ts';
import type { Problem, ProblemCode, ToldProblem } from '../src/problem/problem.ts';
import { ask } from './ask.ts';
import { h } from './dom.ts';
import { drawnBonus, drawnMeetings, drawnPlan } from './drawings.ts';
import { lineItems } from './lines.ts';
import { notAskedHere } from './not-here.ts';
import { numberKind } from './numbers.ts';
import type { Asked } from './operations.ts';
import { explain, operations } from './operations.ts';
import { languageOf, type State } from './state.ts';
import { fieldName, word } from './words.ts';

/** A question's panel: the question, what is drawn of the answer, and the answer in the library's own lines. */
export function panel(name: Asked, state: State): HTMLElement {
  const language = languageOf(state);
  const told = ask(name, state);
  const summary = operations.find((operation) => operation.name === name)?.summary[language] ?? name;
  const idle = idleWord(name, state);
  return h(
    'section',
    { class: 'panel', 'data-operation': name, 'aria-labelledby': `asks-${name}` },
    h('h3', { id: `asks-${name}`, tabindex: -1 }, summary),
    ...(idle
      ? [h('p', { class: 'note' }, word(idle, language))]
      : [...(told.ok ? drawn(name, told.result, state, language) : []), ...lines(name, told, language)]),
  );
}

/** Answers whose steps are many: these, and lines that a table tells, are folded away until they are asked for, or printed. */
const folded: readonly Asked[] = ['invoice-plan', 'bonus', 'deadlines'];

function lines(name: Asked, told: Answer, language: TextLanguage): readonly HTMLElement[] {
  const all = told.ok ? explain(name, told, language).split('\n') : refusedLines(name, told, language);
  const list = (some: readonly string[]) =>
    h('ul', { class: told.ok ? 'told' : 'told unanswered' }, ...lineItems(some, language));
  const fold = (summary: string, some: readonly string[]) =>
    h('details', { id: `steps-${name}`, class: 'steps' }, h('summary', {}, summary), list(some));
  if (!told.ok) {
    const fields = fieldsOf(name, told.problems, language);
    return [fields ? fold(`${word('toAnswer', language)}: ${fields.join(' · ')}`, all) : list(all)];
  }
  if (!folded.includes(name)) return [list(all)];
  const months = name === 'invoice-plan' ? (told.result as InvoicePlan).lines.map(({ month }) => month) : [];
  const inTable = months.map((month) => `${wordings[language].say.month(month)}: `);
  const isStep = (line: string) => line.startsWith('- ') || inTable.some((start) => line.startsWith(start));
  const steps = all.filter(isStep);
  if (steps.length === 0) return [list(all)];
  return [list(all.filter((line) => !isStep(line))), fold(`${word('steps', language)} (${steps.length})`, steps)];
}

/** What is wrong, line by line as the library tells it; a number that was typed wrong in the page's own words. */
function refusedLines(name: Asked, told: Answer & { readonly ok: false }, language: TextLanguage): readonly string[] {
  const [head = '', ...all] = explain(name, told, language).split('\n');
  const lines = all.map((line, index) => {
    const problem = told.problems[index];
    const notHere = problem && lackOf(problem, language);
    if (notHere) return `- ${notHere}`;
    return problem ? line.replace(libraryWords(problem, language), wordsOf(name, problem, language)) : line;
  });
  return [head, ...lines];
}

/** A field that is missing, and that the page has none for: nothing that the reader can type would help. */
function lackOf({ code, path }: Problem, language: TextLanguage): string | undefined {
  return code === 'missing-field' ? notAskedHere(path, language) : undefined;
}

function libraryWords({ message, messageDa }: ToldProblem, language: TextLanguage): string {
  return language === 'da' ? messageDa : message;
}

/** How a number is typed on the page is not how the library wants it. */
function wordsOf(name: Asked, problem: ToldProblem, language: TextLanguage): string {
  const { code, path } = problem;
  if (code === 'invalid-decimal') return word('noNumber', language);
  const noCount = code === 'invalid-type' && numberKind(onPage(name, path)) === 'count';
  return noCount ? word('noCount', language) : libraryWords(problem, language);
}

/** The names of the fields that the problems are about, each with its problem beside it; `undefined` if one is about no field. */
function fieldsOf(name: Asked, problems: readonly Problem[], language: TextLanguage): readonly string[] | undefined {
  const paths = problems.map(({ path }) => onPage(name, path));
  const named = paths.map((path) => fieldName(path, language));
  const typed = problems.every(({ code }, index) => code !== NO_FIELD && paths[index] !== named[index]);
  return typed ? [...new Set(named)] : undefined;
}

/** Nothing that was typed is wrong where the agreement has no such rule. */
const NO_FIELD: ProblemCode = 'not-in-agreement';

/** Questions that the reader has not begun to ask are not answered with a fault. */
function idleWord(name: Asked, state: State): 'noMeeting' | 'noInvoice' | undefined {
  if (name === 'first-day-absence' && !state['meeting.firstMeeting']) return 'noMeeting';
  return name === 'due-date' && !state.sentOn ? 'noInvoice' : undefined;
}

/** In short, for those who hear the page too: the verdict and the fee, each the first line of its answer, or what is to be typed. */
export function inShort(state: State): string {
  const language = languageOf(state);
  const fields = new Set<string>();
  const told = (['check-order', 'fee'] as const).flatMap((name) => {
    const answered = ask(name, state);
    const wrong = answered.ok ? undefined : fieldsOf(name, answered.problems, language);
    for (const field of wrong ?? []) fields.add(field);
    if (wrong) return [];
    if (answered.ok) return [explain(name, answered, language).split('\n')[0] ?? ''];
    const [, first = ''] = refusedLines(name, answered, language);
    const about = `${word(`go-${name}`, language)}: `;
    const isNotHere = answered.problems[0] && lackOf(answered.problems[0], language);
    return [`${isNotHere ? about : ''}${first.replace(/^- (?:[\w.-]+: )?/, '')}`];
  });
  if (fields.size > 0) told.push(`${word('toAnswer', language)}: ${[...fields].join(' · ')}`);
  return [...new Set(told)].join(' ');
}

/** What is wrong with the fields, by path; a field that several questions refuse is told once. */
export function problemsByPath(state: State, names: readonly Asked[]): ReadonlyMap<string, string> {
  const language = languageOf(state);
  const problems = new Map<string, string>();
  for (const name of names) {
    const told: Answer = ask(name, state);
    if (told.ok || idleWord(name, state)) continue;
    for (const problem of told.problems) {
      if (problem.code !== NO_FIELD) problems.set(onPage(name, problem.path), wordsOf(name, problem, language));
    }
  }
  return problems;
}

/** Where the page has the field that a question has at a path. */
function onPage(name: Asked, path: string): string {
  if (name === 'first-day-absence') return path === 'benefitGroup' ? 'order.benefitGroup' : `meeting.${path}`;
  return path.replace(/^events\.(?=placements)/, '');
}

function drawn(
  name: Asked,
  result: unknown,
  state: State,
  language: TextLanguage,
): readonly (HTMLElement | undefined | false)[] {
  switch (name) {
    case 'check-order': {
      const { verdict } = result as OrderCheck;
      return [h('p', { class: `verdict ${verdict}`, 'aria-hidden': 'true' }, verdict === 'confirm' ? '✓' : '✕')];
    }
    case 'invoice-plan':
      return drawnPlan(result as InvoicePlan, state, language);
    case 'bonus':
      return [drawnBonus(result as Bonus, state, language)];
    case 'first-day-absence':
      return [drawnMeetings(result as FirstDayAbsence, language)];
    default:
      return [];
  }
}
