// Writes docs/excel-proeve.xlsx from the built library. Usage: npm run build && npm run excel-proeve
import { fileURLToPath } from 'node:url';
import writeXlsxFile from 'write-excel-file/node';
import { trialSheets } from './spreadsheet/trial.mjs';
import { calculateOnOpening } from './workbook/features.mjs';

const functions = await import(new URL('../dist/spreadsheet.js', import.meta.url).href);
const file = fileURLToPath(new URL('../docs/excel-proeve.xlsx', import.meta.url));
const sheets = trialSheets(functions).map((sheet) => ({ ...sheet, orientation: 'landscape' }));
await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11, features: [calculateOnOpening] }).toFile(file);
console.log(file);
