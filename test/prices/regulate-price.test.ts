import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { fineOf, hourlyRate } from '../../src/money/kroner.ts';
import { indexNumber } from '../../src/money/ratios.ts';
import { compare, minus, times } from '../../src/money/whole.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { regulatePrice } from '../../src/prices/regulate-price.ts';
import type { RegulatePriceFacts } from '../../src/prices/regulation-facts.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { regulationVectors } from '../cases/prices.ts';

const facts = (more: Partial<RegulatePriceFacts> = {}): RegulatePriceFacts<never> =>
  ({
    price: hourlyRate(140),
    oldIndex: indexNumber(102),
    newIndex: indexNumber(104),
    extended: true,
    receivedOn: isoDate('2018-05-01'),
    effectiveOn: isoDate('2018-07-01'),
    ...more,
  }) as RegulatePriceFacts<never>;
/** What is found beside the approval that is still to come. */
const codes = (more: Partial<RegulatePriceFacts>) =>
  regulatePrice(agreement, facts(more))
    .findings.map(({ code }) => code)
    .filter((code) => code !== 'approval-needed');

it.each(regulationVectors)('$id', ({ price, oldIndex, newIndex, percent, maximumPrice }) => {
  const asked = facts({
    price: hourlyRate(price),
    oldIndex: indexNumber(oldIndex),
    newIndex: indexNumber(newIndex),
  });
  expect(regulatePrice(agreement, asked)).toMatchObject({
    percent,
    maximumPrice,
    newPrice: maximumPrice,
    allowed: true,
  });
});

describe('whether it is allowed', () => {
  it('in an extended agreement, effective 1 July, in hand by 1 May', () => {
    const approved = facts({ approvedOn: isoDate('2018-06-01') });
    expect(regulatePrice(agreement, approved)).toMatchObject({ allowed: true, findings: [], vat: 'excluded' });
  });

  it.each([
    [{ extended: false }, ['not-extended']],
    [{ regulatedBefore: true }, ['regulated-before']],
    [{ receivedOn: isoDate('2018-05-02') }, ['notified-late']],
    [{ receivedOn: isoDate('2018-04-30') }, []],
    [{ effectiveOn: isoDate('2018-07-02') }, ['not-effective-day']],
    [{ effectiveOn: isoDate('2018-06-30') }, ['not-effective-day', 'notified-late']],
    [{ effectiveOn: isoDate('2018-06-01') }, ['not-effective-day', 'notified-late']],
    [{ effectiveOn: isoDate('2019-07-01') }, []],
    [{ approvedOn: isoDate('2018-06-30') }, []],
    [{ approvedOn: isoDate('2018-07-01') }, ['approved-late']],
  ] as const)('%j finds %j', (more, expected) => {
    expect(codes(more)).toEqual(expected);
    expect(regulatePrice(agreement, facts(more)).allowed).toBe(expected.length === 0);
  });

  it('keeps the old price where it is not', () => {
    const result = regulatePrice(agreement, facts({ extended: false }));
    expect(result).toMatchObject({ maximumPrice: '142.74', newPrice: '140.00', allowed: false });
  });

  it('a falling index is a note and asks for no approval', () => {
    const fell = { newIndex: indexNumber(101), approvedOn: isoDate('2018-08-01') };
    expect(codes(fell)).toEqual(['index-fell']);
    expect(regulatePrice(agreement, facts(fell)).allowed).toBe(true);
  });

  it.each([
    ['101.9999', ['index-fell'], true],
    ['102', [], true],
    ['102.0001', ['notified-late'], false],
  ])('p. 168 asks notice of an increase alone: 102 to %s, in hand on 2 May', (newIndex, found, allowed) => {
    const late = { newIndex: indexNumber(newIndex), receivedOn: isoDate('2018-05-02') };
    expect(codes(late)).toEqual(found);
    expect(regulatePrice(agreement, facts(late)).allowed).toBe(allowed);
    expect(problemsOf(() => regulatePrice(agreement, facts({ ...late, receivedOn: undefined })))).toEqual(
      allowed ? [] : [{ code: 'missing-field', path: 'receivedOn' }],
    );
  });

  it('a fall without notice takes effect all the same, and its step tells of none', () => {
    const fell = { newIndex: indexNumber(101), receivedOn: undefined };
    const { steps = [], allowed } = regulatePrice(agreement, facts(fell));
    expect(allowed).toBe(true);
    const { receivedOn: _, ...told } = facts(fell);
    for (const language of ['da', 'en'] as const) {
      const { price, ...rest } = told;
      const asked = answer('regulate-price', { agreement: 'koebenhavn-2016-fyldt-30', price, ...rest });
      expect(explain('regulate-price', asked, language)).toContain(
        { da: 'Virkning 1. juli', en: 'Effective 1 July' }[language],
      );
    }
    expect(steps.find(({ what }) => what === 'regulation-allowed')?.from).toEqual({
      effectiveOn: '2018-07-01',
      findings: '',
    });
  });

  it('an increase that nobody has approved is a warning (R296), also beside an outside price', () => {
    const found = (more: Partial<RegulatePriceFacts>) =>
      regulatePrice(agreement, facts(more)).findings.map(({ code, severity, rule }) => [code, severity, rule]);
    const needed = ['approval-needed', 'warn', 'R296'];
    expect(found({})).toEqual([needed]);
    expect(found({ outsidePrice: hourlyRate('140.00') })).toEqual([needed]);
    expect(found({ outsidePrice: hourlyRate('139.99') })).toEqual([['above-outside-price', 'warn', 'R297'], needed]);
    expect(found({ approvedOn: isoDate('2018-06-30') })).toEqual([]);
    expect(found({ newIndex: indexNumber(102) })).toEqual([]);
    expect(found({ extended: false })).toEqual([['not-extended', 'reject', 'R291']]);
  });

  it('says so in both languages with the day', () => {
    const [finding] = regulatePrice(agreement, facts({ receivedOn: isoDate('2018-06-01') })).findings;
    expect(finding?.messageDa).toContain('1. maj 2018');
    expect(finding?.message).toContain('1 May 2018');
    const [day] = regulatePrice(agreement, facts({ effectiveOn: isoDate('2018-07-03') })).findings;
    expect(day?.messageDa).toContain('1. juli');
  });
});

