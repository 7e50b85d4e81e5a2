import { type Argument, type Cell, type CellValue, isEmpty } from './cell.ts';
import { SheetError } from './sheet-error.ts';

const ONE_COLUMN = 'giv én celle eller én kolonne';
const ONE_CELL = 'giv én celle';

/** An argument as rows of cells. */
export function gridOf(argument: Argument): readonly (readonly Cell[])[] {
  if (!Array.isArray(argument)) return [[argument as Cell]];
  return (argument as readonly (Cell | readonly Cell[])[]).map((row) =>
    Array.isArray(row) ? (row as readonly Cell[]) : [row as Cell],
  );
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
  return gridOf(argument).filter((row) => !row.every(isEmpty));
}

/** A row of an answer, or why that row has none. */
export type AnswerRow = readonly CellValue[] | SheetError;
