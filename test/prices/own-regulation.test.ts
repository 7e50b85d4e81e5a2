import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PriceTerms } from '../../src/agreement/contract-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { ownAgreement } from '../cases/own-agreement.ts';
import { problemsTold } from '../oracle/asked.ts';

const clause = { rule: 'E30', source: { document: 'K1', page: 12 } } as const;

/** An agreement that says of prices what is given, and nothing else. */
const saying = (prices: PriceTerms): Agreement => ({
  ...(ownAgreement as Agreement),
  documents: [...ownAgreement.documents, ...koebenhavn2016Fyldt30.documents] as never,
  terms: { prices },
});

/** P9: every 1 January, up and down, October to October of the first year, from the original price, to the nearest krone. */
const p9: PriceTerms = {
  effective: { ...clause, month: 1, day: 1 },
  index: { ...clause, of: 'net-price-index', month: 10, against: 'first-year' },
  change: { ...clause, moves: 'up-and-down', from: 'offered-price' },
  rounded: { ...clause, to: 'nearest-krone' },
};
const year = (effectiveOn: string, newIndex: string, more: object = {}) =>
  answer('regulate-price', { agreement: saying(p9), price: 160, oldIndex: '110.2', newIndex, effectiveOn, ...more });

describe('P9: prices follow the index every 1 January, without notice', () => {
  it.each([
    ['2028-01-01', '111.4', '162.00'],
    ['2029-01-01', '110.5', '160.00'],
    ['2028-01-01', '110.2', '160.00'],
    ['2028-01-01', '109.5', '159.00'],
    ['2028-01-01', '110.5443', '160.00'],
    ['2028-01-01', '110.5444', '161.00'],
  ])('%s at %s: %s', (effectiveOn, newIndex, price) => {
    const told = year(effectiveOn, newIndex);
    expect(told).toMatchObject({
      ok: true,
      result: { maximumPrice: price, newPrice: price, allowed: true, findings: [] },
    });
    for (const language of ['da', 'en'] as const) {
      const text = explain('regulate-price', told, language);
      expect(text).toContain({ da: 'afrundet til nærmeste krone', en: 'rounded to the nearest krone' }[language]);
      expect(text).not.toMatch(/undefined|D16|R29|aldrig under|never below/);
    }
  });

  it('cites the clause that says how it is rounded, beside that on how it moves', () => {
    const rounded = { rule: 'E31', source: { document: 'K1', page: 13 } };
    const agreement = saying({ ...p9, rounded: { ...rounded, to: 'nearest-krone' } });
    const facts = { price: 160, oldIndex: '110.2', newIndex: '111.4', effectiveOn: '2028-01-01' };
    const told = answer('regulate-price', { agreement, ...facts });
    expect(told).toMatchObject({
      result: {
        steps: expect.arrayContaining([
          expect.objectContaining({ what: 'maximum-price', ...clause, alsoBy: [rounded] }),
        ]),
      },
    });
    expect(explain('regulate-price', told, 'en')).toContain('[E30, ');
    expect(explain('regulate-price', told, 'en')).toContain('; E31, ');
  });

  it('from the original price: a chain would give 161.00', () => {
    const chained = year('2029-01-01', '110.5', { price: 162, oldIndex: '111.4' });
    expect(chained).toMatchObject({ result: { newPrice: '161.00' } });
    expect(year('2029-01-01', '110.5')).toMatchObject({ result: { newPrice: '160.00' } });
  });

  it.each([
    ['2028-01-02', {}, ['not-effective-day']],
    ['2028-01-01', { newIndexMonth: '2027-10', oldIndexMonth: '2026-10' }, []],
    ['2029-01-01', { newIndexMonth: '2028-10', oldIndexMonth: '2026-10' }, []],
    ['2028-01-01', { newIndexMonth: '2027-09' }, ['wrong-new-month']],
    ['2028-01-01', { newIndexMonth: '2028-10' }, ['wrong-new-month']],
    ['2028-01-01', { oldIndexMonth: '2026-01' }, ['wrong-first-month']],
    ['2028-01-01', { oldIndexMonth: '2027-10' }, ['wrong-first-month']],
  ])('%s, %j: %j', (effectiveOn, months, codes) => {
    const told = year(effectiveOn, '111.4', months);
    expect(told).toMatchObject({ result: { allowed: codes.length === 0, findings: codes.map((code) => ({ code })) } });
    expect(told).toMatchObject({ result: { newPrice: codes.length === 0 ? '162.00' : '160.00' } });
  });

  it('tells of no notice where none was given', () => {
    const { steps } = (
      year('2028-01-01', '111.4') as unknown as { result: { steps: { what: string; from: object }[] } }
    ).result;
    expect(steps.find(({ what }) => what === 'regulation-allowed')?.from).toStrictEqual({
      effectiveOn: '2028-01-01',
      findings: '',
    });
  });

  it('a whole list, and øre where no krone is said', () => {
    const { rounded: _, ...inOre } = p9;
    const asked = {
      oldIndex: '110.2',
      newIndex: '110.5',
      effectiveOn: '2028-01-01',
      prices: { kontakt: '200', 'kort-forloeb': '99.95' },
    };
    expect(answer('regulate-price', { agreement: saying(p9), ...asked })).toMatchObject({
      result: { prices: [{ newPrice: '201.00' }, { newPrice: '100.00' }] },
    });
    expect(answer('regulate-price', { agreement: saying(inOre), ...asked })).toMatchObject({
      result: { prices: [{ newPrice: '200.54' }, { newPrice: '100.22' }] },
    });
    // 160 × 110.5 / 110.2 = 160.4355…: nearest where prices go both ways, cut where they only rise.
    const upwards = { ...inOre, change: { ...clause, moves: 'at-most-up', from: 'offered-price' } } as const;
    const inKroner = { ...p9, change: upwards.change };
    const priceBy = (prices: PriceTerms, newIndex: string) =>
      year('2028-01-01', newIndex, { agreement: saying(prices) });
    expect(priceBy(inOre, '110.5')).toMatchObject({ result: { newPrice: '160.44' } });
    expect(priceBy(upwards, '110.5')).toMatchObject({ result: { newPrice: '160.43' } });
    // 160 × 111.4 / 110.2 = 161.742…
    expect(priceBy(inKroner, '111.4')).toMatchObject({ result: { newPrice: '162.00' } });
  });

  it('what it does not say is not answered, each at its fact', () => {
    const facts = {
      extended: true,
      regulatedBefore: true,
      receivedOn: '2027-11-01',
      approvedOn: '2027-12-01',
      outsidePrice: 150,
    };
    expect(problemsTold(year('2028-01-01', '111.4', { timesRegulated: 1 }))).toEqual([
      'not-in-agreement at timesRegulated',
    ]);
    expect(problemsTold(year('2028-01-01', '111.4', facts))).toEqual(
      ['extended', 'regulatedBefore', 'receivedOn', 'approvedOn', 'outsidePrice'].map(
        (fact) => `not-in-agreement at ${fact}`,
      ),
    );
    const increase = { kind: 'price-increase', on: '2028-01-01' };
    expect(problemsTold(answer('contract-deadlines', { agreement: saying(p9), trigger: increase }))).toEqual([
      'not-in-agreement at trigger.kind',
    ]);
  });

  it.each([
    ['index', 'newIndex'],
    ['change', 'newIndex'],
    ['effective', 'effectiveOn'],
  ] as const)('without %s there is no regulation: told at %s', (name, path) => {
    const { [name]: _, ...rest } = p9;
    const asked = { price: 160, oldIndex: 110, newIndex: 111, effectiveOn: '2028-01-01' };
    expect(problemsTold(answer('regulate-price', { agreement: saying(rest), ...asked }))).toEqual([
      `not-in-agreement at ${path}`,
    ]);
  });
});

