// What is wrong with a row of Ordrer, in words: the first that holds.
import { dateFaults, firstOf, givenDateFaults, givenWholeFaults, numberFaults } from './faults.mjs';
import { cellsOf, ENDED, inputKeys, OTHER_NOUGHTS, TWICE } from './order-columns.mjs';

export const MOST_WEEKS = 520;
/** Look-ups take no longer text. */
const LONGEST_NUMBER = 100;

/** Whether a number is longer than a spreadsheet keeps, or stands in powers of ten: two of them may look alike. */
function isLostNumber(cell) {
  const digits = ['E+', ',', '.'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, `UPPER(TRIM(${cell}))`);
  const inPowers = `IF(ISNUMBER(SEARCH("E+",${cell})),NOT(ISERROR(VALUE(${digits}))),FALSE())`;
  return `IF(ISNUMBER(${cell}),OR(ABS(${cell})>=1000000000000000,${cell}<>INT(${cell})),${inPowers})`;
}

/** OK, or the first thing that is wrong with a row; nothing where nothing is filled in. */
export function stateOf(r, { orders, price, holidays }) {
  const own = cellsOf(r);
  const cell = (key) => own[key];
  const [id, level, start, weeks, end, hours, rate, ended, lastOpen, minutes] = inputKeys.map(cell);
  const given = (one) => `${one}<>""`;
  const when = (one, wrong) => `IF(ISNUMBER(${one}),${wrong},FALSE())`;
  const term = (what) => price.of(cell('levelAt'), what);
  const faults = [
    [`TRIM(${id})=""`, 'Ordrenummer mangler'],
    [`LEN(${id})>${LONGEST_NUMBER}`, 'Ordrenummeret er for langt'],
    [isLostNumber(id), 'Ordrenummeret har mistet cifre: skriv det som tekst'],
    [`COUNTIF(${orders.own('key')},${cell('key')})>1`, TWICE],
    [`COUNTIF(${orders.own('bareKey')},${cell('bareKey')})>1`, OTHER_NOUGHTS],
    [`TRIM(${level})=""`, 'Niveau mangler'],
    [`${cell('levelAt')}=0`, 'Niveauet kendes ikke'],
    ...dateFaults(start, 'Startdato'),
    [`AND(${weeks}="",${end}="")`, 'Uger eller slutdato mangler'],
    [`AND(${given(weeks)},${given(end)})`, 'Skriv enten uger eller slutdato'],
    ...givenWholeFaults(weeks, 'Uger', 1, MOST_WEEKS),
    ...givenDateFaults(end, 'Slutdato'),
    [when(end, `OR(${end}<${start},${end}>=${start}+7*${MOST_WEEKS})`), 'Slutdato ligger før start eller for sent'],
    [
      when(end, `NOT(${holidays.lists(start, end)})`),
      'Slutdato ligger uden for listen Helligdage; skriv uger, eller brug VEDERLAG',
    ],
    ...numberFaults(hours, 'Timer'),
    [`OR(${hours}<=0,${hours}>168)`, 'Timer skal være over 0 og højst 168'],
    [mayBeClock(hours, term), 'Timer kan være et klokkeslæt: 12:00 er 0,5 i et regneark'],
    [`ABS(${hours}*100-ROUND(${hours}*100,0))>0.000001`, 'Over 2 decimaler i timer: brug VEDERLAG'],
    ...numberFaults(rate, 'Timepris'),
    [`OR(${rate}<=0,${rate}>10000)`, 'Timepris skal være over 0 og højst 10.000'],
    [`ABS(${rate}*10000-ROUND(${rate}*10000,0))>0.0001`, 'Over 4 decimaler i timepris'],
    [
      `AND(${given(ended)},${Object.values(ENDED)
        .map((word) => `TRIM(${ended})<>"${word}"`)
        .join(',')})`,
      'Ophøret kendes ikke',
    ],
    [`AND(${ended}="",${given(lastOpen)})`, 'Ophør mangler'],
    [`IF(${given(ended)},${term('endings')}<>"ja",FALSE())`, 'Aftalen siger ikke, hvad ophøret betyder for betalingen'],
    [
      `AND(OR(TRIM(${ended})="${ENDED.closed}",TRIM(${ended})="${ENDED.agreed}"),${lastOpen}="")`,
      'Sidste åbne dag mangler',
    ],
    [`AND(TRIM(${ended})="${ENDED.cancelled}",${given(lastOpen)})`, 'Et afbestilt forløb har ingen åbne dage'],
    ...givenDateFaults(lastOpen, 'Sidste åbne dag'),
    [
      when(lastOpen, `OR(${lastOpen}<${start},${lastOpen}>IF(${given(end)},${end},${start}+7*${weeks}-1))`),
      'Sidste åbne dag ligger uden for forløbet',
    ],
    ...givenWholeFaults(minutes, 'Minutter', 1, 60),
    [`IF(${given(minutes)},${term('mentor')}<>"ja",FALSE())`, 'Kun mentorniveauer har korte kontakter'],
    [`IF(${given(minutes)},${term('endings')}<>"ja",FALSE())`, 'Aftalen siger ikke, hvad en kort kontakt koster'],
    [when(minutes, `${hours}<>INT(${hours})`), 'Korte kontakter kræver hele timer'],
  ];
  const cells = inputKeys.map(cell);
  const range = `${cells[0]}:${cells.at(-1)}`;
  return `IF(SUMPRODUCT(--ISERROR(${range}))>0,"En celle viser en fejl",IF(${cells.join('&')}="","",IF(${cell('shown')}<>"",${cell('shown')},${firstOf(faults, '"OK"')})))`;
}

/** The cells of a row that hold numbers, each with its name, so that one shown as something else is told. */
export const numbersOf = (cell) => [
  [cell('weeks'), 'Uger'],
  [cell('hours'), 'Timer'],
  [cell('rate'), 'Timepris'],
  [cell('minutes'), 'Minutter'],
];
export const datesOf = (cell) => [
  [cell('start'), 'Startdato'],
  [cell('end'), 'Slutdato'],
  [cell('lastOpen'), 'Sidste åbne dag'],
];

/** As long as a week, in days. */
const WEEK = 7;
const MINUTES_OF_A_DAY = 1440;

/**
 * Hours that may be a time of day: a fraction below two that is less than can be ordered, or than is typical, or whole minutes of a day that are
 * no hundredths of an hour.
 */
function mayBeClock(hours, term) {
  const isTooFew = `${hours}<IF(${term('hoursKind')}="typisk",${term('hoursMax')},${term('hoursMin')})`;
  const isMinutes = `AND(ABS(${hours}*100-ROUND(${hours}*100,0))>0.000001,ABS(${hours}*${MINUTES_OF_A_DAY}-ROUND(${hours}*${MINUTES_OF_A_DAY},0))<0.00001)`;
  return `OR(AND(${hours}<2,${hours}<>INT(${hours}),${isTooFew}),AND(${hours}<${WEEK},${isMinutes}))`;
}
