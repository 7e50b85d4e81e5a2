// Ordrer: one order a row; whether it may be ordered and why not, what it costs, and when it is invoiced at the latest.
import { filledIn } from './columns.mjs';
import { courseDivisor, firstGuess, LARGEST, ore, weekDivisor, weeklyWhole } from './exact.mjs';
import { firstOf, hasRowWithoutFormulas, NO_FORMULAS, shownAsOther } from './faults.mjs';
import { mondayOf } from './holidays.mjs';
import { monthsLater } from './months.mjs';
import {
  hoursCheck,
  openDaysCheck,
  partWeekCheck,
  periodCheck,
  priceCheck,
  statusOf,
  weeksCheck,
  whyOf,
} from './order-checks.mjs';
import {
  at,
  bareKeyOf,
  cellsOf,
  columns,
  ENDED,
  FIRST_ROW,
  HEADINGS,
  inputKeys,
  inputLetters,
  keyOf,
  PRINTED_THROUGH,
  status,
} from './order-columns.mjs';
import { monthCells } from './order-month.mjs';
import { datesOf, MOST_WEEKS, numbersOf, stateOf } from './order-state.mjs';
import { weeksInWords } from './running.mjs';
import { aside, below, coloured, colours, formula, input, note, sentence, strong, title } from './style.mjs';

const MONTHS_TO_INVOICE = 2;
/** Open rows under the last one that works anything out, at most; they say that they do not. */
const ROWS_BELOW = 200;

const IN_ORDER = 'Alle rækker er i orden';
const SOME_WARNED = 'Nogle ordrer har en advarsel';
const SOME_REJECTED = 'Nogle ordrer skal afvises';
const TO_PUT_RIGHT = 'Ret de rækker, hvor Status siger Ret';
const TOO_LARGE = 'Brug VEDERLAG';
/** Where it is said of all rows whether they are in order. */
export const VERDICT = 'D1';

export function ordersSheet(told, book) {
  const { orders, price } = book;
  const { rows } = orders;
  const last = FIRST_ROW + rows - 1;
  const lastOpen = last + Math.min(rows, ROWS_BELOW);
  const range = (key) => `${at[key]}${FIRST_ROW}:${at[key]}${lastOpen}`;
  return {
    sheet: 'Ordrer',
    stickyRowsCount: HEADINGS,
    stickyColumnsCount: 3,
    columns: columns.widths,
    helpers: columns.helpers,
    print: { through: PRINTED_THROUGH, headings: HEADINGS, filled: 'A', repeated: at.id },
    filter: `A${HEADINGS}:${at.most}${lastOpen}`,
    conditionalFormatting: coloured(colours, 'A', [1, 2], FIRST_ROW, lastOpen),
    validations: [
      { cells: range('level'), list: price.names, open: true, message: 'Et niveau fra arket Priser.' },
      {
        cells: range('ended'),
        list: `"${Object.values(ENDED).join(',')}"`,
        message: 'Vælg, hvordan forløbet ophørte, eller lad cellen være tom.',
      },
      {
        cells: range('weeks'),
        whole: [1, MOST_WEEKS],
        message: 'Hele uger fra 1 til 520. Lad cellen være tom, når slutdato er givet.',
      },
      { cells: range('minutes'), whole: [1, 60], message: 'Minutter fra 1 til 60, kun for mentorniveauer.' },
      ...['start', 'end', 'lastOpen'].map((key) => ({
        cells: range(key),
        date: [61, 109_574],
        message: 'En dato, fx 04-07-2016.',
      })),
    ],
    data: [
      [
        title('Ordrer'),
        note('Udfyld de gule celler.'),
        null,
        { ...formula(verdict(orders)), fontWeight: 'bold' },
        null,
        null,
        null,
        note('Alle beløb er uden moms. Skriv aldrig CPR-numre eller navne.'),
      ],
      [
        null,
        formula(counts(orders, [status.ok, status.warned])),
        strong('Kan bekræftes'),
        total(`${sumOf(orders, status.ok)}+${sumOf(orders, status.warned)}`),
      ],
      [
        null,
        formula(counts(orders, [status.rejected, status.faulty])),
        strong('Skal afvises'),
        total(sumOf(orders, status.rejected)),
      ],
      columns.headings,
      ...Array.from({ length: rows }, (_, index) => orderRow(told[index] ?? [], FIRST_ROW + index, book)),
      ...Array.from({ length: lastOpen - last }, (_, index) => rowBelow(last + 1 + index, told[rows + index], orders)),
    ],
  };
}

