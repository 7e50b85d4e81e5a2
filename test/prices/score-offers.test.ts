import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { type HourlyRate, hourlyRate } from '../../src/money/kroner.ts';
import { percent } from '../../src/money/ratios.ts';
import { answer } from '../../src/operations/operations.ts';
import { type OfferToScore, scoreOffers } from '../../src/prices/score-offers.ts';
import { fullOffer } from '../cases/prices.ts';

const lot5 = 'fyldt-30-spor-5';
const offer = (bidder: string, a: string | number, b: string | number, quality: string | number): OfferToScore => ({
  bidder,
  prices: { 'afklaringsspor-a': hourlyRate(a), 'afklaringsspor-b': hourlyRate(b) },
  quality: percent(quality),
});
const score = (offers: readonly OfferToScore[], winners?: readonly string[]) =>
  scoreOffers(koebenhavn2016Fyldt30, { lot: lot5, offers, winners });

it('25 points for price by lowest total over own total, 75 for quality', () => {
  const { ranking, assumptions } = score(
    [offer('dear', 160, 300, 90), offer('cheap', 120, 210, 80)],
    ['dear', 'cheap'],
  );
  expect(ranking).toEqual([
    {
      bidder: 'dear',
      priceTotal: '460.00',
      pricePoints: '17.934783',
      qualityPoints: '67.500000',
      totalPoints: '85.434783',
      rank: 1,
      awarded: true,
    },
    {
      bidder: 'cheap',
      priceTotal: '330.00',
      pricePoints: '25.000000',
      qualityPoints: '60.000000',
      totalPoints: '85.000000',
      rank: 2,
      awarded: true,
    },
  ]);
  expect(assumptions).toEqual([
    {
      rule: 'R092',
      source: { document: 'D16', page: 15, annex: 'Udbudsbetingelser', section: '6.1' },
      register: 'A83',
      assumption: 'lowest-over-offer',
    },
  ]);
});

it('sums exactly the prices of the lot: 7, 8 or 2', () => {
  const prices = fullOffer as unknown as Record<string, HourlyRate>;
  const full = [{ bidder: 'a', prices, quality: percent(100) }];
  const first = scoreOffers(koebenhavn2016Fyldt30, { lot: 'fyldt-30-spor-1-4', offers: full });
  expect(first.ranking[0]).toMatchObject({ priceTotal: '1310.00', totalPoints: '100.000000', awarded: true });
  expect(score(full, ['a']).ranking[0]).toMatchObject({ priceTotal: '330.00' });
  const path = koebenhavn2016Unge.tracks
    .filter(({ subcontract }) => subcontract === '2')
    .flatMap(({ levels }) => levels);
  expect(path).toHaveLength(7);
  const young = {
    bidder: 'a',
    quality: percent(0),
    prices: Object.fromEntries(path.map(({ id }) => [id, hourlyRate(1)])),
  };
  const result = scoreOffers(koebenhavn2016Unge, { lot: 'unge-2', offers: [young] });
  expect(result.ranking[0]).toMatchObject({ priceTotal: '7.00', totalPoints: '25.000000' });
});

describe('awards', () => {
  const five = ['a', 'b', 'c', 'd', 'e', 'f'].map((bidder, at) => ({
    bidder,
    prices: fullOffer as unknown as Record<string, HourlyRate>,
    quality: percent(90 - at),
  }));
  const first = (offers: readonly OfferToScore[]) =>
    scoreOffers(koebenhavn2016Fyldt30, { lot: 'fyldt-30-spor-1-4', offers }).ranking.map(({ awarded }) => awarded);

  it('at most five in subcontract 1, and fewer where fewer offer (A67)', () => {
    expect(first(five)).toEqual([true, true, true, true, true, false]);
    expect(first(five.slice(0, 3))).toEqual([true, true, true]);
    expect(first([])).toEqual([]);
  });

  it('a tie across the last place is open, one inside is not', () => {
    const tied = five.map((each, at) => (at >= 4 ? { ...each, quality: percent(50) } : each));
    expect(first(tied)).toEqual([true, true, true, true, null, null]);
    const inside = five.map((each, at) => (at < 2 ? { ...each, quality: percent(90) } : each));
    expect(first(inside)).toEqual([true, true, true, true, true, false]);
  });

  it('subcontract 2 only among the winners of subcontract 1', () => {
    const offers = [
      offer('a', 120, 210, 90),
      offer('b', 120, 210, 80),
      offer('c', 120, 210, 70),
      offer('d', 120, 210, 60),
    ];
    const awarded = (winners?: readonly string[]) => score(offers, winners).ranking.map((each) => each.awarded);
    expect(awarded(['b', 'c', 'd', 'x'])).toEqual([false, true, true, false]);
    expect(awarded([])).toEqual([false, false, false, false]);
    expect(awarded()).toEqual([null, null, null, null]);
    expect(score(offers).missing.map(({ what, rule }) => [what, rule])).toEqual([['winners', 'R070']]);
  });

  it('two in each path of area 1', () => {
    for (const lot of ['unge-1', 'unge-2', 'unge-3']) {
      expect(scoreOffers(koebenhavn2016Unge, { lot, offers: [] }).contracts).toBe(2);
    }
  });
});

