import { describe, expect, it, test } from 'vitest';
import { auditInvoice, bonus, type Invoice, isoDate, koebenhavn2016Fyldt30, kroner } from '../../src/index.ts';
import type { DecidedBonus } from '../../src/invoicing/audit-bonus.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { august, bonusInvoice, course, july, line, order } from '../cases/invoice-audit.ts';

const agreement = koebenhavn2016Fyldt30;
const audit = (invoice: Invoice, more: object = {}) => auditInvoice(agreement, { order, invoice, ...more });
const codes = (...of: Parameters<typeof audit>) =>
  audit(...of).findings.map(({ code, severity }) => `${code} ${severity}`);
const steps = (...of: Parameters<typeof audit>) => audit(...of).next.map((step) => `${step.do} ${step.rule}`);
const whole = course('2016-07-04', line('2016-07-04', '2016-10-02', '21840.00'));

describe('what a penalty is reckoned from (R307, A71)', () => {
  test.each([
    ['a right invoice', course('2016-08-01', july), {}, '0.00', '0.00'],
    [
      'the wrong way: the whole invoice',
      { ...course('2016-08-01', july), channel: 'nemhandel' as const },
      {},
      '0.00',
      '6720.00',
    ],
    [
      'the wrong way, as agreed for the order',
      { ...course('2016-08-01', july), channel: 'nemhandel' as const },
      { otherChannelAgreed: true },
      '0.00',
      '0.00',
    ],
    ['the whole course on its first day', whole, {}, '0.00', '21840.00'],
    ['the day before it may be sent: the last week', course('2016-07-31', july), {}, '0.00', '1680.00'],
    ['two weeks too early', course('2016-07-18', july), {}, '0.00', '3360.00'],
    ['too late', course('2016-12-03', july), {}, '0.00', '0.00'],
    ['280.00 too much', course('2016-08-01', line('2016-07-04', '2016-07-31', '7000.00')), {}, '280.00', '280.00'],
    [
      '280.00 too much and too early: each krone once',
      course('2016-07-31', line('2016-07-04', '2016-07-31', '7000.00')),
      {},
      '280.00',
      '1960.00',
    ],
    [
      '280.00 too much, the wrong way',
      { ...course('2016-08-01', line('2016-07-04', '2016-07-31', '7000.00')), channel: 'nemhandel' as const },
      {},
      '280.00',
      '7000.00',
    ],
    [
      'too little and too early: no more than was invoiced',
      course('2016-07-04', line('2016-07-04', '2016-07-31', '100.00')),
      {},
      '0.00',
      '100.00',
    ],
    [
      'a duplicate, too early: it is wrong as a whole',
      course('2016-07-04', july),
      { earlierInvoices: [course('2016-07-04', july)] },
      '6720.00',
      '6720.00',
    ],
  ])('%s', (_, invoice, more, wrong, base) => {
    const told = audit(invoice, more);
    expect([told.wrongAmount, told.penaltyBase]).toEqual([wrong, base]);
  });

  it('counts from the first day of a week where begun weeks may be invoiced (A32)', () => {
    const readings = { 'invoice-begun-weeks': 'begun-allowed' } as const;
    const base = (sentOn: string) =>
      auditInvoice(agreement, { order, invoice: course(sentOn, july) }, readings).penaltyBase;
    expect(['2016-07-03', '2016-07-04', '2016-07-24', '2016-07-25'].map(base)).toEqual([
      '6720.00',
      '5040.00',
      '1680.00',
      '0.00',
    ]);
  });

  it('is told by a step where it is more than the wrong amount', () => {
    const told = (invoice: Invoice) => audit(invoice).steps?.filter(({ what }) => what === 'audit-penalty-base');
    expect(told(course('2016-08-01', line('2016-07-04', '2016-07-31', '7000.00')))).toEqual([]);
    expect(told(whole)).toMatchObject([{ rule: 'R307', from: { why: 'too-early' }, gives: '21840.00' }]);
    const input = { agreement: agreement.id, order, invoice: { ...course('2016-08-01', july), channel: 'nemhandel' } };
    expect(explain('audit-invoice', answer('audit-invoice', input), 'da')).toContain(
      'En bod på en del af det fejlfakturerede regnes af: 6.720,00 kr.',
    );
    expect(explain('audit-invoice', answer('audit-invoice', input), 'en')).toContain(
      'The whole invoice went the wrong way; a penalty is reckoned from DKK 6,720.00.',
    );
  });

  it('goes into the penalty as it is', () => {
    const { penaltyBase } = audit(whole);
    const told = answer('invoicing-penalty', { agreement: agreement.id, wrongAmount: penaltyBase });
    expect(told).toMatchObject({ ok: true, result: { total: '10920.00' } });
  });
});

