import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { type HourlyRate, hourlyRate, hours } from '../../src/money/kroner.ts';
import { percent } from '../../src/money/ratios.ts';
import { answer } from '../../src/operations/operations.ts';
import type { OfferToScore } from '../../src/prices/offers.ts';
import { type ScoreOffersReadings, scoreOffers } from '../../src/prices/score-offers.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { sensitivity } from '../../src/settlement/sensitivity.ts';
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
      reasons: [],
    },
    {
      bidder: 'cheap',
      priceTotal: '330.00',
      pricePoints: '25.000000',
      qualityPoints: '60.000000',
      totalPoints: '85.000000',
      rank: 2,
      awarded: true,
      reasons: [],
    },
  ]);
  const place = { rule: 'R092', source: { document: 'D16', page: 15, annex: 'Udbudsbetingelser', section: '6.1' } };
  expect(assumptions).toEqual([
    { ...place, register: 'A107', assumption: 'plain-sum' },
    { ...place, register: 'A99', assumption: 'lowest-over-offer' },
    { ...place, register: 'A99', assumption: 'one-quality-mark' },
  ]);
});

/** Lot 5 as it was reckoned by hand: a and b and c, all of them winners of the other lot. */
const three = [offer('a', 120, 210, 80), offer('b', 160, 300, 90), offer('c', 130, 230, 87)];
const scored = (
  readings: ScoreOffersReadings,
  offers = three,
  winners: readonly string[] | undefined = ['a', 'b', 'c'],
) =>
  scoreOffers(koebenhavn2016Fyldt30, { lot: lot5, offers, winners }, readings).ranking.map(
    ({ bidder, totalPoints, awarded }) => [bidder, totalPoints, awarded],
  );

