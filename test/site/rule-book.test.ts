import { describe, expect, it } from 'vitest';
import { clauseTitles as da } from '../../scripts/site/clause-titles-da.ts';
import { clauseTitles as en } from '../../scripts/site/clause-titles-en.ts';
import { escaped } from '../../scripts/site/html.ts';
import { readingNames } from '../../scripts/site/reading-names.ts';
import { ruleBookPage } from '../../scripts/site/rule-book.ts';
import { shownBy, withoutFigure } from '../../scripts/site/rule-examples.ts';
import { subjects } from '../../scripts/site/subjects.ts';
import { examplesByRule } from '../../scripts/site/worked-examples.ts';
import { type Entry, finderOf, type Piece, shownOf } from '../../site/find.ts';
import { fromFragment } from '../../site/state.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { ambiguities } from '../../src/rule-book/ambiguities.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { allReadings } from '../../src/settlement/readings.ts';

const danish = ruleBookPage('da', '', '');
const english = ruleBookPage('en', '', '');

describe('what a clause is about', () => {
  it('stands over every clause, in both languages, and no title is left over', () => {
    const headings = [...danish.matchAll(/<h3 id="[^"]+">([^<]+) <small>([^<]+)<\/small><\/h3>/g)];
    expect(headings).toHaveLength(Object.keys(en).length);
    expect(headings.map(([, title]) => title).sort()).toEqual(Object.values(da).map(escaped).sort());
    for (const [, title] of english.matchAll(/<h3 id="[^"]+">([^<]+) <small>/g))
      expect(Object.values(en).map(escaped)).toContain(title);
  });

  it('tells one clause from another', () => {
    for (const titles of [da, en]) expect(new Set(Object.values(titles)).size).toBe(Object.keys(titles).length);
  });
});

/** What a person reads of a page: its words without marks and script. */
function textOf(page: string): string {
  return page
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;/g, ' ');
}

describe('what a person reads', () => {
  // A first-day rule is English.
  const ids = new Set(
    [
      ...allReadings.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
      ...Object.values(agreements).flatMap(({ id, tracks, terms }) => [
        id,
        ...tracks.flatMap(({ levels }) => levels.map((level) => level.id)),
        ...(terms.tender?.lots ?? []).map((lot) => lot.id),
      ]),
    ].filter((id) => id.includes('-') && id !== 'first-day'),
  );
  const tokens = (page: string) => new Set(textOf(page).match(/[\p{L}\d]+(?:[-.][\p{L}\d]+)*/gu));

  it.each([
    ['Danish', danish],
    ['English', english],
  ])('is no id, no path of a field and no day as a machine writes it, in %s', (_, page) => {
    const read = [...tokens(page)];
    expect(read.length).toBeGreaterThan(3500);
    expect(read.filter((token) => ids.has(token))).toEqual([]);
    // `hourlyRate`, `prices.fixed`, `2016-02-29`.
    expect(read.filter((token) => /^\p{Ll}+\p{Lu}|^\p{Ll}{3,}\.\p{Ll}{3,}|^\d{4}-\d\d/u.test(token))).toEqual([]);
    expect(page).not.toContain('<code');
  });

  it('is Danish in the Danish book', () => {
    const read = [...tokens(danish)];
    // Danish compounds with a hyphen begin with one of these; anything else of the kind is an id.
    const compound = /^(?:it|e|ikke|pligt|bruger|oktober|[\d.]+)-/u;
    expect(read.filter((token) => /^\p{Ll}[\p{Ll}\d]*-/u.test(token) && !compound.test(token))).toEqual([]);
    const foreign = new Set(ENGLISH.split(' '));
    expect(read.filter((token) => foreign.has(token))).toEqual([]);
    // The examples of the register have letters and numbers of their own, which no reader knows.
    expect(read.filter((token) => /^[GV]\d\d$/.test(token))).toEqual([]);
  });
});

/** Words of the code and of the English book that are no Danish words. */
const ENGLISH =
  'the and of by with or not is are from first days week weeks month months open closed order level levels same only any each one two ' +
  'three both either counted count held begun working calendar whole as offered price prices fee protocol actual monthly linear entitled ' +
  'separate yes thursday may must hours hour given told worked example name date kind true false caller agreement none provider buyer ' +
  'citizen placement course absence sickness invoice credit penalty check due ordinary education missing amount figures reading default ' +
  'when which what without before after between uncapped injury';

describe('the subjects', () => {
  it('are on rules that there are, each once, and no two have the same name', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    for (const { name, rules: on } of subjects) {
      expect(
        on.filter((id) => !ids.has(id)),
        name.en,
      ).toEqual([]);
      expect(new Set(on).size, name.en).toBe(on.length);
    }
    for (const language of ['da', 'en'] as const)
      expect(new Set(subjects.map(({ name }) => name[language])).size).toBe(subjects.length);
  });
});

