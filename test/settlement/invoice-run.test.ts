import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import type { InvoiceRun } from '../../src/settlement/invoice-run.ts';
import { heldHours } from '../cases/payment-models.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { later } from '../oracle/days.ts';
import { Random } from '../oracle/random.ts';

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
const buyer = { userIdent: 'AB12', ean: '5790000000005' };
const figures = { 'bonus-1a': '12000', 'bonus-1b': '15000', 'income-threshold': '11000' };
const fourWeeks = [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }];

const run = (facts: object) => asked<InvoiceRun>('invoice-run', { agreement, steps: false, ...facts });
const ofOne = (item: object, facts: object) => run({ orders: [{ order, ...item }], ...facts }).orders[0];
const told = (one: InvoiceRun['orders'][number] | undefined) => ({
  credits: one?.credits.map(({ invoice, total }) => `${invoice.credits} ${total}`),
  drafts: one?.drafts.map(({ invoice, month, total }) => `${month ?? invoice.kind} ${total}`),
  waits: one?.waits.map(({ code, about, bonus, amount }) => `${bonus ?? about} ${code} ${amount}`),
});
const course = (firstDay: string, lastDay: string, amount: string, more: object = {}) => ({
  kind: 'course',
  channel: 'portal',
  sentOn: '2016-08-01',
  lines: [{ firstDay, lastDay, amount }],
  ...more,
});
const july = course('2016-07-04', '2016-07-31', '6720.00');
const bonusInvoice = (lines: object[], more: object = {}) => ({
  kind: 'bonus',
  channel: 'nemhandel',
  sentOn: '2017-01-02',
  lines,
  ...buyer,
  ...more,
});
const quarter = { firstDay: '2016-10-01', lastDay: '2016-12-31' };
/** So that the course of an example of bonus has nothing more to send. */
const allSent = course('2016-07-04', '2016-10-02', '21840.00');
const nothingElse = { placements: fourWeeks, employment: [], earlierInvoices: [allSent] };