const d16 = koebenhavn2016Fyldt30.terms.prices as Required<PriceTerms>;
const shipped = {
  price: 140,
  oldIndex: 102,
  newIndex: 104,
  extended: true,
  receivedOn: '2018-05-01',
  effectiveOn: '2018-07-01',
};
const asked = (more: object, prices: PriceTerms = d16) =>
  answer('regulate-price', { agreement: saying(prices), ...shipped, ...more });
const codesOf = (told: ReturnType<typeof answer>) =>
  told.ok ? (told.result as { findings: { code: string }[] }).findings.map(({ code }) => code) : problemsTold(told);

describe('the months of the index at the beginning of the calendar', () => {
  const messageOf = (told: ReturnType<typeof answer>, code: string) =>
    told.ok &&
    (told.result as unknown as { findings: { code: string; message: string }[] }).findings
      .filter((each) => each.code === code)
      .map(({ message }) => message)[0];
  const january = { ...d16, effective: { ...clause, month: 7, day: 1 }, onlyExtended: undefined, inHand: undefined };

  it.each([
    ['2018-07-01', 'January 2018', 'January 2017'],
    ['1901-07-01', 'January 1901', 'January 1900'],
    ['1900-07-01', 'January 1900', '–'],
  ])('R293: on %s the new index is that of %s, the old one that of %s', (effectiveOn, wanted, before) => {
    const months = { effectiveOn, newIndexMonth: '2030-03', oldIndexMonth: '2030-03' };
    const told = asked({ ...months, extended: undefined, receivedOn: undefined }, january as PriceTerms);
    expect(messageOf(told, 'wrong-new-month')).toBe(`The new index must be that of ${wanted}.`);
    expect(messageOf(told, 'wrong-old-month')).toBe(`The old index must be that of ${before}.`);
  });

  it.each([
    ['2028-01-01', 'October 2027'],
    ['1901-01-01', 'October 1900'],
    ['1900-01-01', '–'],
  ])('P9: on %s the new index is that of %s, the old one of the same month', (effectiveOn, wanted) => {
    const told = year(effectiveOn, '111.4', { newIndexMonth: '2030-03', oldIndexMonth: '2030-03' });
    expect(messageOf(told, 'wrong-new-month')).toBe(`The new index must be that of ${wanted}.`);
    expect(messageOf(told, 'wrong-first-month')).toBe(
      `The old index must be of the same month as ${wanted}, in the first year of the agreement.`,
    );
  });

  it('the first year may begin with the calendar', () => {
    const first = { ...p9, effective: { ...clause, month: 7, day: 1 }, index: { ...p9.index, ...clause, month: 1 } };
    const told = year('1900-07-01', '111.4', { agreement: saying(first as PriceTerms), oldIndexMonth: '1900-03' });
    expect(messageOf(told, 'wrong-first-month')).toContain('the same month as January 1900,');
  });
});

