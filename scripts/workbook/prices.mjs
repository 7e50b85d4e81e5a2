// Priser: what can be ordered, as the other sheets look it up.
import { AMOUNT, header, helpersAmong, NUMBER, note, title, WHOLE } from './style.mjs';

const FIRST_ROW = 3;

const NONE = '–';
const kinds = { fixed: 'fast', range: 'interval', interval: 'interval', typical: 'typisk', exact: 'præcis' };

/** The columns that other sheets ask for. */
const column = {
  level: 'A',
  name: 'B',
  hoursKind: 'D',
  hoursMin: 'E',
  hoursMax: 'F',
  hoursStep: 'G',
  weeksKind: 'H',
  weeksMin: 'I',
  weeksMax: 'J',
  rateMin: 'K',
  rateMax: 'L',
  mentor: 'M',
  bonus: 'N',
  invoiced: 'O',
  endings: 'P',
  number: 'S',
};

const headings = [
  'Niveau',
  'Navn',
  'Aftale',
  'Timer: slags',
  'Timer: mindst',
  'Timer: højst',
  'Timer: trin',
  'Uger: slags',
  'Uger: mindst',
  'Uger: højst',
  'Timepris: mindst',
  'Timepris: højst',
  'Mentor',
  'Bonus',
  'Faktureres',
  'Regler om ophør og korte kontakter',
  'Kilde: timer',
  'Kilde: pris',
  'regnes: nr.',
];

export function pricesSheet({ agreements, cite }) {
  const levels = Object.values(agreements).flatMap((agreement) =>
    agreement.tracks.flatMap((track) => track.levels.map((level) => ({ agreement, level }))),
  );
  return {
    sheet: 'Priser',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    columns: [30, 44, 28, 12, 10, 10, 10, 12, 10, 10, 14, 14, 9, 9, 11, 16, 34, 34, 9].map((width) => ({ width })),
    helpers: helpersAmong(headings),
    data: [
      [
        title('Priser og rammer'),
        null,
        note('Alle grænser er med. Timepriser i kroner uden moms. Kilde: aftalernes egne bilag.'),
      ],
      headings.map(header),
      ...levels.map((each, index) => priceRow(each, index + 1, cite)),
    ],
    rows: levels.length,
  };
}

function priceRow({ agreement, level }, position, cite) {
  const { hours, weeks, hourlyRate: band } = level;
  const [least, most] = hours.perWeek
    ? [hours.kind === 'fixed' ? hours.perWeek : 0, hours.perWeek]
    : [hours.min, hours.max];
  const [fewest, longest] = weeks.kind === 'exact' ? [weeks.weeks, weeks.weeks] : [weeks.min ?? NONE, weeks.max];
  return [
    level.id,
    level.name.da,
    agreement.id,
    kinds[hours.kind],
    number(least, NUMBER),
    number(most, NUMBER),
    number(hours.step ?? NONE, NUMBER),
    kinds[weeks.kind],
    number(fewest, WHOLE),
    number(longest, WHOLE),
    number(band?.min ?? NONE, AMOUNT),
    number(band?.max ?? NONE, AMOUNT),
    level.mentor ? 'ja' : 'nej',
    level.bonus.length === 0 ? NONE : level.bonus.join(' '),
    agreement.terms.invoicing ? 'ja' : 'nej',
    agreement.terms.fee?.ended ? 'ja' : 'nej',
    cite(hours),
    band ? cite(band) : NONE,
    position,
  ];
}

function number(value, format) {
  return value === NONE ? value : { value: Number(value), type: Number, format };
}

/**
 * What the sheet says of a level. `find`: its number by its id or its name, whatever the capitals and the blanks around
 * it, or 0; not MATCH, which takes * and ? for any letters. `of`: what stands in a column at a number.
 */
export function looksUp({ rows }) {
  const last = FIRST_ROW + rows - 1;
  const range = (letter) => `Priser!$${letter}$${FIRST_ROW}:$${letter}$${last}`;
  return {
    levels: range(column.level),
    find: (cell) =>
      `SUMPRODUCT(--((${range(column.level)}=TRIM(${cell}))+(${range(column.name)}=TRIM(${cell}))>0),${range(column.number)})`,
    of: (number, what) => `INDEX(${range(column[what])},${number})`,
  };
}
