import { describe, expect, it } from 'vitest';
import {
  agreements,
  duties,
  koebenhavn2016Fyldt30,
  koebenhavn2016Unge,
  koebenhavnUdsatteOver30,
} from '../../src/index.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreementSchema } from '../../src/schema/agreement.ts';

const rulesOf = (agreement: (typeof agreements)[keyof typeof agreements]) =>
  duties(agreement).duties.map(({ rule }) => rule);

describe('duties', () => {
  it('stand in the order of the rules, each once, in both languages', () => {
    for (const agreement of Object.values(agreements)) {
      const listed = duties(agreement).duties;
      const ids = listed.map(({ rule }) => rule);
      expect(ids).toEqual([...new Set(ids)].sort());
      for (const { who, what, trigger } of listed) {
        for (const words of [who, what, trigger]) {
          expect(words.da).not.toBe('');
          expect(words.en).not.toBe('');
        }
      }
      expect(agreementSchema.safeParse(agreement).success).toBe(true);
    }
  });

  it('cite only what holds for the area', () => {
    const places = (agreement: typeof koebenhavn2016Unge | typeof koebenhavn2016Fyldt30) =>
      duties(agreement).duties.flatMap(({ source, alsoIn = [] }) => [source, ...alsoIn]);
    expect(places(koebenhavn2016Unge).filter(({ annex }) => /^Bilag [ABCD]2/.test(annex ?? ''))).toEqual([]);
    expect(places(koebenhavn2016Fyldt30).filter(({ annex }) => /^Bilag [ABCD]1/.test(annex ?? ''))).toEqual([]);
    expect(places(koebenhavn2016Unge).every(({ document }) => document === 'D16')).toBe(true);
  });

  it('leave out the duties of the other area', () => {
    const [unge, fyldt30] = [rulesOf(koebenhavn2016Unge), rulesOf(koebenhavn2016Fyldt30)];
    expect(unge).toContain('R164');
    expect(fyldt30).not.toContain('R164');
    expect(fyldt30).toContain('R373');
    expect(unge).not.toContain('R373');
    for (const shared of ['R102', 'R175', 'R387'])
      expect([unge, fyldt30].every((ids) => ids.includes(shared))).toBe(true);
    // Their sentences stand on pages of area 2 alone.
    expect(unge.filter((rule) => ['R183', 'R412'].includes(rule))).toEqual([]);
    expect(fyldt30).toEqual(expect.arrayContaining(['R183', 'R412']));
    expect(koebenhavn2016Unge.duties?.find(({ rule }) => rule === 'R387')?.alsoIn).toEqual([
      { document: 'D16', page: 66, annex: 'Bilag C1', section: '1.2' },
    ]);
    expect(rulesOf(koebenhavnUdsatteOver30)).toContain('R033');
    expect(rulesOf(koebenhavnUdsatteOver30)).not.toContain('R175');
  });

  it('are asked through the operation, and told in both languages', () => {
    const told = answer('duties', { agreement: 'koebenhavn-2016-unge' });
    expect(told).toMatchObject({ ok: true });
    expect(explain('duties', told, 'da')).toContain('D16 s. 158, Rammeaftale 2.1');
    expect(explain('duties', told, 'en')).toContain('The provider');
    expect(answer('duties', { agreement: 'koebenhavn-2016-unge', order: {} })).toMatchObject({
      problems: [{ code: 'unknown-field', path: 'order' }],
    });
  });

  it('name whom they oblige by id, and in words by the same name everywhere', () => {
    const dutyOf = (agreement: (typeof agreements)[keyof typeof agreements], rule: string) =>
      duties(agreement).duties.find((duty) => duty.rule === rule);
    expect(dutyOf(koebenhavn2016Unge, 'R078')).toMatchObject({ parties: ['bidder'], who: { en: 'The bidder' } });
    expect(dutyOf(koebenhavn2016Fyldt30, 'R018')).toMatchObject({
      parties: ['provider', 'kunde'],
      who: { da: 'Leverandøren og Kunden', en: 'The provider and the Kunde' },
    });
    expect(dutyOf(koebenhavn2016Fyldt30, 'R187')).toMatchObject({
      parties: ['provider'],
      who: { da: 'Leverandørens fastholdelsesmentor' },
    });
    for (const agreement of Object.values(agreements)) {
      const listed = duties(agreement).duties;
      expect(listed.filter(({ parties = [] }) => parties.length === 0)).toEqual([]);
      expect(listed.filter(({ who }) => /customer|client|[Tt]enderer/.test(who.en))).toEqual([]);
    }
  });

  it('of an own agreement may leave the parties out, and name no other', () => {
    const [first] = koebenhavn2016Unge.duties ?? [];
    const asked = (parties: unknown) =>
      answer('duties', { agreement: { ...koebenhavn2016Unge, duties: [{ ...first, parties }] } });
    expect(asked(['provider', 'jobcentre'])).toMatchObject({
      ok: true,
      result: { duties: [{ parties: ['provider', 'jobcentre'] }] },
    });
    expect(asked(undefined)).toMatchObject({ ok: true });
    expect(asked(['tenderer'])).toMatchObject({
      problems: [{ code: 'invalid-option', path: 'agreement.duties[0].parties[0]' }],
    });
    expect(asked([])).toMatchObject({ ok: false });
  });

  it('are not in an agreement that lists none', () => {
    const { duties: _, ...own } = koebenhavn2016Unge;
    expect(answer('duties', { agreement: own })).toMatchObject({
      problems: [{ code: 'not-in-agreement', path: 'agreement' }],
    });
    const [first] = koebenhavn2016Unge.duties ?? [];
    const foreign = { ...koebenhavn2016Unge, duties: [{ ...first, alsoIn: [{ document: 'D99' }] }] };
    expect(answer('duties', { agreement: foreign })).toMatchObject({
      problems: [{ code: 'unknown-document', path: 'agreement.duties[0].alsoIn[0].document' }],
    });
  });
});
