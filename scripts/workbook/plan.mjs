// Fakturaplan: the months of one order, as the default readings make them.
import { courseDivisor, firstGuess, ore } from './exact.mjs';
import { endOfMonth } from './months.mjs';
import { status } from './order-columns.mjs';
import { weeksInWords } from './running.mjs';
import {
  AMOUNT,
  aside,
  atLeft,
  COUNT,
  DATE,
  formula,
  header,
  helpersAmong,
  input,
  MONTH,
  note,
  strong,
  title,
} from './style.mjs';

const FIRST_ROW = 10;
/** The order's number, between two locked cells: moved away, it takes no formula along. */
const ASKED = 'INDEX($A$2:$C$2,1,2)';
const MOST_MONTHS = 36;
const DAYS_TO_PAY = 30;

const headings = [
  ['Måned', 22, MONTH],
  ['Uger, også påbegyndte', 26, COUNT],
  ['Første dag', 19, DATE],
  ['Sidste dag', 13, DATE],
  ['Dage', 8, COUNT],
  ['Beløb', 17, AMOUNT],
  ['Kan faktureres fra', 14, DATE],
  ['Forfalder, hvis sendt da', 14, DATE],
  ['Beløbet er for', 20],
  ['regnes', 17],
  ['', 14],
  ['', 14],
];

export function planSheet(orderId, { orders, price, holidays }, name = 'Fakturaplan') {
  const order = (key) => orders.at(key, '$B$3');
  const lines = Array.from({ length: MOST_MONTHS }, (_, index) => planRow(FIRST_ROW + index, index === 0, holidays));
  const last = FIRST_ROW + MOST_MONTHS - 1;
  return {
    sheet: name,
    stickyRowsCount: FIRST_ROW - 1,
    columns: headings.map(([, width]) => ({ width })),
    helpers: helpersAmong(headings.map(([name]) => name)),
    print: { through: 'I', headings: FIRST_ROW - 1, filled: 'A' },
    validations: [{ cells: 'B2', list: orders.ids, open: true, message: 'Vælg en ordre fra arket Ordrer.' }],
    data: [
      [
        title('Fakturaplan'),
        null,
        note('En forløbsuge hører til den måned, hvor dens sidste dag ligger; der faktureres bagud.'),
      ],
      [strong('Ordre'), input(orderId)],
      [strong('Ordren står i række'), atLeft(`IF(TRIM(${ASKED})="","Vælg en ordre",${orders.find(ASKED)})`)],
      [
        strong('Kan planlægges'),
        formula(
          `IF(NOT(ISNUMBER(B3)),"Nej",IF(${order('state')}<>"OK","Nej: ret ordren først",IF(${order('status')}="${status.rejected}","Nej: ordren afvises",IF(${order('paidEnd')}="","Nej: intet betales",IF(${price.of(order('levelAt'), 'invoiced')}="nej","Nej: aftalen har ingen regel om fakturering",IF(ISNUMBER(${order('fee')}),"Ja","Nej: brug FAKTURAPLAN"))))))`,
        ),
      ],
      [
        strong('Første dag'),
        atLeft(`IF(B4="Ja",${order('start')},"")`, DATE),
        strong('Sidste betalte dag'),
        atLeft(`IF(B4="Ja",${order('paidEnd')},"")`, DATE),
      ],
      [
        strong('Vederlag'),
        atLeft(`IF(B4="Ja",${order('fee')},"")`, AMOUNT),
        strong('Faktureres senest'),
        atLeft(`IF(B4="Ja",${order('invoiceBy')},"")`, DATE),
        ...Array(5).fill(null),
        aside(`IF(B4="Ja",${order('whole')},"")`),
        aside(`IF(B4="Ja",${order('lastWeekPaid')},"")`),
        aside(`IF(B4="Ja",${order('lastWeekDays')},"")`),
      ],
      [
        strong('Kontrol'),
        formula(
          `IF(B4<>"Ja","",IF(ROUND(SUM(F${FIRST_ROW}:F${last}),2)=B6,"Linjerne giver vederlaget","Planen er længere end arket"))`,
        ),
        ...Array(7).fill(null),
        aside(`IF(B4="Ja",${order('weekWhole')}*${order('lastWeekDays')},"")`),
        aside(`IF(B4="Ja",${courseDivisor(order('minutes'), order('lastWeekDays'))},"")`),
        aside(`IF(B4="Ja",${order('weeksFrom')},"")`),
      ],
      [null],
      headings.map(([name, , format]) => header(name, format)),
      ...lines,
    ],
  };
}

function planRow(r, isFirst, holidays) {
  const before = r - 1;
  const when = (text) => `IF(A${r}="","",${text})`;
  const month = isFirst
    ? 'IF($B$4="Ja",DATE(YEAR(MIN($L$7+6,$D$5)),MONTH(MIN($L$7+6,$D$5)),1),"")'
    : `IF(A${before}="","",IF(D${before}>=$D$5,"",DATE(YEAR(A${before}),MONTH(A${before})+1,1)))`;
  const running = isFirst ? `L${r}` : `(L${r}-L${before})`;
  return [
    formula(month, MONTH),
    formula(when(`INT((D${r}-$L$7+7)/7)-INT((C${r}-$L$7)/7)`), COUNT),
    formula(when(isFirst ? '$B$5' : `D${before}+1`), DATE),
    formula(when(`IF(${endOfMonth(`A${r}`, 0)}>=$D$5,$D$5,$L$7+7*INT((${endOfMonth(`A${r}`, 0)}-$L$7+1)/7)-1)`), DATE),
    formula(when(`D${r}-C${r}+1`), COUNT),
    formula(when(`${running}/100`), AMOUNT),
    formula(when(`D${r}+1`), DATE),
    formula(when(holidays.weekdayFrom(`G${r}+${DAYS_TO_PAY}`)), DATE),
    formula(when(amountIsFor(r))),
    aside(when(`IF(D${r}=$D$5,$J$6,$J$7*((D${r}-$L$7+1)/7))`)),
    aside(when(firstGuess(`J${r}`, '$K$7'))),
    aside(when(ore(`J${r}`, `K${r}`, '$K$7'))),
  ];
}

/** What is multiplied by what a week costs: only the week in which payment ends may be a part of one. */
function amountIsFor(r) {
  const isPart = `AND(D${r}=$D$5,$K$6<$L$6)`;
  return weeksInWords(`(B${r}-IF(${isPart},1,0))`, `IF(${isPart},$K$6,0)`, '$L$6');
}