describe('the doubtful places', () => {
  it('are all told: readings by their names, choices with what is held', () => {
    for (const each of ambiguities) {
      const id = each.status === 'reading' ? each.reading : each.id;
      expect(danish, id).toContain(`<article id="${id}">`);
      expect(danish, id).toContain(escaped(each.question.da));
      if (each.status !== 'reading') expect(english).toContain(escaped(each.holds.en));
    }
    for (const { id } of allReadings) expect(danish).toContain(`<h3>${escaped(readingNames[id].da)} <small>`);
  });

  it('are named at the rules they bear on, never by an id of the code', () => {
    const notes = [...danish.matchAll(/<p class="note">Kan læses på flere måder: (.*?)<\/p>/g)];
    expect(notes.length).toBeGreaterThan(40);
    for (const [, links] of notes) expect(links).not.toContain('<code>');
  });
});

describe('an example for every computed rule', () => {
  const computed = rules.filter(({ status }) => status === 'computed').map(({ id }) => id as string);

  it('stands there, or at the rule whose example shows it, or the rule gives no figure and no day', () => {
    const examples = examplesByRule('da');
    const told = (id: string) => [examples.has(id), shownBy[id] !== undefined, withoutFigure.includes(id)];
    expect(computed.filter((id) => told(id).filter(Boolean).length !== 1)).toEqual([]);
    for (const [id, at] of Object.entries(shownBy)) expect(examples.has(at), `${id} at ${at}`).toBe(true);
    for (const id of [...Object.keys(shownBy), ...withoutFigure]) expect(computed).toContain(id);
  });

  it('tells something of the rule, and asks it in words', () => {
    for (const language of ['da', 'en'] as const)
      for (const { facts, lines, key } of new Set([...examplesByRule(language).values()].flat())) {
        expect(lines.length, key).toBeGreaterThan(0);
        expect(/undefined|\[object|(?:^| · )[a-z]+[.A-Z[]\S*/.exec(facts)?.[0], key).toBeUndefined();
      }
  });

  it('is worked out again in the calculator, where that asks such a question', () => {
    const links = [...danish.matchAll(/<a href="index\.html#([^"]+)">Regn det efter<\/a>/g)].map(
      ([, link = '']) => link,
    );
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) {
      const state = fromFragment(link.replaceAll('&amp;', '&'));
      expect(state, link).toHaveProperty('question');
      expect(state, link).toHaveProperty('agreement');
    }
  });
});

