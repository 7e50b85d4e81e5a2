/**
 * `indsats/spreadsheet`: the questions as spreadsheet functions: cells and ranges in, cells out, Danish names.
 *
 * @module indsats/spreadsheet
 */

export type { Answered } from '../spreadsheet/call.ts';
export type { Argument, Cell, CellValue, DateCell, ShownNumber } from '../spreadsheet/cell.ts';
export { sheetFunctions } from '../spreadsheet/function-table.ts';
export * from '../spreadsheet/functions.ts';
export { type SpreadsheetFunctions, spreadsheetFunctions } from '../spreadsheet/own-functions.ts';
export { SheetError, type SheetErrorKind } from '../spreadsheet/sheet-error.ts';
export type { Parameter, SheetFunction } from '../spreadsheet/sheet-function.ts';
