import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import type { InvoicesAudit } from '../../src/settlement/audit-invoices.ts';
import { changedFacts } from '../../src/settlement/changed-facts.ts';
import { pairsOf } from '../../src/settlement/same-orders.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import type { OrderToSettle } from '../../src/settlement/settle-order.ts';
import type { SettlementChanges } from '../../src/settlement/settlement-changes.ts';
import { asked } from '../oracle/asked.ts';

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
const item = (more: object, beside: object = {}) =>
  ({ order: { ...order, ...more }, ...beside }) as unknown as OrderToSettle;

describe('which order is which', () => {
  const nameless = { id: undefined, citizen: 'å' };
  const bare = { id: undefined, citizen: undefined };
  it.each([
    ['by id, wherever it stands', [{ id: 'a' }, { id: 'b' }], [{ id: 'b' }], ['1 0', '0 -']],
    ['by id, however a letter is written', [{ id: 'å' }], [{ id: 'å'.normalize('NFD') }], ['0 0']],
    ['the first of one id with the first', [{ id: 'a' }, { id: 'a' }], [{ id: 'a' }, {}], ['0 0', '- 1', '1 -']],
    ['both of one id', [{ id: 'a' }, { id: 'a' }], [{ id: 'a' }, { id: 'a' }], ['0 0', '1 1']],
    ['an id is no citizen', [nameless], [{ ...nameless, id: 'a' }], ['- 0', '0 -']],
    ['by whose it is', [{ ...nameless, level: 'x' }, nameless], [nameless], ['1 0', '0 -']],
    ['of another start', [nameless], [{ ...nameless, startsOn: '2016-07-05' }], ['- 0', '0 -']],
    ['of another provider', [nameless], [{ ...nameless, provider: 'b' }], ['- 0', '0 -']],
    ['by place alone', [bare, { ...bare, level: 'x' }], [{ ...bare, level: 'x' }], ['0 0', '1 -']],
  ])('%s', (_, before, after, pairs) => {
    const found = pairsOf(
      before.map((each) => item(each)),
      after.map((each) => item(each)),
    );
    expect(found.map((pair) => `${pair.before ?? '-'} ${pair.after ?? '-'}`)).toEqual(pairs);
  });
});

describe('which facts are told otherwise', () => {
  const job = { kind: 'ordinaert-job', firstDay: '2016-11-01' };
  it.each([
    ['none', {}, {}, []],
    ['fields in another order', { closure: { a: 1, b: 2 } }, { closure: { b: 2, a: 1 } }, []],
    ['a field of a fact', { closure: { a: 1, b: 2 } }, { closure: { a: 1, b: 3 } }, ['closure']],
    ['a field more', { closure: { a: 1 } }, { closure: { a: 1, b: 3 } }, ['closure']],
    ['one of a list', { employment: [job] }, { employment: [{ ...job, firstDay: '2016-11-02' }] }, ['employment']],
    ['one more of a list', { employment: [job] }, { employment: [job, job] }, ['employment']],
    ['a list that is none any more', { employment: [] }, { employment: {} }, ['employment']],
    ['a fact that is told now', {}, { employment: [] }, ['employment']],
    ['nothing and null', { closure: null }, { closure: {} }, ['closure']],
  ])('%s', (_, before, after, facts) => {
    expect(changedFacts(item({}, before), item({}, after))).toEqual(facts);
    expect(changedFacts(item({}, after), item({}, before))).toEqual(facts);
  });

  it('of the order itself', () => {
    expect(changedFacts(item({}), item({ hourlyRate: '150', weeks: 12 }))).toEqual(['weeks', 'hourlyRate']);
  });
});

it('readings that are told in another order are no cause', () => {
  const told = (readings: object, rate: string) => ({
    orders: [{ order: { ...order, hourlyRate: rate }, closure: { ground: 'closed-early', lastOpenDay: '2016-07-20' } }],
    readings,
  });
  const changes = asked<SettlementChanges>('settlement-changes', {
    agreement,
    before: told({ 'part-week': 'weekdays', 'order-week': 'calendar' }, '140'),
    after: told({ 'order-week': 'calendar', 'part-week': 'weekdays' }, '150'),
  });
  expect(changes.orders[0]?.by.map(({ causes }) => causes)).toEqual([['facts']]);
  expect(changes.readings).toEqual([]);
});

it('why invoices are sent back, the most frequent reason first', () => {
  const july = (amount: string) => ({
    kind: 'course',
    channel: 'portal',
    sentOn: '2016-08-01',
    lines: [{ firstDay: '2016-07-04', lastDay: '2016-07-31', amount }],
  });
  const { reasons } = asked<InvoicesAudit>('audit-invoices', {
    agreement,
    orders: [
      { order, invoices: [july('6800.00')] },
      {
        order: { ...order, id: 'ordre-2', citizen: 'b' },
        invoices: [july('6720.00'), july('6720.00'), july('6720.00')],
      },
    ],
  });
  expect(reasons).toEqual([
    { code: 'invoiced-twice', invoices: 2 },
    { code: 'wrong-amount', invoices: 1 },
  ]);
});

it('what no order has is not known, and what there are no orders for is nothing', () => {
  const totals = (...orders: object[]) => asked<Settlement>('settle', { agreement, orders }).totals;
  expect(totals()).toMatchObject({ orders: 0, fee: '0.00', confirmedFee: '0.00', feeMissing: 0 });
  expect(totals({ order: { ...order, level: 'nowhere' } })).toMatchObject({ orders: 1, fee: null, feeMissing: 1 });
  expect(totals({ order }, { order: { ...order, id: '2', citizen: 'b', level: 'nowhere' } })).toMatchObject({
    confirmed: 1,
    rejected: 1,
    fee: '21840.00',
    confirmedFee: '21840.00',
    feeMissing: 1,
  });
  expect(totals({ order: { ...order, hourlyRate: '1' } })).toMatchObject({ fee: '156.00', confirmedFee: '0.00' });
});

it('an order by dates tells in an invoice run how it is read, what it comes to and what is drafted, or none of it', () => {
  const dated = { ...order, weeks: undefined, endsOn: '2016-09-30' };
  const input = { agreement, month: '2016-08', orders: [{ order: dated }] };
  const run = (more: object) => {
    const told = answer('invoice-run', { ...input, ...more });
    return told.ok ? (told.result as unknown as { orders: { steps?: { what: string }[] }[] }).orders[0] : undefined;
  };
  const told = run({})?.steps?.map(({ what }) => what) ?? [];
  expect(told[0]).toBe('work-weeks');
  expect(told.length).toBeGreaterThan(2);
  expect(run({ steps: false })).not.toHaveProperty('steps');
});
