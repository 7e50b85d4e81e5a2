import { withoutPersonNumber } from './person-number.ts';

/** Every way an input can be wrong. The sentences stand in `explain/problem-words.ts`. */
export const problemCodes = /* @__PURE__ */ Object.freeze([
  'invalid-json',
  'invalid-csv',
  'duplicate-key',
  'not-an-object',
  'missing-field',
  'unknown-field',
  'invalid-type',
  'invalid-option',
  'invalid-decimal',
  'ambiguous-decimal',
  'too-many-decimals',
  'out-of-range',
  'invalid-date',
  'date-out-of-range',
  'date-order',
  'both-given',
  'unknown-level',
  'unknown-agreement',
  'unknown-operation',
  'unknown-option',
  'unreadable-file',
  'unwritable-file',
  'unreadable-input',
  'not-in-agreement',
  'not-a-mentor-level',
  'internal-error',
  'hours-not-whole',
  'cpr-number',
  'invalid-id',
  'too-large',
  'band-upside-down',
  'contradiction',
  'duplicate-id',
  'given-twice',
  'duplicate-bidder',
  'unknown-bidder',
  'duplicate-date',
  'unknown-document',
  'version-gap',
  'version-overlap',
  'other-agreement',
  'not-in-force',
] as const);

export type ProblemCode = (typeof problemCodes)[number];

/** What kind of value a field wants. */
export const wantedTypes = [
  'text',
  'number',
  'whole-number',
  'true-or-false',
  'list',
  'object',
  'date',
  'month',
  'quarter',
] as const;
export type WantedType = (typeof wantedTypes)[number];

/** What is wrong, and the JSON path of the field itself (`""` is the whole input). Never the refused value. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  /** What the field could have been, where it is one of several. */
  readonly options?: readonly string[];
  /** What kind of value it wants, where it has one of another kind. */
  readonly wanted?: WantedType;
}

/** A problem with its sentence in English and in Danish. */
export interface ToldProblem extends Problem {
  readonly message: string;
  readonly messageDa: string;
}

/** One of a list that was refused while the others were answered: its place in the list, from 0, and why. */
export interface RefusedPart {
  readonly index: number;
  readonly problems: readonly ToldProblem[];
}

/** Where the others stand in the list that they were given in: they keep their numbers. */
export function placesBeside(refused: readonly RefusedPart[] = [], answered: number): readonly number[] {
  const out = new Set(refused.map(({ index }) => index));
  const places: number[] = [];
  for (let at = 0; places.length < answered; at++) if (!out.has(at)) places.push(at);
  return places;
}

/** The most problems one answer lists. */
export const MOST_PROBLEMS = 100;

/** Known to every copy and every build of the library in one program. */
const BRAND = /* @__PURE__ */ Symbol.for('indsats.RulesError');

/**
 * What a typed function throws when it is handed facts that no type could stop: a level the agreement does not have,
 * a closing day outside the course, a date past 2199. `answer` turns it into problems, so that no other face ever throws.
 * Its message has the codes and paths; `problemsText` of `indsats/words` has the sentences.
 */
export class RulesError extends Error {
  override readonly name = 'RulesError';
  readonly code: ProblemCode;
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    const told = problems.slice(0, MOST_PROBLEMS);
    const text = told.map(({ code, path }) => (path === '' ? code : `${code} at ${path}`)).join(', ');
    super(`The rules have no answer to this: ${text}.`);
    this.code = problems[0].code;
    this.problems = problems;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether something that was caught is a `RulesError`, also one of another copy or another build of the library (ES modules
 * beside CommonJS), which `instanceof` does not know.
 *
 * All problems · Problems: none; nothing that is asked throws.
 *
 * @example isRulesError(new RulesError([{ code: 'out-of-range', path: 'order.weeks' }])) // => true
 */
export function isRulesError(error: unknown): error is RulesError {
  try {
    return typeof error === 'object' && error !== null && Reflect.get(error, BRAND) === true;
  } catch {
    return false;
  }
}

export function refuse(code: ProblemCode, path: string): never {
  throw new RulesError([{ code, path }]);
}

/** Throws all that was found, if anything was. */
export function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RulesError(problems as [Problem, ...Problem[]]);
}

/**
 * Reads several facts, or asks several questions of the same ones, and gives what each gave. All are read whatever is
 * wrong with one of them, so that the problems of all are told together, each once.
 */
