import { fieldName } from '../../site/words.ts';
import { answer, explain, type OperationName } from '../../src/entries/operations.ts';
import type { Language } from '../../src/evidence/clause.ts';
import { spokenDate } from '../../src/evidence/spoken.ts';
import { vectors } from '../../src/rule-book/vectors.ts';
import { type Case, cases } from './example-cases.ts';

/** A worked example of the documents or of the register, answered by the library itself. */
export interface WorkedExample {
  readonly key: string;
  /** The vectors it is of. */
  readonly vectors: readonly string[];
  readonly title: string;
  /** The rules it bears on. */
  readonly rules: readonly string[];
  readonly operation: OperationName;
  readonly facts: string;
  readonly lines: readonly string[];
}

/** The worked examples of each rule in a language. The tests hold the same cases to their expected amounts and dates. */
export function examplesByRule(language: Language): ReadonlyMap<string, readonly WorkedExample[]> {
  const byRule = new Map<string, WorkedExample[]>();
  for (const each of cases) {
    const example = exampleOf(each, language);
    for (const rule of example?.rules ?? []) byRule.set(rule, [...(byRule.get(rule) ?? []), example as WorkedExample]);
  }
  return byRule;
}

function exampleOf({ operation, title, input, shown }: Case, language: Language): WorkedExample | undefined {
  const told = answer(operation, { ...input, steps: false });
  if (!told.ok) throw new Error(`the worked example ${title} is not answered: ${JSON.stringify(told.problems[0])}`);
  const named = [...new Set([...title.matchAll(/\b[GV]\d\d\b/g)].map(([vector]) => vector))];
  const lines = explain(operation, told, language)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    key: `${operation}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    vectors: named,
    title,
    rules: [...new Set(named.flatMap((vector) => vectors[vector] ?? []))].filter((id) => id.startsWith('R')),
    operation,
    facts: facts(shown ?? input, language),
    lines,
  };
}

/** The facts in short: `Niveau virksomhedsspor-b · Uger 13`. */
function facts(value: object, language: Language): string {
  const plain = (part: object, path: string): readonly string[] =>
    Object.entries(part).flatMap(([key, each]) => {
      if (each === undefined || path + key === 'agreement') return [];
      const at = Array.isArray(part) ? `${path.slice(0, -1)}[${key}]` : path + key;
      if (typeof each === 'object' && each !== null) return plain(each, `${at}.`);
      const text = /^\d{4}-\d\d-\d\d$/.test(String(each)) ? spokenDate(String(each), language) : String(each);
      return [`${fieldName(at, language)} ${text}`];
    });
  return plain(value, '').join(' · ');
}
