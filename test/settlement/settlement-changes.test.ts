import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import type { MovedAmount } from '../../src/settlement/moved.ts';
import type { SettlementChanges } from '../../src/settlement/settlement-changes.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const order = {
  id: 'ordre-1',
  citizen: 'borger-1',
  provider: 'a',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const closure = { ground: 'closed-early', lastOpenDay: '2016-07-20' };
const four = [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }];
const changes = (before: object, after: object) =>
  asked<SettlementChanges>('settlement-changes', {
    agreement,
    before: { orders: [{ order }], ...before },
    after: { orders: [{ order }], ...after },
  });
const amounts = ({ before, after, difference }: MovedAmount) => `${before} ${after} ${difference}`;
/** The same agreement with a lower first page, so that only its digest is another. */
const amended = { ...koebenhavn2016Fyldt30, version: 'changed' };

describe('what moved between two settlements', () => {
  it('is nothing where nothing is told otherwise', () => {
    expect(changes({}, {})).toMatchObject({ orders: [], readings: [], totals: { same: 1, moved: 0 } });
  });

  it.each<[string, object, object, string, object]>([
    ['a closure', {}, { orders: [{ order, closure }] }, '21840.00 4080.00 -17760.00', { facts: ['closure'] }],
    [
      'a rate',
      {},
      { orders: [{ order: { ...order, hourlyRate: '150' } }] },
      '21840.00 23400.00 1560.00',
      { facts: ['hourlyRate'] },
    ],
    [
      'a reading',
      { orders: [{ order, closure }] },
      { orders: [{ order, closure }], readings: { 'part-week': 'weekdays' } },
      '4080.00 4368.00 288.00',
      { facts: [], by: [{ causes: ['readings'] }] },
    ],
    ['an order that is new', { orders: [] }, {}, 'null 21840.00 null', { change: 'added' }],
    ['an order that is gone', {}, { orders: [] }, '21840.00 null null', { change: 'removed' }],
  ])('%s', (_, before, after, fee, more) => {
    const told = changes(before, after);
    expect(told.orders.map((each) => amounts(each.fee))).toEqual([fee]);
    expect(told.orders[0]).toMatchObject(more);
  });

  it('is told cause by cause, and the causes sum to the whole', () => {
    const told = changes(
      { orders: [{ order, placements: four, employment: [] }], asOf: '2016-09-30' },
      {
        orders: [{ order: { ...order, hourlyRate: '150' }, closure, placements: four, employment: [] }],
        readings: { 'part-week': 'weekdays' },
        figures: { 'bonus-1a': '12000', 'bonus-1b': '9000' },
      },
    );
    const [one] = told.orders;
    expect(one?.by.map(({ causes }) => causes)).toEqual([['as-of'], ['facts']]);
    expect(one?.by.map(({ bonus }) => amounts(bonus))).toEqual(['0.00 12000.00 12000.00', '12000.00 12000.00 0.00']);
    const sum = one?.by.reduce((all, { fee }) => all + Number(fee.difference), 0);
    expect(sum).toBe(Number(one?.fee.difference));
    expect(told.readings).toEqual([{ reading: 'part-week', before: 'calendar-days', after: 'weekdays' }]);
  });

  it('names the text of the agreement by its digest', () => {
    const told = changes({}, { agreement: amended });
    expect(told.agreement.before.digest).not.toBe(told.agreement.after.digest);
    const meta = answer('fee', { agreement, order });
    expect(meta.ok && meta.meta.digest).toBe(told.agreement.before.digest);
    expect(told).toMatchObject({ orders: [], totals: { same: 1 } });
    const ofOrder = changes({}, { orders: [{ order: { ...order, hourlyRate: '150' }, agreement: amended }] });
    expect(ofOrder.orders[0]?.digests).toEqual({
      before: told.agreement.before.digest,
      after: told.agreement.after.digest,
    });
  });

  it('says that other facts were told though nothing moved', () => {
    const told = changes({}, { orders: [{ order: { ...order, citizenAge: 40 } }] });
    expect(told.orders).toMatchObject([{ change: 'unmoved', facts: ['citizenAge'], by: [] }]);
  });

  it('finds the same order by its id, else by whose it is, else by its place', () => {
    const { id: _, ...nameless } = order;
    const { citizen: __, ...bare } = nameless;
    const later = { ...order, id: 'ordre-2', citizen: 'borger-2' };
    for (const one of [order, nameless]) {
      const told = changes(
        { orders: [{ order: later }, { order: one }] },
        { orders: [{ order: one }, { order: later }] },
      );
      expect(told.totals).toMatchObject({ same: 2, added: 0, removed: 0 });
    }
    expect(changes({ orders: [{ order: bare }] }, { orders: [{ order: { ...bare, weeks: 4 } }] }).totals).toMatchObject(
      {
        moved: 1,
      },
    );
  });

  it('has no difference where an amount is missing', () => {
    const facts = { orders: [{ order, placements: four, employment: [] }] };
    const told = changes(facts, { ...facts, figures: { 'bonus-1a': '12000', 'bonus-1b': '9000' } });
    expect(told.orders.map(({ bonus, by }) => [amounts(bonus), by.map(({ causes }) => causes)])).toEqual([
      ['null 12000.00 null', [['figures']]],
    ]);
  });

  it('tells what is wrong on the side where it stands', () => {
    const bad = { orders: [{ order: { ...order, hoursPerWeek: undefined } }] };
    const told = answer('settlement-changes', {
      agreement,
      before: bad,
      after: { orders: [{ order, closure: { ...closure, lastOpenDay: '2017-01-01' } }] },
    });
    expect(problemsTold(told)).toEqual(['missing-field at before.orders[0].order.hoursPerWeek']);
    const late = answer('settlement-changes', {
      agreement,
      before: { orders: [] },
      after: { orders: [{ order, closure: { ...closure, lastOpenDay: '2017-01-01' } }] },
    });
    expect(problemsTold(late)).toEqual(['date-order at after.orders[0].closure.lastOpenDay']);
  });

  it('is told in both languages and as a table', () => {
    const input = { agreement, before: { orders: [{ order }] }, after: { orders: [{ order, closure }] } };
    const told = answer('settlement-changes', input);
    expect(explain('settlement-changes', told, 'da')).toContain(
      'Vederlag: 21.840,00 kr. → 4.080,00 kr. (-17.760,00 kr.)',
    );
    expect(explain('settlement-changes', told, 'en')).toContain('Told otherwise: how it ended.');
    expect(tableOf('settlement-changes', (told as { result: unknown }).result).rows[0]?.slice(0, 6)).toEqual([
      'ordre-1',
      'moved',
      '',
      '21840.00',
      '4080.00',
      '-17760.00',
    ]);
  });
});

