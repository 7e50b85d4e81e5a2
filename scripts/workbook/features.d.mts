import type { Sheet } from './workbook.mjs';

/** How a feature changes the file of a sheet. */
export interface SheetFeature {
  readonly files: {
    readonly transform: {
      readonly 'xl/worksheets/sheet{id}.xml': { transform(xml: string, sheet: Pick<Sheet, 'helpers'>): string };
    };
  };
}

export const hiddenHelpers: SheetFeature;
