import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { isoDateTime } from '../../src/calendar/iso-date-time.ts';
import type { HourlyRate } from '../../src/money/kroner.ts';
import { hourlyRate, kroner } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { type CheckOfferReadings, checkOffer } from '../../src/prices/check-offer.ts';
import type { BidderFacts, CheckOfferFacts } from '../../src/prices/offer-facts.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { sensitivity } from '../../src/settlement/sensitivity.ts';
import { fullOffer, offerFacts, offerTimes } from '../cases/prices.ts';

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
        missing: [],
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
    const { findings } = checkOffer(koebenhavn2016Fyldt30, { prices: first });
    expect(findings[0]).toMatchObject({ rule: 'R068', source: { page: 6 } });
    expect(findings[1]).toMatchObject({ rule: 'R100', completion: { rule: 'R105', source: { page: 10 } } });
    expect(told(findings)).toEqual([
      ['subcontract-not-offered', null],
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

describe('what makes an offer late, non-compliant or unsuitable, each by one fact', () => {
  const inArea = (agreement: Agreement, prices: Record<string, HourlyRate>, facts: object) =>
    checkOffer(agreement, { prices, ...facts }).findings.map(({ code, severity, rule }) => [code, severity, rule]);
  const two = (facts: object) => inArea(koebenhavn2016Fyldt30, area2, facts);
  const one = (facts: object) => inArea(koebenhavn2016Unge, area1([1]), facts);

  it.each(offerTimes)('received at %s', (at, late) => {
    expect(two({ receivedAt: isoDateTime(at) })).toEqual(late ? [['too-late', 'reject', 'R074']] : []);
  });

  it.each(offerFacts)('%j', (facts, findings) => {
    expect([two(facts), one(facts)]).toEqual([findings, findings]);
  });

  it('a requirement left out rejects in area 1 alone', () => {
    expect(one({ requirementsLeftOut: 1 })).toEqual([['requirements-left-out', 'reject', 'R095']]);
    expect(two({ requirementsLeftOut: 1 })).toEqual([['requirements-lacking', 'warn', 'R095']]);
  });

  it('names the limits that the source lost, where they would judge what was told', () => {
    const missing = (facts: object) =>
      checkOffer(koebenhavn2016Fyldt30, { prices: area2, ...facts }).missing.map(({ what, rule }) => [what, rule]);
    expect(missing({})).toEqual([]);
    expect(missing({ publicDebt: 'secured' })).toEqual([]);
    expect(missing({ publicDebt: 'unsecured', personalInjuryCover: kroner(10_000_000) })).toEqual([
      ['public-debt-limit', 'R080'],
      ['property-damage-cover', 'R083'],
    ]);
  });
});

describe('the 200 pages', () => {
  const pages = (paths: readonly number[], solutionPages: CheckOfferFacts['solutionPages'], readings = {}) =>
    checkOffer(koebenhavn2016Unge, { prices: area1(paths), solutionPages }, readings).findings.map(
      ({ code, severity, source }) => [code, severity, source.page],
    );
  const together: CheckOfferReadings = { 'page-limit': 'all-together' };

  it('of each annex, where they are told by annex', () => {
    expect(pages([1, 2, 3], { 1: 150, 2: 150, 3: 150 })).toEqual([]);
    expect(pages([1, 2, 3], { 1: 200, 2: 201, 3: 200 })).toEqual([['too-many-pages', 'warn', 88]]);
    expect(pages([1, 2, 3], { 1: 150, 2: 150, 3: 150 }, together)).toEqual([['too-many-pages', 'warn', 75]]);
    expect(pages([1, 2], { 1: 100, 2: 100 }, together)).toEqual([]);
    expect(pages([1, 2], { 1: 100, 2: undefined })).toEqual([]);
    expect(pages([1, 2, 3], { 1: 150, 2: 150, 3: undefined }, together)).toEqual([['too-many-pages', 'warn', 75]]);
    // Of one annex both readings say the same, at its own place.
    expect(pages([2], { 2: 201 }, together)).toEqual([['too-many-pages', 'warn', 88]]);
  });

  it.each([
    [[1, 2, 3], 200, [], []],
    [[1, 2, 3], 201, ['pages-not-told-by-annex'], ['too-many-pages']],
    [[1, 2, 3], 600, ['pages-not-told-by-annex'], ['too-many-pages']],
    [[1, 2, 3], 601, ['too-many-pages'], ['too-many-pages']],
    [[1, 3], 401, ['too-many-pages'], ['too-many-pages']],
    [[2], 201, ['too-many-pages'], ['too-many-pages']],
  ])('paths %j with %i pages in one number', (paths, count, each, all) => {
    expect(pages(paths, count).map(([code]) => code)).toEqual(each);
    expect(pages(paths, count, together).map(([code]) => code)).toEqual(all);
  });

  it('the reading decides only where several annexes are too many together', () => {
    const asked = (paths: readonly number[], solutionPages: CheckOfferFacts['solutionPages']) =>
      sensitivity(koebenhavn2016Unge, {
        operation: 'check-offer',
        input: { prices: area1(paths) as never, solutionPages },
      }).readings.map(({ reading, changes }) => [reading, changes]);
    expect(asked([1, 2, 3], 450)).toEqual([['page-limit', true]]);
    expect(asked([1, 2, 3], 601)).toEqual([]);
    expect(asked([1], 450)).toEqual([]);
    expect(asked([1, 2], { 1: 150, 2: 150 })).toEqual([['page-limit', true]]);
  });
});

describe('what is due as proof before the award is notified', () => {
  const due = (bidder: BidderFacts) =>
    checkOffer(koebenhavn2016Fyldt30, { prices: area2, bidder }).documents?.map(
      ({ document, of, count, rule }) => `${count} ${document} ${of} ${rule}`,
    );
  const alone = [
    '1 service-certificate bidder R087',
    '1 register-extract bidder R087',
    '1 insurance-proof bidder R087',
    '1 turnover-statement bidder R087',
  ];

  it('of one that bids alone', () => {
    expect(due({})).toEqual(alone);
    expect(due({ members: 1, lenders: 0 })).toEqual(alone);
    const places = checkOffer(koebenhavn2016Fyldt30, { prices: area2, bidder: {} }).documents;
    expect(places?.map(({ source }) => source.page)).toEqual([12, 13, 13, 13]);
    expect(checkOffer(koebenhavn2016Fyldt30, { prices: area2 })).not.toHaveProperty('documents');
  });

  it('of a consortium: each member proves that it is not excluded', () => {
    expect(due({ members: 3 })).toEqual([
      ...alone.slice(1),
      '1 common-representative bidder R394',
      '1 liability-declaration bidder R394',
      '3 service-certificate member R394',
    ]);
  });

  it('of those who lend their capacity, and more of those who lend their economy', () => {
    expect(due({ lenders: 2, economicLenders: 1 })).toEqual([
      ...alone,
      '2 capacity-declaration lender R394',
      '2 service-certificate lender R394',
      '1 insurance-proof lender R394',
      '1 turnover-statement lender R394',
      '1 liability-declaration lender R394',
    ]);
  });
});

it('an agreement that says nothing of a fact is not asked of it', () => {
  const { tender } = koebenhavn2016Fyldt30.terms;
  const { prices, index, lots, supplementary, bound, standstill, exclusion } = tender as NonNullable<typeof tender>;
  const bare: Agreement = {
    ...koebenhavn2016Fyldt30,
    terms: { tender: { prices, index, lots, supplementary, bound, standstill, exclusion } },
  };
  const facts: Partial<CheckOfferFacts> = {
    turnovers: [kroner(1)],
    personalInjuryCover: kroner(1),
    solutionPages: 1,
    receivedAt: isoDateTime('2016-01-01T00:00'),
    language: 'da',
    reservations: 'other',
    alternatives: true,
    requirementsLeftOut: 1,
    publicDebt: 'unsecured',
    bidder: {},
  };
  expect(
    problemsOf(() => checkOffer(bare, { prices: area2, ...facts }))
      .map(({ code, path }) => [code, path])
      .sort(),
  ).toEqual(
    Object.keys(facts)
      .map((fact) => ['not-in-agreement', fact])
      .sort(),
  );
  // No band to lie outside, no clause on subcontracts, nothing that says that a price may be asked for.
  const { findings } = checkOffer(bare, { prices: { 'virksomhedsspor-a': hourlyRate(1) } });
  expect(findings.every(({ code, completion }) => code === 'price-missing' && completion === undefined)).toBe(true);
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

  it('says how many pages, and how many requirements', () => {
    const messages = (more: Partial<CheckOfferFacts>) =>
      checkOffer(koebenhavn2016Unge, { prices: area1([1, 2]), ...more }).findings.map(({ message }) => message);
    expect(messages({ solutionPages: 201 })).toEqual([
      'The solution descriptions fill more than 200 pages together; each annex has that limit for itself, and its own pages are not told.',
    ]);
    expect(messages({ solutionPages: 401 })).toEqual([
      'The solution descriptions fill more than 200 pages; no consequence is written.',
    ]);
    expect(messages({ requirementsLeftOut: 3 })).toMatchObject([expect.stringContaining('leaves out 3 requirements')]);
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
  [{ prices: fullOffer, solutionPages: { D2: 200, D1: 1 } }, 'unknown-field at solutionPages.D1'],
  [{ prices: fullOffer, solutionPages: { D2: -1 } }, 'out-of-range at solutionPages.D2'],
  [{ prices: fullOffer, solutionPages: 1.5 }, 'invalid-type at solutionPages'],
  [{ prices: fullOffer, solutionPages: 'many' }, 'invalid-type at solutionPages'],
  [{ prices: fullOffer, solutionPages: [] }, 'invalid-type at solutionPages'],
  [{ prices: fullOffer, receivedAt: '2016-02-29' }, 'invalid-date at receivedAt'],
  [{ prices: fullOffer, receivedAt: '2016-02-30T10:00' }, 'invalid-date at receivedAt'],
  [{ prices: fullOffer, receivedAt: '2016-02-29T24:00' }, 'invalid-date at receivedAt'],
  [{ prices: fullOffer, receivedAt: '2016-02-29T15:59Z' }, 'invalid-date at receivedAt'],
  [{ prices: fullOffer, receivedAt: 1600 }, 'invalid-type at receivedAt'],
  [{ prices: fullOffer, bidder: { lenders: 1, economicLenders: 2 } }, 'out-of-range at bidder.economicLenders'],
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
