import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { openAccount } from '../evidence/account.ts';
import { toldProblem } from '../explain/problem-words.ts';
import {
  MOST_PROBLEMS,
  type Problem,
  type ProblemCode,
  problemsOf,
  type RefusedPart,
  type ToldProblem,
} from '../problem/problem.ts';
import { readRef } from '../schema/values.ts';
import { DEFAULTS } from '../settlement/digest-of.ts';
import { inForce } from '../settlement/in-force.ts';
import { factsOf } from './checked-input.ts';
import { type AnswerMeta, metaOf } from './meta.ts';
import type { Operation } from './operation.ts';

/** An answer; `ref` is the caller's own mark on the input, where it had one. */
export type Answer<Result = unknown> =
  | {
      /** Whether it was answered. */
      readonly ok: true;
      /** The caller's own mark. */
      readonly ref?: string;
      /** The answer. */
      readonly result: Result;
      /** How it was made. */
      readonly meta: AnswerMeta;
    }
  | {
      /** Whether it was answered. */
      readonly ok: false;
      /** The caller's own mark. */
      readonly ref?: string;
      /** All that is wrong with the input. */
      readonly problems: readonly ToldProblem[];
    };

/** The result of the operation of a name. */
type ResultOf<Each extends Operation, Name extends string> =
  Extract<Each, { readonly name: Name }> extends Operation<string, infer Result> ? Result : unknown;

/**
 * `answer` over some operations: a name that it knows gives a typed result, and a name that it does not know is refused when
 * it is compiled. A name that is known only when the program runs gives a result of no type.
 */
export interface Answering<Each extends Operation> {
  <Name extends Each['name']>(name: Name, input: unknown): Answer<ResultOf<Each, Name>>;
  <Name extends string>(name: string extends Name ? Name : never, input: unknown): Answer;
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
  const { parts } = operation;
  const inPart = parts !== undefined && partOf(input, 'partial') === true;
  const told = inPart ? answeredInPart(operation, parts, input) : asked(operation, input);
  const ref = readRef(partOf(input, 'ref'));
  if (!('value' in ref)) return told;
  const { ok, ...rest } = told;
  return { ok, ref: ref.value, ...rest } as Answer;
}

/** The answer to an input; `refused`: what else was in the list that was asked about. */
function asked(operation: Operation, input: unknown, refused?: readonly RefusedPart[]): Answer {
  const { value: checked, problems: unread, agreementAt = 'agreement' } = operation.read(input);
  if (!checked) return refusal([...unread, ...agreementProblems(operation, input, unread)]);
  const { agreement, readings = DEFAULTS } = checked;
  const facts = factsOf(checked, refused);
  let result: unknown;
  let meta: AnswerMeta | undefined;
  const { question } = operation;
  const decide = unread.length > 0 ? (question.problemsOnly ?? question.decide) : question.decide;
  const problems = problemsOf(() => {
    const current = inForce(agreement, facts);
    const account = openAccount<never>(current.agreement, readings, facts.steps as boolean | undefined);
    const whole = operation.agreement?.(current.agreement) ?? current.agreement;
    result = decide(whole, current.facts as never, account);
    if (unread.length === 0) meta = metaOf(current, readings, checked.meta === 'full');
  }).map((problem) => ({ ...problem, path: problem.path.replace(/^agreement(?=$|\.)/, agreementAt) }));
  if (meta === undefined || unread.length + problems.length > 0) {
    return refusal([...unread, ...problems.filter((problem) => isOfItsOwn(problem, unread))]);
  }
  return { ok: true, result, meta };
}

/**
 * The answer about those of a list that can be answered; the others stand in `refused`, each with what is wrong with it.
 * Where something else of the input is wrong, it is refused whole.
 */
function answeredInPart(operation: Operation, list: string, input: unknown): Answer {
  const whole = asked(operation, input, []);
  if (whole.ok || !refusedParts(whole.problems, list)) return whole;
  const given = copied(input, list);
  const common = operation.read({ ...given?.beside, [list]: [] });
  if (!given || !common.value || common.problems.length > 0) return given ? refusal(common.problems) : whole;
  const beside = { ...given.beside, agreement: common.value.agreement };
  const ask = (places: readonly number[], refused: readonly RefusedPart[]) =>
    asked(operation, { ...beside, [list]: places.map((at) => given.items[at]) }, refused);
  // Not all faults are told at once where there are many: each item is asked alone first.
  const refused = given.items.flatMap((_, at) => {
    const alone = ask([at], []);
    return alone.ok ? [] : (refusedParts(alone.problems, list, [at]) ?? []);
  });
  for (;;) {
    const out = new Set(refused.map(({ index }) => index));
    const open = [...given.items.keys()].filter((at) => !out.has(at));
    const told = ask(open, refused);
    const more = told.ok ? undefined : refusedParts(told.problems, list, open);
    if (!more) return told;
    // What is wrong with them only beside each other.
    for (const each of more) refused.push(each);
    refused.sort((one, other) => one.index - other.index);
  }
}

/** What was given, looked at once; nothing where it throws when it is looked at. */
function copied(input: unknown, list: string) {
  try {
    const beside = { ...(input as Readonly<Record<string, unknown>>) };
    return { beside, items: [...(beside[list] as readonly unknown[])] };
  } catch {
    return undefined;
  }
}

/** The problems of each item of the list, under the item's own place in it; nothing, where one is of something else. */
function refusedParts(
  problems: readonly ToldProblem[],
  list: string,
  places?: readonly number[],
): readonly RefusedPart[] | undefined {
  const byPlace = new Map<number, ToldProblem[]>();
  for (const problem of problems) {
    const [, number, rest] = new RegExp(`^${list}\\[([0-9]+)\\](.*)$`, 's').exec(problem.path) ?? [];
    const index = number === undefined ? undefined : places ? places[Number(number)] : Number(number);
    if (index === undefined) return undefined;
    const own = byPlace.get(index) ?? [];
    own.push({ ...problem, path: `${list}[${index}]${rest}` });
    byPlace.set(index, own);
  }
  return [...byPlace].map(([index, own]) => ({ index, problems: own }));
}

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
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS).map(toldProblem) };
}
