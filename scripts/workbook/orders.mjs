// Ordrer: one order a row; what it costs, whether it may be ordered, and when it is invoiced at the latest.
import { courseDivisor, firstGuess, LARGEST, ore, weekDivisor, weeklyWhole } from './exact.mjs';
import {
  dateFaults,
  downFrom,
  firstOf,
  givenDateFaults,
  givenWholeFaults,
  hasRowWithoutFormulas,
  NO_FORMULAS,
  numberFaults,
} from './faults.mjs';
import { mondayOf } from './holidays.mjs';
import { monthsLater } from './months.mjs';
import { AMOUNT, aside, DATE, formula, header, helpersAmong, input, NUMBER, note, title, WHOLE } from './style.mjs';

export const FIRST_ROW = 3;
const MONTHS_TO_INVOICE = 2;
const MOST_WEEKS = 520;

/** How a course ended, in the words of the list. */
const ENDED = {
  closed: 'lukket før tid',
  cancelled: 'afbestilt før start',
  rejected: 'sagligt afvist',
  agreed: 'afsluttet efter aftale',
};

const inputColumns = [
  ['Ordre', 16],
  ['Niveau', 28],
  ['Startdato', 12, DATE],
  ['Uger', 7, WHOLE],
  ['Slutdato (i stedet for uger)', 13, DATE],
  ['Timer pr. uge', 9, NUMBER],
  ['Timepris', 13, AMOUNT],
  ['Ophør', 21],
  ['Sidste åbne dag', 12, DATE],
  ['Minutter pr. kontakt', 10, WHOLE],
];

const answerColumns = [
  ['Kontrol', 38],
  ['Bestilt sidste dag', 12],
  ['Sidste betalte dag', 12],
  ['Betalte dage', 9],
  ['Vederlag', 17],
  ['Vederlag pr. uge (til visning)', 16],
  ['Faktureres senest', 12],
  ['Mindste timepris', 17],
  ['Højeste timepris', 13],
  ['Pris', 26],
  ['Timer', 36],
  ['Uger', 34],
  ['regnes: forløb', 17],
  ['', 14],
  ['regnes: uge', 14],
  ['', 12],
  ['regnes: rækken', 14],
  ['regnes: niveau', 9],
  ['regnes: nummer', 16],
  ['regnes: hele uger', 9],
  ['regnes: uger fra', 12],
  ['regnes: sidste uge fra', 12],
  ['regnes: dage i den', 9],
];

const HEADINGS = FIRST_ROW - 1;
const IN_ORDER = 'Alle rækker er i orden';
const SOME_WARNED = 'Nogle ordrer har en advarsel';
const SOME_REJECTED = 'Nogle ordrer skal afvises';
const TOO_LARGE = 'Brug VEDERLAG';

/** What Kontrol begins with: an order may be confirmed, also with a warning, or is to be rejected; or its row is to be put right. */
const status = { ok: 'OK', warned: 'Advarsel', rejected: 'Afvises', faulty: 'Ret' };
const colours = { ok: '#DDF1DD', warned: '#FFE9B3', rejected: '#F8D0CC', faulty: '#E3D7F4' };

/**
 * An order's number as it is looked up: a text that no look-up takes for a number, a comparison or a pattern (* ? ~),
 * without blanks around it.
 */
export function keyOf(cell) {
  return `IF(TRIM(${cell})="","","nr "&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),"*","⁎"),"?","⁇"),"~","∼"))`;
}

/** Where other sheets find an order by its number; the headings are among the cells, so that a row may be put in first. */
export const findsOrder = {
  at: (letter, row) => `INDEX(${inOrders(letter)},${row})`,
  /** Its row of the sheet, or in words why there is none. */
  find: (key) =>
    `IF(COUNTIF(${inOrders(KEY)},${key})=0,"Ordren findes ikke",IF(COUNTIF(${inOrders(KEY)},${key})>1,"${TWICE}",MATCH(${key},${inOrders(KEY)},0)))`,
};

