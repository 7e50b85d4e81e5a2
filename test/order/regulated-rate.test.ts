import { describe, expect, it, test } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { type CheckOrderFacts, checkOrder } from '../../src/order/check-order.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
/** The highest rate of the band is 160.00. */
const order = { level: 'virksomhedsspor-b', startsOn: '2018-08-06', weeks: 13, hoursPerWeek: 12 };
/** 160.00 × 102 / 100 = 163.20. */
const regulation = {
  oldIndex: 100,
  newIndex: 102,
  extended: true,
  receivedOn: '2018-05-01',
  effectiveOn: '2018-07-01',
  approvedOn: '2018-05-10',
};

const asked = (rates: object, more: object = {}) =>
  answer('check-order', { agreement, order: { ...order, ...rates }, ...more });
const codes = (rates: object, more: object = {}) => {
  const told = asked(rates, more) as { result: { verdict: string; findings: readonly { code: string }[] } };
  return [told.result.verdict, ...told.result.findings.map(({ code }) => code)];
};

describe('a rate that was regulated since the offer (A77, R290–R295)', () => {
  test.each([
    ['no offered rate: the band is asked of the rate', { hourlyRate: '163.20' }, {}, ['reject', 'rate-above-band']],
    ['as offered', { hourlyRate: 160, offeredRate: 160 }, {}, ['confirm']],
    ['as offered, in other decimals', { hourlyRate: '160.0000', offeredRate: '160' }, {}, ['confirm']],
    ['regulated to the øre', { hourlyRate: '163.20', offeredRate: 160 }, { regulation }, ['confirm']],
    ['below what the regulation allows', { hourlyRate: '161', offeredRate: 160 }, { regulation }, ['confirm']],
    [
      'a ten-thousandth above',
      { hourlyRate: '163.2001', offeredRate: 160 },
      { regulation },
      ['reject', 'rate-above-regulated'],
    ],
    [
      'above the offered one, no regulation told',
      { hourlyRate: '160.0001', offeredRate: 160 },
      {},
      ['confirm', 'rate-not-offered'],
    ],
    ['below the offered one', { hourlyRate: '159.9999', offeredRate: 160 }, {}, ['confirm', 'rate-below-offered']],
    [
      'below it, though regulated',
      { hourlyRate: '159.9999', offeredRate: 160 },
      { regulation },
      ['confirm', 'rate-below-offered'],
    ],
    [
      'the band is asked of the offered rate',
      { hourlyRate: 150, offeredRate: '160.0001' },
      {},
      ['reject', 'rate-above-band', 'rate-below-offered'],
    ],
    ['also without any other', { offeredRate: '119.9999' }, {}, ['reject', 'rate-below-band']],
    [
      'takes effect on the day of the start',
      { hourlyRate: '163.20', offeredRate: 160, startsOn: '2018-07-01' },
      { regulation },
      ['confirm'],
    ],
    [
      'takes effect the day after the start',
      { hourlyRate: '160.01', offeredRate: 160, startsOn: '2018-06-30' },
      { regulation },
      ['reject', 'rate-above-regulated'],
    ],
    [
      'not allowed: the agreement was not extended',
      { hourlyRate: '160.01', offeredRate: 160 },
      { regulation: { ...regulation, extended: false } },
      ['reject', 'rate-above-regulated'],
    ],
    [
      'not allowed: in hand a day too late',
      { hourlyRate: '163.20', offeredRate: 160 },
      { regulation: { ...regulation, receivedOn: '2018-05-02' } },
      ['reject', 'rate-above-regulated'],
    ],
    [
      'not allowed, and not used',
      { hourlyRate: 160, offeredRate: 160 },
      { regulation: { ...regulation, extended: false } },
      ['confirm'],
    ],
    [
      'an unknown level has no finding on its rate',
      { level: 'nowhere', hourlyRate: 161, offeredRate: 160 },
      { regulation },
      ['reject', 'unknown-level'],
    ],
  ])('%s', (_, rates, more, expected) => {
    expect(codes(rates, more)).toEqual(expected);
  });

  test.each([
    ['below it', { hourlyRate: '159.99' }, {}, 'The hourly rate is below the offered DKK 160.00.'],
    [
      'above it',
      { hourlyRate: '160.01' },
      {},
      'The hourly rate is above the offered DKK 160.00, and no regulation of the price is told.',
    ],
    [
      'above what the regulation allows',
      { hourlyRate: '163.21' },
      { regulation },
      'The hourly rate is above what it may be, DKK 163.20.',
    ],
  ])(
    'names the rate that was offered, or may be asked, and where prices are said to stay: %s',
    (_, rates, more, message) => {
      const told = asked({ ...rates, offeredRate: 160 }, more);
      const { prices } = koebenhavn2016Fyldt30.terms;
      const { rule, source } = ('regulation' in more ? prices?.change : prices?.fixed) ?? {};
      expect(told).toMatchObject({ result: { findings: [{ rule, source, message }] } });
    },
  );

  test.each([
    ['not extended', { extended: false }, 'not-extended'],
    ['in hand too late', { receivedOn: '2018-05-02' }, 'notified-late'],
  ])('not allowed: cites the clause by which it is not, %s', (_, changes, code) => {
    const asked30 = { ...regulation, ...changes, price: 160 };
    const regulated = answer('regulate-price', { agreement, ...asked30 }) as unknown as {
      result: { findings: readonly { code: string; severity: string; rule: string; source: object }[] };
    };
    const why = regulated.result.findings.find((each) => each.severity === 'reject');
    expect(why?.code).toContain(code);
    const told = asked({ hourlyRate: '163.20', offeredRate: 160 }, { regulation: { ...regulation, ...changes } });
    expect(told).toMatchObject({ result: { findings: [{ rule: why?.rule, source: why?.source }] } });
  });

  it('says in both languages what it may cost, and why', () => {
    const rates = { hourlyRate: '163.21', offeredRate: 160 };
    expect(explain('check-order', asked(rates, { regulation }), 'en')).toContain(
      'The hourly rate is above what it may be, DKK 163.20.',
    );
    expect(explain('check-order', asked(rates, { regulation }), 'da')).toContain(
      'Timeprisen ligger over det højeste, den må være: 163,20 kr.',
    );
    const late = { regulation: { ...regulation, extended: false } };
    expect(explain('check-order', asked(rates, late), 'en')).toContain('DKK 160.00. The price may not be regulated');
    const early = { regulation, order: { ...order, ...rates, startsOn: '2018-06-30' } };
    expect(explain('check-order', answer('check-order', { agreement, ...early }), 'da')).toContain(
      'virker først efter forløbets start',
    );
  });

  it('tells what is wrong with the regulation at its own fields', () => {
    const problems = (rates: object, more: object, of: string = agreement) => {
      const told = answer('check-order', { agreement: of, order: { ...order, ...rates }, ...more });
      return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(problems({ hourlyRate: 160 }, { regulation })).toEqual(['missing-field order.offeredRate']);
    expect(problems({ offeredRate: 160 }, { regulation: { ...regulation, price: 160, newIndex: 0 } })).toEqual([
      'out-of-range regulation.newIndex',
      'unknown-field regulation.price',
    ]);
    const of2024 = { level: 'mentorforloeb', startsOn: '2024-11-04', hoursPerWeek: 1, offeredRate: 410 };
    expect(problems(of2024, { regulation }, 'koebenhavn-udsatte-over-30')).toEqual(['not-in-agreement regulation']);
    // The types let no such day in; a caller without types is told where it stands.
    const facts = { order: { ...order, offeredRate: '160' }, regulation: { ...regulation, effectiveOn: '2018-02-30' } };
    expect(problemsOf(() => checkOrder(koebenhavn2016Fyldt30, facts as unknown as CheckOrderFacts<never>))).toEqual([
      { code: 'invalid-date', path: 'regulation.effectiveOn' },
    ]);
  });

  it('holds in an agreement without prices of its own too, told by what it has', () => {
    const of2024 = { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: 1 };
    const told = (rates: object) =>
      answer('check-order', { agreement: 'koebenhavn-udsatte-over-30', order: { ...of2024, ...rates } });
    expect(told({ hourlyRate: 400, offeredRate: 410 })).toMatchObject({
      result: { verdict: 'confirm', findings: [{ code: 'rate-below-offered', source: { document: 'D24' } }] },
    });
    expect(told({ hourlyRate: 411, offeredRate: 410 })).toMatchObject({
      result: { verdict: 'confirm', findings: [{ code: 'rate-not-offered', source: { document: 'D24' } }] },
    });
  });

  it('is asked by `settle` too', () => {
    const one = { order: { ...order, hourlyRate: '163.20', offeredRate: 160 }, regulation };
    expect(answer('settle', { agreement, orders: [one, { ...one, regulation: undefined }] })).toMatchObject({
      result: {
        orders: [
          { verdict: 'confirm', findings: [], fee: { total: '25459.20' } },
          { verdict: 'confirm', findings: [{ code: 'rate-not-offered' }] },
        ],
      },
    });
  });
});