const counted = (orders, word) => `COUNTIF(${orders.own('status')},"${word}")`;
const sumOf = (orders, word) => `SUMIF(${orders.own('status')},"${word}",${orders.own('fee')})`;

/** How many rows have each of some words. */
function counts(orders, words) {
  return words.map((word) => `${counted(orders, word)}&" ${word}"`).join('&", "&');
}

/** What the sheet says of all rows: in order only where every row that holds anything is. */
function verdict(orders) {
  const filled = `(SUMPRODUCT(--(${inputKeys.map(orders.own).join('&')}<>""))-1)`;
  const answered = [status.ok, status.warned, status.rejected].map((word) => counted(orders, word)).join('+');
  const worst = firstOf(
    [
      [`${counted(orders, status.rejected)}>0`, SOME_REJECTED],
      [`${counted(orders, status.warned)}>0`, SOME_WARNED],
    ],
    `"${IN_ORDER}"`,
  );
  const settled = `IF(${answered}<${filled},"${TO_PUT_RIGHT}",${worst})`;
  const lost = hasRowWithoutFormulas(HEADINGS, inputLetters, at.status, orders.last);
  return `IFERROR(IF(${lost},"${NO_FORMULAS}",IF(${filled}=0,"Ingen ordrer",${settled})),"En celle viser en fejl")`;
}

/** A sum that is shown once no row is to be put right. */
function total(sum) {
  const verdicts = [IN_ORDER, SOME_WARNED, SOME_REJECTED].map((each) => `$D$1="${each}"`);
  return {
    ...formula(`IF(OR(${verdicts.join(',')}),ROUND(${sum},2),"–")`, columns.formatOf('fee')),
    fontWeight: 'bold',
  };
}

/** An open row under the formulas. */
function rowBelow(r, order = [], orders) {
  const filled = inputLetters.map((letter) => filledIn(letter, HEADINGS, orders.last)).join('&');
  return columns.tall(
    {
      status: formula(`IF(${filled}="","","${status.faulty}")`),
      why: sentence(`IF(${at.status}${r}="","","Rækken ligger under formlerne: kopiér dem ned")`),
      ...Object.fromEntries(
        inputKeys.map((key, index) => {
          const format = columns.formatOf(key);
          const known = order[index];
          return [
            key,
            known === undefined || known === null
              ? below(format)
              : { ...below(format), value: known, type: typeof known === 'string' ? String : Number },
          ];
        }),
      ),
    },
    2,
  );
}

