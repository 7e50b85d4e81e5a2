import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { Words } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import type { View } from '../explain/view.ts';
import type { FitsAnswer, FitsFacts } from '../schema/fits.ts';
import { type FactsSchema, operationInput, operationInputWithin, type Schema } from '../schema/operation-input.ts';
import { readWith } from '../schema/read-input.ts';
import { type CheckedInput, type ReadInput, type StandardInput, standardInput } from './checked-input.ts';

/**
 * An operation as a value: the question, what may come in, what goes out, and how it is shown. Every face is made of the
 * operations it is given and knows no list of its own. It is a Standard Schema of its own input.
 */
export interface Operation<Name extends string = string, Result = unknown, Facts = unknown> {
  /** The name, as `answer` takes it. */
  readonly name: Name;
  /** The question in one sentence, in both languages. */
  readonly summary: Words;
  /** What decides the answer. */
  readonly question: Question<Name, never, Result>;
  /** All that it is asked with. Schemas are given by functions: they are made, and completed by zod, when they are used. */
  readonly input: () => Schema;
  /** The same where agreement and readings may stand outside it: inside the input of `sensitivity`. */
  readonly inputWithin: () => Schema;
  /** What it answers under `result`. */
  readonly output: () => Schema;
  /** How the answer is shown. */
  readonly view: View<Result>;
  /** The list of its input whose items can be answered without one another, where `partial` asks for that. */
  readonly parts?: string | undefined;
  /** The agreement as this question needs it, where it asks for more than most do. */
  readonly agreement?: ((agreement: Agreement) => Agreement) | undefined;
  /** Checks an unknown input. */
  readonly read: (input: unknown) => ReadInput;
  /** The Standard Schema of its input. */
  readonly '~standard': StandardInput<Facts>;
}

interface Definition<Facts, Result, Given extends FactsSchema, Made extends Schema> {
  readonly summary: Words;
  readonly agreement?: (agreement: Agreement) => Agreement;
  readonly parts?: keyof Facts & string;
  /** Held to the facts of the question by the compiler. */
  readonly facts: Given & FitsFacts<Given, Facts>;
  /** Held to the result in the same way. */
  readonly output: Made & FitsAnswer<Result, Made>;
  readonly view: View<Result>;
}

/* @__NO_SIDE_EFFECTS__ */
export function operation<Name extends string, Facts, Result, Given extends FactsSchema, Made extends Schema>(
  question: Question<Name, Facts, Result>,
  { summary, facts, output, view, agreement, parts }: Definition<Facts, Result, Given, Made>,
): Operation<Name, Result, Facts> {
  const input = once(() => operationInput(facts));
  const read = (given: unknown) => readWith<CheckedInput>(input(), given);
  return frozen({
    name: question.name,
    summary,
    question: question as Question<Name, never, Result>,
    input,
    inputWithin: once(() => operationInputWithin(facts)),
    output: () => output,
    view,
    agreement,
    parts,
    read,
    '~standard': standardInput<Facts>(read),
  } satisfies Operation<Name, Result, Facts>);
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
