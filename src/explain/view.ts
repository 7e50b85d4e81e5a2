import type { Language } from '../evidence/clause.ts';

/** How the answers of an operation are shown: as lines for a reader, and as rows with the names and values of the JSON. */
export interface View<Result> {
  readonly text: (result: Result, language: Language) => readonly string[];
  readonly table: (result: Result) => Table;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cell = string | number | boolean | null | undefined;

/** Rows of cells; what is absent is empty. */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    columns,
    rows: rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell)))),
  };
}

/** One value a row. */
export function values(pairs: Readonly<Record<string, Cell>>): Table {
  return table(['field', 'value'], Object.entries(pairs));
}

/** Said once in every answer that holds amounts. */
export const vatNote = { da: 'Alle beløb er uden moms.', en: 'All amounts are without VAT.' } as const;
