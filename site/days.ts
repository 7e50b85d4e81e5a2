import { addDays, type IsoDate } from '../src/entries/calendar.ts';

/** Days as numbers, for what is drawn to scale. Which days are holidays and how they are written, the library says. */

/** Days from 1 March of the year 0, in the calendar that goes on for ever; only differences and weekdays are made of it. */
export function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 1) % 7;
}

export function dayAfter(date: string, days = 1): string {
  return addDays(date as IsoDate, days);
}

export function monthAfter(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
}