function inOrders(letter) {
  return downFrom(1, letter, 'Ordrer!');
}

const TWICE = 'Ordrenummeret står flere gange';
/** The columns that say whether a row can be worked out, which level it has, and what it is looked up by. */
export const ROW_STATE = 'AA';
export const LEVEL = 'AB';
const KEY = 'AC';
/** Whether an order by its last day is one of whole weeks (A42); where weeks are counted from; the week of the last paid day. */
const WHOLE_WEEKS = 'AD';
export const WEEKS_FROM = 'AE';
const LAST_WEEK = 'AF';
export const DAYS_IN_LAST_WEEK = 'AG';
/** Hours × rate × the share of weeks that is paid, as a whole number. */
export const COURSE_WHOLE = 'W';
/** The column that says whether an order can be confirmed, by its number. */
const CONTROL = inputColumns.length + 1;

export function ordersSheet(orders, rows, price, holidays) {
  const last = FIRST_ROW + rows - 1;
  const range = (letter) => `${letter}${FIRST_ROW}:${letter}${last}`;
  return {
    sheet: 'Ordrer',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    columns: [...inputColumns, ...answerColumns].map(([, width]) => ({ width })),
    helpers: helpersAmong([...inputColumns, ...answerColumns].map(([name]) => name)),
    conditionalFormatting: Object.entries(colours).map(([word, backgroundColor]) => ({
      cellRange: { from: { row: FIRST_ROW, column: CONTROL }, to: { row: last, column: CONTROL } },
      condition: { formula: begins(`$K${FIRST_ROW}`, status[word]) },
      style: { backgroundColor },
    })),
    validations: [
      { cells: range('B'), list: price.levels, open: true, message: 'Et niveau fra arket Priser, id eller navn.' },
      {
        cells: range('H'),
        list: `"${Object.values(ENDED).join(',')}"`,
        message: 'Vælg, hvordan forløbet ophørte, eller lad cellen være tom.',
      },
      {
        cells: range('D'),
        whole: [1, MOST_WEEKS],
        message: 'Hele uger fra 1 til 520. Lad cellen være tom, når slutdato er givet.',
      },
      { cells: range('J'), whole: [1, 60], message: 'Minutter fra 1 til 60, kun for mentorniveauer.' },
      ...['C', 'E', 'I'].map((letter) => ({
        cells: range(letter),
        date: [61, 109_574],
        message: 'En dato, fx 04-07-2016.',
      })),
    ],
    data: [
      [
        title('Ordrer'),
        note('Udfyld de gule celler. Alle beløb er uden moms.'),
        ...Array(8).fill(null),
        formula(verdict()),
        null,
        null,
        total('Kan bekræftes'),
        formula(whenSettled(`ROUND(SUM(${column('O')})-${REJECTED},2)`), AMOUNT),
        null,
        total('Skal afvises'),
        formula(whenSettled(`ROUND(${REJECTED},2)`), AMOUNT),
      ],
      [...inputColumns, ...answerColumns].map(([name]) => header(name)),
      ...Array.from({ length: rows }, (_, index) => orderRow(orders[index] ?? [], FIRST_ROW + index, price, holidays)),
    ],
    rows,
  };
}

const column = (letter) => downFrom(HEADINGS, letter);
/** Whether each row of a column, or one cell, begins with a word. */
const begins = (cells, word) => `LEFT(${cells},${word.length})="${word}"`;
const counted = (word) => `SUMPRODUCT(--(${begins(column('K'), word)}))`;
const REJECTED = `SUMPRODUCT(--(${begins(column('K'), status.rejected)}),${column('O')})`;
const INPUTS = 'ABCDEFGHIJ'.split('');

