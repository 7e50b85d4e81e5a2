// Fravær: the meetings a citizen is called to again after staying away from the first one.
import { dateFaults, firstOf, hasRowWithoutFormulas, NO_FORMULAS } from './faults.mjs';
import { coloured, colours, DATE, formula, header, input, note, title } from './style.mjs';

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
        absenceRow(cases[index] ?? [], FIRST_ROW + index, groups, names, holidays),
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

function absenceRow(known, r, groups, names, holidays) {
  const isOneOf = (some) =>
    `OR(${some.flatMap((group) => [...new Set([group, names[group]])].map((word) => `TRIM(B${r})="${word}"`)).join(',')})`;
  const when = (text) => `IF(D${r}="${AGAIN}",${text},"")`;
  const next = (cell) => holidays.workingDayFrom(`(${cell}+${STEP})`);
  const faults = [
    [`TRIM(B${r})=""`, 'Ydelsen mangler'],
    [`NOT(${isOneOf(Object.keys(names))})`, 'Ydelsen kendes ikke'],
    ...dateFaults(`C${r}`, 'Første møde'),
  ];
  return [
    input(known[0]),
    input(known[1]),
    input(known[2], DATE),
    formula(
      `IF(A${r}&B${r}&C${r}="","",${firstOf(faults, `IF(${isOneOf(groups.again)},"${AGAIN}",IF(${isOneOf(groups.registered)},"Registreres samme dag; 3 kontaktforsøg","Aftalen nævner ikke ydelsen"))`)})`,
    ),
    formula(when(next(`C${r}`)), DATE),
    formula(when(`IF(ISNUMBER(E${r}),${next(`E${r}`)},"")`), DATE),
    formula(when(`IF(ISNUMBER(F${r}),${next(`F${r}`)},"")`), DATE),
    formula(when(`C${r}+${WINDOW}`), DATE),
    formula(
      when(
        `IF(NOT(ISNUMBER(G${r})),"Uden for listen Helligdage",IF(G${r}>H${r},"Det sidste møde ligger uden for vinduet",""))`,
      ),
    ),
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
