import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AuditInvoiceFacts,
  auditInvoice,
  credit,
  type Fyldt30LevelId,
  fee,
  hourlyRate,
  type Invoice,
  type InvoicePlanLine,
  invoicePlan,
  isoDate,
  koebenhavn2016Fyldt30,
  koebenhavn2016Unge,
  kroner,
} from '../../src/index.ts';
import { negate, subtract } from '../../src/money/questions.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { auditCases, august, course, july, line, order } from '../cases/invoice-audit.ts';

const agreement = koebenhavn2016Fyldt30;
const codesOf = (facts: AuditInvoiceFacts<Fyldt30LevelId>, readings = {}) =>
  auditInvoice(agreement, facts as never, readings).findings.map(({ code }) => code);

describe('a course invoice (R151, R214, R215, R218–R221, R307)', () => {
  it.each(auditCases)('$name', ({ facts, codes, wrongAmount, expectedTotal }) => {
    const audit = auditInvoice(agreement, { order, ...facts });
    expect(audit.findings.map(({ code }) => code)).toEqual(codes);
    expect(audit.wrongAmount).toBe(wrongAmount);
    expect(audit.expected.total).toBe(expectedTotal);
    expect(audit.vat).toBe('excluded');
  });

  it('names the clause and the line of each finding', () => {
    const { findings } = auditInvoice(agreement, { order, invoice: course('2016-12-03', july, july) });
    expect(findings.map(({ code, rule, line: at }) => [code, rule, at])).toEqual([
      ['too-late', 'R220', null],
      ['invoiced-twice', 'R307', 1],
    ]);
  });

  it('tells when a correct invoice may be sent', () => {
    const { expected } = auditInvoice(agreement, { order, invoice: course('2016-07-15', july, august) });
    expect(expected).toMatchObject({ channel: 'portal', invoiceFrom: '2016-08-29', invoiceBy: '2016-12-02' });
  });

  it('allows a begun week under `begun-allowed` (A32)', () => {
    const readings = { 'invoice-begun-weeks': 'begun-allowed' } as const;
    expect(codesOf({ order, invoice: course('2016-07-25', july) }, readings)).toEqual([]);
    expect(codesOf({ order, invoice: course('2016-07-24', july) }, readings)).toEqual(['too-early']);
  });

  it('follows the part-week reading (A41)', () => {
    const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-27') } as const;
    const invoice = course('2016-07-28', line('2016-07-04', '2016-07-27', '6720.00'));
    expect(auditInvoice(agreement, { order, closure, invoice }).wrongAmount).toBe('960.00');
    expect(codesOf({ order, closure, invoice }, { 'part-week': 'started-weeks' })).toEqual([]);
  });

  it('lays all invoices of the order over the course', () => {
    const audit = auditInvoice(agreement, {
      order,
      invoice: course('2016-10-03', line('2016-09-05', '2016-09-25', '5040.00')),
      earlierInvoices: [
        course('2016-08-01', july),
        course('2016-08-29', line('2016-07-25', '2016-08-21', '6720.00')),
        { kind: 'bonus', channel: 'nemhandel', sentOn: isoDate('2016-09-01'), lines: [july] },
      ],
    });
    expect(audit.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['not-monthly warn']);
    expect(audit.statement).toEqual({
      invoices: 3,
      invoiced: '18480.00',
      right: '21840.00',
      overlaps: [{ firstDay: '2016-07-25', lastDay: '2016-07-31' }],
      gaps: [{ firstDay: '2016-08-22', lastDay: '2016-09-04' }],
      ahead: [{ firstDay: '2016-09-26', lastDay: '2016-10-02' }],
      remaining: '5040.00',
    });
  });
});