describe('the course of a month', () => {
  it('is drafted by the plan, with the days it may be sent and is due', () => {
    expect(ofOne({ earlierInvoices: [july] }, { month: '2016-08' })?.drafts).toEqual([
      {
        invoice: {
          kind: 'course',
          channel: 'portal',
          sentOn: '2016-09-01',
          lines: [{ firstDay: '2016-08-01', lastDay: '2016-08-28', amount: '6720.00' }],
        },
        total: '6720.00',
        month: '2016-08',
        invoiceFrom: '2016-08-29',
        invoiceBy: '2016-12-02',
        dueOn: '2016-10-03',
      },
    ]);
  });

  it.each([
    ['nothing sent: both months, each by itself', [], { drafts: ['2016-07 6720.00', '2016-08 6720.00'], credits: [] }],
    ['sent', [july], { drafts: ['2016-08 6720.00'], credits: [] }],
    [
      'sent and sent back',
      [{ ...july, status: 'rejected' }],
      { drafts: ['2016-07 6720.00', '2016-08 6720.00'], credits: [] },
    ],
    [
      'too much sent: the rest is credited',
      [course('2016-07-04', '2016-07-31', '6800.00')],
      { drafts: ['2016-08 6720.00'], credits: ['course 80.00'] },
    ],
    [
      'too little sent: credited whole, and sent anew',
      [course('2016-07-04', '2016-07-31', '6700.00')],
      { drafts: ['2016-07 6720.00', '2016-08 6720.00'], credits: ['course 6700.00'] },
    ],
    [
      'sent and credited',
      [july, { ...july, kind: 'credit-note', credits: 'course' }],
      { drafts: ['2016-07 6720.00', '2016-08 6720.00'], credits: [] },
    ],
  ])('%s', (_, earlierInvoices, expected) => {
    const { credits, drafts } = told(ofOne({ earlierInvoices }, { month: '2016-08' }));
    expect({ credits, drafts }).toEqual(expected);
  });

  it('is cut by a closure that became known after it was sent', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-17' };
    expect(told(ofOne({ closure, earlierInvoices: [july] }, { month: '2016-08' }))).toMatchObject({
      credits: ['course 3360.00'],
      drafts: [],
    });
  });

  it.each([
    ['2016-08-28', ['2016-07 6720.00'], ['course period-not-over 6720.00']],
    ['2016-08-29', ['2016-07 6720.00', '2016-08 6720.00'], []],
    ['2016-12-02', ['2016-07 6720.00', '2016-08 6720.00', '2016-09 6720.00', '2016-10 1680.00'], []],
    ['2016-12-03', [], ['course too-late 6720.00', 'course too-late 6720.00']],
  ])('asked on %s', (asOf, drafts, waits) => {
    const one = told(ofOne({}, { asOf }));
    expect(one.drafts).toEqual(drafts);
    expect(one.waits?.filter((each) => each.startsWith('course')).slice(0, waits.length)).toEqual(waits);
  });

  it('is sent when its last week is over, where that is after the month', () => {
    const [draft] = ofOne({}, { month: '2016-07', readings: { 'week-to-month': 'first-day' } })?.drafts ?? [];
    expect(draft).toMatchObject({ invoiceFrom: '2016-08-01', invoice: { sentOn: '2016-08-01' } });
    const august = ofOne({}, { month: '2016-08', readings: { 'week-to-month': 'first-day' } })?.drafts[1];
    expect(august).toMatchObject({ invoiceFrom: '2016-09-05', invoice: { sentOn: '2016-09-05' } });
  });

  it.each([
    ['a rate below the band', { hourlyRate: '1' }, 'course order-rejected 156.00'],
    ['a level that is not there', { level: 'nope' }, undefined],
  ])('waits where the order is rejected: %s', (_, more, wait) => {
    const facts = { orders: [{ order: { ...order, ...more } }], month: '2016-10' };
    if (wait === undefined) {
      expect(problemsTold(answer('invoice-run', { agreement, ...facts }))).toEqual([]);
      expect(told(run(facts).orders[0])).toEqual({ credits: [], drafts: [], waits: ['course order-rejected null'] });
    } else expect(told(run(facts).orders[0])).toMatchObject({ drafts: [], waits: expect.arrayContaining([wait]) });
  });

  it('of an order outside the portal is credited, and nothing waits of it', () => {
    const outside = { order: { ...order, orderedOutsidePortal: true }, earlierInvoices: [july] };
    expect(told(run({ orders: [outside], month: '2016-08' }).orders[0])).toEqual({
      credits: ['course 6720.00'],
      drafts: [],
      waits: [],
    });
  });

  it('is sent once of an order that stands there twice', () => {
    const { orders, inAll } = run({ orders: [{ order }, { order }], month: '2016-07' });
    expect(orders.map(({ drafts, verdict }) => [drafts.length, verdict])).toEqual([
      [1, 'confirm'],
      [0, 'reject'],
    ]);
    expect(orders[1]?.findings.map(({ code }) => code)).toContain('order-twice');
    expect(inAll.invoiced).toBe('6720.00');
  });

  it('waits where the agreement does not say how it is invoiced, or what it costs is not told', () => {
    const vulnerable = { level: 'mentorforloeb', startsOn: '2024-07-01', weeks: 26, hoursPerWeek: '5' };
    const waits = (more: object) =>
      told(
        asked<InvoiceRun>('invoice-run', {
          agreement: 'koebenhavn-udsatte-over-30',
          month: '2024-08',
          orders: [{ order: { ...vulnerable, ...more } }],
        }).orders[0],
      ).waits;
    expect(waits({})).toEqual(['course amount-unknown null']);
    expect(waits({ hourlyRate: '300' })).toEqual(['course not-in-agreement null']);
  });

  it('is paid by the hours that were held, and a month without any is none', () => {
    const held = {
      order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 26, hoursPerWeek: '1' },
      contacts: [{ on: '2027-02-03', minutes: 60 }],
    };
    const one = asked<InvoiceRun>('invoice-run', { agreement: heldHours, month: '2027-03', orders: [held] });
    expect(told(one.orders[0]).drafts).toEqual(['2027-02 400.00']);
  });
});

