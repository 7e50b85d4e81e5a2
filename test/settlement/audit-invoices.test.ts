import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import type { InvoicesAudit } from '../../src/settlement/audit-invoices.ts';
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
const july = (amount: string, more: object = {}) => ({
  kind: 'course',
  channel: 'portal',
  sentOn: '2016-08-01',
  lines: [{ firstDay: '2016-07-04', lastDay: '2016-07-31', amount }],
  ...more,
});
const credit = (amount: string) => ({ ...july(amount), kind: 'credit-note', credits: 'course' });
const bonus = (amount: string) => ({
  kind: 'bonus',
  channel: 'nemhandel',
  sentOn: '2017-02-01',
  lines: [{ firstDay: '2016-10-01', lastDay: '2016-12-31', amount, bonus: '1a' }],
  userIdent: 'AB12',
  ean: '5790000000005',
});
const four = [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }];
const audits = (item: object, more: object = {}) =>
  asked<InvoicesAudit>('audit-invoices', { agreement, steps: false, orders: [{ order, ...item }], ...more });
const verdicts = (told: InvoicesAudit) => told.orders[0]?.invoices.map(({ verdict }) => verdict);

describe('many received invoices', () => {
  it.each<[string, object, string[], object]>([
    ['right', { invoices: [july('6720.00')] }, ['right'], { payable: '6720.00', wrongAmount: '0.00' }],
    [
      'too much, by 80.00',
      { invoices: [july('6800.00')] },
      ['send-back'],
      { payable: '0.00', invoiced: '6800.00', wrongAmount: '80.00', penaltyBase: '80.00' },
    ],
    [
      'sent back, then right: the first counts as never sent',
      { invoices: [july('6800.00'), july('6720.00')] },
      ['send-back', 'right'],
      { payable: '6720.00', wrongAmount: '80.00' },
    ],
    [
      'the same twice',
      { invoices: [july('6720.00'), july('6720.00')] },
      ['right', 'send-back'],
      { penaltyBase: '6720.00' },
    ],
    [
      'received before',
      { earlierInvoices: [july('6720.00')], invoices: [july('6720.00')] },
      ['send-back'],
      { payable: '0.00' },
    ],
    [
      'sent back before',
      { earlierInvoices: [july('6720.00', { status: 'rejected' })], invoices: [july('6720.00')] },
      ['right'],
      { payable: '6720.00' },
    ],
    [
      'a credit note of what stands',
      { earlierInvoices: [july('6720.00')], invoices: [credit('720.00')] },
      ['right'],
      { payable: '-720.00', credited: '720.00', invoiced: '0.00' },
    ],
    [
      'the wrong way',
      { invoices: [july('6720.00', { channel: 'nemhandel' })] },
      ['send-back'],
      { penaltyBase: '6720.00' },
    ],
    ['a bonus of which nothing is told', { invoices: [bonus('12000.00')] }, ['check'], { toCheck: 1, payable: '0.00' }],
    [
      'a bonus by its decision',
      { decisions: [{ bonus: '1a', outcome: 'granted', amount: '12000.00' }], invoices: [bonus('12000.00')] },
      ['right'],
      { payable: '12000.00' },
    ],
  ])('%s', (_, item, expected, sums) => {
    const told = audits(item);
    expect(verdicts(told)).toEqual(expected);
    expect(told.inAll).toMatchObject(sums);
    expect(told.totals).toEqual([{ provider: 'a', ...told.inAll }]);
  });

  it('of a bonus by its facts, with the figure', () => {
    const item = { placements: four, employment: [], invoices: [bonus('12500.00'), bonus('12000.00')] };
    const told = audits(item, { figures: { 'bonus-1a': '12000', 'bonus-1b': '9' } });
    expect(verdicts(told)).toEqual(['send-back', 'right']);
    expect(told.reasons).toEqual([{ code: 'wrong-bonus-amount', invoices: 1 }]);
  });

  it('say when what is right is due, and what is done with the rest', () => {
    const [first, second] =
      audits({ invoices: [july('6720.00', { number: 'F-1' }), july('6720.00')] }).orders[0]?.invoices ?? [];
    expect(first).toMatchObject({ number: 'F-1', dueOn: '2016-08-31', audit: { next: [{ do: 'pay' }] } });
    expect(second).toMatchObject({ number: null, dueOn: null });
    expect(second?.audit.next.map((step) => step.do)).toEqual(['send-back', 'tell-provider', 'payment-waits']);
  });

  it('are summed by provider, and an order that stands there twice says so', () => {
    const other = { ...order, id: 'ordre-2', citizen: 'borger-2', provider: 'b' };
    const told = asked<InvoicesAudit>('audit-invoices', {
      agreement,
      orders: [
        { order, invoices: [july('6720.00')] },
        { order: other, invoices: [july('6800.00')] },
        { order, invoices: [] },
      ],
    });
    expect(told.totals.map(({ provider, payable, wrongAmount }) => [provider, payable, wrongAmount])).toEqual([
      ['a', '6720.00', '0.00'],
      ['b', '0.00', '80.00'],
    ]);
    expect(told.orders[2]).toMatchObject({ verdict: 'reject', findings: [{ code: 'order-twice' }] });
  });

  it('are not paid of an order that stands twice, or is to be rejected, before that is cleared up', () => {
    const dear = { ...order, id: 'ordre-2', citizen: 'borger-2', hourlyRate: '1140.55' };
    const note = { kind: 'credit-note', channel: 'portal', sentOn: '2016-08-02', lines: july('6720.00').lines };
    const told = answer('audit-invoices', {
      agreement,
      orders: [
        { order, invoices: [july('6720.00')] },
        { order, invoices: [july('6720.00'), note] },
        { order: dear, invoices: [july('54746.40', { number: 'F-9' })] },
      ],
    });
    const { orders, inAll } = (told as { result: InvoicesAudit }).result;
    expect(inAll).toMatchObject({ right: 1, sendBack: 0, toCheck: 3, payable: '6720.00', wrongAmount: '0.00' });
    expect(
      orders.map(({ verdict, invoices }) => [
        verdict,
        ...invoices.map((each) => [each.verdict, each.dueOn, each.audit.next.map((step) => [step.do, step.rule])]),
      ]),
    ).toEqual([
      ['confirm', ['right', '2016-08-31', [['pay', 'R223']]]],
      ['reject', ['check', null, [['clear-order', 'R307']]], ['check', null, [['clear-order', 'R307']]]],
      ['reject', ['check', null, [['clear-order', 'R132']]]],
    ]);
    expect(explain('audit-invoices', told, 'da')).toContain(
      'Få ordren afklaret, før der betales eller modregnes: den skal afvises, som den står.',
    );
    const rows = tableOf('audit-invoices', (told as { result: InvoicesAudit }).result).rows;
    expect(rows.map((row) => [row[6], row[7]]).slice(0, 4)).toEqual([
      ['right', ''],
      ['check', 'order-twice'],
      ['check', 'order-twice'],
      ['check', 'rate-above-band'],
    ]);
  });

  it('that were sent back before are not paid, nor sent back again', () => {
    const told = answer('audit-invoices', {
      agreement,
      orders: [{ order, invoices: [july('6720.00', { status: 'rejected' }), july('6720.00')] }],
    });
    const { orders, inAll } = (told as { result: InvoicesAudit }).result;
    expect(inAll).toMatchObject({
      right: 1,
      sendBack: 1,
      payable: '6720.00',
      wrongAmount: '0.00',
      penaltyBase: '0.00',
    });
    expect(
      orders[0]?.invoices.map(({ audit }) => [audit.findings[0]?.code, audit.next.map((step) => step.do)]),
    ).toEqual([
      ['already-sent-back', ['payment-waits']],
      [undefined, ['pay']],
    ]);
    expect(explain('audit-invoices', told, 'da')).toContain(
      'Fakturaen er sendt tilbage før og gælder som aldrig sendt; den betales ikke.',
    );
    const alone = { agreement, order, invoice: july('6720.00', { status: 'rejected' }) };
    expect(explain('audit-invoice', answer('audit-invoice', alone), 'en')).toContain(
      'The invoice was sent back before and counts as never sent; it is not paid.',
    );
  });

  it('say of a note that falls with its invoice that this may be paid all the same', () => {
    const note = {
      kind: 'credit-note',
      channel: 'portal',
      sentOn: '2016-08-20',
      lines: [{ firstDay: '2016-07-18', lastDay: '2016-07-31', amount: '3360.00' }],
    };
    const paused = { order, pauses: [{ firstDay: '2016-07-18', lastDay: '2016-07-31', ground: 'force-majeure' }] };
    const codes = (item: object) =>
      asked<InvoicesAudit>('audit-invoices', { agreement, orders: [{ ...paused, ...item }] }).orders[0]?.invoices.map(
        ({ audit }) => audit.findings.map(({ code }) => code),
      );
    expect(codes({ invoices: [july('6720.00'), note] })?.[1]).toEqual([
      'credited-beyond-invoiced',
      'credits-sent-back',
    ]);
    expect(codes({ invoices: [note] })).toEqual([['credited-beyond-invoiced']]);
    expect(codes({ earlierInvoices: [july('6720.00')], invoices: [note] })).toEqual([[]]);
  });

  it('sum to no base of a penalty where no agreement has one, and to that of those which have', () => {
    const { wrongInvoice: _, ...penalties } = koebenhavn2016Fyldt30.terms.penalties ?? {};
    const own = { ...koebenhavn2016Fyldt30, id: 'egen', terms: { ...koebenhavn2016Fyldt30.terms, penalties } };
    const received = { order, invoices: [july('6800.00')] };
    const orders = [received, { ...received, order: { ...order, id: 'ordre-2', citizen: 'borger-2' } }];
    const bases = (...agreements: (string | object)[]) => {
      const each = agreements.map((of, at) => ({ ...orders[at], agreement: of }));
      return asked<InvoicesAudit>('audit-invoices', { agreement, orders: each }).inAll.penaltyBase;
    };
    expect([bases(own), bases(own, own), bases(own, agreement), bases(agreement), bases()]).toEqual([
      null,
      null,
      '80.00',
      '80.00',
      '0.00',
    ]);
    const told = answer('audit-invoices', { agreement, orders: [{ ...received, agreement: own }] });
    expect(explain('audit-invoices', told, 'en')).not.toContain('A penalty');
  });

  it('are told as the same invoice alone is', () => {
    const alone = asked('audit-invoice', { agreement, order, invoice: july('6800.00') });
    const { agreement: _, ...rest } = { agreement, orders: [{ order, invoices: [july('6800.00')] }] };
    expect(asked<InvoicesAudit>('audit-invoices', { agreement, ...rest }).orders[0]?.invoices[0]?.audit).toEqual(alone);
  });

  it.each([
    [
      {
        invoices: [
          july('1.00'),
          { ...july('1.00'), lines: [{ firstDay: '2016-07-04', lastDay: '2016-07-01', amount: '1' }] },
        ],
      },
      ['date-order at orders[0].invoices[1].lines[0].lastDay'],
    ],
    [{ invoices: [july('1.00')], order: { ...order, weeks: undefined } }, ['missing-field at orders[0].order.weeks']],
    [
      { decisions: [1, 2].map(() => ({ bonus: '1a', outcome: 'refused' })), invoices: [bonus('1.00')] },
      ['given-twice at orders[0].decisions[1].bonus'],
    ],
  ])('%o is told where it stands', (item, problems) => {
    expect(problemsTold(answer('audit-invoices', { agreement, orders: [{ order, ...item }] }))).toEqual(problems);
  });

  it('are told in both languages, the sums first, and as a table', () => {
    const told = answer('audit-invoices', {
      agreement,
      orders: [{ order, invoices: [july('6800.00', { number: 'F-1' })] }],
    });
    expect(explain('audit-invoices', told, 'da').split('\n').slice(0, 3)).toEqual([
      'FAKTURAKONTROL',
      'Alle beløb er uden moms.',
      '1 faktura: 0 er rigtige, 1 sendes tilbage, 0 skal kontrolleres.',
    ]);
    expect(explain('audit-invoices', told, 'en')).toContain('wrong amount: 1 invoice');
    expect(tableOf('audit-invoices', (told as { result: unknown }).result).rows[0]?.slice(0, 7)).toEqual([
      'ordre-1',
      'a',
      'F-1',
      'course',
      '2016-08-01',
      '6800.00',
      'send-back',
    ]);
  });
});

