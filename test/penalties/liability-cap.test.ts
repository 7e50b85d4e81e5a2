import fc from 'fast-check';
import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type Kroner, kroner, oreOf } from '../../src/money/kroner.ts';
import { compare } from '../../src/money/whole.ts';
import { answer } from '../../src/operations/operations.ts';
import { liabilityCap } from '../../src/penalties/liability-cap.ts';

it.each([
  ['999999.99', '5000000.00'],
  ['1000000.00', '5000000.00'],
  ['1000000.01', '5000000.05'],
  ['0.00', '5000000.00'],
  ['999999999999.99', '4999999999999.95'],
])('an estimate of %s gives a cap of %s', (estimate, cap) => {
  const result = liabilityCap(agreement, { estimatedTurnover: kroner(estimate) });
  expect(result).toMatchObject({ cap, atLeast: cap, atMost: cap, missing: [] });
});

it('is at least 5 million without the estimate, with no upper bound', () => {
  const { cap, atLeast, atMost, missing } = liabilityCap(agreement, {});
  expect([cap, atLeast, atMost]).toEqual([null, '5000000.00', null]);
  expect(missing.map(({ what, rule }) => [what, rule])).toEqual([['estimatedTurnover', 'R317']]);
});

it('a loss counts beyond the penalty, up to what the cap leaves, and personal injury has none', () => {
  const estimatedTurnover = kroner(1_000_000);
  const of = (facts: object) => liabilityCap(agreement, { estimatedTurnover, ...facts });
  expect(of({ documentedLoss: kroner(100), penalty: kroner(100) })).toMatchObject({ claim: '0.00' });
  expect(of({ documentedLoss: kroner(101), penalty: kroner(100) })).toMatchObject({ claim: '1.00' });
  const large = { documentedLoss: kroner(6_000_000), penalty: kroner(500_000) };
  expect(of(large)).toMatchObject({ claim: '5500000.00', damages: { total: '5000000.00' } });
  expect(of({ ...large, earlierDamages: kroner(4_999_999) }).damages.total).toBe('1.00');
  expect(of({ ...large, earlierDamages: kroner(5_000_001) }).damages.total).toBe('0.00');
  expect(of({ ...large, personalInjury: kroner(20_000_000) }).damages.total).toBe('25000000.00');
});

it('a small claim is certain without the estimate, a large one has bounds', () => {
  expect(liabilityCap(agreement, { documentedLoss: kroner(5_000_000) }).damages.total).toBe('5000000.00');
  expect(liabilityCap(agreement, { documentedLoss: kroner(5_000_001) }).damages).toEqual({
    total: null,
    atLeast: '5000000.00',
    atMost: '5000001.00',
  });
});

it('the bounds contain the damages under every estimate', () => {
  const amount = fc.integer({ min: 0, max: 20_000_000 }).map((whole) => kroner(whole));
  fc.assert(
    fc.property(amount, amount, amount, amount, (documentedLoss, penalty, earlierDamages, estimatedTurnover) => {
      const facts = { documentedLoss, penalty, earlierDamages };
      const open = liabilityCap(agreement, facts).damages;
      const known = liabilityCap(agreement, { ...facts, estimatedTurnover }).damages.total as Kroner;
      expect(compare(oreOf(open.atLeast), oreOf(known))).toBeLessThanOrEqual(0);
      expect(compare(oreOf(known), oreOf(open.atMost as Kroner))).toBeLessThanOrEqual(0);
    }),
  );
});

it.each([
  [{ estimatedTurnover: -1 }, 'out-of-range at estimatedTurnover'],
  [{ documentedLoss: 'much' }, 'invalid-decimal at documentedLoss'],
  [{ turnover: 1 }, 'unknown-field at turnover'],
])('%j', (facts, problem) => {
  const told = answer('liability-cap', { agreement: 'koebenhavn-2016-unge', ...facts });
  expect(told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([problem]);
});
