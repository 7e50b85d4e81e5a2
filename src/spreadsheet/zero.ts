import { type Cell, isEmpty, numberText, wholeNumber } from './cell.ts';
import { SheetError } from './sheet-error.ts';

/**
 * What the number 0 is, for Excel may hand an empty cell over as 0. `empty`: an empty cell, since 0 would mean nothing.
 * `unclear`: 0 would mean something, so it counts only where it is written as text, as no empty cell is. `never`: no
 * amount, however it is written.
 */
export type Zero = 'empty' | 'unclear' | 'never';

/** Numbers that stand in ranges: a month's income may be nothing, an amount or threshold that the source lost never is. */
export const incomeZero: Zero = 'unclear';
export const figureZero: Zero = 'never';

const UNCLEAR = "cellen er tom eller 0; er tallet nul, så skriv det som tekst ('0), og er det tomt, så udelad det";
const NEVER = 'cellen er tom eller 0; skriv et tal over 0, eller udelad det';

const EMPTY = 'cellen er tom; skriv et tal';

/** Whether a cell is empty, or may be one that Excel handed over as 0. Dates, texts and ja/nej have no use for a 0. */
export function isBlank(cell: Cell, zero: Zero = 'empty'): boolean {
  return isEmpty(cell) || (zero === 'empty' && cell === 0);
}

/** A number of a cell where 0 is what it is here. */
export function figureText(cell: Cell, zero: Zero, unit?: 'kroner'): string {
  refuseNothing(cell, zero);
  const text = numberText(cell, unit);
  if (zero === 'never' && Number(text) === 0) throw new SheetError(NEVER);
  return text;
}

/** The same of a whole number. */
export function figureWhole(cell: Cell, zero: Zero): number {
  refuseNothing(cell, zero);
  return wholeNumber(cell);
}

function refuseNothing(cell: Cell, zero: Zero): void {
  if (isEmpty(cell)) throw new SheetError(EMPTY);
  if (zero === 'unclear' && cell === 0) throw new SheetError(UNCLEAR);
}
