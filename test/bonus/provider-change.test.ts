import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/evidence/step.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreement, allFigures, placement, order as third } from '../cases/bonus.ts';
import { plusDays } from './slow-bonus.ts';

/** A95: one citizen with provider p1, then p2, then p1 again, each course right behind the other (p. 72). */
const at = (id: string, provider: string, startsOn: string, weeks: number, more: object = {}) => ({
  order: { ...third, id, provider, startsOn, weeks, ...more },
});
const p1 = at('ordre-p1', 'p1', '2016-05-09', 4);
const p2 = at('ordre-p2', 'p2', '2016-06-06', 4);
const order = { ...third, provider: 'p1' };
const placements = [placement('2016-09-19', '2016-10-16')];
const sameProvider = { 'bonus-provider-change': 'same-provider-only' };

interface Told {
  readonly decisions: readonly { readonly outcome: string; readonly amount: string | null }[];
  readonly steps: readonly Step[];
}

function told(previousOrders: readonly object[], readings: object = {}): Told {
  const given = answer('bonus', { agreement, order, placements, previousOrders, figures: allFigures, readings });
  if (!given.ok) throw new Error(JSON.stringify(given.problems));
  return given.result as unknown as Told;
}

function gives(previousOrders: readonly object[], readings: object = {}): string {
  const [first] = told(previousOrders, readings).decisions;
  return `${first?.outcome} ${first?.amount ?? '-'}`;
}

const named = ({ reading, option, alsoRead = [] }: Step) => [
  ...(reading === undefined ? [] : [`${reading} = ${option}`]),
  ...alsoRead.map((each) => `${each.reading} = ${each.option}`),
];

describe('provider p1, p2, p1', () => {
  test('a new period begins, by a reading that the answer names', () => {
    expect(gives([p1, p2])).toBe('granted 10000.00');
    const [, step, other] = told([p1, p2]).steps;
    expect(step).toMatchObject({
      what: 'earlier-course',
      rule: 'R246',
      source: { page: 72 },
      from: { endedOn: '2016-06-05', startsOn: '2016-07-04', days: '29', otherStarted: '2016-06-06' },
      gives: 'other-provider-since',
    });
    expect(named(step as Step)).toEqual(['bonus-provider-change = consecutive-orders']);
    expect(other).toMatchObject({ what: 'other-provider', gives: 'new-period' });
  });

  test('looking at its own courses alone, it is an extension, and no step says the opposite', () => {
    expect(gives([p1, p2], sameProvider)).toBe('refused -');
    const { steps } = told([p1, p2], sameProvider);
    const earlier = steps.filter(({ what }) => what === 'earlier-course' || what === 'other-provider');
    expect(earlier).toMatchObject([{ rule: 'R244', gives: 'extension' }]);
    expect(earlier.flatMap(named)).toEqual(['bonus-provider-change = same-provider-only']);
  });

  test('whatever the order in which they are told', () => {
    expect(gives([p2, p1])).toBe('granted 10000.00');
    expect(gives([p2, p1], sameProvider)).toBe('refused -');
  });

  test('sensitivity shows what it changes', () => {
    const input = { order, placements, previousOrders: [p1, p2], figures: allFigures };
    expect(answer('sensitivity', { agreement, operation: 'bonus', input })).toMatchObject({
      ok: true,
      result: {
        readings: expect.arrayContaining([
          expect.objectContaining({
            reading: 'bonus-provider-change',
            others: [expect.objectContaining({ option: 'same-provider-only', difference: '-10000.00' })],
          }),
        ]),
      },
    });
  });

  test('the text tells one thing', () => {
    const text = (readings: object) =>
      explain('bonus', answer('bonus', { agreement, order, placements, previousOrders: [p1, p2], readings }), 'da');
    expect(text({})).toContain('men et forløb hos en anden leverandør er begyndt siden (6. juni 2016)');
    expect(text({})).not.toContain('forlængelse og giver ikke');
    expect(text(sameProvider)).toContain('forløbet er en forlængelse og giver ikke selv bonus');
    expect(text(sameProvider)).not.toContain('der begynder en ny bonusperiode');
    expect(text(sameProvider)).not.toContain('en anden leverandør sluttede');
  });
});

