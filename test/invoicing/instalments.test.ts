import { describe, expect, it, test } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import type { Credit } from '../../src/invoicing/credit.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import {
  agreementOf,
  begunAllowed,
  byResults,
  closedEarly,
  finishedOnly,
  inParts,
  jobOf,
  says,
  splitBy,
} from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';

const order = (startsOn: string, weeks: number) => ({ level: 'forloeb', startsOn, weeks });
const line = (firstDay: string, amount: string, lastDay = firstDay) => ({ firstDay, lastDay, amount });
const invoice = (sentOn: string, ...lines: readonly object[]) => ({
  kind: 'course',
  channel: 'nemhandel',
  sentOn,
  lines,
});
const planOf = (agreement: object, facts: object) => asked<InvoicePlan>('invoice-plan', { agreement, ...facts });
const creditOf = (agreement: object, facts: object) => asked<Credit>('credit', { agreement, ...facts });
const wrongInvoice = says('7.1', { percent: '50', of: 'wrong-amount' });
const penal = (agreement: ReturnType<typeof agreementOf>) => ({
  ...agreement,
  terms: { ...agreement.terms, penalties: { wrongInvoice } },
});
const auditOf = (agreement: ReturnType<typeof agreementOf>, facts: object) =>
  asked<InvoiceAudit>('audit-invoice', { agreement: penal(agreement), ...facts });
const feeOf = (agreement: object, facts: object) => asked<Fee>('fee', { agreement, ...facts });
const linesOf = ({ lines }: Pick<InvoicePlan, 'lines'>) =>
  lines.map(({ firstDay, lastDay, amount, invoiceFrom }) => [firstDay, lastDay, amount, invoiceFrom].join(' '));
const codes = ({ findings }: InvoiceAudit) => findings.map(({ code }) => code);
const job = (firstDay: string) => ({ employment: [{ kind: 'ordinaert-job', firstDay }] });
const inCourse = { price: { per: 'course', amount: '10000' }, fee: closedEarly('as-ordered') };

