import { type Agreement, findLevel } from './agreement/agreement.ts';
import type { AskedHistory } from './agreement/history.ts';
import type { Terms } from './agreement/terms.ts';
import { shippedAgreement } from './agreements/agreements.ts';
import type { Words } from './evidence/clause.ts';
import { frozen } from './evidence/frozen.ts';
import { problemWords } from './explain/problem-words.ts';
import { joinPath, MOST_PROBLEMS, type Problem, type ProblemCode, problemsOf } from './problem/problem.ts';
import { type OperationName, operationInput, questionInput, sensitivityInput } from './schema/inputs.ts';
import { type Read, readWith } from './schema/read-input.ts';
import { type InForce, inForce } from './settlement/in-force.ts';
import { type Question, questionNames, questions } from './settlement/questions.ts';
import { allReadings, type Readings } from './settlement/readings.ts';
import { askedOnce, type SensitivityFacts, sensitivity } from './settlement/sensitivity.ts';
import { version } from './version.ts';

/** What an operation is asked with, once it has been checked. */
interface Asked {
  readonly agreement: Agreement | AskedHistory;
  readonly readings?: Readings | undefined;
  readonly [fact: string]: unknown;
}

interface ReadInput extends Read<Asked> {
  /** Where the agreement stands, if not at `agreement`. */
  readonly agreementAt?: string;
}

/** One row of the table that every face is derived from: the function, and how an unknown input becomes its facts. */
export interface Operation {
  readonly name: OperationName;
  readonly summary: Words;
  /** The terms it needs of an agreement, where they are of one topic. */
  readonly topic?: keyof Terms | undefined;
  readonly read: (input: unknown) => ReadInput;
  readonly ask: (agreement: Agreement, facts: never, readings?: Readings) => unknown;
  /** Asked in its place of an input that is refused already: has the same problems at a small part of the cost. */
  readonly problemsOnly?: (agreement: Agreement, facts: never, readings?: Readings) => unknown;
}

const summaries: Readonly<Record<OperationName, Words>> = {
  catalogue: { da: 'Hvad kan der bestilles efter aftalen?', en: 'What can be ordered under the agreement?' },
  'check-order': {
    da: 'Må ordren bekræftes, eller skal den afvises?',
    en: 'May the order be confirmed, or must it be rejected?',
  },
  fee: { da: 'Hvad koster forløbet?', en: 'What does the course cost?' },
  'invoice-plan': { da: 'Hvornår og hvordan faktureres forløbet?', en: 'When and how is the course invoiced?' },
  'due-date': { da: 'Hvornår forfalder en faktura?', en: 'When is an invoice due?' },
  'audit-invoice': {
    da: 'Er en modtaget faktura rigtig, og hvad ville en rigtig være?',
    en: 'Is a received invoice right, and what would a right one be?',
  },
  credit: {
    da: 'Hvad skal krediteres efter en lukning, og hvad er der tilbage at fakturere?',
    en: 'What is to be credited after a closure, and what remains to be invoiced?',
  },
  duties: {
    da: 'Hvilke pligter har aftalen, som ikke beregnes?',
    en: 'Which duties does the agreement hold that are not computed?',
  },
  bonus: { da: 'Er der optjent bonus, og kan det vides endnu?', en: 'Is a bonus earned, and can that be known yet?' },
  'bonus-statement': {
    da: 'Hvilke bonusser hører til perioden, og hvordan faktureres de?',
    en: 'Which bonuses belong to the period, and how are they invoiced?',
  },
  delivery: { da: 'Blev forløbet leveret som bestilt?', en: 'Was the course delivered as ordered?' },
  deadlines: { da: 'Hvad skal ske hvornår i ordrens liv?', en: 'What is due when in the life of the order?' },
  'contract-deadlines': {
    da: 'Hvilke frister sætter en begivenhed efter rammeaftalen eller udbuddet?',
    en: 'Which deadlines does an event set under the framework agreement or the tender?',
  },
  'delay-penalty': {
    da: 'Hvad koster en forsinket levering eller afhjælpning?',
    en: 'What does a late delivery or a late remedy cost?',
  },
  'invoicing-penalty': { da: 'Hvad koster en forkert faktura?', en: 'What does a wrong invoice cost?' },
  'conduct-penalty': {
    da: 'Hvad koster brud på samfundsansvar, arbejdsklausul eller reglen om underleverandører?',
    en: 'What does a breach of social responsibility, the labour clause or the rule on subcontractors cost?',
  },
  'liability-cap': {
    da: 'Hvor meget kan der højst kræves i erstatning på et år?',
    en: 'How much can be claimed in damages in a year at most?',
  },
  interest: { da: 'Hvad er morarenten af en sen betaling?', en: 'What is the default interest on a late payment?' },
  'regulate-price': {
    da: 'Hvor meget kan en tilbudt pris højst reguleres til?',
    en: 'How high can an offered price be regulated at most?',
  },
  'check-offer': {
    da: 'Har tilbuddet de priser, det skal have?',
    en: 'Does the offer have the prices it should have?',
  },
  'score-offers': { da: 'Hvordan scorer tilbuddene, og hvem vinder?', en: 'How do the offers score, and who wins?' },
  'first-day-absence': {
    da: 'Hvad skal der ske, når borgeren udebliver fra første møde?',
    en: 'What must be done when the citizen stays away from the first meeting?',
  },
  absence: {
    da: 'Hvad følger af fravær i et igangværende forløb?',
    en: 'What follows from absence in a running course?',
  },
  'attendance-protocol': {
    da: 'Hvad står der i månedens fremmødeprotokol, og hvornår sendes den?',
    en: "What stands in the month's attendance protocol, and when is it sent?",
  },
  readings: { da: 'Hvordan læses de tvetydige bestemmelser?', en: 'How are the ambiguous clauses read?' },
  settle: { da: 'Alle spørgsmål om mange ordrer på én gang', en: 'Every question about many orders at once' },
  sensitivity: { da: 'Hvad ville en anden fortolkning have ændret?', en: 'What would another reading have changed?' },
};

