// Bonus: when the four weeks can lie, when the state is measured, and what follows from one placement and one state.
import { columnsOf, filledIn } from './columns.mjs';
import { downFrom, firstOf, givenDateFaults, hasRowWithoutFormulas, NO_FORMULAS, shownAsOther } from './faults.mjs';
import { endOfMonth, monthsLater } from './months.mjs';
import { keyOf, status } from './order-columns.mjs';
import {
  AMOUNT,
  aside,
  COUNT,
  coloured,
  colours,
  DATE,
  formula,
  input,
  note,
  sentence,
  strong,
  title,
  WRITTEN_AMOUNT,
} from './style.mjs';

const FOUR_WEEKS = 28;
const MONTHS = 2;
const FAULTY = 'Ret ordren først';
const REJECTED = 'Ordren afvises';
const TOP = 'Ret øverst';

/** The amounts that the source lost, each with its name on the sheet; they stand under each other from row 2. */
const figureNames = {
  'bonus-1a': 'Bonus 1a',
  'bonus-1b': 'Bonus 1b',
  'bonus-3': 'Bonus 3',
  'bonus-4': 'Bonus 4',
  'income-threshold': 'Indkomstgrænse',
  'income-threshold-4': 'Indkomstgrænse (4)',
};
const FIRST_FIGURE = 2;
const HEADINGS = FIRST_FIGURE + Object.keys(figureNames).length + 1;
const FIRST_ROW = HEADINGS + 1;

const STATES = { job: 'ordinært job', flexjob: 'fleksjob', education: 'uddannelse', none: 'ingen af delene' };
const decisions = {
  Opfyldt: colours.OK,
  'Ikke opfyldt': colours.Afvises,
  Uafgjort: colours.Advarsel,
  Ret: colours.Ret,
};

const inputKeys = ['id', 'stayFrom', 'stayTo', 'state', 'income'];

const columns = columnsOf(
  [
    ['Ordre', 12, 'id'],
    ['Bonus', 14.5, 'bonus'],
    ['1a: vinduet fra', 10.5, 'windowFrom', DATE],
    ['1a: til og med', 10.5, 'windowTo', DATE],
    ['Praktik eller løntilskud fra', 10.5, 'stayFrom', DATE],
    ['til og med', 10.5, 'stayTo', DATE],
    ['Dage i vinduet', 7.5, 'days', COUNT],
    ['1a', 23, 'stay'],
    ['1a: beløb', 13, 'stayAmount', AMOUNT],
    ['Måledag', 10.5, 'measured', DATE],
    ['Status på måledagen', 13, 'state'],
    ['Indkomst i måledagens måned', 12, 'income', WRITTEN_AMOUNT],
    ['Bonus ved måling', 8, 'other'],
    ['Afgørelse', 23, 'decision'],
    ['Beløb', 13, 'amount', AMOUNT],
    ['Niveau', 46, 'level'],
    ['regnes: ordre', 9, 'orderAt'],
    ['regnes: sidste betalte dag', 16, 'paidEnd'],
    ['regnes: periode', 14, 'period'],
    ['regnes: nummer', 16, 'key'],
    ['regnes: bestilt sidste dag', 12, 'orderedEnd'],
    ['regnes: vist som', 20, 'shown'],
  ],
  inputKeys,
);
const { letters: at } = columns;
const rowOf = (figure) => FIRST_FIGURE + Object.keys(figureNames).indexOf(figure);
/** From the empty cell above the amounts through the one below them, which are locked: an amount that is moved takes no formula along. */
const figureCell = (figure) =>
  `INDEX($${at.stayAmount}$${FIRST_FIGURE - 1}:$${at.stayAmount}$${HEADINGS - 1},${rowOf(figure) - FIRST_FIGURE + 2})`;
/** Beside an amount: what it is shown as, where that is no number. */
const shownCell = (figure) => `$${at.measured}$${rowOf(figure)}`;