export function together<Results extends readonly unknown[]>(
  ...reads: { readonly [At in keyof Results]: () => Results[At] }
): Results;
export function together(a: Read, b: Read, c?: Read, d?: Read, e?: Read, f?: Read, ...more: Read[]): unknown {
  try {
    // Written out, since most facts are right: in a loop the reads of a fee would take a third of its time.
    const first = [a(), b(), c?.(), d?.(), e?.(), f?.()];
    return more.length === 0 ? first : [...first, ...more.map((read) => read())];
  } catch (error) {
    // All of them once more, this time for what is wrong with each.
    if (error instanceof RulesError) eachTogether([a, b, c, d, e, f, ...more], (read) => read?.());
    throw error;
  }
}

type Read = () => unknown;

/** The same of a list as long as the caller's own, which the arguments of a call need not hold. */
export function eachTogether<Item, Result>(
  items: readonly Item[],
  read: (item: Item, at: number) => Result,
): readonly Result[] {
  const results: Result[] = [];
  let problems: Problem[] | undefined;
  for (let at = 0; at < items.length; at++) {
    try {
      results.push(read(items[at] as Item, at));
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      problems ??= [];
      for (const problem of error.problems) problems.push(problem);
    }
  }
  if (problems) refuseAny(eachOnce(problems));
  return results;
}

/** Throws those of some problems that there are, of which one is known to be. */
export function refuseFound(problems: readonly (Problem | false | undefined)[]): never {
  throw new RulesError(problems.filter((each) => !!each) as unknown as [Problem, ...Problem[]]);
}

/** Problems in their order, each told once. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map<string, Problem>();
  for (const problem of problems) {
    const text = `${problem.code} ${problem.path}`;
    if (!byText.has(text)) byText.set(text, problem);
  }
  return [...byText.values()];
}

/** What is wrong with the facts of a question; nothing where it has an answer. */
export function problemsOf(question: () => unknown): readonly Problem[] {
  try {
    question();
    return [];
  } catch (error) {
    if (error instanceof RulesError) return error.problems;
    throw error;
  }
}

/** The answer to a question, or `null` where its facts are wrong: what is wrong with them is told where they stand. */
export function unlessRefused<Result>(question: () => Result): Result | null {
  let result: Result | null = null;
  problemsOf(() => {
    result = question();
  });
  return result;
}

/** Runs a question about one part of the facts; its problems are told with the part's own path before theirs. */
export function within<Result>(part: string, question: () => Result): Result {
  return retold(question, (path) => joinPath(part, path));
}

/** Runs a question about a part that stands at `there`, though the question knows it as `here`. */
export function elsewhere<Result>(here: string, there: string, question: () => Result): Result {
  return retold(question, (path) => (path.startsWith(here) ? there + path.slice(here.length) : path));
}

/** Runs a question on facts that were computed from one field; whatever is wrong with them is that field's problem. */
export function blaming<Result>(field: string, question: () => Result): Result {
  return retold(question, () => field);
}

function retold<Result>(question: () => Result, pathOf: (path: string) => string): Result {
  try {
    return question();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const [first, ...rest] = error.problems;
    const told = (problem: Problem): Problem => ({ ...problem, path: pathOf(problem.path) });
    throw new RulesError([told(first), ...rest.map(told)]);
  }
}

/** `orders[0]` and `order.weeks` make `orders[0].order.weeks`. */
export function joinPath(part: string, path: string): string {
  if (part === '' || path === '') return part + path;
  return path.startsWith('[') ? part + path : `${part}.${path}`;
}

/**
 * Writes a path of keys and indexes as text: `orders[0].order.weeks`, odd keys in brackets. A key is the caller's own word
 * and stands in the answer, so that what could be a person's number is covered.
 */
export function pathText(keys: readonly PropertyKey[]): string {
  let text = '';
  for (const key of keys) {
    if (typeof key === 'number') {
      text += `[${key}]`;
      continue;
    }
    const name = withoutPersonNumber(String(key).slice(0, 256));
    if (/^[\w-]{1,64}$/.test(name)) text += text === '' ? name : `.${name}`;
    else text += `[${JSON.stringify(name.slice(0, 64))}]`;
  }
  return text;
}

const PATH_PART = /\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w-]+)/g;

/** The keys and indexes that a path was written of. */
export function pathKeys(path: string): readonly (string | number)[] {
  return [...path.matchAll(PATH_PART)].map(([, index, odd, name = '']) => {
    if (index !== undefined) return Number(index);
    return odd === undefined ? name : (JSON.parse(odd) as string);
  });
}
