// Fakturaer: what has been sent, one invoice or credit note a row; and what of it is to be credited, as the order is now.
import { filledIn } from './columns.mjs';
import { firstOf, hasRowWithoutFormulas, NO_FORMULAS, shownAsOther } from './faults.mjs';
import {
  CHOSEN,
  sentColumns as columns,
  sentInputs as inputKeys,
  kinds,
  OF_ANY_ORDER,
  SENT_HEADINGS,
} from './month-cells.mjs';
import { dayInWords, kronerInWords } from './months.mjs';
import { keyOf, status } from './order-columns.mjs';
import { monthOfWeek } from './order-month.mjs';
import { oreThrough } from './running.mjs';
import { fitOf, isTwice, stateOf } from './sent-faults.mjs';
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
        ...Array(5).fill(null),
        { ...formula(`"Skal krediteres"&IF(${faulty}>0," ("&${leftOut}&")","")`), fontWeight: 'bold' },
        ...Array(3).fill(null),
        // Not in the column that it adds up, which other sheets take whole.
        { ...formula(`SUM(${own('credit')})`, columns.formatOf('credit')), fontWeight: 'bold' },
      ],
      columns.headings,
      ...Array.from({ length: rows }, (_, index) => sentRow(documents[index] ?? [], FIRST_ROW + index, book)),
    ],
  };
}

function sentRow(known, r, { orders, sent, price, holidays }) {
  const cell = columns.cellsOf(r);
  const inCell = (key) => filledIn(at[key], SENT_HEADINGS, sent.last);
  const order = (key) => orders.at(key, cell.orderAt);
  const whenOk = (text) => `IF(${cell.state}="OK",${text},"")`;
  const whenFit = (text) => `IF(${cell.fit}="OK",${text},"")`;
  const isCredit = `TRIM(${cell.kind})="${kinds.credit}"`;
  const isRejected = `${order('status')}="${status.rejected}"`;
  /** Nothing is credited before it is decided what becomes of the order. */
  const whenClear = (text) => `IF(OR(${isCredit},${isRejected}),"",${text})`;
  const ofDays = (key, sign, ...more) =>
    `SUMIFS(${[sent.own(key), sent.own('daysKey'), cell.daysKey, sent.own('signed'), `"${sign}0"`, ...more].join(',')})`;
  const earlier = (sign) => ofDays('signed', sign, sent.own('turn'), `"<"&${cell.turn}`);
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
    status: formula(statusText(cell, order, holidays)),
    why: sentence(whyText(cell, order, sent, holidays)),
    due: formula(
      whenOk(
        `IF(OR(${isCredit},ISNUMBER(${cell.creditedOn})),"",${holidays.weekdayFrom(`${cell.sentOn}+${DAYS_TO_PAY}`)})`,
      ),
      columns.formatOf('due'),
    ),
    right: formula(whenOk(`${right}/100`), columns.formatOf('right')),
    credit: formula(
      whenFit(
        whenClear(
          `IF(${isOpen(cell)},IF(${cell.net}>${right},(${cell.net}-${right})/100,IF(AND(${cell.net}>0,${cell.net}<${right}),${cell.net}/100,0)),0)`,
        ),
      ),
      columns.formatOf('credit'),
    ),
    // Not by the cell of the key: LibreOffice takes that for empty where it works out both columns at once.
    orderAt: aside(`IF(TRIM(${cell.id})="","",${orders.find(inCell('id'))})`),
    state: aside(stateOf(cell, order, price)),
    shown: aside(
      shownAsOther(
        [[inCell('amount'), 'Beløb']],
        [
          [inCell('month'), 'Måned'],
          [inCell('from'), 'Fra'],
          [inCell('to'), 'Til og med'],
          [inCell('sentOn'), 'Sendt'],
          [inCell('paidOn'), 'Betalt'],
        ],
      ),
    ),
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
    // A row whose month cannot be read is to be put right in any.
    faultIn: aside(
      `IF(ISNUMBER(${cell.orderAt}),IF(${cell.faultKey}="","",${cell.key}&" "&IFERROR(IF(ISNUMBER(${cell.month}),DATE(YEAR(${cell.month}),MONTH(${cell.month}),1),${CHOSEN.first}),${CHOSEN.first})),"")`,
    ),
    // What is credited of some days belongs to their invoices in the order in which these were sent, each until nothing of it is left.
    turn: aside(whenOk(`${cell.sentOn}*${ROWS_OF_A_DAY}+ROW()`)),
    allCredits: aside(whenOk(`IF(${isCredit},0,0-${ofDays('signed', '<')})`)),
    earlier: aside(whenOk(`IF(${isCredit},0-${earlier('<')},IF(${cell.allCredits}=0,0,${earlier('>')}))`)),
    reach: aside(whenOk(`${cell.earlier}+ABS(${cell.signed})`)),
    credited: aside(whenOk(`IF(${isCredit},0,MAX(0,MIN(${cell.signed},${cell.allCredits}-${cell.earlier})))`)),
    creditedOn: aside(
      whenFit(
        `IF(AND(${cell.signed}>0,${cell.credited}=${cell.signed}),${ofDays('sentOn', '<', sent.own('earlier'), `"<"&${cell.reach}`, sent.own('reach'), `">="&${cell.reach}`)},"")`,
      ),
    ),
    paidOre: aside(whenFit(`IF(AND(NOT(${isCredit}),ISNUMBER(${cell.paidOn})),${cell.signed}-${cell.credited},0)`)),
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
    ...columns.reading(SENT_HEADINGS, sent.last),
  });
}

