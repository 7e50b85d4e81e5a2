import type { Wording } from '../language/wordings.ts';

/** How the answers of an operation are shown: as lines for a reader, and as rows with the names and values of the JSON. */
/* Written as methods, so that views of different results stand in one list. */
export interface View<Result> {
  /** `viewOf` finds how another operation's result is shown, for one that holds such a result. */
  text(result: Result, wording: Wording, viewOf: ViewOf): readonly string[];
  table(result: Result): Table;
}

type ViewOf = (operation: string) => View<unknown> | undefined;

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