describe('what the tender does not say turns the award', () => {
  it('a sum becomes points in proportion to the lowest, or linearly from it', () => {
    expect(scored({})).toEqual([
      ['c', '88.166667', true],
      ['b', '85.434783', true],
      ['a', '85.000000', false],
    ]);
    expect(scored({ 'price-points': 'linear' })).toEqual([
      ['c', '87.977273', true],
      ['a', '85.000000', true],
      ['b', '82.651515', false],
    ]);
  });

  it('no points below zero from twice the lowest sum on', () => {
    const pointsAt = (b: string) =>
      scoreOffers(
        koebenhavn2016Fyldt30,
        { lot: lot5, offers: [offer('a', 100, 100, 0), offer('b', 100, b, 0)], winners: [] },
        { 'price-points': 'linear' },
      ).ranking.find(({ bidder }) => bidder === 'b')?.pricePoints;
    expect(['299.99', '300', '300.01', '900'].map(pointsAt)).toEqual(['0.001250', '0.000000', '0.000000', '0.000000']);
  });

  it('prices are added up alike, or by the hours of a week', () => {
    const rates = (bidder: string, given: readonly number[]) => ({
      bidder,
      quality: percent(80),
      prices: Object.fromEntries(
        Object.keys(fullOffer)
          .slice(0, 8)
          .map((id, at) => [id, hourlyRate(given[at] ?? 0)]),
      ),
    });
    const offers = [
      rates('x', [80, 160, 280, 210, 320, 80, 210, 90]),
      rates('y', [60, 120, 220, 400, 480, 100, 230, 110]),
    ];
    const totals = (readings: ScoreOffersReadings, more = {}) =>
      scoreOffers(koebenhavn2016Fyldt30, { lot: 'fyldt-30-spor-1-4', offers, ...more }, readings).ranking.map(
        ({ bidder, priceTotal }) => [bidder, priceTotal],
      );
    expect(totals({})).toEqual([
      ['x', '1430.00'],
      ['y', '1720.00'],
    ]);
    expect(totals({ 'price-total': 'weekly-hours' })).toEqual([
      ['y', '8620.00'],
      ['x', '9090.00'],
    ]);
    const usualHours = { fastholdelsesmentor: hours('2'), 'fleksjobspor-b': hours('20') };
    expect(totals({ 'price-total': 'weekly-hours' }, { usualHours })).toEqual([
      ['y', '11320.00'],
      ['x', '11400.00'],
    ]);
  });

  it('the lowest sum is that of those who can win, or of all', () => {
    const offers = [...three, offer('low', 60, 110, 10)];
    expect(scored({}, offers).slice(0, 3)).toEqual(scored({}));
    expect(scored({ 'price-lowest': 'all-bidders' }, offers).map(([bidder, points]) => [bidder, points])).toEqual([
      ['c', '77.055556'],
      ['b', '76.739130'],
      ['a', '72.878788'],
      ['low', '32.500000'],
    ]);
    // One that cannot win gets no more than full points for its price.
    expect(scored({}, offers).at(-1)).toEqual(['low', '32.500000', false]);
  });

  it('points of the evaluation’s own go before every formula', () => {
    const offers = three.map((each, at) => ({ ...each, pricePoints: percent([25, 12.5, 20][at] ?? 0) }));
    const own = [
      ['c', '85.250000', true],
      ['a', '85.000000', true],
      ['b', '80.000000', false],
    ];
    expect(scored({}, offers)).toEqual(own);
    expect(scored({ 'price-points': 'linear' }, offers)).toEqual(own);
    expect(score(offers, ['a', 'b', 'c']).assumptions.map(({ assumption }) => assumption)).toEqual([
      'plain-sum',
      'own-points',
      'one-quality-mark',
    ]);
  });

  it('a sum by the hours of a week is shown to the nearest ten-thousandth', () => {
    const usualHours = { 'afklaringsspor-a': hours('1'), 'afklaringsspor-b': hours('0.5') };
    const facts = { lot: lot5, offers: [offer('a', '100', '100.0001', 80)], winners: ['a'], usualHours };
    const { ranking } = scoreOffers(koebenhavn2016Fyldt30, facts, { 'price-total': 'weekly-hours' });
    // 100 × 1 + 100.0001 × 0.5 = 150.00005
    expect(ranking[0]?.priceTotal).toBe('150.0001');
  });

  it('sensitivity tells that another formula gives another winner', () => {
    const told = sensitivity(koebenhavn2016Fyldt30, {
      operation: 'score-offers',
      input: { lot: lot5, offers: three, winners: ['a', 'b', 'c'] },
    });
    expect(told.deciding).toEqual(['price-points', 'price-total']);
    // The lowest of those who can win is the lowest of all: nothing hangs on it here.
    expect(told.readings.map(({ reading }) => reading)).toEqual(['price-points', 'price-total']);
  });
});

describe('what is told beside the score', () => {
  it('of no offers nothing is taken for granted, and nothing is read', () => {
    const { ranking, assumptions, steps } = score([], ['x']);
    expect([ranking, assumptions]).toEqual([[], []]);
    expect(steps?.filter(({ reading }) => reading !== undefined)).toEqual([]);
  });

  it('the step of the award names the winners, best first; without steps all else is the same', () => {
    const facts = { lot: lot5, offers: three, winners: ['a', 'b', 'c'] };
    const { steps, ...scores } = scoreOffers(koebenhavn2016Fyldt30, facts);
    expect(steps?.at(-1)).toMatchObject({ what: 'award', from: { lot: lot5, contracts: '2' }, gives: 'c, b' });
    expect(scoreOffers(koebenhavn2016Fyldt30, { ...facts, steps: false })).toEqual(scores);
  });
});

/** Area 2 with its lots the other way round, and without hours of a usual week. */
const turned = (): Agreement => {
  const { tender } = koebenhavn2016Fyldt30.terms;
  const lots = [...(tender?.lots ?? [])].reverse().map(({ usualHours: _, ...lot }) => lot);
  const terms = { ...koebenhavn2016Fyldt30.terms, tender: { ...tender, lots } };
  return { ...(koebenhavn2016Fyldt30 as Agreement), terms };
};

