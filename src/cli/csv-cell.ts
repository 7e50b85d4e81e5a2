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

/** What may stand before a formula and not be seen, or that a spreadsheet passes over. */
const BEFORE = "[\\s'\\p{Cf}\\p{Default_Ignorable_Code_Point}]*";

/**
 * Where a spreadsheet takes text for a formula or a command: at the start of a cell, and behind every mark that parts
 * cells, since a table that is written for one is opened with another. */
const RISKY = new RegExp(`(^|[;,|"\\t\\r\\n])(${BEFORE})([=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])`, 'gu');
const MADE_HARMLESS = new RegExp(`(^|[;,|"\\t\\r\\n])'(${BEFORE})([=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])`, 'gu');
const ODD_START = /^'*[\t\r\n]/;

/** Text with an apostrophe where it could be taken for a formula. `plainText` takes them off again. */
export function harmlessText(text: string): string {
  const marked = text.replace(RISKY, "$1'$2$3");
  return ODD_START.test(marked) ? `'${marked}` : marked;
}

export function plainText(cell: string): string {
  const isOdd = cell.startsWith("'") && ODD_START.test(cell.slice(1));
  return (isOdd ? cell.slice(1) : cell).replace(MADE_HARMLESS, '$1$2$3');
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
