import { describe, expect, it } from 'vitest';
import { type Agreement, findLevel, type Level, levelOf, type Track, termsOf } from '../../src/agreement/agreement.ts';
import { agreements, shippedAgreement, withDuties } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { catalogueCases } from '../cases/catalogue.ts';

describe('an agreement by its id', () => {
  it('is one of the three', () => {
    expect(Object.entries(agreements).map(([id, agreement]) => id === agreement.id)).toEqual([true, true, true]);
    for (const agreement of Object.values(agreements)) {
      const found = shippedAgreement(agreement.id) as Agreement;
      expect(withDuties(found)).toBe(agreement);
      expect({ ...found, duties: agreement.duties }).toEqual(agreement);
      expect(withDuties(agreement)).toBe(agreement);
    }
  });

  it.each(['', 'toString', '__proto__', 'constructor', 'koebenhavn', 'KOEBENHAVN-2016-UNGE'])(
    'is none for %j',
    (id) => {
      expect(shippedAgreement(id)).toBeUndefined();
    },
  );
});

describe('a level by its id', () => {
  it.each(catalogueCases)('$level stands in $track', ({ agreement, level, track }) => {
    const found = levelOf(agreements[agreement], level);
    expect([found.level.id, found.track.id]).toEqual([level, track]);
  });

  it.each(['', 'virksomhedsspor-d', 'helhedsforloeb', 'toString', '__proto__', 'size'])('is none for %j', (id) => {
    expect(findLevel(koebenhavn2016Fyldt30, id)).toBeUndefined();
    expect(problemsOf(() => levelOf(koebenhavn2016Fyldt30, id))).toEqual([
      { code: 'unknown-level', path: 'order.level' },
    ]);
  });

  it('is looked up anew in an agreement that may still change', () => {
    const own = structuredClone(koebenhavn2016Fyldt30) as Agreement & { tracks: { levels: { id: string }[] }[] };
    expect(findLevel(own, 'eget-niveau')).toBeUndefined();
    (own.tracks[0]?.levels[0] as { id: string }).id = 'eget-niveau';
    expect(findLevel(own, 'eget-niveau')?.track.id).toBe('spor-1');
  });

  it('is looked up anew where a caller froze the agreement and not what lies in it', () => {
    const { levels, ...track } = structuredClone(koebenhavn2016Fyldt30).tracks[0] as Track;
    const more = [...levels];
    const own = Object.freeze({ ...koebenhavn2016Fyldt30, tracks: Object.freeze([{ ...track, levels: more }]) });
    expect(findLevel(own, 'eget-niveau')).toBeUndefined();
    more.push({ ...(levels[0] as Level), id: 'eget-niveau' });
    expect(findLevel(own, 'eget-niveau')?.level).toBe(more.at(-1));
  });
});

describe('the terms of a topic', () => {
  it('are those of the agreement, or a problem where it has none', () => {
    expect(termsOf(koebenhavn2016Fyldt30, 'invoicing').due).toMatchObject({ days: 30, rule: 'R223' });
    expect(problemsOf(() => termsOf(koebenhavnUdsatteOver30, 'invoicing'))).toEqual([
      { code: 'not-in-agreement', path: 'agreement' },
    ]);
  });
});
