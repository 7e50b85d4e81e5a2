// Ordrer: one order a row; what it costs, whether it may be ordered, and when it is invoiced at the latest.
import { courseDivisor, firstGuess, LARGEST, ore, weekDivisor, weeklyWhole } from './exact.mjs';
import { monthsLater } from './months.mjs';
import { AMOUNT, aside, DATE, formula, header, input, NUMBER, note, title, WHOLE } from './style.mjs';

export const FIRST_ROW = 3;
const MONTHS_TO_INVOICE = 2;

/** How a course ended, in the words of the list. */
const ENDED = {
  closed: 'lukket før tid',
  cancelled: 'afbestilt før start',
  rejected: 'sagligt afvist',
  agreed: 'afsluttet efter aftale',
};

const inputColumns = [
  ['Ordre', 16],
  ['Niveau', 28],
  ['Startdato', 12, DATE],
  ['Uger', 7, WHOLE],
  ['Slutdato (i stedet for uger)', 13, DATE],
  ['Timer pr. uge', 9, NUMBER],
  ['Timepris', 13, AMOUNT],
  ['Ophør', 21],
  ['Sidste åbne dag', 12, DATE],
  ['Minutter pr. kontakt', 10, WHOLE],
];

const answerColumns = [
  ['Kontrol', 30],
  ['Bestilt sidste dag', 12],
  ['Sidste betalte dag', 12],
  ['Betalte dage', 9],
  ['Vederlag', 17],
  ['Vederlag pr. uge (til visning)', 16],
  ['Faktureres senest', 12],
  ['Mindste timepris', 13],
  ['Højeste timepris', 13],
  ['Pris', 18],
  ['Timer', 36],
  ['Uger', 34],
  ['regnes: forløb', 17],
  ['', 14],
  ['regnes: uge', 14],
  ['', 12],
];

export function ordersSheet(orders, rows, price) {
  const last = FIRST_ROW + rows - 1;
  const range = (letter) => `${letter}${FIRST_ROW}:${letter}${last}`;
  return {
    sheet: 'Ordrer',
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
    columns: [...inputColumns, ...answerColumns].map(([, width]) => ({ width })),
    validations: [
      { cells: range('B'), list: price.levels, message: 'Vælg et niveau fra arket Priser.' },
      {
        cells: range('H'),
        list: `"${Object.values(ENDED).join(',')}"`,
        message: 'Vælg, hvordan forløbet ophørte, eller lad cellen være tom.',
      },
      {
        cells: range('D'),
        whole: [1, 520],
        message: 'Hele uger fra 1 til 520. Lad cellen være tom, når slutdato er givet.',
      },
      { cells: range('J'), whole: [1, 60], message: 'Minutter fra 1 til 60, kun for mentorniveauer.' },
      ...['C', 'E', 'I'].map((letter) => ({
        cells: range(letter),
        date: [61, 109_574],
        message: 'En dato, fx 04-07-2016.',
      })),
    ],
    data: [
      [
        title('Ordrer'),
        note('Udfyld de gule celler. Alle beløb er uden moms.'),
        ...Array(8).fill(null),
        formula(
          `IF(COUNTA(${range('B')})=COUNTIF(${range('K')},"OK"),"Alle rækker er i orden","Ret de rækker, der ikke er OK")`,
        ),
        null,
        null,
        { value: 'I alt', fontWeight: 'bold', align: 'right' },
        formula(`IF(COUNTA(${range('B')})=COUNTIF(${range('K')},"OK"),ROUND(SUM(${range('O')}),2),"–")`, AMOUNT),
      ],
      [...inputColumns, ...answerColumns].map(([name]) => header(name)),
      ...Array.from({ length: rows }, (_, index) => orderRow(orders[index] ?? [], FIRST_ROW + index, price)),
    ],
    rows,
  };
}

function orderRow(order, r, price) {
  const ok = `K${r}="OK"`;
  const whenOk = (text) => `IF(${ok},${text},"")`;
  return [
    ...inputColumns.map(([, , format], at) => input(order[at], format)),
    formula(faults(r, price)),
    formula(whenOk(`IF(E${r}<>"",E${r},C${r}+7*D${r}-1)`), DATE),
    formula(whenOk(`IF(OR(H${r}="${ENDED.cancelled}",H${r}="${ENDED.rejected}"),"",IF(I${r}<>"",I${r},L${r}))`), DATE),
    formula(whenOk(`IF(M${r}="",0,M${r}-C${r}+1)`), WHOLE),
    formula(
      whenOk(`IF(W${r}>${LARGEST},"Brug VEDERLAG",${ore(`W${r}`, `X${r}`, courseDivisor(`J${r}`))}/100)`),
      AMOUNT,
    ),
    formula(whenOk(`${ore(`Y${r}`, `Z${r}`, weekDivisor(`J${r}`))}/100`), AMOUNT),
    formula(
      whenOk(`IF(OR(M${r}="",${price.of(`B${r}`, 'invoiced')}="nej"),"",${monthsLater(`M${r}`, MONTHS_TO_INVOICE)})`),
      DATE,
    ),
    formula(whenOk(price.of(`B${r}`, 'rateMin')), AMOUNT),
    formula(whenOk(price.of(`B${r}`, 'rateMax')), AMOUNT),
    formula(
      whenOk(
        `IF(NOT(ISNUMBER(R${r})),"Intet prisbånd",IF(G${r}<R${r},"Under prisbåndet",IF(G${r}>S${r},"Over prisbåndet","OK")))`,
      ),
    ),
    formula(whenOk(hoursCheck(r, price))),
    formula(whenOk(weeksCheck(r, price))),
    aside(whenOk(`${weeklyWhole(`F${r}`, `G${r}`, `J${r}`)}*N${r}`)),
    aside(whenOk(firstGuess(`W${r}`, courseDivisor(`J${r}`)))),
    aside(whenOk(weeklyWhole(`F${r}`, `G${r}`, `J${r}`))),
    aside(whenOk(firstGuess(`Y${r}`, weekDivisor(`J${r}`)))),
  ];
}

