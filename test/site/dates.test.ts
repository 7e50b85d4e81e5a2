import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateKind, readDate, readMonth, writtenDate } from '../../site/dates.ts';
import { dayNumber, monthAfter, weekdayOf } from '../../site/days.ts';
import { seriesText } from '../../site/series.ts';
import { addDays, type IsoDate, isoDate } from '../../src/entries/calendar.ts';

describe('a day that is typed or pasted', () => {
  it.each([
    ['11-07-2016', '2016-07-11'],
    ['11/7 2016', '2016-07-11'],
    ['11/7-2016', '2016-07-11'],
    ['1.7.2016', '2016-07-01'],
    ['11. juli 2016', '2016-07-11'],
    ['11 okt. 2016', '2016-10-11'],
    ['11 October 2016', '2016-10-11'],
    ['3. maj 2016', '2016-05-03'],
    ['3 May 2016', '2016-05-03'],
    ['11072016', '2016-07-11'],
    ['24/6-16', '2016-06-24'],
    ['4.7.16', '2016-07-04'],
    ['4/7 16', '2016-07-04'],
    ['04-07-16', '2016-07-04'],
    ['24. juni 2016', '2016-06-24'],
    ['24. juni 16', '2016-06-24'],
    ['den 24. juni 2016', '2016-06-24'],
    ['240616', '2016-06-24'],
    ['1/1-99', '2099-01-01'],
    ['01-01-00', '2000-01-01'],
    ['2016-07-11', '2016-07-11'],
    ['2016-7-1', '2016-07-01'],
    ['2016-07-11T10:30', '2016-07-11'],
    [' 11-07-2016\u00A0', '2016-07-11'],
  ])('%s is read', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each([
    '',
    '11-07',
    '11-07-6',
    '11-07-016',
    '7-2016',
    '1607',
    '1107201',
    '16-07-2016-1',
    '11-13-2016',
    '11-0-2016',
    'i morgen',
    '111-07-2016',
    '11/7/2016/1',
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('that does not exist is left to the library to refuse', () => {
    expect(readDate('31-02-2016')).toBe('2016-02-31');
  });

  it.each([
    ['01-2017', '2017-01'],
    ['1/2017', '2017-01'],
    ['januar 2017', '2017-01'],
    ['2017-01', '2017-01'],
  ])('a month: %s', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });

  it('is written so that it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
        const day = addDays(isoDate('1900-01-01'), days);
        expect(readDate(writtenDate(day))).toBe(day);
        expect(readMonth(writtenDate(day.slice(0, 7)))).toBe(day.slice(0, 7));
      }),
    );
  });

  it('stands in the fields that hold one, and in no other', () => {
    for (const path of [
      'order.startsOn',
      'absence.events[0].on',
      'events.followUps[0]',
      'meeting.asOf',
      'closure.lastOpenDay',
    ])
      expect(dateKind(path), path).toBe('day');
    expect(dateKind('employment[0].incomes[0].month')).toBe('month');
    for (const path of [
      'order.level',
      'contactMinutes',
      'order.weeks',
      'readings.week-to-month',
      'absence.events[0].report',
    ])
      expect(dateKind(path), path).toBeUndefined();
  });
});

describe('days as numbers', () => {
  it('go on by one, and a week has seven', () => {
    expect(weekdayOf('2016-07-04')).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 400 }), (days, more) => {
        const day = addDays(isoDate('1900-01-01'), days);
        const later = addDays(day, more);
        expect(dayNumber(later) - dayNumber(day)).toBe(more);
        expect(weekdayOf(later)).toBe((weekdayOf(day) + more) % 7);
      }),
    );
  });

  it('a month is followed by the next', () => {
    expect([monthAfter('2016-09'), monthAfter('2016-12')]).toEqual(['2016-10', '2017-01']);
  });
});

describe('days that come again', () => {
  const every = (step: number, n: number): readonly IsoDate[] =>
    Array.from({ length: n }, (_, index) => addDays(isoDate('2016-07-04'), index * step));

  it('are said as often as they come', () => {
    expect(seriesText(every(7, 26), 'da')).toBe('hver mandag fra 4. juli 2016 til 26. december 2016, 26 gange');
    expect(seriesText(every(14, 5), 'da')).toBe('hver 2. uge (mandag) fra 4. juli 2016 til 29. august 2016, 5 gange');
    expect(
      seriesText(
        ['2016-08-01', '2016-09-01', '2016-10-01'].map((day) => isoDate(day)),
        'da',
      ),
    ).toBe('den 1. i hver måned fra 1. august 2016 til 1. oktober 2016, 3 gange');
    expect(
      seriesText(
        ['2016-08-01', '2016-08-03', '2016-10-01'].map((day) => isoDate(day)),
        'en',
      ),
    ).toBe('several days from 1 August 2016 to 1 October 2016, 3 times');
    expect(seriesText([], 'da')).toBe('');
  });
});
