// Rows of Ordrer and Fakturaer that are to be put right, or are filled in and have no formulas, as Måned counts them.
import { rowsWithoutFormulas } from './faults.mjs';
import { SENT_HEADINGS, sentColumns, sentInputs } from './month-cells.mjs';
import { HEADINGS, inputLetters, at as orderLetters, status } from './order-columns.mjs';

/** How many rows of Fakturaer are to be put right and how many of these name no order. */
export const FAULTY = '$Q$6';
export const UNKNOWN = '$Q$4';
/** How many rows of Fakturaer, and of Ordrer, are filled in and have no formulas. Those of Fakturaer are among both counts above. */
export const LOST_SENT = '$R$6';
export const LOST_ORDERS = '$Q$7';

export const faultySent = (sent) => `COUNTIF(${sent.all('status')},"${status.faulty}")`;
export const faultyOrders = (orders) => `COUNTIF(${orders.all('status')},"${status.faulty}")`;

export function lostOrders(orders) {
  const count = rowsWithoutFormulas(HEADINGS, inputLetters, orderLetters.status, orders.last, 'Ordrer!');
  return lostIn(faultyOrders(orders), count);
}

export function lostSent(sent) {
  const { letters } = sentColumns;
  const inputs = sentInputs.map((key) => letters[key]);
  const count = rowsWithoutFormulas(SENT_HEADINGS, inputs, letters.status, sent.last, 'Fakturaer!');
  return lostIn(faultySent(sent), count);
}

/** A cell that shows an error hides how many there are. Where no row tells of it, its own has no formulas. */
const lostIn = (faulty, count) => `IFERROR(${count},IF(${faulty}>0,0,1))`;
