import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { Fee } from '../../src/fee/fee.ts';
import { answer } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { agreementOf, closedEarly, inParts, jobOf, says } from '../cases/instalments.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

/** Where a result and the fee, or two jobs, meet: one answer, and which. */

const job = (firstDay: string, more: object = {}) => ({ kind: 'ordinaert-job', firstDay, ...more });
const order = (startsOn: string, weeks: number) => ({ level: 'forloeb', startsOn, weeks });

describe('an instalment of a course that extends another', () => {
  const beside = { ...jobOf('bonus', { weeks: 4 }), pays: says('5.6', { amount: '1500' }) };
  const made = agreementOf({
    price: { per: 'course', amount: '20000' },
    fee: closedEarly('as-ordered'),
    invoicing: inParts([
      ['60', { at: 'start' }],
      ['40', { result: 'varig' }],
    ]),
    results: [jobOf('varig', { weeks: 13 }), beside],
  });
  const results = { ...made.terms.results, extension: says('5.7', { gapDays: 30 }) };
  const agreement = { ...made, terms: { ...made.terms, results } };
  const mine = { provider: 'P1', citizen: 'b' };

  it('is part of its fee, for settle and bonus alike; only what a result pays beside it is refused', () => {
    const told = asked<Settlement>('settle', {
      agreement,
      orders: [
        { order: { ...order('2027-01-04', 4), ...mine } },
        { order: { ...order('2027-02-08', 26), ...mine }, employment: [job('2027-03-01')] },
      ],
    });
    const [, follows] = told.orders;
    expect(follows?.fee?.instalments?.map(({ outcome, amount }) => `${outcome} ${amount}`)).toEqual([
      'granted 12000.00',
      'granted 8000.00',
    ]);
    expect(
      follows?.bonus?.decisions.map(({ bonus, outcome, amount, reasons: [{ code }] }) => [
        bonus,
        outcome,
        amount,
        code,
      ]),
    ).toEqual([
      ['varig', 'granted', '0.00', 'lasted-long-enough'],
      ['bonus', 'refused', null, 'extension-of-earlier-course'],
    ]);
    expect(told.totals).toMatchObject({ fee: '32000.00', bonus: '0.00' });
  });
});

describe('what is planned and what is known', () => {
  it('a part at the end is of the course as it is ordered: a day of knowledge hides jobs, no order', () => {
    const agreement = agreementOf({
      price: { per: 'course', amount: '10000' },
      fee: closedEarly('as-ordered'),
      invoicing: inParts([
        ['50', { at: 'end' }],
        ['50', { result: 'varig' }],
      ]),
      results: [jobOf('varig', { weeks: 13 })],
    });
    const told = asked<Fee>('fee', { agreement, order: order('2027-01-04', 9), asOf: '2027-01-10' });
    expect(told.instalments?.map(({ outcome, earnedOn }) => `${outcome} ${earnedOn}`)).toEqual([
      'granted 2027-03-07',
      'undecided null',
    ]);
  });
});

describe('jobs beside and behind one another', () => {
  const weekly = (more: object = {}) => {
    const result = { ...jobOf('varig', { weeks: 13 }), pays: says('5.6', { amount: '6000' }), ...more };
    return agreementOf({
      price: { per: 'week', amount: '450' },
      fee: closedEarly('open-days'),
      invoicing: {},
      results: [result],
    });
  };
  const decided = (employment: readonly object[], more: object = {}) =>
    asked<Bonus>('bonus', { agreement: weekly(more), order: order('2027-01-04', 13), employment }).decisions.map(
      ({ outcome, earnedOn }) => `${outcome} ${earnedOn}`,
    );

  it('each is asked by itself whether it began in the window; one from before the course lends a later one no days', () => {
    const before = job('2026-12-15', { lastDay: '2027-02-01' });
    expect(decided([before, job('2027-02-02')])).toEqual(['granted 2027-05-03']);
    expect(decided([job('2026-12-15')])).toEqual(['refused undefined']);
  });

  it('two that are alike in every field cannot be told from one told twice; their hours in one entry can', () => {
    const hours = { leastHours: says('5.5', { perWeek: '15' }) };
    const half = job('2027-03-01', { hoursPerWeek: '8' });
    const facts = { agreement: weekly(hours), order: order('2027-01-04', 13), employment: [half, half] };
    expect(problemsTold(answer('bonus', facts))).toEqual(['given-twice at employment[1]']);
    expect(decided([job('2027-03-01', { hoursPerWeek: '16' })], hours)).toEqual(['granted 2027-05-30']);
    expect(decided([half, job('2027-03-01', { hoursPerWeek: '8.01' })], hours)).toEqual(['granted 2027-05-30']);
  });
});
