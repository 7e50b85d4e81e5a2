import { describe, expect, it } from 'vitest';
import { begun, type Noun } from '../../src/language/speech.ts';
import { wordings } from '../../src/language/wordings.ts';

const [da, en] = [wordings.da.say, wordings.en.say];

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
  ])('the amount %s', (amount, danish, english) => {
    expect([da.kroner(amount), en.kroner(amount)]).toEqual([danish, english]);
  });

  it.each([
    ['12.5', '12,5', '12.5'],
    ['1234.5678', '1.234,5678', '1,234.5678'],
    [1000, '1.000', '1,000'],
    [0, '0', '0'],
  ])('the number %s', (number, danish, english) => {
    expect([da.number(number), en.number(number)]).toEqual([danish, english]);
  });

  it.each([
    ['2016-10-05', '5. oktober 2016', '5 October 2016'],
    ['2016-01-31', '31. januar 2016', '31 January 2016'],
    ['2016-02-29', '29. februar 2016', '29 February 2016'],
    ['2199-12-31', '31. december 2199', '31 December 2199'],
  ])('the date %s', (date, danish, english) => {
    expect([da.date(date), en.date(date)]).toEqual([danish, english]);
  });

  it('every month by its name in both languages', () => {
    const months = Array.from({ length: 12 }, (_, n) => `2016-${String(n + 1).padStart(2, '0')}`);
    expect(months.map((month) => da.month(month).split(' ')[0])).toEqual(
      'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    );
    const english = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
    expect(months.map((month) => en.month(month).split(' ')[0])).toEqual(
      months.map((month) => english.format(new Date(`${month}-01T00:00:00Z`))),
    );
  });

  it('one and many', () => {
    const week: Noun = ['uge', 'uger'];
    const danishHour: Noun = ['time', 'timer'];
    const englishHour: Noun = ['hour', 'hours'];
    expect([da.counted(1, week), da.counted('13', week)]).toEqual(['1 uge', '13 uger']);
    expect([en.counted('0.5', englishHour), da.counted('0.5', danishHour)]).toEqual(['0.5 hours', '0,5 timer']);
  });

  it('the least and the most, and the one number that both are', () => {
    expect([da.range('0.5', '1000'), en.range('0.5', '1000')]).toEqual(['0,5–1.000', '0.5–1,000']);
    expect([da.range('12', '12'), en.range(3, 4)]).toEqual(['12', '3–4']);
  });

  it('several names as one', () => {
    expect([da.all([]), da.all(['a']), da.all(['a', 'b']), en.all(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a og b',
      'a, b and c',
    ]);
    expect([begun('the Buyer'), begun('øen'), begun('')]).toEqual(['The Buyer', 'Øen', '']);
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
  ])('the place %j', (source, danish, english) => {
    expect([da.source(source), en.source(source)]).toEqual([danish, english]);
    expect(en.clause({ rule: 'R1', source })).toBe(`R1, ${english}`);
  });
});
