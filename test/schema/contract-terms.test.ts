import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { figureIds } from '../../src/evidence/figure.ts';
import { inputJsonSchema, outputJsonSchema, outputSchemas } from '../../src/operations/json-schema.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import { agreementSchema, defineAgreement } from '../../src/schema/agreement.ts';
import { figuresSchema } from '../../src/schema/figures.ts';
import { parsed, schemaProblems } from '../../src/schema/problems.ts';
import { triggerCases } from '../cases/contract.ts';
import { fullOffer } from '../cases/prices.ts';

const penalty = { value: 100, dueOn: '2016-10-05', deliveredOn: '2016-10-06', kind: 'late-delivery' };
const running = { kind: 'labour-clause', establishedOn: '2016-10-03', endedOn: '2016-10-04', maximum: 1 };
const price = { oldIndex: 102, newIndex: 104, extended: false, receivedOn: '2018-05-01', effectiveOn: '2018-07-01' };
const rate = { from: '2016-07-01', percent: -0.65 };
const offer = { bidder: 'a', quality: 80, prices: fullOffer };

/** Inputs that show every shape an answer can have. */
const asked: readonly (readonly [string, object])[] = [
  ...triggerCases.map(({ trigger }) => ['contract-deadlines', { trigger }] as const),
  ['contract-deadlines', { trigger: { kind: 'expiry', on: '2018-06-30', extendedBefore: true } }],
  ['delay-penalty', penalty],
  ['delay-penalty', { ...penalty, figures: { 'delay-minimum': 1 }, documentedLoss: 500, wholeValue: 900 }],
  ['delay-penalty', { ...penalty, kind: 'late-remedy' }],
  ['invoicing-penalty', { wrongAmount: 100, earlierErrors: 2, documentedLoss: 90 }],
  ['invoicing-penalty', { period: { firstDay: '2016-10-03', lastDay: '2016-10-04' }, earlierErrors: 0 }],
  ['invoicing-penalty', { wrongAmount: 100, excused: true }],
  ['conduct-penalty', { breach: running, documentedLoss: 9 }],
  ['conduct-penalty', { breach: { kind: 'unlisted-subcontractor' } }],
  ['liability-cap', {}],
  ['liability-cap', { estimatedTurnover: 1, documentedLoss: 9, penalty: 2, personalInjury: 3, earlierDamages: 4 }],
  [
    'cancellation',
    { cancelledBy: 'buyer', paidUndelivered: 1, coverPurchase: 9, penalty: 2, personalInjury: 3, earlierDamages: 4 },
  ],
  ['cancellation', { cancelledBy: 'provider' }],
  ['interest', { amount: 100, dueOn: '2016-06-01', paidOn: '2016-08-01', referenceRates: [rate] }],
  ['interest', { amount: 100, dueOn: '2016-07-01', paidOn: '2016-08-01', referenceRates: [rate] }],
  ['regulate-price', { ...price, price: '72.5555', outsidePrice: 60, extended: true }],
  ['regulate-price', { ...price, prices: fullOffer }],
  ['check-offer', { prices: { nope: 1 } }],
  ['check-offer', { prices: fullOffer, turnovers: [1], personalInjuryCover: 1, solutionPages: 201 }],
  ['score-offers', { lot: 'fyldt-30-spor-5', offers: [offer, { ...offer, bidder: 'b' }] }],
  ['score-offers', { lot: 'fyldt-30-spor-5', offers: [offer], winners: ['a'] }],
];