export function bonusSheet(facts, rows, book, figures = {}) {
  const { orders } = book;
  const reach = HEADINGS + 2 * rows;
  const last = FIRST_ROW + rows - 1;
  const range = (from, to = from) => `${at[from]}${FIRST_ROW}:${at[to]}${last}`;
  const notes = [
    'Beløbene til højre mangler i kilden (D16 s. 71) og skal udfyldes; en tom celle er aldrig nul.',
    'Skriv ordrens nummer i den første kolonne: svarene følger nummeret.',
    'Én periode i praktik eller løntilskud og én status pr. ordre.',
    'Flere perioder, forlængelser og godkendelser: brug funktionen BONUS.',
  ];
  const lost = hasRowWithoutFormulas(
    HEADINGS,
    inputKeys.map((key) => at[key]),
    at.bonus,
    reach,
  );
  return {
    sheet: 'Bonus',
    stickyRowsCount: HEADINGS,
    stickyColumnsCount: 1,
    columns: columns.widths,
    helpers: columns.helpers,
    print: { through: at.amount, headings: HEADINGS, filled: at.bonus, repeated: at.id },
    filter: `A${HEADINGS}:${at.level}${last}`,
    conditionalFormatting: [
      ['bonus', { [REJECTED]: colours.Afvises }],
      ['stay', decisions],
      ['decision', decisions],
    ].flatMap(([key, words]) =>
      coloured(words, at[key], [columns.numberOf(key), columns.numberOf(key)], FIRST_ROW, last),
    ),
    validations: [
      { cells: range('id'), list: orders.ids, open: true, message: 'Vælg en ordre fra arket Ordrer.' },
      {
        cells: range('stayFrom', 'stayTo'),
        date: [61, 109_574],
        message: 'En dato, fx 19-09-2016. Én sammenhængende periode.',
      },
      {
        cells: range('state'),
        list: `"${Object.values(STATES).join(',')}"`,
        open: true,
        message: 'Borgerens status på måledagen.',
      },
    ],
    data: [
      [title('Bonus'), null, null, { ...formula(`IF(${lost},"${NO_FORMULAS}","")`), fontWeight: 'bold' }],
      ...Object.entries(figureNames).map(([figure, name], index) =>
        columns.row({
          id: notes[index] ? note(notes[index]) : null,
          stay: strong(name),
          stayAmount: input(figures[figure], WRITTEN_AMOUNT),
          measured: { ...formula(topFault(figure, name)), fontWeight: 'bold' },
        }),
      ),
      [null],
      columns.headings,
      ...Array.from({ length: rows }, (_, index) => bonusRow(facts[index] ?? [], FIRST_ROW + index, reach, book)),
    ],
  };
}

function bonusRow(known, r, reach, { orders, price }) {
  const cell = columns.cellsOf(r);
  const inCell = (key) => filledIn(at[key], HEADINGS, reach);
  const order = (key) => orders.at(key, `$${cell.orderAt}`);
  const has = (kind) => `ISNUMBER(SEARCH("${kind}",${cell.bonus}))`;
  const earns = `ISNUMBER(${cell.paidEnd})`;
  const other = `IF(${has('1b')},"1b",IF(${has('3')},"3",IF(${has('4')},"4","")))`;
  const [of1b, of3, of4] = ['bonus-1b', 'bonus-3', 'bonus-4'].map(amountIn);
  const amount = `IF(${cell.other}="1b",${of1b},IF(${cell.other}="3",${of3},${of4}))`;
  const answer = (key, text) => [key, formula(text, columns.formatOf(key))];
  const said = (key, text) => [key, { ...formula(text, columns.formatOf(key)), wrap: true }];
  const facts = inputKeys.slice(1).map((key) => cell[key]);
  return columns.tall({
    ...Object.fromEntries(inputKeys.map((key, index) => [key, input(known[index], columns.formatOf(key))])),
    ...Object.fromEntries([
      answer('windowFrom', `IF(AND(${earns},${has('1a')}),${order('start')},"")`),
      answer('windowTo', `IF(AND(${earns},${has('1a')}),${monthsLater(cell.orderedEnd, MONTHS)},"")`),
      answer(
        'days',
        `IF(OR(${cell.windowFrom}="",${cell.period}<>"OK"),"",MAX(0,MIN(${cell.stayTo},${cell.windowTo})-MAX(${cell.stayFrom},${cell.windowFrom})+1))`,
      ),
      said('stayAmount', `IF(${cell.stay}="Opfyldt",${amountIn('bonus-1a')},"")`),
      answer('measured', `IF(AND(${earns},${cell.other}<>""),${endOfMonth(cell.paidEnd, MONTHS)}+1,"")`),
      answer('other', `IF(${earns},${other},"")`),
      said('amount', `IF(${cell.decision}="Opfyldt",${amount},"")`),
      answer('level', `IF(${earns},${price.of(order('levelAt'), 'name')},"")`),
    ]),
    bonus: sentence(
      `IF(TRIM(${cell.id})="",IF(${facts.join('&')}="","","Vælg ordren"),IF(NOT(ISNUMBER(${cell.orderAt})),${cell.orderAt},IF(${cell.paidEnd}="","Intet betales",IF(OR(${cell.paidEnd}="${FAULTY}",${cell.paidEnd}="${REJECTED}"),${cell.paidEnd},${price.of(order('levelAt'), 'bonus')}))))`,
    ),
    stay: sentence(
      `IF(${cell.windowFrom}="",IF(AND(${earns},${cell.period}<>"OK"),${cell.period},""),IF(${cell.period}="","Ikke opfyldt: ingen periode",IF(${cell.period}<>"OK",${cell.period},IF(${cell.days}>=${FOUR_WEEKS},"Opfyldt","Ikke opfyldt: under ${FOUR_WEEKS} dage"))))`,
    ),
    decision: sentence(decision(cell, earns)),
    orderAt: aside(
      `IF(TRIM(${cell.id})="","",IF(COUNTIF(${downFrom(HEADINGS, at.key, reach)},${cell.key})>1,"Ordren står flere gange her",${orders.find(inCell('id'))}))`,
    ),
    paidEnd: aside(
      `IF(ISNUMBER(${cell.orderAt}),IF(${order('state')}<>"OK","${FAULTY}",IF(${order('status')}="${status.rejected}","${REJECTED}",${order('paidEnd')})),"")`,
    ),
    period: aside(`IF(AND(${cell.stayFrom}="",${cell.stayTo}=""),"",${firstOf(periodFaults(cell, inCell), '"OK"')})`),
    key: aside(keyOf(cell.id)),
    shown: aside(shownAsOther([[inCell('income'), 'Ret indkomsten: den']])),
    orderedEnd: aside(`IF(${earns},${order('orderedEnd')},"")`),
    ...columns.reading(HEADINGS, reach),
  });
}

