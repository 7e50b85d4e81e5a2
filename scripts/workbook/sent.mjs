// Fakturaer: what has been sent, one invoice or credit note a row; and what of it is to be credited, as the order is now.
import { dateFaults, firstOf, givenDateFaults, hasRowWithoutFormulas, NO_FORMULAS, numberFaults } from './faults.mjs';
import { CHOSEN, sentColumns as columns, sentInputs as inputKeys, kinds, SENT_HEADINGS } from './month-cells.mjs';
import { keyOf, status } from './order-columns.mjs';
import { oreThrough } from './running.mjs';
import { aside, coloured, colours, formula, input, note, sentence, strong, title } from './style.mjs';

const FIRST_ROW = SENT_HEADINGS + 1;
const DAYS_TO_PAY = 30;
const at = columns.letters;

export function sentSheet(documents, book) {
  const { orders, sent } = book;
  const { rows, own } = sent;
  const last = FIRST_ROW + rows - 1;
  const range = (key) => `${at[key]}${FIRST_ROW}:${at[key]}${last}`;
  const lost = hasRowWithoutFormulas(
    SENT_HEADINGS,
    inputKeys.map((key) => at[key]),
    at.status,
    sent.last,
  );
  return {
    sheet: 'Fakturaer',
    stickyRowsCount: SENT_HEADINGS,
    stickyColumnsCount: 3,
    columns: columns.widths,
    helpers: columns.helpers,
    print: { through: at.credit, headings: SENT_HEADINGS, filled: at.status },
    filter: `A${SENT_HEADINGS}:${at.credit}${last}`,
    conditionalFormatting: coloured(colours, 'A', [1, 2], FIRST_ROW, last),
    validations: [
      { cells: range('id'), list: orders.ids, open: true, message: 'En ordre fra arket Ordrer.' },
      { cells: range('kind'), list: `"${Object.values(kinds).join(',')}"`, message: 'Faktura eller Kreditnota.' },
      ...['month', 'from', 'to', 'sentOn', 'paidOn'].map((key) => ({
        cells: range(key),
        date: [61, 109_574],
        message: key === 'month' ? 'En dato i måneden, fx 01-07-2016.' : 'En dato, fx 01-08-2016.',
      })),
    ],
    data: [
      [
        title('Fakturaer'),
        null,
        note('Det, der er sendt: kopiér rækken fra Måned, indsæt kun værdier, og skriv datoerne.'),
      ],
      [
        null,
        {
          ...formula(
            `IFERROR(IF(${lost},"${NO_FORMULAS}",IF(COUNTIF(${own('status')},"${status.faulty}")>0,"Ret de rækker, hvor Status siger Ret",IF(COUNTA(${own('id')})<2,"Intet er sendt",IF(SUM(${own('credit')})>0,"Der skal krediteres","Intet skal krediteres")))),"En celle viser en fejl")`,
          ),
          fontWeight: 'bold',
        },
        ...Array(7).fill(null),
        strong('Skal krediteres'),
        null,
        { ...formula(`SUM(${own('credit')})`, columns.formatOf('credit')), fontWeight: 'bold' },
      ],
      columns.headings,
      ...Array.from({ length: rows }, (_, index) => sentRow(documents[index] ?? [], FIRST_ROW + index, book)),
    ],
  };
}

