// Whether an order may be placed as its row has it: each check is empty, or says Afvises or Advarsel and why, or notes what is not checked.
import { cellsOf, ENDED, status } from './order-columns.mjs';

const REJECTED = `${status.rejected}: `;
const WARNED = `${status.warned}: `;
const NOTED = 'Bemærk: ';
const checks = ['price', 'hoursCheck', 'weeksCheck', 'partWeek', 'period', 'openDays'];

export function priceCheck(r) {
  const [rate, least, most] = ['rate', 'least', 'most'].map((key) => cellsOf(r)[key]);
  return `IF(NOT(ISNUMBER(${least})),"${NOTED}prisen er ikke kontrolleret",IF(${rate}<${least},"${REJECTED}timepris under "&${least}&" kr.",IF(${rate}>${most},"${REJECTED}timepris over "&${most}&" kr.","")))`;
}

export function hoursCheck(r, price) {
  const hours = cellsOf(r).hours;
  const term = (what) => price.of(cellsOf(r).levelAt, what);
  const stepped = `IF(ISNUMBER(${term('hoursStep')}),IF(MOD(ROUND(${hours}*100,0),ROUND(${term('hoursStep')}*100,0))<>0,"${WARNED}timer ikke i trin af "&${term('hoursStep')},""),"")`;
  const bounds = `IF(${term('hoursMin')}=${term('hoursMax')},"ikke "&${term('hoursMax')},"uden for "&${term('hoursMin')}&"–"&${term('hoursMax')})`;
  const within = `IF(OR(${hours}<${term('hoursMin')},${hours}>${term('hoursMax')}),"${REJECTED}timer "&${bounds},${stepped})`;
  return `IF(${term('hoursKind')}="typisk",IF(${hours}>${term('hoursMax')},"${WARNED}flere timer end typisk",""),${within})`;
}

export function weeksCheck(r, price) {
  const term = (what) => price.of(cellsOf(r).levelAt, what);
  const days = daysOf(r);
  const exact = `IF(${days}=7*${term('weeksMin')},"","${REJECTED}ikke præcis "&${term('weeksMin')}&" uger")`;
  const typical = `IF(${days}>7*${term('weeksMax')},"${WARNED}længere end typisk","")`;
  const range = `IF(${days}<7*${term('weeksMin')},"${REJECTED}under "&${term('weeksMin')}&" uger",IF(${days}>7*${term('weeksMax')},"${REJECTED}over "&${term('weeksMax')}&" uger",""))`;
  return `IF(${term('weeksKind')}="præcis",${exact},IF(${term('weeksKind')}="typisk",${typical},${range}))`;
}

export function partWeekCheck(r, price) {
  const isExact = `${price.of(cellsOf(r).levelAt, 'weeksKind')}="præcis"`;
  return `IF(${isExact},"",IF(MOD(${daysOf(r)},7)<>0,"${WARNED}ikke hele uger",""))`;
}

/** Ordered days; of an order that is made whole, those of its weeks. */
function daysOf(r) {
  const [start, end, from] = ['start', 'orderedEnd', 'weeksFrom'].map((key) => cellsOf(r)[key]);
  return `IF(${cellsOf(r).wholeWeeks}="ja",7*INT((${end}-${from}+7)/7),${end}-${start}+1)`;
}

/** An order is younger than the document of its agreement; where the agreement began is not known. No day is older or younger than the list of holidays. */
export function periodCheck(r, { price, holidays }) {
  const dated = price.of(cellsOf(r).levelAt, 'dated');
  const isOlder = `IF(ISNUMBER(${dated}),${cellsOf(r).start}<${dated},FALSE())`;
  return `IF(${isOlder},"${WARNED}starter før aftalens dokument",IF(${holidays.lists(cellsOf(r).start, cellsOf(r).orderedEnd)},"","${WARNED}uden for listen Helligdage"))`;
}

/** By the default reading (A44) nothing is paid for the days that were open before a rejection on an objective ground. */
export function openDaysCheck(r) {
  const isOpened = `AND(TRIM(${cellsOf(r).ended})="${ENDED.rejected}",${cellsOf(r).lastOpen}<>"")`;
  return `IF(${isOpened},"${WARNED}sagligt afvist: åbne dage betales ikke uden videre","")`;
}

/** OK, or the worst of what was found; or that the row is to be put right. */
export function statusOf(r, tooLarge) {
  const state = cellsOf(r).state;
  const any = (word) => `OR(${checks.map((key) => begins(cellsOf(r)[key], word)).join(',')})`;
  return `IF(${state}="","",IF(OR(${state}<>"OK",${tooLarge}),"${status.faulty}",IF(${any(REJECTED)},"${status.rejected}",IF(${any(WARNED)},"${status.warned}","${status.ok}"))))`;
}

/** All that was found, what rejects first and what is only noted last; or what is wrong with the row. */
export function whyOf(r, tooLarge) {
  const state = cellsOf(r).state;
  const told = [REJECTED, WARNED, NOTED].flatMap((word) =>
    checks.map((key) => {
      const cell = cellsOf(r)[key];
      return `IF(${begins(cell, word)},"; "&MID(${cell},${word.length + 1},99),"")`;
    }),
  );
  return `IF(OR(${state}="",${state}="OK"),IF(${tooLarge},"Beløbet er for stort: brug VEDERLAG",MID(${told.join('&')},3,400)),${state})`;
}

/** Whether a cell, or each of some cells, begins with a word. */
function begins(cells, word) {
  return `LEFT(${cells},${word.length})="${word}"`;
}
