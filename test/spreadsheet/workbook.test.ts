import { describe, expect, it, test } from 'vitest';
import { hiddenHelpers } from '../../scripts/workbook/features.mjs';
import { type RawCell, rawCells, serialOf, workbookSheets } from '../../scripts/workbook/workbook.mjs';
import { benefitGroups } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { publicHolidays } from '../../src/calendar/questions.ts';
import { groups } from '../../src/language/da.ts';
import { answer } from '../../src/operations/operations.ts';
import { KILDE } from '../../src/spreadsheet/functions.ts';
import { engineWith } from './hyperformula.ts';

type Row = readonly RawCell[];
const ROWS = 12;
const START = serialOf('2016-07-04');
const good = (id: RawCell = 'a'): Row => [id, 'virksomhedsspor-b', START, 13, null, 12, 140];

/** The workbook with a few rows in its yellow cells. */
function workbook(content: {
  orders?: readonly Row[];
  bonus?: readonly Row[];
  absence?: readonly Row[];
  planned?: string;
  figures?: Record<string, RawCell>;
}) {
  const sheets = workbookSheets(
    { agreements, publicHolidays, benefitGroups, KILDE, answer },
    { orders: [], rows: ROWS, ...content, figures: (content.figures ?? {}) as Record<string, number> },
  );
  const engine = engineWith(Object.fromEntries(sheets.map((sheet) => [sheet.sheet, rawCells(sheet)])));
  const id = (sheet: string) => engine.getSheetId(sheet) as number;
  const at = (sheet: string, address: string) => {
    const value = engine.getCellValue({ ...address0(address), sheet: id(sheet) });
    return typeof value === 'object' && value !== null ? `error: ${value.value}` : value;
  };
  const put = (sheet: string, address: string, cells: readonly Row[]) =>
    engine.setCellContents({ ...address0(address), sheet: id(sheet) }, cells as never);
  return { engine, id, at, put };
}

function address0(address: string) {
  const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { col: column - 1, row: Number(digits) - 1 };
}

/** Said at the top where a row is to be put right before it can be answered. */
const toPutRight = 'Ret de rækker, hvor Kontrol siger Ret';
const verdict = ({ at }: ReturnType<typeof workbook>) => [at('Ordrer', 'K1'), at('Ordrer', 'O1'), at('Ordrer', 'R1')];

