// What of each order is open in the month that Måned shows, beside its list.
import { CHOSEN } from './month-cells.mjs';
import { FAULTY, UNKNOWN } from './month-lost.mjs';
import { status } from './order-columns.mjs';
import { monthOfWeek } from './order-month.mjs';
import { aside } from './style.mjs';

/**
 * What of an order is not sent yet, for the month and for those before it; nothing is sent of one that is to be rejected, or of
 * which a row of Fakturaer is to be put right: it may be the invoice itself.
 */
export function openCells(cell, orders, sent) {
  const order = (key) => orders.at(key, cell.orderRow);
  const isRejected = `${order('status')}="${status.rejected}"`;
  const waits = `IF(${isRejected},TRUE(),IF(${FAULTY}=0,FALSE(),IF(${UNKNOWN}>0,TRUE(),COUNTIF(${sent.all('faultKey')},${order('key')})>0)))`;
  const when = (text) => `IF(ISNUMBER(${order('monthDay')}),${text},"")`;
  /** Also where nothing of the month is open but for a row that is to be put right. */
  const isFaulty = `IF(${order('key')}="",FALSE(),COUNTIF(${sent.all('faultIn')},${order('key')}&" "&${CHOSEN.first})>0)`;
  const ofOrder = { paidEnd: order('paidEnd'), weeksFrom: order('weeksFrom') };
  const isStartHeld = `COUNTIFS(${sent.all('key')},${order('key')},${sent.all('holds')},1,${sent.all('net')},">0",${sent.all('from')},"<="&${order('start')},${sent.all('to')},">="&${order('start')})>0`;
  return {
    open: aside(when(`${order('monthOre')}-${order('beforeOre')}-${sent.sumOf('inMonth', order('key'))}`)),
    openRow: aside(`IF(N(${cell.open})>0,IF(${waits},"",${cell.orderRow}),"")`),
    heldRow: aside(`IF(IF(N(${cell.open})>0,${waits},IF(${FAULTY}=0,FALSE(),${isFaulty})),${cell.orderRow},"")`),
    missing: aside(when(`IF(${waits},0,${order('beforeOre')}-${sent.sumOf('beforeMonth', order('key'))})`)),
    gap: aside(`IF(N(${cell.missing})>0,IF(${isStartHeld},"",${monthOfWeek(ofOrder, order('start'))}),"")`),
  };
}
