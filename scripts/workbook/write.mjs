// Writes a workbook to a file.
import { HyperFormula } from 'hyperformula';
import writeXlsxFile from 'write-excel-file/node';
import { calculateOnOpening, hiddenHelpers, pageWide, rememberedValues, validations } from './features.mjs';
import { rawCells } from './workbook.mjs';

/** @param options `remember: true` writes the value of each formula beside it, for viewers that cannot calculate. */
export async function writeWorkbook(sheets, file, { remember = false } = {}) {
  const features = [
    validations,
    hiddenHelpers,
    pageWide,
    calculateOnOpening,
    ...(remember ? [rememberedValues(valuesOf(sheets))] : []),
  ];
  const written = sheets.map(
    ({ rows: _, weekdayFrom: _1, workingDayFrom: _2, lists: _3, fromWorkToWork: _4, ...sheet }) => ({
      ...sheet,
      orientation: 'landscape',
    }),
  );
  await writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 11, features }).toFile(file);
}

/** What HyperFormula makes of the formulas; LibreOffice is asked for the same in scripts/prove-libreoffice.mjs. */
function valuesOf(sheets) {
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.sheet, rawCells(sheet)])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  return (sheet, address) => {
    const value = engine.getCellValue(engine.simpleCellAddressFromString(address, engine.getSheetId(sheet)));
    if (typeof value === 'object' && value !== null) throw new Error(`${sheet}!${address}: ${value.value}`);
    return value;
  };
}
