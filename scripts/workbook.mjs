// Writes docs/indsats.xlsx, empty, and docs/indsats-eksempel.xlsx from the built library. Usage: npm run build && npm run workbook
import { fileURLToPath } from 'node:url';
import { EXAMPLE_ROWS, example } from './workbook/examples.mjs';
import { builtLibrary } from './workbook/library.mjs';
import { workbookSheets } from './workbook/workbook.mjs';
import { writeWorkbook } from './workbook/write.mjs';

/** More than the example fills in. */
const ENOUGH_ROWS = 12;

const library = await builtLibrary();
for (const [name, content] of [
  ['indsats', { orders: [] }],
  ['indsats-eksempel', { ...example, rows: EXAMPLE_ROWS }],
]) {
  const file = fileURLToPath(new URL(`../docs/${name}.xlsx`, import.meta.url));
  const remember = workbookSheets(library, { ...content, rows: ENOUGH_ROWS });
  await writeWorkbook(workbookSheets(library, content), file, { remember });
  console.log(file);
}