describe('Ordrer: what a row says', () => {
  const cell = (at: number, value: RawCell, row: Row = good()) =>
    Array.from({ length: 10 }, (_, index) => (index === at ? value : (row[index] ?? null)));
  const cases: [string, RawCell[], string][] = [
    ['nothing wrong', cell(0, 'a'), 'OK'],
    ['a level by its name, with capitals and blanks', cell(1, '  VIRKSOMHEDSSPOR b '), 'OK'],
    ['a level by a long name', cell(1, 'Ret og pligt-tilbud', ['a', '', START, 3, null, 10, 100]), 'OK'],
    ['no level', cell(1, null), 'Ret: Niveau mangler'],
    ['a level with a wildcard', cell(1, 'virksomhedsspor-?'), 'Ret: Niveauet kendes ikke'],
    ['a level with another', cell(1, '*'), 'Ret: Niveauet kendes ikke'],
    ['a number for a level', cell(1, 5), 'Ret: Niveauet kendes ikke'],
    ['no start', cell(2, null), 'Ret: Startdato mangler'],
    ['a start that is text', cell(2, 'i juli'), 'Ret: Startdato er tekst, ikke en dato'],
    ['a blank for a start', cell(2, ' '), 'Ret: Startdato er tekst, ikke en dato'],
    ['a start with a time of day', cell(2, START + 0.5), 'Ret: Startdato har et klokkeslæt'],
    ['a start that is a year', cell(2, 0), 'Ret: Startdato ligger uden for årene 1900–2199'],
    ['a start too late', cell(2, 2_016_0704), 'Ret: Startdato ligger uden for årene 1900–2199'],
    ['no length', cell(3, null), 'Ret: Uger eller slutdato mangler'],
    ['weeks that are text', cell(3, 'tretten'), 'Ret: Uger er tekst, ikke et tal'],
    ['weeks that are 0', cell(3, 0), 'Ret: Uger skal være hele, fra 1 til 520'],
    ['an end that is text', cell(4, '2016-10-02x', cell(3, null)), 'Ret: Slutdato er tekst, ikke en dato'],
    ['an end before the start', cell(4, START - 1, cell(3, null)), 'Ret: Slutdato ligger før start eller for sent'],
    ['both lengths', cell(4, START + 90), 'Ret: Skriv enten uger eller slutdato'],
    ['hours that are text', cell(5, '12 timer'), 'Ret: Timer er tekst, ikke et tal'],
    ['no hours', cell(5, null), 'Ret: Timer mangler'],
    ['a rate that is text', cell(6, '140 kr.'), 'Ret: Timepris er tekst, ikke et tal'],
    ['no rate', cell(6, null), 'Ret: Timepris mangler'],
    ['a rate of 0', cell(6, 0), 'Ret: Timepris skal være over 0 og højst 10.000'],
    ['an end that is none', cell(7, 'syg'), 'Ret: Ophøret kendes ikke'],
    [
      'a last open day that is text',
      cell(8, 'fredag', cell(7, 'lukket før tid')),
      'Ret: Sidste åbne dag er tekst, ikke en dato',
    ],
    [
      'a last open day too late',
      cell(8, START + 91, cell(7, 'lukket før tid')),
      'Ret: Sidste åbne dag ligger uden for forløbet',
    ],
    ['minutes that are text', cell(9, 'en time'), 'Ret: Minutter er tekst, ikke et tal'],
    ['minutes of another level', cell(9, 30), 'Ret: Kun mentorniveauer har korte kontakter'],
    ['a rate under the band', cell(6, 119.99), 'Afvises: under prisbåndet'],
    ['a rate over it', cell(6, 160.01), 'Afvises: over prisbåndet'],
    ['too many hours', cell(5, 168), 'Afvises: timerne kan ikke bestilles'],
    ['too few weeks', cell(3, 1), 'Afvises: for kort'],
    ['a part week', cell(4, START + 59, cell(3, null)), 'Advarsel: ikke hele uger'],
    [
      'a part week, at too high a rate',
      cell(6, 160.01, cell(4, START + 59, cell(3, null))),
      'Afvises: over prisbåndet',
    ],
    ['to the Friday of that week', cell(4, START + 60, cell(3, null)), 'OK'],
    [
      'an amount too large',
      ['a', 'fastholdelsesmentor', START, 520, null, 168, 10_000, null, null, 60],
      'Ret: Beløbet er for stort, brug VEDERLAG',
    ],
    ['an error', cell(6, '=1/0'), 'Ret: En celle viser en fejl'],
    ['a number and nothing else', ['a'], 'Ret: Niveau mangler'],
    ['a rate and nothing else', cell(6, 140, []), 'Ret: Niveau mangler'],
  ];
  const rows = cases.map(([, row], index) => [row[0] === null ? null : `nr ${index}`, ...row.slice(1)]);
  const { at } = workbook({ orders: rows });

  it.each(cases.map(([name, , text], index) => [name, text, index + 3] as const))('%s: %s', (_, text, row) => {
    expect(at('Ordrer', `K${row}`)).toBe(text);
    expect(at('Ordrer', `O${row}`) === '').toBe(!/^(?:OK|Advarsel|Afvises|Ret: Beløbet)/.test(text));
  });

  const alone = workbook({ orders: [good('god')] });
  it.each(cases.filter(([, , text]) => text !== 'OK'))('%s alone: not all rows are in order', (_, row, text) => {
    alone.put('Ordrer', 'A4', [cell(0, row[0] ?? null, row)]);
    const told = verdict(alone);
    const amount = Number(alone.at('Ordrer', 'O4'));
    if (/^Afvises/.test(text)) expect(told).toEqual(['Nogle ordrer skal afvises', 21_840, amount]);
    else if (/^Advarsel/.test(text)) expect(told).toEqual(['Nogle ordrer har en advarsel', 21_840 + amount, 0]);
    else expect(told).toEqual([text.includes('En celle') ? 'En celle viser en fejl' : toPutRight, '–', '–']);
  });
});

