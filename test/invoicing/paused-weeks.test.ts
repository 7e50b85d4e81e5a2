import { describe, expect, it } from 'vitest';
import { auditInvoice, credit, invoicePlan, isoDate, koebenhavn2016Fyldt30 } from '../../src/index.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { agreementOf, closedEarly, splitBy } from '../cases/instalments.ts';
import { course, july, line, order } from '../cases/invoice-audit.ts';
import { asked } from '../oracle/asked.ts';

/** Weeks of which some days are paused, or that are not over: from when they may be invoiced, and what remains. */

const agreement = koebenhavn2016Fyldt30;
const paused = (firstDay: string, lastDay: string) => ({
  order,
  pauses: [{ firstDay: isoDate(firstDay), lastDay: isoDate(lastDay), ground: 'force-majeure' }],
});
const begun = { 'invoice-begun-weeks': 'begun-allowed' } as const;

describe('from when', () => {
  it('a begun week may be invoiced from the first of its days that is paid (A32)', () => {
    const from = (...days: Parameters<typeof paused>) =>
      invoicePlan(agreement, { ...paused(...days), steps: false }, begun).lines[0]?.invoiceFrom;
    expect(from('2016-07-18', '2016-07-24')).toBe('2016-07-25');
    expect(from('2016-07-24', '2016-07-26')).toBe('2016-07-27');
  });

  it('a line that reaches through a week without a paid day may be invoiced when that week begins', () => {
    const facts = paused('2016-07-25', '2016-07-31');
    const codes = (sentOn: string) =>
      auditInvoice(
        agreement,
        { ...facts, invoice: course(sentOn, line('2016-07-04', '2016-07-31', '5040.00')) },
        begun,
      ).findings.map(({ code }) => code);
    expect(codes('2016-07-24')).toEqual(['too-early']);
    expect(codes('2016-07-25')).toEqual([]);
  });

  it('a single day of a week that is not over is early by itself', () => {
    const invoice = course('2016-08-01', line('2016-07-25', '2016-08-01', '1920.00'));
    const told = auditInvoice(agreement, { order, invoice });
    expect([told.findings.map(({ code }) => code), told.penaltyBase]).toEqual([['too-early', 'not-monthly'], '240.00']);
  });
});

describe('what remains', () => {
  it('is no line of days without payment between what was invoiced', () => {
    const invoiced = [line('2016-07-04', '2016-07-10', '1680.00'), line('2016-07-18', '2016-07-31', '3360.00')];
    const { remaining } = credit(agreement, { ...paused('2016-07-11', '2016-07-17'), invoiced });
    expect(remaining.lines.map(({ firstDay }) => firstDay)).toEqual(['2016-08-01', '2016-08-29', '2016-09-26']);
  });

  it('counts a week once that a pause parts in two', () => {
    const { remaining } = credit(agreement, { ...paused('2016-07-06', '2016-07-06'), invoiced: [] });
    expect(remaining.lines[0]).toMatchObject({ ...july, weeks: 4, days: 27, amount: '6480.00' });
  });

  it('reads nothing where nothing does', () => {
    const whole = line('2016-07-04', '2016-10-02', '21840.00');
    const { steps = [] } = credit(agreement, { order, invoiced: [whole] });
    expect(steps.filter(({ reading }) => reading)).toEqual([]);
  });
});

it('a plan by calendar months has no line where nothing is paid', () => {
  const weekly = agreementOf({
    price: { per: 'week', amount: '700' },
    fee: closedEarly('open-days'),
    invoicing: splitBy('calendar-months'),
  });
  const closure = { ground: 'objective-rejection', lastOpenDay: '2027-01-10' };
  const facts = { order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 6 }, closure };
  const { lines, total } = asked<InvoicePlan>('invoice-plan', { agreement: weekly, ...facts });
  expect([lines, total]).toEqual([[], '0.00']);
});
