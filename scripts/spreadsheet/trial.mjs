// The trial of the functions in Excel: twenty cells, what each is about, its formula in Danish, and what the library answers.

/** The cells that the formulas point at; columns as in the workbook: A order, B level … I last day; K and L choices. */
const HEAD = [
  'Ordre',
  'Niveau',
  'Startdato',
  'Uger',
  'Slutdato',
  'Timer',
  'Timepris',
  'Ophør',
  'Sidste dag',
  '',
  'navn',
  'værdi',
];

/** Serial numbers: 42555 is 4 July 2016, 42618 5 September, 42664 21 October. */
const data = [
  [1001, 'virksomhedsspor-b', { day: 42555 }, 13, null, 12, 140, null, null, null, 'part-week', 'weekdays'],
  [1002, 'virksomhedsspor-a', { day: 42618 }, 13, null, 25, 72.55, 'lukket før tid', { day: 42664 }],
  [],
  ['1003', 'virksomhedsspor-b', '04-07-2016', 1, null, '12,00', '140,00 kr.'],
  [1004, 'virksomhedsspor-b', { day: 42555 }, 7, null, 23.5, 125.05],
  [1005, 'virksomhedsspor-b', { day: 42555 }, 13, null, { clock: 0.5 }, 140],
];

const FIRST = 2;
const order = (row) => ['B', 'C', 'D', 'F', 'G', 'E', 'H', 'I'].map((column) => `Data!${column}${row}`).join(';');
const list = (last) =>
  ['B', 'C', 'D', 'F', 'G', 'E', 'H', 'I'].map((column) => `Data!${column}${FIRST}:${column}${last}`).join(';');
const b = ['virksomhedsspor-b', 42555, 13, 12, 140];
const closed = ['virksomhedsspor-a', 42618, 13, 25, 72.55, '', 'lukket før tid', 42664];

/** Each cell: what it is about, the formula, and how the library is asked the same with nothing left to a spreadsheet. */
export function trialCases(is) {
  return [
    [
      'Tal og tekst skrevet i formlen',
      '=INDSATS.VEDERLAG("virksomhedsspor-b";DATO(2016;7;4);13;12;140)',
      is.VEDERLAG(...b),
    ],
    ['Celler, hvoraf nogle er tomme', `=INDSATS.VEDERLAG(${order(2)})`, is.VEDERLAG(...b)],
    ['Et forløb, der er lukket før tid', `=INDSATS.VEDERLAG(${order(3)})`, is.VEDERLAG(...closed)],
    ['Det engelske navn', `=INDSATS.FEE(${order(2)})`, is.FEE(...b)],
    [
      'Hele kolonner med en tom række',
      `=SUM(INDSATS.VEDERLAG(${list(4)}))`,
      Number((is.VEDERLAG(...b) + is.VEDERLAG(...closed)).toFixed(2)),
    ],
    [
      'Dato, timer og timepris som tekst',
      `=INDSATS.VEDERLAG(${order(5)})`,
      is.VEDERLAG('virksomhedsspor-b', 42555, 1, 12, 140),
    ],
    [
      'En halv øre rundes op',
      `=INDSATS.VEDERLAG(${order(6)})`,
      is.VEDERLAG('virksomhedsspor-b', 42555, 7, 23.5, 125.05),
    ],
    [
      'En tom timepris er en fejl, ikke 0 kr.',
      '=HVIS.FEJL(INDSATS.UGEVEDERLAG("virksomhedsspor-b";12;Data!G4);"fejl")',
      'fejl',
    ],
    ['12:00 er ikke en halv time', '=HVIS.FEJL(INDSATS.UGEVEDERLAG("virksomhedsspor-b";Data!F7;140);"fejl")', 'fejl'],
    [
      'Det, der ikke kan svares på, er #I/T',
      '=HVIS(ER.IKKE.TILGÆNGELIG(INDSATS.PRISBAAND("helhedsforloeb"));"mangler";"")',
      'mangler',
    ],
    ['Så mange rækker har fakturaplanen', `=RÆKKER(INDSATS.FAKTURAPLAN(${order(2)}))`, is.FAKTURAPLAN(...b).length],
    ['Et beløb i fakturaplanen', `=INDEKS(INDSATS.FAKTURAPLAN(${order(2)});2;6)`, is.FAKTURAPLAN(...b)[1][5]],
    ['En dato som serienummer', `=INDSATS.FAKTURAFRIST(${order(2)})`, is.FAKTURAFRIST(...b)],
    [
      'Forfald, når dagen ikke er en hverdag',
      '=INDSATS.FORFALDSDATO(DATO(2016;11;25);"koebenhavn-2016-unge")',
      is.FORFALDSDATO(42699, 'koebenhavn-2016-unge'),
    ],
    [
      'Et argument er sprunget over',
      `=INDSATS.VEDERLAG(${order(3)};;"part-week=weekdays")`,
      is.VEDERLAG(...closed, '', 'part-week=weekdays'),
    ],
    [
      'Valg i to kolonner',
      `=INDSATS.VEDERLAG(${order(3)};;Data!K2:L2)`,
      is.VEDERLAG(...closed, '', 'part-week=weekdays'),
    ],
    [
      'Æ, ø og å i svaret',
      `=INDSATS.BESTILLINGOK(Data!B5;Data!C5;Data!D5;Data!F5;Data!G5)`,
      is.BESTILLINGOK('virksomhedsspor-b', 42555, 1, 12, 140),
    ],
    [
      'Argumenter, der gives videre',
      '=INDSATS.KILDE("VEDERLAG";Data!B2;Data!C2;Data!D2;Data!F2;Data!G2)',
      is.KILDE('VEDERLAG', ...b),
    ],
    [
      'Status for hele listen',
      `=INDEKS(INDSATS.STATUS(Data!A${FIRST}:A5;${list(5)});4;1)`,
      is.STATUS(1003, 'virksomhedsspor-b', 42555, 1, 12, 140)[0][0],
    ],
    [
      'Faktura for en måned',
      `=INDEKS(INDSATS.FAKTURAMAANED("2016-07";Data!A2:A3;${list(3)});1;5)`,
      is.FAKTURAMAANED('2016-07', 1001, ...b)[0][4],
    ],
  ].map(([what, formula, expected]) => ({ what, formula, expected }));
}