describe('the clauses of 2016, each by itself', () => {
  it.each([
    [{ newIndexMonth: '2018-01', oldIndexMonth: '2017-01' }, []],
    [{ newIndexMonth: '2018-02' }, ['wrong-new-month']],
    [{ newIndexMonth: '2017-01' }, ['wrong-new-month']],
    [{ oldIndexMonth: '2016-01' }, ['wrong-old-month']],
    [{ oldIndexMonth: '2018-01' }, ['wrong-old-month']],
  ])('January to January (R293): %j finds %j', (more, codes) => {
    expect(codesOf(asked({ approvedOn: '2018-06-01', ...more }))).toEqual(codes);
  });

  it('asks whether the agreement is extended only where that matters', () => {
    expect(problemsTold(asked({ extended: undefined }))).toEqual(['missing-field at extended']);
    const { onlyExtended: _, ...rest } = d16;
    expect(codesOf(asked({ extended: undefined }, rest))).toEqual(['approval-needed']);
  });

  it.each([
    [1, { regulatedBefore: true }, ['regulated-before']],
    [1, { timesRegulated: 0 }, []],
    [1, { timesRegulated: 1 }, ['regulated-before']],
    [2, { regulatedBefore: false }, []],
    [2, { regulatedBefore: true }, ['missing-field at timesRegulated']],
    [2, { timesRegulated: 1 }, []],
    [2, { timesRegulated: 2 }, ['regulated-before']],
    [2, { regulatedBefore: true, timesRegulated: 1 }, ['both-given at timesRegulated']],
  ])('at most %i times: %j gives %j', (atMost, more, codes) => {
    const terms = { ...d16, times: { ...(d16.times as typeof clause), atMost } };
    const told = asked({ approvedOn: '2018-06-01', ...more }, terms);
    expect(codesOf(told)).toEqual(codes);
    if (atMost === 2 && told.ok && codes.length > 0) expect(explain('regulate-price', told, 'da')).toContain('2 gange');
  });

  it.each([
    [{ months: 3 }, '2018-04-01', '2018-04-02'],
    [{ month: 4, day: 15 }, '2018-04-15', '2018-04-16'],
    [{ months: 2, month: 4, day: 15 }, '2018-04-15', '2018-04-16'],
    [{ month: 11, day: 1 }, '2017-11-01', '2017-11-02'],
    [{ month: 6, day: 30 }, '2018-06-30', '2018-07-01'],
    [{ month: 7, day: 1 }, '2018-07-01', '2018-07-02'],
    // After the day that regulations take effect on, so of the year before.
    [{ month: 7, day: 2 }, '2017-07-02', '2017-07-03'],
  ])('notice %j: in time on %s, late on %s', (inHand, inTime, late) => {
    const terms = { ...d16, inHand: { ...clause, ...inHand } };
    const approvedOn = '2018-06-01';
    expect(codesOf(asked({ receivedOn: inTime, approvedOn }, terms))).toEqual([]);
    expect(codesOf(asked({ receivedOn: late, approvedOn }, terms))).toEqual(['notified-late']);
    const trigger = { kind: 'price-increase', on: '2018-07-01' };
    expect(answer('contract-deadlines', { agreement: saying(terms), trigger })).toMatchObject({
      result: { deadlines: [{ dueOn: inTime, rule: 'E30' }] },
    });
  });

  it.each([
    [{}, 'missing-field', 'months'],
    [{ month: 4 }, 'missing-field', 'day'],
    [{ day: 4, months: 2 }, 'missing-field', 'month'],
    [{ month: 2, day: 29 }, 'invalid-date', 'day'],
    [{ month: 13, day: 29 }, 'out-of-range', 'month'],
  ])('notice %j is none', (inHand, code, field) => {
    expect(problemsTold(asked({}, { ...d16, inHand: { ...clause, ...inHand } }))).toEqual([
      `${code} at agreement.terms.prices.inHand.${field}`,
    ]);
  });

  it('an agreement that asks no approval needs none', () => {
    const { approval: _, ...rest } = d16;
    expect(codesOf(asked({}, rest))).toEqual([]);
  });
});
