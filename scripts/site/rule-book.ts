import type { Agreement } from '../../src/agreement/agreement.ts';
import { catalogue } from '../../src/agreement/catalogue.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Language, Source, Words } from '../../src/evidence/clause.ts';
import { spokenSource } from '../../src/explain/cite.ts';
import { tableOf } from '../../src/explain/views.ts';
import type { Rule } from '../../src/rule-book/rule.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { numbersByRule } from './rule-numbers.ts';
import { examplesByRule, type WorkedExample } from './worked-examples.ts';

/** The annexes of the tender that hold for one of its areas only, by the area's number. */
const OF_ONE_AREA = /^Bilag [ABCD]([12])/;

interface Chapter {
  readonly id: string;
  readonly title: Words;
  readonly agreements: readonly Agreement[];
  readonly holds: (source: Source) => boolean;
}

const areaOf = ({ annex = '' }: Source) => OF_ONE_AREA.exec(annex)?.[1];
const inTender = (area: string | undefined) => (source: Source) => source.document === 'D16' && areaOf(source) === area;
const unge = agreements['koebenhavn-2016-unge'];
const fyldt30 = agreements['koebenhavn-2016-fyldt-30'];
const udsatte = agreements['koebenhavn-udsatte-over-30'];

/** An agreement at a time; what the two of 2016 have in common is told once, after them. */
const chapters: readonly Chapter[] = [
  { id: unge.id, title: unge.name, agreements: [unge], holds: inTender('1') },
  { id: fyldt30.id, title: fyldt30.name, agreements: [fyldt30], holds: inTender('2') },
  {
    id: 'koebenhavn-2016',
    title: { da: 'København 2016: fælles for begge områder', en: 'Copenhagen 2016: common to both areas' },
    agreements: [unge, fyldt30],
    holds: inTender(undefined),
  },
  { id: udsatte.id, title: udsatte.name, agreements: [udsatte], holds: ({ document }) => document === 'D24' },
];

/** The rule book as one page: agreement by agreement, clause by clause, each rule in our words with its numbers and examples. */
export function ruleBookPage(style: string): string {
  const once: Once = { rules: new Set(), examples: new Set() };
  const told = chapters.map((chapter) => ({ chapter, text: chapterText(chapter, once) }));
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<title>indsats – regelbogen</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<h1>${both({ da: 'Regelbogen', en: 'The rule book' }, 'span')}</h1>
<p><a href="index.html">indsats</a></p>
<fieldset class="languages"><legend>Sprog / Language</legend>
<label><input type="radio" name="language" id="da" checked> <span>Dansk</span></label>
<label><input type="radio" name="language" id="en"> <span>English</span></label></fieldset>
${both(
  {
    da: 'Aftale for aftale: bestemmelsen, reglen i vores egne ord, dens tal og gennemregnede eksempler. D16 er udbuddet fra 2016, D24 kravspecifikationen.',
    en: 'Agreement by agreement: the clause, the rule in our own words, its numbers and worked examples. D16 is the tender of 2016, D24 the requirement specification.',
  },
  'p',
)}
<nav aria-label="Indhold / Contents"><ul>
${told.map(({ chapter }) => `<li><a href="#${chapter.id}">${both(chapter.title, 'span')}</a></li>`).join('\n')}
<li><a href="#readings">${both(readingsTitle, 'span')}</a></li>
</ul></nav>
</header>
<main>
${told.map(({ text }) => text).join('\n')}
${readingsText()}
</main>
</body>
</html>
`;
}

const numbers = new Map(Object.values(agreements).map((agreement) => [agreement.id, numbersByRule(agreement)]));
const examples = examplesByRule();

/** What has been told, so that it is not told again: a rule, and an example that bears on several of them. */
interface Once {
  readonly rules: Set<string>;
  readonly examples: Set<string>;
}

/** A rule stands at its first clause that belongs to the chapter; what an earlier chapter told is not told again. */
function chapterText({ id, title, agreements: held, holds }: Chapter, once: Once): string {
  const placed = rules
    .flatMap((rule) => {
      const source = rule.sources.find(holds);
      return source && !once.rules.has(rule.id) ? [{ rule, source }] : [];
    })
    .sort((a, b) => compare(orderOf(a.source), orderOf(b.source)));
  for (const { rule } of placed) once.rules.add(rule.id);
  const clauses = new Map<string, { source: Source; rules: Rule[] }>();
  for (const { rule, source } of placed) {
    const place = clauses.get(spokenSource(source, 'da')) ?? { source, rules: [] };
    place.rules.push(rule);
    clauses.set(spokenSource(source, 'da'), place);
  }
  const own = held.length === 1 ? held.map(catalogueTable) : [];
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}">${both(title, 'span')}</h2>`,
    ...own,
    ...[...clauses.values()].map(
      ({ source, rules: here }) =>
        `<h3>${both({ da: spokenSource(source, 'da'), en: spokenSource(source, 'en') }, 'span')}</h3>\n${here.map((rule) => ruleText(rule, held, once)).join('\n')}`,
    ),
    '</section>',
  ].join('\n');
}

