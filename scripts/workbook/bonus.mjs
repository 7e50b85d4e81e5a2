// Bonus: when the four weeks can lie, when the state is measured, and what follows from one placement and one state.
import { downFrom, firstOf, givenDateFaults, hasRowWithoutFormulas, NO_FORMULAS } from './faults.mjs';
import { endOfMonth, monthsLater } from './months.mjs';
import { FIRST_ROW as FIRST_ORDER, findsOrder, keyOf, LEVEL, ROW_STATE } from './orders.mjs';
import { AMOUNT, aside, DATE, formula, header, helpersAmong, input, note, title, WHOLE } from './style.mjs';

const FIRST_ROW = 6;
const FOUR_WEEKS = 28;
const MONTHS = 2;
const KEY = 'T';
const FAULTY = 'ret ordren først';

/** The amounts that the source lost, in the order of row 4 (from B), each with its name on the sheet. */
const figureNames = {
  'bonus-1a': 'Bonus 1a',
  'bonus-1b': 'Bonus 1b',
  'bonus-3': 'Bonus 3',
  'bonus-4': 'Bonus 4',
  'income-threshold': 'Indkomstgrænse',
  'income-threshold-4': 'Indkomstgrænse, bonus 4',
};

const STATES = { job: 'ordinært job', flexjob: 'fleksjob', education: 'uddannelse', none: 'ingen af delene' };

const headings = [
  ['Ordre', 16],
  ['Niveau', 28],
  ['Bonus', 26],
  ['1a: vinduet fra', 13],
  ['1a: til og med', 13],
  ['Praktik eller løntilskud fra', 15],
  ['til og med', 13],
  ['Dage i vinduet', 10],
  ['1a', 42],
  ['1a: beløb', 19],
  ['Måledag', 13],
  ['Status på måledagen', 18],
  ['Indkomst i måledagens måned', 16],
  ['Den anden bonus', 10],
  ['Afgørelse', 44],
  ['Beløb', 19],
  ['regnes: ordre', 9],
  ['regnes: sidste betalte dag', 16],
  ['regnes: periode', 14],
  ['regnes: nummer', 16],
  ['regnes: bestilt sidste dag', 12],
];

export function bonusSheet(facts, rows, orders, price, figures = {}) {
  const last = FIRST_ROW + rows - 1;
  return {
    sheet: 'Bonus',
    stickyRowsCount: FIRST_ROW - 1,
    stickyColumnsCount: 1,
    columns: headings.map(([, width]) => ({ width })),
    helpers: helpersAmong(headings.map(([name]) => name)),
    validations: [
      {
        cells: `A${FIRST_ROW}:A${last}`,
        list: `Ordrer!$A$${FIRST_ORDER}:$A$${FIRST_ORDER + orders.rows - 1}`,
        message: 'Vælg en ordre fra arket Ordrer.',
      },
      {
        cells: `F${FIRST_ROW}:G${last}`,
        date: [61, 109_574],
        message: 'En dato, fx 19-09-2016. Én sammenhængende periode.',
      },
      {
        cells: `L${FIRST_ROW}:L${last}`,
        list: `"${Object.values(STATES).join(',')}"`,
        open: true,
        message: 'Borgerens status på måledagen.',
      },
    ],
    data: [
      [
        title('Bonus'),
        null,
        note('Beløbene i række 4 mangler i kilden (D16 s. 71) og skal udfyldes; en tom celle er aldrig nul.'),
        ...Array(5).fill(null),
        formula(`IF(${hasRowWithoutFormulas(FIRST_ROW - 1, ['A', 'F', 'G', 'L', 'M'], 'C')},"${NO_FORMULAS}","")`),
      ],
      [
        null,
        note(
          'Én periode i praktik eller løntilskud pr. ordre; flere perioder, forlængelser og godkendelser: brug BONUS.',
        ),
      ],
      [null, ...Object.values(figureNames).map(header)],
      [header('Beløb og grænser'), ...Object.keys(figureNames).map((figure) => input(figures[figure], AMOUNT))],
      headings.map(([name]) => header(name)),
      ...Array.from({ length: rows }, (_, index) => bonusRow(facts[index] ?? [], FIRST_ROW + index, price)),
    ],
  };
}