it('never above the price outside the agreement', () => {
  const of = (outside: string) => regulatePrice(agreement, facts({ outsidePrice: hourlyRate(outside) }));
  expect(of('142.74')).toMatchObject({ maximumPrice: '142.74', findings: [{ code: 'approval-needed' }] });
  expect(of('141')).toMatchObject({ maximumPrice: '141.00', newPrice: '141.00' });
  expect(of('139.99')).toMatchObject({ maximumPrice: '139.99', newPrice: '139.99', allowed: true });
});

it('reckons by the index alone what the price outside the agreement then bounds', () => {
  const asked = answer('regulate-price', { agreement: agreement.id, ...facts({ outsidePrice: hourlyRate(139) }) });
  expect(explain('regulate-price', asked, 'da')).toContain('aldrig under den gamle pris: 142,74 kr.');
  expect(explain('regulate-price', asked, 'en')).toContain('never below the old price: DKK 142.74.');
  expect(asked).toMatchObject({
    result: {
      maximumPrice: '139.00',
      steps: expect.arrayContaining([
        expect.objectContaining({ what: 'maximum-price', gives: '142.74' }),
        expect.objectContaining({ what: 'outside-price', gives: '139.00' }),
      ]),
    },
  });
});

it('regulates a whole list, in its order', () => {
  const prices = { 'virksomhedsspor-b': hourlyRate(140), 'virksomhedsspor-a': hourlyRate('72.50') };
  const { price: _, ...rest } = facts();
  expect(regulatePrice(agreement, { ...rest, prices })).toMatchObject({
    maximumPrice: null,
    newPrice: null,
    prices: [
      { level: 'virksomhedsspor-b', price: '140.00', maximumPrice: '142.74', newPrice: '142.74' },
      { level: 'virksomhedsspor-a', price: '72.50', maximumPrice: '73.92', newPrice: '73.92' },
    ],
  });
});

it('the maximum is the exact price cut to whole øre: at most it, and less than one øre below, and never below the old', () => {
  const index = fc.integer({ min: 1, max: 2_000_000 }).map((each) => indexNumber((each / 10_000).toFixed(4)));
  const price = fc.integer({ min: 1, max: 50_000 }).map((ore) => hourlyRate((ore / 100).toFixed(2)));
  fc.assert(
    fc.property(price, index, index, (offered, oldIndex, newIndex) => {
      const { maximumPrice } = regulatePrice(agreement, facts({ price: offered, oldIndex, newIndex }));
      const [maximum, old] = [fineOf(maximumPrice ?? offered), fineOf(offered)];
      expect(compare(maximum, old)).toBeGreaterThanOrEqual(0);
      const ten = (value: string) => Math.floor(Number(value) * 10_000 + 0.5);
      const rest = minus(times(old, ten(newIndex)), times(maximum, ten(oldIndex)));
      if (compare(maximum, old) > 0) expect(compare(rest, 0)).toBeGreaterThanOrEqual(0);
      expect(compare(rest, times(100, ten(oldIndex)))).toBeLessThan(0);
    }),
  );
});

const input = {
  agreement: 'koebenhavn-2016-fyldt-30',
  price: 140,
  oldIndex: 102,
  newIndex: 104,
  extended: true,
  receivedOn: '2018-05-01',
  effectiveOn: '2018-07-01',
};

it.each([
  [{ price: undefined }, 'missing-field at price'],
  [{ prices: {} }, 'both-given at prices'],
  [{ price: undefined, prices: { nope: 1 } }, 'unknown-level at prices.nope'],
  [{ price: undefined, prices: { 'virksomhedsspor-a': 'x' } }, 'invalid-decimal at prices.virksomhedsspor-a'],
  [{ price: undefined, prices: [], outsidePrice: 1 }, 'invalid-type at prices'],
  [{ price: undefined, prices: {}, outsidePrice: 1 }, 'unknown-field at outsidePrice'],
  [{ oldIndex: 0 }, 'out-of-range at oldIndex'],
  [{ newIndex: '104,2' }, 'invalid-decimal at newIndex'],
  [{ extended: 'yes' }, 'invalid-type at extended'],
  [{ effectiveOn: '2018-07-32' }, 'invalid-date at effectiveOn'],
  [{ index: 1 }, 'unknown-field at index'],
  [{ agreement: 'koebenhavn-udsatte-over-30' }, 'not-in-agreement at agreement'],
])('%j', (more, problem) => {
  const told = answer('regulate-price', { ...input, ...more });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});

it('all that is wrong is told together', () => {
  const none = '2016-02-30' as IsoDate;
  const prices = { mystery: hourlyRate(1), riddle: hourlyRate(1) };
  const wrong = facts({ price: undefined, prices, effectiveOn: none, receivedOn: none, approvedOn: none });
  const problems = problemsOf(() => regulatePrice(agreement, wrong));
  expect(problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([
    'unknown-level at prices.mystery',
    'unknown-level at prices.riddle',
    'invalid-date at effectiveOn',
    'invalid-date at receivedOn',
    'invalid-date at approvedOn',
  ]);
});