describe('an order with more lines than any has', () => {
  const lines = (count: number, more: object = {}) =>
    july('0', { lines: Array(count).fill(july('280.00').lines[0]), ...more });
  const askedWith = (earlier: number, ...invoices: number[]) =>
    answer('audit-invoices', {
      agreement,
      steps: false,
      orders: [
        {
          order,
          earlierInvoices: [lines(earlier, { status: 'rejected' })],
          invoices: invoices.map((count) => lines(count)),
        },
      ],
    });

  it('is judged with 2,000, and refused with one more', () => {
    expect(askedWith(1_000, 999, 1)).toMatchObject({ ok: true, result: { inAll: { invoices: 2 } } });
    const problems = [{ code: 'too-large', path: 'orders[0].invoices' }];
    expect(askedWith(1_000, 999, 2)).toMatchObject({ ok: false, problems });
  });

  it('is judged with 10,000 invoices times pauses, and refused with more', () => {
    const day = (at: number) => new Date(Date.UTC(2016, 6, 6 + 7 * at)).toISOString().slice(0, 10);
    const told = (count: number, paused: number) => {
      const pauses = Array.from({ length: paused }, (_, at) => ({
        firstDay: day(at),
        lastDay: day(at),
        ground: 'force-majeure',
      }));
      const long = { ...order, weeks: 260 };
      return answer('audit-invoices', {
        agreement,
        steps: false,
        orders: [{ order: long, pauses, invoices: Array(count).fill(july('0.00')) }],
      });
    };
    expect(told(50, 200).ok).toBe(true);
    expect(told(51, 200)).toMatchObject({ problems: [{ code: 'too-large', path: 'orders[0].invoices' }] });
  });

  it('is judged whatever they are where one invoice was received', () => {
    const order = { earlierInvoices: [lines(1_000), lines(1_000)], invoices: [lines(1)] };
    expect(audits(order).inAll).toMatchObject({ invoices: 1, sendBack: 1 });
  });
});
