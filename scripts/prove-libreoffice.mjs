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
    [row[10].replace(/: .+/, ''), shown(row[14]), shown(row[15]), row[12], row[13], row[16]],
    [statusOf(sample), total, weeklyFee, danish(payable?.lastDay), String(payable?.days ?? 0), danish(plan?.invoiceBy)],
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

// What must never pass for in order: text, patterns, an order twice, a group by another name.
const START = 42_555;
const good = (id) => [id, 'virksomhedsspor-b', START, 13, null, 12, 140];
const state = { 'bonus-1a': 1, 'bonus-1b': 1, 'income-threshold': 10_000 };
const told = await workedOut('faults', {
  rows: 14,
  figures: state,
  planned: 'god*',
  orders: [
    good('god'),
    ['dyr', 'Virksomhedsspor B ', START, 13, null, 12, 200],
    ['a', 'virksomhedsspor-?', START, 13, null, 12, 140],
    ['b', 'virksomhedsspor-b', '4. juli', 13, null, 12, 140],
    ['c', 'virksomhedsspor-b', START, 13, null, 12, '140 kr.'],
    good('to gange'),
    good(' To gange'),
    [null, null, null, null, null, null, 140],
    good('g*'),
    good('>0'),
  ],
  bonus: [
    ['GOD ', 42_632, 'oktober', 'ordinært job', '12.000 kr.'],
    ['g*', 42_632, 42_659, 'uddannelse', null],
    ['go?', 42_632, 42_659, 'uddannelse', null],
    ['>0', 42_632, 42_659, 'job*', 12_000],
  ],
  absence: [
    ['1', 'Kontanthjælp ', 42_282],
    ['2', 'kontant*', 42_282],
    ['3', 'kontanthjælp', '5. oktober'],
    ['4', 'Sygedagpenge', 42_282],
  ],
});
const rowsOf = (name, first, ...columns) =>
  told(name)
    .slice(first)
    .map((row) => columns.map((at) => row[at]));
assert.deepEqual(rowsOf('Ordrer', 0, 10, 14, 17)[0], ['Ret de rækker, hvor Kontrol siger Ret', '–', '–']);
assert.deepEqual(rowsOf('Ordrer', 2, 10).flat().slice(0, 11), [
  'OK',
  'Afvises: over prisbåndet',
  'Ret: Niveauet kendes ikke',
  'Ret: Startdato er tekst, ikke en dato',
  'Ret: Timepris er tekst, ikke et tal',
  'Ret: Ordrenummeret står flere gange',
  'Ret: Ordrenummeret står flere gange',
  'Ret: Niveau mangler',
  'OK',
  'OK',
  '',
]);
assert.deepEqual(rowsOf('Bonus', 5, 2, 8, 14).slice(0, 5), [
  ['1a 1b', 'Ret perioden: den anden dato er tekst, ikke en dato', 'Ret indkomsten: den er tekst, ikke et tal'],
  ['1a 1b', 'Opfyldt', 'Opfyldt'],
  ['Ordren findes ikke', '', ''],
  ['1a 1b', 'Opfyldt', 'Ret status: den kendes ikke'],
  ['', '', ''],
]);
assert.deepEqual(rowsOf('Fravær', 2, 3).flat().slice(0, 5), [
  'Indkaldes igen',
  'Ydelsen kendes ikke',
  'Første møde er tekst, ikke en dato',
  'Registreres samme dag; 3 kontaktforsøg',
  '',
]);
assert.equal(rowsOf('Fakturaplan', 2, 1)[0][0], 'Ordren findes ikke');
const settled = await workedOut('settled', {
  rows: 4,
  orders: [good('a'), [...good('b').slice(0, 6), 200], good('c')],
});
assert.deepEqual(
  [10, 14, 17].map((at) => settled('Ordrer')[0][at]),
  ['Nogle ordrer skal afvises', '43680', '31200'],
);
console.log('LibreOffice: text, patterns, an order twice and what is to be rejected are said');

// The workbook as it is handed out: what it remembers must be what LibreOffice works out.
const shipped = fileURLToPath(new URL('../docs/indsats.xlsx', import.meta.url));
const kept = Papa.parse(readFileSync(join(convert(shipped, ALL_SHEETS), 'indsats-Ordrer.csv'), 'utf8'), {
  delimiter: ';',
}).data;
assert.deepEqual(
  kept.slice(2, 8).map((row) => shown(row[14])),
  ['21840.00', '12178.04', '1280.00', '4600.00', '3900.00', '30836.00'],
);
console.log('docs/indsats.xlsx: the example orders are worked out right');

async function workedOut(name, wanted) {
  const path = join(mkdtempSync(join(tmpdir(), 'indsats-')), `${name}.xlsx`);
  await writeWorkbook(workbookSheets(library, wanted), path);
  const folder = convert(path, ALL_SHEETS);
  return (each) => Papa.parse(readFileSync(join(folder, `${name}-${each}.csv`), 'utf8'), { delimiter: ';' }).data;
}

/** What Kontrol begins with, by the worst that the library finds. */
function statusOf({ agreement, facts }) {
  const { findings } = asked('check-order', { agreement, facts: { order: facts.order } });
  const found = findings.map(({ severity }) => severity);
  if (found.includes('reject')) return 'Afvises';
  return found.includes('warn') ? 'Advarsel' : 'OK';
}

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