it('equal points share a rank', () => {
  const { ranking } = score([offer('b', 120, 210, 80), offer('a', 120, 210, 80), offer('c', 120, 210, 70)], []);
  expect(ranking.map(({ bidder, rank }) => [bidder, rank])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
  ]);
});

it('ranks on exact points, not on the shown ones', () => {
  const { ranking } = score([offer('a', '100000', '100000', 80), offer('b', '99999.9999', '100000', 80)], []);
  expect(ranking.map(({ bidder, rank }) => [bidder, rank])).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  expect(ranking[1]?.totalPoints).toBe('85.000000');
});

describe('properties', () => {
  const rate = fc.integer({ min: 1, max: 500_0000 }).map((each) => (each / 10_000).toFixed(4));
  const mark = fc.integer({ min: 0, max: 1_000_000 }).map((each) => (each / 10_000).toFixed(4));
  const offers = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), rate, rate, mark), {
      selector: ([bidder]) => bidder,
      minLength: 1,
    })
    .map((each) => each.map(([bidder, a, b, quality]) => offer(bidder, a, b, quality)));

  it('the order of the offers does not matter', () => {
    fc.assert(
      fc.property(offers, (given) => {
        expect(score([...given].reverse(), ['a', 'b'])).toEqual(score(given, ['a', 'b']));
      }),
    );
  });

  it('a better mark or a lower price never ranks worse, and points stay within 0 and 100', () => {
    fc.assert(
      fc.property(offers, fc.nat(4), (given, which) => {
        const at = which % given.length;
        const better = given.map((each, index) =>
          index === at
            ? {
                ...each,
                quality: percent(100),
                prices: { ...each.prices, 'afklaringsspor-a': hourlyRate('0.0001') },
              }
            : each,
        );
        const rankOf = (list: readonly OfferToScore[]) =>
          score(list, []).ranking.find(({ bidder }) => bidder === given[at]?.bidder)?.rank ?? 0;
        expect(rankOf(better)).toBeLessThanOrEqual(rankOf(given));
        for (const { totalPoints } of score(given, []).ranking) {
          expect(Number(totalPoints)).toBeGreaterThan(0);
          expect(Number(totalPoints)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

const input = { agreement: 'koebenhavn-2016-fyldt-30', lot: lot5 };
const good = { bidder: 'a', quality: 80, prices: { 'afklaringsspor-a': 120, 'afklaringsspor-b': 210 } };

it.each([
  [{ offers: undefined }, 'missing-field at offers'],
  [{ lot: 'unge-1', offers: [] }, 'invalid-option at lot'],
  [
    { offers: [{ ...good, prices: { 'afklaringsspor-a': 120 } }] },
    'missing-field at offers[0].prices.afklaringsspor-b',
  ],
  [{ offers: [{ ...good, prices: { ...good.prices, nope: 1 } }] }, 'unknown-level at offers[0].prices.nope'],
  [
    { offers: [{ ...good, prices: { 'afklaringsspor-a': 0, 'afklaringsspor-b': 0 } }] },
    'out-of-range at offers[0].prices',
  ],
  [{ offers: [good, good] }, 'duplicate-bidder at offers[1].bidder'],
  [{ offers: [{ ...good, quality: 100.1 }] }, 'out-of-range at offers[0].quality'],
  [{ offers: [{ ...good, quality: -1 }] }, 'out-of-range at offers[0].quality'],
  [{ offers: [{ ...good, price: 1 }] }, 'unknown-field at offers[0].price'],
  [{ lot: 'fyldt-30-spor-1-4', offers: [], winners: ['a'] }, 'unknown-field at winners'],
])('%j', (more, problem) => {
  const told = answer('score-offers', { ...input, ...more });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});
