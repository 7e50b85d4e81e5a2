import type { Agreement } from '../agreement/agreement.ts';
import type { AskedHistory } from '../agreement/history.ts';
import { toldProblem } from '../explain/problem-words.ts';
import { type Problem, pathKeys, problemsOf, type RefusedPart, type ToldProblem } from '../problem/problem.ts';
import type { Read } from '../schema/read-input.ts';
import { inForce } from '../settlement/in-force.ts';
import type { Readings } from '../settlement/readings.ts';

/** What an operation is asked with, once it has been checked. */
export interface CheckedInput {
  readonly agreement: Agreement | AskedHistory;
  readonly readings?: Readings | undefined;
  readonly [fact: string]: unknown;
}

export interface ReadInput extends Read<CheckedInput> {
  /** Where the agreement stands, if not at `agreement`. */
  readonly agreementAt?: string;
}

/** What the function of an operation takes, read from an input: `fee(agreement, facts, readings)`. */
export interface TypedInput<Facts> {
  /** The agreement, in the version that holds for the facts. */
  readonly agreement: Agreement;
  /** What the function takes. */
  readonly facts: Facts;
  /** The readings that were chosen. */
  readonly readings: Readings;
}

/** A problem as Standard Schema lists it: the path as keys, and the sentence in English; ours beside it. */
export interface InputIssue extends Omit<ToldProblem, 'path'> {
  /** The keys that lead to the field. */
  readonly path: readonly (string | number)[];
}

/** As much of Standard Schema, version 1, as form libraries and routers ask of a schema. */
export interface StandardInput<Facts> {
  /** The version of Standard Schema. */
  readonly version: 1;
  /** Who made the schema. */
  readonly vendor: 'indsats';
  /** Reads an unknown input. */
  readonly validate: (value: unknown) =>
    | {
        /** The input, checked. */
        readonly value: TypedInput<Facts>;
        /** All that is wrong with the input. */
        readonly issues?: undefined;
      }
    | {
        /** All that is wrong with the input. */
        readonly issues: readonly InputIssue[];
      };
  /** For the compiler alone; nothing at run time. */
  readonly types?:
    | {
        /** What may come in: whatever a form holds. */
        // biome-ignore lint/suspicious/noExplicitAny: a form library takes a schema whose input is what the form holds, which nobody knows here.
        readonly input: any;
        /** What comes out of it. */
        readonly output: TypedInput<Facts>;
      }
    | undefined;
}

/** The Standard Schema of what an operation reads. */
export function standardInput<Facts>(read: (input: unknown) => ReadInput): StandardInput<Facts> {
  return {
    version: 1,
    vendor: 'indsats',
    validate: (given) => {
      const { value, problems } = typedInput(read(given));
      return value ? { value: value as TypedInput<Facts> } : { issues: problems.map(toldProblem).map(asIssue) };
    },
  };
}

function asIssue({ path, ...told }: ToldProblem): InputIssue {
  return { ...told, path: pathKeys(path) };
}

/** What an input is for the function of an operation, or what is wrong with it. */
export interface TypedRead {
  readonly value?: TypedInput<unknown>;
  readonly problems: readonly Problem[];
}

export function typedInput({ value: checked, problems }: ReadInput): TypedRead {
  if (!checked || problems.length > 0) return { problems };
  let value: TypedInput<unknown> | undefined;
  const more = problemsOf(() => {
    const { agreement, facts } = inForce(checked.agreement, factsOf(checked));
    value = { agreement, facts, readings: checked.readings ?? {} };
  });
  return value ? { value, problems: [] } : { problems: more };
}

const notFacts: ReadonlySet<string> = /* @__PURE__ */ new Set(['agreement', 'readings', 'ref', 'meta', 'partial']);

/** What is asked, beside how it is asked. Key by key: a rest pattern costs several times as much. */
export function factsOf(checked: CheckedInput, refused?: readonly RefusedPart[]): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = refused ? { refused } : {};
  for (const key of Object.keys(checked)) if (!notFacts.has(key)) facts[key] = checked[key];
  return facts;
}
