import { expect, it } from 'vitest';
import type { Question } from '../../src/agreement/question.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { unansweredBy } from '../../src/operations/own-agreement.ts';
import { cancellationQuestion } from '../../src/penalties/cancellation.ts';
import { conductPenaltyQuestion } from '../../src/penalties/conduct-penalty.ts';
import { delayPenaltyQuestion } from '../../src/penalties/delay-penalty.ts';
import { interestQuestion } from '../../src/penalties/interest.ts';
import { invoicingPenaltyQuestion } from '../../src/penalties/invoicing-penalty.ts';
import { liabilityCapQuestion } from '../../src/penalties/liability-cap.ts';

const days = { dueOn: '2016-10-05', deliveredOn: '2016-10-06', kind: 'late-delivery' };
const week = { establishedOn: '2016-10-03', endedOn: '2016-10-07' };
const rates = [{ from: '2017-01-01', percent: '0' }];

/** A question, what is asked, and the amount by which another reading of it would be weighed. */
const asked: readonly (readonly [Question, object, string | null])[] = [
  [delayPenaltyQuestion, { ...days, value: '10000.00', figures: { 'delay-minimum': '0.00' } }, '1000.00'],
  [delayPenaltyQuestion, { ...days, value: '10000.00' }, null],
  [conductPenaltyQuestion, { breach: { kind: 'labour-clause', ...week } }, '25000.00'],
  [invoicingPenaltyQuestion, { wrongAmount: '5760.00' }, '2880.00'],
  [liabilityCapQuestion, { estimatedTurnover: '2000000.00' }, '10000000.00'],
  [liabilityCapQuestion, {}, null],
  [cancellationQuestion, { cancelledBy: 'buyer', newTender: '90000.00' }, '90000.00'],
  [cancellationQuestion, { cancelledBy: 'buyer' }, null],
  [
    interestQuestion,
    { amount: '10000.00', dueOn: '2017-01-01', paidOn: '2017-01-02', referenceRates: rates },
    // 10,000 × 8 % ÷ 365 = 2.1918
    '2.19',
  ],
];

it.each(asked)('%#: what another reading would move', ({ decide, amount }, facts, expected) => {
  expect(amount?.(decide(agreement, facts, openAccount<never>(agreement, {}, false)))).toBe(expected);
});

it('an agreement without a rule on penalties has no answer for any of them', () => {
  expect(unansweredBy(koebenhavnUdsatteOver30)).toEqual(expect.arrayContaining(asked.map(([{ name }]) => name)));
});
