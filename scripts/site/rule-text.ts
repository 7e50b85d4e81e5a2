import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import type { Rule } from '../../src/rule-book/entry.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { escaped } from './html.ts';
import { pick } from './pick.ts';
import { numbersByRule, type RuleNumber } from './rule-numbers.ts';
import { examplesByRule, type WorkedExample } from './worked-examples.ts';

/** A book as it is being written: what it tells from, and the rules and examples that it has told, each once. */
export interface Book {
  readonly language: TextLanguage;
  readonly examples: ReadonlyMap<string, readonly WorkedExample[]>;
  readonly told: Set<string>;
}

export function bookIn(language: TextLanguage): Book {
  return { language, examples: examplesByRule(language), told: new Set() };
}

const numbers = new Map(Object.values(agreements).map((agreement) => [agreement.id, numbersByRule(agreement)]));

const status: Readonly<Record<Rule['status'], Words>> = {
  computed: { da: 'beregnes', en: 'computed' },
  data: { da: 'tal i aftalen', en: 'data' },
  duty: { da: 'pligt', en: 'duty' },
  told: { da: 'står kun i regelbogen', en: 'told by the rule book alone' },
  'not-computable': { da: 'kan ikke beregnes', en: 'not computable' },
};

/** A rule: where it stands, what it says, its numbers, how it can be read, and its examples. */
export function ruleText(rule: Rule, held: readonly Agreement[], book: Book): string {
  const { language } = book;
  const { id, sources, words } = rule;
  const places = sources.map((source) => wordings[language].say.source(source)).join('; ');
  return [
    `<article id="${id}"><h4><a href="#${id}">${id}</a> <small>${status[rule.status][language]} · ${escaped(places)}</small></h4>`,
    `<p>${escaped(words[language])}</p>`,
    rule.status === 'not-computable' ? `<p class="note">${escaped(rule.why[language])}</p>` : '',
    numbersText(id, held, language),
    readingsOf(id, language),
    examplesText(book.examples.get(id) ?? [], book),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

export function ruleLinks(ids: readonly string[]): string {
  return ids.map((id) => `<a href="#${id}">${id}</a>`).join(', ');
}

/** The numbers of the chapter's agreements, each once, with the place of each in the data. */
function numbersText(id: string, held: readonly Agreement[], language: TextLanguage): string {
  const found = held.flatMap((agreement): readonly RuleNumber[] => numbers.get(agreement.id)?.get(id) ?? []);
  const items = found.map(({ told, at }) => `<li>${escaped(told[language])} <code>${escaped(at)}</code></li>`);
  return items.length > 0 ? `<ul class="numbers">${[...new Set(items)].join('')}</ul>` : '';
}

function readingsOf(id: string, language: TextLanguage): string {
  const bearing = [...new Set(allReadings.filter(({ rules }) => rules.includes(id)).map((reading) => reading.id))];
  if (bearing.length === 0) return '';
  const links = bearing.map((reading) => `<a href="#${reading}"><code>${reading}</code></a>`).join(', ');
  return `<p class="note">${pick(language, 'Kan læses på flere måder', 'Can be read in several ways')}: ${links}</p>`;
}

/** An example is told in full at the first rule it bears on, and named at the others. */
function examplesText(worked: readonly WorkedExample[], { told, language }: Book): string {
  if (worked.length === 0) return '';
  const items = worked.map((example) => {
    const { key, rules, facts, notes, lines } = example;
    const title = escaped(titleOf(example, language));
    if (told.has(key)) return `<li><a href="#${key}">${title}</a></li>`;
    told.add(key);
    const noted = notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('');
    return `<li id="${key}"><b>${title}</b> <small>${ruleLinks(rules)}</small><p>${escaped(facts)}</p>${noted}<p>${lines.map(escaped).join('<br>')}</p></li>`;
  });
  const summary = pick(language, 'Gennemregnede eksempler', 'Worked examples');
  return `<details><summary>${summary} (${worked.length})</summary><ul class="worked">${items.join('')}</ul></details>`;
}

/** The cases are described in English; in Danish the facts below speak for themselves. */
function titleOf({ title, vectors }: WorkedExample, language: TextLanguage): string {
  return language === 'en' ? title : `Eksempel ${vectors.join(', ')}`;
}
