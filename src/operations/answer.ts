import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { openAccount } from '../evidence/account.ts';
import { defaultOption } from '../evidence/reading.ts';
import { problemSentences } from '../explain/problem-words.ts';
import { MOST_PROBLEMS, type Problem, type ProblemCode, problemsOf } from '../problem/problem.ts';
import { type InForce, inForce } from '../settlement/in-force.ts';
import { allReadings, type Readings } from '../settlement/readings.ts';
import { version } from '../version.ts';
import type { CheckedInput, Operation } from './operation.ts';

/** A problem with its sentence in English and in Danish. */
export interface ToldProblem extends Problem {
  readonly message: string;
  readonly messageDa: string;
}

export interface AnswerMeta {
  /** The version of the library. */
  readonly library: string;
  readonly agreement: { readonly id: string; readonly version: string };
  /** The readings that differ from the default. */
  readonly readings: Readings;
}

export type Answer<Result = unknown> =
  | { readonly ok: true; readonly result: Result; readonly meta: AnswerMeta }
  | { readonly ok: false; readonly problems: readonly ToldProblem[] };

/** The result of the operation of a name. */
type ResultOf<Each extends Operation, Name extends string> =
  Extract<Each, { readonly name: Name }> extends Operation<string, infer Result> ? Result : unknown;

/** `answer` over some operations: a name that it knows gives a typed result. */
export interface Answering<Each extends Operation> {
  <Name extends Each['name']>(name: Name, input: unknown): Answer<ResultOf<Each, Name>>;
  (name: string, input: unknown): Answer;
}

/* @__NO_SIDE_EFFECTS__ */
/**
 * Makes an `answer` of some operations only, so that a bundle holds those and no others.
 *
 * All operations that are given · Problems: `unknown-operation` for any other.
 *
 * @example answerWith([dueDateOperation])('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }).ok // => true
 */
export function answerWith<const Each extends Operation>(operations: readonly Each[]): Answering<Each> {
  const byName = new Map<string, Operation>(operations.map((operation) => [operation.name, operation]));
  return ((name: string, input: unknown) => {
    const operation = byName.get(name);
    return operation ? answered(operation, input) : refusal([{ code: 'unknown-operation', path: '' }]);
  }) as Answering<Each>;
}

function answered(operation: Operation, input: unknown): Answer {
  const { value: checked, problems: unread, agreementAt = 'agreement' } = operation.read(input);
  if (!checked) return refusal([...unread, ...agreementProblems(operation, input, unread)]);
  const { agreement, readings = DEFAULTS } = checked;
  const facts = factsOf(checked);
  let result: unknown;
  let meta: AnswerMeta | undefined;
  const { question } = operation;
  const decide = unread.length > 0 ? (question.problemsOnly ?? question.decide) : question.decide;
  const problems = problemsOf(() => {
    const current = inForce(agreement, facts);
    const account = openAccount<never>(current.agreement, readings, facts.steps as boolean | undefined);
    const whole = operation.agreement?.(current.agreement) ?? current.agreement;
    result = decide(whole, current.facts as never, account);
    meta = metaOf(current, readings);
  }).map(({ code, path }) => ({ code, path: path.replace(/^agreement(?=$|\.)/, agreementAt) }));
  if (meta === undefined || unread.length + problems.length > 0) {
    return refusal([...unread, ...problems.filter((problem) => isOfItsOwn(problem, unread))]);
  }
  return { ok: true, result, meta };
}

/** What is asked beside the agreement and the readings. Key by key: a rest pattern costs several times as much. */
function factsOf(checked: CheckedInput): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const key of Object.keys(checked)) if (key !== 'agreement' && key !== 'readings') facts[key] = checked[key];
  return facts;
}

/** No reading chosen: each has its default. */
const DEFAULTS: Readings = Object.freeze({});

/** What may come up only because a faulty field was left out: a day computed without it, a field it stood in for. */
const followOn: readonly ProblemCode[] = ['date-out-of-range', 'missing-field'];

/** A problem of the rest of the facts, and not one that came up because a faulty field was left out. */
function isOfItsOwn({ code, path }: Problem, unread: readonly Problem[]): boolean {
  const onlyUnknown = unread.every((problem) => problem.code === 'unknown-field');
  return (
    (onlyUnknown || !followOn.includes(code)) &&
    !unread.some((other) => isWithin(path, other.path) || isWithin(other.path, path))
  );
}

/** Whether a path is another one, or lies under it. */
function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}.`) || path.startsWith(`${around}[`);
}

/** What the agreement alone rules out, whatever else is wrong with the input. */
function agreementProblems(
  { name, question: { topic } }: Operation,
  input: unknown,
  unread: readonly Problem[],
): readonly Problem[] {
  if (unread.some(({ code, path }) => path === '' || path === 'agreement' || code === 'unreadable-input')) return [];
  const given = partOf(input, 'agreement');
  const agreement: Agreement | undefined = typeof given === 'string' ? shippedAgreement(given) : undefined;
  if (!agreement) return [];
  if (topic && !agreement.terms[topic]) return [{ code: 'not-in-agreement', path: 'agreement' }];
  const level = partOf(partOf(input, 'order'), 'level');
  const known = typeof level !== 'string' || name === 'check-order' || findLevel(agreement, level) !== undefined;
  return known || unread.some(({ path }) => path === 'order.level')
    ? []
    : [{ code: 'unknown-level', path: 'order.level' }];
}

/** A field of an input that was refused, where it has one and nothing throws when it is read. */
function partOf(value: unknown, field: string): unknown {
  try {
    return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  } catch {
    return undefined;
  }
}

/** Problems as an answer. */
export function refusal(problems: readonly Problem[]): Answer<never> {
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS).map(inWords) };
}

function inWords(problem: Problem): ToldProblem {
  const { code, path } = problem;
  const { en, da } = problemSentences(problem);
  return { code, path, message: en, messageDa: da };
}

function metaOf({ agreement, version: textInForce }: InForce, readings: Readings): AnswerMeta {
  return {
    library: version,
    agreement: { id: agreement.id, version: textInForce },
    readings: otherThanDefault(agreement, readings),
  };
}

function otherThanDefault(agreement: Agreement, readings: Readings): Readings {
  if (readings === DEFAULTS) return DEFAULTS;
  const other = allReadings.flatMap((reading) => {
    const option = readings[reading.id];
    return option === undefined || option === defaultOption(reading, agreement) ? [] : [[reading.id, option] as const];
  });
  return Object.fromEntries(other);
}
