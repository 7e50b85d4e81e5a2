import { answer, explain } from '../../src/entries/operations.ts';
import type { TextLanguage } from '../../src/evidence/clause.ts';
import type { Rule } from '../../src/rule-book/entry.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { vectors } from '../../src/rule-book/vectors.ts';
import { type PooledCase, pooledCases } from './case-pool.ts';
import { cases } from './example-cases.ts';

/** A case of the tests that shows a rule without a printed example. */
export interface RuleCase extends PooledCase {
  readonly rule: string;
}

/** Rules that the example of another one shows. */
export const shownBy: Readonly<Record<string, string>> = {
  R001: 'R223',
  R002: 'R299',
  R110: 'R115',
  R150: 'R151',
  R166: 'R214',
  R181: 'R180',
  R208: 'R214',
  R409: 'R104',
  R466: 'R104',
};

/** Computed rules that give no figure and no day of their own: there is nothing to show. */
export const withoutFigure: readonly string[] = ['R067', 'R069', 'R191', 'R216', 'R217', 'R230', 'R318', 'R415'];

/**
 * For every other computed rule the plainest case whose answer names it: one that tells a day or a figure where it does, under
 * the default readings, and with little beside it. The tests hold each of them to its answer.
 */
function chosenCases(): readonly RuleCase[] {
  const printed = cases.flatMap(({ title }) => title.match(/\b[GV]\d\d\b/g) ?? []);
  const exemplified = new Set(printed.flatMap((vector) => vectors[vector] ?? []));
  const wanted = new Map(
    rules
      .filter(({ id, status }) => status === 'computed' && !exemplified.has(id))
      .filter(({ id }) => shownBy[id] === undefined && !withoutFigure.includes(id))
      .map((rule) => [rule.id as string, rule]),
  );
  const found = new Map<string, { readonly oddness: number; readonly shown: PooledCase }>();
  for (const shown of pooledCases()) {
    const lines = linesOf(shown, 'en');
    for (const id of new Set(lines.join('\n').match(/\bR\d{3}\b/g))) {
      const rule = wanted.get(id);
      if (rule === undefined) continue;
      const oddness = oddnessOf(shown, lines, rule);
      if (oddness < (found.get(rule.id)?.oddness ?? Number.POSITIVE_INFINITY)) found.set(rule.id, { oddness, shown });
    }
  }
  return [...wanted.keys()].flatMap((rule) => {
    const shown = found.get(rule)?.shown;
    return shown === undefined ? [] : [{ rule, ...shown }];
  });
}

let chosen: readonly RuleCase[] | undefined;

/** The case of each rule, chosen once for both books. */
export function ruleCases(): readonly RuleCase[] {
  chosen ??= chosenCases();
  return chosen;
}

/** The answer of a case in lines; none of one that is refused. */
export function linesOf({ operation, input }: PooledCase, language: TextLanguage, steps = true): readonly string[] {
  const told = answer(operation, { ...input, steps });
  if (!told.ok) return [];
  return explain(operation, told, language)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** What of an answer bears on a rule: the line that leads it, if it says something, and the lines that name the rule. */
export function linesOn(rule: string, lines: readonly string[]): readonly string[] {
  const own = lines.filter((line) => line.includes(rule)).slice(0, MOST_LINES);
  const [lead = ''] = lines;
  const says = !own.includes(lead) && !/:$|^\P{Ll}+$/u.test(lead);
  const told = (says ? [lead, ...own] : own).map((line) =>
    line
      .trim()
      .replace(/^- /, '')
      .replace(/ \[[^[\]]*\]$/, ''),
  );
  // A step may say the same as the answer, and from where.
  const isSaid = (line: string) => told.some((other) => other.length > line.length + 1 && other.startsWith(line));
  return [...new Set(told)].filter((line) => !isSaid(line));
}

const MOST_LINES = 4;

/** How far a case is from a plain example of a rule. */
function oddnessOf({ input }: PooledCase, lines: readonly string[], rule: Rule): number {
  const told = linesOn(rule.id, lines);
  const text = told.join(' ');
  const isOf = (pattern: RegExp, weight: number) => (pattern.test(text) ? weight : 0);
  const readings = Object.keys((input.readings as object | undefined) ?? {}).length;
  return (
    (/\d/.test(text) ? 0 : 60) +
    (/\d{4}|DKK|hour|week|%/.test(text) ? 0 : 30) +
    isOf(/\b0 |DKK 0\.00(?!\d)/, 40) +
    isOf(/Missing|not given|not told/, 40) +
    50 * readings +
    lines.length +
    JSON.stringify(input).length / 40
  );
}
