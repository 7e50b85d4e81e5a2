import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import { ambiguities } from '../../src/rule-book/ambiguities.ts';
import type { Duty, Rule } from '../../src/rule-book/entry.ts';
import { escaped } from './html.ts';
import { pick } from './pick.ts';
import { readingNames } from './reading-names.ts';
import { shownBy } from './rule-examples.ts';
import { numbersByRule } from './rule-numbers.ts';
import { examplesByRule, type WorkedExample } from './worked-examples.ts';

/** A book as it is being written: what it tells from, and the rules and examples that it has told, each once. */
export interface Book {
  readonly language: TextLanguage;
  readonly examples: ReadonlyMap<string, readonly WorkedExample[]>;
  readonly told: Set<string>;
  /** What the clause is about that each told rule stands under. */
  readonly titles: Map<string, string>;
}

export function bookIn(language: TextLanguage): Book {
  return { language, examples: examplesByRule(language), told: new Set(), titles: new Map() };
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
    rule.status === 'duty' ? dutyText(rule, language) : '',
    rule.status === 'not-computable' ? `<p class="note">${escaped(rule.why[language])}</p>` : '',
    numbersText(id, held, language),
    ambiguitiesOf(id, language),
    examplesText(id, book),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Whom a duty obliges, and when. */
function dutyText({ who, trigger }: Duty, language: TextLanguage): string {
  const obliges = pick(language, 'Påhviler', 'Obliges');
  return `<p class="note">${obliges}: ${escaped(who[language])} · ${escaped(trigger[language])}</p>`;
}

export function ruleLinks(ids: readonly string[]): string {
  return ids.map((id) => `<a href="#${id}">${id}</a>`).join(', ');
}

/** What the chapter's agreements hold under the rule in numbers, each once. */
function numbersText(id: string, held: readonly Agreement[], language: TextLanguage): string {
  const found = held.flatMap((agreement) => numbers.get(agreement.id)?.get(id) ?? []);
  const items = found.map((told) => `<li>${escaped(told[language])}</li>`);
  return items.length > 0 ? `<ul class="numbers">${[...new Set(items)].join('')}</ul>` : '';
}

/** What a reading is called where a person reads. */
export function readingName(id: string, language: TextLanguage): string {
  return readingNames[id as keyof typeof readingNames][language];
}

/** The rows of the register that bear on a rule: those that a caller may turn by their names, the others by their numbers. */
function ambiguitiesOf(id: string, language: TextLanguage): string {
  const bearing = ambiguities.filter(({ rules }) => rules.includes(id));
  const readings = bearing.flatMap((each) =>
    each.status === 'reading' ? [`<a href="#${each.reading}">${escaped(readingName(each.reading, language))}</a>`] : [],
  );
  const choices = bearing.flatMap((each) =>
    each.status === 'reading' ? [] : [`<a href="#${each.id}">${each.id}</a>`],
  );
  const note = (words: string, links: readonly string[]) =>
    links.length === 0 ? '' : `<p class="note">${words}: ${links.join(', ')}</p>`;
  return [
    note(pick(language, 'Kan læses på flere måder', 'Can be read in several ways'), readings),
    note(pick(language, 'Tvivl, der er taget stilling til', 'Doubt that a stand was taken on'), choices),
  ].join('');
}

const SHORT = 90;

function shortened(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT).replace(/\s\S*$/, '')} …` : text;
}

/** An example is told in full at the first rule it bears on, and named at the others. */
function examplesText(id: string, { examples, told, language }: Book): string {
  const shownAt = shownBy[id];
  if (shownAt !== undefined) {
    const words = pick(language, 'Vist ved eksemplet til', 'Shown by the example of');
    return `<p class="note">${words} ${ruleLinks([shownAt])}</p>`;
  }
  const worked = examples.get(id) ?? [];
  if (worked.length === 0) return '';
  const items = worked.map((example) => {
    const { key, title, vectors, rules, facts, notes, lines, link } = example;
    if (told.has(key))
      return `<li><a href="#${key}">${escaped(title)}</a> <small>${escaped(shortened(facts))}</small></li>`;
    told.add(key);
    const noted = notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('');
    const bears = vectors.length > 0 ? ` <small>${ruleLinks(rules)}</small>` : '';
    const again =
      link === undefined
        ? ''
        : ` <a href="index.html#${escaped(link)}">${pick(language, 'Regn det efter', 'Work it out')}</a>`;
    return `<li id="${key}"><b>${escaped(title)}</b>${bears}${again}<p>${escaped(facts)}</p>${noted}<p>${lines.map(escaped).join('<br>')}</p></li>`;
  });
  const summary = pick(language, 'Gennemregnede eksempler', 'Worked examples');
  return `<details><summary>${summary} (${worked.length})</summary><ul class="worked">${items.join('')}</ul></details>`;
}
