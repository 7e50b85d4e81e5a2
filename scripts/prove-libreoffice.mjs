// LibreOffice works the workbook out, with a thousand orders in it, and every figure must be the library's.
// Usage: npm run build && npm run prove:libreoffice -- [how many orders]
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { builtLibrary } from './workbook/library.mjs';
import { ALL_SHEETS, convert } from './workbook/libreoffice.mjs';
import { sampleOrders } from './workbook/sample-orders.mjs';
import { workbookSheets } from './workbook/workbook.mjs';
import { writeWorkbook } from './workbook/write.mjs';

const library = await builtLibrary();
const samples = sampleOrders(library.agreements, Number(process.argv[2] ?? 1_000), 2);
const planned = samples.filter((_, index) => index % 25 === 0);

const file = join(mkdtempSync(join(tmpdir(), 'indsats-')), 'proof.xlsx');
const content = { orders: samples.map(({ cells }) => cells), morePlans: planned.map(({ facts }) => facts.order.id) };
await writeWorkbook(workbookSheets(library, content), file);
const out = convert(file, ALL_SHEETS);
const sheet = (name) => Papa.parse(readFileSync(join(out, `proof-${name}.csv`), 'utf8'), { delimiter: ';' }).data;

const orders = sheet('Ordrer').slice(2);
let figures = 0;
samples.forEach((sample, index) => {
  const { total, weeklyFee, payable } = asked('fee', sample);
  const plan = hasInvoices(sample) ? asked('invoice-plan', sample) : null;
  const row = orders[index];
  same(
    sample,
    [row[10], shown(row[14]), shown(row[15]), row[12], row[13], row[16]],
    ['OK', total, weeklyFee, danish(payable?.lastDay), String(payable?.days ?? 0), danish(plan?.invoiceBy)],
  );
});
for (const sample of planned) {
  const lines = sheet(`Plan ${sample.facts.order.id}`)
    .slice(9)
    .filter(([month]) => month);
  const plan = hasInvoices(sample) ? asked('invoice-plan', sample).lines : [];
  same(
    sample,
    lines.map((line) => [line[1], line[2], line[3], line[4], shown(line[5]), line[6]]),
    plan.map(({ weeks, firstDay, lastDay, days, amount, invoiceFrom }) => [
      String(weeks),
      danish(firstDay),
      danish(lastDay),
      String(days),
      amount,
      danish(invoiceFrom),
    ]),
  );
}
console.log(
  `LibreOffice: ${samples.length} orders and ${planned.length} invoice plans, ${figures} figures, all as the library's`,
);

// The workbook as it is handed out: what it remembers must be what LibreOffice works out.
const shipped = fileURLToPath(new URL('../docs/indsats.xlsx', import.meta.url));
const kept = Papa.parse(readFileSync(join(convert(shipped, ALL_SHEETS), 'indsats-Ordrer.csv'), 'utf8'), {
  delimiter: ';',
}).data;
assert.deepEqual(
  kept.slice(2, 8).map((row) => shown(row[14])),
  ['21840.00', '12178.04', '1280.00', '4600.00', '3900.00', '30285.36'],
);
console.log('docs/indsats.xlsx: the example orders are worked out right');

function asked(operation, { agreement, facts }) {
  const told = library.answer(operation, { agreement, ...facts, steps: false });
  assert.ok(told.ok, JSON.stringify(told.problems));
  return told.result;
}

function hasInvoices({ agreement }) {
  return agreement !== 'koebenhavn-udsatte-over-30';
}

function same(sample, given, expected) {
  assert.deepEqual(given, expected, JSON.stringify(sample));
  figures += expected.flat().length;
}

function shown(text) {
  return Number(text).toFixed(2);
}

function danish(date) {
  return date ? date.split('-').reverse().join('-') : '';
}
