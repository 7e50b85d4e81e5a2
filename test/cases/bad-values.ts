import type { ProblemCode } from '../../src/problem/problem.ts';

/** Values that no amount may have (interface.md section 2), and how each is refused. */
export const badDecimals: readonly (readonly [unknown, ProblemCode])[] = [
  ['1,5', 'invalid-decimal'],
  ['1e3', 'invalid-decimal'],
  ['1E3', 'invalid-decimal'],
  ['', 'invalid-decimal'],
  [' 1', 'invalid-decimal'],
  ['1 ', 'invalid-decimal'],
  ['1 000', 'invalid-decimal'],
  ['1.000,00', 'invalid-decimal'],
  ['1_000', 'invalid-decimal'],
  ['+1', 'invalid-decimal'],
  ['--1', 'invalid-decimal'],
  ['.5', 'invalid-decimal'],
  ['5.', 'invalid-decimal'],
  ['1.2.3', 'invalid-decimal'],
  ['007', 'invalid-decimal'],
  ['00', 'invalid-decimal'],
  ['0x10', 'invalid-decimal'],
  ['0b1', 'invalid-decimal'],
  ['NaN', 'invalid-decimal'],
  ['Infinity', 'invalid-decimal'],
  ['-0', 'invalid-decimal'],
  ['-0.00', 'invalid-decimal'],
  ['1\n', 'invalid-decimal'],
  ['１', 'invalid-decimal'],
  ['٣', 'invalid-decimal'],
  ['1kr', 'invalid-decimal'],
  [Number.NaN, 'invalid-decimal'],
  [-0, 'invalid-decimal'],
  [Number.POSITIVE_INFINITY, 'invalid-decimal'],
  [Number.NEGATIVE_INFINITY, 'invalid-decimal'],
  ['140.00005', 'too-many-decimals'],
  [140.00005, 'too-many-decimals'],
  [1e-300, 'too-many-decimals'],
  ['-1', 'out-of-range'],
  [-1, 'out-of-range'],
  ['1000000000000', 'out-of-range'],
  [1e12, 'out-of-range'],
  [1e300, 'out-of-range'],
  [Number.MAX_VALUE, 'out-of-range'],
  ['9'.repeat(100_000), 'out-of-range'],
  [`0.${'3'.repeat(100_000)}`, 'too-many-decimals'],
  [true, 'invalid-type'],
  [[], 'invalid-type'],
  [['1'], 'invalid-type'],
  [{}, 'invalid-type'],
  [1n, 'invalid-type'],
];

/** Values that no date may have, and how each is refused. */
export const badDates: readonly (readonly [unknown, ProblemCode])[] = [
  ['2016-02-30', 'invalid-date'],
  ['2015-02-29', 'invalid-date'],
  ['1900-02-29', 'invalid-date'],
  ['2100-02-29', 'invalid-date'],
  ['2016-00-10', 'invalid-date'],
  ['2016-13-01', 'invalid-date'],
  ['2016-01-00', 'invalid-date'],
  ['2016-04-31', 'invalid-date'],
  ['2016-01-32', 'invalid-date'],
  ['2016-1-1', 'invalid-date'],
  ['16-01-01', 'invalid-date'],
  ['2016', 'invalid-date'],
  ['2016-01', 'invalid-date'],
  ['2016-W05-1', 'invalid-date'],
  ['20160101', 'invalid-date'],
  ['2016/01/01', 'invalid-date'],
  ['01-01-2016', 'invalid-date'],
  ['2016-01-01T00:00:00', 'invalid-date'],
  ['2016-01-01Z', 'invalid-date'],
  [' 2016-01-01', 'invalid-date'],
  ['2016-01-01\n', 'invalid-date'],
  ['２016-01-01', 'invalid-date'],
  ['', 'invalid-date'],
  ['9999-02-30', 'invalid-date'],
  ['2300-02-29', 'invalid-date'],
  ['0'.repeat(100_000), 'invalid-date'],
  ['1899-12-31', 'date-out-of-range'],
  ['2200-01-01', 'date-out-of-range'],
  ['0000-02-29', 'date-out-of-range'],
  ['2400-02-29', 'date-out-of-range'],
  ['9999-12-31', 'date-out-of-range'],
  [20160101, 'invalid-type'],
  [true, 'invalid-type'],
  [{}, 'invalid-type'],
  [['2016-01-01'], 'invalid-type'],
  [new Date(0), 'invalid-type'],
];

/** A day and a month that could be a birthday, or a day raised by 60 as for replacement numbers; nothing else beside. */
const serial = ['1234', '0000', '9999'];
const separators = ['', '-', ' ', '.', '\u2013', '\u2212', '\u00a0', '\u200b', ' - ', '\u00ad', '/'];
const birthdays = ['0101', '3112', '2902', '6101', '6912', '7006', '8911', '9012', '9101', '3102', '1010', '2012'];
const inDigitsOf = (zero: number) => (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Written together so that no text of this file looks like a number of a person. */
export const likeCpr: readonly string[] = birthdays
  .flatMap((day) => separators.flatMap((separator) => serial.map((last) => `${day}16${separator}${last}`)))
  // Of full width, Arabic, Devanagari, and bold as mathematicians write them.
  .flatMap((text, at) => [
    text,
    ...(at % 9 === 0 ? [0xff10, 0x660, 0x966, 0x1d7ce].map((zero) => inDigitsOf(zero)(text)) : []),
  ]);

const noBirthdays = ['0001', '3201', '5901', '6001', '9201', '9912', '0100', '0113', '6113', '9113'];

const [day, year, last] = ['0101', '16', '1234'];

/** Ids that are no CPR number, near as some come to one. */
export const notCpr: readonly string[] = [
  ...noBirthdays.map((other) => `${other}${year}-${last}`),
  'borger-17',
  `${day}${year}-${last}5`,
  `${day}${year}-${last.slice(1)}`,
  `x${day}${year}-${last}`,
  `${day}${year}-${last}x`,
];