/** The first thing that is wrong with a row; each line may lean on those before it. */
function faults(r, price) {
  const [b, c, d, e, f, g, h, i, j] = 'BCDEFGHIJ'.split('').map((letter) => `${letter}${r}`);
  const given = (cell) => `${cell}<>""`;
  const badWhole = (cell, low, high) => `OR(${cell}<>INT(${cell}),${cell}<${low},${cell}>${high})`;
  const checks = [
    [price.unknown(b), 'Niveauet kendes ikke'],
    [`NOT(ISNUMBER(${c}))`, 'Startdato mangler'],
    [`OR(${c}<>INT(${c}),${c}<61)`, 'Startdato skal være en hel dag'],
    [`AND(${d}="",${e}="")`, 'Uger eller slutdato mangler'],
    [`AND(${given(d)},${given(e)})`, 'Skriv enten uger eller slutdato'],
    [`AND(${given(d)},NOT(ISNUMBER(${d})))`, 'Uger skal være et tal'],
    [`AND(${given(d)},${badWhole(d, 1, 520)})`, 'Uger skal være hele, fra 1 til 520'],
    [`AND(${given(e)},NOT(ISNUMBER(${e})))`, 'Slutdato skal være en dato'],
    [`AND(${given(e)},${badWhole(e, c, `${c}+3639`)})`, 'Slutdato ligger før start eller for sent'],
    [`NOT(ISNUMBER(${f}))`, 'Timer mangler'],
    [`OR(${f}<=0,${f}>168)`, 'Timer skal være over 0 og højst 168'],
    [`ABS(${f}*100-ROUND(${f}*100,0))>0.000001`, 'Over 2 decimaler i timer: brug VEDERLAG'],
    [`NOT(ISNUMBER(${g}))`, 'Timepris mangler'],
    [`OR(${g}<0,${g}>10000)`, 'Timepris skal være fra 0 til 10.000'],
    [`ABS(${g}*10000-ROUND(${g}*10000,0))>0.0001`, 'Over 4 decimaler i timepris'],
    [
      `AND(${given(h)},${Object.values(ENDED)
        .map((word) => `${h}<>"${word}"`)
        .join(',')})`,
      'Ophøret kendes ikke',
    ],
    [`AND(${h}="",${given(i)})`, 'Ophør mangler'],
    [`AND(${given(h)},${price.of(b, 'endings')}<>"ja")`, 'Aftalen siger ikke, hvad ophøret betyder for betalingen'],
    [`AND(OR(${h}="${ENDED.closed}",${h}="${ENDED.agreed}"),${i}="")`, 'Sidste åbne dag mangler'],
    [`AND(${h}="${ENDED.cancelled}",${given(i)})`, 'Et afbestilt forløb har ingen åbne dage'],
    [`AND(${given(i)},NOT(ISNUMBER(${i})))`, 'Sidste åbne dag skal være en dato'],
    [
      `AND(${given(i)},${badWhole(i, c, `IF(${given(e)},${e},${c}+7*${d}-1)`)})`,
      'Sidste åbne dag ligger uden for forløbet',
    ],
    [`AND(${given(j)},NOT(ISNUMBER(${j})))`, 'Minutter skal være et tal'],
    [`AND(${given(j)},${badWhole(j, 1, 60)})`, 'Minutter skal være hele, fra 1 til 60'],
    [`AND(${given(j)},${price.of(b, 'endings')}<>"ja")`, 'Aftalen siger ikke, hvad en kort kontakt koster'],
    [`AND(${given(j)},${price.of(b, 'mentor')}<>"ja")`, 'Kun mentorniveauer har korte kontakter'],
    [`AND(${given(j)},${f}<>INT(${f}))`, 'Korte kontakter kræver hele timer'],
  ];
  const nested = checks.reduceRight((rest, [wrong, text]) => `IF(${wrong},"${text}",${rest})`, '"OK"');
  return `IF(COUNTA(B${r}:J${r})=0,"",${nested})`;
}

function hoursCheck(r, price) {
  const term = (what) => price.of(`B${r}`, what);
  const stepped = `IF(ISNUMBER(${term('hoursStep')}),IF(MOD(ROUND(F${r}*100,0),ROUND(${term('hoursStep')}*100,0))<>0,"Advarsel: timerne går ikke op i trin","OK"),"OK")`;
  const within = `IF(OR(F${r}<${term('hoursMin')},F${r}>${term('hoursMax')}),"Afvises: timerne kan ikke bestilles",${stepped})`;
  return `IF(${term('hoursKind')}="typisk",IF(F${r}>${term('hoursMax')},"Advarsel: flere timer end typisk","OK"),${within})`;
}

function weeksCheck(r, price) {
  const term = (what) => price.of(`B${r}`, what);
  const days = `(L${r}-C${r}+1)`;
  const exact = `IF(${days}=7*${term('weeksMin')},"OK","Afvises: ikke det præcise antal uger")`;
  const whole = `IF(MOD(${days},7)<>0,"Advarsel: ikke hele uger","OK")`;
  const typical = `IF(${days}>7*${term('weeksMax')},"Advarsel: længere end typisk",${whole})`;
  const range = `IF(${days}<7*${term('weeksMin')},"Afvises: for kort",IF(${days}>7*${term('weeksMax')},"Afvises: for langt",${whole}))`;
  return `IF(${term('weeksKind')}="præcis",${exact},IF(${term('weeksKind')}="typisk",${typical},${range}))`;
}
