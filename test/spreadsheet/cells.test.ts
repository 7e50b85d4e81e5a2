import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { toIsoDate } from '../../src/calendar/iso-date.ts';
import { dateCell, isEmpty, isoDateOf, numberText, truthOf, wholeNumber } from '../../src/spreadsheet/cell.ts';

describe('numbers', () => {
  it.each([
    ['1.234,50', '1234.50'],
    ['1.234.567,8', '1234567.8'],
    ['1234,5', '1234.5'],
    ['0,5', '0.5'],
    ['1.2', '1.2'],
    ['72.55', '72.55'],
    ['0.125', '0.125'],
    ['1 234', '1234'],
    ['1\u00A0234,50', '1234.50'],
    ['140', '140'],
    [' 72,55 ', '72.55'],
    ['-1.234,50', '-1234.50'],
    [140, '140'],
    [72.55, '72.55'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [12.00001, '12'],
    [12.00005, '12.0001'],
    [-0, '0'],
    [-0.00001, '0'],
    [1e-7, '0'],
    [123456789.1234, '123456789.1234'],
  ])('%j is %s', (cell, text) => {
    expect(numberText(cell)).toBe(text);
  });

  it.each([
    '.5',
    ',5',
    '5,',
    '1,234.50',
    '12.34,5',
    '1.23.456',
    '007',
    '1e3',
    '0x10',
    '1 23',
    '10 %',
    '1.234,5 kr.',
    '+1',
    'x',
    'NaN',
    '１',
  ])('%j is no number, and not guessed at', (cell) => expect(() => numberText(cell)).toThrow('skriv tallet som'));

  it.each(['1.234', '-1.234', '12.000', '999.999'])('%j could be two numbers', (cell) => {
    expect(() => numberText(cell)).toThrow('tusinder eller decimaler');
  });

  it('kroner may bear their unit, and nothing else may', () => {
    expect(numberText('1.234,50 kr.', 'kroner')).toBe('1234.50');
    expect(numberText('kr. 1.234', 'kroner')).toBe('1234');
    expect(() => numberText('12 kr.')).toThrow('skriv tallet som');
  });

  it.each([true, Number.NaN, Number.POSITIVE_INFINITY, 1e300])('%j is none either', (cell) => {
    expect(() => numberText(cell)).toThrow('skriv tallet som');
  });

  it.each([
    [13, 13],
    ['13', 13],
    ['13,0', 13],
    ['13.00', 13],
    [13.00000001, 13],
  ])('%j weeks are %d', (cell, weeks) => expect(wholeNumber(cell)).toBe(weeks));

  it.each([12.5, '12,5', '1.000', 'tretten', '-1'])('%j is no whole number', (cell) =>
    expect(() => wholeNumber(cell)).toThrow('skriv'),
  );
});

describe('dates', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [42555, '2016-07-04'],
    [42554.99999999, '2016-07-04'],
    [109574, '2199-12-31'],
    ['2016-07-04', '2016-07-04'],
    [' 2016-07-04 ', '2016-07-04'],
    ['2016-07-04 00:00:00', '2016-07-04'],
    ['04-07-2016', '2016-07-04'],
    ['4.7.2016', '2016-07-04'],
    ['4/7/2016', '2016-07-04'],
    [{ shownAs: 'day', number: 42555 } as const, '2016-07-04'],
    [new Date(2016, 6, 4), '2016-07-04'],
    [new Date(1900, 0, 1), '1900-01-01'],
  ])('%j is %s', (cell, date) => expect(isoDateOf(cell, '1900')).toBe(date));

  it.each([
    [1, '1904-01-02'],
    [41093, '2016-07-04'],
    [108112, '2199-12-31'],
  ])('in the 1904 system %d is %s', (cell, date) => expect(isoDateOf(cell, '1904')).toBe(date));

  it.each([
    0,
    60,
    60.5,
    -1,
    109575,
    '2016-02-30',
    '04-07-16',
    '4.7-2016',
    '31-04-2016',
    '04-07-2016 12:00',
    '2016-7-4',
    42555.5,
    '42555',
    true,
    '1899-12-31',
    '2200-01-01',
    new Date(Number.NaN),
  ])('%j is no date', (cell) => expect(() => isoDateOf(cell as never, '1900')).toThrow('dato'));

  it.each([0, -0, 0.5])('%j is none in the 1904 system either: an empty cell, or a time of day', (cell) => {
    expect(() => isoDateOf(cell, '1904')).toThrow('dato');
  });

  it('a date cell with a time of day is refused: sheet and script may be in different zones', () => {
    expect(() => isoDateOf(new Date(2016, 6, 4, 6), '1900')).toThrow('klokkeslæt');
  });

  it('out: a number, a number of the other system, or text', () => {
    expect([dateCell('2016-07-04', '1900'), dateCell('2016-07-04', '1904'), dateCell('2016-07-04', 'iso')]).toEqual([
      42555,
      41093,
      '2016-07-04',
    ]);
    expect(dateCell(null, '1900')).toBe('');
    expect(() => dateCell('1903-12-31', '1904')).toThrow('1904');
  });

  it('ISO text goes out for every day as it came in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_571 }), (day) => {
        const date = toIsoDate(day as Day);
        expect(isoDateOf(dateCell(date, '1900'), '1900')).toBe(date);
      }),
    );
  });
});

it.each(['', '  ', null, undefined])('%j is an empty cell', (cell) => expect(isEmpty(cell)).toBe(true));
it.each([0, false, '0', 'x'])('%j is none', (cell) => expect(isEmpty(cell)).toBe(false));

it.each([
  [true, true],
  ['ja', true],
  ['Ja', true],
  ['SAND', true],
  [false, false],
  ['nej', false],
  ['FALSK', false],
])('%j is %j', (cell, truth) => expect(truthOf(cell)).toBe(truth));

it.each([1, 0, 'yes', 'måske'])('%j is neither', (cell) => expect(() => truthOf(cell)).toThrow('skriv'));
