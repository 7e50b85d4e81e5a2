import { type Row, rowsOf } from './csv-rows.ts';

const delimiters = [';', ',', '\t'] as const;
/** As many rows may stand before the names of the columns, as in the workbook. */
const MOST_TITLES = 5;

/** A table with the row that names its columns; `isUnclear`: two marks may part them, and nobody knows which does. */
interface HeadedTable {
  readonly rest: string;
  readonly delimiter: string;
  readonly header: Row | undefined;
  readonly isUnclear: boolean;
}

export function headedTable(text: string, isName: (cell: string) => boolean): HeadedTable {
  const [, named, rest = text] = /^sep=(.)[ \t]*(?:\r\n|\r|\n|$)([\s\S]*)$/i.exec(text) ?? [];
  const delimiter = named ?? delimiterOf(rest, isName);
  if (delimiter === undefined) return { rest, delimiter: ';', header: undefined, isUnclear: true };
  return { rest, delimiter, header: headerOf(rest, delimiter, isName), isUnclear: false };
}

/**
 * The mark that parts the names of the columns, whatever the rows under them have most of: `140,50` is a number between
 * semicolons. `undefined` where two marks part as many names. Of a table whose head no mark parts, or that has no name that
 * is known, the mark that one of its first lines has most of: no cell of it is then taken for a field that it is not.
 */
function delimiterOf(text: string, isName: (cell: string) => boolean): string | undefined {
  const heads = delimiters.map((mark) => {
    const cells = headerOf(text, mark, isName)?.cells ?? [];
    return { mark, cells, names: cells.filter((cell) => isName(cell.trim())).length };
  });
  const most = heads.reduce((highest, { names }) => Math.max(highest, names), 0);
  const found = heads.filter(({ names }) => names === most);
  if (found.length === 1) return found[0]?.mark;
  return most === 0 || found.every(({ cells }) => cells.length === 1) ? mostOf(text) : undefined;
}

/** The mark that the first lines have most of, in the line that has most. */
function mostOf(text: string): string {
  const lines = text.split(/[\r\n]+/, MOST_TITLES + 1);
  const count = (mark: string) => lines.reduce((most, line) => Math.max(most, line.split(mark).length), 0);
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** The row that names the columns: the first that is not blank, unless a title stands there and the names further down. */
function headerOf(text: string, delimiter: string, isName: (cell: string) => boolean): Row | undefined {
  let first: Row | undefined;
  let seen = 0;
  for (const row of rowsOf(text, delimiter)) {
    if (isBlank(row)) continue;
    first ??= row;
    if (row.cells.filter((cell) => isName(cell.trim())).length > 1) return row;
    if (++seen > MOST_TITLES) break;
  }
  return first;
}

export function isBlank({ cells }: Pick<Row, 'cells'>): boolean {
  return cells.every((cell) => cell.trim() === '');
}
