import { cellMonth } from '../cells/day.ts';
import { readCellTruth } from '../cells/words.ts';
import { type Problem, pathText } from '../problem/problem.ts';
import { dateValue, decimalValue, isUnclear, UNREADABLE } from './csv.ts';
import { plainText } from './csv-cell.ts';
import { headedTable, isBlank } from './csv-head.ts';
import { rowsOf } from './csv-rows.ts';

/** A column of a table: what it is called by Danes, how its cells are read, and what its words mean where it has some. */
export interface Column {
  readonly danish: string;
  readonly is: 'text' | 'date' | 'month' | 'kroner' | 'decimal' | 'truth' | 'passed-over';
  /** What the words of a Dane mean, in small letters. */
  readonly words?: Readonly<Record<string, string>>;
}

export type Columns = Readonly<Record<string, Column>>;

/** A row of a table as fields, with its number as a spreadsheet shows it. */
export interface FieldRow {
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FieldRows {
  readonly rows: readonly FieldRow[];
  /** What the columns are called in the table, by their fields. */
  readonly names: ReadonlyMap<string, string>;
  /** Numbers that could be two, as `row field`. */
  readonly unclear: ReadonlySet<string>;
  /** Of the table itself: a quotation mark that never ends, at its row; or marks between the cells that could be two. */
  readonly problems: readonly (Problem & { readonly row?: number })[];
}

/**
 * A table as rows of fields, read as a table of orders is: the names of the columns in either language, Danish numbers and
 * days between semicolons, an empty cell absent, an empty row none. A column that nobody knows becomes an unknown field.
 */
export function fieldRows(text: string, columns: Columns): FieldRows {
  const byName = new Map(
    Object.entries(columns).flatMap(([field, { danish }]) => [
      [field.toLowerCase(), field],
      [danish.toLowerCase(), field],
    ]),
  );
  const fieldOf = (cell: string) => byName.get(cell.trim().toLowerCase().replace(/\s+/g, ' '));
  const { rest, delimiter, header, isUnclear: isUnparted } = headedTable(text, (cell) => fieldOf(cell) !== undefined);
  const seen = new Map<string, number>();
  const fields = (header?.cells ?? []).map((cell, at) => {
    const field = fieldOf(cell) ?? (cell.trim() === '' ? `column ${at + 1}` : cell.trim());
    const times = (seen.get(field) ?? 0) + 1;
    seen.set(field, times);
    return times === 1 ? field : `${field} (${times})`;
  });
  const names = new Map(fields.map((field, at) => [field, header?.cells[at]?.trim() || field]));
  const rows: FieldRow[] = [];
  const unclear = new Set<string>();
  const problems: (Problem & { readonly row?: number })[] =
    isUnparted || header?.isBroken ? [{ code: 'invalid-csv', path: '' }] : [];
  for (const { number, cells, isBroken } of rowsOf(rest, delimiter)) {
    if (!header || number <= header.number || isBlank({ cells })) continue;
    if (isBroken) problems.push({ code: 'invalid-csv', path: '', row: number });
    const own: Record<string, unknown> = {};
    cells.forEach((cell, at) => {
      const field = fields[at] ?? `column ${at + 1}`;
      const column = columns[field];
      const read = cell.trim();
      if (read === '' || column?.is === 'passed-over') return;
      if (isUnclear(column?.is === 'kroner' || column?.is === 'decimal', read, delimiter)) {
        unclear.add(`${number} ${field}`);
        own[field] = UNREADABLE;
      } else own[field] = column ? cellOf(column, read, delimiter) : plainText(read);
    });
    rows.push({ row: number, fields: own });
  }
  if (rows.length === 0 && problems.length === 0) {
    for (const field of fields) {
      if (!Object.hasOwn(columns, field)) problems.push({ code: 'unknown-field', path: pathText([field]) });
    }
  }
  return { rows, names, unclear, problems };
}

function cellOf({ is, words }: Column, text: string, delimiter: string): unknown {
  if (is === 'date') return dateValue(text, delimiter);
  if (is === 'month') return cellMonth(dateValue(text, delimiter));
  if (is === 'kroner') return decimalValue(text, delimiter, 'kroner');
  if (is === 'decimal') return decimalValue(text, delimiter, undefined);
  if (is === 'truth') return readCellTruth(text) ?? text;
  return words?.[text.toLowerCase()] ?? plainText(text);
}
