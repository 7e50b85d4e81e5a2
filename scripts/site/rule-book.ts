import { createHash } from 'node:crypto';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Source, TextLanguage, Words } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import type { Rule } from '../../src/rule-book/entry.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { tenderAreaOf } from '../../src/rule-book/tender-area.ts';
import { bySource, clauseTitle, placesOf } from './clauses.ts';
import { escaped } from './html.ts';
import { levelTable } from './level-table.ts';
import { pick } from './pick.ts';
import { choicesText, noExamplesText, readingsText, topicsText } from './register-text.ts';
import { type Book, bookIn, ruleLinks, ruleText } from './rule-text.ts';

type Area = '1' | '2';

interface Chapter {
  readonly id: string;
  readonly title: Words;
  readonly agreements: readonly Agreement[];
  readonly area?: Area;
  /** The clause that a rule stands under in this chapter, if it belongs here. */
  readonly clauseOf: (rule: Rule) => Source | undefined;
}

/** A rule of one area alone; with sources for both, or for neither, it is common to them. */
function inTender(area: Area | undefined) {
  return ({ sources }: Rule): Source | undefined => {
    const tender = sources.filter(({ document }) => document === 'D16');
    const areas = new Set(tender.map(tenderAreaOf));
    const own = areas.size === 1 ? [...areas][0] : undefined;
    return own === area ? tender[0] : undefined;
  };
}

const unge = agreements['koebenhavn-2016-unge'];
const fyldt30 = agreements['koebenhavn-2016-fyldt-30'];
const udsatte = agreements['koebenhavn-udsatte-over-30'];

