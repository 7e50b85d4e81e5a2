// Priser: what can be ordered, as the other sheets look it up.
import { columnsOf } from './columns.mjs';
import { AMOUNT, DATE, NUMBER, note, title, told } from './style.mjs';

const FIRST_ROW = 3;

const NONE = '–';
const kinds = { fixed: 'fast', range: 'interval', interval: 'interval', typical: 'typisk', exact: 'præcis' };

/** In kroner and hours, weeks and words; what other sheets ask for by its key. */
const columns = columnsOf([
  ['Niveau', 46, 'name'],
  ['Aftale', 28, 'agreement'],
  ['Timer: slags', 8, 'hoursKind'],
  ['Timer: mindst', 7, 'hoursMin', NUMBER],
  ['Timer: højst', 7, 'hoursMax', NUMBER],
  ['Timer: trin', 7, 'hoursStep', NUMBER],
  ['Uger: slags', 8, 'weeksKind'],
  ['Uger: mindst', 7, 'weeksMin', NUMBER],
  ['Uger: højst', 7, 'weeksMax', NUMBER],
  ['Timepris: mindst', 12, 'rateMin', AMOUNT],
  ['Timepris: højst', 12, 'rateMax', AMOUNT],
  ['Mentor', 7.5, 'mentor'],
  ['Bonus', 9.5, 'bonus'],
  ['Faktureres', 10, 'invoiced'],
  ['Regler om ophør og korte kontakter', 15, 'endings'],
  ['Kilde: timer', 34, 'hoursSource'],
  ['Kilde: pris', 34, 'priceSource'],
  ['regnes: nr.', 9, 'number'],
  ['regnes: id', 30, 'level'],
  ['regnes: dokumentet er af', 12, 'dated', DATE],
  ['regnes: aftalens id', 28, 'agreementId'],
]);
const { letters: at } = columns;

export function pricesSheet({ agreements, cite, serialOf }) {
  const levels = Object.values(agreements).flatMap((agreement) =>
    agreement.tracks.flatMap((track) => track.levels.map((level) => ({ agreement, level }))),
  );
  return {
    sheet: 'Priser',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    columns: columns.widths,
    helpers: columns.helpers,
    print: { through: at.endings, headings: FIRST_ROW - 1, repeated: at.name, rows: levels.length + FIRST_ROW - 1 },
    data: [
      [
        title('Priser og rammer'),
        null,
        note('Alle grænser er med. Timepriser i kroner uden moms. Kilde: aftalernes egne bilag.'),
      ],
      columns.headings,
      ...levels.map((each, index) => priceRow(each, index + 1, cite, serialOf)),
    ],
    rows: levels.length,
  };
}

function priceRow({ agreement, level }, position, cite, serialOf) {
  const { hours, weeks, hourlyRate: band } = level;
  const [least, most] = hours.perWeek
    ? [hours.kind === 'fixed' ? hours.perWeek : 0, hours.perWeek]
    : [hours.min, hours.max];
  const [fewest, longest] = weeks.kind === 'exact' ? [weeks.weeks, weeks.weeks] : [weeks.min ?? NONE, weeks.max];
  const dated = documentOf(agreement);
  const cells = {
    name: level.name.da,
    agreement: `${agreement.name.da.split(':')[0]} (${agreement.documents.map(({ id }) => id).join(', ')})`,
    hoursKind: kinds[hours.kind],
    hoursMin: number(least),
    hoursMax: number(most),
    hoursStep: number(hours.step ?? NONE),
    weeksKind: kinds[weeks.kind],
    weeksMin: number(fewest),
    weeksMax: number(longest),
    rateMin: number(band?.min ?? NONE),
    rateMax: number(band?.max ?? NONE),
    mentor: level.mentor ? 'ja' : 'nej',
    bonus: level.bonus.length === 0 ? NONE : level.bonus.join(' og '),
    invoiced: agreement.terms.invoicing ? 'ja' : 'nej',
    endings: agreement.terms.fee?.ended ? 'ja' : 'nej',
    hoursSource: cite(hours),
    priceSource: band ? cite(band) : NONE,
    number: position,
    level: level.id,
    dated: dated ? serialOf(dated) : NONE,
    agreementId: agreement.id,
  };
  return columns.row(
    Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, told(value, columns.formatOf(key))])),
  );
}

/** The day of the document that says that orders are placed while the agreement runs, where nothing says when it began. */
function documentOf({ documents, terms }) {
  const term = terms.ordering?.agreementPeriod;
  if (!term || term.firstDay) return undefined;
  return documents.find(({ id }) => id === term.source.document)?.dated;
}

function number(value) {
  return value === NONE ? value : Number(value);
}

/**
 * What the sheet says of a level. `find`: its number by its id or its name, whatever the capitals and the blanks around
 * it, or 0; not MATCH, which takes * and ? for any letters. `of`: what stands in a column at a number.
 */
export function looksUp({ rows }) {
  const last = FIRST_ROW + rows - 1;
  const range = (key) => `Priser!$${at[key]}$${FIRST_ROW}:$${at[key]}$${last}`;
  return {
    names: range('name'),
    find: (cell) =>
      `SUMPRODUCT(--((${range('level')}=TRIM(${cell}))+(${range('name')}=TRIM(${cell}))>0),${range('number')})`,
    of: (number, what) => `INDEX(${range(what)},${number})`,
  };
}
