import { type Day, dayOfDate, FIRST_YEAR, LAST_YEAR } from './date-arithmetic.ts';

export type HolidayId =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

export interface Holiday {
  readonly day: Day;
  readonly holiday: HolidayId;
}

/** Great Prayer Day (store bededag) was a public holiday for the last time in 2023. */
const LAST_GREAT_PRAYER_DAY = 2023;

/** Days after Easter Sunday. */
const MOVABLE: readonly (readonly [HolidayId, number])[] = [
  ['maundy-thursday', -3],
  ['good-friday', -2],
  ['easter-sunday', 0],
  ['easter-monday', 1],
  ['great-prayer-day', 26],
  ['ascension-day', 39],
  ['whit-sunday', 49],
  ['whit-monday', 50],
];

const FIXED: readonly (readonly [HolidayId, number, number])[] = [
  ['new-years-day', 1, 1],
  ['christmas-day', 12, 25],
  ['second-christmas-day', 12, 26],
];

/**
 * The public holidays (helligdage) of a Danish year from 1900 through 2199, in date order; where two fall on one day
 * both stand. The documents name none of them: A29 says which days they are and that the list follows the date.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const movable = MOVABLE.filter(([holiday]) => holiday !== 'great-prayer-day' || year <= LAST_GREAT_PRAYER_DAY);
  return [
    ...FIXED.map(([holiday, month, dayOfMonth]) => ({ holiday, day: dayOfDate(year, month, dayOfMonth) as Day })),
    ...movable.map(([holiday, after]) => ({ holiday, day: (easter + after) as Day })),
  ].sort((a, b) => a.day - b.day);
}

/** Whole lunar and solar corrections of the Gregorian computus; the letters in the literature have names here. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapCorrection - moonCorrection + 15) % 30;
  const moonShift =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const fullMoonWeekday = (year + Math.floor(year / 4) + moonShift + 2 - leapCorrection) % 7;
  const dayOfMarch = 28 + moonShift - fullMoonWeekday;
  return (dayOfDate(year, 3, 1) as number) + dayOfMarch - 1;
}

/** Every year of the calendar. */
export function calendarYears(): readonly number[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}
