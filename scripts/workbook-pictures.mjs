// The example workbook as LibreOffice shows it (pictures for docs/regneark.md), and both workbooks as it saves them (docs/*.ods).
// Usage: npm run build && npm run workbook
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_ROWS, example } from './workbook/examples.mjs';
import { onFixedPaper } from './workbook/features.mjs';
import { builtLibrary } from './workbook/library.mjs';
import { convert, need } from './workbook/libreoffice.mjs';
import { repacked } from './workbook/repack.mjs';
import { workbookSheets } from './workbook/workbook.mjs';
import { writeWorkbook } from './workbook/write.mjs';

const DOTS_PER_INCH = 200;
const LEFT = 70;
const TOP = 70;
const WIDTH = 2_210;

/** The page that begins with a title, and how much of it is shown, in dots. */
const pictures = [
  { name: 'start', title: 'indsats', height: 1_560 },
  { name: 'ordrer', title: 'Ordrer', height: 780 },
  { name: 'maaned', title: 'Måned', height: 1_000 },
  { name: 'fakturaer', title: 'Fakturaer', height: 760 },
  { name: 'fakturaplan', title: 'Fakturaplan', height: 480 },
  { name: 'bonus', title: 'Bonus', height: 560 },
  { name: 'fravaer', title: 'Fravær', height: 400 },
];

const ROWS = 8;
const file = join(mkdtempSync(join(tmpdir(), 'indsats-')), 'billeder.xlsx');
const library = await builtLibrary();
await writeWorkbook(workbookSheets(library, { ...example, rows: ROWS }), file);
need('pdftoppm', ['poppler-utils']);
const pdf = join(convert(file, 'pdf', 'da-DK'), 'billeder.pdf');
const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
mkdirSync(images, { recursive: true });
const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
for (const { name, title, height } of pictures) {
  const page = String(pages.findIndex((text) => text.split(/\s/, 1)[0] === title) + 1);
  const out = join(images, `regneark-${name}`);
  const cut = ['-x', LEFT, '-y', TOP, '-W', WIDTH, '-H', height].map(String);
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-r',
    String(DOTS_PER_INCH),
    '-f',
    page,
    '-l',
    page,
    ...cut,
    pdf,
    out,
  ]);
  console.log(`${out}.png`);
}

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
for (const [name, content] of [
  ['indsats', { orders: [] }],
  ['indsats-eksempel', { ...example, rows: EXAMPLE_ROWS }],
]) {
  const book = join(mkdtempSync(join(tmpdir(), 'indsats-')), `${name}.xlsx`);
  await writeWorkbook(onFixedPaper(workbookSheets(library, content)), book);
  const saved = join(docs, `${name}.ods`);
  writeFileSync(saved, repacked(readFileSync(join(convert(book, 'ods', 'da-DK'), `${name}.ods`))));
  console.log(saved);
}
