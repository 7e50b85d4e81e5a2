import { describe, expect, it } from 'vitest';
import { bookIn, ruleText } from '../../scripts/site/rule-text.ts';
import { examplesByRule } from '../../scripts/site/worked-examples.ts';
import { rules } from '../../src/rule-book/rules.ts';

const told = (language: 'da' | 'en') => [...new Set([...examplesByRule(language).values()].flat())];
const of = (vector: string, language: 'da' | 'en' = 'da') =>
  told(language).filter(({ vectors }) => vectors.includes(vector));

describe('the worked examples of the rule book', () => {
  it('say where amounts are made up, and nowhere else', () => {
    for (const vector of ['V08', 'V09', 'V18', 'G21'])
      for (const { notes } of of(vector)) expect(notes, vector).toContain('Opdigtede beløb: kilden har dem ikke.');
    expect(of('V18', 'en')[0]?.notes).toEqual(['Made-up amounts: the source does not have them.']);
    expect(of('V04').flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('say why the order itself would be rejected', () => {
    const [wrongHours] = of('G08').filter(({ operation }) => operation === 'fee');
    expect(wrongHours?.notes).toEqual([
      expect.stringMatching(/^Ordren selv ville blive afvist: .*niveauet har 12 timer om ugen\. Eksemplet viser/),
    ]);
    expect(of('V06', 'en')[0]?.notes[0]).toMatch(
      /^The order itself would be rejected: .* The example shows the rule\.$/,
    );
  });

  it('show the days and counts that they are about', () => {
    const lines = (vector: string) => of(vector).flatMap((example) => example.lines);
    expect(lines('V06')).toContain('  De fire uger skal ligge fra 6. juli 2015 til og med 2. december 2016.');
    expect(lines('V07')).toContain('  Måledag: 1. december 2016.');
    expect(lines('V18')).toContain('Arbejdsdage, der tæller: 2');
  });

  it('name their facts in words, with numbers as the language writes them', () => {
    for (const { facts, title } of [...told('da'), ...told('en')])
      expect(/(?:^| · )[a-z]+[.A-Z[]\S*/.exec(facts)?.[0], title).toBeUndefined();
    expect(of('G10')[0]?.facts).toContain('0 + 10,5');
    expect(of('G10', 'en')[0]?.facts).toContain('0 + 10.5');
  });

  it('are told in the book with their notes', () => {
    const book = bookIn('da');
    const pages = rules.map((rule) => ruleText(rule, [], book)).join('');
    const notes = told('da').flatMap((example) => example.notes);
    expect(notes.length).toBeGreaterThan(10);
    expect(pages.split('<p class="note">Opdigtede beløb').length - 1).toBe(
      notes.filter((note) => note.startsWith('Opdigtede')).length,
    );
  });
});
