import { describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { BonusStatement } from '../../src/bonus/bonus-statement.ts';
import type { Deadlines } from '../../src/deadlines/deadlines.ts';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import type { Credit } from '../../src/invoicing/credit.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { OrderCheck } from '../../src/order/check-order.ts';
import type { Sensitivity } from '../../src/settlement/other-options.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { BESTILLINGOK, BONUS, FAKTURAFRIST, FAKTURAPLAN, VEDERLAG } from '../../src/spreadsheet/functions.ts';
import { asked } from '../oracle/asked.ts';

/** R151, p. 178: of an order that was placed or confirmed outside the portal nothing can be invoiced. */

const agreement = 'koebenhavn-2016-fyldt-30';
const base = {
  id: 'o-1',
  citizen: 'borger-1',
  provider: 'leverandoer-a',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const ways = [
  [{ orderedOutsidePortal: true }, 'afgivet', 'placed'],
  [{ confirmedOutsidePortal: true }, 'bekræftet', 'confirmed'],
  [{ orderedOutsidePortal: true, confirmedOutsidePortal: true }, 'afgivet og bekræftet', 'placed and confirmed'],
  [{ orderedOutsidePortal: false, confirmedOutsidePortal: true }, 'bekræftet', 'confirmed'],
] as const;
const placements = [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }];
const figures = { 'bonus-1a': '12000', 'bonus-1b': '15000' };
const july = { firstDay: '2016-07-04', lastDay: '2016-07-31', amount: '6720.00' };
const invoice = { kind: 'course', channel: 'portal', sentOn: '2016-08-01', lines: [july] };
const bonusInvoice = {
  kind: 'bonus',
  channel: 'nemhandel',
  sentOn: '2017-01-16',
  lines: [{ firstDay: '2016-10-01', lastDay: '2016-12-31', amount: '12000', bonus: '1a' }],
  userIdent: 'JC01',
  ean: '5790000000005',
};

describe.each(ways)('%o', (way, da, en) => {
  const order = { ...base, ...way };
  const ask = <Result>(name: string, more: object = {}) => asked<Result>(name, { agreement, order, ...more });

  test('check-order rejects, and says how', () => {
    expect(ask<OrderCheck>('check-order')).toMatchObject({
      verdict: 'reject',
      findings: [
        {
          code: 'ordered-outside-portal',
          severity: 'reject',
          rule: 'R151',
          source: { document: 'D16', page: 178, annex: 'Bilag F2', section: '1.1' },
          messageDa: `Ordren er ${da} uden om udbudsportalen og kan ikke faktureres.`,
          message: `The order was ${en} outside the portal and cannot be invoiced.`,
        },
      ],
    });
  });

  test('the fee is 0.00, and the weekly fee is computed all the same', () => {
    const fee = ask<Fee>('fee', { startedWorkOn: '2016-08-01' });
    expect(fee).toMatchObject({
      total: '0.00',
      weeklyFee: '1680.00',
      payable: null,
      entitledThrough: null,
      invoiceableThrough: null,
    });
    expect(fee.steps?.map(({ what, rule, gives }) => `${what} ${rule} ${gives}`)).toEqual([
      'weekly-fee R207 1680.00',
      'ordered-outside-portal R151 none',
      'total R151 0.00',
    ]);
    const told = answer('fee', { agreement, order });
    expect(explain('fee', told, 'da')).toContain(
      `Ordren er ${da} uden om portalen; der kan intet faktureres for den. [`,
    );
    expect(explain('fee', told, 'en')).toContain(
      `The order was ${en} outside the portal; nothing can be invoiced for it. [`,
    );
  });

  test('the plan has no lines and no last day', () => {
    const plan = ask<InvoicePlan>('invoice-plan');
    expect(plan).toMatchObject({ lines: [], total: '0.00', invoiceBy: null });
    expect(plan.steps).toMatchObject([{ what: 'plan-total', rule: 'R151', gives: '0.00' }]);
    const told = answer('invoice-plan', { agreement, order });
    expect(explain('invoice-plan', told, 'da')).toContain(`Ordren er ${da} uden om portalen`);
  });

  test('the deadlines are those of the course, without one for invoices', () => {
    const duties = ({ deadlines }: Deadlines) => deadlines.map(({ duty, dueOn }) => `${duty} ${dueOn}`);
    const inside = duties(asked<Deadlines>('deadlines', { agreement, order: base }));
    expect(inside).toContain('invoice-by 2016-12-02');
    expect(duties(ask<Deadlines>('deadlines'))).toEqual(inside.filter((each) => !each.startsWith('invoice-by')));
    expect(ask<Deadlines>('deadlines').open).toEqual({ firstDay: '2016-07-04', lastDay: '2016-10-02' });
  });

  test('all that was invoiced is credited, and nothing remains', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-08-07' };
    const credit = ask<Credit>('credit', { closure, invoiced: [july] });
    expect(credit).toMatchObject({
      lines: [{ invoiced: '6720.00', right: '0.00', amount: '6720.00' }],
      total: '6720.00',
      remaining: { lines: [], total: '0.00', invoiceBy: null },
    });
    expect(new Set(credit.steps?.map(({ rule }) => rule))).toEqual(new Set(['R151']));
    const told = answer('credit', { agreement, order, closure, invoiced: [july] });
    expect(explain('credit', told, 'en')).toContain(`The order was ${en} outside the portal`);
  });

  test('every bonus is refused; the window and the measurement day stand', () => {
    const bonus = ask<Bonus>('bonus', { placements, figures });
    const right = asked<Bonus>('bonus', { agreement, order: base, placements, figures }).decisions;
    expect(right.map(({ outcome }) => outcome)).toEqual(['granted', 'refused']);
    expect(bonus.decisions).toMatchObject(
      right.map(({ bonus: kind, window, measuredOn }) => ({
        bonus: kind,
        outcome: 'refused',
        amount: null,
        ...(window && { window }),
        ...(measuredOn && { measuredOn }),
        reasons: [{ code: 'ordered-outside-portal', rule: 'R151' }],
        missing: [],
        knowableFrom: '2016-07-04',
        changeableUntil: '2016-07-04',
      })),
    );
  });

  test('an invoice of it is wrong as a whole, whatever it is for', () => {
    const audit = ask<InvoiceAudit>('audit-invoice', { invoice });
    expect(audit).toMatchObject({
      findings: [{ code: 'ordered-outside-portal', rule: 'R151', line: null }],
      wrongAmount: '6720.00',
      expected: { lines: [], total: '0.00', invoiceFrom: null, invoiceBy: null },
      statement: {
        invoices: 0,
        invoiced: '0.00',
        right: '0.00',
        overlaps: [],
        gaps: [],
        ahead: [],
        remaining: '0.00',
      },
    });
    const ofBonus = ask<InvoiceAudit>('audit-invoice', { invoice: bonusInvoice, earlierInvoices: [invoice] });
    expect(ofBonus).toMatchObject({
      findings: [{ code: 'ordered-outside-portal', line: null }],
      wrongAmount: '12000.00',
      expected: { lines: [], total: '0.00', invoiceFrom: null, invoiceBy: null },
      statement: { invoices: 0, invoiced: '0.00', right: '0.00', remaining: '0.00' },
    });
    const mentor = { ...invoice, kind: 'bought-out-mentor', channel: 'separate-invoice' };
    expect(ask<InvoiceAudit>('audit-invoice', { invoice: mentor })).toMatchObject({
      wrongAmount: '6720.00',
      expected: { total: '0.00' },
    });
    for (const each of [invoice, bonusInvoice]) {
      const text = explain('audit-invoice', answer('audit-invoice', { agreement, order, invoice: each }), 'da');
      expect(text).toContain('Tilbage at fakturere: 0,00 kr.');
      expect(text).toContain(`Ordren er ${da} uden om udbudsportalen`);
    }
  });

  test('an invoice that names days outside the open ones is told of those too, and never of a first or a last day', () => {
    const late = { ...invoice, sentOn: '2019-01-01', lines: [{ ...july, firstDay: '2016-07-03' }] };
    const codes = ask<InvoiceAudit>('audit-invoice', { invoice: late }).findings.map(({ code }) => code);
    expect(codes).toEqual(['ordered-outside-portal', 'outside-open-period']);
    const early = { ...invoice, sentOn: '2016-07-05' };
    expect(ask<InvoiceAudit>('audit-invoice', { invoice: early }).findings).toHaveLength(1);
  });

  test('a settlement, a statement and a sensitivity follow', () => {
    const item = { order, placements };
    const settled = asked<Settlement>('settle', { agreement, orders: [item], figures });
    expect(settled.totals).toEqual({
      orders: 1,
      confirmed: 0,
      rejected: 1,
      fee: '0.00',
      confirmedFee: '0.00',
      feeMissing: 0,
      bonus: '0.00',
      confirmedBonus: '0.00',
      bonusMissing: 0,
      bonusUndecided: 0,
    });
    expect(settled.orders[0]?.invoicePlan).toMatchObject({ lines: [], total: '0.00', invoiceBy: null });
    const statement = asked<BonusStatement>('bonus-statement', {
      agreement,
      quarter: '2016-Q4',
      cases: [item],
      figures,
    });
    expect(statement.totals).toEqual({ count: 0, amount: '0.00', undecided: 0 });
    const closure = { ground: 'objective-rejection', lastOpenDay: '2016-07-20' };
    const sensitivity = asked<Sensitivity>('sensitivity', { agreement, operation: 'fee', input: { order, closure } });
    expect(sensitivity.deciding).toEqual([]);
  });

  test('the spreadsheet functions ask for it after their choices', () => {
    const { orderedOutsidePortal: ordered = '', confirmedOutsidePortal: confirmed = '' } = way as {
      orderedOutsidePortal?: boolean;
      confirmedOutsidePortal?: boolean;
    };
    const cells = ['virksomhedsspor-b', '2016-07-04', 13, 12, 140] as const;
    const rest = ['', '', '', '', 'datoer=iso', ordered, confirmed] as const;
    expect(VEDERLAG(...cells, ...rest)).toBe(0);
    expect(FAKTURAPLAN(...cells, ...rest)).toEqual([['', '', '', '', '', '', '']]);
    expect(FAKTURAFRIST(...cells, ...rest)).toBe('');
    const bonus = BONUS(...cells, '', '', '', '1a', '', '', '', '', ordered, confirmed);
    expect(JSON.stringify(bonus)).toContain('uden om portalen');
    expect(BESTILLINGOK(...cells, '', '', '', '', ordered, '', confirmed)).toBe(
      `Afvises: Ordren er ${da} uden om udbudsportalen og kan ikke faktureres.`,
    );
  });
});

