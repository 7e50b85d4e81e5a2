import { type Day, dayOfDate, isInCalendar } from './date-arithmetic.ts';

/**
 * How a spreadsheet counts days. `1900`: 1 is 1 January 1900, and 60 is a 29 February that never was, kept by every
 * spreadsheet for the sake of the first one. `1904`: 0 is 1 January 1904.
 */
export type DateSystem = '1900' | '1904';

/** The serial number of the day that 1900 did not have. */
const NO_SUCH_DAY = 60;

/** The day with a whole serial number, or `undefined` where the system has none from 1900 through 2199. */
export function dayOfSerial(serial: number, system: DateSystem): Day | undefined {
  const day = system === '1904' ? serial + epoch1904() : dayOf1900(serial);
  return Number.isInteger(day) && isInCalendar(day) ? day : undefined;
}

function dayOf1900(serial: number): number {
  if (serial > NO_SUCH_DAY) return serial - 2;
  return serial < NO_SUCH_DAY ? serial - 1 : Number.NaN;
}

/** The serial number of a day, or `undefined` for a day before the system's first. */
export function serialOf(day: Day, system: DateSystem): number | undefined {
  if (system === '1900') return day + 1 < NO_SUCH_DAY ? day + 1 : day + 2;
  return day < epoch1904() ? undefined : day - epoch1904();
}

function epoch1904(): number {
  return dayOfDate(1904, 1, 1) as number;
}
