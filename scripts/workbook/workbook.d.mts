/** What stands in a cell before it is worked out. */
export type RawCell = string | number | null;

export interface WorkbookLibrary {
  readonly agreements: object;
  readonly publicHolidays: unknown;
  readonly benefitGroups: readonly string[];
  readonly KILDE: unknown;
  readonly answer: unknown;
  readonly version: string;
}

export interface WorkbookContent {
  readonly orders: readonly (readonly RawCell[])[];
  /** What stands in Fakturaer. */
  readonly sent?: readonly (readonly RawCell[])[];
  readonly bonus?: readonly (readonly RawCell[])[];
  readonly absence?: readonly (readonly RawCell[])[];
  /** How many rows of Ordrer work anything out. */
  readonly rows?: number;
  /** A day of the month that Måned shows. */
  readonly month?: RawCell;
  readonly planned?: RawCell;
  readonly morePlans?: readonly string[];
  readonly figures?: Readonly<Record<string, RawCell>>;
}

/** What of a sheet is printed: some rows, or through the last in which a column shows anything. */
export interface Printed {
  readonly through: string;
  readonly headings?: number;
  readonly rows?: number;
  readonly filled?: string;
  /** The column that stands on each page. */
  readonly repeated?: string;
}

export interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
  readonly columns: readonly { readonly width: number }[];
  /** The first and the last column that no reader needs, by their numbers. */
  readonly helpers?: readonly [number, number];
  readonly print: Printed;
  readonly filter?: string;
  readonly validations?: readonly { readonly cells: string; readonly list?: string; readonly message?: string }[];
}

export function workbookSheets(library: WorkbookLibrary, content: WorkbookContent): readonly Sheet[];
export function rawCells(sheet: Sheet): RawCell[][];
export function serialOf(date: string): number;
