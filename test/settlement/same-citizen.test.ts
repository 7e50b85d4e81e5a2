import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { orderedDays } from '../../src/agreement/course.ts';
import type { Order, OtherOrder } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { overlaps } from '../../src/calendar/period.ts';
import { addDays } from '../../src/calendar/questions.ts';
import { hourlyRate, hours } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { checkOrder } from '../../src/order/check-order.ts';
import { type CitizenOrder, severalOrders } from '../../src/order/citizen-orders.ts';
import { ordersBeside } from '../../src/settlement/same-citizen.ts';

const alone = 'ret-og-pligt-mentor';
const other = 'fastholdelsesmentor';

function orderOf(level: string, day: number, length: number, citizen: string | undefined): CitizenOrder {
  const startsOn = addDays(isoDate('2016-04-01'), day);
  const price = { hoursPerWeek: hours('1'), hourlyRate: hourlyRate('320') };
  const order = { level, startsOn, endsOn: addDays(startsOn, length - 1), ...price } satisfies Order;
  return { order: citizen === undefined ? order : { ...order, citizen } };
}

const rulesOut = (a: Order, b: Order): boolean =>
  a.citizen !== undefined &&
  a.citizen === b.citizen &&
  [a.level, b.level].includes(alone) &&
  overlaps(orderedDays(a), orderedDays(b));

/** So that a single part is quick enough to be asked of every change to the code. */
const PARTS = [1, 2, 3, 4];

describe('R136 among the orders of a batch', () => {
  it.each(PARTS)(
    '%i: finds an order beside another exactly where one of them is ordered alone and both run at the same time',
    () => {
      const item = fc
        .tuple(
          fc.constantFrom(alone, other, other, 'ukendt'),
          fc.nat({ max: 40 }),
          fc.integer({ min: 1, max: 15 }),
          fc.constantFrom('a', 'b', undefined),
          fc.boolean(),
        )
        .map(([level, day, length, citizen, cancelled]): CitizenOrder => {
          const { order } = orderOf(level, day, length, citizen);
          return cancelled ? { order, closure: { ground: 'cancelled-before-start' } } : { order };
        });
      fc.assert(
        fc.property(fc.array(item, { maxLength: 12 }), (items) => {
          const beside = ordersBeside(severalOrders(items), koebenhavn2016Fyldt30);
          for (const each of items) {
            const ran = (one: CitizenOrder) => one.closure === undefined;
            const expected = items.filter(
              (one) => one !== each && ran(each) && ran(one) && rulesOut(each.order, one.order),
            );
            const found = beside(each).flatMap((one) => ('order' in one ? [one.order] : []));
            expect(found).toHaveLength(Math.min(expected.length, 1));
            for (const one of found) expect(expected.map(({ order }) => order)).toContain(one);
          }
        }),
        { numRuns: 1_000 / PARTS.length },
      );
    },
  );

  it.each(PARTS)(
    '%i: finds the courses that one goes on from, as one order, exactly as `checkOrder` does with all of them',
    () => {
      const item = fc
        .tuple(
          fc.nat({ max: 200 }),
          fc.integer({ min: 1, max: 91 }),
          fc.constantFrom(other, other, alone),
          fc.nat({ max: 90 }),
        )
        .map(([day, length, level, open]): CitizenOrder => {
          const { order } = orderOf(level, day, length, 'a');
          if (open >= length - 1) return { order };
          return { order, closure: { ground: 'closed-early', lastOpenDay: addDays(order.startsOn, open) } };
        });
      const codes = (order: Order, otherOrders: readonly OtherOrder[]) =>
        checkOrder(koebenhavn2016Fyldt30 as Agreement, { order, otherOrders }).findings.map(({ code }) => code);
      fc.assert(
        fc.property(fc.array(item, { maxLength: 8 }), (items) => {
          const beside = ordersBeside(severalOrders(items), koebenhavn2016Fyldt30);
          for (const each of items) {
            const others = items.filter((one) => one !== each);
            // The one order that may rule it out is looked for on the days that this one ran.
            const code = 'continued-beyond-longest';
            expect(codes(each.order, beside(each)).includes(code)).toBe(codes(each.order, others).includes(code));
          }
        }),
        { numRuns: 500 / PARTS.length },
      );
    },
  );

  it('leaves out an order whose own dates are wrong', () => {
    const wrong = { order: { ...orderOf(alone, 0, 7, 'a').order, endsOn: isoDate('2015-01-01') } as Order };
    const right = orderOf(other, 0, 7, 'a');
    const beside = ordersBeside(severalOrders([wrong, right]), koebenhavn2016Fyldt30);
    expect([beside(wrong), beside(right)]).toEqual([[], []]);
  });

  it('goes on from no order of another agreement, whose level has the same name', () => {
    const own = { ...(koebenhavn2016Fyldt30 as Agreement), id: 'egen' };
    const [first, next] = [orderOf(other, 0, 182, 'a'), orderOf(other, 182, 28, 'a')];
    const continued = (item: CitizenOrder) =>
      ordersBeside(
        severalOrders([item, next]),
        koebenhavn2016Fyldt30,
      )(next).map((one) => ('order' in one ? one.order : one));
    expect(continued(first)).toMatchObject([{ level: other, startsOn: '2016-04-01', endsOn: '2016-09-29' }]);
    expect(continued({ ...first, agreement: own })).toEqual([]);
  });

  it('is told in the settlement, for both', () => {
    const orders = [orderOf(alone, 0, 182, 'a'), orderOf(other, 28, 28, 'a'), orderOf(other, 28, 28, 'b')];
    expect(answer('settle', { agreement: 'koebenhavn-2016-fyldt-30', steps: false, orders })).toMatchObject({
      ok: true,
      result: {
        orders: [
          { verdict: 'reject', findings: [{ code: 'not-orderable-with-others', rule: 'R136' }] },
          { verdict: 'reject', findings: [{ code: 'not-orderable-with-others', rule: 'R136' }] },
          { verdict: 'confirm', findings: [] },
        ],
      },
    });
  });

  it('costs no more where every citizen bears one name', () => {
    const same = Array.from({ length: 10_000 }, (_, n) => orderOf(n % 2 === 0 ? alone : other, n, 1, 'ukendt'));
    const started = performance.now();
    const beside = ordersBeside(severalOrders(same), koebenhavn2016Fyldt30);
    expect(same.filter((item) => beside(item).some((one) => 'order' in one))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