describe('whose course began last before this one decides', () => {
  const earlier = (id: string, provider: string, startsOn: string, more: object = {}) =>
    at(id, provider, startsOn, 4, more);
  const closed = (ground: string) => ({ ...p2, closure: { ground } });

  test.each<[string, readonly object[], string]>([
    ['p2 alone', [p2], 'granted 10000.00'],
    ['p1 alone', [p1], 'refused -'],
    ['p2 began before p1', [p1, earlier('ordre-p2', 'p2', '2016-05-08')], 'refused -'],
    ['both began on one day', [p1, earlier('ordre-p2', 'p2', '2016-05-09')], 'granted 10000.00'],
    ['p2 began the day after p1', [p1, earlier('ordre-p2', 'p2', '2016-05-10')], 'granted 10000.00'],
    ['p1 came back once more since', [p1, p2, earlier('ordre-3', 'p1', '2016-06-13')], 'refused -'],
    ['p2 was cancelled', [p1, closed('cancelled-before-start')], 'refused -'],
    ['p2 was rejected without a day', [p1, closed('objective-rejection')], 'refused -'],
    [
      'p2 was outside the portal',
      [p1, earlier('ordre-p2', 'p2', '2016-06-06', { orderedOutsidePortal: true })],
      'refused -',
    ],
    [
      'p2 was of another track',
      [p1, earlier('ordre-p2', 'p2', '2016-06-06', { level: 'fleksjobspor-a' })],
      'refused -',
    ],
    ['p2 was of another citizen', [p1, earlier('ordre-p2', 'p2', '2016-06-06', { citizen: 'borger-2' })], 'refused -'],
  ])('%s', (_, previousOrders, expected) => {
    expect(gives(previousOrders)).toBe(expected);
  });

  test('where any order is an earlier one, one of another track does it too', () => {
    const otherTrack = earlier('ordre-p2', 'p2', '2016-06-06', { level: 'fleksjobspor-a' });
    expect(gives([p1, otherTrack], { 'extension-of': 'any-order' })).toBe('granted 10000.00');
    expect(gives([p1, otherTrack], { 'extension-of': 'any-order', ...sameProvider })).toBe('refused -');
  });

  test('and one of its own in another track takes it back', () => {
    const ownOther = earlier('ordre-3', 'p1', '2016-06-13', { level: 'fleksjobspor-a' });
    expect(gives([p1, p2, ownOther])).toBe('granted 10000.00');
    expect(gives([p1, p2, ownOther], { 'extension-of': 'any-order' })).toBe('refused -');
  });

  test.each([
    ['2016-05-08', 'bonus-gap'],
    ['2016-05-07', null],
  ])('p1 from %s: the gap is measured from its own last course', (startsOn, reading) => {
    const { steps } = told([earlier('ordre-p1', 'p1', startsOn), p2]);
    const names = steps.slice(1, 2).flatMap(named);
    expect(names.some((each) => each.startsWith('bonus-gap'))).toBe(reading !== null);
    expect(gives([earlier('ordre-p1', 'p1', startsOn), p2], sameProvider)).toBe(
      reading === null ? 'granted 10000.00' : 'refused -',
    );
  });
});

describe("orders of one batch are each other's earlier ones", () => {
  const orders = [p1, p2, { order, placements }];
  const cases = orders.map((each) => ({ ...each, figures: allFigures }));

  test.each([
    [{}, '10000.00'],
    [sameProvider, '0.00'],
  ])('settle and statement alike, under %j', (readings, amount) => {
    const settled = answer('settle', { agreement, orders, figures: allFigures, readings });
    const stated = answer('bonus-statement', { agreement, quarter: '2016-Q4', cases, readings });
    expect(settled).toMatchObject({ ok: true, result: { totals: { bonus: amount } } });
    expect(stated).toMatchObject({ ok: true, result: { totals: { amount } } });
  });

  test('another case of each provider on one day', () => {
    const both = [p1, at('ordre-p2', 'p2', '2016-05-09', 4), { order, placements }];
    for (const batch of [both, [...both].reverse()]) {
      expect(answer('settle', { agreement, orders: batch, figures: allFigures })).toMatchObject({
        ok: true,
        result: { totals: { bonus: '10000.00' } },
      });
    }
  });
});

test('the few orders that a batch looks at decide as all of them would', () => {
  const one = fc.record({
    provider: fc.constantFrom('p1', 'p1', 'p2'),
    level: fc.constantFrom('virksomhedsspor-b', 'virksomhedsspor-b', 'virksomhedsspor-c', 'fleksjobspor-a'),
    day: fc.integer({ min: 0, max: 150 }),
    weeks: fc.integer({ min: 1, max: 8 }),
    open: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    outside: fc.constantFrom(false, false, false, true),
  });
  const readings = fc.record({
    'bonus-provider-change': fc.constantFrom('consecutive-orders', 'same-provider-only'),
    'extension-of': fc.constantFrom('same-track', 'any-order'),
    'bonus-end-date': fc.constantFrom('as-written', 'ordered'),
    'bonus-gap': fc.constantFrom('30-blocks', '30-is-new-period'),
  });
  const outcomes = (decisions: readonly { readonly outcome: string; readonly reasons: readonly object[] }[]) =>
    decisions.map(({ outcome, reasons }) => [outcome, reasons]);
  fc.assert(
    fc.property(
      fc.uniqueArray(one, { minLength: 2, maxLength: 7, selector: ({ day }) => day >> 1 }),
      readings,
      (made, chosen) => {
        const orders = made.map(({ provider, level, day, weeks, open, outside }, at) => {
          const startsOn = plusDays('2016-01-04', day - (day % 2));
          const order = { ...third, id: `o-${at}`, provider, level, startsOn, weeks, orderedOutsidePortal: outside };
          const closure = open !== undefined && { ground: 'closed-early', lastOpenDay: plusDays(startsOn, open) };
          return { order, ...(closure && { closure }) };
        });
        const settled = answer('settle', { agreement, orders, readings: chosen });
        if (!settled.ok) throw new Error(JSON.stringify(settled.problems));
        const result = settled.result as unknown as { orders: readonly { bonus: Told & { decisions: [] } }[] };
        orders.forEach((own, at) => {
          const previousOrders = orders.filter((each) => each !== own);
          const alone = answer('bonus', { agreement, ...own, previousOrders, readings: chosen });
          if (!alone.ok) throw new Error(JSON.stringify(alone.problems));
          const { decisions } = alone.result as unknown as { decisions: [] };
          expect(outcomes(result.orders[at]?.bonus.decisions ?? [])).toEqual(outcomes(decisions));
        });
      },
    ),
    { numRuns: 100 },
  );
});
