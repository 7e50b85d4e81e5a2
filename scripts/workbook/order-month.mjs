// What an order comes to through the month that stands in Måned, and through the one before it. Nothing here asks what is sent:
// Fakturaer asks Ordrer, and Måned asks both.
import { CHOSEN } from './month-cells.mjs';
import { status } from './order-columns.mjs';
import { oreOfWeeks } from './running.mjs';
import { aside } from './style.mjs';

export function monthCells(own, price) {
  const counts = `AND(OR(${own.status}="${status.ok}",${own.status}="${status.warned}",${own.status}="${status.rejected}"),ISNUMBER(${own.paidEnd}),ISNUMBER(${CHOSEN.first}))`;
  const when = (text) => aside(`IF(ISNUMBER(${own.monthDay}),${text},"")`);
  const through = (key) =>
    `IF(${own[key]}<${own.start},0,IF(${own[key]}=${own.paidEnd},ROUND(${own.fee}*100,0),${oreOfWeeks(own, `((${own[key]}-${own.weeksFrom}+1)/7)`)}))`;
  const isInvoiced = `${price.of(own.levelAt, 'invoiced')}="ja"`;
  const ifCounts = (text) => aside(`IF(${counts},IF(${isInvoiced},${text},""),"")`);
  return {
    beforeDay: ifCounts(lastDayOf(own, `(${CHOSEN.first}-1)`)),
    monthDay: ifCounts(lastDayOf(own, CHOSEN.last)),
    beforeOre: when(through('beforeDay')),
    monthOre: when(through('monthDay')),
    uninvoiced: aside(
      `IF(OR(${own.status}="${status.ok}",${own.status}="${status.warned}"),IF(${isInvoiced},"",1),"")`,
    ),
  };
}

/** The first day of the month of the plan to which a day's week belongs. */
export function monthOfWeek({ paidEnd, weeksFrom }, day) {
  const last = `MIN(${weeksFrom}+7*INT((${day}-${weeksFrom})/7)+6,${paidEnd})`;
  return `DATE(YEAR(${last}),MONTH(${last}),1)`;
}

/** The last paid day that belongs to a month or to one before it: a week belongs to the month in which its last day lies. */
function lastDayOf({ start, paidEnd, weeksFrom }, monthEnd) {
  return `IF(${monthEnd}>=${paidEnd},${paidEnd},MAX(${start}-1,${weeksFrom}+7*INT((${monthEnd}-${weeksFrom}+1)/7)-1))`;
}