/** Every operation, in the order of the help text. */
export const operations: readonly Operation[] = frozen([
  ...questionNames.map((name): Operation => {
    const { ask, topic } = questions[name] as Question;
    return {
      topic,
      name,
      summary: summaries[name],
      read: (input) => readWith<Asked>(operationInput(name), input),
      ask,
    };
  }),
  {
    name: 'sensitivity',
    summary: summaries.sensitivity,
    read: readSensitivity,
    ask: sensitivity,
    problemsOnly: askedOnce,
  },
]);

const byName = new Map<string, Operation>(operations.map((operation) => [operation.name, operation]));

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

/**
 * Asks an operation with an unknown input: checks it, and answers or lists every problem. Never throws.
 *
 * All operations of the public contract · Problems: all that are found, at most 100, each with the JSON path of the field.
 *
 * @example answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }).ok // => true
 */
export function answer(name: string, input: unknown): Answer {
  const operation = byName.get(name);
  if (!operation) return refusal([{ code: 'unknown-operation', path: '' }]);
  const { asked, problems: unread, agreementAt = 'agreement' } = operation.read(input);
  if (!asked) return refusal([...unread, ...agreementProblems(operation, input, unread)]);
  const { agreement, readings = DEFAULTS } = asked;
  const facts = factsOf(asked);
  let result: unknown;
  let meta: AnswerMeta | undefined;
  const ask = unread.length > 0 ? (operation.problemsOnly ?? operation.ask) : operation.ask;
  const problems = problemsOf(() => {
    const held = inForce(agreement, facts);
    result = ask(held.agreement, held.facts as never, readings);
    meta = metaOf(held, readings);
  }).map(({ code, path }) => ({ code, path: path.replace(/^agreement(?=$|\.)/, agreementAt) }));
  if (meta === undefined || unread.length + problems.length > 0) {
    return refusal([...unread, ...problems.filter((problem) => isOfItsOwn(problem, unread))]);
  }
  return { ok: true, result, meta };
}

/** What is asked beside the agreement and the readings. Key by key: a rest pattern costs several times as much. */
function factsOf(asked: Asked): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const key of Object.keys(asked)) if (key !== 'agreement' && key !== 'readings') facts[key] = asked[key];
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
function agreementProblems({ name, topic }: Operation, input: unknown, unread: readonly Problem[]): readonly Problem[] {
  if (unread.some(({ code, path }) => path === '' || path === 'agreement' || code === 'unreadable-input')) return [];
  const given = partOf(input, 'agreement');
  const agreement = typeof given === 'string' ? shippedAgreement(given) : undefined;
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
export function refusal(problems: readonly Problem[]): Answer {
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS).map(told) };
}

function told({ code, path }: Problem): ToldProblem {
  const { en, da } = problemWords[code];
  return { code, path, message: en, messageDa: da };
}

function metaOf({ agreement, version: held }: InForce, readings: Readings): AnswerMeta {
  return { library: version, agreement: { id: agreement.id, version: held }, readings: otherThanDefault(readings) };
}

function otherThanDefault(readings: Readings): Readings {
  if (readings === DEFAULTS) return DEFAULTS;
  const other = allReadings.flatMap(({ id, options }) => {
    const option = readings[id];
    return option === undefined || option === options[0].id ? [] : [[id, option] as const];
  });
  return Object.fromEntries(other);
}

/** `sensitivity`: agreement and readings may stand beside the asked operation's input or inside it, but not in both. */
function readSensitivity(input: unknown): ReadInput {
  const outer = readWith<Asked>(sensitivityInput, input);
  if (!outer.asked) return outer;
  const { operation, input: inner, agreement, readings } = outer.asked as unknown as SensitivityFacts & Asked;
  const read = readWith<Asked>(questionInput(operation), inner);
  const problems = [...outer.problems, ...read.problems.map(under('input'))];
  if (!read.asked) return { problems };
  const { agreement: innerAgreement, readings: innerReadings, ...facts } = read.asked;
  const both = (one: unknown, other: unknown, field: string) => {
    if (one !== undefined && other !== undefined) problems.push({ code: 'both-given', path: `input.${field}` });
  };
  both(agreement, innerAgreement, 'agreement');
  both(readings, innerReadings, 'readings');
  const chosen = agreement ?? innerAgreement;
  if (!chosen && !problems.some(({ path }) => path.endsWith('agreement'))) {
    problems.push({ code: 'missing-field', path: 'agreement' });
  }
  if (!chosen) return { problems };
  return {
    asked: { agreement: chosen, readings: readings ?? innerReadings, operation, input: facts },
    problems,
    agreementAt: agreement ? 'agreement' : 'input.agreement',
  };
}

function under(part: string) {
  return ({ code, path }: Problem): Problem => ({ code, path: joinPath(part, path) });
}

export type { OperationName };