function orderRow(order, r, book) {
  const { price, holidays } = book;
  const own = cellsOf(r);
  const inCell = (key) => filledIn(at[key], HEADINGS, book.orders.last);
  const whenOk = (text) => `IF(${own.state}="OK",${text},"")`;
  const answer = (key, text) => [key, formula(whenOk(text), columns.formatOf(key))];
  const helper = (key, text) => [key, aside(whenOk(text))];
  const tooLarge = `${own.fee}="${TOO_LARGE}"`;
  const unpaid = `OR(TRIM(${own.ended})="${ENDED.cancelled}",TRIM(${own.ended})="${ENDED.rejected}")`;
  const divisor = courseDivisor(own.minutes, own.lastWeekDays);
  return columns.tall({
    ...Object.fromEntries(inputKeys.map((key, index) => [key, input(order[index], columns.formatOf(key))])),
    status: formula(statusOf(r, tooLarge)),
    why: sentence(whyOf(r, tooLarge)),
    ...Object.fromEntries([
      answer('orderedEnd', `IF(${own.end}<>"",${own.end},${own.start}+7*${own.weeks}-1)`),
      answer('paidEnd', `IF(${unpaid},"",IF(${own.lastOpen}<>"",${own.lastOpen},${own.orderedEnd}))`),
      answer('days', `IF(${own.paidEnd}="",0,${own.paidEnd}-${own.start}+1)`),
      answer('paidWeeks', `IF(${own.paidEnd}="","intet",${paidInWords(own)})`),
      answer('fee', `IF(${own.whole}>${LARGEST},"${TOO_LARGE}",${ore(own.whole, own.guess, divisor)}/100)`),
      answer('weekly', `${ore(own.weekWhole, own.weekGuess, own.divisor)}/100`),
      answer(
        'invoiceBy',
        `IF(OR(${own.paidEnd}="",${price.of(own.levelAt, 'invoiced')}="nej"),"",${monthsLater(own.paidEnd, MONTHS_TO_INVOICE)})`,
      ),
      answer('least', price.of(own.levelAt, 'rateMin')),
      answer('most', price.of(own.levelAt, 'rateMax')),
      helper('price', priceCheck(r)),
      helper('hoursCheck', hoursCheck(r, price)),
      helper('weeksCheck', weeksCheck(r, price)),
      helper('partWeek', partWeekCheck(r, price)),
      helper('period', periodCheck(r, book)),
      helper('openDays', openDaysCheck(r)),
      helper('whole', `IF(${own.paidEnd}="",0,${own.weekWhole}*${paidDays(own)})`),
      helper('guess', firstGuess(own.whole, divisor)),
      helper('weekWhole', weeklyWhole(own.hours, own.rate, own.minutes)),
      helper('weekGuess', firstGuess(own.weekWhole, own.divisor)),
      helper('divisor', weekDivisor(own.minutes)),
      helper('wholeWeeks', `IF(${own.end}="","nej",IF(${holidays.fromWorkToWork(own.start, own.end)},"ja","nej"))`),
      helper('weeksFrom', `IF(${own.wholeWeeks}="ja",${mondayOf(own.start)},${own.start})`),
      helper('lastWeek', `IF(${own.paidEnd}="","",${own.paidEnd}-MOD(${own.paidEnd}-${own.weeksFrom},7))`),
      helper('lastWeekDays', `IF(${own.paidEnd}="",7,${lastDayOfLastWeek(own)}-${firstDayOfLastWeek(own)}+1)`),
      helper('lastWeekPaid', `IF(${own.paidEnd}="",0,${own.paidEnd}-${firstDayOfLastWeek(own)}+1)`),
    ]),
    state: aside(stateOf(r, book)),
    shown: aside(shownAsOther(numbersOf(inCell), datesOf(inCell))),
    levelAt: aside(`IF(TRIM(${own.level})="","",${price.find(own.level)})`),
    // Also where the level is not known, so that its row is told and no other.
    agreement: aside(`IF(${own.state}="","",IF(N(${own.levelAt})=0,"ukendt",${price.of(own.levelAt, 'agreementId')}))`),
    key: aside(keyOf(own.id)),
    bareKey: aside(bareKeyOf(own.id)),
    ...monthCells(own, price),
    ...columns.reading(HEADINGS, book.orders.last),
  });
}

/** The days of the week in which payment ends: of one that is made whole, those that are ordered, and otherwise 7. */
function firstDayOfLastWeek({ lastWeek, start }) {
  return `MAX(${lastWeek},${start})`;
}
function lastDayOfLastWeek({ wholeWeeks, lastWeek, orderedEnd }) {
  return `IF(${wholeWeeks}="ja",MIN(${lastWeek}+6,${orderedEnd}),${lastWeek}+6)`;
}

/** Paid weeks, counted in days of the last one: so many whole ones before it, and what is paid of itself. */
function paidDays(own) {
  const wholeWeeks = `(${own.lastWeek}-${own.weeksFrom})/7`;
  return `(${wholeWeeks}*${own.lastWeekDays}+${own.lastWeekPaid})`;
}

/** What is multiplied by what a week costs. */
function paidInWords({ lastWeek, weeksFrom, lastWeekDays, lastWeekPaid }) {
  const isWhole = `${lastWeekPaid}=${lastWeekDays}`;
  return weeksInWords(
    `((${lastWeek}-${weeksFrom})/7+IF(${isWhole},1,0))`,
    `IF(${isWhole},0,${lastWeekPaid})`,
    lastWeekDays,
  );
}