/** What the sheet says of all rows: in order only where every row that holds anything is. */
function verdict() {
  const filled = `(SUMPRODUCT(--(${INPUTS.map(column).join('&')}<>""))-1)`;
  const answered = [status.ok, status.warned, status.rejected].map(counted).join('+');
  const worst = firstOf(
    [
      [`${counted(status.rejected)}>0`, SOME_REJECTED],
      [`${counted(status.warned)}>0`, SOME_WARNED],
    ],
    `"${IN_ORDER}"`,
  );
  const settled = `IF(${answered}<${filled},"Ret de rækker, hvor Kontrol siger Ret",${worst})`;
  const lost = hasRowWithoutFormulas(HEADINGS, INPUTS, 'K');
  return `IFERROR(IF(${lost},"${NO_FORMULAS}",IF(${filled}=0,"Ingen ordrer",${settled})),"En celle viser en fejl")`;
}

function whenSettled(text) {
  const verdicts = [IN_ORDER, SOME_WARNED, SOME_REJECTED].map((each) => `$K$1="${each}"`);
  return `IF(OR(${verdicts.join(',')}),${text},"–")`;
}

function total(value) {
  return { value, fontWeight: 'bold', align: 'right' };
}

function orderRow(order, r, price, holidays) {
  const ok = `${ROW_STATE}${r}="OK"`;
  const daysInLastWeek = `${DAYS_IN_LAST_WEEK}${r}`;
  const whenOk = (text) => `IF(${ok},${text},"")`;
  return [
    ...inputColumns.map(([, , format], at) => input(order[at], format)),
    formula(control(r)),
    formula(whenOk(`IF(E${r}<>"",E${r},C${r}+7*D${r}-1)`), DATE),
    formula(whenOk(`IF(OR(H${r}="${ENDED.cancelled}",H${r}="${ENDED.rejected}"),"",IF(I${r}<>"",I${r},L${r}))`), DATE),
    formula(whenOk(`IF(M${r}="",0,M${r}-C${r}+1)`), WHOLE),
    formula(
      whenOk(
        `IF(W${r}>${LARGEST},"${TOO_LARGE}",${ore(`W${r}`, `X${r}`, courseDivisor(`J${r}`, daysInLastWeek))}/100)`,
      ),
      AMOUNT,
    ),
    formula(whenOk(`${ore(`Y${r}`, `Z${r}`, weekDivisor(`J${r}`))}/100`), AMOUNT),
    formula(
      whenOk(
        `IF(OR(M${r}="",${price.of(`${LEVEL}${r}`, 'invoiced')}="nej"),"",${monthsLater(`M${r}`, MONTHS_TO_INVOICE)})`,
      ),
      DATE,
    ),
    formula(whenOk(price.of(`${LEVEL}${r}`, 'rateMin')), AMOUNT),
    formula(whenOk(price.of(`${LEVEL}${r}`, 'rateMax')), AMOUNT),
    formula(
      whenOk(
        `IF(NOT(ISNUMBER(R${r})),"Intet prisbånd",IF(G${r}<R${r},"Afvises: under prisbåndet",IF(G${r}>S${r},"Afvises: over prisbåndet","OK")))`,
      ),
    ),
    formula(whenOk(hoursCheck(r, price))),
    formula(whenOk(weeksCheck(r, price))),
    aside(whenOk(`IF(M${r}="",0,${weeklyWhole(`F${r}`, `G${r}`, `J${r}`)}*${paidDays(r)})`)),
    aside(whenOk(firstGuess(`W${r}`, courseDivisor(`J${r}`, daysInLastWeek)))),
    aside(whenOk(weeklyWhole(`F${r}`, `G${r}`, `J${r}`))),
    aside(whenOk(firstGuess(`Y${r}`, weekDivisor(`J${r}`)))),
    aside(state(r, price, holidays)),
    aside(`IF(TRIM(B${r})="","",${price.find(`B${r}`)})`),
    aside(keyOf(`A${r}`)),
    aside(whenOk(`IF(E${r}="","nej",IF(${holidays.fromWorkToWork(`C${r}`, `E${r}`)},"ja","nej"))`)),
    aside(whenOk(`IF(${WHOLE_WEEKS}${r}="ja",${mondayOf(`C${r}`)},C${r})`)),
    aside(whenOk(`IF(M${r}="","",M${r}-MOD(M${r}-${WEEKS_FROM}${r},7))`)),
    aside(whenOk(`IF(M${r}="",7,${lastDayOfLastWeek(r)}-${firstDayOfLastWeek(r)}+1)`)),
  ];
}

