import { expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { canonicalJson, sha256 } from '../../src/evidence/digest.ts';
import { digestOf, effectiveReadings, otherThanDefault } from '../../src/settlement/digest-of.ts';

/** Digests are remembered of an agreement; a copy has none yet. */
const clause = { rule: 'K 1', source: { document: 'kontrakt' } };
const terms = { fee: { price: { ...clause, from: 'agreement' } }, invoicing: { notInAdvance: clause } };
const fresh = () => ({ id: 'egen', version: '1', tracks: [], terms }) as unknown as Agreement;
const weekdays = { 'part-week': 'weekdays' } as const;

it('a digest is that of the agreement without its duties, and of the option that holds of every reading it has', () => {
  const agreement = { ...fresh(), duties: [] } as Agreement;
  const { duties: _, ...rules } = agreement;
  for (const readings of [{}, weekdays, {}]) {
    const whole = { agreement: rules, readings: effectiveReadings(agreement, readings) };
    expect(digestOf(agreement, readings)).toBe(sha256(canonicalJson(whole)));
  }
  expect(digestOf(agreement, weekdays)).not.toBe(digestOf(agreement, {}));
});

it('is the same of more readings than are remembered', () => {
  const agreement = fresh();
  const first = digestOf(agreement, weekdays);
  for (let n = 0; n < 120; n++) digestOf(agreement, { 'part-week': `${n}` } as never);
  expect(digestOf(agreement, weekdays)).toBe(first);
});

it('the option that holds is told of those readings that the agreement leaves open', () => {
  expect(effectiveReadings(fresh(), weekdays)).toEqual({
    'invoice-begun-weeks': 'finished-only',
    'part-week': 'weekdays',
    'regulated-price': 'days',
  });
});

it('of some readings those are other that an agreement would not have by itself', () => {
  const agreement = koebenhavn2016Fyldt30 as Agreement;
  const asked = { 'part-week': 'weekdays', 'order-week': undefined, 'week-to-month': 'last-day' } as never;
  expect(otherThanDefault(agreement, asked)).toStrictEqual({ 'part-week': 'weekdays' });
});