describe('Ordrer: what is said of all rows', () => {
  test('all in order; none; some to be rejected, in a total of their own', () => {
    expect(verdict(workbook({ orders: [good('a'), good('b')] }))).toEqual(['Alle rækker er i orden', 43_680, 0]);
    expect(verdict(workbook({}))).toEqual(['Ingen ordrer', '–', '–']);
    const dear = ['c', 'virksomhedsspor-b', START, 13, null, 12, 200];
    expect(verdict(workbook({ orders: [good('a'), dear, good('b')] }))).toEqual([
      'Nogle ordrer skal afvises',
      43_680,
      31_200,
    ]);
  });

  test('an order with a warning can be confirmed; one to be rejected is told before it', () => {
    const warned = ['w', 'virksomhedsspor-b', START, null, START + 59, 12, 140];
    const dear = ['c', 'virksomhedsspor-b', START, 13, null, 12, 200];
    expect(verdict(workbook({ orders: [good('a'), warned] }))).toEqual(['Nogle ordrer har en advarsel', 36_240, 0]);
    expect(verdict(workbook({ orders: [dear, warned] }))).toEqual(['Nogle ordrer skal afvises', 14_400, 31_200]);
    expect(verdict(workbook({ orders: [['x'], warned] }))).toEqual([toPutRight, '–', '–']);
  });

  test('rows apart from each other count', () => {
    const empty: Row = [];
    expect(verdict(workbook({ orders: [good('a'), empty, empty, good('b')] }))[0]).toBe('Alle rækker er i orden');
    expect(verdict(workbook({ orders: [good('a'), empty, ['x']] }))[0]).toBe(toPutRight);
  });

  it.each([
    ['the same number', 'a', 'a'],
    ['capitals and blanks', 'Sag 1', ' sag 1 '],
    ['a number and its text', 17, "'17"],
    ['patterns', 'a*', 'a*'],
  ])('an order twice, by %s', (_, first, second) => {
    const book = workbook({ orders: [good(first), good(second), good('z')] });
    expect([3, 4, 5].map((row) => book.at('Ordrer', `K${row}`))).toEqual([
      'Ret: Ordrenummeret står flere gange',
      'Ret: Ordrenummeret står flere gange',
      'OK',
    ]);
    expect(verdict(book)[0]).toBe(toPutRight);
  });

  it.each([
    ['?', 'a'],
    ['a*', 'ab'],
    ['~', 'a'],
    ['>0', '1'],
    ['01x', '1x'],
  ])('%s and %s are two orders', (first, second) => {
    expect(verdict(workbook({ orders: [good(first), good(second)] }))[0]).toBe('Alle rækker er i orden');
  });

  test('a row past the formulas, one put in between them, one first of all', () => {
    const lost = 'Kopiér formlerne ned: en række mangler dem';
    const past = workbook({ orders: [good('a')] });
    past.put('Ordrer', `A${3 + ROWS}`, [good('b')]);
    expect(verdict(past)).toEqual([lost, '–', '–']);
    for (const row of [3, 4]) {
      const between = workbook({ orders: [good('a'), good('b')] });
      between.engine.addRows(between.id('Ordrer'), [row - 1, 1]);
      expect(verdict(between)[0]).toBe('Alle rækker er i orden');
      between.put('Ordrer', `A${row}`, [good('c')]);
      expect(verdict(between)).toEqual([lost, '–', '–']);
    }
    const far = workbook({ orders: [good('a')] });
    far.put('Ordrer', 'A5000', [good('b')]);
    expect(verdict(far)[0]).toBe(lost);
  });

  test('a row taken away takes its amount with it', () => {
    const book = workbook({ orders: [good('a'), good('b'), good('c')], planned: 'c' });
    book.engine.removeRows(book.id('Ordrer'), [2, 1]);
    expect(verdict(book)).toEqual(['Alle rækker er i orden', 43_680, 0]);
    expect([book.at('Fakturaplan', 'B4'), book.at('Fakturaplan', 'B6')]).toEqual(['ja', 21_840]);
  });
});

