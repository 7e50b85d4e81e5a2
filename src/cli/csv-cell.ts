import type { Language } from '../evidence/clause.ts';

/** How a table is written: for the Excel of one part of the world or of the other. */
export interface CsvFormat {
  readonly delimiter: ';' | ',';
  readonly decimalMark: ',' | '.';
  /** Without it Danish Excel takes UTF-8 for something else. */
  readonly byteOrderMark: boolean;
  readonly yes: string;
  readonly no: string;
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
  language: 'da',
};
/** Commas between cells and points in decimals, as RFC 4180 and most programs have it. */
export const internationalCsv: CsvFormat = {
  delimiter: ',',
  decimalMark: '.',
  byteOrderMark: false,
  yes: 'true',
  no: 'false',
  language: 'en',
};

/** A cell before it is written: text is kept from being a formula, a decimal stays a number, whatever its sign. */
export type CsvCell =
  | { readonly text: string }
  | { readonly decimal: string }
  | { readonly whole: number }
  | { readonly truth: boolean }
  | null;

/** A spreadsheet takes text that begins like this, also after spaces, for a formula or a command. */
const RISKY = /^[\s']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/;

/** Text with an apostrophe before it where it could be taken for a formula. `plainText` takes it off again. */
export function harmlessText(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

export function plainText(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A table as text, a row a line, each line ended as RFC 4180 wants. */
export function csvOf(rows: readonly (readonly CsvCell[])[], format: CsvFormat): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, format)).join(format.delimiter));
  return `${format.byteOrderMark ? '\uFEFF' : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function written(cell: CsvCell, { delimiter, decimalMark, yes, no }: CsvFormat): string {
  if (cell === null) return '';
  if ('decimal' in cell) return cell.decimal.replace('.', decimalMark);
  if ('whole' in cell) return String(cell.whole);
  if ('truth' in cell) return cell.truth ? yes : no;
  const text = harmlessText(cell.text);
  return /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
