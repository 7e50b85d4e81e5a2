// Fravær: the meetings a citizen is called to again after staying away from the first one.
import { filledIn } from './columns.mjs';
import { dateFaults, firstOf, hasRowWithoutFormulas, NO_FORMULAS, shownAsOther } from './faults.mjs';
import { aside, coloured, colours, DATE, formula, header, helpersAmong, input, note, title } from './style.mjs';

const FIRST_ROW = 3;
const AGAIN = 'Indkaldes igen';
const STEP = 2;
const WINDOW = 14;

const GROUP_NAMES = {
  kontanthjaelp: 'kontanthjælp',
  uddannelseshjaelp: 'uddannelseshjælp',
  sygedagpenge: 'sygedagpenge',
  ledighedsydelse: 'ledighedsydelse',
  ressourceforloeb: 'ressourceforløb',
  revalidering: 'revalidering',
  integration: 'integrationsloven',
  jobafklaring: 'jobafklaring',
  dagpenge: 'dagpenge',
  selvforsoergende: 'selvforsørgende',
};

const headings = [
  ['Borger (løbenummer)', 16],
  ['Ydelse', 20],
  ['Første møde', 13, DATE],
  ['Fremgangsmåde', 42],
  ['1. genindkaldelse', 14, DATE],
  ['2. genindkaldelse', 14, DATE],
  ['3. genindkaldelse', 14, DATE],
  ['Vinduets sidste dag', 14, DATE],
  ['Bemærkning', 44],
  ['regnes: læst Borger', 12],
  ['regnes: læst Ydelse', 12],
  ['regnes: læst Første møde', 12],
  ['regnes: vist som', 20],
];

/** @param groups those that are summoned `again`, those that are `registered`, and `all` that a citizen may belong to */
export function absenceSheet(cases, rows, groups, holidays) {
  const last = FIRST_ROW + rows - 1;
  const names = namesOf(groups.all);
  return {
    sheet: 'Fravær',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    columns: headings.map(([, width]) => ({ width })),
    helpers: helpersAmong(headings.map(([name]) => name)),
    print: { through: 'I', headings: FIRST_ROW - 1, filled: 'D', repeated: 'A' },
    filter: `A${FIRST_ROW - 1}:I${last}`,
    conditionalFormatting: [
      coloured({ [AGAIN]: colours.Advarsel, Registreres: colours.OK }, 'D', [4, 4], FIRST_ROW, last),
      faulty(FIRST_ROW, last),
    ].flat(),
    validations: [
      {
        cells: `B${FIRST_ROW}:B${last}`,
        list: `"${Object.values(names).join(',')}"`,
        open: true,
        message: 'Vælg borgerens ydelse.',
      },
      { cells: `C${FIRST_ROW}:C${last}`, date: [61, 109_574], message: 'En dato, fx 05-10-2015.' },
    ],
    data: [
      [
        title('Fravær fra første møde'),
        null,
        null,
        formula(
          `IF(${hasRowWithoutFormulas(FIRST_ROW - 1, ['A', 'B', 'C'], 'D', FIRST_ROW + 2 * rows)},"${NO_FORMULAS}","")`,
        ),
        note('Møderne, hvis borgeren bliver ved med at udeblive. Skriv aldrig CPR-numre eller navne her.'),
      ],
      headings.map(([name, , format]) => header(name, format)),
      ...Array.from({ length: rows }, (_, index) =>
        absenceRow(cases[index] ?? [], FIRST_ROW + index, FIRST_ROW + 2 * rows, groups, names, holidays),
      ),
    ],
  };
}

/** What is not readable is told in words that end so. */
function faulty(first, last) {
  const words = ['mangler', 'kendes ikke', 'ikke en dato', 'klokkeslæt', '1900–2199'];
  return {
    cellRange: { from: { row: first, column: 4 }, to: { row: last, column: 4 } },
    condition: { formula: `OR(${words.map((word) => `RIGHT($D${first},${word.length})="${word}"`).join(',')})` },
    style: { backgroundColor: colours.Ret },
  };
}

function absenceRow(known, r, reach, groups, names, holidays) {
  const [citizen, group, first] = ['J', 'K', 'L'].map((letter) => `${letter}${r}`);
  const inCell = (letter) => filledIn(letter, FIRST_ROW - 1, reach);
  const isOneOf = (some) =>
    `OR(${some.flatMap((one) => [...new Set([one, names[one]])].map((word) => `TRIM(${group})="${word}"`)).join(',')})`;
  const when = (text) => `IF(D${r}="${AGAIN}",${text},"")`;
  const next = (cell) => holidays.workingDayFrom(`(${cell}+${STEP})`);
  const faults = [
    [`TRIM(${group})=""`, 'Ydelsen mangler'],
    [`NOT(${isOneOf(Object.keys(names))})`, 'Ydelsen kendes ikke'],
    [`M${r}<>""`, `"&M${r}&"`],
    ...dateFaults(first, 'Første møde'),
  ];
  return [
    input(known[0]),
    input(known[1]),
    input(known[2], DATE),
    formula(
      `IF(${citizen}&${group}&${first}="","",${firstOf(faults, `IF(${isOneOf(groups.again)},"${AGAIN}",IF(${isOneOf(groups.registered)},"Registreres samme dag; 3 kontaktforsøg","Aftalen nævner ikke ydelsen"))`)})`,
    ),
    formula(when(next(first)), DATE),
    formula(when(`IF(ISNUMBER(E${r}),${next(`E${r}`)},"")`), DATE),
    formula(when(`IF(ISNUMBER(F${r}),${next(`F${r}`)},"")`), DATE),
    formula(when(`${first}+${WINDOW}`), DATE),
    formula(
      when(
        `IF(NOT(ISNUMBER(G${r})),"Uden for listen Helligdage",IF(G${r}>H${r},"Det sidste møde ligger uden for vinduet",""))`,
      ),
    ),
    ...['A', 'B', 'C'].map((letter) => aside(`IF(${inCell(letter)}="","",${inCell(letter)})`)),
    aside(shownAsOther([], [[inCell('C'), 'Første møde']])),
  ];
}

/** The groups by their Danish names; each of the library's must have one. */
function namesOf(benefitGroups) {
  return Object.fromEntries(
    benefitGroups.map((group) => {
      if (!Object.hasOwn(GROUP_NAMES, group)) throw new Error(`${group}: no Danish name`);
      return [group, GROUP_NAMES[group]];
    }),
  );
}
