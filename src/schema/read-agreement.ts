import type { Agreement } from '../agreement/agreement.ts';
import type { Words } from '../evidence/clause.ts';
import { problemSentences } from '../explain/problem-words.ts';
import { type Problem, problemsOf, type ToldProblem } from '../problem/problem.ts';
import { defineAgreement } from './agreement.ts';
import { type JsonSchema, wordedAgreement } from './json-schema.ts';

/** What is wrong with an agreement, and what its JSON Schema says of the field: what is asked for there. */
export interface AgreementProblem extends ToldProblem {
  /** What the field should have been. */
  readonly expected?: Words;
}

/** An agreement that was read, or all that is wrong with it. */
export type AgreementRead<LevelId extends string = string> =
  | {
      /** Whether it can be read. */
      readonly ok: true;
      /** The agreement, checked. */
      readonly agreement: Agreement<LevelId>;
    }
  | {
      /** Whether it can be read. */
      readonly ok: false;
      /** All that is wrong with it. */
      readonly problems: readonly AgreementProblem[];
    };

/** The ids of the levels, where they are known to the compiler: of an agreement that is written where it is read. */
type LevelIdOf<Given> = Given extends {
  readonly tracks: readonly { readonly levels: readonly { readonly id: infer Id extends string }[] }[];
}
  ? Id
  : string;

/**
 * Reads an agreement of whatever came: the checked, frozen agreement, or every problem with its path, the options there are
 * and what is asked for there, in Danish and English. Never throws.
 *
 * R008, R020, R066, R130 · Problems: those of `defineAgreement`, at most 100; `not-an-object` at the root.
 *
 * @example readAgreement({ ...koebenhavn2016Fyldt30, id: 'egen-aftale' }).ok // => true
 */
export function readAgreement<const Given>(given: Given): AgreementRead<LevelIdOf<Given>> {
  let agreement: Agreement<LevelIdOf<Given>> | undefined;
  const problems = problemsOf(() => {
    agreement = defineAgreement(given as Agreement<LevelIdOf<Given>>);
  });
  return agreement ? { ok: true, agreement } : { ok: false, problems: told(problems) };
}

function told(problems: readonly Problem[]): readonly AgreementProblem[] {
  const schema = wordedAgreement();
  return problems.map((problem) => {
    const { en, da } = problemSentences(problem);
    const expected = expectedAt(schema, problem.path);
    return { ...problem, message: en, messageDa: da, ...(expected && { expected }) };
  });
}

/** What the schema says of the field at a path; of a field that it does not know, what it says of nothing. */
function expectedAt(schema: JsonSchema, path: string): Words | undefined {
  const keys = path.match(/[\w-]+(?=[.[]|$)|"[^"]*"/g)?.filter((key) => !/^\d+$/.test(key)) ?? [];
  let parts: readonly JsonSchema[] = [schema];
  for (const key of keys) {
    parts = parts.flatMap(formsOf).flatMap(({ properties }): readonly JsonSchema[] => {
      const part = properties?.[key];
      return part ? [part] : [];
    });
  }
  const [part] = parts;
  const { description, $comment: da } = part ?? {};
  return description === undefined || typeof da !== 'string' ? undefined : { da, en: description };
}

/** A schema with its forms, and those of its items. */
function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { items, oneOf = [], anyOf } = schema;
  const forms = [...oneOf, ...((anyOf as readonly JsonSchema[] | undefined) ?? []), ...(items ? [items] : [])];
  return [schema, ...forms.flatMap(formsOf)];
}
