// Fakturaer: what has been sent, one invoice or credit note a row; and what of it is to be credited, as the order is now.
import {
  dateFaults,
  firstOf,
  givenDateFaults,
  hasRowWithoutFormulas,
  NO_FORMULAS,
  numberFaults,
  shownAsOther,
} from './faults.mjs';
import {
  CHOSEN,
  sentColumns as columns,
  sentInputs as inputKeys,
  kinds,
  OF_ANY_ORDER,
  SENT_HEADINGS,
} from './month-cells.mjs';
import { dayInWords, monthInWords } from './months.mjs';
import { keyOf, status } from './order-columns.mjs';
import { monthOfWeek } from './order-month.mjs';
import { oreThrough } from './running.mjs';
import { aside, coloured, colours, formula, input, note, sentence, title } from './style.mjs';

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
  const faulty = `COUNTIF(${own('status')},"${status.faulty}")`;
  const leftOut = `${faulty}&IF(${faulty}=1," række"," rækker")&" er ikke talt med"`;
  return {
    sheet: 'Fakturaer',
    stickyRowsCount: SENT_HEADINGS,
    stickyColumnsCount: 3,
    columns: columns.widths,
    helpers: columns.helpers,
    print: { through: at.credit, headings: SENT_HEADINGS, filled: at.status, repeated: at.id },
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
      [title('Fakturaer'), null, note('Det, der er sendt. Sådan kommer rækkerne hertil fra Måned: trin 3 i Start.')],
      [
        null,
        {
          ...formula(
            `IFERROR(IF(${lost},"${NO_FORMULAS}",IF(${faulty}>0,"Ret de rækker, hvor Status siger Ret: "&${leftOut},IF(COUNTA(${own('id')})<2,"Intet er sendt",IF(SUM(${own('credit')})>0,"Der skal krediteres",IF(COUNTIF(${own('status')},"${status.rejected}")>0,"Nogle ordrer skal afvises: få dem afklaret","Intet skal krediteres"))))),"En celle viser en fejl")`,
          ),
          fontWeight: 'bold',
        },
        ...Array(6).fill(null),
        { ...formula(`"Skal krediteres"&IF(${faulty}>0," ("&${leftOut}&")","")`), fontWeight: 'bold' },
        ...Array(2).fill(null),
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
  const whenFit = (text) => `IF(${cell.fit}="OK",${text},"")`;
  const isCredit = `TRIM(${cell.kind})="${kinds.credit}"`;
  const isRejected = `${order('status')}="${status.rejected}"`;
  /** Nothing is credited before it is decided what becomes of the order. */
  const isFirst = (text) => `IF(${cell.holds}=1,IF(${isRejected},"",${text}),"")`;
  const paidEnd = order('paidEnd');
  const course = {
    start: order('start'),
    paidEnd,
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
    status: formula(statusText(cell, order)),
    why: sentence(whyText(cell, order, sent)),
    due: formula(
      whenOk(`IF(${isCredit},"",${holidays.weekdayFrom(`${cell.sentOn}+${DAYS_TO_PAY}`)})`),
      columns.formatOf('due'),
    ),
    right: formula(whenOk(`${right}/100`), columns.formatOf('right')),
    credit: formula(
      whenFit(
        isFirst(
          `IF(${cell.net}>${right},(${cell.net}-${right})/100,IF(AND(${cell.net}>0,${cell.net}<${right}),${cell.net}/100,0))`,
        ),
      ),
      columns.formatOf('credit'),
    ),
    // Not by the cell of the key: LibreOffice takes that for empty where it works out both columns at once.
    orderAt: aside(`IF(TRIM(${cell.id})="","",${orders.find(cell.id)})`),
    state: aside(stateOf(cell, order, price)),
    shown: aside(shownAsOther([[cell.amount, 'Beløb']])),
    key: aside(keyOf(cell.id)),
    daysKey: aside(whenOk(`${cell.key}&" fra "&${cell.from}&" til "&${cell.to}`)),
    rowKey: aside(whenOk(`${cell.daysKey}&" "&TRIM(${cell.kind})&" "&${cell.amount}&" sendt "&${cell.sentOn}`)),
    pasted: aside(whenOk(`IF(COUNTIF(${sent.all('rowKey')},${cell.rowKey})>1,1,0)`)),
    // A row that stands twice counts once until it is put right.
    signed: aside(
      whenOk(
        `IF(IF(${cell.pasted}=1,MATCH(${cell.rowKey},${sent.all('rowKey')},0)<>ROW(),FALSE()),0,IF(${isCredit},-1,1)*ROUND(${cell.amount}*100,0))`,
      ),
    ),
    fit: aside(whenOk(fitOf(cell, course, sent))),
    faultKey: aside(
      `IF(${cell.status}="${status.faulty}",IF(ISNUMBER(${cell.orderAt}),${cell.key},"${OF_ANY_ORDER}"),"")`,
    ),
    // A credit note is taken from what is paid where its invoice is, whether it was settled or not.
    paidOre: aside(
      whenFit(
        `IF(${isCredit},IF(COUNTIFS(${sent.all('daysKey')},${cell.daysKey},${sent.all('signed')},">0",${sent.all('paidOn')},">0")>0,${cell.signed},0),IF(ISNUMBER(${cell.paidOn}),${cell.signed},0))`,
      ),
    ),
    creditKey: aside(whenFit(`IF(${isCredit},${cell.key}&" "&DATE(YEAR(${cell.month}),MONTH(${cell.month}),1),"")`)),
    lastCredit: aside(
      `IF(${cell.creditKey}="","",IF(COUNTIFS(${sent.all('creditKey')},${cell.creditKey},${sent.all('sentOn')},">"&${cell.sentOn})=0,${cell.creditKey},""))`,
    ),
    gap: aside(
      `IF(N(${cell.beforeMonth})>0,IF(${isRejected},"",${gapAfter(cell, order('beforeDay'), course, sent)}),"")`,
    ),
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
    monthRow: aside(whenFit(`IF(DATE(YEAR(${cell.month}),MONTH(${cell.month}),1)=${CHOSEN.first},ROW(),"")`)),
  });
}

