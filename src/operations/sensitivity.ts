import type { Question } from '../agreement/question.ts';
import { frozen } from '../evidence/frozen.ts';
import { sensitivityView } from '../explain/readings.ts';
import { joinPath, type Problem } from '../problem/problem.ts';
import { type Read, readWith } from '../schema/read-input.ts';
import { sensitivityInput, sensitivityOutput } from '../schema/settlement.ts';
import { isPlainObject } from '../schema/zod-inside.ts';
import { type AskedAgain, askedOnce, type Sensitivity, underOtherOptions } from '../settlement/other-options.ts';
import { type CheckedInput, type ReadInput, standardInput } from './checked-input.ts';
import { type Operation, operation } from './operation.ts';

/** Another operation by its name, and what it is asked with. */
export interface AskedOf {
  readonly operation: string;
  readonly input: unknown;
}

/* @__NO_SIDE_EFFECTS__ */
/**
 * `sensitivity` of some operations: what another reading would have changed in their answers.
 *
 * All readings that they consult · Problems: those of the operation that is asked, at `input…`; `invalid-option` at
 * `operation` for any other.
 *
 * @example sensitivityOf([dueDateOperation]).name // => 'sensitivity'
 */
export function sensitivityOf(operations: readonly Operation[]): Operation<'sensitivity', Sensitivity, AskedOf> {
  const names = operations.map(({ name }) => name);
  const named = (name: string) => operations.find((each) => each.name === name) as Operation;
  const again = ({ operation: name, input }: AskedOf): AskedAgain => ({ question: named(name).question, input });
  const question: Question<'sensitivity', AskedOf, Sensitivity> = {
    name: 'sensitivity',
    decide: (agreement, facts, { readings }) => underOtherOptions(agreement, again(facts), readings),
    problemsOnly: (agreement, facts, { readings }) => askedOnce(agreement, again(facts), readings),
  };
  const schema = sensitivityInput(names);
  const whole = operation(question, {
    summary: { da: 'Hvad ville en anden fortolkning have ændret?', en: 'What would another reading have changed?' },
    facts: schema,
    output: sensitivityOutput(names),
    view: sensitivityView,
    // As each of the questions needs it that may be asked again.
    agreement: (agreement) => operations.reduce((given, each) => each.agreement?.(given) ?? given, agreement),
  });
  const read = (input: unknown) => readAgain(readWith<CheckedInput & AskedOf>(schema, input), named);
  return frozen({ ...whole, input: () => schema, read, '~standard': standardInput<AskedOf>(read) });
}

/** An object with one field more; nothing of it is read yet. */
function withField(object: object, name: string, value: unknown): object {
  const fields = Object.getOwnPropertyDescriptors(object);
  return Object.defineProperties({}, { ...fields, [name]: { value, enumerable: true } });
}

/** Agreement and readings may stand beside the asked operation's input or inside it, but not in both. */
function readAgain(outer: Read<CheckedInput & AskedOf>, named: (name: string) => Operation): ReadInput {
  if (!outer.value) return { problems: outer.problems };
  const { operation: name, input, agreement, readings, meta } = outer.value;
  // What an order must say depends on its agreement, wherever that stands.
  let isBeside: boolean;
  let asked: unknown;
  try {
    isBeside = agreement !== undefined && isPlainObject(input) && !('agreement' in input);
    asked = isBeside ? withField(input as object, 'agreement', agreement) : input;
  } catch {
    return { problems: [{ code: 'unreadable-input', path: 'input' }] };
  }
  const inner = readWith<CheckedInput>(named(name).inputWithin(), asked);
  const problems = [...outer.problems, ...inner.problems.map(under('input'))];
  if (!inner.value) return { problems };
  const { agreement: told, readings: innerReadings, ...facts } = inner.value;
  const innerAgreement = isBeside ? undefined : told;
  const both = (one: unknown, another: unknown, field: string) => {
    if (one !== undefined && another !== undefined) problems.push({ code: 'both-given', path: `input.${field}` });
  };
  both(agreement, innerAgreement, 'agreement');
  both(readings, innerReadings, 'readings');
  const chosen = agreement ?? innerAgreement;
  if (!chosen && !problems.some(({ path }) => path.endsWith('agreement'))) {
    problems.push({ code: 'missing-field', path: 'agreement' });
  }
  if (!chosen) return { problems };
  return {
    value: { agreement: chosen, readings: readings ?? innerReadings, meta, operation: name, input: facts },
    problems,
    agreementAt: agreement ? 'agreement' : 'input.agreement',
  };
}

function under(part: string) {
  return (problem: Problem): Problem => ({ ...problem, path: joinPath(part, problem.path) });
}
