import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import type { HourlyRate } from '../../src/money/kroner.ts';
import { hourlyRate, kroner } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { checkOffer } from '../../src/prices/check-offer.ts';
import { fullOffer } from '../cases/prices.ts';

const levels = (agreement: { tracks: readonly { levels: readonly { id: string; hourlyRate: unknown }[] }[] }) =>
  agreement.tracks.flatMap((track) => track.levels) as readonly {
    readonly id: string;
    readonly hourlyRate: { readonly min: HourlyRate; readonly max: HourlyRate };
  }[];
const area1 = (paths: readonly number[], end: 'min' | 'max' = 'min') =>
  Object.fromEntries(
    levels(koebenhavn2016Unge)
      .filter(({ id }) => paths.some((path) => id.startsWith(`uddannelsesvej-${path}-`)))
      .map(({ id, hourlyRate: band }) => [id, band[end]]),
  );
const area2 = fullOffer as unknown as Record<string, HourlyRate>;
const told = (findings: readonly { code: string; level: string | null }[]) =>
  findings.map(({ code, level }) => [code, level]);

describe('G15: area 1, 7 prices for each path', () => {
  it.each([
    [[1], 7],
    [[2], 7],
    [[1, 3], 14],
    [[1, 2, 3], 21],
  ])('paths %j: %i', (paths, count) => {
    for (const end of ['min', 'max'] as const) {
      expect(checkOffer(koebenhavn2016Unge, { prices: area1(paths, end), steps: false })).toEqual({
        findings: [],
        given: count,
        expected: count,
      });
    }
  });

  it('one price of a path asks for the other six', () => {
    const { findings, given, expected } = checkOffer(koebenhavn2016Unge, {
      prices: { 'uddannelsesvej-2-mentor': hourlyRate(210) },
    });
    expect([given, expected]).toEqual([1, 7]);
    expect(findings).toHaveLength(6);
    expect(findings.every(({ code, rule }) => code === 'price-missing' && rule === 'R099')).toBe(true);
  });

  it('nothing offered is found', () => {
    const { findings, expected } = checkOffer(koebenhavn2016Unge, { prices: {} });
    expect([told(findings), expected]).toEqual([[['nothing-offered', null]], 0]);
  });
});

describe('G16: area 2, 10 prices, both subcontracts', () => {
  it('a full offer', () => {
    expect(checkOffer(koebenhavn2016Fyldt30, { prices: area2 })).toMatchObject({
      findings: [],
      given: 10,
      expected: 10,
    });
  });

  it('without the second subcontract', () => {
    const { 'afklaringsspor-a': _, 'afklaringsspor-b': __, ...first } = area2;
    expect(told(checkOffer(koebenhavn2016Fyldt30, { prices: first }).findings)).toEqual([
      ['price-missing', 'afklaringsspor-a'],
      ['price-missing', 'afklaringsspor-b'],
    ]);
  });

  it('nothing offered lacks all ten', () => {
    const { findings, given, expected } = checkOffer(koebenhavn2016Fyldt30, { prices: {} });
    expect([findings.length, given, expected]).toEqual([10, 0, 10]);
  });
});

describe('bands', () => {
  it.each([
    ['59.9999', ['rate-below-band']],
    ['60', []],
    ['80', []],
    ['80.0001', ['rate-above-band']],
  ])('virksomhedsspor-a at %s', (rate, codes) => {
    const prices = { ...area2, 'virksomhedsspor-a': hourlyRate(rate) };
    const { findings } = checkOffer(koebenhavn2016Fyldt30, { prices });
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.every(({ level, rule }) => level === 'virksomhedsspor-a' && rule === 'R101')).toBe(true);
  });

  it('offers anywhere in the bands are accepted exactly, one step outside never', () => {
    const all = levels(koebenhavn2016Fyldt30);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
        fc.nat(9),
        fc.boolean(),
        (at, which, above) => {
          const units = all.map(({ hourlyRate: { min, max } }, index) => {
            const [low, high] = [Number(min) * 10_000, Number(max) * 10_000];
            return Math.floor(low + (high - low) * (at[index] ?? 0));
          });
          const offer = (each: readonly number[]) =>
            Object.fromEntries(all.map(({ id }, index) => [id, hourlyRate(((each[index] ?? 0) / 10_000).toFixed(4))]));
          expect(checkOffer(koebenhavn2016Fyldt30, { prices: offer(units) }).findings).toEqual([]);
          const { min, max } = all[which]?.hourlyRate ?? { min: '0', max: '0' };
          const outside = [...units];
          outside[which] = above ? Number(max) * 10_000 + 1 : Number(min) * 10_000 - 1;
          const { findings } = checkOffer(koebenhavn2016Fyldt30, { prices: offer(outside) });
          expect(told(findings)).toEqual([[above ? 'rate-above-band' : 'rate-below-band', all[which]?.id]]);
        },
      ),
    );
  });
});