/** The days of the week in which payment ends: of one that is made whole, those that are ordered, and otherwise 7. */
function firstDayOfLastWeek(r) {
  return `MAX(${LAST_WEEK}${r},C${r})`;
}
function lastDayOfLastWeek(r) {
  return `IF(${WHOLE_WEEKS}${r}="ja",MIN(${LAST_WEEK}${r}+6,L${r}),${LAST_WEEK}${r}+6)`;
}

/** Paid weeks, counted in days of the last one: so many whole ones before it, and what is paid of itself. */
function paidDays(r) {
  const wholeWeeks = `(${LAST_WEEK}${r}-${WEEKS_FROM}${r})/7`;
  return `(${wholeWeeks}*${DAYS_IN_LAST_WEEK}${r}+M${r}-${firstDayOfLastWeek(r)}+1)`;
}

/** OK, a warning, why the order is to be rejected, or what is wrong with its row. */
function control(r) {
  const state = `${ROW_STATE}${r}`;
  const checked = [status.rejected, status.warned]
    .flatMap((word) => ['T', 'U', 'V'].map((letter) => [word, `${letter}${r}`]))
    .reduceRight((rest, [word, cell]) => `IF(${begins(cell, word)},${cell},${rest})`, `"${status.ok}"`);
  const answered = `IF(O${r}="${TOO_LARGE}","${status.faulty}: Beløbet er for stort, brug VEDERLAG",${checked})`;
  return `IF(${state}="","",IF(${state}<>"OK","${status.faulty}: "&${state},${answered}))`;
}

