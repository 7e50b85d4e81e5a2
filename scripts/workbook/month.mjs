// Måned: every invoice of every order for one month, what is to be credited first, and what is sent and paid.

import { columnsOf } from './columns.mjs';
import { dateFaults, firstOf } from './faults.mjs';
import { CHOSEN, kinds, OF_ANY_ORDER } from './month-cells.mjs';
import { FAULTY, faultyOrders, faultySent, LOST_ORDERS, LOST_SENT, lostOrders, lostSent } from './month-lost.mjs';
import { openCells } from './month-open.mjs';
import { dayInWords, monthInWords } from './months.mjs';
import { HEADINGS as ORDER_HEADINGS, status } from './order-columns.mjs';
import {
  AMOUNT,
  aside,
  coloured,
  DATE,
  formula,
  input,
  MONTH,
  monthColours,
  NUMBER,
  note,
  sentence,
  strong,
  title,
} from './style.mjs';

const HEADINGS = 8;
const FIRST_ROW = HEADINGS + 1;
const DAYS_TO_PAY = 30;
/** What is said of an invoice stands here in a narrower column than in Fakturaer. */
const LINES = 3.5;

const columns = columnsOf([
  ['Status', 14, 'status'],
  ['Ordre', 12, 'id'],
  ['Slags', 10, 'kind'],
  ['Måned', 15, 'month', MONTH],
  ['Fra', 10.5, 'from', DATE],
  ['Til og med', 10.5, 'to', DATE],
  ['Beløb', 15, 'amount', AMOUNT],
  ['Sendes tidligst', 10.5, 'sendFrom', DATE],
  ['Sendes senest', 10.5, 'sendBy', DATE],
  ['Forfalder (hvis sendt da)', 10.5, 'due', DATE],
  ['Sendt', 10.5, 'sentOn', DATE],
  ['Betalt', 10.5, 'paidOn', DATE],
  ['Niveau', 19, 'level'],
  ['Bemærkning', 33, 'remark'],
  ['regnes: nr.', 8, 'position'],
  ['regnes: slags', 8, 'group'],
  ['regnes: række', 12, 'source'],
  ['regnes: ordrens række', 8, 'orderRow'],
  ['regnes: skal sendes, øre', 12, 'open'],
  ['regnes: række, der skal sendes', 8, 'openRow'],
  ['regnes: række, der venter', 8, 'heldRow'],
  ['regnes: mangler fra før, øre', 12, 'missing'],
  ['regnes: første måned, der mangler', 12, 'gap'],
  ['regnes: krediteret', 12, 'credited'],
]);
const at = columns.letters;

/** What a row of the list is: a credit note to send, an invoice to send, one that waits, or one that is sent. */
const groups = { credit: 'K', toSend: 'F', held: 'V', sent: 'S' };
const statuses = {
  credit: 'Krediteres',
  toSend: 'Skal sendes',
  rejected: 'Ordren afvises',
  blocked: 'Ret i Fakturaer',
  sent: 'Sendt',
  paid: 'Betalt',
  credited: 'Krediteret',
};

/** A day of the month, between two locked cells: moved away, it takes no formula along. */
const ASKED = 'INDEX($A$2:$C$2,1,2)';
/** Where it stands how many there are of each. */
const counts = { credit: '$B$4', toSend: '$B$3', held: '$Q$5', sent: '$B$5' };