describe('the bonuses of an order', () => {
  it('that may not be confirmed wait, whatever they come to', () => {
    const rejected = { orders: [{ order: { ...order, hourlyRate: '1' }, placements: fourWeeks, employment: [] }] };
    const one = told(run({ ...rejected, month: '2017-01', figures, buyer }).orders[0]);
    expect(one.drafts).toEqual([]);
    expect(one.waits).toContain('1a order-rejected 12000.00');
  });

  it('tell when they were earned, and from when they may be sent', () => {
    const facts = { agreement, month: '2017-01', figures, buyer };
    const { orders } = asked<InvoiceRun>('invoice-run', { ...facts, orders: [{ order, ...nothingElse }] });
    const steps = orders[0]?.steps?.filter(({ what }) => (what as string) === 'bonus-stated');
    expect(steps).toMatchObject([{ from: { bonus: '1a', earnedOn: '2016-10-16' }, gives: '2016-12-31' }]);
  });

  it.each([
    ['2016-11', ['1a period-not-over 12000.00', '1b undecided null'], []],
    ['2016-12', ['1b undecided null'], ['bonus 12000.00']],
    ['2017-01', [], ['bonus 12000.00']],
  ])('are invoiced when their quarter is over: %s', (month, waits, drafts) => {
    const one = told(ofOne(nothingElse, { month, figures, buyer }));
    expect(one).toEqual({ credits: [], drafts, waits });
  });

  it('bear the quarter in which they were earned, and what the invoice must hold', () => {
    expect(ofOne(nothingElse, { month: '2016-12', figures, buyer })?.drafts).toEqual([
      {
        invoice: bonusInvoice([{ ...quarter, amount: '12000.00', bonus: '1a' }], { sentOn: '2017-01-01' }),
        total: '12000.00',
        month: null,
        invoiceFrom: '2016-12-31',
        invoiceBy: null,
        dueOn: '2017-01-31',
      },
    ]);
  });

  it.each([
    ['the figure is missing', {}, { buyer }, ['1a amount-unknown null']],
    ['the buyer is not told', {}, { figures }, ['1a user-ident-missing 12000.00']],
    [
      'the number is wrong',
      {},
      { figures, buyer: { ...buyer, ean: '5790000000006' } },
      ['1a ean-check-digit 12000.00'],
    ],
    ['the job is not told of', { employment: undefined }, { figures, buyer }, ['1b not-told null']],
    [
      'an earlier line does not say which it is',
      { earlierInvoices: [allSent, bonusInvoice([{ ...quarter, amount: '12000.00' }])] },
      { figures, buyer },
      ['1a bonus-type-missing 12000.00'],
    ],
  ])('wait where %s', (_, item, facts, waits) => {
    expect(told(ofOne({ ...nothingElse, ...item }, { month: '2017-01', ...facts })).waits).toEqual(waits);
  });

  it.each([
    ['sent as it is right', [bonusInvoice([{ ...quarter, amount: '12000.00', bonus: '1a' }])], [], []],
    ['sent with too much', [bonusInvoice([{ ...quarter, amount: '12500.00', bonus: '1a' }])], ['bonus 500.00'], []],
    [
      'sent with too little',
      [bonusInvoice([{ ...quarter, amount: '11000.00', bonus: '1a' }])],
      ['bonus 11000.00'],
      ['bonus 12000.00'],
    ],
    [
      'never earned',
      [bonusInvoice([{ ...quarter, amount: '15000.00', bonus: '1b' }])],
      ['bonus 15000.00'],
      ['bonus 12000.00'],
    ],
    [
      'not of the level',
      [bonusInvoice([{ ...quarter, amount: '9.00', bonus: '4' }])],
      ['bonus 9.00'],
      ['bonus 12000.00'],
    ],
    [
      'sent twice',
      [1, 2].map(() => bonusInvoice([{ ...quarter, amount: '12000.00', bonus: '1a' }])),
      ['bonus 12000.00'],
      [],
    ],
  ])('%s', (_, invoices, credits, drafts) => {
    const item = { ...nothingElse, earlierInvoices: [allSent, ...invoices] };
    expect(told(ofOne(item, { month: '2017-01', figures, buyer }))).toMatchObject({ credits, drafts });
  });

  it('of an order name the buyer of that order', () => {
    const own = { userIdent: 'ZZ99', ean: '5790000000005' };
    expect(
      ofOne({ ...nothingElse, buyer: own }, { month: '2017-01', figures, buyer })?.drafts[0]?.invoice,
    ).toMatchObject(own);
  });
});

