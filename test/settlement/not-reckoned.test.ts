import { describe, expect, it } from 'vitest';
import { answer, explain } from '../../src/operations/operations.ts';
import type { InvoiceRun } from '../../src/settlement/invoice-run.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { fixedPrice, heldHours, hourBands, monthPrice, pausedWeeks, weekPrice } from '../cases/payment-models.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

/** An order whose fee cannot be reckoned has none, and says why; the orders beside it are answered. */

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 8 };
const held = { order: { ...order, hoursPerWeek: '2' }, contacts: [{ on: '2027-01-05', minutes: 60 }] };
const [january5, january6] = ['2027-01-05', '2027-01-06'];
const stopped = (ground: string) => ({ order, pauses: [{ firstDay: january5, lastDay: january6, ground }] });
const hours = (hoursPerWeek: string) => ({ order: { ...order, hoursPerWeek } });

const cases = [
  ['a band for 38 hours', hourBands, hours('38'), 'hours-band', 'K 2.1', hours('37'), '20000.00'],
  ['a band just over the last', hourBands, hours('37.5'), 'hours-band', 'K 2.1', hours('15'), '14800.00'],
  ['contacts that were held', heldHours, hours('2'), 'contacts.held', 'K 2.2', held, '400.00'],
  ['hours', heldHours, { ...held, order }, 'order.hoursPerWeek', 'K 2.1', held, '400.00'],
  [
    'a clause on held contacts',
    weekPrice,
    { order, contacts: held.contacts },
    'contacts',
    'K 2.1',
    { order },
    '3600.00',
  ],
  ['a rate', monthPrice, { order: { ...order, hourlyRate: '140' } }, 'given.hourlyRate', 'K 2.1', { order }, '6400.00'],
  ['a price', monthPrice, { order: { ...order, price: '140' } }, 'given.price', 'K 2.1', { order }, '6400.00'],
  ['a ground', pausedWeeks, stopped('lukkedag'), 'pauses', 'K 2.2', { order }, '4800.00'],
  ['pauses of a course', fixedPrice, stopped('ferie'), 'pauses', 'K 2', { order }, '12000.00'],
  [
    'another rate',
    monthPrice,
    { order, rateChanges: [{ from: '2027-01-11', hourlyRate: '150' }] },
    'rateChanges',
    'K 2.1',
    { order },
    '6400.00',
  ],
] as const;

describe.each(cases)('without %s', (_, agreement, lacking, what, rule, whole, total) => {
  it('the others of the settlement are answered', () => {
    const { orders, totals } = asked<Settlement>('settle', { agreement, orders: [lacking, whole] });
    expect(orders[0]).toMatchObject({ fee: null, invoicePlan: null, missing: [{ what, rule }] });
    expect(orders[0]?.missing).toHaveLength(1);
    expect(orders[1]).toMatchObject({ fee: { total }, missing: [] });
    expect(totals).toMatchObject({ orders: 2, fee: total, feeMissing: 1 });
  });

  it('the text says why, and how many', () => {
    const told = answer('settle', { agreement, orders: [lacking, whole] });
    expect(explain('settle', told, 'da')).toMatch(/Vederlag: kan ikke beregnes, for .+\./);
    expect(explain('settle', told, 'en')).toMatch(/Fee: cannot be computed, since .+\./);
    expect(explain('settle', told, 'da')).toContain('har intet beregnet vederlag: 1.');
  });

  it('the run has the others, and the course waits', () => {
    const told = asked<InvoiceRun>('invoice-run', { agreement, orders: [lacking, whole], month: '2027-03' });
    expect(told.orders[0]?.drafts).toEqual([]);
    expect(told.orders[0]?.waits).toMatchObject([{ code: 'amount-unknown', missing: [{ what, rule }] }]);
    expect(told.orders[1]?.waits.map(({ code }) => code)).not.toContain('amount-unknown');
  });

  it('the fee that is asked alone is refused still', () => {
    expect(problemsTold(answer('fee', { agreement, ...lacking }))).toHaveLength(1);
  });
});

it('says what the caller did not give apart from what the agreement does not say', () => {
  const text = (agreement: object, item: object) =>
    explain('settle', answer('settle', { agreement, orders: [item] }), 'da');
  expect(text(hourBands, hours('38'))).toContain('aftalen siger ikke, hvad der betales ved så mange timer om ugen.');
  expect(text(heldHours, hours('2'))).toContain('den, der spørger, har ikke givet de afholdte kontakter.');
  expect(text(weekPrice, { order, contacts: held.contacts })).toContain('betales ved afholdte kontakter.');
});

it('what is wrong with such an order is told all the same', () => {
  const orders = [{ order: { ...hours('38').order, startsOn: '2027-02-30' } }, hours('20')];
  expect(problemsTold(answer('settle', { agreement: hourBands, orders }))).toEqual([
    'invalid-date at orders[0].order.startsOn',
  ]);
});
