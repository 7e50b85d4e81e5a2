import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalRule, readDecimal } from '../../src/money/decimal.ts';
import { dayHoursRule, hoursRule, kronerRule, orderedHoursRule, rateRule } from '../../src/money/kroner.ts';
import { indexRule, percentRule, shareRule } from '../../src/money/ratios.ts';
import { decimalPattern } from '../../src/schema/decimal-pattern.ts';

const rules: Readonly<Record<string, DecimalRule>> = {
  kroner: kronerRule,
  rate: rateRule,
  hours: hoursRule,
  'hours of a day': dayHoursRule,
  'ordered hours': orderedHoursRule,
  percent: percentRule,
  share: shareRule,
  index: indexRule,
};

/** Numbers near every limit, with and without a sign, zeros and decimals, and much that is no number. */
const whole = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map(String),
  fc.constantFrom('999999', '1000000', '999999999999', '1000000000000', '00', '007', ''),
  fc.bigInt({ min: 0n, max: 10n ** 14n }).map(String),
);
const part = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^\.[0-9]{0,5}$/),
  fc.constantFrom('.0', '.00', '.0000', '.0001'),
);
const written = fc.tuple(fc.constantFrom('', '', '-', '+'), whole, part).map((parts) => parts.join(''));

describe.each(Object.entries(rules))('the pattern of %s', (_, rule) => {
  const pattern = new RegExp(decimalPattern(rule), 'u');

  it('takes every text that is read, and no other', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ maxLength: 6 })), (text) => {
        expect([text, pattern.test(text)]).toEqual([text, 'text' in readDecimal(text, rule)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('at its ends', () => {
    const limit = rule.atMost ?? rule.below ?? '';
    const below = String(BigInt(limit) - 1n);
    for (const text of [
      '0',
      '0.0',
      '-0',
      '0.0001',
      limit,
      `${limit}.0`,
      `${limit}.01`,
      below,
      `${below}.99`,
      `-${below}`,
    ]) {
      expect([text, pattern.test(text)]).toEqual([text, 'text' in readDecimal(text, rule)]);
    }
  });
});

it('is as plain as programs in other languages need it', () => {
  expect(decimalPattern(dayHoursRule)).toBe(
    '^(?:(?:[1-9]|[1-1][0-9]{1}|2[0-3])(?:\\.[0-9]{1,4})?|0\\.(?:[1-9][0-9]{0,3}|0[1-9][0-9]{0,2}|00[1-9][0-9]{0,1}|000[1-9])|24(?:\\.0{1,4})?)$',
  );
  for (const rule of Object.values(rules)) expect(decimalPattern(rule)).not.toMatch(/\\p|\(\?[!=<]/);
});