/** OK, or the first thing that is wrong with a row; nothing where nothing is filled in. */
function stateOf(cell, order, price) {
  const faults = [
    [`TRIM(${cell.id})=""`, 'Ordre mangler'],
    [`NOT(ISNUMBER(${cell.orderAt}))`, `"&${cell.orderAt}&"`],
    [
      `AND(TRIM(${cell.kind})<>"${kinds.invoice}",TRIM(${cell.kind})<>"${kinds.credit}")`,
      'Slags skal være Faktura eller Kreditnota',
    ],
    ...dateFaults(cell.month, 'Måned'),
    ...dateFaults(cell.from, 'Fra'),
    ...dateFaults(cell.to, 'Til og med'),
    [`${cell.to}<${cell.from}`, 'Til og med ligger før Fra'],
    [
      `OR(YEAR(${cell.to})<>YEAR(${cell.month}),MONTH(${cell.to})<>MONTH(${cell.month}))`,
      `Måned passer ikke: dagene hører til "&${monthInWords(cell.to)}&"`,
    ],
    ...numberFaults(cell.amount, 'Beløb'),
    [`OR(${cell.amount}<=0,${cell.amount}>=100000000000)`, 'Beløb skal være over 0, også på en kreditnota'],
    [`ABS(${cell.amount}*100-ROUND(${cell.amount}*100,0))>0.0001`, 'Beløb har over 2 decimaler'],
    ...dateFaults(cell.sentOn, 'Sendt'),
    ...givenDateFaults(cell.paidOn, 'Betalt'),
    [`AND(ISNUMBER(${cell.paidOn}),${cell.paidOn}<${cell.sentOn})`, 'Betalt ligger før Sendt'],
    [`${order('state')}<>"OK"`, 'Ret ordren først'],
    [`NOT(ISNUMBER(${order('fee')}))`, 'Ordrens beløb er for stort til arket'],
    [`${price.of(order('levelAt'), 'invoiced')}="nej"`, 'Aftalen har ingen regel om fakturering'],
  ];
  const cells = inputKeys.map((key) => cell[key]);
  return `IF(SUMPRODUCT(--ISERROR(${cells[0]}:${cells.at(-1)}))>0,"En celle viser en fejl",IF(${cells.join('&')}="","",IF(${cell.shown}<>"",${cell.shown},${firstOf(faults, '"OK"')})))`;
}

/** Days that stand on several invoices, or of which more was credited than invoiced, are to be put right. */
const isTwice = (cell, sent) =>
  `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('holds')},1,${sent.all('net')},">0",${sent.all('from')},"<="&${cell.to},${sent.all('to')},">="&${cell.from})>1`;

/**
 * OK, or why a row that can be read does not fit what else is known: nothing is proposed of such a one. What was credited whole
 * fits, whatever its days.
 */
