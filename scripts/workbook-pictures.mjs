// The workbook as LibreOffice shows it (pictures for docs/regneark.md) and as it saves it (docs/indsats.ods).
// Usage: npm run build && npm run workbook
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absence, bonus, orders } from './workbook/examples.mjs';
import { builtLibrary } from './workbook/library.mjs';
import { convert, need } from './workbook/libreoffice.mjs';
import { workbookSheets } from './workbook/workbook.mjs';
import { writeWorkbook } from './workbook/write.mjs';

const DOTS_PER_INCH = 330;

/** The first page of a sheet (a plan takes two), and what is cut out of it, in dots. */
const pictures = [
  { name: 'ordrer', page: 1, x: 210, y: 220, width: 1242, height: 200 },
  { name: 'ordrer-svar', page: 1, x: 1450, y: 220, width: 2110, height: 200 },
  { name: 'fakturaplan', page: 2, x: 210, y: 220, width: 3420, height: 880 },
  { name: 'bonus', page: 4, x: 210, y: 220, width: 1438, height: 440 },
  { name: 'bonus-svar', page: 4, x: 1645, y: 428, width: 1930, height: 200 },
  { name: 'fravaer', page: 5, x: 210, y: 220, width: 3420, height: 420 },
];

const file = join(mkdtempSync(join(tmpdir(), 'indsats-')), 'billeder.xlsx');
const rows = 8;
await writeWorkbook(workbookSheets(await builtLibrary(), { orders, bonus, absence, rows }), file);
const folder = convert(file, 'pdf', 'da-DK');
need('pdftoppm', ['poppler-utils']);
const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
mkdirSync(images, { recursive: true });
for (const { name, page, x, y, width, height } of pictures) {
  const cut = ['-x', x, '-y', y, '-W', width, '-H', height].map(String);
  const out = join(images, `regneark-${name}`);
  const pages = ['-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-r',
    String(DOTS_PER_INCH),
    ...pages,
    ...cut,
    join(folder, 'billeder.pdf'),
    out,
  ]);
  console.log(`${out}.png`);
}

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
copyFileSync(join(convert(join(docs, 'indsats.xlsx'), 'ods', 'da-DK'), 'indsats.ods'), join(docs, 'indsats.ods'));
console.log(join(docs, 'indsats.ods'));