describe('other kinds (A15, R228, R229, R231)', () => {
  const bonus: Invoice = {
    kind: 'bonus',
    channel: 'nemhandel',
    sentOn: isoDate('2018-01-01'),
    userIdent: 'BIF1',
    ean: '5790000000005',
    lines: [{ ...line('2016-07-01', '2016-09-30', '10000.00'), bonus: '1a' }],
  };

  it('a bonus invoice has no last day and its amount is not judged', () => {
    const audit = auditInvoice(agreement, { order, invoice: bonus });
    expect(audit).toMatchObject({ findings: [], wrongAmount: '0.00', statement: null });
    expect(audit.expected).toMatchObject({ total: '10000.00', invoiceFrom: null, invoiceBy: null });
  });

  it('goes through NemHandel, never the portal', () => {
    expect(codesOf({ order, invoice: { ...bonus, channel: 'portal' } })).toEqual(['wrong-channel']);
    expect(codesOf({ order, otherChannelAgreed: true, invoice: { ...bonus, channel: 'portal' } })).toEqual([
      'wrong-channel',
    ]);
  });

  it('holds ident, EAN, type and period', () => {
    const { userIdent, ean, ...bare } = bonus;
    expect([userIdent, ean]).toEqual(['BIF1', '5790000000005']);
    expect(codesOf({ order, invoice: { ...bare, lines: [july] } })).toEqual([
      'user-ident-missing',
      'ean-missing',
      'bonus-type-missing',
    ]);
    expect(codesOf({ order, invoice: { ...bonus, userIdent: 'BIF' } })).toEqual(['user-ident-length']);
    expect(codesOf({ order, invoice: { ...bonus, userIdent: 'BIF12' } })).toEqual(['user-ident-length']);
    expect(codesOf({ order, invoice: { ...bonus, ean: '5790000000006' } })).toEqual(['ean-check-digit']);
    expect(codesOf({ order, invoice: { ...bonus, lines: [{ ...july, bonus: '3' }] } })).toEqual(['bonus-not-in-level']);
  });

  it('finds the same bonus a second time, whatever its period', () => {
    const again = { ...bonus, lines: [{ ...line('2016-10-01', '2016-12-31', '9000.00'), bonus: '1a' as const }] };
    const audit = auditInvoice(agreement, { order, invoice: again, earlierInvoices: [bonus] });
    expect(audit.findings.map(({ code }) => code)).toEqual(['invoiced-twice']);
    expect(audit.wrongAmount).toBe('9000.00');
    const other = { ...bonus, lines: [{ ...july, bonus: '1b' as const }] };
    expect(codesOf({ order, invoice: other, earlierInvoices: [bonus] })).toEqual([]);
  });

  it('tells two bonuses of one period apart by their amounts where the type is absent', () => {
    const untyped = (amount: string): Invoice => ({ ...bonus, lines: [line('2016-07-01', '2016-09-30', amount)] });
    const facts = { order, invoice: untyped('2.00'), earlierInvoices: [untyped('1.00')] };
    expect(auditInvoice(agreement, facts).wrongAmount).toBe('0.00');
    expect(auditInvoice(agreement, { ...facts, earlierInvoices: [untyped('2.00')] }).wrongAmount).toBe('2.00');
  });

  it('a bought-out mentor goes on an invoice of its own', () => {
    const mentor: Invoice = {
      kind: 'bought-out-mentor',
      channel: 'separate-invoice',
      sentOn: isoDate('2018-01-01'),
      lines: [july],
    };
    expect(codesOf({ order, invoice: mentor })).toEqual([]);
    expect(codesOf({ order, invoice: { ...mentor, channel: 'portal' } })).toEqual(['wrong-channel']);
    expect(auditInvoice(agreement, { order, invoice: mentor, earlierInvoices: [mentor] }).wrongAmount).toBe('6720.00');
    const overlapping = { ...mentor, lines: [line('2016-07-31', '2016-08-28', '5.00')] };
    const audit = auditInvoice(agreement, { order, invoice: overlapping, earlierInvoices: [mentor] });
    expect(audit.findings.map(({ code }) => code)).toEqual(['invoiced-twice']);
    expect(audit.wrongAmount).toBe('0.00');
    expect(codesOf({ order, invoice: mentor, earlierInvoices: [course('2016-08-01', july)] })).toEqual([]);
  });

  it('area 1 has no bonus, so no bonus invoice', () => {
    const unge = { ...order, level: 'uddannelsesvej-1-uden-a' } as const;
    expect(() => auditInvoice(koebenhavn2016Unge, { order: unge, invoice: bonus })).toThrow('not-in-agreement');
  });
});

const plans = fc
  .record({
    start: fc.integer({ min: 0, max: 400 }),
    weeks: fc.integer({ min: 2, max: 26 }),
    rate: fc.integer({ min: 12000, max: 16000 }),
    closedAfter: fc.option(fc.integer({ min: 0, max: 200 })),
  })
  .map(({ start, weeks, rate, closedAfter }) => {
    const day = (after: number) => isoDate(new Date(Date.UTC(2016, 6, 1 + start + after)).toISOString().slice(0, 10));
    const own = { ...order, startsOn: day(0), weeks, hourlyRate: hourlyRate(String(rate / 100)) };
    const closure =
      closedAfter === null
        ? undefined
        : ({ ground: 'closed-early', lastOpenDay: day(Math.min(closedAfter, weeks * 7 - 1)) } as const);
    return { order: own, closure };
  });

