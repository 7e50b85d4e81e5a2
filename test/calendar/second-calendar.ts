import type { HolidayId } from '../../src/calendar/danish-holidays.ts';

/**
 * The calendar once more, made in another way than in `src`: days are counted one by one from Monday 1 January 1900,
 * and Easter is read from the printed table of paschal full moons, which is one and the same for 1900 through 2199.
 */
export interface PlainDay {
  readonly date: string;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] as number);
}

export function plainDate(year: number, month: number, dayOfMonth: number): string {
  return [String(year).padStart(4, '0'), ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** Every day from 1900 through 2199, in order. */
export const plainDays: readonly PlainDay[] = (() => {
  const days: PlainDay[] = [];
  let weekday = 0;
  for (let year = 1900; year <= 2199; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let dayOfMonth = 1; dayOfMonth <= lengthOfMonth(year, month); dayOfMonth++) {
        days.push({ date: plainDate(year, month, dayOfMonth), year, month, dayOfMonth, weekday });
        weekday = weekday === 6 ? 0 : weekday + 1;
      }
    }
  }
  return days;
})();

const indexes = new Map(plainDays.map(({ date }, index) => [date, index]));

/** The paschal full moon of golden numbers 1 to 19, as month and day. */
const FULL_MOONS = '414 403 323 411 331 418 408 328 416 405 325 413 402 322 410 330 417 407 327'.split(' ').map(Number);

/** Where Easter Sunday stands in `plainDays`: the first Sunday after the paschal full moon. */
function easterIndex(year: number): number {
  const moon = FULL_MOONS[year % 19] as number;
  let index = (indexes.get(plainDate(year, Math.floor(moon / 100), moon % 100)) as number) + 1;
  while (plainDays[index]?.weekday !== 6) index++;
  return index;
}

/** The holidays of a year in date order. */
export function plainHolidays(year: number): readonly (readonly [string, HolidayId])[] {
  const easter = easterIndex(year);
  const around = (days: number): string => (plainDays[easter + days] as PlainDay).date;
  const all: [string, HolidayId][] = [
    [plainDate(year, 1, 1), 'new-years-day'],
    [around(-3), 'maundy-thursday'],
    [around(-2), 'good-friday'],
    [around(0), 'easter-sunday'],
    [around(1), 'easter-monday'],
    [around(4 * 7 - 2), 'great-prayer-day'],
    [around(5 * 7 + 4), 'ascension-day'],
    [around(7 * 7), 'whit-sunday'],
    [around(7 * 7 + 1), 'whit-monday'],
    [plainDate(year, 12, 25), 'christmas-day'],
    [plainDate(year, 12, 26), 'second-christmas-day'],
  ];
  return year > 2023 ? all.filter(([, holiday]) => holiday !== 'great-prayer-day') : all;
}