describe('where it changes nothing', () => {
  const outside = { orderedOutsidePortal: true, confirmedOutsidePortal: true };

  it('in the specification of 2024, which has no portal', () => {
    const own = { agreement: 'koebenhavn-udsatte-over-30' };
    const order = { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1', hourlyRate: '410' };
    for (const name of ['check-order', 'fee', 'deadlines', 'bonus']) {
      const with2024 = (more: object) => asked(name, { ...own, order: { ...order, ...more } });
      expect(with2024(outside)).toEqual(with2024({}));
    }
    const settled = (more: object) => asked('settle', { ...own, orders: [{ order: { ...order, ...more } }] });
    expect(settled(outside)).toEqual(settled({}));
  });

  it('in an agreement of one’s own that does not say so', () => {
    const { ordering: _, ...terms } = koebenhavn2016Fyldt30.terms;
    const own = { ...koebenhavn2016Fyldt30, id: 'egen-aftale', terms } as Agreement;
    expect(asked<Fee>('fee', { agreement: own, order: { ...base, ...outside } }).total).toBe('21840.00');
    const previousOrders = [{ order: { ...base, ...outside, startsOn: '2016-03-28' } }];
    const [first] = asked<Bonus>('bonus', { agreement: own, order: base, previousOrders }).decisions;
    expect(first?.reasons[0]?.code).toBe('extension-of-earlier-course');
  });

  it('where both fields say no', () => {
    const inside = { orderedOutsidePortal: false, confirmedOutsidePortal: false };
    expect(asked('fee', { agreement, order: { ...base, ...inside } })).toEqual(
      asked('fee', { agreement, order: base }),
    );
  });
});

describe('another order outside the portal', () => {
  const outside = { ...base, id: 'o-0', confirmedOutsidePortal: true };

  it('is no earlier order of a bonus, told or in the same batch', () => {
    const previous = { ...outside, startsOn: '2016-03-28' };
    const reasonsOf = ({ decisions }: Bonus) => decisions.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    const told = asked<Bonus>('bonus', { agreement, order: base, previousOrders: [{ order: previous }] });
    expect(reasonsOf(told)).not.toContain('extension-of-earlier-course');
    const { orders } = asked<Settlement>('settle', { agreement, orders: [{ order: previous }, { order: base }] });
    expect(reasonsOf(orders[1]?.bonus as Bonus)).not.toContain('extension-of-earlier-course');
  });

  it('bars no order that stands alone, told or in the same batch', () => {
    const alone = { ...base, level: 'ret-og-pligt-mentor', weeks: 26, hoursPerWeek: '1', hourlyRate: '400' };
    expect(asked<OrderCheck>('check-order', { agreement, order: alone, otherOrders: [outside] }).verdict).toBe(
      'confirm',
    );
    expect(asked<OrderCheck>('check-order', { agreement, order: alone, otherOrders: [base] }).verdict).toBe('reject');
    const { orders } = asked<Settlement>('settle', { agreement, orders: [{ order: outside }, { order: alone }] });
    expect(orders.map(({ verdict }) => verdict)).toEqual(['reject', 'confirm']);
  });
});

describe('beside another reason why nothing is paid', () => {
  it('both reasons of a bonus are told', () => {
    const order = { ...base, orderedOutsidePortal: true };
    const closure = { ground: 'cancelled-before-start' };
    const { decisions } = asked<Bonus>('bonus', { agreement, order, closure });
    expect(decisions[0]?.reasons.map(({ code }) => code)).toEqual(['ordered-outside-portal', 'nothing-payable']);
  });

  it('a course that was cancelled has its window and its measurement day too', () => {
    const { decisions } = asked<Bonus>('bonus', {
      agreement,
      order: base,
      closure: { ground: 'cancelled-before-start' },
    });
    expect(decisions).toMatchObject([
      { bonus: '1a', outcome: 'refused', window: { firstDay: '2016-07-04', lastDay: '2016-12-02' } },
      { bonus: '1b', outcome: 'refused', measuredOn: '2017-01-01' },
    ]);
  });
});
