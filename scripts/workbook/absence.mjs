// Fravær: the meetings a citizen is called to again after staying away from the first one.
import { DATE, formula, header, input, note, title } from './style.mjs';

const FIRST_ROW = 3;
const STEP = 2;
const WINDOW = 14;

const headings = [
  ['Borger (id)', 16],
  ['Ydelse', 20],
  ['Første møde', 13],
  ['Fremgangsmåde', 34],
  ['1. genindkaldelse', 14],
  ['2. genindkaldelse', 14],
  ['3. genindkaldelse', 14],
  ['Vinduets sidste dag', 14],
  ['Bemærkning', 44],
];

/** @param groups those that are summoned `again`, those that are `registered`, and `all` that a citizen may belong to */
export function absenceSheet(cases, rows, groups, holidays) {
  const last = FIRST_ROW + rows - 1;
  return {
    sheet: 'Fravær',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    columns: headings.map(([, width]) => ({ width })),
    validations: [
      { cells: `B${FIRST_ROW}:B${last}`, list: `"${groups.all.join(',')}"`, message: 'Vælg borgerens ydelse.' },
      { cells: `C${FIRST_ROW}:C${last}`, date: [61, 109_574], message: 'En dato, fx 05-10-2015.' },
    ],
    data: [
      [
        title('Fravær fra første møde'),
        null,
        null,
        null,
        note('Møderne, hvis borgeren bliver ved med at udeblive. Skriv aldrig CPR-numre her.'),
      ],
      headings.map(([name]) => header(name)),
      ...Array.from({ length: rows }, (_, index) =>
        absenceRow(cases[index] ?? [], FIRST_ROW + index, groups, holidays),
      ),
    ],
  };
}

function absenceRow(known, r, groups, holidays) {
  const isAmong = (some) => `OR(${some.map((group) => `B${r}="${group}"`).join(',')})`;
  const isReSummoned = `AND(ISNUMBER(C${r}),${isAmong(groups.again)})`;
  const when = (text) => `IF(${isReSummoned},${text},"")`;
  const next = (cell) => holidays.workingDayFrom(`(${cell}+${STEP})`);
  return [
    input(known[0]),
    input(known[1]),
    input(known[2], DATE),
    formula(
      `IF(COUNTA(B${r}:C${r})<2,"",IF(NOT(ISNUMBER(C${r})),"Første møde er ikke en dato",IF(${isReSummoned},"Indkaldes igen",IF(${isAmong(groups.registered)},"Registreres samme dag; 3 kontaktforsøg","Aftalen nævner ikke ydelsen"))))`,
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
