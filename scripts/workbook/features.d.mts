import type { Sheet } from './workbook.mjs';

/** How a feature changes the files of a workbook. */
export interface SheetFeature<File extends string = 'xl/worksheets/sheet{id}.xml'> {
  readonly files: {
    readonly transform: { readonly [Name in File]: { transform(xml: string, sheet: Partial<Sheet>): string } };
  };
}

export function onFixedPaper(sheets: readonly Sheet[]): readonly Sheet[];
export const hiddenHelpers: SheetFeature;
export const validations: SheetFeature;
export const sharedFormulas: SheetFeature;
export const protection: SheetFeature<'xl/worksheets/sheet{id}.xml' | 'xl/styles.xml'>;
export const onPaper: {
  readonly files: {
    readonly transform: {
      readonly 'xl/worksheets/sheet{id}.xml': { transform(xml: string, sheet?: Partial<Sheet>): string };
      readonly 'xl/workbook.xml': { transform(xml: string, sheets: readonly Sheet[]): string };
    };
  };
};