const asInvoice = ({ firstDay, lastDay, amount, invoiceFrom }: InvoicePlanLine): Invoice => ({
  kind: 'course',
  channel: 'portal',
  sentOn: isoDate(invoiceFrom ?? ''),
  lines: [{ firstDay, lastDay, amount }],
});

const next = (date: string, days: number) =>
  isoDate(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));

describe('properties', () => {
  const readings = fc.record({
    'week-to-month': fc.constantFrom('last-day', 'first-day', 'thursday'),
    'part-week': fc.constantFrom('calendar-days', 'weekdays', 'started-weeks', 'completed-weeks'),
    'invoice-begun-weeks': fc.constantFrom('finished-only', 'begun-allowed'),
  }) as fc.Arbitrary<{ 'week-to-month': 'last-day' }>;

  it('finds nothing in the invoices of our own plan, one after the other or alone', () => {
    fc.assert(
      fc.property(plans, readings, (facts, read) => {
        const invoices = invoicePlan(agreement, facts, read).lines.map(asInvoice);
        invoices.forEach((invoice, index) => {
          const earlierInvoices = invoices.slice(0, index);
          const audit = auditInvoice(agreement, { ...facts, invoice, earlierInvoices }, read);
          expect(audit.findings).toEqual([]);
          expect(audit.wrongAmount).toBe('0.00');
          expect(audit.expected.lines).toEqual(invoice.lines.filter(({ amount }) => amount !== '0.00'));
          expect(audit.statement).toMatchObject({ overlaps: [], gaps: [] });
          expect(auditInvoice(agreement, { ...facts, invoice }, read).findings).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('finds every mutation of one', () => {
    const mutations: readonly ((invoice: Invoice, by: string | null) => Partial<AuditInvoiceFacts>)[] = [
      (invoice) => ({ invoice: { ...invoice, channel: 'nemhandel' } }),
      (invoice) => ({ invoice: { ...invoice, sentOn: next(invoice.sentOn, -1) } }),
      (invoice, by) => ({ invoice: { ...invoice, sentOn: next(by ?? '', 1) } }),
      (invoice) => ({ invoice: { ...invoice, lines: [...invoice.lines, ...invoice.lines] } }),
      (invoice) => ({ invoice, earlierInvoices: [invoice] }),
      ...[-1, 1].map((change) => (invoice: Invoice) => ({
        invoice: {
          ...invoice,
          lines: invoice.lines.map((each) => ({
            ...each,
            amount: subtract(each.amount, change > 0 ? kroner('0.01') : negate(kroner('0.01'))),
          })),
        },
      })),
      ...[-1, 1].flatMap((days) =>
        (['firstDay', 'lastDay'] as const).map((end) => (invoice: Invoice) => ({
          invoice: { ...invoice, lines: invoice.lines.map((each) => ({ ...each, [end]: next(each[end], days) })) },
        })),
      ),
    ];
    fc.assert(
      fc.property(plans, fc.nat(), fc.constantFrom(...mutations), (facts, pick, mutate) => {
        const plan = invoicePlan(agreement, facts);
        const chosen = plan.lines[pick % plan.lines.length] as InvoicePlanLine;
        const mutated = mutate(asInvoice(chosen), plan.invoiceBy);
        const days = mutated.invoice?.lines[0];
        fc.pre(days !== undefined && days.firstDay <= days.lastDay);
        const audit = auditInvoice(agreement, { ...facts, ...mutated } as AuditInvoiceFacts<Fyldt30LevelId>);
        expect(audit.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('what all invoices hold, less what is wrong, plus what remains, is the fee', () => {
    const lines = fc.array(fc.tuple(fc.integer({ min: -5, max: 100 }), fc.integer({ min: 0, max: 40 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(plans, lines, ({ order: own, closure }, claimed) => {
        const invoice = course(
          '2019-01-01',
          ...claimed.map(([after, length]) =>
            line(next(own.startsOn, after), next(own.startsOn, after + length), '0.01'),
          ),
        );
        const { expected } = auditInvoice(agreement, { order: own, closure, invoice });
        const { remaining } = credit(agreement, { order: own, closure, invoiced: invoice.lines });
        const total = fee(agreement, { order: own, closure }).total;
        expect(subtract(total, expected.total)).toBe(remaining.total);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the operation', () => {
  const input = { agreement: 'koebenhavn-2016-fyldt-30', order, invoice: course('2016-08-01', july) };
  const problemsOf = (other: object) => {
    const told = answer('audit-invoice', { ...input, ...other });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
  };

  it('answers, and explains itself in both languages', () => {
    const told = answer('audit-invoice', { ...input, invoice: course('2016-12-03', july, july) });
    expect(told.ok).toBe(true);
    const danish = explain('audit-invoice', told, 'da');
    expect(danish).toContain('Fakturaen er ikke rigtig.');
    expect(danish).toContain('Faktureret ud over det rigtige: 6.720,00 kr.');
    expect(explain('audit-invoice', told, 'en')).toContain('Invoiced beyond what was right: DKK 6,720.00');
    expect(danish).not.toContain('undefined');
  });

  it('may be sent when the last of its weeks is over, in whatever order its lines stand', () => {
    const { expected } = auditInvoice(agreement, { order, invoice: course('2016-09-01', august, july) });
    expect(expected).toMatchObject({ invoiceFrom: '2016-08-29', total: '13440.00' });
  });

  it('names the readings that decide it, and none that does not', () => {
    const named = (facts: object) =>
      auditInvoice(agreement, { order, ...facts } as never).steps?.map(({ what, reading = '', alsoRead = [] }) =>
        [what, reading, ...alsoRead.map((each) => each.reading)].join(' '),
      );
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-27' };
    expect(named({ closure, invoice: course('2016-08-01', july) })).toEqual([
      'audit-channel ',
      'audit-line part-week',
      'audit-from invoice-begun-weeks',
      'audit-by ',
      'audit-wrong-amount part-week',
    ]);
    const rejection = { ground: 'objective-rejection', lastOpenDay: '2016-07-10' };
    expect(named({ closure: rejection, invoice: course('2016-08-01', july) })).toEqual([
      'audit-channel ',
      'audit-line objective-rejection-fee',
      'audit-from invoice-begun-weeks',
      'audit-wrong-amount ',
    ]);
    const mentor = { ...course('2016-08-01', july), kind: 'bought-out-mentor' };
    expect(named({ closure: rejection, invoice: mentor })).toEqual([
      'audit-channel ',
      'audit-wrong-amount ',
      'audit-penalty-base ',
    ]);
    const outside = { order: { ...order, orderedOutsidePortal: true }, closure: rejection };
    expect(named({ ...outside, invoice: course('2016-08-01', july) })).toEqual([
      'audit-channel ',
      'audit-line ',
      'audit-wrong-amount ',
    ]);
  });

  it('leaves the steps out when they are not wanted', () => {
    const told = answer('audit-invoice', { ...input, steps: false }) as { result: object };
    expect(told.result).not.toHaveProperty('steps');
  });

  it('tells what is wrong with the input, at the field itself', () => {
    expect(problemsOf({ invoice: undefined })).toEqual(['missing-field invoice']);
    expect(problemsOf({ invoice: { ...input.invoice, channel: 'fax' } })).toEqual(['invalid-option invoice.channel']);
    expect(problemsOf({ invoice: { ...input.invoice, kind: 1 } })).toEqual(['invalid-type invoice.kind']);
    expect(problemsOf({ invoice: { ...input.invoice, extra: 1 } })).toEqual(['unknown-field invoice.extra']);
    expect(problemsOf({ invoice: course('2016-08-01', line('2016-07-31', '2016-07-04', '1')) })).toEqual([
      'date-order invoice.lines[0].lastDay',
    ]);
    expect(
      problemsOf({ earlierInvoices: [course('2016-08-01', july, line('2016-07-31', '2016-07-04', '1'))] }),
    ).toEqual(['date-order earlierInvoices[0].lines[1].lastDay']);
    expect(
      problemsOf({ invoice: { ...input.invoice, sentOn: '2200-01-01', lines: [{ ...july, amount: '-1' }] } }),
    ).toEqual(['date-out-of-range invoice.sentOn', 'out-of-range invoice.lines[0].amount']);
    expect(problemsOf({ order: { ...order, startsOn: '2199-12-01', weeks: 4 } })).toContain(
      'date-out-of-range order.weeks',
    );
    expect(problemsOf({ agreement: 'koebenhavn-udsatte-over-30' })).toEqual(['not-in-agreement agreement']);
  });
});