function sentRow(known, r, { orders, sent, price, holidays }) {
  const cell = Object.fromEntries(Object.entries(at).map(([key, letter]) => [key, `${letter}${r}`]));
  const order = (key) => orders.at(key, cell.orderAt);
  const whenOk = (text) => `IF(${cell.state}="OK",${text},"")`;
  const isFirst = (text) => `IF(${cell.holds}=1,${text},"")`;
  const paidEnd = order('paidEnd');
  const course = {
    start: order('start'),
    weeksFrom: order('weeksFrom'),
    orderedEnd: order('orderedEnd'),
    wholeWeeks: order('wholeWeeks'),
    weekWhole: order('weekWhole'),
    divisor: order('divisor'),
  };
  const clamped = (day) => `IF(${paidEnd}="",${course.start}-1,MIN(${day},${paidEnd}))`;
  const through = oreThrough(course, cell.through, { days: cell.throughDays, whole: cell.throughWhole });
  const before = oreThrough(course, cell.before, { days: cell.beforeDays, whole: cell.beforeWhole });
  const right = `(${cell.throughOre}-${cell.beforeOre})`;
  const within = (from, to) => `MAX(0,${to}-${from})`;
  const inMonth = (key, wholeDay) =>
    `IF(ISNUMBER(${order('monthDay')}),${within(`MAX(${cell[wholeDay.before]},${order(key.before)})`, `MIN(${cell[wholeDay.to]},${order(key.to)})`)},0)`;
  const held = (text) => aside(`IF(AND(${cell.holds}=1,${cell.state}="OK"),IF(${cell.net}>0,${text},0),0)`);
  return columns.tall({
    ...Object.fromEntries(inputKeys.map((key, index) => [key, input(known[index], columns.formatOf(key))])),
    status: formula(statusText(cell)),
    why: sentence(whyText(cell, order)),
    due: formula(whenOk(holidays.weekdayFrom(`${cell.sentOn}+${DAYS_TO_PAY}`)), columns.formatOf('due')),
    right: formula(whenOk(`${right}/100`), columns.formatOf('right')),
    credit: formula(
      isFirst(
        `IF(${cell.net}>${right},(${cell.net}-${right})/100,IF(AND(${cell.net}>0,${cell.net}<${right}),${cell.net}/100,0))`,
      ),
      columns.formatOf('credit'),
    ),
    // Not by the cell of the key: LibreOffice takes that for empty where it works out both columns at once.
    orderAt: aside(`IF(TRIM(${cell.id})="","",${orders.find(cell.id)})`),
    state: aside(stateOf(cell, order, price)),
    key: aside(keyOf(cell.id)),
    daysKey: aside(whenOk(`${cell.key}&" fra "&${cell.from}&" til "&${cell.to}`)),
    signed: aside(whenOk(`IF(TRIM(${cell.kind})="${kinds.credit}",-1,1)*ROUND(${cell.amount}*100,0)`)),
    net: aside(whenOk(`SUMIF(${sent.all('daysKey')},${cell.daysKey},${sent.all('signed')})`)),
    through: aside(whenOk(clamped(cell.to))),
    throughDays: aside(whenOk(through.days)),
    throughWhole: aside(whenOk(through.whole)),
    throughOre: aside(whenOk(through.ore)),
    before: aside(whenOk(clamped(`(${cell.from}-1)`))),
    beforeDays: aside(whenOk(before.days)),
    beforeWhole: aside(whenOk(before.whole)),
    beforeOre: aside(whenOk(before.ore)),
    holds: aside(whenOk(`IF(MATCH(${cell.daysKey},${sent.all('daysKey')},0)=ROW(),1,0)`)),
    twice: aside(whenOk(isTwice(cell, sent))),
    inMonth: held(inMonth({ before: 'beforeOre', to: 'monthOre' }, { before: 'beforeOre', to: 'throughOre' })),
    inMonthDays: held(inMonth({ before: 'beforeDay', to: 'monthDay' }, { before: 'before', to: 'through' })),
    beforeMonth: held(
      `IF(ISNUMBER(${order('monthDay')}),${within(cell.beforeOre, `MIN(${cell.throughOre},${order('beforeOre')})`)},0)`,
    ),
    creditRow: aside(`IF(ISNUMBER(${cell.credit}),IF(${cell.credit}>0,ROW(),""),"")`),
    monthRow: aside(whenOk(`IF(DATE(YEAR(${cell.month}),MONTH(${cell.month}),1)=${CHOSEN.first},ROW(),"")`)),
  });
}

