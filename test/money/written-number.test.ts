import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from '../../src/language/wordings.ts';
import { readWrittenNumber } from '../../src/money/written-number.ts';

const languages = ['da', 'en'] as const;

describe('a number as it is written by hand', () => {
  it.each([
    ['0', '0'],
    ['140', '140'],
    ['1250', '1250'],
    ['1.250', '1250'],
    ['195.000', '195000'],
    ['1.250,00', '1250.00'],
    ['1250,5', '1250.5'],
    ['1.250.000', '1250000'],
    ['1 250', '1250'],
    ['1 250,50', '1250.50'],
    ['1\u00A0250,50', '1250.50'],
    ['1\u202F250\u2009000', '1250000'],
    [' 1.250 ', '1250'],
    ['1,250', '1.250'],
    ['72,5525', '72.5525'],
    ['1.2', '1.2'],
    ['1.25', '1.25'],
    ['1250.50', '1250.50'],
    ['0.5', '0.5'],
    ['-5', '-5'],
    ['\u22121.250,50', '-1250.50'],
    ['- 5', '-5'],
  ])('in Danish %j is %s', (written, canonical) => {
    expect(readWrittenNumber(written, ',')).toBe(canonical);
    expect(readWrittenNumber(written, ',', 'kroner')).toBe(canonical);
    const english = written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    expect(readWrittenNumber(english, '.')).toBe(canonical);
    expect(readWrittenNumber(english, '.', 'kroner')).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    '-',
    'x',
    '12 timer',
    '.',
    ',',
    '1.',
    '1,',
    ',5',
    '.5',
    '01',
    '1.25.0',
    '1,250,00',
    '12.5000',
    '0.125',
    '1.250.00',
    '1250.000',
    '1.2500,00',
    '12 50',
    '1 25',
    '12\u00A050',
    '1  250',
    '1\t250',
    '1 250.000',
    '1.250 000',
    '1.250 ,00',
    '--5',
    '+5',
    '-0',
    '-0,00',
    '1e3',
    '½',
    '１',
    'NaN',
  ])('in Danish %j is refused, as is its like in English', (written) => {
    const english = written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    for (const unit of [undefined, 'kroner'] as const) {
      expect(readWrittenNumber(written, ',', unit)).toBeUndefined();
      expect(readWrittenNumber(english, '.', unit)).toBeUndefined();
    }
  });

  it('a mark that is right in one language only is read in that one', () => {
    expect(readWrittenNumber('1.250,00', '.')).toBeUndefined();
    expect(readWrittenNumber('1,250.00', ',')).toBeUndefined();
    expect(readWrittenNumber('1.250', '.')).toBe('1.250');
  });

  it.each([
    ['1.250,00 kr.', '1250.00'],
    ['1 250,50 kr.', '1250.50'],
    ['1.250,00\u00A0kr.', '1250.00'],
    ['1.250 kr', '1250'],
    ['1.250kr.', '1250'],
    ['KR. 1.250', '1250'],
    ['kr.5', '5'],
    ['kr 5', '5'],
    ['1.250,-', '1250'],
    ['kr. 1.250,-', '1250'],
    ['1.250,- kr.', '1250'],
    ['1.250,50 DKK', '1250.50'],
    ['DKK 1.250', '1250'],
    ['\u22125,00 kr.', '-5.00'],
    ['kr. -5', '-5'],
  ])('as Danish kroner %j is %s, and without a unit nothing', (written, canonical) => {
    expect(readWrittenNumber(written, ',', 'kroner')).toBe(canonical);
    expect(readWrittenNumber(written, ',')).toBeUndefined();
  });

  it.each([
    'kr.',
    'kr. kr. 5',
    'kr. 5 kr.',
    '5 kr. 6',
    '5 kr..',
    '5 EUR',
    '5,5,-',
    '1.25.0 kr.',
    '-kr. -5',
    '- -5 kr.',
  ])('as Danish kroner %j is refused', (written) => {
    expect(readWrittenNumber(written, ',', 'kroner')).toBeUndefined();
  });

  it.each([
    ['DKK 1,250.00', '1250.00'],
    ['1,250 kr.', '1250'],
    ['\u2212DKK 5.00', '-5.00'],
    ['DKK -5.00', '-5.00'],
  ])('as English kroner %j is %s', (written, canonical) => {
    expect(readWrittenNumber(written, '.', 'kroner')).toBe(canonical);
  });

  it('as English kroner `1,250,-` is refused', () => {
    expect(readWrittenNumber('1,250,-', '.', 'kroner')).toBeUndefined();
  });
});

const canonicalTexts = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom(0, 1, 2, 3, 4), fc.nat(9999))
  .map(([whole, decimals, part]) =>
    decimals === 0 ? String(whole) : `${whole}.${String(part).padStart(4, '0').slice(0, decimals)}`,
  );
const amounts = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.boolean())
  .map(([ore, negative]) => `${negative && ore > 0n ? '-' : ''}${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`);

describe('what is printed is read again', () => {
  it.each(languages)('every amount, with whatever spaces and minus it was set: %s', (language) => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(' ', '\u00A0', '\u202F'), (amount, space) => {
        for (const printed of [
          wordings[language].say.kroner(amount),
          amount.startsWith('-')
            ? `\u2212${wordings[language].say.kroner(amount.slice(1))}`
            : wordings[language].say.kroner(amount),
        ]) {
          expect(readWrittenNumber(printed.replaceAll(' ', space), wordings[language].say.point, 'kroner')).toBe(
            amount,
          );
        }
      }),
    );
  });

  it.each(languages)('every number, grouped by marks or by spaces or not at all: %s', (language) => {
    fc.assert(
      fc.property(canonicalTexts, (canonical) => {
        const printed = wordings[language].say.number(canonical);
        const group = language === 'da' ? '.' : ',';
        for (const written of [printed, printed.replaceAll(group, ' '), printed.replaceAll(group, '')]) {
          expect(readWrittenNumber(written, wordings[language].say.point)).toBe(canonical);
        }
      }),
    );
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789., \u00A0-\u2212'), maxLength: 14 }),
    fc.string({ unit: fc.constantFrom('0', '1', '25', '250', '.', ',', ' ', '-', 'kr', 'kr.', 'DKK '), maxLength: 8 }),
    fc.string(),
  );

  it.each(languages)('is one number with all its digits in their order, or refused: %s', (language) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'kroner' as const), (text, unit) => {
        const read = readWrittenNumber(text, wordings[language].say.point, unit);
        if (read === undefined) return;
        expect(read).toMatch(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/);
        expect(read.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
        expect(readWrittenNumber(wordings[language].say.number(read), wordings[language].say.point)).toBe(read);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(languages)('a mark between thousands before three digits never parts decimals: %s', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
        const last = String(part).padStart(3, '0');
        expect(readWrittenNumber(`${whole}${language === 'da' ? '.' : ','}${last}`, wordings[language].say.point)).toBe(
          `${whole}${last}`,
        );
      }),
    );
  });
});
