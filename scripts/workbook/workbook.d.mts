/** What stands in a cell before it is worked out. */
export type RawCell = string | number | null;

export interface WorkbookLibrary {
  readonly agreements: object;
  readonly publicHolidays: unknown;
  readonly benefitGroups: readonly string[];
  readonly KILDE: unknown;
  readonly answer: unknown;
}

export interface WorkbookContent {
  readonly orders: readonly (readonly RawCell[])[];
  readonly bonus?: readonly (readonly RawCell[])[];
  readonly absence?: readonly (readonly RawCell[])[];
  /** How many rows there are at least. */
  readonly rows?: number;
  readonly planned?: string;
  readonly morePlans?: readonly string[];
  readonly figures?: Readonly<Record<string, number>>;
}

export interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
  /** The first and the last column that no reader needs, by their numbers. */
  readonly helpers?: readonly [number, number];
}

export function workbookSheets(library: WorkbookLibrary, content: WorkbookContent): readonly Sheet[];
export function rawCells(sheet: Sheet): RawCell[][];
export function serialOf(date: string): number;
