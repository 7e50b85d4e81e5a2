import type { Agreement, Level, PriceBand } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Language, Source, Words } from '../../src/evidence/clause.ts';
import { spokenNumber } from '../../src/evidence/spoken.ts';
import { hoursText, weeksText } from '../../src/explain/catalogue.ts';
import { spokenClause, spokenSource } from '../../src/explain/cite.ts';
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
  /** The clause that a rule stands under in this chapter, if it belongs here. */
  readonly clauseOf: (rule: Rule) => Source | undefined;
}

/** A rule of one area alone; with sources for both, or for neither, it is common to them. */
function inTender(area: '1' | '2' | undefined) {
  return ({ sources }: Rule): Source | undefined => {
    const tender = sources.filter(({ document }) => document === 'D16');
    const areas = new Set(tender.map(({ annex = '' }) => OF_ONE_AREA.exec(annex)?.[1]));
    const own = areas.size === 1 ? [...areas][0] : undefined;
    return own === area ? tender[0] : undefined;
  };
}

const unge = agreements['koebenhavn-2016-unge'];
const fyldt30 = agreements['koebenhavn-2016-fyldt-30'];
const udsatte = agreements['koebenhavn-udsatte-over-30'];

/** An agreement at a time; what the two of 2016 have in common is told once, after them. */
const chapters: readonly Chapter[] = [
  { id: unge.id, title: unge.name, agreements: [unge], clauseOf: inTender('1') },
  { id: fyldt30.id, title: fyldt30.name, agreements: [fyldt30], clauseOf: inTender('2') },
  {
    id: 'koebenhavn-2016',
    title: { da: 'København 2016: fælles for begge områder', en: 'Copenhagen 2016: common to both areas' },
    agreements: [unge, fyldt30],
    clauseOf: inTender(undefined),
  },
  {
    id: udsatte.id,
    title: udsatte.name,
    agreements: [udsatte],
    clauseOf: ({ sources }) => sources.find(({ document }) => document === 'D24'),
  },
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
function chapterText({ id, title, agreements: held, clauseOf }: Chapter, once: Once): string {
  const placed = rules
    .flatMap((rule) => {
      const source = clauseOf(rule);
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

const columns: readonly Words[] = [
  { da: 'Niveau', en: 'Level' },
  { da: 'Timer', en: 'Hours' },
  { da: 'Uger', en: 'Weeks' },
  { da: 'Timepris, kr.', en: 'Hourly rate, DKK' },
  { da: 'Bonus', en: 'Bonus' },
  { da: 'Regler', en: 'Rules' },
];

/** What can be ordered, track by track. */
function catalogueTable({ name, tracks }: Agreement): string {
  const words = (tell: (language: Language) => string) => both({ da: tell('da'), en: tell('en') }, 'span');
  const rate = ({ min, max }: PriceBand, language: Language) =>
    `${spokenNumber(min, language)}–${spokenNumber(max, language)}`;
  const row = ({ id, name: levelName, hours, weeks, hourlyRate, bonus }: Level) => {
    const named = [...new Set([hours.rule, weeks.rule, ...(hourlyRate ? [hourlyRate.rule] : [])])];
    const cells = [
      words((language) => hoursText(hours, language)),
      words((language) => weeksText(weeks, language)),
      hourlyRate ? words((language) => rate(hourlyRate, language)) : '–',
      bonus.join(', ') || '–',
      named.map((rule) => `<a href="#${rule}">${rule}</a>`).join(', '),
    ];
    return `<tr><th scope="row">${both(levelName, 'span')} <code>${id}</code></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  const head = columns.map((each) => `<th scope="col">${both(each, 'span')}</th>`).join('');
  const rows = tracks.flatMap((track) => [
    `<tr><th scope="rowgroup" colspan="6">${both(track.name, 'span')} <small>${escaped(spokenClause(track, 'da'))}</small></th></tr>`,
    ...track.levels.map(row),
  ]);
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(name.da)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
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