function periodFaults({ stayFrom, stayTo }, inCell) {
  return [
    [`OR(ISLOGICAL(${inCell('stayFrom')}),ISLOGICAL(${inCell('stayTo')}))`, 'Ret perioden: en dato er sand/falsk'],
    [`OR(${stayFrom}="",${stayTo}="")`, 'Ret perioden: begge datoer skal udfyldes'],
    ...givenDateFaults(stayFrom, 'Ret perioden: den første dato'),
    ...givenDateFaults(stayTo, 'Ret perioden: den anden dato'),
    [`${stayTo}<${stayFrom}`, 'Ret perioden: den slutter, før den begynder'],
  ];
}

/** What follows from the state. An income that is no amount is told whether or not the state asks for it; text in the threshold decides nothing. */
function decision({ state: stateCell, income, other, shown }, earns) {
  const state = `TRIM(${stateCell})`;
  const [ofAll, ofFour] = ['income-threshold', 'income-threshold-4'].map(figureCell);
  const [shownOfAll, shownOfFour] = ['income-threshold', 'income-threshold-4'].map(shownCell);
  const threshold = `IF(AND(${other}="4",${ofFour}<>""),${ofFour},${ofAll})`;
  const worked = firstOf(
    [
      [`${threshold}=""`, 'Uafgjort: indkomstgrænsen mangler'],
      [`NOT(ISNUMBER(${threshold}))`, `${TOP}: indkomstgrænsen er tekst, ikke et tal`],
      [`OR(${shownOfAll}<>"",${shownOfFour}<>"")`, `${TOP}: indkomstgrænsen er ikke et tal`],
      [`${threshold}<=0`, `${TOP}: indkomstgrænsen skal være over 0`],
      [`${income}=""`, 'Uafgjort: indkomsten mangler'],
      [`${income}>=${threshold}`, 'Opfyldt'],
    ],
    '"Ikke opfyldt: under indkomstgrænsen"',
  );
  const ofThree = `IF(${state}="${STATES.flexjob}","Opfyldt","Ikke opfyldt: ikke i fleksjob")`;
  const ofNone = `IF(${state}="${STATES.flexjob}","Ikke opfyldt: et fleksjob er ikke et ordinært job","Ikke opfyldt: hverken job eller uddannelse")`;
  const ofOthers = `IF(${state}="${STATES.education}","Opfyldt",IF(${state}="${STATES.job}",${worked},${ofNone}))`;
  const isUnknown = `AND(${Object.values(STATES)
    .map((word) => `${state}<>"${word}"`)
    .join(',')})`;
  const ofIncome = [
    [`${shown}<>""`, `"&${shown}&"`],
    [`AND(${income}<>"",NOT(ISNUMBER(${income})))`, 'Ret indkomsten: den er tekst, ikke et tal'],
    [`IF(ISNUMBER(${income}),${income}<0,FALSE())`, 'Ret indkomsten: den er under 0'],
  ];
  return `IF(${other}="",IF(${earns},${firstOf(ofIncome, '""')},""),${firstOf(
    [...ofIncome, [`${state}=""`, 'Uafgjort: status mangler'], [isUnknown, 'Ret status: den kendes ikke']],
    `IF(${other}="3",${ofThree},${ofOthers})`,
  )})`;
}

/** Beside an amount at the top: that it is none, also where no row asks for it. */
function topFault(figure, name) {
  const cell = figureCell(figure);
  return `IF(AND(${cell}<>"",NOT(ISNUMBER(${cell})),NOT(ISLOGICAL(${cell}))),"${name} er tekst, ikke et tal",${shownAsOther([[cell, name]])})`;
}

/** An amount at the top, or why there is none; a 0 is none. */
function amountIn(figure) {
  const cell = figureCell(figure);
  return firstOf(
    [
      [`${cell}=""`, 'Mangler i kilden'],
      [`NOT(ISNUMBER(${cell}))`, `${TOP}: tekst`],
      [`${shownCell(figure)}<>""`, `${TOP}: ikke et tal`],
      [`${cell}<=0`, `${TOP}: 0`],
    ],
    cell,
  );
}
