import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDanishNumber } from '../../src/money/danish-number.ts';

describe('a number as Danes write it', () => {
  it.each([
    ['0', '0'],
    ['7', '7'],
    ['10', '10'],
    ['140', '140'],
    ['1234', '1234'],
    ['1234,5', '1234.5'],
    ['1.234', '1234'],
    ['12.345', '12345'],
    ['123.456', '123456'],
    ['1.234.567,89', '1234567.89'],
    ['0,5', '0.5'],
    ['0,05', '0.05'],
    ['-0,5', '-0.5'],
    ['-1.234,50', '-1234.50'],
  ])('%s is %s', (danish, canonical) => {
    expect(readDanishNumber(danish)).toBe(canonical);
  });

  it.each(
    '|-|,|.|a|1a|a1|1,|,5|01|00|1.23|1.2345|0.125|0.123.456|1234.567|12.34.567|1.234.56|1,2,3|1.234,|1,5 |+1|--1|1 000'.split(
      '|',
    ),
  )('%j is none', (text) => {
    expect(readDanishNumber(text)).toBeUndefined();
  });

  it('grouped or not, it is the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.boolean(), (ore, grouped) => {
        const [whole = '', part = ''] = (ore / 100).toFixed(2).split('.');
        const danish = `${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole},${part}`;
        expect(readDanishNumber(danish)).toBe(`${whole}.${part}`);
      }),
    );
  });
});