/** OK, or the first thing that is wrong with a row. */
function state(r, price, holidays) {
  const [a, b, c, d, e, f, g, h, i, j] = INPUTS.map((letter) => `${letter}${r}`);
  const given = (cell) => `${cell}<>""`;
  const when = (cell, wrong) => `IF(ISNUMBER(${cell}),${wrong},FALSE())`;
  const faults = [
    [`TRIM(${b})=""`, 'Niveau mangler'],
    [`${LEVEL}${r}=0`, 'Niveauet kendes ikke'],
    [`IF(TRIM(${a})="",FALSE(),COUNTIF(${column(KEY)},${KEY}${r})>1)`, TWICE],
    ...dateFaults(c, 'Startdato'),
    [`AND(${d}="",${e}="")`, 'Uger eller slutdato mangler'],
    [`AND(${given(d)},${given(e)})`, 'Skriv enten uger eller slutdato'],
    ...givenWholeFaults(d, 'Uger', 1, MOST_WEEKS),
    ...givenDateFaults(e, 'Slutdato'),
    [when(e, `OR(${e}<${c},${e}>=${c}+7*${MOST_WEEKS})`), 'Slutdato ligger før start eller for sent'],
    [
      when(e, `NOT(${holidays.lists(c, e)})`),
      'Slutdato ligger uden for listen Helligdage; skriv uger, eller brug VEDERLAG',
    ],
    ...numberFaults(f, 'Timer'),
    [`OR(${f}<=0,${f}>168)`, 'Timer skal være over 0 og højst 168'],
    [`ABS(${f}*100-ROUND(${f}*100,0))>0.000001`, 'Over 2 decimaler i timer: brug VEDERLAG'],
    ...numberFaults(g, 'Timepris'),
    [`OR(${g}<=0,${g}>10000)`, 'Timepris skal være over 0 og højst 10.000'],
    [`ABS(${g}*10000-ROUND(${g}*10000,0))>0.0001`, 'Over 4 decimaler i timepris'],
    [
      `AND(${given(h)},${Object.values(ENDED)
        .map((word) => `${h}<>"${word}"`)
        .join(',')})`,
      'Ophøret kendes ikke',
    ],
    [`AND(${h}="",${given(i)})`, 'Ophør mangler'],
    [
      `IF(${given(h)},${price.of(`${LEVEL}${r}`, 'endings')}<>"ja",FALSE())`,
      'Aftalen siger ikke, hvad ophøret betyder for betalingen',
    ],
    [`AND(OR(${h}="${ENDED.closed}",${h}="${ENDED.agreed}"),${i}="")`, 'Sidste åbne dag mangler'],
    [`AND(${h}="${ENDED.cancelled}",${given(i)})`, 'Et afbestilt forløb har ingen åbne dage'],
    ...givenDateFaults(i, 'Sidste åbne dag'),
    [when(i, `OR(${i}<${c},${i}>IF(${given(e)},${e},${c}+7*${d}-1))`), 'Sidste åbne dag ligger uden for forløbet'],
    ...givenWholeFaults(j, 'Minutter', 1, 60),
    [`IF(${given(j)},${price.of(`${LEVEL}${r}`, 'mentor')}<>"ja",FALSE())`, 'Kun mentorniveauer har korte kontakter'],
    [
      `IF(${given(j)},${price.of(`${LEVEL}${r}`, 'endings')}<>"ja",FALSE())`,
      'Aftalen siger ikke, hvad en kort kontakt koster',
    ],
    [when(j, `${f}<>INT(${f})`), 'Korte kontakter kræver hele timer'],
  ];
  const cells = `A${r}:J${r}`;
  const empty = `${INPUTS.map((letter) => `${letter}${r}`).join('&')}=""`;
  return `IF(SUMPRODUCT(--ISERROR(${cells}))>0,"En celle viser en fejl",IF(${empty},"",${firstOf(faults, '"OK"')}))`;
}

function hoursCheck(r, price) {
  const term = (what) => price.of(`${LEVEL}${r}`, what);
  const stepped = `IF(ISNUMBER(${term('hoursStep')}),IF(MOD(ROUND(F${r}*100,0),ROUND(${term('hoursStep')}*100,0))<>0,"Advarsel: timerne går ikke op i trin","OK"),"OK")`;
  const within = `IF(OR(F${r}<${term('hoursMin')},F${r}>${term('hoursMax')}),"Afvises: timerne kan ikke bestilles",${stepped})`;
  return `IF(${term('hoursKind')}="typisk",IF(F${r}>${term('hoursMax')},"Advarsel: flere timer end typisk","OK"),${within})`;
}

function weeksCheck(r, price) {
  const term = (what) => price.of(`${LEVEL}${r}`, what);
  const days = `IF(${WHOLE_WEEKS}${r}="ja",7*INT((L${r}-${WEEKS_FROM}${r}+7)/7),L${r}-C${r}+1)`;
  const exact = `IF(${days}=7*${term('weeksMin')},"OK","Afvises: ikke det præcise antal uger")`;
  const whole = `IF(MOD(${days},7)<>0,"Advarsel: ikke hele uger","OK")`;
  const typical = `IF(${days}>7*${term('weeksMax')},"Advarsel: længere end typisk",${whole})`;
  const range = `IF(${days}<7*${term('weeksMin')},"Afvises: for kort",IF(${days}>7*${term('weeksMax')},"Afvises: for langt",${whole}))`;
  return `IF(${term('weeksKind')}="præcis",${exact},IF(${term('weeksKind')}="typisk",${typical},${range}))`;
}