describe('what orders that are to be rejected have no part in', () => {
  const twice = [{ order }, { order: { ...order, startsOn: '2016-07-04' } }];

  it('is told beside the sum of all, and a new order that is rejected says so', () => {
    const told = answer('settlement-changes', {
      agreement,
      before: { orders: [{ order }] },
      after: { orders: twice },
    });
    const { totals } = (told as unknown as { result: SettlementChanges }).result;
    expect(amounts(totals.fee)).toBe('21840.00 43680.00 21840.00');
    expect(amounts(totals.confirmedFee)).toBe('21840.00 21840.00 0.00');
    const text = explain('settlement-changes', told, 'da');
    expect(text).toContain('Skal afvises');
    expect(text).toContain('Vederlag i alt, af ordrer, der kan bekræftes: 21.840,00 kr. → 21.840,00 kr. (0,00 kr.)');
  });

  it('is not told where none is', () => {
    const told = answer('settlement-changes', {
      agreement,
      before: { orders: [{ order }] },
      after: { orders: [{ order, closure }] },
    });
    expect(explain('settlement-changes', told, 'da')).not.toContain('kan bekræftes:');
  });

  it('moves nothing under another reading but what is confirmed', () => {
    const offered = {
      id: '2',
      level: 'ret-og-pligt-tilbud',
      hoursPerWeek: 10,
      hourlyRate: '100',
      startsOn: '2016-09-05',
      endsOn: '2016-09-23',
    };
    const input = { agreement, orders: [{ order: offered }] };
    const told = asked<{ readings: { reading: string; others: { option: string; difference: string | null }[] }[] }>(
      'sensitivity',
      { operation: 'settle', input },
    );
    const weeks = told.readings.find(({ reading }) => reading === 'order-week');
    expect(weeks?.others.map(({ option, difference }) => [option, difference])).toEqual([['calendar', '-3000.00']]);
  });
});
