import { expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PriceTerms } from '../../src/agreement/contract-terms.ts';
import { koebenhavn2016Fyldt30 as fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge as unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { type IsoMonth, isoDate } from '../../src/calendar/iso-date.ts';
import type { Clause } from '../../src/evidence/clause.ts';
import { hourlyRate } from '../../src/money/kroner.ts';
import { indexNumber, percent } from '../../src/money/ratios.ts';
import { checkOffer } from '../../src/prices/check-offer.ts';
import { regulatePrice } from '../../src/prices/regulate-price.ts';
import { scoreOffers } from '../../src/prices/score-offers.ts';
import { problemsOf } from '../../src/problem/problem.ts';

/** Agreements that are built otherwise than Copenhagen's. */
const alone: Agreement = {
  ...unge,
  tracks: unge.tracks.map(({ subcontract: _, ...track }) => track),
};
const unpriced: Agreement = {
  ...unge,
  tracks: unge.tracks.map((track) => ({
    ...track,
    levels: track.levels.map((level) => ({ ...level, hourlyRate: null })),
  })),
};
const path1 = unge.tracks.filter(({ subcontract }) => subcontract === unge.tracks[0]?.subcontract);

it('a track that names no subcontract is a subcontract of its own', () => {
  const [track] = unge.tracks;
  const [level] = track?.levels ?? [];
  const prices = { [level?.id as string]: hourlyRate(100) };
  expect(checkOffer(alone, { prices }).expected).toBe(track?.levels.length);
  expect(checkOffer(unge as Agreement, { prices }).expected).toBe(path1.flatMap(({ levels }) => levels).length);
});

it('a level without a band takes any price', () => {
  const prices = Object.fromEntries(path1.flatMap(({ levels }) => levels).map(({ id }) => [id, hourlyRate('0.01')]));
  expect(checkOffer(unpriced, { prices }).findings).toEqual([]);
  expect(checkOffer(unge, { prices }).findings.map(({ code }) => code)).toEqual(Array(7).fill('rate-below-band'));
});

const facts = {
  oldIndex: indexNumber(102),
  newIndex: indexNumber(104),
  extended: true,
  receivedOn: isoDate('2018-05-01'),
  effectiveOn: isoDate('2018-07-01'),
};

it('a level of a price list that is left open is not regulated', () => {
  const prices = { 'virksomhedsspor-a': undefined, 'virksomhedsspor-b': hourlyRate(140) };
  const { prices: regulated } = regulatePrice(fyldt30, { ...facts, prices });
  expect(regulated).toEqual([
    { level: 'virksomhedsspor-b', price: '140.00', maximumPrice: '142.74', newPrice: '142.74' },
  ]);
});

it.each([
  ['the day of the year does not exist', { inHand: { month: 2, day: 30, months: 2 } }, '2018-07-01'],
  ['the months before lie before the calendar', { inHand: { month: 5, day: 1, months: 2 } }, '1900-02-28'],
])('no notice is in time where %s', (_, { inHand }, effectiveOn) => {
  const prices = fyldt30.terms.prices as Required<PriceTerms>;
  const agreement: Agreement = {
    ...fyldt30,
    terms: { ...fyldt30.terms, prices: { ...prices, inHand: { ...(prices.inHand as Clause), ...inHand } } },
  };
  const asked = {
    ...facts,
    price: hourlyRate(140),
    receivedOn: isoDate('1900-01-01'),
    effectiveOn: isoDate(effectiveOn),
  };
  const late = regulatePrice(agreement, asked).findings.find(({ code }) => code === 'notified-late');
  expect(late).toMatchObject({
    messageDa: 'Varslet skulle have været modtaget senest –.',
    message: 'The notice should have been in hand at the latest –.',
  });
});

/** Area 2 without some clauses of its tender. */
const without = (...clauses: readonly string[]): Agreement => ({
  ...(fyldt30 as Agreement),
  terms: {
    ...fyldt30.terms,
    tender: Object.fromEntries(Object.entries(fyldt30.terms.tender ?? {}).filter(([key]) => !clauses.includes(key))),
  },
});
const told = (ask: () => unknown) => problemsOf(ask).map(({ code, path }) => `${code} at ${path}`);

it.each(['oldIndexMonth', 'newIndexMonth'] as const)('a month that does not exist, at %s', (field) => {
  const asked = { ...facts, price: hourlyRate(140), [field]: '2018-13' as IsoMonth };
  expect(told(() => regulatePrice(fyldt30, asked))).toEqual([`invalid-date at ${field}`]);
});

it('a ground of exclusion that the tender does not name judges nobody', () => {
  const { excluded } = fyldt30.terms.tender ?? {};
  const tender = { ...fyldt30.terms.tender, excluded: { ...(excluded as NonNullable<typeof excluded>), grounds: [] } };
  const agreement: Agreement = { ...(fyldt30 as Agreement), terms: { ...fyldt30.terms, tender } };
  expect(told(() => checkOffer(agreement, { prices: {}, conflictOfInterest: true }))).toEqual([
    'not-in-agreement at conflictOfInterest',
  ]);
  expect(told(() => checkOffer(agreement, { prices: {}, distortedPreparation: true }))).toEqual([
    'not-in-agreement at distortedPreparation',
  ]);
});

it('a tender without a band finds no price outside it', () => {
  const offer = {
    bidder: 'a',
    quality: percent(80),
    prices: { 'afklaringsspor-a': hourlyRate(1), 'afklaringsspor-b': hourlyRate(1) },
  };
  const score = { lot: 'fyldt-30-spor-5', offers: [offer], winners: ['a'] };
  expect(scoreOffers(fyldt30 as Agreement, score).findings).toHaveLength(2);
  expect(scoreOffers(without('band'), score).findings).toEqual([]);
});

it('a tender that does not say which prices it asks for is asked for none; its lots are scored all the same', () => {
  const offer = {
    bidder: 'a',
    quality: percent(80),
    prices: { 'afklaringsspor-a': hourlyRate(120), 'afklaringsspor-b': hourlyRate(240) },
  };
  const score = { lot: 'fyldt-30-spor-5', offers: [offer], winners: ['a'] };
  const check = { prices: { 'virksomhedsspor-a': hourlyRate(140) } };

  expect(told(() => checkOffer(without('prices'), check))).toEqual(['not-in-agreement at prices']);
  expect(scoreOffers(without('prices'), score)).toEqual(scoreOffers(fyldt30 as Agreement, score));

  expect(told(() => scoreOffers(without('index'), score))).toEqual(['not-in-agreement at offers']);
  expect(told(() => scoreOffers(without('lots'), score))).toEqual(['not-in-agreement at lot']);
  expect(checkOffer(without('index', 'lots'), check)).toEqual(checkOffer(fyldt30 as Agreement, check));
});

it('documents are due from those of whom the tender says it', () => {
  const documents = fyldt30.terms.tender?.documents;
  const ask = (kept: readonly string[], bidder: object) => () =>
    checkOffer(
      {
        ...(fyldt30 as Agreement),
        terms: {
          ...fyldt30.terms,
          tender: {
            ...fyldt30.terms.tender,
            documents: Object.fromEntries(Object.entries(documents ?? {}).filter(([key]) => kept.includes(key))),
          },
        },
      },
      { prices: {}, bidder },
    );
  const alone = ['bidder'];
  expect(ask(alone, {})().documents?.map(({ document }) => document)).toEqual(documents?.bidder?.documents);
  expect(told(ask(['member'], {}))).toEqual(['not-in-agreement at bidder']);
  expect(told(ask(alone, { members: 2 }))).toEqual(['not-in-agreement at bidder.members']);
  expect(told(ask(alone, { lenders: 1 }))).toEqual(['not-in-agreement at bidder.lenders']);
  expect(told(ask(['bidder', 'lender'], { lenders: 1, economicLenders: 1 }))).toEqual([
    'not-in-agreement at bidder.economicLenders',
  ]);
  const member = ask(['bidder', 'member'], { members: 2 })().documents;
  expect(member?.filter(({ of }) => of === 'member').map(({ count }) => count)).toEqual(
    documents?.member?.documents.map(() => 2),
  );
  expect(ask(['bidder', 'consortium'], { members: 2 })().documents?.every(({ of }) => of === 'bidder')).toBe(true);
});
