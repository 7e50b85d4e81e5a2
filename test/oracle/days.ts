/** A second calendar for the tests: days counted one by one, nothing taken from `src`. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  return year % 4 === 0 && year % 100 !== 0;
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function dateText(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Every date from 1900 through 2199, in order. */
const allDates: readonly string[] = (() => {
  const dates: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= monthLength(year, month); day++) dates.push(dateText(year, month, day));
    }
  }
  return dates;
})();

const places = new Map(allDates.map((date, index) => [date, index]));

/** How many days after 1 January 1900 a date lies. */
export function placeOf(date: string): number {
  const place = places.get(date);
  if (place === undefined) throw new Error(`no such date: ${date}`);
  return place;
}

export function dateAt(place: number): string {
  const date = allDates[place];
  if (date === undefined) throw new Error(`outside the calendar: ${place}`);
  return date;
}

export function later(date: string, days: number): string {
  return dateAt(placeOf(date) + days);
}

/** 1 is Monday, 7 is Sunday; 1 January 1900 was a Monday. */
export function weekdayAt(place: number): number {
  return (place % 7) + 1;
}

export function weekdayOf(date: string): number {
  return weekdayAt(placeOf(date));
}

/** The same day some months later, or the last day of that month. */
export function monthsLater(date: string, months: number): string {
  let [year, month] = date.split('-').map(Number) as [number, number, number];
  const day = Number(date.slice(8));
  for (let step = 0; step < months; step++) {
    month++;
    if (month === 13) {
      month = 1;
      year++;
    }
  }
  return dateText(year, month, Math.min(day, monthLength(year, month)));
}

/** Easter Sunday by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dateText(year, month, day);
}

/** The Danish public holidays of a year; great prayer day through 2023. */
function holidaysOf(year: number): ReadonlySet<string> {
  const easter = easterOf(year);
  const afterEaster = [-3, -2, 0, 1, 39, 49, 50, ...(year < 2024 ? [26] : [])];
  return new Set([
    dateText(year, 1, 1),
    dateText(year, 12, 25),
    dateText(year, 12, 26),
    ...afterEaster.map((days) => later(easter, days)),
  ]);
}

const holidays = new Map<number, ReadonlySet<string>>();

function isHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  let known = holidays.get(year);
  if (!known) {
    known = holidaysOf(year);
    holidays.set(year, known);
  }
  return known.has(date);
}

/** Monday to Friday and no public holiday. */
export function isWeekday(date: string): boolean {
  return weekdayOf(date) <= 5 && !isHoliday(date);
}

/** A weekday that is not 24 December, 31 December or 5 June. */
export function isWorkingDay(date: string): boolean {
  return isWeekday(date) && !['12-24', '12-31', '06-05'].includes(date.slice(5));
}

/** The same for a day by its place, looked at once for each day there is. */
function dayTable(is: (date: string) => boolean): (place: number) => boolean {
  let known: readonly boolean[] | undefined;
  return (place) => {
    known ??= allDates.map(is);
    return known[place] as boolean;
  };
}

export const isWeekdayAt = dayTable(isWeekday);
export const isWorkingDayAt = dayTable(isWorkingDay);

/** The first day of the month after. */
export function firstOfNextMonth(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return month === 12 ? dateText(year + 1, 1, 1) : dateText(year, month + 1, 1);
}
