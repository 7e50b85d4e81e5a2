import type { Argument, CellValue } from './cell.ts';
import { evaluate } from './evaluate.ts';
import { sheetFunction } from './function-table.ts';
import type { KnownAgreements } from './known-agreements.ts';
import { SheetError } from './sheet-error.ts';

/** What Excel's runtime offers a custom function, as far as it is used here. */
interface CustomFunctionsRuntime {
  readonly Error: new (code: string, message: string) => Error;
}

declare const CustomFunctions: CustomFunctionsRuntime;

const codes = { value: '#VALUE!', 'not-available': '#N/A' } as const;

/**
 * A sheet function as Excel calls it: every argument is a range, and so is the answer. A fault of one row is that row's
 * own error with its Danish text; where there is one row, or no row can be answered, it is thrown as Excel asks for.
 */
export function callFromExcel(
  name: string,
  args: readonly Argument[],
  agreements?: KnownAgreements,
): readonly (readonly (CellValue | Error)[])[] {
  try {
    const formula = sheetFunction(name);
    const rows = evaluate(formula, args, agreements);
    if (rows.length === 1 && rows[0] instanceof SheetError) throw rows[0];
    return rows.map((row) =>
      row instanceof SheetError ? Array.from({ length: formula.columns?.length ?? 1 }, () => excelError(row)) : row,
    );
  } catch (error) {
    throw error instanceof SheetError ? excelError(error) : error;
  }
}

function excelError({ kind, message }: SheetError): Error {
  return new CustomFunctions.Error(codes[kind], message);
}