describe('what is odd about an invoice', () => {
  it('has no lines', () => {
    expect(codes(course('2016-08-01'))).toEqual(['no-lines reject']);
    expect(audit(course('2016-08-01')).next.map((step) => step.do)).toEqual([
      'send-back',
      'tell-provider',
      'payment-waits',
    ]);
  });

  it('was sent back before: it is not sent back again', () => {
    const sentBack = { ...course('2016-08-01', july), status: 'rejected' as const };
    expect(codes(sentBack)).toEqual(['already-sent-back reject']);
    expect(audit(sentBack).next.map(({ do: action, rule }) => [action, rule])).toEqual([['payment-waits', 'R225']]);
    expect(audit(sentBack).findings[0]?.rule).toBe('R225');
  });

  test.each([
    ['of its kind that was sent back', [{ ...course('2016-08-01', july), status: 'rejected' as const }], true],
    ['of another kind that was', [{ ...bonusInvoice('2016-08-01'), status: 'rejected' as const }], false],
    ['that stands', [course('2016-08-01', august)], false],
  ])('credits beside an invoice %s', (_, earlierInvoices, isTold) => {
    const note = { ...course('2016-08-05', july), kind: 'credit-note' as const, credits: 'course' as const };
    const told = ['credited-beyond-invoiced reject', ...(isTold ? ['credits-sent-back warn'] : [])];
    expect(codes(note, { earlierInvoices })).toEqual(told);
  });

  test.each([
    ['the same day', '2016-08-01', []],
    ['a day later', '2016-08-02', ['earlier-sent-later warn']],
  ])('an "earlier" one was sent %s', (_, sentOn, expected) => {
    expect(codes(course('2016-08-01', july), { earlierInvoices: [course(sentOn, august)] })).toEqual(expected);
  });

  const week = (number: number) => {
    const first = 4 + 7 * number;
    const day = (of: number) => isoDate(new Date(Date.UTC(2016, 6, of)).toISOString().slice(0, 10));
    return { firstDay: day(first), lastDay: day(first + 6), amount: kroner('1680.00') };
  };
  test.each([
    ['the first week of a month', [week(0)], [], ['not-monthly warn']],
    ['three of four', [week(0), week(1), week(2)], [], ['not-monthly warn']],
    ['all four', [week(0), week(1), week(2), week(3)], [], []],
    ['the last week of it, the others before', [week(3)], [week(0), week(1), week(2)], []],
    ['the last week of it, the others never', [week(3)], [], ['not-monthly warn']],
    ['the last week of the course, a month of its own', [week(12)], [], []],
    ['five weeks across two months', [week(3), week(4), week(5), week(6), week(7)], [], []],
  ])('%s', (_, lines, before, expected) => {
    const earlierInvoices = before.length > 0 ? [course('2016-08-01', ...before)] : [];
    expect(codes(course('2016-10-10', ...lines), { earlierInvoices })).toEqual(expected);
  });

  it('is a month where the course was closed in it', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-10' };
    expect(codes(course('2016-07-11', week(0)), { closure })).toEqual([]);
    expect(
      explain(
        'audit-invoice',
        answer('audit-invoice', { agreement: agreement.id, order, invoice: course('2016-07-11', week(0)) }),
        'da',
      ),
    ).toContain(
      'Advarsel: Forløbet faktureres månedsvis, 4 til 5 uger ad gangen; måneden går til og med 31. juli 2016, og der er mere af den at fakturere. [R219',
    );
  });
});

