import { describe, expect, it } from 'vitest';
import type { Agreement, Level } from '../../src/agreement/agreement.ts';
import { fyldt30Rules } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { ungeRules } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { udsatteRules } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import type { Clause } from '../../src/evidence/clause.ts';

const placeOf = ({ rule, source: { page, section } }: Clause) => `${rule} ${page === undefined ? section : page}`;

function levelOf(agreement: Agreement, id: string): Level {
  return agreement.tracks.flatMap(({ levels }) => levels).find((level) => level.id === id) as Level;
}

/** The special demands of a level that rest on some of the rules, each with its page or its section. */
const special = (agreement: Agreement, level: string, ...rules: string[]) =>
  levelOf(agreement, level)
    .special.filter(({ rule }) => rules.includes(rule))
    .map(placeOf);

describe('a demand is cited where the track itself says it', () => {
  it.each([
    ['virksomhedsspor-a', ['R180 36', 'R178 32']],
    ['fleksjobspor-a', ['R180 39']],
    ['fleksjobspor-b', ['R180 39', 'R178 39']],
  ])('%s: follow-up and hours beside a placement', (level, places) => {
    expect(special(fyldt30Rules, level, 'R180', 'R178').sort()).toEqual([...places].sort());
  });

  it.each([
    ['virksomhedsspor-a', 33],
    ['virksomhedsspor-c', 33],
    ['fleksjobspor-a', 39],
    ['ret-og-pligt-tilbud', 36],
    ['afklaringsspor-b', 36],
  ])('%s: by telephone only exceptionally, p. %i', (level, page) => {
    const rule = fyldt30Rules.terms.delivery?.followUp?.find(({ levels }) => levels.includes(level));
    expect(rule?.telephone?.source.page).toBe(page);
  });

  it('the mentors of area 1 rest on § 96 c, p. 19, and each target group on its own page', () => {
    for (const id of ['uddannelsesvej-1-mentor', 'uddannelsesvej-2-mentor', 'uddannelsesvej-3-mentor']) {
      const { legalBasis, targetGroup } = levelOf(ungeRules, id);
      expect(legalBasis.filter(({ words }) => words.da.includes('96 c')).map(placeOf)).toEqual(['R115 19']);
      expect(targetGroup.map(({ source }) => source.page)).not.toContain(5);
    }
  });

  it('the mentor of 2024 has what is asked of every course, and the hours of its own section', () => {
    const asked = ['R034', 'R036', 'R038'];
    expect(special(udsatteRules, 'mentorforloeb', ...asked)).toEqual(['R034 3.1', 'R036 3.1', 'R038 3.2']);
    expect(special(udsatteRules, 'helhedsforloeb', ...asked)).toEqual(['R034 3.1', 'R036 3.1', 'R038 3.2']);
    expect(levelOf(udsatteRules, 'mentorforloeb').hours).toMatchObject({ rule: 'R030', source: { section: '2.2.2' } });
  });

  it('the talk of the retention mentor is held at the provider’s (R186, p. 37)', () => {
    const talk = levelOf(fyldt30Rules, 'fastholdelsesmentor').special.find(({ rule }) => rule === 'R186');
    expect(talk?.words.da).toContain('hos leverandøren');
    expect(talk?.words.en).toContain('at the provider’s');
  });
});