export function monthSheet(month, rows, book) {
  const { orders, sent } = book;
  const last = FIRST_ROW + rows - 1;
  const ofOrders = (key) => listed(key, last);
  const toSend = `SUMIF(${ofOrders('openRow')},">0",${ofOrders('open')})/100`;
  const sentSum = `SUMPRODUCT(--ISNUMBER(${sent.all('monthRow')}),${sent.all('signed')})/100`;
  const paidSum = `SUMPRODUCT(--ISNUMBER(${sent.all('monthRow')}),${sent.all('paidOre')})/100`;
  const missingCount = `COUNTIF(${ofOrders('missing')},">0")`;
  const rejectedDocuments = `COUNTIFS(${sent.all('monthRow')},">0",${sent.all('status')},"${status.rejected}")`;
  const line = (name, count, sum, text) => [
    strong(name),
    formula(count, NUMBER),
    { ...formula(whenTold(sum), AMOUNT), align: 'right', columnSpan: 2 },
    null,
    null,
    formula(text),
  ];
  return {
    sheet: 'Måned',
    stickyRowsCount: HEADINGS,
    stickyColumnsCount: 2,
    columns: columns.widths,
    helpers: columns.helpers,
    print: { through: at.remark, headings: HEADINGS, filled: at.status, repeated: at.id },
    filter: `A${HEADINGS}:${at.remark}${last}`,
    conditionalFormatting: coloured(monthColours, 'A', [1, 1], FIRST_ROW, last),
    validations: [{ cells: 'B2', date: [61, 109_574], message: 'En dato i måneden, fx 01-07-2016.' }],
    data: [
      [
        title('Måned'),
        null,
        note(
          'Skriv en dato i måneden i den gule celle. Send kreditnotaer først. Sådan kommer det, der er sendt, over i Fakturaer: trin 3 i Start.',
        ),
      ],
      [
        strong('Måned'),
        input(month, MONTH),
        null,
        { ...formula(verdict(rows, orders, missingCount)), fontWeight: 'bold' },
        ...Array(12).fill(null),
        aside(`IF(${monthFaults()}="OK",DATE(YEAR(${ASKED}),MONTH(${ASKED}),1),"")`),
      ],
      [
        ...line(
          'Skal sendes',
          `COUNT(${ofOrders('openRow')})`,
          toSend,
          `${warning(rejectedOrders(orders), 'Ordrer, der skal afvises og ikke er med')}&${warning(rejectedDocuments, '; sendt for dem og talt med i Sendt')}`,
        ),
        ...Array(10).fill(null),
        aside(`IF(${monthFaults()}="OK",DATE(YEAR(${ASKED}),MONTH(${ASKED})+1,0),"")`),
      ],
      [
        ...line(
          'Skal krediteres',
          `COUNT(${sent.all('creditRow')})`,
          `SUM(${sent.all('credit')})`,
          `${warning(`(${faultyOrders(orders)}+${LOST_ORDERS})`, 'Rækker i Ordrer, der skal rettes og ikke er med')}&${warning(LOST_ORDERS, '; uden formler, som skal kopieres ned')}`,
        ),
        ...Array(10).fill(null),
        aside(`COUNTIF(${sent.all('faultKey')},"${OF_ANY_ORDER}")+${LOST_SENT}`),
      ],
      [
        ...line(
          'Sendt',
          `COUNT(${sent.all('monthRow')})`,
          sentSum,
          `${warning(FAULTY, 'Rækker i Fakturaer, der skal rettes, før listen gælder')}&IF(${FAULTY}>${LOST_SENT},"; den første er række "&MATCH("${status.faulty}",${sent.all('status')},0),"")&${warning(LOST_SENT, '; uden formler, som skal kopieres ned')}`,
        ),
        ...Array(10).fill(null),
        aside(`COUNT(${ofOrders('heldRow')})`),
      ],
      [
        ...line(
          'Heraf betalt',
          `COUNTIFS(${sent.all('monthRow')},">0",${sent.all('paidOre')},">0")`,
          paidSum,
          warning(
            uninvoicedOrders(orders),
            'Ordrer, der ikke er med, fordi deres aftale ikke siger, hvordan der faktureres',
          ),
        ),
        ...Array(10).fill(null),
        aside(`${faultySent(sent)}+${LOST_SENT}`),
        aside(lostSent(sent)),
      ],
      [
        ...line(
          'Mangler fra før',
          missingCount,
          `SUMIF(${ofOrders('missing')},">0")/100`,
          `IF(${missingCount}>0,"Ordrer, der mangler en faktura for en tidligere måned: "&${missingCount}&"; den første måned er "&${monthInWords(`MIN(${ofOrders('gap')},${sent.all('gap')})`)},"")`,
        ),
        ...Array(10).fill(null),
        aside(lostOrders(orders)),
      ],
      columns.headings,
      ...Array.from({ length: rows }, (_, index) => monthRow(index + 1, FIRST_ROW + index, last, book)),
    ],
  };
}

