import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type DecimalRule, readDecimal, shortestText } from '../../src/money/decimal.ts';
import { dayHoursRule, hoursRule, kronerRule, orderedHoursRule, rateRule } from '../../src/money/kroner.ts';
import { shareRule } from '../../src/money/ratios.ts';
import { badDecimals } from '../cases/bad-values.ts';
import { fractionOf } from './fraction.ts';

const read = (value: unknown, rule: DecimalRule = kronerRule): string => {
  const answer = readDecimal(value, rule);
  return 'text' in answer ? answer.text : answer.code;
};

it('a number is written in its shortest form, minus zero with its sign', () => {
  expect([-0, 0, -0.5, 1e21, 1.5e-7].map(shortestText)).toEqual([
    '-0',
    '0',
    '-0.5',
    '1000000000000000000000',
    '0.00000015',
  ]);
});

describe('reading a decimal', () => {
  it.each([
    ['140', '140'],
    ['140.5', '140.5'],
    ['140.50', '140.5'],
    ['140.00', '140'],
    ['0', '0'],
    ['0.0', '0'],
    ['0.05', '0.05'],
    ['100', '100'],
    [140, '140'],
    [140.5, '140.5'],
    [0.1, '0.1'],
    [0, '0'],
    [1e3, '1000'],
    [999999999999.99, '999999999999.99'],
    ['999999999999.99', '999999999999.99'],
  ])('%j is %s', (value, text) => {
    expect(read(value)).toBe(text);
  });

  it('refuses what is no decimal, each with its own code', () => {
    expect(badDecimals.map(([value]) => read(value))).toEqual(badDecimals.map(([, code]) => code));
  });

  it.each([
    ['kroner', kronerRule, '999999999999.99', '1000000000000', 2],
    ['rate', rateRule, '999999999999.9999', '1000000000000', 4],
    ['hours', hoursRule, '168', '168.0001', 4],
    ['ordered hours', orderedHoursRule, '168', '168.0001', 4],
    ['hours of a day', dayHoursRule, '24', '24.0001', 4],
    ['share', shareRule, '100', '100.0001', 4],
  ] as const)('%s: the last value that is taken and the first that is not', (_, rule, last, first, decimals) => {
    expect(read(last, rule)).toBe(last);
    expect(read(first, rule)).toBe('out-of-range');
    expect(read(`1.${'1'.repeat(decimals)}`, rule)).toBe(`1.${'1'.repeat(decimals)}`);
    expect(read(`1.${'1'.repeat(decimals + 1)}`, rule)).toBe('too-many-decimals');
    expect(read(`1.${'0'.repeat(decimals + 1)}`, rule)).toBe('too-many-decimals');
  });

  it('takes zero hours unless they are ordered, and no negative ones', () => {
    expect(read('0', hoursRule)).toBe('0');
    expect(read('0', orderedHoursRule)).toBe('out-of-range');
    expect(read('0.0001', orderedHoursRule)).toBe('0.0001');
    expect(read('0', dayHoursRule)).toBe('out-of-range');
    expect(read('0', shareRule)).toBe('0');
    expect(read('-1', shareRule)).toBe('out-of-range');
    expect(read('-1', hoursRule)).toBe('out-of-range');
    expect(read('-1', { ...kronerRule, negative: true })).toBe('-1');
  });

  it('counts a number by its shortest decimal form and never rounds it', () => {
    expect(read(140.005)).toBe('too-many-decimals');
    expect(read(140.005, rateRule)).toBe('140.005');
    expect(read(0.1 + 0.2)).toBe('too-many-decimals');
    expect(read(1e-7, rateRule)).toBe('too-many-decimals');
    expect(read(1e21)).toBe('out-of-range');
  });

  it('writes a number out that JavaScript writes with an exponent, and takes no exponent in a text', () => {
    const fine: DecimalRule = { decimals: 30, negative: true };
    expect([1e-7, 1.5e-7, -1.25e-9, 1e21, 1.5e21, -1.25e22].map((value) => read(value, fine))).toEqual([
      '0.0000001',
      '0.00000015',
      '-0.00000000125',
      '1000000000000000000000',
      '1500000000000000000000',
      '-12500000000000000000000',
    ]);
    expect(['1e+3', '1e-3', '1.5e+3', '-1e+3'].map((text) => read(text, fine))).toEqual(
      Array(4).fill('invalid-decimal'),
    );
  });

  it('tells a long text that is too large from one that is too fine', () => {
    const long = (whole: number, decimals: number) => read(`${'9'.repeat(whole)}.${'9'.repeat(decimals)}`);
    expect(long(300, 99)).toBe('too-many-decimals');
    expect(long(300, 100)).toBe('out-of-range');
    expect(long(200, 200)).toBe('too-many-decimals');
    expect(long(201, 199)).toBe('out-of-range');
  });

  it('reads any text of digits back unchanged in value, and never throws whatever it is given', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 5 }), (digits, decimals) => {
        const padded = digits.toString().padStart(decimals + 1, '0');
        const cut = padded.length - decimals;
        const text = decimals === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
        const answer = read(text, rateRule);
        if (decimals > 4) expect(answer).toBe('too-many-decimals');
        else if (digits >= 10n ** BigInt(12 + decimals)) expect(answer).toBe('out-of-range');
        else {
          const [a, b] = [fractionOf(text), fractionOf(answer)];
          expect(a.over * b.under).toBe(b.over * a.under);
        }
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => typeof read(value) === 'string'));
    fc.assert(fc.property(fc.double(), (value) => typeof read(value) === 'string'));
  });

  it('takes a number exactly where it takes its text', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
        const text = Object.is(value, -0) ? '-0' : String(value);
        if (!text.includes('e')) expect(read(value)).toBe(read(text));
      }),
    );
  });

  it('looks at a huge text for no longer than at a short one', () => {
    const huge = ['9'.repeat(5_000_000), `0.${'0'.repeat(5_000_000)}`, '-'.repeat(5_000_000), ' '.repeat(5_000_000)];
    const started = performance.now();
    expect(huge.map((text) => read(text))).toEqual([
      'out-of-range',
      'too-many-decimals',
      'invalid-decimal',
      'invalid-decimal',
    ]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('comparing texts', () => {
  it.each([
    ['12', '12', 0],
    ['12.5', '12.5', 0],
    ['12', '12.5', -1],
    ['12.5', '12', 1],
    ['12.45', '12.5', -1],
    ['9.9', '10', -1],
    ['10', '9.9', 1],
  ])('%s and %s give %i', (a, b, sign) => {
    expect(Math.sign(compareTexts(a, b))).toBe(sign);
  });

  it('agrees with fractions', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 9_999n }))
      .map(([whole, part]) => `${whole}.${part.toString().padStart(4, '0')}`.replace(/\.?0+$/, ''))
      .map((text) => (text === '' ? '0' : text));
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [left, right] = [fractionOf(a), fractionOf(b)];
        const difference = left.over * right.under - right.over * left.under;
        expect(Math.sign(compareTexts(a, b)) + 0).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });
});
