import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { Terms } from '../../src/agreement/terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type AuditInvoiceFacts, auditInvoice } from '../../src/bonus/audit-invoice.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { credit } from '../../src/invoicing/credit.ts';
import type { Invoice } from '../../src/invoicing/invoice.ts';
import { invoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { kroner } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { bonusInvoice, course, july, line, order } from '../cases/invoice-audit.ts';

/** What an agreement does not say is not found, and each question that needs it says so at its own field. */

const { invoicing, results, audit, fee } = koebenhavn2016Fyldt30.terms;
const like = (terms: Partial<Terms>): Agreement => ({
  ...(koebenhavn2016Fyldt30 as Agreement),
  terms: { ...koebenhavn2016Fyldt30.terms, ...terms } as Terms,
});
const audited = (agreement: Agreement, invoice: Invoice, more: Partial<AuditInvoiceFacts> = {}) =>
  auditInvoice(agreement, { order, invoice, ...more });
const codes = (...of: Parameters<typeof audited>) => audited(...of).findings.map(({ code }) => code);
const problems = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);

const autumn = { ...line('2016-10-01', '2016-12-31', '10000.00'), bonus: '1a' };
const bonus = bonusInvoice('2017-01-05', autumn);
const { userIdent: _, ean: __, ...bare } = bonus;
const granted = { decisions: [{ bonus: '1a', outcome: 'granted', amount: kroner('10000.00') }] } as const;

describe('into which invoices a fee is split', () => {
  const unsplit = like({ invoicing: { ...invoicing, split: undefined } });
  const oneWeek = line('2016-07-04', '2016-07-10', '1680.00');

  it('no plan, and nothing that remains', () => {
    expect(problems(() => invoicePlan(unsplit, { order }))).toEqual(['not-in-agreement at agreement']);
    expect(problems(() => credit(unsplit, { order, invoiced: [] }))).toEqual(['not-in-agreement at agreement']);
  });

  it('one week is no odd invoice, and can be sent when it is over all the same', () => {
    expect(codes(like({}), course('2016-07-11', oneWeek))).toEqual(['not-monthly']);
    const told = audited(unsplit, course('2016-07-11', oneWeek));
    expect([told.findings, told.expected.invoiceFrom]).toEqual([[], '2016-07-11']);
    expect(codes(unsplit, course('2016-07-10', oneWeek))).toEqual(['too-early']);
  });

  it('from when what may be invoiced: nothing is due on a day', () => {
    const { notInAdvance: ___, ...rest } = invoicing ?? {};
    const asked = () => credit(like({ invoicing: rest }), { order, invoiced: [], asOf: isoDate('2016-08-01') });
    expect(problems(asked)).toEqual(['not-in-agreement at asOf']);
  });
});

describe('what a bonus invoice must hold', () => {
  it('no ident and no EAN number, where the rule says no content, or there is none', () => {
    expect(codes(like({}), bare)).toEqual(['user-ident-missing', 'ean-missing']);
    const { content: ___, ...sent } = results?.invoice ?? ({} as NonNullable<typeof results>['invoice'] & object);
    expect(codes(like({ results: { ...results, invoice: sent } as Terms['results'] }), bare)).toEqual([]);
    expect(codes(like({ results: { ...results, invoice: undefined } as Terms['results'] }), bare)).toEqual([]);
  });

  it('an amount that no result pays is told by the clause on whom bonuses are for', () => {
    const list = results?.list?.map(({ pays: ___, ...result }) => result);
    const unpaid = like({ results: { ...results, list } as Terms['results'] });
    const refused = { decisions: [{ bonus: '1a', outcome: 'refused' }] } as const;
    expect(audited(unpaid, bonus, refused).findings).toMatchObject([
      { code: 'bonus-not-earned', rule: results?.scope?.rule },
    ]);
  });

  it('no VAT is added to it: the rule on that is on the fee', () => {
    const taxed = like({
      fee: { ...fee, vat: { rule: 'E1', source: { document: 'D16' }, percent: '25' } } as Terms['fee'],
    });
    expect(audited(taxed, course('2016-08-01', july)).withVat?.total).toBe('8400.00');
    expect(audited(taxed, bonus, granted)).not.toHaveProperty('withVat');
  });
});

describe('how an invoice is sent, and when it is paid', () => {
  it('no way of any kind', () => {
    const { channels: ___, ...rest } = audit ?? {};
    expect(problems(() => audited(like({ audit: rest }), course('2016-08-01', july)))).toEqual([
      'not-in-agreement at invoice.kind',
    ]);
  });

  it('a right bonus is paid, and a wrong one only sent back, by the rule on its way', () => {
    const silent = like({ invoicing: undefined });
    const steps = (...of: Parameters<typeof audited>) => audited(...of).next.map((step) => `${step.do} ${step.rule}`);
    expect(steps(silent, bonus, granted)).toEqual([`pay ${audit?.channels?.bonus?.rule}`]);
    expect(steps(silent, bare, granted)).toEqual(['send-back R229']);
    expect(steps(like({}), bare, granted)).toEqual(['send-back R229', 'tell-provider R225', 'payment-waits R225']);
  });
});

it('outside the portal, and cancelled before its start, no day was open', () => {
  const outside = {
    order: { ...order, orderedOutsidePortal: true },
    closure: { ground: 'cancelled-before-start' },
  } as const;
  expect(codes(like({}), course('2016-08-01', july), outside)).toEqual([
    'ordered-outside-portal',
    'outside-open-period',
  ]);
});