function bonusRow(known, r, price) {
  const order = (letter) => findsOrder.at(letter, `$Q${r}`);
  const has = (kind) => `ISNUMBER(SEARCH("${kind}",C${r}))`;
  const earns = `ISNUMBER(R${r})`;
  const other = `IF(${has('1b')},"1b",IF(${has('3')},"3",IF(${has('4')},"4","")))`;
  const amount = `IF(N${r}="1b",$C$4,IF(N${r}="3",$D$4,$E$4))`;
  return [
    input(known[0]),
    formula(`IF(ISNUMBER(Q${r}),${order('B')}&"","")`),
    formula(
      `IF(TRIM(A${r})="",IF(F${r}&G${r}&L${r}&M${r}="","","Vælg ordren"),IF(NOT(ISNUMBER(Q${r})),Q${r},IF(R${r}="","intet betales",IF(R${r}="${FAULTY}",R${r},${price.of(order(LEVEL), 'bonus')}))))`,
    ),
    formula(`IF(AND(${earns},${has('1a')}),${order('C')},"")`, DATE),
    formula(`IF(AND(${earns},${has('1a')}),${monthsLater(`U${r}`, MONTHS)},"")`, DATE),
    input(known[1], DATE),
    input(known[2], DATE),
    formula(`IF(OR(D${r}="",S${r}<>"OK"),"",MAX(0,MIN(G${r},E${r})-MAX(F${r},D${r})+1))`, WHOLE),
    formula(
      `IF(D${r}="","",IF(S${r}="","Ikke opfyldt: ingen periode",IF(S${r}<>"OK",S${r},IF(H${r}>=${FOUR_WEEKS},"Opfyldt","Ikke opfyldt: under ${FOUR_WEEKS} dage"))))`,
    ),
    formula(`IF(I${r}="Opfyldt",${amountIn('$B$4')},"")`, AMOUNT),
    formula(`IF(AND(${earns},N${r}<>""),${endOfMonth(`R${r}`, MONTHS)}+1,"")`, DATE),
    input(known[3]),
    input(known[4], AMOUNT),
    formula(`IF(${earns},${other},"")`),
    formula(decision(r)),
    formula(`IF(O${r}="Opfyldt",${amountIn(amount)},"")`, AMOUNT),
    aside(
      `IF(TRIM(A${r})="","",IF(COUNTIF(${downFrom(FIRST_ROW - 1, KEY)},${KEY}${r})>1,"Ordren står flere gange her",${findsOrder.find(`${KEY}${r}`)}))`,
    ),
    aside(`IF(ISNUMBER(Q${r}),IF(${order(ROW_STATE)}="OK",${order('M')},"${FAULTY}"),"")`),
    aside(`IF(AND(F${r}="",G${r}=""),"",${firstOf(periodFaults(r), '"OK"')})`),
    aside(keyOf(`A${r}`)),
    aside(`IF(${earns},${order('L')},"")`),
  ];
}

function periodFaults(r) {
  return [
    [`OR(F${r}="",G${r}="")`, 'Ret perioden: begge datoer skal udfyldes'],
    ...givenDateFaults(`F${r}`, 'Ret perioden: den første dato'),
    ...givenDateFaults(`G${r}`, 'Ret perioden: den anden dato'),
    [`G${r}<F${r}`, 'Ret perioden: den slutter, før den begynder'],
  ];
}

/** What follows from the state: text in the cell of the income or of the threshold decides nothing. */
function decision(r) {
  const state = `TRIM(L${r})`;
  const threshold = `IF(AND(N${r}="4",$G$4<>""),$G$4,$F$4)`;
  const income = `M${r}`;
  const worked = firstOf(
    [
      [`${threshold}=""`, 'Uafgjort: indkomstgrænsen mangler'],
      [`NOT(ISNUMBER(${threshold}))`, 'Ret række 4: indkomstgrænsen er tekst, ikke et tal'],
      [`${threshold}<=0`, 'Ret række 4: indkomstgrænsen skal være over 0'],
      [`${income}=""`, 'Uafgjort: indkomsten mangler'],
      [`NOT(ISNUMBER(${income}))`, 'Ret indkomsten: den er tekst, ikke et tal'],
      [`${income}<0`, 'Ret indkomsten: den er under 0'],
      [`${income}>=${threshold}`, 'Opfyldt'],
    ],
    '"Ikke opfyldt: under indkomstgrænsen"',
  );
  const ofThree = `IF(${state}="${STATES.flexjob}","Opfyldt","Ikke opfyldt: ikke i fleksjob")`;
  const ofOthers = `IF(${state}="${STATES.education}","Opfyldt",IF(${state}="${STATES.job}",${worked},"Ikke opfyldt: hverken job eller uddannelse"))`;
  const isUnknown = `AND(${Object.values(STATES)
    .map((word) => `${state}<>"${word}"`)
    .join(',')})`;
  return `IF(N${r}="","",${firstOf(
    [
      [`${state}=""`, 'Uafgjort: status mangler'],
      [isUnknown, 'Ret status: den kendes ikke'],
    ],
    `IF(N${r}="3",${ofThree},${ofOthers})`,
  )})`;
}

/** An amount of row 4, or why there is none; a 0 is none. */
function amountIn(cell) {
  return `IF(${cell}="","mangler i kilden",IF(NOT(ISNUMBER(${cell})),"ret række 4: tekst",IF(${cell}<=0,"ret række 4: 0",${cell})))`;
}