test('a row that is not filled in shows nothing, hidden columns too: saved as CSV it is no order', () => {
  const book = workbook({ orders: [good('a')] });
  for (const [sheet, row] of [
    ['Ordrer', 3],
    ['Bonus', 5],
    ['Fravær', 2],
  ] as const) {
    const values = book.engine.getSheetValues(book.id(sheet))[row] ?? [];
    expect([sheet, ...values.filter((value) => value !== null && value !== '')]).toEqual([sheet]);
  }
});

describe('Fakturaplan', () => {
  it.each([
    ['Sag A ', 'ja'],
    ['sag*', 'nej'],
    ['sag ?', 'nej'],
    ['', 'nej'],
    ['twice', 'nej'],
  ])('of %j: %s', (planned, answer) => {
    const book = workbook({ orders: [good('sag a'), good('twice'), good('twice')], planned });
    expect(book.at('Fakturaplan', 'B4')).toBe(answer);
    if (answer === 'ja') expect(book.at('Fakturaplan', 'B3')).toBe(3);
  });

  test('of an order that is to be rejected', () => {
    const book = workbook({ orders: [['dear', 'virksomhedsspor-b', START, 13, null, 12, 200]], planned: 'dear' });
    expect([book.at('Fakturaplan', 'B4'), book.at('Fakturaplan', 'C4')]).toEqual(['ja', 'Ordren skal afvises']);
  });
});

