import type { Argument, CellValue } from './cell.ts';
import { evaluate } from './evaluate.ts';
import { sheetFunction } from './function-table.ts';
import type { KnownAgreements } from './known-agreements.ts';
import { SheetError } from './sheet-error.ts';

/** What a function gives: one cell, or rows of cells where it answers with more than one. */
export type Answered = CellValue | readonly (readonly CellValue[])[];

/**
 * Calls a sheet function by name. A fault is thrown as a `SheetError` with its Danish text; among several rows the
 * text says which row, and no row is answered.
 */
export function call(name: string, args: readonly Argument[], agreements?: KnownAgreements): Answered {
  const formula = sheetFunction(name);
  const rows = evaluate(formula, args, agreements);
  const answered = rows.map((row, index) => {
    if (!(row instanceof SheetError)) return row;
    throw rows.length === 1 ? row : new SheetError(`række ${index + 1}: ${row.message}`, row.kind);
  });
  const [first] = answered;
  return formula.shape !== 'table' && answered.length === 1 && first?.length === 1 ? (first[0] as CellValue) : answered;
}
