// Bonus: when the four weeks can lie, when the state is measured, and what follows from one placement and one state.
import { endOfMonth, monthsLater } from './months.mjs';
import { FIRST_ROW as FIRST_ORDER } from './orders.mjs';
import { AMOUNT, DATE, formula, header, input, note, title, WHOLE } from './style.mjs';

const FIRST_ROW = 6;
const FOUR_WEEKS = 28;
const MONTHS = 2;
const LATER = FIRST_ROW - FIRST_ORDER;

/** The amounts that the source lost: where each stands on the sheet. */
const figureCells = {
  'bonus-1a': 'B4',
  'bonus-1b': 'C4',
  'bonus-3': 'D4',
  'bonus-4': 'E4',
  'income-threshold': 'F4',
  'income-threshold-4': 'G4',
};

const STATES = { job: 'ordinært job', flexjob: 'fleksjob', education: 'uddannelse', none: 'ingen af delene' };

const headings = [
  ['Ordre', 16],
  ['Niveau', 28],
  ['Bonus', 13],
  ['1a: vinduet fra', 13],
  ['1a: til og med', 13],
  ['Praktik eller løntilskud fra', 15],
  ['til og med', 13],
  ['Dage i vinduet', 10],
  ['1a', 26],
  ['1a: beløb', 16],
  ['Måledag', 13],
  ['Status på måledagen', 18],
  ['Indkomst i måledagens måned', 16],
  ['Den anden bonus', 10],
  ['Afgørelse', 44],
  ['Beløb', 16],
];

export function bonusSheet(facts, orders, price, figures = {}) {
  const last = FIRST_ROW + orders.rows - 1;
  return {
    sheet: 'Bonus',
    stickyRowsCount: FIRST_ROW - 1,
    stickyColumnsCount: 1,
    columns: headings.map(([, width]) => ({ width })),
    validations: [
      {
        cells: `F${FIRST_ROW}:G${last}`,
        date: [61, 109_574],
        message: 'En dato, fx 19-09-2016. Én sammenhængende periode.',
      },
      {
        cells: `L${FIRST_ROW}:L${last}`,
        list: `"${Object.values(STATES).join(',')}"`,
        message: 'Borgerens status på måledagen.',
      },
    ],
    data: [
      [
        title('Bonus'),
        null,
        note('Beløbene i række 4 mangler i kilden (D16 s. 71) og skal udfyldes; en tom celle er aldrig nul.'),
      ],
      [
        null,
        note(
          'Én periode i praktik eller løntilskud pr. ordre; flere perioder, forlængelser og godkendelser: brug BONUS.',
        ),
      ],
      [null, ...Object.keys(figureCells).map(header)],
      [header('Beløb og grænser'), ...Object.keys(figureCells).map((figure) => input(figures[figure], AMOUNT))],
      headings.map(([name]) => header(name)),
      ...Array.from({ length: orders.rows }, (_, index) => bonusRow(facts[index] ?? [], FIRST_ROW + index, price)),
    ],
  };
}

function bonusRow(known, r, price) {
  const o = r - LATER;
  const kinds = `C${r}`;
  const has = (kind) => `ISNUMBER(SEARCH("${kind}",${kinds}))`;
  const earns = `AND(Ordrer!K${o}="OK",Ordrer!M${o}<>"")`;
  const other = `IF(${has('1b')},"1b",IF(${has('3')},"3",IF(${has('4')},"4","")))`;
  const amount = `IF(N${r}="1b",$C$4,IF(N${r}="3",$D$4,$E$4))`;
  const threshold = `IF(AND(N${r}="4",$G$4<>""),$G$4,$F$4)`;
  const worked = `IF(${threshold}="","Uafgjort: indkomstgrænsen mangler",IF(M${r}="","Uafgjort: indkomsten mangler",IF(M${r}>=${threshold},"Opfyldt","Ikke opfyldt: under indkomstgrænsen")))`;
  const stateOf3 = `IF(L${r}="${STATES.flexjob}","Opfyldt","Ikke opfyldt: ikke i fleksjob")`;
  const stateOfOthers = `IF(L${r}="${STATES.education}","Opfyldt",IF(L${r}="${STATES.job}",${worked},"Ikke opfyldt: hverken job eller uddannelse"))`;
  return [
    formula(`IF(Ordrer!A${o}="","",Ordrer!A${o})`),
    formula(`IF(Ordrer!K${o}="OK",Ordrer!B${o},"")`),
    formula(`IF(Ordrer!K${o}<>"OK","",IF(Ordrer!M${o}="","intet betales",${price.of(`Ordrer!B${o}`, 'bonus')}))`),
    formula(`IF(AND(${earns},${has('1a')}),Ordrer!C${o},"")`, DATE),
    formula(`IF(AND(${earns},${has('1a')}),${monthsLater(`Ordrer!L${o}`, MONTHS)},"")`, DATE),
    input(known[0], DATE),
    input(known[1], DATE),
    formula(
      `IF(OR(D${r}="",NOT(ISNUMBER(F${r})),NOT(ISNUMBER(G${r}))),"",MAX(0,MIN(G${r},E${r})-MAX(F${r},D${r})+1))`,
      WHOLE,
    ),
    formula(
      `IF(D${r}="","",IF(H${r}="","Ikke opfyldt: ingen periode",IF(G${r}<F${r},"Ret perioden",IF(H${r}>=${FOUR_WEEKS},"Opfyldt","Ikke opfyldt: under ${FOUR_WEEKS} dage"))))`,
    ),
    formula(`IF(I${r}="Opfyldt",IF($B$4="","mangler i kilden",$B$4),"")`, AMOUNT),
    formula(`IF(AND(${earns},N${r}<>""),${endOfMonth(`Ordrer!M${o}`, MONTHS)}+1,"")`, DATE),
    input(known[2]),
    input(known[3], AMOUNT),
    formula(`IF(${earns},${other},"")`),
    formula(`IF(N${r}="","",IF(L${r}="","Uafgjort: status mangler",IF(N${r}="3",${stateOf3},${stateOfOthers})))`),
    formula(`IF(O${r}="Opfyldt",IF(${amount}="","mangler i kilden",${amount}),"")`, AMOUNT),
  ];
}