describe('a bonus invoice', () => {
  const invoice = (amount: string): Invoice => ({
    kind: 'bonus',
    channel: 'nemhandel',
    sentOn: isoDate('2017-01-16'),
    userIdent: 'BIF1',
    ean: '5790000000005',
    lines: [{ ...line('2016-10-01', '2016-12-31', amount), bonus: '1a' }],
  });
  const decided = (outcome: DecidedBonus['outcome'], amount: string | null): DecidedBonus => ({
    bonus: '1a',
    outcome,
    amount: amount === null ? null : kroner(amount),
  });

  test.each([
    ['nothing told', undefined, [], '0.00', ['bonus-decision'], 'check'],
    ['nothing decided', [], [], '0.00', ['bonus-decision'], 'check'],
    [
      'another bonus decided',
      [{ ...decided('granted', '1.00'), bonus: '1b' as const }],
      [],
      '0.00',
      ['bonus-decision'],
      'check',
    ],
    ['undecided', [decided('undecided', null)], [], '0.00', ['bonus-decision'], 'check'],
    ['granted, its amount not known', [decided('granted', null)], [], '0.00', ['bonus-amount'], 'check'],
    ['granted, just so much', [decided('granted', '10000.00')], [], '0.00', [], 'pay'],
    ['granted, an øre less', [decided('granted', '9999.99')], ['wrong-bonus-amount reject'], '0.01', [], 'send-back'],
    ['granted, an øre more', [decided('granted', '10000.01')], ['wrong-bonus-amount reject'], '0.00', [], 'send-back'],
    ['refused', [decided('refused', null)], ['bonus-not-earned reject'], '10000.00', [], 'send-back'],
  ])('%s', (_, decisions, expected, wrong, unchecked, first) => {
    const told = audit(invoice('10000.00'), { decisions });
    expect(told.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
    expect(told.wrongAmount).toBe(wrong);
    expect(told.penaltyBase).toBe(wrong);
    expect(told.notChecked.map(({ what }) => what)).toEqual(unchecked);
    expect(told.next[0]?.do).toBe(first);
  });

  it('is never called right where its decision is not given', () => {
    const told = answer('audit-invoice', { agreement: agreement.id, order, invoice: invoice('99999.00') });
    const danish = explain('audit-invoice', told, 'da');
    expect(danish).not.toContain('Fakturaen er rigtig');
    expect(danish).toContain(
      'Der er ikke fundet fejl, men ikke alt er kontrolleret.\nIkke kontrolleret: om bonussen er optjent, og dens beløb (linje 1) [R236',
    );
    expect(explain('audit-invoice', told, 'en')).toContain('→ Check what was not checked before it is paid.');
  });

  it('takes the decisions that `bonus` gives, just as they are', () => {
    const facts = {
      order,
      placements: [{ kind: 'virksomhedspraktik', firstDay: '2016-08-01', lastDay: '2016-09-11' }],
      figures: { 'bonus-1a': '12000.00' },
    };
    const given = answer('bonus', { agreement: agreement.id, ...facts });
    const { decisions } = (given as unknown as { result: { decisions: object[] } }).result;
    const told = answer('audit-invoice', { agreement: agreement.id, order, invoice: invoice('12000.00'), decisions });
    expect(told).toMatchObject({ ok: true, result: { findings: [], notChecked: [], next: [{ do: 'pay' }] } });
    const wrong = answer('audit-invoice', { agreement: agreement.id, order, invoice: invoice('99999.00'), decisions });
    expect(wrong).toMatchObject({
      ok: true,
      result: { wrongAmount: '87999.00', expected: { lines: [{ bonus: '1a', amount: '12000.00' }] } },
    });
    expect(bonus).toBeTypeOf('function');
  });

  it('refuses two decisions on one bonus', () => {
    const told = answer('audit-invoice', {
      agreement: agreement.id,
      order,
      invoice: invoice('1.00'),
      decisions: [decided('granted', '1.00'), decided('refused', null)],
    });
    expect(told.ok ? [] : told.problems).toMatchObject([{ code: 'given-twice', path: 'decisions[1].bonus' }]);
  });

  it('of a bought-out mentor the amount is in no agreement', () => {
    const mentor: Invoice = { ...course('2016-09-01', july), kind: 'bought-out-mentor', channel: 'separate-invoice' };
    expect(audit(mentor)).toMatchObject({
      findings: [],
      notChecked: [{ what: 'amount', line: 0, rule: 'R231' }],
      next: [{ do: 'check' }],
    });
  });
});

describe('what to do next (R218, R225)', () => {
  it('pays what is right, and what is only odd', () => {
    expect(steps(course('2016-08-01', july))).toEqual(['pay R223']);
    expect(steps(course('2016-08-01', july), { earlierInvoices: [course('2016-08-02', august)] })).toEqual([
      'pay R223',
    ]);
  });

  it('sends back what is not, tells the provider, and waits with payment', () => {
    expect(steps({ ...course('2016-08-01', july), channel: 'nemhandel' })).toEqual([
      'send-back R218',
      'tell-provider R225',
      'payment-waits R225',
    ]);
    const told = answer('audit-invoice', {
      agreement: agreement.id,
      order,
      invoice: { ...course('2016-08-01', july), channel: 'nemhandel' },
    });
    expect(explain('audit-invoice', told, 'da')).toMatch(
      /→ Send fakturaen tilbage\. \[R218.*\n→ Fortæl leverandøren hvorfor\. \[R225.*\n→ Betalingen venter på en rigtig faktura, hvis I har oplyst det rigtige EAN-nummer\. \[R225/,
    );
    expect(explain('audit-invoice', told, 'en')).toContain('→ Send the invoice back.');
  });
});
