import type * as spreadsheet from '../../src/entries/spreadsheet.ts';

export const MARK: string;
export const FIRST_CASE: number;

export interface TrialCase {
  readonly what: string;
  readonly formula: string;
  readonly expected: string | number;
}

export function trialCases(is: Pick<typeof spreadsheet, 'VEDERLAG'>): readonly TrialCase[];
export function trialSheets(is: Pick<typeof spreadsheet, 'VEDERLAG'>): readonly {
  readonly sheet: string;
  readonly data: readonly (readonly ({ readonly value: unknown; readonly type?: unknown } | null)[])[];
}[];
export function trialData(): (string | number | null)[][];
