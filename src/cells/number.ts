import { readWrittenNumber } from '../money/written-number.ts';

/** A lone point that can stand before decimals only, as other programs write them: `0.125`, `72.5525`. */
const POINT_DECIMAL = /^(?:0\.[0-9]+|[1-9][0-9]*\.(?:[0-9]{1,2}|[0-9]{3}[1-9]))$/;

/** Three digits after a lone point: thousands to a Dane, decimals to others. A Danish unit behind it says which. */
const EITHER = /^-?(?:DKK ?)?-?[1-9][0-9]{0,2}\.[0-9]{3}(?: ?DKK)?$/i;

const COUNT = /^(0|[1-9][0-9]{0,14})(?:[.,]0{1,2})?$/;

/** Whether a text is a number that could be two. A table cannot show how it was read, so it is refused, never guessed. */
export function isUnclearNumber(text: string): boolean {
  return EITHER.test(text);
}

/**
 * A number in a cell of a Danish table, in canonical decimal text: `1250,50`, `1.250,50`, `1 250,50`, and as kroner
 * `1.250,50 kr.`; also `72.5`, which can be nothing else. `undefined` for what is no number, and for what could be two.
 */
export function readCellNumber(text: string, unit?: 'kroner'): string | undefined {
  if (POINT_DECIMAL.test(text)) return text;
  return isUnclearNumber(text) ? undefined : readWrittenNumber(text, ',', unit);
}

/** A whole number; programs that hold a column as decimals write `13.0`, and spreadsheets `13,0`. */
export function readCellCount(text: string): number | undefined {
  const [, whole] = COUNT.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole);
}

const IN_POWERS = /^[0-9](?:[.,][0-9]+)?E\+?[0-9]+$/i;

/** Whether a text is a long number as a spreadsheet shows it, in powers of ten: `1,23457E+15` was a longer one, and two of them may look alike. */
export function isLostNumber(text: string): boolean {
  return IN_POWERS.test(text);
}

/** A number without the noughts before it, which a spreadsheet takes away: `007` is 7 there. Anything else as it stands. */
export function withoutNoughts(id: string): string {
  return /^[0-9]+$/.test(id) ? id.replace(/^0+(?=[0-9])/, '') : id;
}
