// Writes a workbook to a file.
import { HyperFormula } from 'hyperformula';
import writeXlsxFile from 'write-excel-file/node';
import {
  calculateOnOpening,
  hiddenHelpers,
  onPaper,
  protection,
  rememberedValues,
  sharedFormulas,
  validations,
} from './features.mjs';
import { rawCells } from './workbook.mjs';

/**
 * @param options `remember`: the same sheets with fewer rows; the value of each formula is written beside it, for viewers that
 * cannot calculate. Rows that those do not have are empty.
 */
export async function writeWorkbook(sheets, file, { remember } = {}) {
  const features = [
    validations,
    hiddenHelpers,
    protection,
    onPaper,
    calculateOnOpening,
    ...(remember ? [rememberedValues(valuesOf(remember))] : []),
    sharedFormulas,
  ];
  const written = sheets.map((sheet) => ({ ...pick(sheet), orientation: 'landscape' }));
  await writeXlsxFile(written, { fontFamily: 'Calibri', fontSize: 10, features }).toFile(file);
}

/** What is written of a sheet; the rest is how other sheets ask it. */
const WRITTEN = [
  'sheet',
  'data',
  'columns',
  'stickyRowsCount',
  'stickyColumnsCount',
  'conditionalFormatting',
  'validations',
  'helpers',
  'print',
  'filter',
];
function pick(sheet) {
  return Object.fromEntries(WRITTEN.filter((key) => sheet[key] !== undefined).map((key) => [key, sheet[key]]));
}

/** What HyperFormula makes of the formulas; LibreOffice is asked for the same in scripts/prove-libreoffice.mjs. */
function valuesOf(sheets) {
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.sheet, rawCells(sheet)])),
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  return (sheet, address) => {
    const cell = engine.simpleCellAddressFromString(address, engine.getSheetId(sheet));
    if (cell.row >= engine.getSheetDimensions(cell.sheet).height) return '';
    const value = engine.getCellValue(cell);
    if (typeof value === 'object' && value !== null) throw new Error(`${sheet}!${address}: ${value.value}`);
    return value;
  };
}
