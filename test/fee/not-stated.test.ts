import { describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { closureGrounds } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { Deadlines } from '../../src/deadlines/deadlines.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Fee } from '../../src/fee/fee.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { OrderCheck } from '../../src/order/check-order.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { UGEVEDERLAG, VEDERLAG } from '../../src/spreadsheet/functions.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

/** R032: the specification of 2024 has no money rule, and borrows none from the agreements of 2016. */

const agreement = 'koebenhavn-udsatte-over-30';
const order = { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1', hourlyRate: '410' };
const early = { ground: 'closed-early', lastOpenDay: '2024-12-01' };
const closures = closureGrounds.map((ground) =>
  ground === 'closed-early' || ground === 'agreed-termination' ? { ...early, ground } : { ground },
);

describe('a fact that the specification of 2024 says nothing of', () => {
  const refused = (more: object) => problemsTold(answer('fee', { agreement, order, ...more }));

  test.each(closures)('fee with the closure $ground', (closure) => {
    expect(refused({ closure })).toEqual(['not-in-agreement at closure']);
  });

  test('fee with a short contact, or with a job that began', () => {
    expect(refused({ contactMinutes: 30 })).toEqual(['not-in-agreement at contactMinutes']);
    expect(refused({ startedWorkOn: '2024-11-11' })).toEqual(['not-in-agreement at startedWorkOn']);
  });

  test('fee with a pause; a regulated rate and an order by dates it takes', () => {
    const pause = { firstDay: '2024-11-11', lastDay: '2024-11-12', ground: 'force-majeure' };
    expect(refused({ pauses: [pause] })).toEqual(['not-in-agreement at pauses']);
    expect(refused({ pauses: [] })).toEqual([]);
    const rateChanges = [{ from: '2025-01-06', hourlyRate: '420' }];
    expect(asked<{ total: string }>('fee', { agreement, order, rateChanges }).total).toBe('5370.00');
    const { weeks: _, ...dated } = order;
    const byDates = { agreement, order: { ...dated, endsOn: '2025-01-31' } };
    const { total, steps } = asked<Fee>('fee', byDates);
    expect(total).toBe('5330.00');
    expect(steps?.every(({ source }) => source.document === 'D24')).toBe(true);
    expect(asked<Fee>('fee', { ...byDates, readings: { 'order-week': 'calendar' } }).total).toBe('5212.86');
    expect(asked<OrderCheck>('check-order', byDates).findings).toEqual([]);
  });

  test('all are told together, with what else is wrong', () => {
    const closure = { ...early, lastOpenDay: '2026-01-01' };
    expect(refused({ closure, contactMinutes: 30, startedWorkOn: '2024-11-11' })).toEqual([
      'not-in-agreement at closure',
      'date-order at closure.lastOpenDay',
      'not-in-agreement at contactMinutes',
      'not-in-agreement at startedWorkOn',
    ]);
  });

  test('without any of them the fee is hours × rate × weeks, as before', () => {
    expect(asked<{ total: string }>('fee', { agreement, order }).total).toBe('5330.00');
  });

  test('is said of its own cell in a spreadsheet', () => {
    const cells = ['mentorforloeb', '2024-11-04', 13, 1, 410] as const;
    expect(() => VEDERLAG(...cells, '', 'lukket før tid', '2024-12-01')).toThrow();
    expect(() => UGEVEDERLAG('mentorforloeb', 1, 410, 30)).toThrow();
  });

  test('deadlines and delivery take the closure as the fact that it is', () => {
    const { open } = asked<Deadlines>('deadlines', { agreement, order, closure: early });
    expect(open).toEqual({ firstDay: '2024-11-04', lastDay: '2024-12-01' });
    expect(asked<Delivery>('delivery', { agreement, order, closure: early, planned: [] }).weeks).toHaveLength(4);
  });
});

describe('a settlement', () => {
  const settle = (orders: readonly object[], own: unknown = agreement) =>
    asked<Settlement>('settle', { agreement: own, orders });

  test.each([
    [{ closure: early }, ['closure']],
    [{ contactMinutes: 30 }, ['contactMinutes']],
    [{ startedWorkOn: '2024-11-11' }, ['startedWorkOn']],
    [{ pauses: [{ firstDay: '2024-11-11', lastDay: '2024-11-12', ground: 'force-majeure' }] }, ['pauses']],
    [
      { closure: early, contactMinutes: 30, startedWorkOn: '2024-11-11' },
      ['closure', 'contactMinutes', 'startedWorkOn'],
    ],
  ])('%o: no fee, and why', (more, missing) => {
    const { orders, totals } = settle([{ order, ...more }]);
    expect(orders[0]).toMatchObject({ verdict: 'confirm', fee: null, invoicePlan: null });
    expect(orders[0]?.missing.map(({ what, rule }) => `${what} ${rule}`)).toEqual(
      missing.map((what) => `${what} R032`),
    );
    expect(orders[0]?.deadlines).not.toBeNull();
    expect(totals).toMatchObject({ fee: null, confirmedFee: null, feeMissing: 1 });
  });

  test('what else hangs on hours and rate is missing with it', () => {
    const { hoursPerWeek: _, hourlyRate: __, ...rest } = order;
    const unpriced = {
      order: { ...rest, level: 'helhedsforloeb', hoursInterval: { min: '2', max: '6' } },
      closure: early,
    };
    expect(settle([unpriced]).orders[0]?.missing.map(({ what }) => what)).toEqual([
      'order.hoursPerWeek',
      'order.hourlyRate',
      'closure',
    ]);
  });

  test('says it in both languages, in the table, and not as a zero', () => {
    const told = answer('settle', { agreement, orders: [{ order, closure: early, contactMinutes: 30 }, { order }] });
    const da = explain('settle', told, 'da');
    expect(da).toContain(
      'Vederlag: kan ikke beregnes, for aftalen siger ikke, hvad der betales ved et forløb, der ikke løb ud og korte kontakter.',
    );
    expect(da).toContain('Vederlag for ordrer, der kan bekræftes: 5.330,00 kr.');
    expect(da).toContain('Af alle ordrer har intet beregnet vederlag: 1.');
    const en = explain('settle', told, 'en');
    expect(en).toContain('Fee: cannot be computed, since the agreement does not say what is paid for a course');
    expect(en).toContain('Of all orders without a computed fee: 1.');
    const alone = answer('settle', { agreement, orders: [{ order, closure: early }] });
    expect(explain('settle', alone, 'da')).toContain('bekræftes: kan ikke lægges sammen: et beløb mangler');
  });
});

describe('an agreement of one’s own', () => {
  const without = (...clauses: readonly string[]): Agreement => {
    const kept = (rules: object = {}) =>
      Object.fromEntries(Object.entries(rules).filter(([name]) => !clauses.includes(name)));
    const { fee: stated } = koebenhavn2016Fyldt30.terms;
    const fee = { ...kept(stated), ended: kept(stated?.ended) };
    return { ...koebenhavn2016Fyldt30, id: 'egen-aftale', terms: { ...koebenhavn2016Fyldt30.terms, fee } } as never;
  };
  const base = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };
  const july = { firstDay: '2016-07-04', lastDay: '2016-07-31', amount: '6720.00' };

  test.each(closureGrounds)('%s needs its own clause, in every question that prices a course', (ground) => {
    const lastOpenDay = ground === 'closed-early' || ground === 'agreed-termination' ? '2016-08-07' : undefined;
    const closure = { ground, ...(lastOpenDay && { lastOpenDay }) };
    const facts = { order: base, closure };
    const invoice = { kind: 'course', channel: 'portal', sentOn: '2016-08-01', lines: [july] };
    const questions = { fee: {}, 'invoice-plan': {}, credit: { invoiced: [july] }, 'audit-invoice': { invoice } };
    for (const [name, more] of Object.entries(questions)) {
      const own = (agreed: Agreement) => problemsTold(answer(name, { agreement: agreed, ...facts, ...more }));
      expect(own(without(ground))).toEqual(['not-in-agreement at closure']);
      const others = closureGrounds.filter((each) => each !== ground);
      expect(own(without(...others, 'startedWork', 'shortContact'))).toEqual([]);
    }
  });

  it('is not asked without a rule on fees: nothing is 0.00', () => {
    const { fee: _, ...terms } = koebenhavn2016Fyldt30.terms;
    const own = { ...koebenhavn2016Fyldt30, id: 'egen-aftale', terms };
    const invoice = { kind: 'course', channel: 'portal', sentOn: '2016-08-01', lines: [july] };
    for (const [name, more] of Object.entries({ fee: {}, 'invoice-plan': {}, 'audit-invoice': { invoice } })) {
      expect(problemsTold(answer(name, { agreement: own, order: base, ...more }))).toEqual([
        'not-in-agreement at agreement',
      ]);
    }
    const { totals } = asked<Settlement>('settle', { agreement: own, orders: [{ order: base }] });
    expect(totals).toMatchObject({ fee: null, confirmedFee: null, feeMissing: 1, bonus: '0.00', bonusMissing: 0 });
    const { totals: mixed } = asked<Settlement>('settle', {
      agreement: own,
      orders: [{ order: base }, { agreement: 'koebenhavn-2016-fyldt-30', order: { ...base, startsOn: '2016-08-01' } }],
    });
    expect(mixed).toMatchObject({ fee: '21840.00', feeMissing: 1 });
  });
});
