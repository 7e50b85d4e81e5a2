// LibreOffice works the workbook out, with a thousand orders and their invoices in it, and every figure must be the library's.
// Usage: npm run build && npm run prove:libreoffice -- [how many orders]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { example } from './workbook/examples.mjs';
import { builtLibrary } from './workbook/library.mjs';
import { ALL_SHEETS, convert, need } from './workbook/libreoffice.mjs';
import { runOrders } from './workbook/run-orders.mjs';
import { sampleOrders } from './workbook/sample-orders.mjs';
import { serialOf, workbookSheets } from './workbook/workbook.mjs';
import { writeWorkbook } from './workbook/write.mjs';

const library = await builtLibrary();
const count = Number(process.argv[2] ?? 1_000);
const levelNames = new Map(
  Object.values(library.agreements).flatMap(({ tracks }) =>
    tracks.flatMap(({ levels }) => levels.map(({ id, name }) => [id, name.da])),
  ),
);
let figures = 0;

// Every level, many of them to be rejected, and some of their plans.
const samples = sampleOrders(library.agreements, count, 2);
const planned = samples.filter((_, index) => index % 25 === 0);
const cellsOf = ({ cells: [id, level, ...rest] }, index) => [
  id,
  index % 3 === 0 ? level : levelNames.get(level),
  ...rest,
];
const all = await workedOut('proof', {
  orders: samples.map(cellsOf),
  morePlans: planned.map(({ facts }) => facts.order.id),
});
const orderColumns = [
  'Status',
  'Vederlag',
  'Vederlag pr. uge (til visning)',
  'Sidste betalte dag',
  'Betalte kalenderdage',
  'Faktureres senest',
];
const orders = all.under('Ordrer', ...orderColumns);
const expectedOf = (sample) => {
  const { total, weeklyFee, payable } = asked('fee', sample);
  const plan = hasInvoices(sample) ? asked('invoice-plan', sample) : null;
  return [
    statusOf(sample),
    total,
    weeklyFee,
    danish(payable?.lastDay),
    String(payable?.days ?? 0),
    danish(plan?.invoiceBy),
  ];
};
const shownOrder = ([status, fee, weekly, ...rest]) => [status, shown(fee), shown(weekly), ...rest];
samples.forEach((sample, index) => {
  same(sample, shownOrder(orders[index]), expectedOf(sample));
});
for (const sample of planned) {
  const lines = all
    .rows(`Plan ${sample.facts.order.id}`)
    .slice(9)
    .filter(([month]) => month);
  const plan = hasInvoices(sample) && statusOf(sample) !== 'Afvises' ? asked('invoice-plan', sample).lines : [];
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
console.log(`${samples.length} orders and ${planned.length} invoice plans: as the library has them (${all.seconds} s)`);

// Sorted another way, and with rows emptied in between: no order's answer moves.
const moved = samples
  .map((sample, index) => ({ sample, cells: cellsOf(sample, index) }))
  .filter((_, index) => index % 4 !== 1);
moved.sort((one, other) => (one.cells[6] < other.cells[6] ? -1 : 1));
const sorted = await workedOut('sorted', {
  orders: moved.flatMap(({ cells }, index) => (index % 3 === 0 && index < moved.length / 2 ? [[], cells] : [cells])),
});
const found = new Map(sorted.under('Ordrer', 'Ordre', ...orderColumns).map(([id, ...rest]) => [id, rest]));
for (const { sample } of moved) same(sample, shownOrder(found.get(sample.facts.order.id)), expectedOf(sample));
console.log(`${moved.length} of them sorted by their price, with empty rows in between: the same answers`);

// A month of a thousand orders that can be confirmed, with all that was sent of them, and closures that came afterwards.
const { agreement, month, items, sentRows, orderRows } = runOrders(library.answer, count);
const run = asked('invoice-run', { agreement, facts: { month, orders: items } });
const book = await workedOut('month', { orders: orderRows, sent: sentRows, month: serialOf(`${month}-09`) });
const list = book
  .under('Måned', 'Status', 'Ordre', 'Fra', 'Til og med', 'Beløb', 'Sendes tidligst', 'Sendes senest')
  .filter(([status]) => status);
const drafts = run.orders.flatMap(({ id, drafts: own }) =>
  own
    .filter((draft) => draft.month === month)
    .map(({ invoice: { lines }, total, invoiceFrom, invoiceBy }) => [
      id,
      danish(lines[0].firstDay),
      danish(lines.at(-1).lastDay),
      total,
      danish(invoiceFrom),
      danish(invoiceBy),
    ]),
);
same(
  'drafts',
  list
    .filter(([status]) => status === 'Skal sendes')
    .map(([, id, from, to, amount, ...days]) => [id, from, to, shown(amount), ...days]),
  drafts,
);
const credited = new Map();
for (const [status, id, , , amount] of list)
  if (status === 'Krediteres') credited.set(id, (credited.get(id) ?? 0) + Math.round(100 * amount));
same(
  'credits',
  [...credited].map(([id, ore]) => [id, (ore / 100).toFixed(2)]).sort(),
  run.orders.flatMap(({ id, credits }) => credits.map(({ total }) => [id, total])).sort(),
);
const before = run.orders.flatMap(({ drafts: own, waits }) => [
  ...own.filter((draft) => draft.month < month).map(({ total }) => total),
  ...waits.filter(({ code }) => code === 'too-late').map(({ amount }) => amount),
]);
const sums = book
  .rows('Måned')
  .slice(2, 7)
  .map((row) => [row[1], shown(row[2])]);
same(
  'sums',
  [sums[0], sums[1][1], sums[4][1]],
  [[String(drafts.length), sumOf(drafts.map((draft) => draft[3]))], run.inAll.credited, sumOf(before)],
);
console.log(
  `${orderRows.length} orders with ${sentRows.length} invoices: ${drafts.length} to send, ${credited.size} to credit in ${month}, as the library's run (${book.seconds} s)`,
);

// What must never pass for in order: text, patterns, an order twice, a row without a level, one below the formulas, a group by another name.
const START = serialOf('2016-07-04');
const good = (id) => [id, 'Virksomhedsspor B', START, 13, null, 12, 140];
const state = { 'bonus-1a': 1, 'bonus-1b': 1, 'income-threshold': 10_000 };
const told = await workedOut('faults', {
  rows: 14,
  figures: state,
  planned: 'god*',
  month: 'juli',
  orders: [
    good('god'),
    ['dyr', 'Virksomhedsspor B ', START, 13, null, 12, 200],
    ['a', 'virksomhedsspor-?', START, 13, null, 12, 140],
    ['b', 'virksomhedsspor-b', '4. juli', 13, null, 12, 140],
    ['c', 'virksomhedsspor-b', START, 13, null, 12, '140 kr.'],
    good('to gange'),
    good(' To gange'),
    [null, null, null, null, null, null, 140],
    ['uden niveau'],
    good('g*'),
    good('>0'),
    [],
    [],
    [],
    good('under formlerne'),
  ],
  sent: [
    ['god', 'Faktura', START, START, START + 27, '6.720 kr.', START + 28],
    ['g*', 'Faktura', START, START, START + 27, 6720, START + 28],
    ['g?', 'Faktura', START, START, START + 27, 6720, START + 28],
    ['>0', 'Rykker', START, START, START + 27, 6720, START + 28],
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
const toPutRight = 'Ret de rækker, hvor Status siger Ret';
assert.deepEqual(
  told
    .rows('Ordrer')
    .slice(0, 3)
    .map((row) => row[3]),
  [toPutRight, '–', '–'],
);
assert.deepEqual(told.under('Ordrer', 'Status', 'Hvorfor').slice(0, 15), [
  ['OK', ''],
  ['Afvises', 'timepris over 160 kr.'],
  ['Ret', 'Niveauet kendes ikke'],
  ['Ret', 'Startdato er tekst, ikke en dato'],
  ['Ret', 'Timepris er tekst, ikke et tal'],
  ['Ret', 'Ordrenummeret står flere gange'],
  ['Ret', 'Ordrenummeret står flere gange'],
  ['Ret', 'Ordrenummer mangler'],
  ['Ret', 'Niveau mangler'],
  ['OK', ''],
  ['OK', ''],
  ['', ''],
  ['', ''],
  ['', ''],
  ['Ret', 'Rækken ligger under formlerne: kopiér dem ned'],
]);
assert.deepEqual(told.under('Fakturaer', 'Status', 'Hvorfor').slice(0, 5), [
  ['Ret', 'Beløb er tekst, ikke et tal'],
  ['OK', ''],
  ['Ret', 'Ordren findes ikke'],
  ['Ret', 'Slags skal være Faktura eller Kreditnota'],
  ['', ''],
]);
assert.equal(told.rows('Måned')[1][3], 'Måneden er tekst, ikke en dato');
assert.deepEqual(told.under('Bonus', 'Bonus', '1a', 'Afgørelse').slice(0, 5), [
  ['1a og 1b', 'Ret perioden: den anden dato er tekst, ikke en dato', 'Ret indkomsten: den er tekst, ikke et tal'],
  ['1a og 1b', 'Opfyldt', 'Opfyldt'],
  ['Ordren findes ikke', '', ''],
  ['1a og 1b', 'Opfyldt', 'Ret status: den kendes ikke'],
  ['', '', ''],
]);
assert.deepEqual(told.under('Fravær', 'Fremgangsmåde').flat().slice(0, 5), [
  'Indkaldes igen',
  'Ydelsen kendes ikke',
  'Første møde er tekst, ikke en dato',
  'Registreres samme dag; 3 kontaktforsøg',
  '',
]);
assert.equal(told.rows('Fakturaplan')[2][1], 'Ordren findes ikke');
console.log('text, patterns, an order twice, rows without a level or below the formulas: told');

// Numbers that their cells show as something else, as LibreOffice and Excel leave them when 12:00 is written or pasted.
const mentor = (id, hours) => [id, 'Uddannelsesvej 1, mentor', START, 13, null, hours, 320];
const as = (value, format) => ({ value, format });
const clocks = await workedOut('shown', {
  rows: 12,
  figures: { ...state, 'bonus-1a': as(0.5, 'hh:mm') },
  orders: [
    good('god'),
    mentor('a', as(0.5, 'hh:mm')),
    mentor('b', as(0.5, 'hh:mm:ss')),
    mentor('c', as(1.5, '[hh]:mm:ss')),
    mentor('d', as(1, 'dd-mm-yyyy')),
    mentor('e', as(0.5, '0%')),
    mentor('f', as(0.5, '#,##0.00')),
    ['g', 'Virksomhedsspor B', START, as(13, 'hh:mm'), null, 12, 140],
    ['h', 'Virksomhedsspor B', START, 13, null, 12, as(140, 'hh:mm')],
    [...mentor('i', 1), null, null, as(30, 'hh:mm')],
  ],
  sent: [['god', 'Faktura', START, START, START + 27, as(6720, 'hh:mm'), START + 28]],
  bonus: [['god', 42_632, 42_659, 'ordinært job', as(12_000, 'hh:mm')]],
});
const isClock = (name) => ['Ret', `${name} er et klokkeslæt, ikke et tal`];
assert.deepEqual(clocks.under('Ordrer', 'Status', 'Hvorfor').slice(0, 10), [
  ['OK', ''],
  isClock('Timer'),
  isClock('Timer'),
  ['Ret', 'Timer vises som klokkeslæt, dato eller brøk, ikke som tal'],
  ['Ret', 'Timer vises som klokkeslæt, dato eller brøk, ikke som tal'],
  ['Ret', 'Timer er procent, ikke et tal'],
  ['OK', ''],
  isClock('Uger'),
  isClock('Timepris'),
  isClock('Minutter'),
]);
assert.deepEqual(clocks.under('Fakturaer', 'Status', 'Hvorfor')[0], isClock('Beløb'));
assert.deepEqual(clocks.under('Bonus', '1a', '1a: beløb', 'Afgørelse')[0], [
  'Opfyldt',
  'Ret øverst: ikke et tal',
  'Ret indkomsten: den er et klokkeslæt, ikke et tal',
]);
assert.equal(clocks.rows('Bonus')[1][9], 'Bonus 1a er et klokkeslæt, ikke et tal');
console.log('a time of day, a day or percent where a number is meant: told');

// What guides a bookkeeper: what does not fit is to be put right before anything is proposed, and what is left out is said.
const JULY = serialOf('2016-07-01');
const julyOf = (id, { from = START, to = START + 27, month = JULY, sentOn = START + 28 } = {}) => [
  id,
  'Faktura',
  month,
  from,
  to,
  6720,
  sentOn,
  null,
];
const guided = await workedOut('guided', {
  rows: 12,
  figures: state,
  planned: 'dyr',
  month: JULY,
  orders: [
    ['dyr', 'Virksomhedsspor B', START, 13, null, 12, 200],
    good('forkert dag'),
    good('to gange'),
    good('forkert måned'),
    good('god'),
    ['007', 'Virksomhedsspor B', START, 13, null, 12, 140],
    ['helhed', 'Helhedsforløb', serialOf('2024-07-01'), 26, null, 8, 500],
    ['slutdato', 'Ret og pligt-tilbud', serialOf('2016-09-05'), null, serialOf('2016-09-23'), 10, 100],
    [
      'lukket',
      'Ret og pligt-tilbud',
      serialOf('2016-09-05'),
      null,
      serialOf('2016-09-23'),
      10,
      100,
      'lukket før tid',
      serialOf('2016-09-21'),
    ],
    [
      'lukket, uger',
      'Ret og pligt-tilbud',
      serialOf('2016-09-05'),
      3,
      null,
      10,
      100,
      'lukket før tid',
      serialOf('2016-09-21'),
    ],
  ],
  sent: [
    julyOf('dyr'),
    julyOf('forkert dag', { from: START + 7 }),
    julyOf('to gange'),
    julyOf('to gange'),
    julyOf('forkert måned', { month: serialOf('2016-08-01') }),
    julyOf('god'),
  ],
  bonus: [
    ['dyr', serialOf('2016-09-19'), serialOf('2016-10-16'), 'uddannelse'],
    ['god', null, null, 'fleksjob'],
  ],
});
assert.deepEqual(guided.under('Fakturaer', 'Status', 'Hvorfor', 'Skal krediteres').slice(0, 6), [
  ['Afvises', 'Ordren afvises: få den afklaret, før noget krediteres eller sendes', ''],
  ['Ret', 'Fra passer ikke: juli 2016 begynder 04-07-2016. Er den sendt: krediter det hele', ''],
  ['Ret', 'Står rækken to gange? Slet den ene', ''],
  ['Ret', 'Står rækken to gange? Slet den ene', ''],
  ['Ret', 'Måned passer ikke: dagene hører til juli 2016', ''],
  ['OK', '', '0'],
]);
assert.equal(guided.rows('Fakturaer')[1][1], 'Ret de rækker, hvor Status siger Ret: 4 rækker er ikke talt med');
assert.deepEqual(guided.under('Måned', 'Status', 'Ordre', 'Beløb').slice(0, 6), [
  ['Skal sendes', '007', '6720'],
  ['Ret i Fakturaer', 'forkert dag', ''],
  ['Ret i Fakturaer', 'to gange', ''],
  ['Ret i Fakturaer', 'forkert måned', ''],
  ['Ordren afvises', 'dyr', '6720'],
  ['Sendt', 'god', '6720'],
]);
assert.deepEqual(
  guided
    .rows('Måned')
    .slice(2, 6)
    .map((row) => row[5]),
  [
    'Ordrer, der skal afvises og ikke er med: 1; sendt for dem og talt med i Sendt: 1',
    '',
    'Rækker i Fakturaer, der skal rettes, før listen gælder: 4; den første er række 5',
    'Ordrer, der ikke er med, fordi deres aftale ikke siger, hvordan der faktureres: 1',
  ],
);
assert.deepEqual(guided.under('Bonus', 'Bonus', '1a', 'Afgørelse').slice(0, 2), [
  ['Ordren afvises', '', ''],
  ['1a og 1b', 'Ikke opfyldt: ingen periode', 'Ikke opfyldt: et fleksjob er ikke et ordinært job'],
]);
assert.equal(guided.rows('Fakturaplan')[3][1], 'Nej: ordren afvises');
assert.deepEqual(guided.under('Ordrer', 'Betalte kalenderdage', 'Vederlaget er for').slice(7, 10), [
  ['19', '3 uger'],
  ['17', '2 uger + 3/5 uge'],
  ['17', '2 uger + 3/7 uge'],
]);
console.log('an order that became one to reject, a wrong day, a row twice, a wrong month, what is left out: told');

// Credited whole and sent anew, all on one day: what is paid is what the new one is.
const invoiced = (amount, kind = 'Faktura', paidOn = null) => [
  'god',
  kind,
  JULY,
  START,
  START + 27,
  amount,
  START + 28,
  paidOn,
];
const anew = await workedOut('anew', {
  rows: 4,
  month: JULY,
  orders: [good('god')],
  sent: [
    invoiced(6700),
    invoiced(6700, 'Kreditnota'),
    invoiced(7000, 'Faktura', START + 60),
    invoiced(280, 'Kreditnota'),
  ],
});
assert.deepEqual(anew.under('Fakturaer', 'Status', 'Hvorfor', 'Forfalder', 'Skal krediteres').slice(0, 4), [
  ['OK', 'Krediteret 01-08-2016', '', '0'],
  ['OK', '', '', ''],
  ['OK', 'Krediteret 280,00: herefter 6.720,00.', '31-08-2016', '0'],
  ['OK', '', '', ''],
]);
assert.deepEqual(anew.under('Måned', 'Status').flat().slice(0, 4), ['Krediteret', 'Sendt', 'Betalt', 'Sendt']);
assert.deepEqual(
  anew
    .rows('Måned')
    .slice(4, 6)
    .map((row) => [row[1], row[2]]),
  [
    ['4', '6720'],
    ['1', '6720'],
  ],
);
console.log('credited whole, sent anew and paid: as it is paid');

// Row 1,001 of a full workbook.
const full = Array.from({ length: 1_001 }, (_, index) => good(`nr. ${index + 1}`));
const past = await workedOut('past', { orders: full });
assert.deepEqual(past.under('Ordrer', 'Status')[1_000], ['Ret']);
assert.equal(past.rows('Ordrer')[0][3], toPutRight);
console.log('order 1,001: told');

// The workbooks as they are handed out: what they remember must be what LibreOffice works out, and no letter is below 8 points.
const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const shipped = read(convert(join(docs, 'indsats-eksempel.xlsx'), ALL_SHEETS), 'indsats-eksempel');
assert.deepEqual(shipped.under('Ordrer', 'Vederlag').slice(0, example.orders.length).flat().map(shown), [
  '21840.00',
  '12178.04',
  '1280.00',
  '4600.00',
  '3900.00',
  '30836.00',
]);
const example102 = asked('credit', {
  agreement: 'koebenhavn-2016-fyldt-30',
  facts: {
    order: {
      id: 'K-102',
      level: 'virksomhedsspor-a',
      startsOn: '2016-09-05',
      weeks: 13,
      hoursPerWeek: '25',
      hourlyRate: '72.55',
    },
    closure: { ground: 'closed-early', lastOpenDay: '2016-10-21' },
    invoiced: [
      { firstDay: '2016-09-05', lastDay: '2016-09-25', amount: '5441.25' },
      { firstDay: '2016-09-26', lastDay: '2016-10-30', amount: '9068.75' },
    ],
  },
});
assert.equal(shown(shipped.rows('Måned')[3][2]), example102.total);
const empty = read(convert(join(docs, 'indsats.xlsx'), ALL_SHEETS), 'indsats');
assert.equal(empty.rows('Ordrer')[0][3], 'Ingen ordrer');
need('pdftohtml', ['poppler-utils']);
const small = join(mkdtempSync(join(tmpdir(), 'indsats-')), 'small.xlsx');
await writeWorkbook(workbookSheets(library, { ...example, rows: 12 }), small);
const pdf = join(convert(small, 'pdf', 'da-DK'), 'small.pdf');
const written = execFileSync('pdftohtml', ['-xml', '-stdout', '-i', pdf], { encoding: 'utf8' });
// pdftohtml counts one and a half to a point.
const sizes = [...written.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size) / 1.5);
assert.ok(sizes.length > 0 && Math.min(...sizes) >= 8, `letters of ${Math.min(...sizes)} points`);
console.log(`docs/indsats.xlsx and docs/indsats-eksempel.xlsx are worked out right; no letter below 8 points`);
const MOST_PAGES = 40;
for (const name of ['indsats', 'indsats-eksempel']) {
  const printed = join(convert(join(docs, `${name}.ods`), 'pdf', 'da-DK'), `${name}.pdf`);
  const [, pages] = /^Pages: +([0-9]+)$/m.exec(execFileSync('pdfinfo', [printed], { encoding: 'utf8' }));
  assert.ok(Number(pages) <= MOST_PAGES, `${name}.ods: ${pages} pages`);
  console.log(`docs/${name}.ods: ${pages} pages`);
}
console.log(`LibreOffice: ${figures} figures, all as the library's`);

async function workedOut(name, wanted) {
  const path = join(mkdtempSync(join(tmpdir(), 'indsats-')), `${name}.xlsx`);
  await writeWorkbook(workbookSheets(library, wanted), path);
  const start = Date.now();
  const folder = convert(path, ALL_SHEETS);
  return { ...read(folder, name), seconds: ((Date.now() - start) / 1000).toFixed(1) };
}

/** The sheets of a folder: `rows` of one, and what stands `under` some of its headings. */
function read(folder, name) {
  const rows = (each) => Papa.parse(readFileSync(join(folder, `${name}-${each}.csv`), 'utf8'), { delimiter: ';' }).data;
  const under = (each, ...headings) => {
    const all = rows(each);
    const at = all.findIndex((row) => headings.every((heading) => row.includes(heading)));
    assert.ok(at >= 0, `${each}: ${headings}`);
    const columns = headings.map((heading) => all[at].indexOf(heading));
    return all.slice(at + 1).map((row) => columns.map((column) => row[column]));
  };
  return { rows, under };
}

/** What Status says, by the worst that the library finds. */
function statusOf({ agreement: own, facts }) {
  const { findings } = asked('check-order', { agreement: own, facts: { order: facts.order } });
  const severities = [...findings, ...asked('fee', { agreement: own, facts }).findings].map(({ severity }) => severity);
  if (severities.includes('reject')) return 'Afvises';
  return severities.includes('warn') ? 'Advarsel' : 'OK';
}

function asked(operation, { agreement: own, facts }) {
  const answered = library.answer(operation, { agreement: own, ...facts, steps: false });
  assert.ok(answered.ok, JSON.stringify(answered.problems));
  return answered.result;
}

function hasInvoices(sample) {
  return sample.agreement !== 'koebenhavn-udsatte-over-30';
}

function same(sample, given, expected) {
  assert.deepEqual(given, expected, JSON.stringify(sample));
  figures += expected.flat().length;
}

function shown(text) {
  return Number(text).toFixed(2);
}

function sumOf(amounts) {
  return (amounts.reduce((all, amount) => all + Math.round(100 * amount), 0) / 100).toFixed(2);
}

function danish(date) {
  return date ? date.split('-').reverse().join('-') : '';
}
