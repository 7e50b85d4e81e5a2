import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarLength, type Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, toIsoDate } from '../../src/calendar/iso-date.ts';
import { type DateSystem, dayOfSerial, serialOf } from '../../src/calendar/serial-date.ts';

const dateOf = (serial: number, system: DateSystem) => {
  const day = dayOfSerial(serial, system);
  return day === undefined ? undefined : toIsoDate(day);
};

describe('the serial number of a day in a spreadsheet', () => {
  it.each([
    ['1900-01-01', 1, undefined],
    ['1900-02-28', 59, undefined],
    ['1900-03-01', 61, undefined],
    ['1903-12-31', 1461, undefined],
    ['1904-01-01', 1462, 0],
    ['1904-01-02', 1463, 1],
    ['2016-07-04', 42555, 41093],
    ['2199-12-31', 109_574, 108_112],
  ])('%s', (date, since1900, since1904) => {
    const day = dayOf(date, '');
    expect([serialOf(day, '1900'), serialOf(day, '1904')]).toEqual([since1900, since1904]);
    expect(dateOf(since1900, '1900')).toBe(date);
    if (since1904 !== undefined) expect(dateOf(since1904, '1904')).toBe(date);
  });

  it.each([
    [0, '1900'],
    [60, '1900'],
    [109_575, '1900'],
    [42555.5, '1900'],
    [Number.NaN, '1900'],
    [Number.POSITIVE_INFINITY, '1900'],
    [-1463, '1904'],
    [108_113, '1904'],
    [0.5, '1904'],
  ] as const)('%s of the system %s is no day', (serial, system) => {
    expect(dayOfSerial(serial, system)).toBeUndefined();
  });

  it('every day has one, and goes out as it came in', () => {
    let before = 0;
    const wrong: number[] = [];
    for (let day = 0; day < calendarLength(); day++) {
      const serial = serialOf(day as Day, '1900') as number;
      const since1904 = serialOf(day as Day, '1904');
      if (serial - before !== 1 && serial !== 61) wrong.push(day);
      if (dayOfSerial(serial, '1900') !== day) wrong.push(day);
      if (since1904 !== undefined && dayOfSerial(since1904, '1904') !== day) wrong.push(day);
      before = serial;
    }
    expect(wrong).toEqual([]);
  });

  it('the two systems lie 1,462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 109_574 }), (serial) => {
        expect(dayOfSerial(serial, '1900')).toBe(dayOfSerial(serial - 1462, '1904'));
      }),
    );
  });
});