/** More than there are rows. */
const ROWS_OF_A_DAY = 100_000;

/** Whether an invoice is the one of its days that the next credit note belongs to. */
const isOpen = (cell) =>
  `IF(${cell.allCredits}=0,${cell.holds}=1,AND(${cell.earlier}<=${cell.allCredits},${cell.allCredits}<${cell.reach}))`;

/** The month of the day after an invoice's days, where it is before the month that is chosen and no invoice holds it. */
function gapAfter(cell, beforeDay, course, sent) {
  const next = `(${cell.to}+1)`;
  const held = `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('holds')},1,${sent.all('net')},">0",${sent.all('from')},"<="&${next},${sent.all('to')},">="&${next})`;
  return `IF(${next}>N(${beforeDay}),"",IF(${held}>0,"",${monthOfWeek(course, next)}))`;
}

function statusText(cell, order, holidays) {
  return `IF(${cell.state}="","",${firstOf(
    [
      [`IF(${cell.state}="OK",${cell.fit}<>"OK",TRUE())`, status.faulty],
      [`${order('status')}="${status.rejected}"`, status.rejected],
      [
        `OR(N(${cell.credit})>0,AND(NOT(ISNUMBER(${cell.creditedOn})),OR(${isEarly(cell)},${isLate(cell, order)},${isBeyond(cell, holidays)})))`,
        status.warned,
      ],
    ],
    `"${status.ok}"`,
  )})`;
}

/** An invoice sent before its days were over. */
const isEarly = (cell) => `AND(TRIM(${cell.kind})="${kinds.invoice}",${cell.sentOn}<=${cell.through})`;

/** An invoice sent after the last day on which it could be; there is none where nothing is paid. */
const isLate = (cell, order) =>
  `AND(TRIM(${cell.kind})="${kinds.invoice}",ISNUMBER(${order('invoiceBy')}),${cell.sentOn}>N(${order('invoiceBy')}))`;

const isBeyond = (cell, holidays) => `NOT(${holidays.lists(cell.sentOn, cell.sentOn)})`;

function whyText(cell, order, sent, holidays) {
  const right = `ROUND(${cell.right}*100,0)`;
  const among = (sign) => `COUNTIFS(${sent.all('daysKey')},${cell.daysKey},${sent.all('signed')},"${sign}0")`;
  const told = firstOf(
    [
      [`${order('status')}="${status.rejected}"`, 'Ordren afvises: få den afklaret, før noget krediteres eller sendes'],
      [
        `AND(N(${cell.credit})>0,${cell.net}<${right})`,
        'For lidt faktureret: krediter det hele, så står den igen i Måned',
      ],
      [
        `IF(N(${cell.credit})>0,${among('>')}-${among('<')}>1,FALSE())`,
        'Dagene er faktureret to gange: står rækken dobbelt, så slet den ene; ellers krediter',
      ],
      [`N(${cell.credit})>0`, 'For meget faktureret: krediter'],
      [`ISNUMBER(${cell.creditedOn})`, `Krediteret "&${dayInWords(cell.creditedOn)}&"`],
    ],
    '""',
  );
  const when = (wrong, text) => `IF(${wrong},". ${text}","")`;
  const early = when(isEarly(cell), 'Sendt, før dagene var gået');
  const beyond = when(isBeyond(cell, holidays), 'Sendt ligger uden for listen Helligdage');
  // The last day for it moved when the order was closed or changed: beside what is to be credited it says nothing.
  const late = when(isLate(cell, order), `Sendt efter sidste frist "&${dayInWords(order('invoiceBy'))}&"`);
  /** When it was sent, beside what else is said; of what is credited whole it is of no matter any more. */
  const all = `IF(${told}="",MID(${early}&${late}&${beyond},3,200),${told}&IF(ISNUMBER(${cell.creditedOn}),"",${early}&${beyond}))`;
  /** What is left of an invoice of which a part is credited. */
  const left = `IF(AND(${cell.credited}>0,${cell.credited}<${cell.signed}),"Krediteret "&${kronerInWords(cell.credited)}&": herefter "&${kronerInWords(`(${cell.signed}-${cell.credited})`)}&". ","")`;
  return `IF(${cell.state}="OK",IF(${cell.fit}="OK",TRIM(${left}&${all}),${cell.fit}),${cell.state})`;
}