describe('Bonus', () => {
  const first = serialOf('2016-09-19');
  const figures = { 'bonus-1a': 5000, 'bonus-1b': 7000, 'bonus-3': 8000, 'income-threshold': 10_000 };
  const shared = workbook({ orders: [good('x')] });
  const names = ['bonus-1a', 'bonus-1b', 'bonus-3', 'bonus-4', 'income-threshold', 'income-threshold-4'];
  const decided = (facts: Row, given: Record<string, RawCell> = figures, order: Row = good('a')) => {
    const { at, put } = shared;
    put('Ordrer', 'A4', [order]);
    put('Bonus', 'B4', [names.map((name) => given[name] ?? null)]);
    const [id, from, to, state, income] = Array.from({ length: 5 }, (_, index) => facts[index] ?? null);
    for (const [address, cells] of [
      ['A6', [id]],
      ['F6', [from, to]],
      ['L6', [state, income]],
    ] as const)
      put('Bonus', address, [cells as Row]);
    return ['C6', 'I6', 'J6', 'O6', 'P6'].map((address) => at('Bonus', address));
  };
  const stay = (from: RawCell, to: RawCell) => decided(['a', from, to]).slice(1, 3);
  const state = (text: RawCell, income: RawCell, given?: Record<string, RawCell>) =>
    decided(['a', null, null, text, income], given).slice(3);

  test('earned, and not', () => {
    expect(decided(['A ', first, first + 27, ' Ordinært Job ', 10_000])).toEqual([
      '1a 1b',
      'Opfyldt',
      5000,
      'Opfyldt',
      7000,
    ]);
    expect(decided(['a', first, first + 26, 'ordinært job', 9999.99])).toEqual([
      '1a 1b',
      'Ikke opfyldt: under 28 dage',
      '',
      'Ikke opfyldt: under indkomstgrænsen',
      '',
    ]);
    expect(state('ordinært job', 0)).toEqual(['Ikke opfyldt: under indkomstgrænsen', '']);
    expect(state('uddannelse', null)).toEqual(['Opfyldt', 7000]);
  });

  it.each<[string, RawCell, RawCell, string]>([
    ['the first is text', '19-09-2016x', first + 27, 'Ret perioden: den første dato er tekst, ikke en dato'],
    ['the last is text', first, 'oktober', 'Ret perioden: den anden dato er tekst, ikke en dato'],
    ['one is missing', first, null, 'Ret perioden: begge datoer skal udfyldes'],
    ['a time of day', first + 0.25, first + 27, 'Ret perioden: den første dato har et klokkeslæt'],
    ['a 0', 0, first + 27, 'Ret perioden: den første dato ligger uden for årene 1900–2199'],
    ['the wrong way round', first + 27, first, 'Ret perioden: den slutter, før den begynder'],
  ])('days: %s', (_, from, to, text) => {
    expect(stay(from, to)).toEqual([text, '']);
  });

  it.each<[string, RawCell, RawCell, Record<string, RawCell> | undefined, string]>([
    ['an income that is text', 'ordinært job', '12.000 kr.', undefined, 'Ret indkomsten: den er tekst, ikke et tal'],
    ['a blank', 'ordinært job', ' ', undefined, 'Ret indkomsten: den er tekst, ikke et tal'],
    ['an income below 0', 'ordinært job', -1, undefined, 'Ret indkomsten: den er under 0'],
    ['no income', 'ordinært job', null, undefined, 'Uafgjort: indkomsten mangler'],
    ['no threshold', 'ordinært job', 1, {}, 'Uafgjort: indkomstgrænsen mangler'],
    [
      'a threshold that is text',
      'ordinært job',
      1,
      { 'income-threshold': '10.000 kr' },
      'Ret række 4: indkomstgrænsen er tekst, ikke et tal',
    ],
    ['a threshold of 0', 'ordinært job', 1, { 'income-threshold': 0 }, 'Ret række 4: indkomstgrænsen skal være over 0'],
    ['a state that is none', 'ordinart job', 12_000, undefined, 'Ret status: den kendes ikke'],
    ['a pattern', '*', 12_000, undefined, 'Ret status: den kendes ikke'],
    ['a number', 1, 12_000, undefined, 'Ret status: den kendes ikke'],
    ['no state', null, 12_000, undefined, 'Uafgjort: status mangler'],
  ])('the state: %s', (_, text, income, given, told) => expect(state(text, income, given)).toEqual([told, '']));

  it.each<[RawCell, RawCell]>([
    [null, 'mangler i kilden'],
    ['mange', 'ret række 4: tekst'],
    [0, 'ret række 4: 0'],
  ])('an amount of row 4 that is %j', (amount, told) => {
    const given = { ...figures, 'bonus-1a': amount, 'bonus-1b': amount };
    expect(decided(['a', first, first + 27, 'uddannelse'], given)).toEqual(['1a 1b', 'Opfyldt', told, 'Opfyldt', told]);
  });

  test('bonus 3: the state is known or it is a fault', () => {
    const flex: Row = ['a', 'fleksjobspor-a', START, 13, null, 12, 140];
    const other = (text: RawCell) => decided(['a', null, null, text], figures, flex).slice(3);
    expect(other('Fleksjob')).toEqual(['Opfyldt', 8000]);
    expect(other('uddannelse')).toEqual(['Ikke opfyldt: ikke i fleksjob', '']);
    expect(other('flexjob')).toEqual(['Ret status: den kendes ikke', '']);
  });

  test('an order by its number: unknown, twice, in another place', () => {
    expect(decided(['b', first, first + 27, 'uddannelse'])).toEqual(['Ordren findes ikke', '', '', '', '']);
    expect(decided([null, first, first + 27])).toEqual(['Vælg ordren', '', '', '', '']);
    expect(decided(['*', first, first + 27])[0]).toBe('Ordren findes ikke');
    const facts: Row[] = [
      ['a', first, first + 27, 'uddannelse'],
      ['a', first, first + 27, 'uddannelse'],
    ];
    const twice = workbook({ orders: [good('a')], bonus: facts, figures });
    expect([twice.at('Bonus', 'C6'), twice.at('Bonus', 'J7'), twice.at('Bonus', 'P7')]).toEqual([
      'Ordren står flere gange her',
      '',
      '',
    ]);
    const wrong = workbook({
      orders: [['a', 'virksomhedsspor-b', 'i går', 13, null, 12, 140]],
      bonus: facts.slice(1),
      figures,
    });
    expect([wrong.at('Bonus', 'C6'), wrong.at('Bonus', 'I6')]).toEqual(['ret ordren først', '']);
  });

  test('sorted or with a row less, an order keeps its own days and its own state', () => {
    const book = workbook({
      orders: [good('a'), ['b', 'fleksjobspor-a', START, 13, null, 12, 140]],
      bonus: [['b', null, null, 'fleksjob']],
      figures,
    });
    const told = () => ['B6', 'O6', 'P6'].map((address) => book.at('Bonus', address));
    const before = told();
    expect(before).toEqual(['fleksjobspor-a', 'Opfyldt', 8000]);
    const { height } = book.engine.getSheetDimensions(book.id('Ordrer'));
    const rest = Array.from({ length: height - 4 }, (_, at) => at + 4);
    book.engine.setRowOrder(book.id('Ordrer'), [0, 1, 3, 2, ...rest]);
    expect(told()).toEqual(before);
    book.engine.removeRows(book.id('Ordrer'), [3, 1]);
    expect(told()).toEqual(before);
  });
});

