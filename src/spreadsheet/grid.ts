import { type Argument, type Cell, type CellValue, plainCell } from './cell.ts';
import { SheetError } from './sheet-error.ts';
import { isBlank } from './zero.ts';

const ONE_COLUMN = 'giv én celle eller én kolonne';
const ONE_CELL = 'giv én celle';

/** An argument as rows of plain cells; a range without cells is one empty cell. */
export function gridOf(argument: Argument): readonly (readonly Cell[])[] {
  if (!Array.isArray(argument)) return [[plainCell(argument)]];
  const rows = (argument as readonly unknown[]).map((row) =>
    Array.isArray(row) ? row.map(plainCell) : [plainCell(row)],
  );
  return rows.some((row) => row.length > 0) ? rows : [[undefined]];
}

/** An argument as a column: one cell, or a range of one column. */
export function columnOf(argument: Argument): readonly Cell[] {
  const rows = gridOf(argument);
  if (rows.some((row) => row.length !== 1)) throw new SheetError(ONE_COLUMN);
  return rows.map(([cell]) => cell);
}

/** An argument that is one cell. */
export function cellOf(argument: Argument): Cell {
  const rows = gridOf(argument);
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== 1) throw new SheetError(ONE_CELL);
  return row[0];
}

/** The rows of a range that hold something: ranges may be longer than the data. */
export function filledRows(argument: Argument): readonly (readonly Cell[])[] {
  return gridOf(argument).filter((row) => !row.every((cell) => isBlank(cell)));
}

/** A row of an answer, or why that row has none. */
export type AnswerRow = readonly CellValue[] | SheetError;
