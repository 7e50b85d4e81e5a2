import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PenaltyTerms } from '../../src/agreement/contract-terms.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { kroner } from '../../src/money/kroner.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { type Cancellation, type CancellationFacts, cancellation } from '../../src/penalties/cancellation.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const whole = agreement.terms.penalties as Required<PenaltyTerms>;
const { account, damages } = whole.cancelling?.buyer ?? {};

type Told = Omit<CancellationFacts, 'cancelledBy'>;

const under = (penalties: PenaltyTerms, told: Told): Cancellation =>
  cancellation({ ...agreement, terms: { penalties } } as Agreement, { cancelledBy: 'buyer', ...told });
const problems = (penalties: PenaltyTerms, told: Told) =>
  problemsOf(() => under(penalties, told)).map(({ code, path }) => `${code} at ${path}`);

const { liability: _, ...uncapped } = whole;
const { damagesBeyondPenalty: __, ...withoutBeyond } = whole;
const accountOnly: PenaltyTerms = { ...whole, cancelling: { buyer: { account } } };
const damagesOnly: PenaltyTerms = { ...whole, cancelling: { buyer: { damages } } };

describe('an agreement without a cap of the year', () => {
  it('leaves the whole claim, with personal injury on top, and misses no estimate', () => {
    const loss = { earlyEnd: kroner('7000000.01'), documentedLoss: kroner('0.49') };
    expect(under(uncapped, loss)).toMatchObject({
      claim: '7000000.50',
      damages: { total: '7000000.50', atLeast: '7000000.50', atMost: '7000000.50' },
      missing: [],
    });
    expect(under(uncapped, { ...loss, personalInjury: kroner('0.25') }).damages?.total).toBe('7000000.75');
    expect(under(uncapped, loss).steps?.map(({ what }) => what)).not.toContain('liability-cap');
  });

  it.each(['estimatedTurnover', 'earlierDamages'] as const)('has no use for %s', (field) => {
    expect(problems(uncapped, { [field]: kroner(1) })).toEqual([`not-in-agreement at ${field}`]);
  });
});

describe('a clause is needed where a fact falls under it, and nowhere else', () => {
  it('that only the loss beyond a penalty is paid: where a penalty is told', () => {
    expect(under(withoutBeyond, { newTender: kroner(300) }).claim).toBe('300.00');
    expect(problems(withoutBeyond, { newTender: kroner(300), penalty: kroner(0) })).toEqual([
      'not-in-agreement at penalty',
    ]);
  });

  it('that fees are paid back and what came is paid for: where one of them is told', () => {
    expect(under(damagesOnly, { coverPurchase: kroner(40) })).toMatchObject({
      repaid: null,
      payable: null,
      claim: '40.00',
    });
    expect(problems(damagesOnly, { paidUndelivered: kroner(1) })).toEqual(['not-in-agreement at paidUndelivered']);
    expect(problems(damagesOnly, { receivedUnpaid: kroner(1) })).toEqual(['not-in-agreement at receivedUnpaid']);
  });

  it('that damages are paid: at each loss by its own name', () => {
    expect(under(accountOnly, { paidUndelivered: kroner(5) })).toMatchObject({ repaid: '5.00', damages: null });
    expect(problems(accountOnly, { earlyEnd: kroner(1), coverPurchase: kroner(1) })).toEqual([
      'not-in-agreement at earlyEnd',
      'not-in-agreement at coverPurchase',
    ]);
    expect(problems(accountOnly, { personalInjury: kroner(1) })).toEqual(['not-in-agreement at personalInjury']);
    const both = { personalInjury: kroner(1), documentedLoss: kroner(1) };
    expect(problems(accountOnly, both)).toEqual(['not-in-agreement at documentedLoss']);
  });
});

describe('the account of a cancelling', () => {
  const told = {
    paidUndelivered: kroner(12_000),
    receivedUnpaid: kroner(4_500),
    earlyEnd: kroner(1_000),
    documentedLoss: kroner('0.50'),
    penalty: kroner('100.25'),
    estimatedTurnover: kroner(0),
  };

  it('tells every amount by what it is, and then the sum of the losses', () => {
    const steps = under(whole, told).steps ?? [];
    expect(steps.map(({ what, from, gives }) => [what, from, gives])).toEqual([
      ['repaid-undelivered', { paidUndelivered: '12000.00' }, '12000.00'],
      ['paid-received', { receivedUnpaid: '4500.00' }, '4500.00'],
      ['cancellation-loss', { cancelledBy: 'buyer', loss: 'early-end' }, '1000.00'],
      ['cancellation-loss', { cancelledBy: 'buyer', loss: 'other' }, '0.50'],
      ['cancellation-losses', { cancelledBy: 'buyer', count: '2' }, '1000.50'],
      ['damages-claim', { documentedLoss: '1000.50', penalty: '100.25' }, '900.25'],
      ['liability-cap', { floor: '5000000.00', times: '5', estimatedTurnover: '0.00' }, '5000000.00'],
      [
        'damages-within-cap',
        { claim: '900.25', cap: '5000000.00', earlierDamages: '0.00', personalInjury: '0.00' },
        '900.25',
      ],
    ]);
  });

  it('tells nothing of what is not told', () => {
    expect(under(whole, {}).steps).toEqual([]);
    expect(under(whole, { newTender: kroner(1) }).steps?.map(({ what }) => what)).toEqual([
      'cancellation-loss',
      'cancellation-losses',
      'liability-cap',
      'damages-within-cap',
    ]);
  });

  it('gives the same without its steps', () => {
    const { steps: ___, ...rest } = under(whole, told);
    expect(under(whole, { ...told, steps: false })).toEqual(rest);
  });
});

describe('what the buyer pays where the provider cancels (R318)', () => {
  const loss = (facts: object) =>
    answer('cancellation', { agreement: 'koebenhavn-2016-unge', estimatedTurnover: '0', ...facts });
  const sentence = 'Driftstab, tabt avance og andet indirekte tab erstattes ikke; det oplyste tab på 750.000,00 kr.';

  it('is no indirect loss, which is told beside the loss', () => {
    const told = loss({ cancelledBy: 'provider', documentedLoss: '750000' });
    expect(told).toMatchObject({ ok: true, result: { damages: { total: '750000.00' } } });
    expect(told.ok && told.result.steps?.find(({ what }) => what === 'indirect-loss-left-out')).toMatchObject({
      from: { cancelledBy: 'provider', documentedLoss: '750000.00' },
      gives: 'none',
    });
    expect(explain('cancellation', told, 'da')).toContain(sentence);
    expect(explain('cancellation', told, 'da')).toContain('[R318, D16 s. 170, Rammeaftale]');
  });

  it('is not told of an injury alone, nor where the buyer cancels', () => {
    for (const facts of [
      { cancelledBy: 'provider', personalInjury: '750000' },
      { cancelledBy: 'buyer', documentedLoss: '750000' },
    ])
      expect(explain('cancellation', loss(facts), 'da')).not.toContain('indirekte tab');
  });
});