/** OK, or the first thing that is wrong with a row; nothing where nothing is filled in. */
function stateOf(cell, order, price) {
  const faults = [
    [`TRIM(${cell.id})=""`, 'Ordre mangler'],
    [`NOT(ISNUMBER(${cell.orderAt}))`, 'Ordren findes ikke, eller den står flere gange'],
    [
      `AND(TRIM(${cell.kind})<>"${kinds.invoice}",TRIM(${cell.kind})<>"${kinds.credit}")`,
      'Slags skal være Faktura eller Kreditnota',
    ],
    ...dateFaults(cell.month, 'Måned'),
    ...dateFaults(cell.from, 'Fra'),
    ...dateFaults(cell.to, 'Til og med'),
    [`${cell.to}<${cell.from}`, 'Til og med ligger før Fra'],
    ...numberFaults(cell.amount, 'Beløb'),
    [`OR(${cell.amount}<=0,${cell.amount}>=100000000000)`, 'Beløb skal være over 0, også på en kreditnota'],
    [`ABS(${cell.amount}*100-ROUND(${cell.amount}*100,0))>0.0001`, 'Beløb har over 2 decimaler'],
    ...dateFaults(cell.sentOn, 'Sendt'),
    ...givenDateFaults(cell.paidOn, 'Betalt'),
    [`AND(ISNUMBER(${cell.paidOn}),${cell.paidOn}<${cell.sentOn})`, 'Betalt ligger før Sendt'],
    [`${order('state')}<>"OK"`, 'Ret ordren først'],
    [`NOT(ISNUMBER(${order('fee')}))`, 'Ordrens beløb er for stort til arket'],
    [`${price.of(order('levelAt'), 'invoiced')}="nej"`, 'Aftalen har ingen regel om fakturering'],
    [`OR(${cell.from}<${order('start')},${cell.to}>${order('orderedEnd')})`, 'Dagene ligger uden for forløbet'],
  ];
  const cells = inputKeys.map((key) => cell[key]);
  return `IF(SUMPRODUCT(--ISERROR(${cells[0]}:${cells.at(-1)}))>0,"En celle viser en fejl",IF(${cells.join('&')}="","",${firstOf(faults, '"OK"')}))`;
}

/** Days that stand on several invoices, or of which more was credited than invoiced, are to be put right. */
const isTwice = (cell, sent) =>
  `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('holds')},1,${sent.all('net')},">0",${sent.all('from')},"<="&${cell.to},${sent.all('to')},">="&${cell.from})>1`;

function statusText(cell) {
  return `IF(${cell.state}="","",IF(${cell.state}<>"OK","${status.faulty}",IF(OR(${cell.net}<0,${cell.twice}),"${status.faulty}",IF(N(${cell.credit})>0,"${status.warned}",IF(${isEarly(cell)},"${status.warned}","${status.ok}")))))`;
}

/** An invoice sent before its days were over. */
const isEarly = (cell) => `AND(TRIM(${cell.kind})="${kinds.invoice}",${cell.sentOn}<=${cell.through})`;

function whyText(cell, order) {
  const right = `ROUND(${cell.right}*100,0)`;
  const told = firstOf(
    [
      [`${cell.net}<0`, 'Der er krediteret mere, end der er faktureret for dagene'],
      [cell.twice, 'Dagene står også i en anden faktura'],
      [
        `AND(N(${cell.credit})>0,${cell.net}<${right})`,
        'For lidt faktureret: krediter det hele, så vises fakturaen igen i Måned',
      ],
      [
        `AND(N(${cell.credit})>0,${order('status')}="${status.rejected}")`,
        'For meget faktureret, og ordren skal afvises: krediter',
      ],
      [`N(${cell.credit})>0`, 'For meget faktureret: krediter'],
      [isEarly(cell), 'Sendt, før dagene var gået'],
    ],
    '""',
  );
  return `IF(OR(${cell.state}="",${cell.state}="OK"),IF(${cell.state}="","",${told}),${cell.state})`;
}
