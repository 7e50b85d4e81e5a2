import { toldProblem } from '../explain/problem-words.ts';
import type { ToldProblem } from '../problem/problem.ts';
import { type TypedInput, type TypedRead, typedInput } from './checked-input.ts';
import type { Operation } from './operation.ts';

/** An input that was read, or what is wrong with it. */
export type InputRead<Facts = unknown> =
  | ({
      /** Whether the input can be read. */
      readonly ok: true;
    } & TypedInput<Facts>)
  | {
      /** Whether the input can be read. */
      readonly ok: false;
      /** All that is wrong with it. */
      readonly problems: readonly ToldProblem[];
    };

/** The facts of the operation of a name. */
type FactsOf<Each extends Operation, Name extends string> =
  Extract<Each, { readonly name: Name }> extends Operation<string, unknown, infer Facts> ? Facts : never;

/** `inputOf` over some operations. */
export type InputReading<Each extends Operation> = <Name extends Each['name']>(
  name: Name,
  input: unknown,
) => InputRead<FactsOf<Each, Name>>;

/* @__NO_SIDE_EFFECTS__ */
/**
 * Makes an `inputOf` of some operations only, so that a bundle holds those and no others.
 *
 * All operations that are given · Problems: those of the input, and `unknown-operation` for any other name. What only the
 * answer finds, such as a level that the agreement does not have, its function throws as a `RulesError`.
 *
 * @example inputWith([dueDateOperation])('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }).ok // => true
 */
export function inputWith<const Each extends Operation>(operations: readonly Each[]): InputReading<Each> {
  const byName = new Map<string, Operation>(operations.map((operation) => [operation.name, operation]));
  return ((name, input) => {
    const operation = byName.get(name);
    const { value, problems } = operation ? typedInput(operation.read(input)) : unknownOperation;
    return value ? { ok: true, ...value } : { ok: false, problems: problems.map(toldProblem) };
  }) as InputReading<Each>;
}

const unknownOperation: TypedRead = { problems: [{ code: 'unknown-operation', path: '' }] };
