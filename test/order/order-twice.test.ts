import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Order } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { hours } from '../../src/money/kroner.ts';
import { type CitizenOrder, severalOrders } from '../../src/order/citizen-orders.ts';
import { ordersTwice, orderTwice } from '../../src/order/order-twice.ts';

const order: Order = {
  id: 'o-1',
  citizen: 'borger-1',
  provider: 'leverandoer-a',
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
};

function twice(items: readonly CitizenOrder[], stands?: (item: CitizenOrder) => boolean): readonly (number | null)[] {
  const found = ordersTwice(items, koebenhavn2016Fyldt30, openAccount(koebenhavn2016Fyldt30, {}, false), stands);
  return items.map((_, number) => found.get(number) ?? null);
}

const of = (more: object): CitizenOrder => ({ order: { ...order, ...more } as Order });

describe('the same order twice (R307)', () => {
  test.each([
    ['the same in all', {}, 0],
    ['another id, the same citizen, provider, level and start', { id: 'o-2' }, 0],
    ['no id, the same citizen, provider, level and start', { id: undefined }, 0],
    ['the same id of another citizen', { citizen: 'borger-2' }, 0],
    ['the same id, and no provider named', { provider: undefined }, 0],
    ['the same id, another start', { startsOn: '2016-08-01' }, 0],
    ['the same id of another provider', { provider: 'leverandoer-b' }, null],
    ['another id and citizen', { id: 'o-2', citizen: 'borger-2' }, null],
    ['another id and no citizen', { id: 'o-2', citizen: undefined }, null],
    ['another id and provider', { id: 'o-2', provider: 'leverandoer-b' }, null],
    ['another id and no provider named', { id: 'o-2', provider: undefined }, 0],
    ['another id and level', { id: 'o-2', level: 'virksomhedsspor-a' }, null],
    ['another id and start', { id: 'o-2', startsOn: '2016-07-05' }, null],
  ])('%s', (_, more, expected) => {
    expect(twice([of({}), of(more)])).toEqual([null, expected]);
  });

  it('an order without a provider is any provider’s of that id, before it or after it', () => {
    const unnamed = of({ provider: undefined, citizen: undefined });
    const a = of({ citizen: undefined });
    const b = of({ citizen: undefined, provider: 'leverandoer-b' });
    expect(twice([unnamed, a, b])).toEqual([null, 0, 0]);
    expect(twice([a, b, unnamed])).toEqual([null, null, 0]);
    // What repeats the first is kept for nobody: two providers may each have an order of that id.
    expect(twice([a, unnamed, b])).toEqual([null, 0, null]);
  });

  it('compares ids as they look, however a letter is written (NFC)', () => {
    const composed = { id: 'Å1', citizen: 'ål', provider: 'Ø-Å' };
    const parted = { id: 'Å1'.normalize('NFD'), citizen: 'ål'.normalize('NFD'), provider: 'Ø-Å'.normalize('NFD') };
    expect(composed.id).not.toBe(parted.id);
    expect(twice([of(composed), of(parted)])).toEqual([null, 0]);
    expect(twice([of({ ...composed, citizen: 'a' }), of({ ...parted, citizen: 'b' })])).toEqual([null, 0]);
    expect(twice([of({ ...composed, id: 'a' }), of({ ...parted, id: 'b' })])).toEqual([null, 0]);
    expect(twice([of({ ...composed, provider: 'leverandoer-b' }), of(parted)])).toEqual([null, null]);
  });

  it('of one citizen, an order without a provider is any provider’s, before it or after it', () => {
    const unnamed = of({ id: 'o-1', provider: undefined });
    const a = of({ id: 'o-2' });
    const b = of({ id: 'o-3', provider: 'leverandoer-b' });
    expect(twice([unnamed, a, b])).toEqual([null, 0, 0]);
    expect(twice([a, unnamed])).toEqual([null, 0]);
    expect(twice([a, b])).toEqual([null, null]);
  });

  it('not under another agreement, unless the id is the same', () => {
    const elsewhere = { ...of({ id: 'o-2' }), agreement: { ...koebenhavn2016Fyldt30, id: 'egen-aftale' } };
    expect(twice([of({}), elsewhere])).toEqual([null, null]);
    expect(twice([of({}), { ...elsewhere, order }])).toEqual([null, 0]);
  });

  it('an order of which nothing is paid is neither the first nor the second', () => {
    const cancelled: CitizenOrder = { order, closure: { ground: 'cancelled-before-start' } };
    const rejected: CitizenOrder = { order, closure: { ground: 'objective-rejection', lastOpenDay: order.startsOn } };
    const unpaid = [cancelled, rejected, of({ orderedOutsidePortal: true }), of({ confirmedOutsidePortal: true })];
    for (const each of unpaid) expect(twice([each, of({}), each, of({})])).toEqual([null, null, null, 1]);
    const found = ordersTwice(
      [rejected, of({})],
      koebenhavn2016Fyldt30,
      openAccount(koebenhavn2016Fyldt30, { 'objective-rejection-fee': 'open-period' }, false),
    );
    expect([...found]).toEqual([[1, 0]]);
  });

  it('an order with wrong dates is told of where it stands', () => {
    expect(twice([of({ weeks: 0 }), of({}), of({ weeks: 0 })])).toEqual([null, null, null]);
  });

  it('a right order repeats none that was rejected itself (R153); one with errors does', () => {
    const wrong = of({ weeks: 1 });
    const stands = ({ order: { weeks } }: CitizenOrder) => weeks !== 1;
    expect(twice([wrong, of({})], stands)).toEqual([null, null]);
    expect(twice([wrong, of({}), of({})], stands)).toEqual([null, null, 1]);
    expect(twice([wrong, wrong], stands)).toEqual([null, 0]);
    expect(twice([of({}), wrong], stands)).toEqual([null, 0]);
  });

  it('is, of many orders, what comparing each with all before it gives', () => {
    const field = (...values: readonly string[]) => fc.constantFrom(undefined, ...values);
    const some = fc.record({
      id: field('1', '2'),
      citizen: field('a', 'b'),
      provider: field('p', 'q'),
      startsOn: fc.constantFrom('2016-07-04', '2016-07-11'),
    });
    const isSame = (one: Order, two: Order) =>
      (one.id !== undefined &&
        one.id === two.id &&
        (one.provider === two.provider || one.provider === undefined || two.provider === undefined)) ||
      (one.citizen !== undefined &&
        one.citizen === two.citizen &&
        (one.provider === two.provider || one.provider === undefined || two.provider === undefined) &&
        one.startsOn === two.startsOn);
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (fields) => {
        const items = fields.map(of);
        const found = twice(items);
        items.forEach((item, number) => {
          const before = items.slice(0, number);
          // Whoever repeats an order repeats one that is there, and what repeats none is unlike all that are kept.
          const repeated = found[number];
          if (typeof repeated === 'number')
            expect(isSame((items[repeated] as CitizenOrder).order, item.order)).toBe(true);
          else {
            expect(before.filter((one, at) => found[at] === null && isSame(one.order, item.order))).toEqual([]);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('takes a batch of a hundred thousand alike in a moment', () => {
    const items = Array.from({ length: 100_000 }, () => of({}));
    const found = ordersTwice(items, koebenhavn2016Fyldt30, openAccount(koebenhavn2016Fyldt30, {}, false));
    expect(found.size).toBe(99_999);
    expect(new Set(found.values())).toEqual(new Set([0]));
  });

  it('cites where it stands that an order is invoiced once, or the track of an agreement that does not say', () => {
    expect(orderTwice(koebenhavn2016Fyldt30, order, 4)).toMatchObject({
      rule: 'R307',
      source: { page: 172 },
      messageDa: 'Ordren er den samme som nr. 5; den tæller kun én gang.',
      message: 'The order is the same as no. 5; it counts once.',
    });
    expect(orderTwice(koebenhavnUdsatteOver30, { ...order, level: 'mentorforloeb' }, 0)).toMatchObject({
      rule: 'R020',
      source: { section: '2.2.2' },
    });
    expect(orderTwice(koebenhavnUdsatteOver30, order, 0)).toMatchObject({ rule: '', source: { document: 'D24' } });
  });
});

describe('the orders of each citizen who has several', () => {
  it('are all of them, however many, and none of citizens who are not told or have one', () => {
    const [a, b, c] = [of({ citizen: 'å' }), of({ citizen: 'å'.normalize('NFD') }), of({ citizen: 'å' })];
    const untold = [of({ citizen: undefined }), of({ citizen: undefined })];
    expect([...severalOrders([a, ...untold, b, of({ citizen: 'b' }), c])]).toEqual([['å', new Set([a, b, c])]]);
  });
});