describe('an instalment that is earned after the last day of the course', () => {
  const facts = { order: order('2027-01-04', 26), ...job('2027-04-12') };
  const [start, begun, lasting] = [
    line('2027-01-04', '4000.00'),
    line('2027-04-12', '8000.00'),
    line('2027-07-11', '8000.00'),
  ] as const;

  it('is right where it was invoiced, and remains where it was not', () => {
    const whole = creditOf(byResults, { ...facts, invoiced: [start, begun, lasting] });
    expect([whole.total, whole.creditNote, whole.remaining.lines]).toEqual(['0.00', null, []]);
    const some = creditOf(byResults, { ...facts, invoiced: [start, begun] });
    expect([some.total, linesOf(some.remaining)]).toEqual(['0.00', ['2027-07-11 2027-07-11 8000.00 2027-07-12']]);
    expect(creditOf(byResults, { ...facts, invoiced: [] }).remaining).toEqual({
      lines: planOf(byResults, facts).lines,
      total: '20000.00',
      invoiceBy: null,
    });
  });

  it('is nothing that the audit finds', () => {
    const earlierInvoices = [invoice('2027-01-04', start), invoice('2027-04-13', begun)];
    const told = auditOf(byResults, { ...facts, invoice: invoice('2027-07-12', lasting), earlierInvoices });
    expect([codes(told), told.wrongAmount, told.expected.total]).toEqual([[], '0.00', '8000.00']);
    expect(told.statement).toMatchObject({
      invoiced: '20000.00',
      right: '20000.00',
      gaps: [],
      ahead: [],
      remaining: '0.00',
    });
    const early = auditOf(byResults, { ...facts, invoice: invoice('2027-07-11', lasting), earlierInvoices });
    expect([codes(early), early.expected.invoiceFrom, early.penaltyBase]).toEqual([
      ['too-early'],
      '2027-07-12',
      '8000.00',
    ]);
    expect(early.findings[0]?.rule).toBe('§ 3');
  });

  it('is the base of no penalty where the agreement has none', () => {
    const early = { ...facts, invoice: invoice('2027-07-11', lasting), steps: true };
    const input = (agreement: object) => ({ agreement, ...early });
    const bases = (agreement: object) => {
      const told = asked<InvoiceAudit>('audit-invoice', input(agreement));
      return [told.penaltyBase, told.steps?.find(({ what }) => what === 'audit-penalty-base')?.rule];
    };
    const text = (agreement: object) => explain('audit-invoice', answer('audit-invoice', input(agreement)), 'en');
    expect(bases(penal(byResults))).toEqual(['8000.00', wrongInvoice.rule]);
    expect(bases(byResults)).toEqual([null, undefined]);
    expect(text(penal(byResults))).toContain('A penalty of a share of the wrong amount is reckoned from: DKK 8,000.00');
    expect(text(byResults)).not.toContain('A penalty');
  });

  it('is no day before or after its own', () => {
    for (const day of ['2027-07-10', '2027-07-12']) {
      const told = auditOf(byResults, { ...facts, invoice: invoice('2027-08-01', line(day, '8000.00')) });
      expect([codes(told), told.wrongAmount]).toEqual([['outside-open-period', 'wrong-amount'], '8000.00']);
    }
  });

  it('has months of its own to be invoiced in, where they count from the end', () => {
    const latest = { latest: says('4.2', { months: 3 }) };
    const parts = [
      ['60', { at: 'start' }],
      ['40', { result: 'varig' }],
    ] as const;
    const agreement = agreementOf({
      ...inCourse,
      invoicing: inParts(parts, latest),
      results: [jobOf('varig', { weeks: 13 })],
    });
    const late = { order: order('2027-01-04', 13), ...job('2027-06-01') };
    const plan = planOf(agreement, late);
    expect(linesOf(plan)).toEqual([
      '2027-01-04 2027-01-04 6000.00 2027-01-04',
      '2027-08-30 2027-08-30 4000.00 2027-08-31',
    ]);
    expect(plan.invoiceBy).toBe('2027-11-30');
    const audited = (sentOn: string, ...lines: readonly object[]) => {
      const told = auditOf(agreement, { ...late, invoice: invoice(sentOn, ...lines) });
      return [...codes(told), told.expected.invoiceBy];
    };
    const [first, second] = [line('2027-01-04', '6000.00'), line('2027-08-30', '4000.00')];
    expect(audited('2027-07-04', first)).toEqual(['2027-07-04']);
    expect(audited('2027-07-05', first)).toEqual(['too-late', '2027-07-04']);
    expect(audited('2027-11-30', second)).toEqual(['2027-11-30']);
    expect(audited('2027-12-01', second)).toEqual(['too-late', '2027-11-30']);
    expect(audited('2027-08-31', first, second)).toEqual(['too-late', '2027-07-04']);
    expect(planOf(agreement, { order: late.order }).invoiceBy).toBe('2027-07-04');
  });
});

