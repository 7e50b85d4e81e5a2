import { describe, expect, it } from 'vitest';
import { inputJsonSchema } from '../../src/operations/json-schema.ts';
import { answer } from '../../src/operations/operations.ts';

/** Unknown to the agreement, so that nothing of it is computed. */
const order = { level: 'ukendt', startsOn: '2016-07-04', weeks: 520, hoursPerWeek: '12', hourlyRate: '140' };
const settled = (count: number, more: object = {}) =>
  answer('settle', {
    agreement: 'koebenhavn-2016-fyldt-30',
    orders: Array.from({ length: count }, (_, at) => ({ order: at === 0 ? { ...order, ...more } : order })),
  });
const tooLarge = { ok: false, problems: [{ code: 'too-large', path: 'orders' }] };

describe('the most that one settlement takes', () => {
  it('is published: 20,000 orders and 260,000 weeks', () => {
    expect(inputJsonSchema('settle').properties?.orders).toMatchObject({
      maxItems: 20_000,
      description: expect.stringMatching(/20000 orders.*260000 weeks/),
    });
  });

  it('is held in orders', () => {
    const orders = Array.from({ length: 20_001 }, () => ({}));
    expect(answer('settle', { agreement: 'koebenhavn-2016-fyldt-30', orders })).toMatchObject(tooLarge);
  });

  it('is held in weeks of all orders together, however their ends are given', () => {
    expect(settled(500).ok).toBe(true);
    expect(settled(501, { weeks: 1 })).toMatchObject(tooLarge);
    expect(settled(500, { weeks: undefined, endsOn: '2026-06-21' }).ok).toBe(true);
    expect(settled(501, { weeks: undefined, endsOn: '2016-07-04' })).toMatchObject(tooLarge);
  });

  it('passes over dates that are wrong, which are told where they stand', () => {
    expect(settled(500, { weeks: undefined, endsOn: '2016-07-03' })).toMatchObject({
      problems: [{ code: 'date-order', path: 'orders[0].order.endsOn' }],
    });
  });
});
