import { findLevel, type HoursTerm } from '../agreement/agreement.ts';
import type { Cell } from './cell.ts';
import type { KnownAgreements } from './known-agreements.ts';
import { SheetError } from './sheet-error.ts';

/** A spreadsheet keeps a time as a part of a day: 12:00 is 0.5, and 37:00 is 1.54. No week of work is as long as this. */
const DAYS = 2;

const CLOCK =
  "timer: tallet kan være et klokkeslæt, for 12:00 er 0,5 i et regneark; skriv timerne som tal, og er det rigtigt, så skriv det som tekst ('0,5)";

/**
 * Refuses hours that may be a time of day: a fraction below two, as a number, where no agreement with the level lets so many
 * hours be ordered.
 */
export function refuseClock(hours: Cell, level: unknown, { all }: KnownAgreements): void {
  if (typeof hours !== 'number' || hours <= 0 || hours >= DAYS || Number.isInteger(hours)) return;
  const isOrdered = all.some(({ rules }) => {
    const term = findLevel(rules, String(level))?.level.hours;
    return term !== undefined && mayBeOrdered(hours, term);
  });
  if (!isOrdered) throw new SheetError(CLOCK);
}

function mayBeOrdered(hours: number, term: HoursTerm): boolean {
  if ('perWeek' in term) return hours === Number(term.perWeek);
  const isWithin = hours >= Number(term.min) && hours <= Number(term.max);
  return isWithin && (term.kind === 'interval' || Number.isInteger(Number((hours / Number(term.step)).toFixed(9))));
}
