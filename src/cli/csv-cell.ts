import type { Language } from '../evidence/clause.ts';
import { visible } from '../explain/visible.ts';

/** How a table is written: for the Excel of one part of the world or of the other. */
export interface CsvFormat {
  readonly delimiter: ';' | ',';
  readonly decimalMark: ',' | '.';
  /** Without it Danish Excel takes UTF-8 for something else. */
  readonly byteOrderMark: boolean;
  readonly yes: string;
  readonly no: string;
  /** Columns and grounds bear their Danish names. */
  readonly hasDanishNames: boolean;
  /** What is told of an order is told in it. */
  readonly language: Language;
}

/** What Danish Excel opens rightly with a double click. */
export const danishCsv: CsvFormat = {
  delimiter: ';',
  decimalMark: ',',
  byteOrderMark: true,
  yes: 'ja',
  no: 'nej',
  hasDanishNames: true,
  language: 'da',
};
/** Commas between cells and points in decimals, as RFC 4180 and most programs have it. */
export const internationalCsv: CsvFormat = {
  delimiter: ',',
  decimalMark: '.',
  byteOrderMark: false,
  yes: 'true',
  no: 'false',
  hasDanishNames: false,
  language: 'en',
};

/** A cell before it is written: text is kept from being a formula, a decimal stays a number, whatever its sign. */
export type CsvCell =
  | { readonly text: string }
  | { readonly decimal: string }
  | { readonly whole: number }
  | { readonly truth: boolean }
  | null;

/** What may stand before a formula and not be seen, or that a spreadsheet passes over, and what parts cells. */
const BEFORE = /[;,|"\s'\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/** What begins a formula or a command. */
const BEGINS = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const ODD_START = /^'*[\t\r\n]/;

/**
 * Text with an apostrophe where it could be taken for a formula: at the start of a cell, and behind every mark that parts cells,
 * since a table that is written for one spreadsheet is opened with another. `plainText` takes them off again.
 */
export function harmlessText(text: string): string {
  const inside = text.replace(BEFORE, (run: string, at: number) => {
    const place = BEGINS.test(text.charAt(at + run.length)) ? cellStart(run, at === 0) : undefined;
    return place === undefined ? run : `${run.slice(0, place)}'${run.slice(place)}`;
  });
  const marked = BEGINS.test(text) ? `'${inside}` : inside;
  return ODD_START.test(marked) ? `'${marked}` : marked;
}

export function plainText(cell: string): string {
  const isOdd = cell.startsWith("'") && ODD_START.test(cell.slice(1));
  const text = isOdd ? cell.slice(1) : cell;
  return text.replace(BEFORE, (run: string, at: number) => {
    const place = BEGINS.test(text.charAt(at + run.length)) ? cellStart(run, at === 0) : undefined;
    return place === undefined || run[place] !== "'" ? run : run.slice(0, place) + run.slice(place + 1);
  });
}

/** Where in what stands before a formula its cell begins: behind the last mark, whichever of them parts the cells. */
function cellStart(run: string, isStart: boolean): number | undefined {
  for (let at = run.length; at > 0; at--) if (/[;,|"\t\r\n]/.test(run.charAt(at - 1))) return at;
  return isStart ? 0 : undefined;
}

/** A row of a table as a line, ended as RFC 4180 wants. */
export function csvLine(row: readonly CsvCell[], format: CsvFormat): string {
  return `${row.map((cell) => written(cell, format)).join(format.delimiter)}\r\n`;
}

/** A table as text. */
export function csvOf(rows: readonly (readonly CsvCell[])[], format: CsvFormat): string {
  return `${format.byteOrderMark ? '\uFEFF' : ''}${rows.map((row) => csvLine(row, format)).join('')}`;
}

function written(cell: CsvCell, { delimiter, decimalMark, yes, no }: CsvFormat): string {
  if (cell === null) return '';
  if ('decimal' in cell) return cell.decimal.replace('.', decimalMark);
  if ('whole' in cell) return String(cell.whole);
  if ('truth' in cell) return cell.truth ? yes : no;
  const text = harmlessText(cell.text.replace(/[^\t\r\n]+/g, visible));
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
