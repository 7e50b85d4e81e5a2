import fc from 'fast-check';
import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type Kroner, kroner, oreOf } from '../../src/money/kroner.ts';
import { compare, plus } from '../../src/money/whole.ts';
import { answer } from '../../src/operations/operations.ts';
import { cancellation } from '../../src/penalties/cancellation.ts';
import { liabilityCap } from '../../src/penalties/liability-cap.ts';

const byBuyer = (facts: object) => cancellation(agreement, { cancelledBy: 'buyer', ...facts });
const byProvider = (facts: object) => cancellation(agreement, { cancelledBy: 'provider', ...facts });

it('what was paid for nothing comes back, what came is paid for, whoever cancels', () => {
  const facts = { paidUndelivered: kroner(12_000), receivedUnpaid: kroner(4_500), steps: true };
  for (const [told, page, section] of [
    [byBuyer(facts), 173, '5.6'],
    [byProvider(facts), 174, '5.8'],
  ] as const) {
    expect(told).toMatchObject({ repaid: '12000.00', payable: '4500.00', claim: null, damages: null, missing: [] });
    expect(told.steps?.map(({ what, rule, source }) => [what, rule, source.page, source.section])).toEqual([
      ['repaid-undelivered', 'R337', page, section],
      ['paid-received', 'R337', page, section],
    ]);
  }
});

it('what is not told is not zero', () => {
  expect(byBuyer({})).toMatchObject({ repaid: null, payable: null, claim: null, damages: null });
  expect(byBuyer({ paidUndelivered: kroner(0) })).toMatchObject({ repaid: '0.00', payable: null });
});

it('the party that gave cause pays', () => {
  expect([byBuyer({}).damagesFrom, byProvider({}).damagesFrom]).toEqual(['provider', 'buyer']);
});

it('the documented losses are summed, beyond the penalty for the same matter, within the cap of the year', () => {
  const losses = { earlyEnd: kroner(1_000), newTender: kroner(90_000), coverPurchase: kroner('10000.50') };
  expect(byBuyer(losses)).toMatchObject({ claim: '101000.50', damages: { total: '101000.50' } });
  expect(byBuyer({ ...losses, penalty: kroner(1_000) }).claim).toBe('100000.50');
  expect(byBuyer({ ...losses, penalty: kroner(200_000) }).claim).toBe('0.00');
  expect(byBuyer({ ...losses, personalInjury: kroner(7) }).damages?.total).toBe('101007.50');
  const large = { coverPurchase: kroner('5000000.01') };
  expect(byBuyer({ coverPurchase: kroner(5_000_000) })).toMatchObject({
    damages: { total: '5000000.00' },
    missing: [],
  });
  expect(byBuyer(large).damages).toEqual({ total: null, atLeast: '5000000.00', atMost: '5000000.01' });
  expect(byBuyer(large).missing.map(({ what, rule }) => [what, rule])).toEqual([['estimatedTurnover', 'R317']]);
  expect(byBuyer({ ...large, estimatedTurnover: kroner(0) }).damages?.total).toBe('5000000.00');
  expect(byBuyer({ ...large, estimatedTurnover: kroner(0), earlierDamages: kroner(4_999_999) }).damages?.total).toBe(
    '1.00',
  );
});

it('personal injury alone is damages with no claim of another loss', () => {
  expect(byProvider({ personalInjury: kroner(9_000_000) })).toMatchObject({
    claim: '0.00',
    damages: { total: '9000000.00' },
  });
});

it('is the cap of the year on the sum of the losses, and the sum is the same however it is told', () => {
  const amount = fc.integer({ min: 0, max: 9_000_000 }).map((whole) => kroner(whole));
  fc.assert(
    fc.property(amount, amount, amount, amount, amount, (earlyEnd, newTender, documentedLoss, penalty, turnover) => {
      const rest = { penalty, estimatedTurnover: turnover };
      const told = byBuyer({ earlyEnd, newTender, documentedLoss, ...rest });
      const sum = kroner((Number(earlyEnd) + Number(newTender) + Number(documentedLoss)).toFixed(2));
      const capped = liabilityCap(agreement, { documentedLoss: sum, ...rest });
      expect([told.claim, told.damages]).toEqual([capped.claim, capped.damages]);
      expect(
        compare(oreOf(told.claim as Kroner), plus(plus(oreOf(earlyEnd), oreOf(newTender)), oreOf(documentedLoss))),
      ).toBeLessThanOrEqual(0);
    }),
  );
});

it.each([
  [
    { cancelledBy: 'provider', newTender: 1, coverPurchase: 1 },
    ['not-in-agreement at newTender', 'not-in-agreement at coverPurchase'],
  ],
  [{ cancelledBy: 'kunde' }, ['invalid-option at cancelledBy']],
  [{}, ['missing-field at cancelledBy']],
  [{ cancelledBy: 'buyer', earlyEnd: -1 }, ['out-of-range at earlyEnd']],
])('%j', (facts, problems) => {
  const told = answer('cancellation', { agreement: 'koebenhavn-2016-unge', ...facts });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual(problems);
});

it('the agreement of 2024 has no rule on it', () => {
  const told = answer('cancellation', { agreement: 'koebenhavn-udsatte-over-30', cancelledBy: 'buyer' });
  expect(told).toMatchObject({ ok: false, problems: [{ code: 'not-in-agreement', path: 'agreement' }] });
});
