import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import { ambiguities } from '../../src/rule-book/ambiguities.ts';
import type { Ambiguity } from '../../src/rule-book/entry.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { escaped } from './html.ts';
import { pick } from './pick.ts';
import { withoutFigure } from './rule-examples.ts';
import { readingName, ruleLinks } from './rule-text.ts';
import { subjects } from './subjects.ts';

/** What people look for, in the order of the alphabet, each with the other words for it and its rules under what their clauses are about. */
export function topicsText(language: TextLanguage, titles: ReadonlyMap<string, string>): string {
  const order = new Intl.Collator(language).compare;
  const also = pick(language, 'også', 'also');
  const items = subjects
    .toSorted((a, b) => order(a.name[language], b.name[language]))
    .map(
      ({ name, also: words, rules: on }) =>
        `<li><b>${escaped(name[language])}</b> <small>${also}: <span>${escaped(words[language])}</span></small> ${underTitles(on, titles)}</li>`,
    );
  return `<ul class="topics">${items.join('\n')}</ul>`;
}

/** Rules by what their clauses are about, each clause once; the number of a rule leads to it. */
function underTitles(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  const clauses = new Map<string, string[]>();
  for (const id of ids) {
    const title = titles.get(id) ?? '';
    clauses.set(title, [...(clauses.get(title) ?? []), id]);
  }
  return [...clauses].map(([title, here]) => `<span>${title} ${ruleLinks(here)}</span>`).join(' · ');
}

/** The readings that a caller may turn, by their names. */
export function readingsText(language: TextLanguage): string {
  const standard = pick(language, 'standard', 'default');
  const option = ({ means }: { means: Words }, index: number) =>
    `<li>${escaped(means[language])}${index === 0 ? ` (${standard})` : ''}</li>`;
  return allReadings
    .map(
      ({ id, register, rules: ids, sources, question, options, why }) =>
        `<article id="${id}"><h3>${escaped(readingName(id, language))} <small>${register} · ${escaped(sources.map((source) => wordings[language].say.source(source)).join('; '))}</small></h3>
<p>${escaped(question[language])}</p>
<ul>${options.map(option).join('')}</ul>
<p class="note">${escaped(why[language])} ${ruleLinks(ids)}</p></article>`,
    )
    .join('\n');
}

/** The rows of the register that nobody turns: what we hold, and why where nothing that is computed meets it. */
export function choicesText(language: TextLanguage): string {
  const notMet = pick(language, 'Berører intet, der beregnes', 'Touches nothing that is computed');
  return ambiguities
    .filter((each): each is Exclude<Ambiguity, { status: 'reading' }> => each.status !== 'reading')
    .map(
      (each) =>
        `<article id="${each.id}"><h3>${escaped(each.question[language])} <small>${each.id}</small></h3>
<p>${escaped(each.holds[language])}</p>
<p class="note">${each.status === 'not-met' ? `${notMet}: ${escaped(each.why[language])} ` : ''}${ruleLinks(each.rules)}</p></article>`,
    )
    .join('\n');
}

/** The computed rules that have no figure and no day to show, each with what it says. */
export function noExamplesText(language: TextLanguage): string {
  const items = rules
    .filter(({ id }) => withoutFigure.includes(id))
    .map(({ id, words }) => `<li><a href="#${id}">${id}</a> ${escaped(words[language])}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
