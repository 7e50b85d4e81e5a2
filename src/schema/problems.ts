import { MOST_PROBLEMS, type Problem, type ProblemCode, pathText, type WantedType } from '../problem/problem.ts';
import type * as z from './zod.ts';
import { type Found, run } from './zod-inside.ts';

export type Parsed<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly issues: readonly Found[] };

/**
 * Reads a value by a schema, once. The codes are made of zod's raw issues: an error map would make every parse dearer, and
 * most inputs are right; a second parse for the codes would double what a wrong one costs.
 */
export function parsed<Data>(schema: z.ZodType<Data>, value: unknown): Parsed<Data> {
  const { value: data, found: issues } = run(schema, value);
  return issues.length === 0 ? { success: true, data } : { success: false, issues };
}

/** A problem with the keys and indexes of its path. */
export interface FoundProblem {
  readonly code: ProblemCode;
  readonly path: readonly PropertyKey[];
  readonly options?: readonly string[];
  readonly wanted?: WantedType;
}

/** What names what the field could have been. */
const namesOptions: ReadonlySet<ProblemCode> = /* @__PURE__ */ new Set(['invalid-option', 'unknown-agreement']);

/** One problem for each unknown field, in the order of the input, none of them twice, at most 100. */
export function eachProblem(all: readonly Found[]): readonly FoundProblem[] {
  const problems: FoundProblem[] = [];
  for (const [index, each] of all.entries()) {
    const room = MOST_PROBLEMS - problems.length;
    if (room === 0) break;
    const { code, path, keys, options, wanted } = each;
    if (keys) for (const key of keys.slice(0, room)) problems.push({ code, path: [...path, key] });
    else if (!isSame(each, all[index - 1]))
      problems.push({
        code,
        path,
        ...(namesOptions.has(code) && options && { options }),
        ...(wanted && { wanted }),
      });
  }
  return problems;
}

/** Two checks of one field that found the same: a number too large for two reasons is told once. */
function isSame(one: Found, before: Found | undefined): boolean {
  return before?.code === one.code && pathText(before.path) === pathText(one.path);
}

/** The same with the paths as text. */
export function schemaProblems(all: readonly Found[]): Problem[] {
  return eachProblem(all).map((problem) => ({ ...problem, path: pathText(problem.path) }));
}