const steps = [
  'Prøve af funktionerne i Excel: ti minutter',
  '1. Indlæs tilføjelsesprogrammet (docs/regneark.md, »Excel«), og åbn denne fil i dansk Excel. Formlerne står endnu som tekst.',
  '2. Marker C7:C26, tryk Ctrl+H, skriv ¤ i »Søg efter«, lad »Erstat med« være tom, og vælg Erstat alle. (I engelsk Excel: skriv dem om med engelske navne og komma.)',
  '3. Kolonne E siger Rigtigt eller Forkert. Gem filen, og skriv Excels version her:',
];
/** Marks a formula as text until whoever tries it takes the mark away. */
export const MARK = '¤';
export const FIRST_CASE = 7;

const bold = { fontWeight: 'bold' };
const wrap = { wrap: true, alignVertical: 'top' };

/** The sheets as the writer takes them. */
export function trialSheets(is) {
  const rows = trialCases(is).map(({ what, formula, expected }, at) => {
    const row = at + FIRST_CASE;
    const judged = `IF(LEFT(C${row},1)="${MARK}","",IF(ISERROR(C${row}),"Forkert",IF(C${row}=D${row},"Rigtigt","Forkert")))`;
    return [
      { value: at + 1, type: Number, ...wrap },
      { value: what, type: String, ...wrap },
      { value: `${MARK}${formula}`, type: String, ...wrap },
      { value: expected, ...wrap },
      { value: judged, type: 'Formula', ...bold },
    ];
  });
  const asked = [
    ...steps.map((value, at) => [{ value, type: String, ...(at === 0 && { ...bold, fontSize: 14 }) }]),
    [],
    ['Nr.', 'Hvad der prøves', 'Formel', 'Skal give', 'Svar'].map((value) => ({ value, type: String, ...bold })),
    ...rows,
  ];
  const cells = [
    HEAD.map((value) => (value === '' ? null : { value, type: String, ...bold })),
    ...data.map((row) => row.map(dataCell)),
  ];
  return [
    { sheet: 'Prøve', data: asked, columns: [5, 38, 70, 50, 12].map((width) => ({ width })) },
    { sheet: 'Data', data: cells, columns: HEAD.map(() => ({ width: 16 })) },
  ];
}

function dataCell(value) {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return { value };
  return 'day' in value
    ? { value: value.day, type: Number, format: 'dd-mm-yyyy' }
    : { value: value.clock, type: Number, format: 'hh:mm' };
}

/** The cells of Data as another engine takes them: an apostrophe before what is text. */
export function trialData() {
  const raw = (value) => (typeof value === 'object' && value !== null ? (value.day ?? value.clock) : value);
  return [HEAD, ...data].map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : raw(cell))));
}