describe('the day from which is the same in the plan and in the audit', () => {
  const facts = { order: order('2027-01-04', 13) };
  const weekly = { price: { per: 'week', amount: '700' }, fee: closedEarly('open-days') };
  const march = line('2027-03-01', '3100.00', '2027-03-31');

  test.each([
    ['finished-only', finishedOnly, '2027-04-01', '2027-03-31'],
    ['begun-allowed', begunAllowed, '2027-03-29', '2027-03-28'],
  ])('of a calendar month, %s', (_, words, from, before) => {
    const agreement = agreementOf({ ...weekly, invoicing: splitBy('calendar-months', words) });
    expect(planOf(agreement, facts).lines.find(({ month }) => month === '2027-03')?.invoiceFrom).toBe(from);
    const told = auditOf(agreement, { ...facts, invoice: invoice(from, march) });
    expect([codes(told), told.expected.invoiceFrom, told.penaltyBase]).toEqual([[], from, '0.00']);
    expect(codes(auditOf(agreement, { ...facts, invoice: invoice(before, march) }))).toEqual(['too-early']);
  });

  it('of a week that runs across the end of a month, each part by itself', () => {
    const agreement = agreementOf({ ...weekly, invoicing: splitBy('calendar-months', begunAllowed) });
    const april = { order: order('2027-03-29', 1) };
    expect(linesOf(planOf(agreement, april))).toEqual([
      '2027-03-29 2027-03-31 300.00 2027-03-29',
      '2027-04-01 2027-04-04 400.00 2027-04-01',
    ]);
    const sentInMarch = invoice('2027-03-31', line('2027-03-29', '700.00', '2027-04-04'));
    const told = auditOf(agreement, { ...april, invoice: sentInMarch });
    expect([codes(told), told.expected.invoiceFrom, told.penaltyBase]).toEqual([['too-early'], '2027-04-01', '400.00']);
  });

  it('of neither where the agreement does not say', () => {
    const agreement = agreementOf({ ...weekly, invoicing: splitBy('calendar-months') });
    const told = auditOf(agreement, { ...facts, invoice: invoice('2027-01-04', march) });
    expect([codes(told), told.expected.invoiceFrom, told.penaltyBase]).toEqual([[], null, '0.00']);
  });

  it('of an instalment: its own, whatever the weeks of the course', () => {
    const agreement = agreementOf({
      ...inCourse,
      invoicing: inParts(
        [
          ['50', { at: 'start' }],
          ['25', { weeksAfterStart: 4 }],
          ['25', { at: 'end' }],
        ],
        finishedOnly,
      ),
    });
    const nine = { order: order('2027-01-04', 9) };
    const told = auditOf(agreement, { ...nine, invoice: invoice('2027-01-04', line('2027-01-04', '5000.00')) });
    expect([codes(told), told.expected.invoiceFrom, told.penaltyBase]).toEqual([[], '2027-01-04', '0.00']);
    const day = (firstDay: string) => ({ firstDay, lastDay: firstDay });
    expect(told.statement).toMatchObject({
      gaps: [],
      ahead: [day('2027-02-01'), day('2027-03-07')],
      remaining: '5000.00',
    });
    const end = auditOf(agreement, {
      ...nine,
      invoice: invoice('2027-03-08', line('2027-03-07', '2500.00')),
      earlierInvoices: [invoice('2027-01-04', line('2027-01-04', '5000.00'))],
    });
    expect(end.statement).toMatchObject({ gaps: [day('2027-02-01')], ahead: [], remaining: '2500.00' });
    const both = invoice('2027-02-01', line('2027-01-04', '7500.00', '2027-02-28'));
    const early = auditOf(agreement, { ...nine, invoice: both });
    expect([codes(early), early.expected.invoiceFrom, early.penaltyBase]).toEqual([
      ['too-early'],
      '2027-02-02',
      '2500.00',
    ]);
  });

  test.each([
    ['as they come', ['start', 'end']],
    ['the other way round', ['end', 'start']],
  ])('of two instalments on one day, written %s', (_, places) => {
    const agreement = agreementOf({ ...inCourse, invoicing: inParts(places.map((at) => ['50', { at }] as const)) });
    const closed = { order: order('2027-01-04', 9), closure: { ground: 'closed-early', lastOpenDay: '2027-01-04' } };
    expect(linesOf(planOf(agreement, closed))).toEqual(['2027-01-04 2027-01-04 10000.00 2027-01-05']);
    const sent = (on: string) =>
      auditOf(agreement, { ...closed, invoice: invoice(on, line('2027-01-04', '10000.00')) });
    expect(codes(sent('2027-01-04'))).toEqual(['too-early']);
    expect(codes(sent('2027-01-05'))).toEqual([]);
  });
});

