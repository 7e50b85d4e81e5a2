// What other sheets ask of Måned and of Fakturaer.
import { columnsOf } from './columns.mjs';
import { downFrom } from './faults.mjs';
import { AMOUNT, DATE, MONTH, WRITTEN_AMOUNT } from './style.mjs';

/** The first and the last day of the month that is chosen; words where none is. */
export const CHOSEN = { first: 'Måned!$Q$2', last: 'Måned!$Q$3' };

/** What a row of Fakturaer is about that is to be put right and names no order: any. */
export const OF_ANY_ORDER = 'ukendt';

export const SENT_HEADINGS = 3;

export const kinds = { invoice: 'Faktura', credit: 'Kreditnota' };

export const sentInputs = ['id', 'kind', 'month', 'from', 'to', 'amount', 'sentOn', 'paidOn'];

/** The columns of Fakturaer. What is copied from Måned stands in the same order there: from the order through the amount. */
export const sentColumns = columnsOf(
  [
    ['Status', 9, 'status'],
    ['Hvorfor', 49, 'why'],
    ['Ordre', 12, 'id'],
    ['Slags', 10, 'kind'],
    ['Måned', 15, 'month', MONTH],
    ['Fra', 10.5, 'from', DATE],
    ['Til og med', 10.5, 'to', DATE],
    ['Beløb', 15, 'amount', WRITTEN_AMOUNT],
    ['Sendt', 10.5, 'sentOn', DATE],
    ['Betalt', 10.5, 'paidOn', DATE],
    ['Forfalder', 10.5, 'due', DATE],
    ['Dagene koster nu', 14, 'right', AMOUNT],
    ['Skal krediteres', 14, 'credit', AMOUNT],
    ['regnes: ordre', 9, 'orderAt'],
    ['regnes: rækken', 20, 'state'],
    ['regnes: nummer', 16, 'key'],
    ['regnes: dagene', 24, 'daysKey'],
    ['regnes: med fortegn, øre', 12, 'signed'],
    ['regnes: står tilbage, øre', 12, 'net'],
    ['regnes: til', 10, 'through'],
    ['regnes: dage i ugen', 8, 'throughDays'],
    ['regnes: til, helt tal', 14, 'throughWhole'],
    ['regnes: til, øre', 12, 'throughOre'],
    ['regnes: før', 10, 'before'],
    ['regnes: dage i ugen før', 8, 'beforeDays'],
    ['regnes: før, helt tal', 14, 'beforeWhole'],
    ['regnes: før, øre', 12, 'beforeOre'],
    ['regnes: første af sine', 8, 'holds'],
    ['regnes: flere', 8, 'twice'],
    ['regnes: rækken, som tekst', 30, 'rowKey'],
    ['regnes: står to gange', 8, 'pasted'],
    ['regnes: passer', 30, 'fit'],
    ['regnes: skal rettes, for ordre', 16, 'faultKey'],
    ['regnes: betalt, øre', 12, 'paidOre'],
    ['regnes: krediteret for', 24, 'creditKey'],
    ['regnes: krediteret sidst for', 24, 'lastCredit'],
    ['regnes: måned, der mangler bagefter', 12, 'gap'],
    ['regnes: i måneden, øre', 12, 'inMonth'],
    ['regnes: dage i måneden', 8, 'inMonthDays'],
    ['regnes: før måneden, øre', 12, 'beforeMonth'],
    ['regnes: række, der krediteres', 8, 'creditRow'],
    ['regnes: række i måneden', 8, 'monthRow'],
    ['regnes: vist som', 20, 'shown'],
    ['regnes: skal rettes, for ordre og måned', 24, 'faultIn'],
    ['regnes: rækkefølge', 14, 'turn'],
    ['regnes: af samme slags før den, øre', 12, 'earlier'],
    ['regnes: til og med den, øre', 12, 'reach'],
    ['regnes: krediteret for dagene, øre', 12, 'allCredits'],
    ['regnes: krediteret af den, øre', 12, 'credited'],
    ['regnes: krediteret helt', 10, 'creditedOn'],
  ],
  sentInputs,
);

/** Rows put in between, and below, are looked at as far as this; twice as far would take twice as long. */
const lastOf = (rows) => SENT_HEADINGS + Math.ceil(1.2 * rows);

/** What stands in Fakturaer, as all sheets ask for it. */
export function sentIn(rows) {
  const last = lastOf(rows);
  const all = (key) => downFrom(1, sentColumns.letters[key], last, 'Fakturaer!');
  return {
    rows,
    last,
    all,
    own: (key) => downFrom(SENT_HEADINGS, sentColumns.letters[key], last),
    /** What stands in a column at a row of the sheet. */
    at: (key, row) => `INDEX(${all(key)},${row})`,
    /** What the invoices of an order come to in a column. */
    sumOf: (key, order) => `SUMIF(${all('key')},${order},${all(key)})`,
  };
}
