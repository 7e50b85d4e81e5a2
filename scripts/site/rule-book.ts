import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Source, TextLanguage, Words } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import type { Rule } from '../../src/rule-book/entry.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { tenderAreaOf } from '../../src/rule-book/tender-area.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { escaped } from './html.ts';
import { levelTable } from './level-table.ts';
import { pick } from './pick.ts';
import { type Book, bookIn, ruleLinks, ruleText } from './rule-text.ts';

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

/** Where the book stands in each language. */
export const bookFiles = { da: 'regelbog.html', en: 'rule-book.html' } as const;

/** The rule book as one page in a language: agreement by agreement, clause by clause, each rule in our words with its numbers and examples. */
export function ruleBookPage(language: TextLanguage, style: string): string {
  const book = bookIn(language);
  const told = chapters.map((chapter) => chapterText(chapter, book));
  const title = pick(language, 'Regelbogen', 'The rule book');
  const other = pick(language, 'en', 'da') as TextLanguage;
  const readings = pick(language, 'Fortolkninger', 'Readings');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title} – indsats</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header>
<p class="ways"><a href="index.html${language === 'en' ? '#language=en' : ''}">indsats</a> <a href="${bookFiles[other]}" lang="${other}" hreflang="${other}">${pick(other, 'Dansk', 'English')}</a></p>
<h1>${title}</h1>
<p>${pick(
    language,
    'Aftale for aftale: bestemmelsen, reglen i vores egne ord, dens tal og gennemregnede eksempler. Tallene er dem, som beregningerne bruger, og eksemplerne er besvaret af de samme funktioner. D16 er udbuddet fra 2016, D24 kravspecifikationen.',
    'Agreement by agreement: the clause, the rule in our own words, its numbers and worked examples. The numbers are those that the computations use, and the examples are answered by the same functions. D16 is the tender of 2016, D24 the requirement specification.',
  )}</p>
<nav aria-label="${pick(language, 'Indhold', 'Contents')}"><ol>
${told.map(({ contents }) => contents).join('\n')}
<li><a href="#readings">${readings}</a></li>
</ol></nav>
</header>
<main>
${told.map(({ text }) => text).join('\n')}
<section aria-labelledby="readings"><h2 id="readings">${readings}</h2>
<p>${pick(
    language,
    'Bestemmelser, der kan læses på flere måder. Den første læsning er standard; en anden vælges med sit navn.',
    'Clauses that can be read in several ways. The first reading is the default; another is chosen by its name.',
  )}</p>
${readingsText(language)}
</section>
</main>
</body>
</html>
`;
}

interface Told {
  readonly contents: string;
  readonly text: string;
}

/** A rule stands at its first clause that belongs to the chapter; what an earlier chapter told is not told again. */
function chapterText({ id, title, agreements: held, clauseOf }: Chapter, book: Book): Told {
  const { language } = book;
  const placed = rules
    .flatMap((rule) => {
      const source = clauseOf(rule);
      return source && !book.told.has(rule.id) ? [{ rule, source }] : [];
    })
    .sort((a, b) => compare(orderOf(a.source), orderOf(b.source)));
  for (const { rule } of placed) book.told.add(rule.id);
  const clauses = new Map<string, Rule[]>();
  for (const { rule, source } of placed) {
    const name = wordings[language].say.source(source);
    clauses.set(name, [...(clauses.get(name) ?? []), rule]);
  }
  const named = [...clauses].map(([clause, here], index) => ({ clause, here, at: `${id}-${index + 1}` }));
  const links = named.map(({ clause, at }) => `<li><a href="#${at}">${escaped(clause)}</a></li>`);
  const count = pick(language, 'Bestemmelser', 'Clauses');
  return {
    contents: `<li><a href="#${id}">${escaped(title[language])}</a><details><summary>${count} (${links.length})</summary><ul>${links.join('')}</ul></details></li>`,
    text: [
      `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title[language])}</h2>`,
      ...(held.length === 1 ? held.map((agreement) => levelTable(agreement, language)) : []),
      ...named.map(
        ({ clause, here, at }) =>
          `<h3 id="${at}">${escaped(clause)}</h3>\n${here.map((rule) => ruleText(rule, held, book)).join('\n')}`,
      ),
      '</section>',
    ].join('\n'),
  };
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

function readingsText(language: TextLanguage): string {
  const standard = pick(language, 'standard', 'default');
  const option = ({ id, means }: { id: string; means: Words }, index: number) =>
    `<li>${escaped(means[language])} <code>${id}</code>${index === 0 ? ` (${standard})` : ''}</li>`;
  return [...new Map(allReadings.map((reading) => [reading.id, reading])).values()]
    .map(
      ({ id, register, rules: ids, sources, question, options, why }) =>
        `<article id="${id}"><h3>${escaped(question[language])}</h3>
<p class="note"><code>${id}</code> · ${register} · ${ruleLinks(ids)} · ${escaped(sources.map((source) => wordings[language].say.source(source)).join('; '))}</p>
<ul>${options.map(option).join('')}</ul>
<p class="note">${escaped(why[language])}</p></article>`,
    )
    .join('\n');
}