function monthFaults() {
  return firstOf(dateFaults(ASKED, 'Måneden'), '"OK"');
}

/** Cells of a column of the list; its helpers hold an order of Ordrer each, row by row. */
function listed(key, last) {
  return `$${at[key]}$${FIRST_ROW}:$${at[key]}$${last}`;
}

const rejectedOrders = (orders) => `COUNTIF(${orders.all('status')},"${status.rejected}")`;
const uninvoicedOrders = (orders) => `COUNT(${orders.all('uninvoiced')})`;

/** What is said of the list as a whole. */
function verdict(rows, orders, missing) {
  const leftOut = `(${[rejectedOrders, faultyOrders, uninvoicedOrders].map((count) => count(orders)).join('+')})`;
  const butFor = `IF(${leftOut}=0,"",". Ikke med: "&${leftOut}&IF(${leftOut}=1," ordre"," ordrer"))&IF(${missing}=0,"",". Mangler fra før: "&${missing}&IF(${missing}=1," ordre"," ordrer"))`;
  const length = Object.values(counts).join('+');
  return `IF(${monthFaults()}<>"OK",${monthFaults()},IF(${FAULTY}>0,"Ret først rækkerne i Fakturaer",IF(${LOST_ORDERS}>0,"Kopiér først formlerne ned i Ordrer: en række mangler dem",IF(${length}>${rows},"Listen er længere end arket: filtrér i Fakturaer",IF(${counts.credit}>0,"Send kreditnotaerne først",IF(${counts.toSend}>0,"Der er fakturaer at sende",IF(${counts.sent}>0,IF(${leftOut}=0,"Alt for måneden er sendt","Det, der er med, er sendt"),"Ingen fakturaer at sende i måneden")&${butFor}))))))`;
}

/** Sums stand only where a month is chosen and Fakturaer holds nothing to put right. */
function whenTold(sum) {
  return `IF(AND(ISNUMBER(${CHOSEN.first}),${FAULTY}=0,${LOST_ORDERS}=0),ROUND(${sum},2),"–")`;
}

function warning(count, text) {
  return `IF(${count}>0,"${text}: "&${count},"")`;
}

