import { describe, expect, it, test } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { course, july, line, order } from '../cases/invoice-audit.ts';

/** An agreement like that of 2016, with other terms on orders and invoices. */
const like = (terms: object, more: object = {}) => ({
  ...JSON.parse(JSON.stringify(koebenhavn2016Fyldt30)),
  id: 'egen-kommune',
  ...more,
  terms: { ...JSON.parse(JSON.stringify(koebenhavn2016Fyldt30.terms)), ...terms },
});
const clause = { rule: 'E1', source: { document: 'D16', page: 1 } };
const { audit, ordering } = koebenhavn2016Fyldt30.terms;

const audited = (agreement: object, invoice: object, more: object = {}) =>
  answer('audit-invoice', { agreement, order, invoice, ...more });
const codes = (told: ReturnType<typeof audited>) =>
  told.ok ? told.result.findings.map(({ code }) => code) : told.problems.map(({ code, path }) => `${code} ${path}`);

describe('channels are the agreement’s own words (P10)', () => {
  const nemhandel = { ...clause, channel: 'nemhandel' };
  const own = like({ audit: { ...audit, channels: { course: nemhandel } } });

  it('course invoices by NemHandel: the portal is the wrong channel', () => {
    const byPortal = audited(own, course('2016-08-01', july));
    expect(byPortal).toMatchObject({
      result: {
        findings: [{ code: 'wrong-channel', rule: 'E1' }],
        penaltyBase: '6720.00',
        expected: { channel: 'nemhandel' },
      },
    });
    expect(explain('audit-invoice', byPortal, 'da')).toContain(
      'Fakturaen skal sendes som e-faktura efter NemHandels standarder',
    );
    expect(codes(audited(own, { ...course('2016-08-01', july), channel: 'nemhandel' }))).toEqual([]);
  });

  it('another way may be agreed for an order only where the agreement says so', () => {
    const agreed = { otherChannelAgreed: true };
    expect(codes(audited(own, course('2016-08-01', july), agreed))).toEqual(['wrong-channel']);
    const may = like({ audit: { ...audit, channels: { course: { ...nemhandel, unless: 'agreed-for-the-order' } } } });
    expect(codes(audited(may, course('2016-08-01', july), agreed))).toEqual([]);
    expect(codes(audited(may, course('2016-08-01', july)))).toEqual(['wrong-channel']);
  });

  test.each(['bonus', 'bought-out-mentor'])('an invoice of a kind without a channel is not answered: %s', (kind) => {
    const told = audited(own, { ...course('2016-08-01', july), kind, channel: 'nemhandel' });
    expect(codes(told)).toEqual(['not-in-agreement invoice.kind']);
  });

  it('calls the portal what the agreement calls it, and by no name of another’s', () => {
    const named = like({}, { channels: { portal: { da: 'ordrebogen', en: 'the order book' } } });
    const byMail = { ...course('2016-08-01', july), channel: 'nemhandel' };
    const told = (agreement: object, language: 'da' | 'en') =>
      explain('audit-invoice', audited(agreement, byMail), language);
    expect(told(named, 'da')).toContain('Fakturaen skal sendes gennem ordrebogen.');
    expect(told(named, 'en')).toContain('The invoice must be sent through the order book.');
    const unnamed = like({}, { channels: undefined });
    expect(told(unnamed, 'da')).toContain('Fakturaen skal sendes gennem det aftalte it-system.');
    const outside = answer('check-order', { agreement: named, order: { ...order, orderedOutsidePortal: true } });
    expect(explain('check-order', outside, 'da')).toContain(
      'Ordren er afgivet uden om ordrebogen og kan ikke faktureres.',
    );
    expect(JSON.stringify([audited(unnamed, byMail), outside])).not.toContain('udbudsportal');
  });
});

describe('a clause that the agreement has not is not answered under', () => {
  const without = (part: keyof NonNullable<typeof audit>) => like({ audit: { ...audit, [part]: undefined } });

  it('days that were not open, at the line that has them', () => {
    const wrong = course('2016-10-10', line('2016-09-26', '2016-10-09', '3360.00'));
    expect(codes(audited(without('openPeriod'), wrong))).toEqual(['not-in-agreement invoice.lines[0]']);
    expect(codes(audited(without('openPeriod'), course('2016-08-01', july)))).toEqual([]);
  });

  it('a day or a mentor invoiced twice, at the line that is', () => {
    const more = { earlierInvoices: [course('2016-08-01', july)] };
    expect(codes(audited(without('once'), course('2016-08-02', july), more))).toEqual([
      'not-in-agreement invoice.lines[0]',
    ]);
    expect(codes(audited(without('once'), course('2016-08-01', july)))).toEqual([]);
    const mentor = { ...course('2016-08-01', july), kind: 'bought-out-mentor', channel: 'separate-invoice' };
    expect(codes(audited(without('once'), mentor, { earlierInvoices: [mentor] }))).toEqual([
      'not-in-agreement invoice.lines[0]',
    ]);
  });

  it('an order before its day, and one outside a portal that there is none of', () => {
    const checked = (terms: object, more: object) =>
      answer('check-order', { agreement: like({ ordering: terms }), order: { ...order, ...more } });
    const early = { orderedOn: '2016-07-05' };
    expect(checked({ ...ordering }, early)).toMatchObject({ result: { verdict: 'reject' } });
    expect(checked({ startNotBeforeOrder: { ...clause, severity: 'warn' } }, early)).toMatchObject({
      result: { verdict: 'confirm', findings: [{ code: 'start-before-order', severity: 'warn', rule: 'E1' }] },
    });
    const { startNotBeforeOrder, throughPortal, ...rest } = ordering ?? {};
    expect([startNotBeforeOrder?.rule, throughPortal?.rule]).toEqual(['R152', 'R151']);
    expect(checked(rest, { ...early, orderedOutsidePortal: true })).toMatchObject({
      result: { verdict: 'confirm', findings: [] },
    });
    expect(checked({}, { ...early, orderedOutsidePortal: true })).toMatchObject({ result: { findings: [] } });
  });

  it('takes no bare clause, and no word that nobody wrote a function for', () => {
    const problems = (terms: object) => {
      const told = answer('catalogue', { agreement: like(terms) });
      return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(
      problems({
        ordering: { startNotBeforeOrder: clause, throughPortal: { ...clause, outside: 'half' } },
        audit: {
          channels: { course: { ...clause, channel: 'letter' } },
          openPeriod: clause,
          once: { ...clause, invoiced: 'twice' },
        },
      }),
    ).toEqual([
      'missing-field agreement.terms.ordering.startNotBeforeOrder.severity',
      'invalid-option agreement.terms.ordering.throughPortal.outside',
      'invalid-option agreement.terms.audit.channels.course.channel',
      'missing-field agreement.terms.audit.openPeriod.days',
      'invalid-option agreement.terms.audit.once.invoiced',
    ]);
  });
});
