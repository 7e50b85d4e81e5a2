import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf } from '../../src/calendar/iso-date.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { type CourseFacts, pricedCourse } from '../../src/fee/course-fee.ts';
import { type FeeFacts, fee, feeQuestion } from '../../src/fee/fee.ts';
import { oreOfDays, oreThrough } from '../../src/fee/running-total.ts';
import { vatOf, withVat } from '../../src/fee/with-vat.ts';
import { kroner } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { agreementOf, closedEarly, inParts, says, splitBy } from '../cases/instalments.ts';
import {
  fixedPrice,
  heldHours,
  monthPrice,
  pausedWeeks,
  resultInstalments,
  weekPrice,
} from '../cases/payment-models.ts';

/** What a caller of single functions may ask, who has an agreement that no schema checked. */

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const feeOf = (agreement: object, facts: object) => fee(agreement as Agreement, { order, ...facts } as FeeFacts);
const pricedOf = (agreement: object, facts: object, readings = {}) => {
  const own = agreement as Agreement;
  return pricedCourse(own, { order, ...facts } as CourseFacts, openAccount(own, readings, false));
};
const first = dayOf('2027-01-04', '');
const K = { rule: 'K 9', source: { document: 'kontrakt' } };

describe('one price that is not parted', () => {
  it.each([
    ['without a word on invoices', { fee: (fixedPrice.terms as { readonly fee?: object }).fee }],
    ['invoiced by weeks', weekPrice.terms],
  ])('%s is due from the first day on', (_, terms) => {
    const agreement = { ...fixedPrice, terms };
    expect(feeOf(agreement, {})).toMatchObject({ total: '12000.00', steps: expect.anything() });
    expect(feeOf(agreement, {})).not.toHaveProperty('instalments');
    const priced = pricedOf(agreement, {});
    expect([-1, 0, 1].map((day) => oreThrough(priced, (first + day) as Day))).toEqual([0, 1_200_000, 1_200_000]);
  });
});

it('a month is due from its first day on, and none before', () => {
  const priced = pricedOf(monthPrice, {});
  expect([-1, 0, 27, 28].map((day) => oreThrough(priced, (first + day) as Day))).toEqual([
    0, 320_000, 320_000, 640_000,
  ]);
});

describe('an instalment', () => {
  const parts = ({ instalments = [] }: ReturnType<typeof feeOf>) =>
    instalments.map(({ amount, outcome, earnedOn, invoiceFrom }) => [amount, outcome, earnedOn, invoiceFrom]);

  it('that is not earned yet cannot be invoiced', () => {
    expect(parts(feeOf(resultInstalments, { asOf: '2027-03-01' }))).toEqual([
      ['4000.00', 'granted', '2027-01-04', '2027-01-04'],
      ['8000.00', 'undecided', null, null],
      ['8000.00', 'undecided', null, null],
    ]);
  });

  it('of a course of which nothing is paid is refused', () => {
    const agreement = agreementOf({
      price: { per: 'course', amount: '1000' },
      fee: closedEarly('as-ordered'),
      invoicing: inParts([['100', { at: 'start' }]]),
    });
    const told = feeOf(agreement, { closure: { ground: 'objective-rejection' } });
    expect([told.total, parts(told)]).toEqual(['0.00', [['1000.00', 'refused', null, null]]]);
  });

  it('is claimed of open days only as far as it is earned', () => {
    const { terms } = resultInstalments as { readonly terms: { readonly fee?: object } };
    const ended = { 'objective-rejection': K };
    const agreement = { ...resultInstalments, terms: { ...terms, fee: { ...terms.fee, openDays: K, ended } } };
    const closure = { ground: 'objective-rejection', lastOpenDay: '2027-01-31' };
    expect(feeOf(agreement, { closure }).findings.map(({ amount }) => amount)).toEqual(['4000.00']);
  });
});

it('only a course that was closed early is paid as it was ordered where the agreement says so of that', () => {
  const ended = {
    'closed-early': says('2.3', { pays: 'as-ordered' }),
    'agreed-termination': says('2.4', { pays: 'open-days' }),
  };
  const agreement = agreementOf({
    price: { per: 'week', amount: '700' },
    fee: { ended },
    invoicing: splitBy('course-weeks'),
  });
  const closed = (ground: string) => feeOf(agreement, { closure: { ground, lastOpenDay: '2027-01-31' } }).total;
  expect([closed('closed-early'), closed('agreed-termination')]).toEqual(['9100.00', '2800.00']);
});

it('nothing is paid, whatever was paused, where work began on the first day', () => {
  const agreement = agreementOf({
    price: { per: 'week', amount: '700' },
    fee: { startedWork: says('2.5', { pays: 'to-that-day' }) },
    invoicing: splitBy('course-weeks'),
  });
  const pauses = [{ firstDay: '2027-01-11', lastDay: '2027-01-12', ground: 'ferie' }];
  expect(feeOf(agreement, { startedWorkOn: '2027-01-04', pauses })).toMatchObject({ total: '0.00', payable: null });
});

it('a rate does not change what held hours cost', () => {
  const { terms, tracks } = heldHours;
  const levels = [{ id: 'forloeb', mentor: true, hourlyRate: null }];
  const agreement = { ...heldHours, terms, tracks: [{ ...tracks[0], levels }] };
  const facts = {
    order: { ...order, hoursPerWeek: '1', hourlyRate: '400' },
    contacts: [],
    rateChanges: [{ from: '2027-01-11', hourlyRate: '410' }],
  };
  expect(problemsOf(() => feeOf(agreement, facts)).map(({ code, path }) => `${code} at ${path}`)).toEqual([
    'not-in-agreement at rateChanges[0].hourlyRate',
  ]);
});

it.each([
  ['calendar-days', 25_714],
  ['weekdays', 36_000],
  ['started-weeks', 60_000],
  ['completed-weeks', 0],
])('days behind the ordered end are worth what those of a week are: %s', (read, ore) => {
  const pauses = [{ firstDay: '2027-01-11', lastDay: '2027-01-17', ground: 'ferie' }];
  const priced = pricedOf(pausedWeeks, { pauses }, { 'part-week': read });
  const end = dayOf('2027-04-04', '');
  expect(oreOfDays(priced, { first: (end + 1) as Day, last: (end + 3) as Day })).toBe(ore);
});

it('VAT that the agreement does not state is none', () => {
  const total = kroner('1000');
  expect(vatOf(undefined, total)).toEqual({});
  expect(vatOf({}, total)).toEqual({});
  expect(withVat({ ...K, rate: 'exempt', percent: undefined } as never, total)).toEqual({
    ...K,
    percent: null,
    vat: '0.00',
    total: '1000.00',
  });
});

it('is a question about the fee, and its amount is the total', () => {
  const { name, topic, amount } = feeQuestion;
  expect([name, topic, amount?.(feeOf(weekPrice, {}))]).toEqual(['fee', 'fee', '5850.00']);
});