function monthRow(position, r, last, { orders, sent, holidays, price }) {
  const cell = Object.fromEntries(Object.entries(at).map(([key, letter]) => [key, `${letter}${r}`]));
  const order = (key) => orders.at(key, cell.source);
  const doc = (key) => sent.at(key, cell.source);
  const ofDocument = (key) => orders.at(key, doc('orderAt'));
  const level = (of) => `IFERROR(${price.of(of('levelAt'), 'name')},"")`;
  /** Days of the month that stand on an invoice already. */
  const sumOfDays = sent.sumOf('inMonthDays', order('key'));
  const by = (credit, toSend, held, isSent) =>
    `IF(${cell.group}="${groups.toSend}",${toSend},IF(${cell.group}="${groups.credit}",${credit},IF(${cell.group}="${groups.held}",${held},IF(${cell.group}="${groups.sent}",${isSent},""))))`;
  const isRejected = (of) => `${of('status')}="${status.rejected}"`;
  /** What was credited of the month goes before what is sent anew. */
  const creditedOn = `IF(ISNUMBER(${cell.credited}),${cell.credited},0)`;
  const shown = (key, text) => [key, formula(text, columns.formatOf(key))];
  const { credit, toSend, held, sent: sentCount } = counts;
  return columns.tall(
    {
      ...Object.fromEntries([
        shown(
          'status',
          by(
            `"${statuses.credit}"`,
            `"${statuses.toSend}"`,
            `IF(${isRejected(order)},"${statuses.rejected}","${statuses.blocked}")`,
            `IF(${isRejected(ofDocument)},"${statuses.rejected}",IF(ISNUMBER(${doc('creditedOn')}),"${statuses.credited}",IF(ISNUMBER(${doc('paidOn')}),"${statuses.paid}","${statuses.sent}")))`,
          ),
        ),
        shown('id', by(doc('id'), order('id'), order('id'), doc('id'))),
        shown('kind', by(`"${kinds.credit}"`, `"${kinds.invoice}"`, `"${kinds.invoice}"`, doc('kind'))),
        shown('month', by(doc('month'), CHOSEN.first, CHOSEN.first, doc('month'))),
        shown('from', by(doc('from'), `${order('beforeDay')}+1+${sumOfDays}`, '""', doc('from'))),
        shown('to', by(doc('to'), order('monthDay'), '""', doc('to'))),
        shown(
          'amount',
          by(doc('credit'), `INDEX(${listed('open', last)},${cell.source}-${ORDER_HEADINGS})/100`, '""', doc('amount')),
        ),
        shown('sendFrom', `IF(${cell.group}="${groups.toSend}",MAX(${cell.to}+1,${creditedOn}),"")`),
        shown('sendBy', by('""', order('invoiceBy'), '""', '""')),
        shown('due', by('""', holidays.weekdayFrom(`${cell.sendFrom}+${DAYS_TO_PAY}`), '""', doc('due'))),
        shown('sentOn', by('""', '""', '""', doc('sentOn'))),
        shown('paidOn', by('""', '""', '""', `IF(ISNUMBER(${doc('paidOn')}),${doc('paidOn')},"")`)),
      ]),
      level: sentence(by(level(ofDocument), level(order), level(order), level(ofDocument))),
      remark: sentence(
        by(
          doc('why'),
          `IF(${order('status')}="${status.warned}",${order('why')},"")&IF(${sumOfDays}>0,IF(${order('status')}="${status.warned}","; ","")&"resten af måneden","")&IF(${creditedOn}>0,IF(OR(${order('status')}="${status.warned}",${sumOfDays}>0),"; ","")&"efter kreditnotaen af "&${dayInWords(cell.credited)},"")`,
          `IF(${isRejected(order)},"Få ordren afklaret: "&${order('why')},IF(COUNTIF(${sent.all('faultKey')},${order('key')})>0,"Ret ordrens rækker i Fakturaer først",IF(${LOST_SENT}>0,"En række i Fakturaer har ingen formler: kopiér dem ned","En række i Fakturaer har ingen ordre, der kendes")))`,
          doc('why'),
        ),
      ),
      position,
      group: aside(
        `IF(NOT(ISNUMBER(${CHOSEN.first})),"",IF(${cell.position}<=${credit},"${groups.credit}",IF(${cell.position}<=${credit}+${toSend},"${groups.toSend}",IF(${cell.position}<=${credit}+${toSend}+${held},"${groups.held}",IF(${cell.position}<=${credit}+${toSend}+${held}+${sentCount},"${groups.sent}","")))))`,
      ),
      source: aside(
        by(
          `SMALL(${sent.all('creditRow')},${cell.position})`,
          `SMALL(${listed('openRow', last)},${cell.position}-${credit})`,
          `SMALL(${listed('heldRow', last)},${cell.position}-${credit}-${toSend})`,
          `SMALL(${sent.all('monthRow')},${cell.position}-${credit}-${toSend}-${held})`,
        ),
      ),
      credited: aside(
        `IF(${cell.group}="${groups.toSend}",IFERROR(INDEX(${sent.all('sentOn')},MATCH(${order('key')}&" "&${CHOSEN.first},${sent.all('lastCredit')},0)),""),"")`,
      ),
      orderRow: position + ORDER_HEADINGS,
      ...openCells(cell, orders, sent),
    },
    LINES,
  );
}
