import {
  type RawCell,
  rawCells,
  type Sheet,
  type WorkbookContent,
  workbookSheets,
} from '../../scripts/workbook/workbook.mjs';
import { benefitGroups } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { publicHolidays } from '../../src/calendar/questions.ts';
import { answer } from '../../src/operations/operations.ts';
import { KILDE } from '../../src/spreadsheet/functions.ts';
import { engineWith } from './hyperformula.ts';

export type Row = readonly RawCell[];
export const library = { agreements, publicHolidays, benefitGroups, KILDE, answer, version: '1.2.3' };

/** The workbook with some rows in its yellow cells; every cell is told by its sheet, its heading and its place under it. */
export function workbook(content: WorkbookContent & { readonly rows: number }) {
  const sheets = workbookSheets(library, content);
  const engine = engineWith(Object.fromEntries(sheets.map((sheet) => [sheet.sheet, rawCells(sheet)])));
  const id = (sheet: string) => engine.getSheetId(sheet) as number;
  const layouts = new Map(sheets.map((sheet) => [sheet.sheet, layoutOf(sheet)]));
  const layout = (sheet: string) => layouts.get(sheet) as ReturnType<typeof layoutOf>;
  const valueAt = (sheet: string, row: number, col: number) => {
    const value = engine.getCellValue({ sheet: id(sheet), row, col });
    return typeof value === 'object' && value !== null ? `error: ${value.value}` : value;
  };
  const placeOf = (sheet: string, heading: string, nth: number) => {
    const { row, columns } = layout(sheet);
    const col = columns.get(heading);
    if (col === undefined) throw new Error(`${sheet}: ${heading}`);
    return { sheet: id(sheet), row: row + 1 + nth, col };
  };
  return {
    sheets,
    engine,
    id,
    layout,
    /** What stands under a heading, counted from 0. */
    at: (sheet: string, heading: string, nth = 0) => {
      const { row, col } = placeOf(sheet, heading, nth);
      return valueAt(sheet, row, col);
    },
    /** What stands at an address. */
    cell: (sheet: string, address: string) => {
      const { row, col } = engine.simpleCellAddressFromString(address, id(sheet)) as { row: number; col: number };
      return valueAt(sheet, row, col);
    },
    put: (sheet: string, heading: string, nth: number, cells: Row) =>
      engine.setCellContents(placeOf(sheet, heading, nth), [cells] as never),
    putAt: (sheet: string, address: string, cells: readonly Row[]) =>
      engine.setCellContents(engine.simpleCellAddressFromString(address, id(sheet)) as never, cells as never),
  };
}

/** The row of the headings, from 0, and the column of each. */
function layoutOf({ data }: Sheet) {
  const textOf = (cell: unknown) => String((cell as { value?: unknown } | null)?.value ?? cell ?? '');
  const row = data.findIndex((cells) => cells.length > 2 && cells.every((cell) => isHeading(cell)));
  const columns = new Map<string, number>();
  for (const [at, cell] of (data[row] ?? []).entries()) {
    if (!columns.has(textOf(cell))) columns.set(textOf(cell), at);
  }
  return { row, columns };
}

function isHeading(cell: unknown) {
  return (cell as { backgroundColor?: string } | null)?.backgroundColor === '#003E78';
}