describe('a run as a whole', () => {
  const second = { ...order, id: 'ordre-2', citizen: 'borger-2', provider: 'b' };

  it('is summed by provider and channel, and by the day it is due', () => {
    const facts = {
      month: '2016-12',
      figures,
      buyer,
      orders: [
        { order, placements: fourWeeks, earlierInvoices: [allSent] },
        { order: { ...second, startsOn: '2016-12-05', weeks: 13 } },
      ],
    };
    const { totals, due, inAll } = run(facts);
    expect(totals).toEqual([
      { provider: 'a', channel: 'nemhandel', drafts: 1, invoiced: '12000.00', credits: 0, credited: '0.00' },
      { provider: 'b', channel: 'portal', drafts: 1, invoiced: '5040.00', credits: 0, credited: '0.00' },
    ]);
    expect(due).toEqual([
      { dueOn: '2017-01-31', provider: 'a', drafts: 1, amount: '12000.00' },
      { dueOn: '2017-01-31', provider: 'b', drafts: 1, amount: '5040.00' },
    ]);
    expect(inAll).toMatchObject({ orders: 2, drafts: 2, invoiced: '17040.00', credits: 0, credited: '0.00' });
  });

  it('sums what waits without a zero for what is not known', () => {
    expect(run({ orders: [], month: '2016-07' }).inAll).toMatchObject({ waits: 0, waiting: '0.00', waitingUnknown: 0 });
    const unknown = { order: { ...order, level: 'nope' } };
    expect(run({ orders: [unknown], month: '2016-07' }).inAll).toMatchObject({ waiting: null, waitingUnknown: 1 });
    expect(run({ orders: [unknown, { order }], month: '2016-07' }).inAll).toMatchObject({
      waiting: '15120.00',
      waitingUnknown: 3,
    });
  });

  it.each([
    [{ month: '2016-07', asOf: '2016-07-31' }, ['both-given at asOf']],
    [{}, ['missing-field at month']],
    [{ month: '2199-12' }, ['date-out-of-range at month']],
    [{ month: '2016-13' }, ['invalid-date at month']],
    [
      { month: '2016-07', orders: [{ order, earlierInvoices: [course('2016-07-31', '2016-07-04', '1.00')] }] },
      ['date-order at orders[0].earlierInvoices[0].lines[0].lastDay'],
    ],
  ])('%o is told', (facts, problems) => {
    expect(problemsTold(answer('invoice-run', { agreement, orders: [{ order }], ...facts }))).toEqual(problems);
  });

  it('answers those that can be answered, and names the rest', () => {
    const facts = {
      agreement,
      month: '2016-07',
      partial: true,
      orders: [{ order: { ...order, weeks: 0 } }, { order }],
    };
    expect(asked<InvoiceRun>('invoice-run', facts)).toMatchObject({
      inAll: { orders: 1, invoiced: '6720.00' },
      refused: [{ index: 0 }],
    });
    expect(explain('invoice-run', answer('invoice-run', facts), 'en')).toContain('orders[0].order.weeks');
  });

  it('is told in both languages and as a table', () => {
    const facts = { agreement, month: '2016-12', figures, orders: [{ order, ...nothingElse }] };
    const text = explain('invoice-run', answer('invoice-run', facts), 'da');
    expect(text).toContain('FAKTURERING FOR DECEMBER 2016');
    expect(text).toContain('Venter: Bonus 1a, 1. oktober 2016 – 31. december 2016 (12.000,00 kr.)');
    expect(explain('invoice-run', answer('invoice-run', facts), 'en')).toContain('INVOICES FOR DECEMBER 2016');
    expect(tableOf('invoice-run', asked('invoice-run', facts)).rows).toContainEqual([
      'ordre-1',
      'a',
      'waits',
      'bonus',
      'user-ident-missing',
      '',
      '2016-10-01',
      '2016-12-31',
      '1a',
      '12000.00',
      '2016-12-31',
      '',
    ]);
  });
});

/** Øre, for sums of the test's own. */
const oreOf = (amount: string | null | undefined) => Math.round(Number(amount ?? 0) * 100);
const netOf = (
  sent: readonly { kind: string; credits?: string; status?: string; lines: readonly { amount: string }[] }[],
) =>
  sent
    .filter(({ kind, credits, status }) => status === undefined && (kind === 'course' || credits === 'course'))
    .flatMap(({ kind, lines }) => lines.map(({ amount }) => (kind === 'credit-note' ? -1 : 1) * oreOf(amount)))
    .reduce((sum, ore) => sum + ore, 0);