/** An agreement at a time; what the two of 2016 have in common is told once, after them. */
const chapters: readonly Chapter[] = [
  { id: unge.id, title: unge.name, agreements: [unge], area: '1', clauseOf: inTender('1') },
  { id: fyldt30.id, title: fyldt30.name, agreements: [fyldt30], area: '2', clauseOf: inTender('2') },
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

/** Where the book stands in each language. */
export const bookFiles = { da: 'regelbog.html', en: 'rule-book.html' } as const;

/**
 * The rule book as one page in a language: a box that finds, the subjects, and agreement by agreement, clause by clause, each
 * rule in our words with its numbers and examples; at the end how doubtful clauses are read.
 */
export function ruleBookPage(language: TextLanguage, style: string, script: string): string {
  const book = bookIn(language);
  const told = chapters.map((chapter) => chapterText(chapter, book));
  const title = pick(language, 'Regelbogen', 'The rule book');
  const other = pick(language, 'en', 'da') as TextLanguage;
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const sections = sectionsIn(book);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title} – indsats</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<p class="ways"><a class="back" href="index.html#language=${language}">${pick(language, 'Beregneren', 'The calculator')}</a> <a href="${bookFiles[other]}" lang="${other}" hreflang="${other}">${pick(other, 'Dansk', 'English')}</a></p>
<h1>${title}</h1>
<p>${pick(
    language,
    'Aftale for aftale: bestemmelsen, reglen i vores egne ord, dens tal og gennemregnede eksempler. Tallene er dem, som beregningerne bruger, og eksemplerne er besvaret af de samme funktioner. D16 er udbuddet fra 2016, D24 kravspecifikationen; R er en regel, A et sted, der kan læses på flere måder.',
    'Agreement by agreement: the clause, the rule in our own words, its numbers and worked examples. The numbers are those that the computations use, and the examples are answered by the same functions. D16 is the tender of 2016, D24 the requirement specification; R is a rule, A a place that can be read in several ways.',
  )}</p>
${finderText(language)}
<nav aria-label="${pick(language, 'Indhold', 'Contents')}"><ul class="contents">
${sections.map(({ id, name }) => `<li><a href="#${id}">${name}</a></li>`).join('\n')}
${told.map(({ contents }) => contents).join('\n')}
<li>${placesText(language)}</li>
</ul></nav>
</header>
<main>
${told.map(({ text }) => text).join('\n')}
${sections.map(({ id, name, lead, text }) => `<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>\n<p>${lead}</p>\n${text}\n</section>`).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function finderText(language: TextLanguage): string {
  const label = pick(language, 'Find en bestemmelse', 'Find a clause');
  const help = pick(
    language,
    'Skriv et emne, et ord, et sted eller en regel: option, dagbod, kap. 26, A2 1.3, R239.',
    'Type a subject, a word, a place or a rule: option, daily penalty, chapter 26, A2 1.3, R239.',
  );
  const said = pick(
    language,
    'data-none="Intet i regelbogen har ordet." data-one="1 sted" data-many="# steder, de bedste først" data-subject="Står under emnet"',
    'data-none="Nothing in the rule book has the word." data-one="1 place" data-many="# places, the best first" data-subject="Stands under the subject"',
  );
  return `<div id="finder" role="search" hidden><label for="find">${label}</label><input id="find" type="search" autocomplete="off" spellcheck="false" aria-describedby="find-help"><p id="find-help" class="note">${help}</p><p id="found" role="status" ${said}></p><ol id="hits"></ol></div>`;
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly text: string;
}

/** What stands beside the clauses: the subjects, the doubtful places, and what has no example. */
function sectionsIn({ language, titles }: Book): readonly Section[] {
  const section = (
    id: string,
    da: readonly [string, string],
    en: readonly [string, string],
    text: string,
  ): Section => ({
    id,
    name: pick(language, da[0], en[0]),
    lead: pick(language, da[1], en[1]),
    text,
  });
  return [
    section(
      'topics',
      ['Emner', 'Hvad der slås op, med andre ord for det. Den vigtigste regel står først.'],
      ['Subjects', 'What is looked up, with other words for it. The most important rule comes first.'],
      topicsText(language, titles),
    ),
    section(
      'readings',
      [
        'Fortolkninger, der kan vælges',
        'Bestemmelser, der kan læses på flere måder. Den første læsning er standard; i beregneren kan en anden vælges.',
      ],
      [
        'Readings that can be chosen',
        'Clauses that can be read in several ways. The first reading is the default; another can be chosen in the calculator.',
      ],
      readingsText(language),
    ),
    section(
      'choices',
      [
        'Valg, vi har truffet',
        'Steder, hvor dokumenterne er tvivlsomme, og hvad vi lægger til grund. De kan ikke vælges om.',
      ],
      [
        'Choices that we made',
        'Places where the documents are doubtful, and what we hold. They cannot be chosen otherwise.',
      ],
      choicesText(language),
    ),
    section(
      'no-examples',
      ['Beregnede regler uden eksempel', 'De giver hverken et tal eller en dag, der kan vises.'],
      ['Computed rules without an example', 'They give no figure and no day that could be shown.'],
      noExamplesText(language),
    ),
  ];
}

/** Every place of the documents that a rule cites: a page is looked up where it stands second as well. */
function placesText(language: TextLanguage): string {
  const places = placesOf(rules, language);
  const items = places.map(([name, here]) => `<li>${escaped(name)}: ${ruleLinks(here)}</li>`);
  const name = pick(language, 'Alle steder i dokumenterne', 'All places in the documents');
  return `<details><summary>${name} (${places.length})</summary><ul>${items.join('\n')}</ul></details>`;
}

interface Told {
  readonly contents: string;
  readonly text: string;
}

/** A rule stands at its first clause that belongs to the chapter; what an earlier chapter told is not told again. */
function chapterText({ id, title, agreements: held, area, clauseOf }: Chapter, book: Book): Told {
  const { language } = book;
  const say = wordings[language].say.source;
  const placed = rules
    .flatMap((rule) => {
      const source = clauseOf(rule);
      return source && !book.told.has(rule.id) ? [{ rule, source }] : [];
    })
    .sort((a, b) => bySource(a.source, b.source));
  for (const { rule } of placed) book.told.add(rule.id);
  const clauses = new Map<string, { readonly source: Source; readonly here: Rule[] }>();
  for (const { rule, source } of placed) {
    const held = clauses.get(say(source)) ?? { source, here: [] };
    held.here.push(rule);
    clauses.set(say(source), held);
  }
  const named = [...clauses].map(([place, { source, here }], index) => ({
    place: escaped(place),
    name: escaped(clauseTitle(source, area, language)),
    here,
    // Rules that stand elsewhere in the book and cite this place too.
    others: rules.filter((rule) => !here.includes(rule) && rule.sources.some((each) => say(each) === place)),
    at: `${id}-${index + 1}`,
  }));
  for (const { name, here } of named) for (const { id: rule } of here) book.titles.set(rule, name);
  const links = named.map(({ name, place, at }) => `<li><a href="#${at}">${name}</a> <small>${place}</small></li>`);
  const count = pick(language, 'Bestemmelser', 'Clauses');
  const also = pick(language, 'Her står også', 'Here too');
  return {
    contents: `<li><a href="#${id}">${escaped(title[language])}</a><details><summary>${count} (${links.length})</summary><ul>${links.join('')}</ul></details></li>`,
    text: [
      `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title[language])}</h2>`,
      ...(held.length === 1 ? held.map((agreement) => levelTable(agreement, language)) : []),
      ...named.map(
        ({ name, place, here, others, at }) =>
          `<h3 id="${at}">${name} <small>${place}</small></h3>\n${others.length === 0 ? '' : `<p class="note">${also}: ${ruleLinks(others.map((rule) => rule.id))}</p>\n`}${here.map((rule) => ruleText(rule, held, book)).join('\n')}`,
      ),
      '</section>',
    ].join('\n'),
  };
}