it.each(asked)('%s answers as its schema says, in both languages and as a table', (operation, facts) => {
  const told = answer(operation, { agreement: 'koebenhavn-2016-fyldt-30', ...facts });
  expect(told).toMatchObject({ ok: true });
  if (!told.ok) return;
  const name = operation as keyof typeof outputSchemas;
  expect(outputSchemas[name].safeParse(told.result).error).toBeUndefined();
  for (const language of ['da', 'en'] as const) {
    expect(explain(operation, told, language)).not.toMatch(/undefined|NaN|\[object|\.\.|missing\b.*kr/);
  }
  expect(tableOf(name, told.result).rows.length).toBeGreaterThan(0);
});

it('each has its JSON Schemas', () => {
  for (const operation of new Set(asked.map(([name]) => name as keyof typeof outputSchemas))) {
    expect(inputJsonSchema(operation).required).toContain('agreement');
    expect(outputJsonSchema(operation).type).toBe('object');
  }
});

it('sensitivity shows what the other readings are worth', () => {
  const told = answer('sensitivity', {
    agreement: 'koebenhavn-2016-fyldt-30',
    operation: 'delay-penalty',
    input: { ...penalty, figures: { 'delay-minimum': 30 } },
  });
  expect(told).toMatchObject({ ok: true, result: { deciding: ['penalty-minimum-and-cap', 'penalty-first-day'] } });
});

describe('terms of an own agreement', () => {
  const own = (change: (copy: Agreement & { terms: Record<string, never> }) => void) => {
    const copy = JSON.parse(JSON.stringify(koebenhavn2016Fyldt30));
    change(copy);
    const parsed = agreementSchema.safeParse(copy);
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
  };
  type Loose = { [key: string]: Loose } & { [at: number]: Loose };
  const loose = (value: unknown) => value as Loose;

  it('the shipped ones hold', () => {
    for (const each of Object.values(agreements)) expect(agreementSchema.safeParse(each).success).toBe(true);
    expect(defineAgreement({ ...koebenhavn2016Fyldt30, id: 'egen' }).id).toBe('egen');
  });

  it('a lot names only levels of the agreement, and a lot it is awarded among', () => {
    const lots = (copy: unknown) => loose(copy).terms?.tender?.lots as Loose;
    expect(own((copy) => Object.assign(lots(copy)[1]?.levels ?? {}, { 0: 'nope' }))).toEqual([
      'terms.tender.lots.1.levels.0',
    ]);
    expect(own((copy) => Object.assign(lots(copy)[1]?.among ?? {}, { lot: 'nope' }))).toEqual([
      'terms.tender.lots.1.among.lot',
    ]);
    expect(own((copy) => Object.assign(lots(copy)[1] ?? {}, { id: 'fyldt-30-spor-1-4' }))).toEqual([
      'terms.tender.lots.1.id',
    ]);
  });

  it('a number without a source is refused, and so is a misspelt term', () => {
    const penalties = (copy: unknown) => loose(copy).terms?.penalties as Loose;
    expect(own((copy) => Object.assign(penalties(copy), { wrongInvoice: { percent: '10' } }))).toContain(
      'terms.penalties.wrongInvoice.rule',
    );
    expect(own((copy) => Object.assign(penalties(copy), { dealy: 1 }))).toEqual(['terms.penalties']);
    expect(own((copy) => Object.assign(penalties(copy).delay ?? {}, { percent: '100.1' }))).toEqual([
      'terms.penalties.delay.percent',
    ]);
  });

  it('every lot of the tender has exactly the levels that can be ordered', () => {
    for (const { tracks, terms } of Object.values(agreements) as readonly Agreement[]) {
      const levels = tracks.flatMap((track) => track.levels.map(({ id }) => id)).sort();
      if (terms.tender) expect(terms.tender.lots?.flatMap((lot) => lot.levels).sort()).toEqual(levels);
    }
  });
});

it('figures: each of them, nothing else, never below zero', () => {
  expect(Object.keys(figuresSchema.shape)).toEqual([...figureIds]);
  expect(figuresSchema.safeParse({ subcontractor: '7500' }).data).toEqual({ subcontractor: '7500.00' });
  expect(figuresSchema.safeParse({ subcontractor: null }).data).toEqual({});
  for (const wrong of [{ nope: 1 }, { nope: null }, { subcontractor: -1 }, { subcontractor: [] }]) {
    expect(figuresSchema.safeParse(wrong).success).toBe(false);
  }
});

describe('a day of every year in own terms', () => {
  const { prices } = koebenhavn2016Fyldt30.terms;
  const told = (field: 'effective' | 'inHand', month: number, day: number) => {
    const terms = {
      ...koebenhavn2016Fyldt30.terms,
      prices: { ...prices, [field]: { ...prices?.[field], month, day } },
    };
    const read = parsed(agreementSchema, { ...koebenhavn2016Fyldt30, terms });
    return schemaProblems(read.success ? [] : read.issues).map(({ code, path }) => `${code} at ${path}`);
  };

  it.each(['effective', 'inHand'] as const)('%s is one that is in the calendar', (field) => {
    for (const [month, day] of [
      [2, 28],
      [1, 31],
      [4, 30],
      [12, 31],
    ] as const)
      expect(told(field, month, day)).toEqual([]);
    for (const [month, day] of [
      [2, 31],
      [2, 29],
      [4, 31],
      [11, 31],
    ] as const)
      expect(told(field, month, day)).toEqual([`invalid-date at terms.prices.${field}.day`]);
    expect(told(field, 13, 31)).toEqual([`out-of-range at terms.prices.${field}.month`]);
    expect(told(field, 1, 32)).toEqual([`out-of-range at terms.prices.${field}.day`]);
  });
});