describe('month after month', () => {
  it('what one proposes the other finds right, nothing is proposed twice, and all that is right is sent or waits', () => {
    const happened = { drafts: 0, credits: 0, bonuses: 0, wrong: 0 };
    fc.assert(
      fc.property(fc.noShrink(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (seed) => live(new Random(seed), happened)),
      { numRuns: 50 },
    );
    expect(Object.values(happened).every((times) => times > 0)).toBe(true);
  });
});

function live(random: Random, happened: Record<'drafts' | 'credits' | 'bonuses' | 'wrong', number>): void {
  const startsOn = later('2016-02-01', random.whole(0, 300));
  const weeks = random.whole(4, 13);
  const own = { ...order, startsOn, weeks, hourlyRate: `${random.whole(136, 160)}.${random.whole(10, 99)}` };
  const closedOn = random.chance(0.4) ? later(startsOn, random.whole(0, weeks * 7 - 1)) : undefined;
  const knownOn = later(startsOn, random.whole(0, 120));
  const readings = {
    'week-to-month': random.one(['last-day', 'first-day', 'thursday']),
    'invoice-begun-weeks': random.one(['finished-only', 'begun-allowed']),
    'part-week': random.one(['calendar-days', 'weekdays', 'started-weeks']),
  };
  const placements = random.chance(0.6)
    ? [{ kind: 'loentilskud', firstDay: later(startsOn, random.whole(0, 60)), lastDay: later(startsOn, 100) }]
    : [];
  let sent: readonly Sent[] = [];
  for (let month = Number(startsOn.slice(5, 7)) - 1; month < Number(startsOn.slice(5, 7)) + 8; month++) {
    const name = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const isKnown = closedOn !== undefined && `${name}-28` >= knownOn;
    const closure = isKnown && { closure: { ground: 'closed-early', lastOpenDay: closedOn } };
    const facts = { order: own, ...closure, placements, employment: [] };
    const when = random.chance(0.5) ? { month: name } : { asOf: `${name}-28` };
    const ask = (earlierInvoices: readonly Sent[]) => {
      const told = asked<InvoiceRun>('invoice-run', {
        agreement,
        readings,
        ...when,
        figures,
        buyer,
        orders: [{ ...facts, earlierInvoices }],
      });
      return told.orders[0] as InvoiceRun['orders'][number];
    };
    const { credits, drafts } = ask(sent);
    for (const { invoice } of [...credits, ...drafts]) {
      const bonusFacts = invoice.kind === 'bonus' ? { figures, placements, employment: [] } : {};
      const { placements: _, employment: __, ...paid } = facts;
      const audit = asked<InvoiceAudit>('audit-invoice', {
        agreement,
        readings,
        ...paid,
        ...bonusFacts,
        invoice,
        earlierInvoices: sent,
      });
      expect(audit.findings.filter(({ severity }) => severity === 'reject')).toEqual([]);
      expect([audit.wrongAmount, audit.penaltyBase, audit.notChecked]).toEqual(['0.00', '0.00', []]);
      happened[invoice.kind === 'credit-note' ? 'credits' : invoice.kind === 'bonus' ? 'bonuses' : 'drafts']++;
      sent = [...sent, invoice as Sent];
    }
    const after = ask(sent);
    expect([after.credits, after.drafts]).toEqual([[], []]);
    const waiting = after.waits
      .filter(({ about }) => about === 'course')
      .reduce((sum, { amount }) => sum + oreOf(amount), 0);
    const { placements: _, employment: __, ...paid } = facts;
    expect(netOf(sent) + waiting).toBe(oreOf(asked<Fee>('fee', { agreement, readings, ...paid }).total));
    if (random.chance(0.3)) {
      happened.wrong++;
      const from = later(startsOn, random.whole(0, weeks * 7));
      const status = random.chance(0.3) ? { status: 'rejected' } : {};
      const amount = `${random.whole(1, 9000)}.00`;
      const wrong = random.chance(0.7)
        ? course(from, later(from, random.whole(0, 30)), amount, { sentOn: `${name}-28`, ...status })
        : bonusInvoice([{ firstDay: from, lastDay: from, amount, bonus: random.one(['1a', '1b']) }], {
            sentOn: `${name}-28`,
            ...status,
          });
      sent = [...sent, wrong as Sent];
    }
  }
}

type Sent = { kind: string; credits?: string; status?: string; lines: readonly { amount: string }[] };
