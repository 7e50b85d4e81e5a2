/** What the files for Excel and Google Sheets are bundled from. No import of `indsats` reaches it. */

export { callFromExcel } from '../spreadsheet/excel.ts';
export { callFromSheets } from '../spreadsheet/google-sheets.ts';
export { callsFor } from '../spreadsheet/own-calls.ts';
