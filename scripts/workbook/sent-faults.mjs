// What is wrong with a row of Fakturaer, in words: what cannot be read, and what does not fit what else is known.
import { dateFaults, firstOf, givenDateFaults, numberFaults } from './faults.mjs';
import { sentInputs as inputKeys, kinds } from './month-cells.mjs';
import { dayInWords, monthInWords } from './months.mjs';

/** OK, or the first thing that is wrong with a row; nothing where nothing is filled in. */
export function stateOf(cell, order, price) {
  const faults = [
    [`TRIM(${cell.id})=""`, 'Ordre mangler'],
    [`NOT(ISNUMBER(${cell.orderAt}))`, `"&${cell.orderAt}&"`],
    [
      `AND(TRIM(${cell.kind})<>"${kinds.invoice}",TRIM(${cell.kind})<>"${kinds.credit}")`,
      'Slags skal være Faktura eller Kreditnota',
    ],
    ...dateFaults(cell.month, 'Måned'),
    ...dateFaults(cell.from, 'Fra'),
    ...dateFaults(cell.to, 'Til og med'),
    [`${cell.to}<${cell.from}`, 'Til og med ligger før Fra'],
    [
      `OR(YEAR(${cell.to})<>YEAR(${cell.month}),MONTH(${cell.to})<>MONTH(${cell.month}))`,
      `Måned passer ikke: dagene hører til "&${monthInWords(cell.to)}&"`,
    ],
    ...numberFaults(cell.amount, 'Beløb'),
    [`OR(${cell.amount}<=0,${cell.amount}>=100000000000)`, 'Beløb skal være over 0, også på en kreditnota'],
    [`ABS(${cell.amount}*100-ROUND(${cell.amount}*100,0))>0.0001`, 'Beløb har over 2 decimaler'],
    ...dateFaults(cell.sentOn, 'Sendt'),
    ...givenDateFaults(cell.paidOn, 'Betalt'),
    [`AND(ISNUMBER(${cell.paidOn}),${cell.paidOn}<${cell.sentOn})`, 'Betalt ligger før Sendt'],
    [`${order('state')}<>"OK"`, 'Ret ordren først'],
    [`NOT(ISNUMBER(${order('fee')}))`, 'Ordrens beløb er for stort til arket'],
    [`${price.of(order('levelAt'), 'invoiced')}="nej"`, 'Aftalen har ingen regel om fakturering: slet rækken her'],
  ];
  const cells = inputKeys.map((key) => cell[key]);
  return `IF(SUMPRODUCT(--ISERROR(${cells[0]}:${cells.at(-1)}))>0,"En celle viser en fejl",IF(${cells.join('&')}="","",IF(${cell.shown}<>"",${cell.shown},${firstOf(faults, '"OK"')})))`;
}

/** Days that stand on several invoices, or of which more was credited than invoiced, are to be put right. */
export const isTwice = (cell, sent) =>
  `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('holds')},1,${sent.all('net')},">0",${sent.all('from')},"<="&${cell.to},${sent.all('to')},">="&${cell.from})>1`;

/**
 * OK, or why a row that can be read does not fit what else is known: nothing is proposed of such a one. What was credited whole
 * fits, whatever its days.
 */
export function fitOf(cell, course, sent) {
  const { start, weeksFrom, orderedEnd, paidEnd } = course;
  const right = `(${cell.throughOre}-${cell.beforeOre})`;
  const isWeeksFirst = `MOD(${cell.from}-${weeksFrom},7)=0`;
  const monthOfLast = (end) => `MONTH(MIN(${cell.from}+6,${end}))`;
  const isMonthsFirst = `AND(${isWeeksFirst},OR(MONTH(${cell.from}-1)<>${monthOfLast(orderedEnd)},MONTH(${cell.from}-1)<>${monthOfLast(`IF(${paidEnd}="",${orderedEnd},${paidEnd})`)}))`;
  const goesOn = `COUNTIFS(${sent.all('key')},${cell.key},${sent.all('to')},${cell.from}-1,${sent.all('net')},">0")>0`;
  const monthBegins = `MAX(${start},${weeksFrom}+7*INT((DATE(YEAR(${cell.to}),MONTH(${cell.to}),1)-${weeksFrom})/7))`;
  const isLast = `OR(MOD(${cell.to}-${weeksFrom}+1,7)=0,${cell.to}=${orderedEnd},N(${paidEnd})<${orderedEnd})`;
  const isCredit = `TRIM(${cell.kind})="${kinds.credit}"`;
  const ofDays = `${sent.own('daysKey')},${cell.daysKey}`;
  const hasInvoice = `COUNTIFS(${ofDays},${sent.own('signed')},">0")>0`;
  const invoicedByThen = `SUMIFS(${sent.own('signed')},${ofDays},${sent.own('sentOn')},"<="&${cell.sentOn})`;
  const settled = firstOf(
    [
      [
        `OR(${cell.from}<${start},${cell.to}>${orderedEnd})`,
        `Uden for forløbet "&${dayInWords(start)}&" til "&${dayInWords(orderedEnd)}&"${IF_SENT}`,
      ],
      [
        `IF(${cell.from}=${start},FALSE(),IF(${isMonthsFirst},FALSE(),NOT(${goesOn})))`,
        `Fra passer ikke: "&${monthInWords(cell.to)}&" begynder "&${dayInWords(monthBegins)}&"${IF_SENT}`,
      ],
      [cell.twice, 'Dagene står også i en anden faktura. Er begge sendt: krediter den ene'],
      [`IF(${isLast},FALSE(),${cell.net}<>${right})`, `Til og med passer ikke: midt i en af forløbets uger${IF_SENT}`],
    ],
    '"OK"',
  );
  return firstOf(
    [
      [`${cell.pasted}=1`, 'Står rækken to gange? Slet den ene'],
      [`IF(${isCredit},NOT(${hasInvoice}),FALSE())`, 'Ingen faktura har de dage'],
      [`${cell.net}<0`, 'Der er krediteret mere, end der er faktureret for dagene'],
      [`IF(${isCredit},${invoicedByThen}<0,FALSE())`, 'Kreditnotaen er sendt før sin faktura: ret den ene dato'],
    ],
    `IF(${cell.net}=0,"OK",${settled})`,
  );
}
/** Credited whole, a row fits, whatever its days. */
const IF_SENT = '. Er den sendt: krediter det hele';