describe('what is credited comes back where it is right', () => {
  test.each([
    [
      'calendar-months',
      { ...order('2027-12-27', 4), hoursPerWeek: '10', hourlyRate: '200' },
      [{ from: '2028-01-01', hourlyRate: '190' }],
      { firstDay: '2028-01-01', lastDay: '2028-01-02', ground: 'ferie' },
      [line('2027-12-27', '2000.00', '2027-12-31'), line('2028-01-01', '5671.43', '2028-01-23')],
      ['0.00', '28.57 5671.43', '5700.00', '7671.43'],
    ],
    [
      'course-weeks',
      { ...order('2027-01-04', 4), hoursPerWeek: '10', hourlyRate: '300' },
      [{ from: '2027-01-06', hourlyRate: '100' }],
      { firstDay: '2027-01-06', lastDay: '2027-01-07', ground: 'ferie' },
      [line('2027-01-04', '4571.43', '2027-01-31')],
      ['0.00', undefined, '0.00', '4571.43'],
    ],
  ])(
    'what paused days take away where started weeks are paid and a rate changes: %s',
    (by, asOrdered, rateChanges, pause, invoiced, right) => {
      const agreement = agreementOf({
        level: {
          hours: says('1.1', { kind: 'range', min: '1', max: '37', step: '1' }),
          hourlyRate: says('2.1', { min: '100', max: '300' }),
        },
        fee: { ...closedEarly('open-days'), partWeek: says('2.6', { counts: 'started-weeks' }) },
        invoicing: splitBy(by),
      });
      const facts = { order: asOrdered, rateChanges, pauses: [pause] };
      const told = creditOf(agreement, { ...facts, invoiced });
      const credited = told.creditNote?.lines.map(({ amount }) => amount).join(' ');
      expect([told.total, credited, told.again.total, feeOf(agreement, facts).total]).toEqual(right);
      expect(told.remaining.total).toBe('0.00');
    },
  );
});

describe('the clause that is cited', () => {
  const halves = inParts([
    ['50', { at: 'start' }],
    ['50', { at: 'end' }],
  ]);
  const closure = { ground: 'objective-rejection', lastOpenDay: '2027-01-10' };
  const facts = { order: order('2027-01-04', 10), closure };
  const price = { per: 'course', amount: '12000' };

  it('may be claimed of a rejection whose clause leaves it open: what the open days would be paid, by the clause on them', () => {
    for (const ended of [
      { 'objective-rejection': says('2.4', {}) },
      { 'objective-rejection': says('2.4', {}), 'closed-early': says('2.3', { pays: 'as-ordered' }) },
    ]) {
      const openDays = says('2.2', { pays: 'open-days' });
      const told = feeOf(agreementOf({ price, fee: { ended, openDays }, invoicing: halves }), facts);
      expect(told.findings).toMatchObject([{ code: 'open-period-may-be-claimed', rule: '§ 2.2', amount: '12000.00' }]);
      expect(() => feeOf(agreementOf({ price, fee: { ended }, invoicing: halves }), facts)).toThrow(
        'not-in-agreement at closure',
      );
    }
  });

  test.each([
    ['objective-rejection', '§ 2.4'],
    ['closed-early', '§ 2.3'],
  ])('is the one on courses that ended so: %s', (ground, rule) => {
    const agreement = agreementOf({
      price: { per: 'week', amount: '700' },
      fee: closedEarly('open-days'),
      invoicing: splitBy('calendar-months'),
    });
    const told = creditOf(agreement, {
      ...facts,
      closure: { ...closure, ground },
      invoiced: [line('2027-01-04', '2800.00', '2027-01-31')],
      steps: true,
    });
    expect(
      told.steps?.filter(({ what }) => what.startsWith('credit-')).map((step) => `${step.what} ${step.rule}`),
    ).toEqual([`credit-line ${rule}`, `credit-total ${rule}`, 'credit-remaining § 3']);
  });
});
