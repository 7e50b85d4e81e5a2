// Writes docs/indsats.xlsx from the built library, with a few orders to begin with. Usage: npm run build && npm run workbook
import { fileURLToPath } from 'node:url';
import { absence, bonus, orders } from './workbook/examples.mjs';
import { builtLibrary } from './workbook/library.mjs';
import { workbookSheets } from './workbook/workbook.mjs';
import { writeWorkbook } from './workbook/write.mjs';

const file = fileURLToPath(new URL('../docs/indsats.xlsx', import.meta.url));
await writeWorkbook(workbookSheets(await builtLibrary(), { orders, bonus, absence }), file, { remember: true });
console.log(file);