function fitOf(cell, course, sent) {
  const { start, weeksFrom, orderedEnd, paidEnd } = course;
  const right = `(${cell.throughOre}-${cell.beforeOre})`;
  const isWeeksFirst = `MOD(${cell.from}-${weeksFrom},7)=0`;
  const monthOfLast = (end) => `MONTH(MIN(${cell.from}+6,${end}))`;
  const isMonthsFirst = `AND(${isWeeksFirst},OR(MONTH(${cell.from}-1)<>${monthOfLast(orderedEnd)},MONTH(${cell.from}-1)<>${monthOfLast(`IF(${paidEnd}="",${orderedEnd},${paidEnd})`)}))`;
  const goesOn = `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('to')},${cell.from}-1,${sent.all('net')},">0")>0`;
  const monthBegins = `MAX(${start},${weeksFrom}+7*INT((DATE(YEAR(${cell.to}),MONTH(${cell.to}),1)-${weeksFrom})/7))`;
  const isLast = `OR(MOD(${cell.to}-${weeksFrom}+1,7)=0,${cell.to}=${orderedEnd},N(${paidEnd})<${orderedEnd})`;
  return `IF(${cell.net}=0,IF(${cell.pasted}=1,"${PASTED}","OK"),${firstOf(
    [
      [`${cell.pasted}=1`, PASTED],
      [`${cell.net}<0`, 'Der er krediteret mere, end der er faktureret for dagene'],
      [
        `OR(${cell.from}<${start},${cell.to}>${orderedEnd})`,
        `Dagene ligger uden for forløbet: "&${dayInWords(start)}&" til "&${dayInWords(orderedEnd)}&"`,
      ],
      [
        `IF(${cell.from}=${start},FALSE(),IF(${isMonthsFirst},FALSE(),NOT(${goesOn})))`,
        `Fra passer ikke: i planen begynder "&${monthInWords(cell.to)}&" den "&${dayInWords(monthBegins)}&"`,
      ],
      [cell.twice, 'Dagene står også i en anden faktura'],
      [
        `IF(${isLast},FALSE(),${cell.net}<>${right})`,
        'Til og med passer ikke: det er ikke den sidste dag i en af forløbets uger',
      ],
    ],
    '"OK"',
  )})`;
}
const PASTED = 'Står rækken to gange? Slet den ene';

/** The month of the day after an invoice's days, where it is before the month that is chosen and no invoice holds it. */
function gapAfter(cell, beforeDay, course, sent) {
  const next = `(${cell.to}+1)`;
  const held = `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('holds')},1,${sent.all('net')},">0",${sent.all('from')},"<="&${next},${sent.all('to')},">="&${next})`;
  return `IF(${next}>N(${beforeDay}),"",IF(${held}>0,"",${monthOfWeek(course, next)}))`;
}

function statusText(cell, order) {
  return `IF(${cell.state}="","",${firstOf(
    [
      [`IF(${cell.state}="OK",${cell.fit}<>"OK",TRUE())`, status.faulty],
      [`${order('status')}="${status.rejected}"`, status.rejected],
      [`OR(N(${cell.credit})>0,${isEarly(cell)})`, status.warned],
    ],
    `"${status.ok}"`,
  )})`;
}

/** An invoice sent before its days were over. */
const isEarly = (cell) => `AND(TRIM(${cell.kind})="${kinds.invoice}",${cell.sentOn}<=${cell.through})`;

function whyText(cell, order, sent) {
  const right = `ROUND(${cell.right}*100,0)`;
  const among = (sign) => `COUNTIFS(${sent.all('daysKey')},${cell.daysKey},${sent.all('signed')},"${sign}0")`;
  const told = firstOf(
    [
      [`${order('status')}="${status.rejected}"`, 'Ordren afvises: få den afklaret, før noget krediteres eller sendes'],
      [
        `AND(N(${cell.credit})>0,${cell.net}<${right})`,
        'For lidt faktureret: krediter det hele, så vises fakturaen igen i Måned',
      ],
      [
        `IF(N(${cell.credit})>0,${among('>')}-${among('<')}>1,FALSE())`,
        'Dagene er faktureret to gange: står rækken dobbelt, så slet den ene; ellers krediter',
      ],
      [`N(${cell.credit})>0`, 'For meget faktureret: krediter'],
      [isEarly(cell), 'Sendt, før dagene var gået'],
    ],
    '""',
  );
  return `IF(${cell.state}="OK",IF(${cell.fit}="OK",${told},${cell.fit}),${cell.state})`;
}