it('unknown levels are found after the others and are not counted', () => {
  const prices = { nope: hourlyRate(1), ...area2, 'virksomhedsspor-a': hourlyRate(1) } as Record<string, HourlyRate>;
  const { findings, given } = checkOffer(koebenhavn2016Fyldt30, { prices });
  expect(told(findings)).toEqual([
    ['rate-below-band', 'virksomhedsspor-a'],
    ['unknown-level', 'nope'],
  ]);
  expect(given).toBe(10);
});

describe('the bidder, where it is stated', () => {
  const of = (more: object) => told(checkOffer(koebenhavn2016Fyldt30, { prices: area2, ...more }).findings);

  it('turnover on average at least 5 million', () => {
    const low = ['turnover-too-low', null];
    expect(of({ turnovers: [kroner(5_000_000)] })).toEqual([]);
    expect(of({ turnovers: [kroner('4999999.99')] })).toEqual([low]);
    expect(of({ turnovers: [kroner(9_000_000), kroner(1_000_000), kroner(5_000_000)] })).toEqual([]);
    expect(of({ turnovers: [kroner(9_000_000), kroner('999999.99'), kroner(5_000_000)] })).toEqual([low]);
  });

  it('insurance of at least 10 million and at most 200 pages', () => {
    expect(of({ personalInjuryCover: kroner(10_000_000), solutionPages: 200 })).toEqual([]);
    expect(of({ personalInjuryCover: kroner('9999999.99'), solutionPages: 201 })).toEqual([
      ['cover-too-low', null],
      ['too-many-pages', null],
    ]);
  });
});

const ask = (more: object) => {
  const reply = answer('check-offer', { agreement: 'koebenhavn-2016-fyldt-30', ...more });
  return reply.ok ? reply.result : reply.problems.map(({ code, path }) => `${code} at ${path}`);
};

it.each([
  [{}, 'missing-field at prices'],
  [{ prices: null }, 'missing-field at prices'],
  [{ prices: { 'virksomhedsspor-a': '60,5' } }, 'invalid-decimal at prices.virksomhedsspor-a'],
  [{ prices: { 'virksomhedsspor-a': 1.00001 } }, 'too-many-decimals at prices.virksomhedsspor-a'],
  [{ prices: { 'virksomhedsspor-a': [] } }, 'invalid-type at prices.virksomhedsspor-a'],
  [{ prices: fullOffer, turnovers: [] }, 'out-of-range at turnovers'],
  [{ prices: fullOffer, turnovers: [1, 2, 3, 4] }, 'out-of-range at turnovers'],
  [{ prices: fullOffer, pages: 3 }, 'unknown-field at pages'],
  [{ prices: Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`l${at}`, 1])) }, 'too-large at prices'],
])('%j', (more, problem) => {
  expect(ask(more)).toEqual([problem]);
});

it('lists every price that is wrong', () => {
  expect(ask({ prices: { a: 'x', b: -1, c: true } })).toEqual([
    'invalid-decimal at prices.a',
    'out-of-range at prices.b',
    'invalid-type at prices.c',
  ]);
});

it('a level named like a part of the language is an unknown level like any other', () => {
  const prices = JSON.parse('{"__proto__": 5, "constructor": 6, "toString": 7}');
  const { findings, given } = ask({ prices }) as unknown as {
    findings: { code: string; level: string }[];
    given: number;
  };
  expect(told(findings.slice(10))).toEqual([
    ['unknown-level', '__proto__'],
    ['unknown-level', 'constructor'],
    ['unknown-level', 'toString'],
  ]);
  expect(given).toBe(0);
});
