import { answer, explain, type OperationName } from '../../src/entries/operations.ts';
import type { Language } from '../../src/evidence/clause.ts';
import { vectors } from '../../src/rule-book/vectors.ts';
import * as bonus from '../../test/cases/bonus.ts';
import * as delivery from '../../test/cases/delivery.ts';
import * as fee from '../../test/cases/fee.ts';
import * as invoicing from '../../test/cases/invoicing.ts';

/** A worked example of the documents or of the register, answered by the library itself in both languages. */
export interface WorkedExample {
  readonly key: string;
  readonly title: string;
  readonly text: Readonly<Record<Language, readonly string[]>>;
}

const cases: readonly (readonly [OperationName, unknown])[] = [
  ['fee', fee],
  ['invoice-plan', invoicing],
  ['bonus', bonus],
  ['delivery', delivery],
];

/** The worked examples of each rule. The tests hold the same cases to their expected amounts and dates. */
export function examplesByRule(): ReadonlyMap<string, readonly WorkedExample[]> {
  const byRule = new Map<string, WorkedExample[]>();
  for (const [operation, module] of cases) {
    for (const { title, input } of casesIn(module)) {
      const told = answer(operation, { ...input, steps: false });
      if (!told.ok) continue;
      const text = (language: Language) => [facts(input), ...explain(operation, told, language).split('\n')];
      const key = `${operation}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
      const example = { key, title, text: { da: text('da'), en: text('en') } };
      const named = [...title.matchAll(/\b[GV]\d\d\b/g)].flatMap(([vector]) => vectors[vector] ?? []);
      for (const rule of new Set(named.filter((id) => id.startsWith('R')))) {
        byRule.set(rule, [...(byRule.get(rule) ?? []), example]);
      }
    }
  }
  return byRule;
}

interface Case {
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Every case in a module of cases that names a vector and has the whole input of its operation. */
function casesIn(module: unknown): readonly Case[] {
  return Object.values(module as object)
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : []))
    .flatMap((value) => {
      const { id, name, input } = (value ?? {}) as { id?: unknown; name?: unknown; input?: Case['input'] };
      const title = typeof id === 'string' ? id : name;
      return typeof title === 'string' && /\b[GV]\d\d\b/.test(title) && input?.agreement ? [{ title, input }] : [];
    });
}

/** The facts in short: `level virksomhedsspor-b · weeks 13`. */
function facts(value: unknown): string {
  const plain = (part: unknown): readonly string[] =>
    Object.entries(part as object).flatMap(([key, each]) => {
      if (each === undefined || key === 'agreement') return [];
      return typeof each === 'object' && each !== null ? plain(each) : [`${key} ${each}`];
    });
  return plain(value).join(' · ');
}
