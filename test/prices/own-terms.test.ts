import { expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PriceTerms } from '../../src/agreement/contract-terms.ts';
import { koebenhavn2016Fyldt30 as fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge as unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import type { Clause } from '../../src/evidence/clause.ts';
import { hourlyRate } from '../../src/money/kroner.ts';
import { indexNumber } from '../../src/money/ratios.ts';
import { checkOffer } from '../../src/prices/check-offer.ts';
import { regulatePrice } from '../../src/prices/regulate-price.ts';

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