describe('Fravær', () => {
  const on = serialOf('2015-10-05');
  const shared = workbook({});
  const same = 'Registreres samme dag; 3 kontaktforsøg';
  const told = (group: RawCell, day: RawCell = on) => {
    const { at, put } = shared;
    put('Fravær', 'A3', [['borger', group, day]]);
    expect(at('Fravær', 'E3') !== '').toBe(at('Fravær', 'D3') === 'Indkaldes igen');
    return at('Fravær', 'D3');
  };

  it.each([
    ['kontanthjaelp', 'Indkaldes igen'],
    ['kontanthjælp', 'Indkaldes igen'],
    [' KontantHjælp  ', 'Indkaldes igen'],
    ['Uddannelseshjælp', 'Indkaldes igen'],
    ['sygedagpenge', same],
    ['Ressourceforløb', same],
    ['kontant*', 'Ydelsen kendes ikke'],
    ['syge?agpenge', 'Ydelsen kendes ikke'],
    ['SU', 'Ydelsen kendes ikke'],
    [1, 'Ydelsen kendes ikke'],
    [null, 'Ydelsen mangler'],
  ])('the group %j: %s', (group, text) => expect(told(group)).toBe(text));

  test('every group of the library by its id and by its Danish name', () => {
    for (const group of benefitGroups) {
      expect(String(told(group)), group).toMatch(/^(?:Indkaldes|Registreres|Aftalen nævner ikke)/);
      expect(told(groups[group]), group).toBe(told(group));
    }
  });

  it.each<[RawCell, string]>([
    ['5. oktober', 'Første møde er tekst, ikke en dato'],
    [null, 'Første møde mangler'],
    [on + 0.4, 'Første møde har et klokkeslæt'],
    [0, 'Første møde ligger uden for årene 1900–2199'],
  ])('the day %j: %s, in either procedure', (day, text) => {
    expect(told('kontanthjælp', day)).toBe(text);
    expect(told('sygedagpenge', day)).toBe(text);
  });
});

describe('columns that no reader needs', () => {
  const sheets = workbookSheets({ agreements, publicHolidays, benefitGroups, KILDE, answer }, { orders: [], rows: 1 });
  const textOf = (cell: unknown) => String((cell as { value?: unknown } | null)?.value ?? cell ?? '');

  test('are those that begin with "regnes", the last ones of a sheet', () => {
    const found = sheets.flatMap(({ sheet, data, helpers }) => {
      const names = data.map((row) => row.map(textOf)).find((row) => row.some((name) => name.startsWith('regnes')));
      return names ? [[sheet, helpers, names.findIndex((name) => name.startsWith('regnes')) + 1, names.length]] : [];
    });
    expect(found.map(([sheet]) => sheet)).toEqual(['Ordrer', 'Fakturaplan', 'Bonus', 'Priser']);
    for (const [, helpers, first, last] of found) expect(helpers).toEqual([first, last]);
  });

  test('are hidden in the file, and no others', () => {
    const { transform } = hiddenHelpers.files.transform['xl/worksheets/sheet{id}.xml'];
    const columns = '<col min="1" max="1" width="9"/><col min="2" max="2" width="9"/><col min="3" max="3" width="9"/>';
    expect(transform(columns, { helpers: [2, 3] })).toBe(
      '<col min="1" max="1" width="9"/><col min="2" max="2" width="9" hidden="1"/><col min="3" max="3" width="9" hidden="1"/>',
    );
    expect(transform(columns, {})).toBe(columns);
  });
});
