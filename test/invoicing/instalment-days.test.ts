import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { openAccount } from '../../src/evidence/account.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import { type Credit, type CreditFacts, creditWithDays } from '../../src/invoicing/credit.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { agreementOf, byResults, closedEarly, inParts, jobOf, says, splitBy } from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';

/** A price of 10,000 in instalments: which of them are earned, and the first and last day each may be invoiced. */

const order = (weeks: number) => ({ level: 'forloeb', startsOn: '2027-01-04', weeks });
const line = (firstDay: string, amount: string, lastDay = firstDay) => ({ firstDay, lastDay, amount });
const invoice = (sentOn: string, ...lines: readonly object[]) => ({
  kind: 'course',
  channel: 'nemhandel',
  sentOn,
  lines,
});
const latest = { latest: says('4.2', { months: 3 }) };
const words = { price: { per: 'course', amount: '10000' }, fee: closedEarly('as-ordered') };
const halves = agreementOf({
  ...words,
  invoicing: inParts(
    [
      ['50', { at: 'start' }],
      ['50', { at: 'end' }],
    ],
    latest,
  ),
});

/** Of 13 weeks through 4 April; a job that begins on 1 June has lasted 13 weeks on 30 August. */
const lateResults = agreementOf({
  ...words,
  invoicing: inParts(
    [
      ['20', { at: 'start' }],
      ['40', { result: 'begyndt' }],
      ['40', { result: 'varig' }],
    ],
    latest,
  ),
  results: [jobOf('begyndt', { days: 1 }), jobOf('varig', { weeks: 13 })],
});
const late = { order: order(13), employment: [{ kind: 'ordinaert-job', firstDay: '2027-06-01' }] };
const stepOf = ({ steps = [] }: InvoicePlan) => steps.find(({ what }) => what === 'invoice-by')?.from;

describe('instalments that are earned after the end', () => {
  it('are in the plan, and in what remains, until the months after the last of them', () => {
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: lateResults, ...late });
    expect(plan.invoiceBy).toBe('2027-11-30');
    expect(stepOf(plan)).toEqual({ endedOn: '2027-04-04', earnedOn: '2027-08-30', months: '3' });
    const { remaining } = asked<Credit>('credit', { agreement: lateResults, ...late, invoiced: [] });
    expect(remaining.invoiceBy).toBe('2027-11-30');
  });

  it('are no fact of the last day where none is', () => {
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: halves, order: order(13) });
    expect([plan.invoiceBy, stepOf(plan)]).toEqual(['2027-07-04', { endedOn: '2027-04-04', months: '3' }]);
  });

  it('make an invoice of several late by the first of them', () => {
    const [begun, lasting] = [line('2027-06-01', '4000.00'), line('2027-08-30', '4000.00')];
    const audited = (sentOn: string) => {
      const sent = invoice(sentOn, begun, lasting);
      const told = asked<InvoiceAudit>('audit-invoice', { agreement: lateResults, ...late, invoice: sent });
      return [told.findings.map(({ code }) => code), told.expected.invoiceBy];
    };
    expect(audited('2027-09-01')).toEqual([[], '2027-09-01']);
    expect(audited('2027-09-02')).toEqual([['too-late'], '2027-09-01']);
  });

  it('each have a last day of their own among what remains, and months that of the course', () => {
    const lastDays = (agreement: object, facts: object) => {
      const given = { ...facts, invoiced: [] } as unknown as CreditFacts;
      const { credit, invoiceByOf } = creditWithDays(
        agreement as Agreement,
        given,
        openAccount(agreement as Agreement, {}, false),
      );
      return credit.remaining.lines.map((each) => `${each.firstDay} ${invoiceByOf(each)}`);
    };
    expect(lastDays(lateResults, late)).toEqual([
      '2027-01-04 2027-07-04',
      '2027-06-01 2027-09-01',
      '2027-08-30 2027-11-30',
    ]);
    const weekly = agreementOf({
      price: { per: 'week', amount: '700' },
      fee: closedEarly('open-days'),
      invoicing: splitBy('course-weeks', latest),
    });
    expect(lastDays(weekly, { order: order(6) })).toEqual(['2027-01-04 2027-05-14', '2027-02-01 2027-05-14']);
  });
});

describe('an instalment', () => {
  it('that is not earned is in no plan', () => {
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: byResults, order: order(26), employment: [] });
    expect(plan.lines.map(({ firstDay, amount }) => [firstDay, amount])).toEqual([['2027-01-04', '4000.00']]);
  });

  it('that may be invoiced is not early beside one of the same week that may not', () => {
    const { terms, ...rest } = halves;
    const penalties = { wrongInvoice: says('7.1', { percent: '50', of: 'wrong-amount' }) };
    const told = asked<InvoiceAudit>('audit-invoice', {
      agreement: { ...rest, terms: { ...terms, penalties } },
      order: order(1),
      invoice: invoice('2027-01-04', line('2027-01-04', '10000.00', '2027-01-10')),
    });
    expect(told.findings.map(({ code }) => code)).toEqual(['too-early']);
    expect([told.penaltyBase, told.expected.invoiceFrom]).toEqual(['5000.00', '2027-01-11']);
  });

  it('is what a line may be invoiced by, whatever days without one stand behind it', () => {
    const told = asked<InvoiceAudit>('audit-invoice', {
      agreement: halves,
      order: order(13),
      invoice: invoice('2027-02-01', line('2027-01-04', '5000.00', '2027-01-31')),
      earlierInvoices: [invoice('2027-01-20', line('2027-01-10', '1.00'))],
    });
    expect(told.findings.map(({ code }) => code)).toEqual(['invoiced-twice']);
    expect(told.expected.invoiceFrom).toBe('2027-01-04');
  });
});
