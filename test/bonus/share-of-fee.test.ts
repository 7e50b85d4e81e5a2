import { describe, expect, it } from 'vitest';
import { auditInvoiceQuestion } from '../../src/bonus/audit-invoice.ts';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import { agreementOf, closedEarly, inParts, jobOf, says } from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';

/** A result that pays a quarter of the fee as it is paid: what that comes to, and when it is not known. */

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const quarterOfFee = (day: object) => ({
  id: 'skole',
  counts: says('5.1', { kinds: ['uddannelse'] }),
  test: says('5.2', { kind: 'on-a-day', day: { first: 'that-day', ...day } }),
  pays: says('5.3', { percentOfFee: '25' }),
});
const after3Months = quarterOfFee({ from: 'ordered-end', months: 3 });
const inSchool = { kind: 'uddannelse', firstDay: '2027-06-01' };
const job = (firstDay: string) => ({ kind: 'ordinaert-job', firstDay });

interface Paid {
  readonly price?: object;
  readonly fee?: object;
  readonly invoicing?: object;
  readonly results?: readonly { readonly id: string }[];
}
const paying = ({ price, fee, invoicing = {}, results = [after3Months] }: Paid) =>
  agreementOf({ price: price ?? { per: 'week', amount: '450' }, fee: fee ?? {}, invoicing, results });
const decided = (agreement: object, facts: object) =>
  asked<Bonus>('bonus', { agreement, order, employment: [inSchool], ...facts });
const shareOf = (agreement: object, facts: object = {}) => {
  const decision = decided(agreement, facts).decisions.find(({ bonus }) => bonus === 'skole');
  return `${decision?.outcome} ${decision?.amount} ${decision?.missing.map(({ what, rule }) => `${what} ${rule}`)}`;
};

it.each([
  // A quarter of the price is 375.0025, 375.005 and 375.0075.
  ['1500.01', '375.00'],
  ['1500.02', '375.01'],
  ['1500.03', '375.01'],
])('a quarter of %s is rounded to the nearest øre, a half upwards', (amount, share) => {
  expect(shareOf(paying({ price: { per: 'course', amount } }))).toBe(`granted ${share} `);
});

describe('of a fee in instalments, of which one hangs on a job', () => {
  const agreement = paying({
    price: { per: 'course', amount: '20000' },
    invoicing: inParts([
      ['60', { at: 'start' }],
      ['40', { result: 'varig' }],
    ]),
    results: [jobOf('varig', { weeks: 13 }), after3Months],
  });

  it.each([
    ['not while that one is open, and never zero', { asOf: '2027-07-10' }, 'granted null employment § 5.3'],
    ['of all of it once the job has lasted', { employment: [inSchool, job('2027-03-01')] }, 'granted 5000.00 '],
    // The job may begin through 4 January 2028.
    ['of the rest where it can come no more', { asOf: '2028-01-05' }, 'granted 3000.00 '],
  ])('%s', (_, facts, expected) => {
    expect(shareOf(agreement, facts)).toBe(expected);
  });
});

it('is missing, never zero, where the hours that the fee is of are not told', () => {
  const byTheHour = paying({ price: { per: 'hour', amount: '450' } });
  expect(shareOf(byTheHour)).toBe('granted null order.hoursPerWeek § 5.3');
  // 13 weeks of 10 hours are 58,500.00.
  expect(shareOf(byTheHour, { order: { ...order, hoursPerWeek: '10' } })).toBe('granted 14625.00 ');
});

const early = paying({ results: [quarterOfFee({ from: 'start', months: 1 })], fee: closedEarly('open-days') });

describe('what was reached on 4 February', () => {
  const attended = [{ kind: 'uddannelse', firstDay: '2027-02-01' }];
  it.each([
    ['as long as the course is open, since it may be closed', {}, '2027-04-04'],
    ['through the day it closed', { closure: { ground: 'closed-early', lastOpenDay: '2027-02-28' } }, '2027-02-28'],
    [
      'through that day where it closed before',
      { closure: { ground: 'closed-early', lastOpenDay: '2027-01-31' } },
      '2027-02-04',
    ],
  ])('can change %s', (_, facts, changeableUntil) => {
    const [granted] = decided(early, { employment: attended, ...facts }).decisions;
    expect(granted).toMatchObject({ outcome: 'granted', earnedOn: '2027-02-04', changeableUntil });
  });
});

describe('what is refused', () => {
  it('can change no longer once its day is over, though the course goes on', () => {
    const [refused] = decided(early, { employment: [] }).decisions;
    expect(refused).toMatchObject({ outcome: 'refused', changeableUntil: '2027-02-04', amount: null, missing: [] });
  });

  it('of a course that had no open day', () => {
    const unpaid = paying({ fee: { ended: { 'cancelled-before-start': says('2.3', { pays: 'nothing' }) } } });
    const closure = { ground: 'cancelled-before-start' };
    expect(decided(unpaid, { closure }).decisions).toMatchObject([
      { outcome: 'refused', reasons: [{ code: 'nothing-payable', rule: '§ 2.3' }] },
    ]);
  });
});

describe('a job that ends payment, and that the fee was not told of', () => {
  const startedWork = says('2.4', { pays: 'to-that-day' });
  const stopping = (more: Paid = {}) => paying({ fee: { startedWork }, ...more });
  const employment = [inSchool, job('2027-03-01')];
  const found = (agreement: object, facts: object = {}) =>
    decided(agreement, { employment, ...facts }).findings.map(({ code, rule }) => `${code} ${rule}`);
  const { percentOfFee: _, ...clause } = after3Months.pays;
  const fixed = { ...after3Months, id: 'fast', pays: { ...clause, amount: '4000' } };
  const byTheHour = { per: 'hour', amount: '450' };

  it.each<[string, object, object, readonly string[]]>([
    ['is found', stopping(), {}, ['started-work-not-told § 2.4']],
    [
      'is found beside a result of its own amount',
      stopping({ results: [fixed, after3Months] }),
      {},
      ['started-work-not-told § 2.4'],
    ],
    ['not where no result pays a share', stopping({ results: [fixed] }), {}, []],
    ['not where it was told', stopping(), { startedWorkOn: '2027-03-01' }, []],
    ['not where no job was told', stopping(), { employment: [inSchool] }, []],
    ['not where the fee is not known', stopping({ price: byTheHour }), {}, []],
    [
      'but where its hours are',
      stopping({ price: byTheHour }),
      { order: { ...order, hoursPerWeek: '10' } },
      ['started-work-not-told § 2.4'],
    ],
  ])('%s', (_, agreement, facts, expected) => {
    expect(found(agreement, facts)).toEqual(expected);
  });

  it('makes an invoice of the whole share wrong', () => {
    // 13 weeks of 450.00, and the 8 before the job: a quarter of 5,850.00 and of 3,600.00.
    const made = stopping();
    const audit = { ...made.terms.audit, channels: { bonus: says('4.6', { channel: 'nemhandel' }) } };
    const agreement = { ...made, terms: { ...made.terms, audit } };
    const line = { firstDay: '2027-07-01', lastDay: '2027-09-30', amount: '1462.50', bonus: 'skole' };
    const audited = (facts: object) =>
      asked<InvoiceAudit>(auditInvoiceQuestion.name, {
        agreement,
        order,
        invoice: { kind: 'bonus', channel: 'nemhandel', sentOn: '2027-10-04', lines: [line] },
        employment,
        ...facts,
      }).wrongAmount;
    expect([audited({}), audited({ startedWorkOn: '2027-03-01' })]).toEqual(['0.00', '562.50']);
  });
});
