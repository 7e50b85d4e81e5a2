// The columns of Ordrer, and how other sheets ask for them: by an order's number, never by a row.
import { columnsOf } from './columns.mjs';
import { downFrom } from './faults.mjs';
import { AMOUNT, COUNT, DATE, NUMBER, WRITTEN_AMOUNT } from './style.mjs';

export const FIRST_ROW = 5;
export const HEADINGS = FIRST_ROW - 1;

/** How a course ended, in the words of the list. */
export const ENDED = {
  closed: 'lukket før tid',
  cancelled: 'afbestilt før start',
  rejected: 'sagligt afvist',
  agreed: 'afsluttet efter aftale',
};

/** What Status says of a row: its order can be confirmed, also with a warning, or is to be rejected; or the row is to be put right. */
export const status = { ok: 'OK', warned: 'Advarsel', rejected: 'Afvises', faulty: 'Ret' };

export const inputKeys = ['id', 'level', 'start', 'weeks', 'end', 'hours', 'rate', 'ended', 'lastOpen', 'minutes'];

export const columns = columnsOf(
  [
    ['Status', 9, 'status'],
    ['Hvorfor', 39.5, 'why'],
    ['Ordre', 12, 'id'],
    ['Niveau', 19, 'level'],
    ['Startdato', 10.5, 'start', DATE],
    ['Uger', 5.5, 'weeks', NUMBER],
    ['Slutdato (i stedet for uger)', 10.5, 'end', DATE],
    ['Timer pr. uge', 6.5, 'hours', NUMBER],
    ['Timepris', 13, 'rate', WRITTEN_AMOUNT],
    ['Ophør', 11, 'ended'],
    ['Sidste åbne dag', 10.5, 'lastOpen', DATE],
    ['Minutter pr. kontakt', 8, 'minutes', NUMBER],
    ['Sidste betalte dag', 10.5, 'paidEnd', DATE],
    ['Vederlag', 15, 'fee', AMOUNT],
    ['Faktureres senest', 10.5, 'invoiceBy', DATE],
    ['Bestilt sidste dag', 11, 'orderedEnd', DATE],
    ['Betalte kalenderdage', 11, 'days', COUNT],
    ['Vederlaget er for', 18, 'paidWeeks'],
    ['Vederlag pr. uge (til visning)', 13, 'weekly', AMOUNT],
    ['Mindste timepris', 13, 'least', AMOUNT],
    ['Højeste timepris', 13, 'most', AMOUNT],
    ['regnes: pris', 26, 'price'],
    ['regnes: timer', 36, 'hoursCheck'],
    ['regnes: uger', 34, 'weeksCheck'],
    ['regnes: hele uger', 20, 'partWeek'],
    ['regnes: aftalens alder', 30, 'period'],
    ['regnes: sagligt afvist', 40, 'openDays'],
    ['regnes: forløb', 17, 'whole'],
    ['regnes: forløb, øre', 14, 'guess'],
    ['regnes: uge', 14, 'weekWhole'],
    ['regnes: uge, øre', 12, 'weekGuess'],
    ['regnes: nævner', 9, 'divisor'],
    ['regnes: rækken', 14, 'state'],
    ['regnes: niveau', 9, 'levelAt'],
    ['regnes: nummer', 16, 'key'],
    ['regnes: nummer uden nuller foran', 16, 'bareKey'],
    ['regnes: gøres hel', 9, 'wholeWeeks'],
    ['regnes: uger fra', 12, 'weeksFrom'],
    ['regnes: sidste uge fra', 12, 'lastWeek'],
    ['regnes: dage i den', 9, 'lastWeekDays'],
    ['regnes: betalte dage i den', 9, 'lastWeekPaid'],
    ['regnes: faktureret før måneden til', 12, 'beforeDay'],
    ['regnes: måneden til', 12, 'monthDay'],
    ['regnes: før måneden, øre', 12, 'beforeOre'],
    ['regnes: til og med måneden, øre', 12, 'monthOre'],
    ['regnes: uden fakturering', 9, 'uninvoiced'],
    ['regnes: vist som', 20, 'shown'],
    ['Aftale', 28, 'agreement'],
  ],
  inputKeys,
);

export const { letters: at, cellsOf } = columns;
/** The columns that are printed. */
export const PRINTED_THROUGH = at.invoiceBy;

/** The columns in which everything stands that is filled in. */
export const inputLetters = inputKeys.map((key) => at[key]);

export const TWICE = 'Ordrenummeret står flere gange';
export const OTHER_NOUGHTS = 'Ordrenummeret står også med andre nuller foran (som 007 og 7)';
const MISSING = 'Ordren findes ikke';
const MISSING_NOUGHTS = 'Findes ikke: andre nuller foran i Ordrer';

/**
 * An order's number as it is looked up: a text that no look-up takes for a number, a comparison or a pattern (* ? ~),
 * without blanks around it.
 */
export function keyOf(cell) {
  return `IF(TRIM(${cell})="","","nr "&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),"*","⁎"),"?","⁇"),"~","∼"))`;
}

/** The same without the noughts before a number, which a spreadsheet takes away: what else stands there is no such number. */
export function bareKeyOf(cell) {
  const bare = `TEXT(VALUE(TRIM(${cell})),"0")`;
  const isNumber = `REPT("0",LEN(TRIM(${cell}))-LEN(${bare}))&${bare}=TRIM(${cell})`;
  return `IFERROR(IF(${isNumber},"nr "&${bare},${keyOf(cell)}),${keyOf(cell)})`;
}

/** Rows put in between, and below, are looked at as far as this. */
const lastOf = (rows) => FIRST_ROW + 2 * rows;

/** The orders as all sheets ask for them; the headings are among the cells, so that a row may be put in first. */
export function ordersIn(rows) {
  const last = lastOf(rows);
  const all = (key) => downFrom(1, at[key], last, 'Ordrer!');
  return {
    rows,
    last,
    all,
    /** Cells of the sheet's own column, from the headings down. */
    own: (key) => downFrom(HEADINGS, at[key], last),
    /** What stands in a column at a row of the sheet. */
    at: (key, row) => `INDEX(${all(key)},${row})`,
    /** The row of the sheet of the order whose number stands in a cell, or in words why there is none. */
    find: (cell) => {
      const key = keyOf(cell);
      const missing = `IF(COUNTIF(${all('bareKey')},${bareKeyOf(cell)})>0,"${MISSING_NOUGHTS}","${MISSING}")`;
      return `IF(COUNTIF(${all('key')},${key})=0,${missing},IF(COUNTIF(${all('key')},${key})>1,"${TWICE}",MATCH(${key},${all('key')},0)))`;
    },
    /** The numbers to choose from. */
    ids: `Ordrer!$${at.id}$${FIRST_ROW}:$${at.id}$${FIRST_ROW + rows - 1}`,
  };
}