describe('the box that finds', () => {
  const entry = (id: string, more: Partial<Entry>): Entry => ({
    id,
    title: '',
    place: '',
    elsewhere: '',
    text: '',
    notes: '',
    subjects: [],
    ...more,
  });
  const found = (asked: string, ...entries: readonly Entry[]) => finderOf(entries)(asked).map(({ id }) => id);

  it('puts the name of a subject before a title, a title before other words, and those before the text', () => {
    const text = entry('text', { text: 'køberen har en option' });
    const words = entry('words', { subjects: [{ name: 'Forlængelse', words: 'option', before: 1 }] });
    const title = entry('title', { title: 'Om optionen' });
    const name = entry('name', { subjects: [{ name: 'Option', words: '', before: 0 }] });
    const notes = entry('notes', { notes: 'når køberen har en option' });
    expect(found('option', notes, text, words, title, name)).toEqual(['name', 'title', 'words', 'text', 'notes']);
  });

  it('finds a word in another ending, inside a longer one, and with or without Danish letters', () => {
    const all = [entry('a', { text: 'Opsigelsen er skriftlig' }), entry('b', { text: 'dagbøder' })];
    expect(found('opsigelser', ...all)).toEqual(['a']);
    expect(found('bøde', ...all)).toEqual(['b']);
    expect(found('DAGBOEDER', ...all)).toEqual(['b']);
    const alike = [entry('a', { text: 'konkursboet indtræder' }), entry('b', { text: 'konkurrerer frit' })];
    expect(found('konkurs', ...alike)).toEqual(['a']);
  });

  it('takes numbers whole: a section with those under it, a chapter by its short name', () => {
    const places = ['1.3', '11.3', '1.3.2', '26', '260'].map((place) => entry(place, { place }));
    expect(found('1.3', ...places)).toEqual(['1.3', '1.3.2']);
    expect(found('26', ...places)).toEqual(['26']);
    expect(found('kap. 26', entry('x', { text: 'LAB kapitel 26' }))).toEqual(['x']);
  });

  it('wants all words, or else most of them, and leaves out those of the question', () => {
    const all = [entry('both', { text: 'bonus i spor 3' }), entry('one', { text: 'bonus' })];
    expect(found('hvad er bonus i spor', ...all)).toEqual(['both']);
    expect(found('bonus zebra', ...all).sort()).toEqual(['both', 'one']);
    expect(found('zebra', ...all)).toEqual([]);
    expect(found(' hvad er ', ...all)).toEqual([]);
  });

  it('puts what a subject names earlier before what else it names', () => {
    const subject = (before: number) => ({ subjects: [{ name: 'Bod', words: '', before }] });
    expect(found('bod', entry('b', subject(2)), entry('a', subject(1)))).toEqual(['a', 'b']);
  });

  it('finds a number that is written as a word, and a short word at the end of a longer one alone', () => {
    expect(found('fire uger', entry('x', { text: 'mindst 4 uger' }))).toEqual(['x']);
    expect(
      found(
        'bod',
        entry('x', { text: 'dagboden' }),
        entry('y', { text: 'en bodega' }),
        entry('z', { text: 'abodisk' }),
      ),
    ).toEqual(['y', 'x']);
  });

  it('shows why: the words in the title and in a passage, or the subject that has them', () => {
    const marked = (pieces: readonly Piece[] = []) =>
      pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
    const long = `${'Intet her. '.repeat(40)}Kreditnotaer følger reglerne. ${'Intet her. '.repeat(40)}`;
    const inText = shownOf(entry('x', { title: 'Om fakturaen', text: long }), 'kreditnota');
    expect(marked(inText.passage)).toMatch(/^… \[Kreditnotaer\] følger reglerne\. .* …$/);
    expect(inText.passage.map(({ text }) => text).join('').length).toBeLessThan(210);
    expect(inText.subject).toBeUndefined();
    const bySubject = shownOf(
      entry('y', {
        title: 'Om fakturaen',
        text: 'Fire oplysninger.',
        subjects: [{ name: 'E-faktura', words: 'oioubl kreditnota', before: 3 }],
      }),
      'kreditnota',
    );
    expect(marked(bySubject.passage)).toBe('Fire oplysninger.');
    expect([marked(bySubject.subject?.name), marked(bySubject.subject?.words)]).toEqual([
      'E-faktura',
      'oioubl [kreditnota]',
    ]);
    const inNotes = shownOf(entry('z', { text: 'Ja.', notes: 'Påhviler: Leverandøren' }), 'leverandør');
    expect(marked(inNotes.passage)).toBe('Påhviler: [Leverandøren]');
  });
});