/** Pages in order; a document without pages by its sections. */
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

const status: Readonly<Record<Rule['status'], Words>> = {
  computed: { da: 'beregnes', en: 'computed' },
  data: { da: 'tal i aftalen', en: 'data' },
  checklist: { da: 'på tjeklisten', en: 'on the checklist' },
  'not-computable': { da: 'kan ikke beregnes', en: 'not computable' },
};

function ruleText(rule: Rule, held: readonly Agreement[], once: Once): string {
  const found = [...new Set(held.flatMap(({ id }) => numbers.get(id)?.get(rule.id) ?? []))];
  const worked = examples.get(rule.id) ?? [];
  const elsewhere = rule.sources.map((source) => spokenSource(source, 'da')).join('; ');
  return [
    `<article id="${rule.id}"><h4>${rule.id} <small>${both(status[rule.status], 'span')} · ${escaped(elsewhere)}</small></h4>`,
    both(rule.words, 'p'),
    rule.status === 'not-computable' ? both(rule.why, 'p', 'note') : '',
    found.length > 0
      ? `<ul class="numbers">${found.map((each) => `<li><code>${escaped(each)}</code></li>`).join('')}</ul>`
      : '',
    worked.length > 0 ? workedText(worked, once) : '',
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** An example is told in full at the first rule it bears on, and named at the others. */
function workedText(worked: readonly WorkedExample[], { examples: told }: Once): string {
  const items = worked.map(({ key, title, text }) => {
    if (told.has(key)) return `<li><a href="#${key}">${escaped(title)}</a></li>`;
    told.add(key);
    const lines = (language: Language) => text[language].map(escaped).join('<br>');
    return `<li id="${key}"><span lang="en">${escaped(title)}</span><div class="worked" lang="da">${lines('da')}</div><div class="worked" lang="en">${lines('en')}</div></li>`;
  });
  return `<details><summary>${both({ da: 'Eksempler', en: 'Examples' }, 'span')} (${worked.length})</summary><ul>${items.join('')}</ul></details>`;
}

const columnWords: Readonly<Record<string, Words>> = {
  level: { da: 'Niveau', en: 'Level' },
  hours: { da: 'Timer', en: 'Hours' },
  weeks: { da: 'Uger', en: 'Weeks' },
  min: { da: 'Mindst kr.', en: 'DKK from' },
  max: { da: 'Højst kr.', en: 'DKK to' },
  bonus: { da: 'Bonus', en: 'Bonus' },
  rule: { da: 'Regel', en: 'Rule' },
};

/** What can be ordered, as the command's own table has it. */
function catalogueTable(agreement: Agreement): string {
  const { columns, rows } = tableOf('catalogue', catalogue(agreement));
  const shown = columns.flatMap((name, index) => (columnWords[name] ? [{ name, index }] : []));
  const cell = (text: string, name: string) =>
    name === 'rule' ? `<td><a href="#${text}">${text}</a></td>` : `<td>${escaped(text)}</td>`;
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(agreement.name.da)}"><table><thead><tr>${shown
    .map(({ name }) => `<th scope="col">${both(columnWords[name] as Words, 'span')}</th>`)
    .join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${shown.map(({ name, index }) => cell(row[index] ?? '', name)).join('')}</tr>`)
    .join('\n')}</tbody></table></div>`;
}

const readingsTitle: Words = { da: 'Fortolkninger', en: 'Readings' };

function readingsText(): string {
  const each = [...new Map(allReadings.map((reading) => [reading.id, reading])).values()];
  const option = ({ id, means }: { id: string; means: Words }, index: number) =>
    `<li><code>${id}</code>${index === 0 ? both({ da: ' (standard)', en: ' (default)' }, 'span') : ''}: ${both(means, 'span')}</li>`;
  return [
    `<section aria-labelledby="readings"><h2 id="readings">${both(readingsTitle, 'span')}</h2>`,
    ...each.map(
      ({ id, register, rules: ids, sources, question, options, why }) =>
        `<article id="${id}"><h3><code>${id}</code> <small>${register} · ${ids.map((rule) => `<a href="#${rule}">${rule}</a>`).join(', ')} · ${escaped(sources.map((source) => spokenSource(source, 'da')).join('; '))}</small></h3>
${both(question, 'p')}
<ul>${options.map(option).join('')}</ul>
${both(why, 'p', 'note')}
</article>`,
    ),
    '</section>',
  ].join('\n');
}

function both({ da, en }: Words, tag: string, className?: string): string {
  const open = (language: Language) => `<${tag} lang="${language}"${className ? ` class="${className}"` : ''}>`;
  return `${open('da')}${escaped(da)}</${tag}>${open('en')}${escaped(en)}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
