import { describe, expect, it } from 'vitest';
import { counted, pick, spokenDate, spokenKroner, spokenMonth, spokenNumber } from '../../src/evidence/spoken.ts';
import { spokenClause, spokenSource } from '../../src/evidence/spoken-source.ts';

describe('what a reader is told', () => {
  it.each([
    ['0.00', '0,00 kr.', 'DKK 0.00'],
    ['999.99', '999,99 kr.', 'DKK 999.99'],
    ['1000.00', '1.000,00 kr.', 'DKK 1,000.00'],
    ['21840.00', '21.840,00 kr.', 'DKK 21,840.00'],
    ['999999999999.99', '999.999.999.999,99 kr.', 'DKK 999,999,999,999.99'],
    ['-1234.50', '-1.234,50 kr.', 'DKK -1,234.50'],
    ['-123.00', '-123,00 kr.', 'DKK -123.00'],
    ['140', '140 kr.', 'DKK 140'],
  ])('the amount %s', (amount, da, en) => {
    expect(spokenKroner(amount, 'da')).toBe(da);
    expect(spokenKroner(amount, 'en')).toBe(en);
  });

  it.each([
    ['12.5', '12,5', '12.5'],
    ['1234.5678', '1.234,5678', '1,234.5678'],
    [1000, '1.000', '1,000'],
    [0, '0', '0'],
  ])('the number %s', (number, da, en) => {
    expect([spokenNumber(number, 'da'), spokenNumber(number, 'en')]).toEqual([da, en]);
  });

  it.each([
    ['2016-10-05', '5. oktober 2016', '5 October 2016'],
    ['2016-01-31', '31. januar 2016', '31 January 2016'],
    ['2016-02-29', '29. februar 2016', '29 February 2016'],
    ['2199-12-31', '31. december 2199', '31 December 2199'],
  ])('the date %s', (date, da, en) => {
    expect([spokenDate(date, 'da'), spokenDate(date, 'en')]).toEqual([da, en]);
  });

  it('every month by its name in both languages', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2016-${String(n + 1).padStart(2, '0')}`);
    expect(months.map((month) => spokenMonth(month, 'da').split(' ')[0])).toEqual(
      'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    );
    const english = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
    expect(months.map((month) => spokenMonth(month, 'en').split(' ')[0])).toEqual(
      months.map((month) => english.format(new Date(`${month}-01T00:00:00Z`))),
    );
  });

  it('one and many', () => {
    expect([counted(1, 'uge', 'uger', 'da'), counted('13', 'uge', 'uger', 'da')]).toEqual(['1 uge', '13 uger']);
    expect([counted('0.5', 'hour', 'hours', 'en'), counted('0.5', 'time', 'timer', 'da')]).toEqual([
      '0.5 hours',
      '0,5 timer',
    ]);
    expect([pick('da', 'ja', 'yes'), pick('en', 'ja', 'yes')]).toEqual(['ja', 'yes']);
  });

  it.each([
    [{ document: 'D16' }, 'D16', 'D16'],
    [{ document: 'D16', page: 70 }, 'D16 s. 70', 'D16 p. 70'],
    [{ document: 'D16', page: 70, annex: 'Bilag C2' }, 'D16 s. 70, Bilag C2', 'D16 p. 70, Bilag C2'],
    [
      { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
      'D16 s. 70, Bilag C2 1.2',
      'D16 p. 70, Bilag C2 1.2',
    ],
    [{ document: 'D24', section: '2.2.1' }, 'D24 afsnit 2.2.1', 'D24 section 2.2.1'],
    [{ document: 'D24', page: 3, section: '2.2.1' }, 'D24 s. 3 afsnit 2.2.1', 'D24 p. 3 section 2.2.1'],
  ])('the place %j', (source, da, en) => {
    expect([spokenSource(source, 'da'), spokenSource(source, 'en')]).toEqual([da, en]);
    expect(spokenClause({ rule: 'R1', source }, 'en')).toBe(`R1, ${en}`);
  });
});