it('the winners of the other lot are as many as its contracts, wherever it stands', () => {
  const offers = [...'abcde'].map((bidder) => offer(bidder, 120, 210, 80));
  const won = scoreOffers(turned(), { lot: lot5, offers, winners: [...'abcde'] });
  expect(won.ranking.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1]);
});

it('hours that the tender does not have are asked for', () => {
  const ask = () => scoreOffers(turned(), { lot: lot5, offers: three }, { 'price-total': 'weekly-hours' });
  expect(problemsOf(ask)).toEqual([{ code: 'missing-field', path: 'usualHours.afklaringsspor-b' }]);
});

it('an offer that cannot win does not, though it has as many points as one that can', () => {
  const { ranking } = score([offer('a', 120, 210, 80), offer('b', 120, 210, 80)], ['b']);
  expect(ranking.map(({ bidder, awarded, reasons }) => [bidder, awarded, reasons[0]?.code])).toEqual([
    ['a', false, 'cannot-win-this-lot'],
    ['b', true, undefined],
  ]);
});

it('a price outside its band is said and takes part', () => {
  const { findings, ranking } = score([offer('a', 1, 1, 80), offer('b', 120, 240, 80)], ['a', 'b']);
  expect(findings.map(({ bidder, code, level, rule }) => [bidder, code, level, rule])).toEqual([
    ['a', 'rate-below-band', 'afklaringsspor-a', 'R101'],
    ['a', 'rate-below-band', 'afklaringsspor-b', 'R101'],
  ]);
  expect(ranking.find(({ bidder }) => bidder === 'b')?.pricePoints).toBe('0.138889');
  expect(score([offer('b', 120, 210, 80), offer('c', 160, 300, 80)], ['b']).findings).toEqual([]);
});

it('says why an offer gets no contract', () => {
  const offers = [...three, offer('d', 120, 210, 95), offer('e', 160, 300, 90)];
  const why = (winners?: readonly string[]) =>
    score(offers, winners).ranking.map(({ bidder, reasons }) => [
      bidder,
      ...reasons.map(({ code, rule }) => [code, rule]),
    ]);
  expect(why(['b', 'c', 'e'])).toEqual([
    ['d', ['cannot-win-this-lot', 'R070']],
    ['c'],
    ['b', ['tie-for-last-place', 'R070']],
    ['e', ['tie-for-last-place', 'R070']],
    ['a', ['cannot-win-this-lot', 'R070']],
  ]);
  expect(why(['a', 'c', 'd'])[4]).toEqual(['a', ['places-taken', 'R070']]);
  expect(why()[0]).toEqual(['d', ['winners-not-told', 'R070']]);
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
    expect(awarded(['b', 'c', 'd'])).toEqual([false, true, true, false]);
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
        const winners = ['a', 'b'].filter((winner) => given.some(({ bidder }) => bidder === winner));
        expect(score([...given].reverse(), winners)).toEqual(score(given, winners));
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
  [{ offers: [good], winners: ['a', 'x'] }, 'unknown-bidder at winners[1]'],
  [{ offers: [good], winners: ['a', 'a'] }, 'given-twice at winners[1]'],
  [
    { offers: 'abcdef'.split('').map((bidder) => ({ ...good, bidder })), winners: 'abcdef'.split('') },
    'out-of-range at winners',
  ],
  [{ offers: [good, { ...good, bidder: 'b', pricePoints: 20 }] }, 'missing-field at offers[0].pricePoints'],
  [{ offers: [{ ...good, pricePoints: '25.0001' }] }, 'out-of-range at offers[0].pricePoints'],
  [{ offers: [good], usualHours: { 'afklaringsspor-b': 0 } }, 'out-of-range at usualHours.afklaringsspor-b'],
])('%j', (more, problem) => {
  const told = answer('score-offers', { ...input, ...more });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});
