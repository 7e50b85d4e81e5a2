import type { Source, TextLanguage } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import type { Rule } from '../../src/rule-book/entry.ts';
import { clauseTitles as da } from './clause-titles-da.ts';
import { clauseTitles as en } from './clause-titles-en.ts';

const titles: Readonly<Record<TextLanguage, Readonly<Record<string, string>>>> = { da, en };

/** What a clause is about. `area`: of the rules that hold for one area of the tender alone. */
export function clauseTitle(source: Source, area: '1' | '2' | undefined, language: TextLanguage): string {
  const place = wordings.en.say.source(source);
  const title = titles[language][`${place} (${area})`] ?? titles[language][place];
  if (title === undefined) throw new Error(`the rule book has no title for ${place}`);
  return title;
}

/** Every place that is cited, in the order of the documents, with the rules on it. */
export function placesOf(
  rules: readonly Rule[],
  language: TextLanguage,
): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, { readonly source: Source; readonly rules: string[] }>();
  for (const { id, sources } of rules) {
    for (const source of sources) {
      const name = wordings[language].say.source(source);
      const held = found.get(name) ?? { source, rules: [] };
      if (!held.rules.includes(id)) held.rules.push(id);
      found.set(name, held);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => bySource(a.source, b.source))
    .map(([name, { rules: here }]) => [name, here] as const);
}

/** One document after the other; pages in order, and a document without pages by its sections. */
export function bySource(a: Source, b: Source): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return compare(orderOf(a), orderOf(b));
}

function orderOf({ page = 0, section = '' }: Source): readonly number[] {
  return [page, ...section.split(/[^\d]+/).map(Number)];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
