import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  hiddenHelpers,
  onFixedPaper,
  onPaper,
  protection,
  sharedFormulas,
  validations,
} from '../../scripts/workbook/features.mjs';
import { COPYING } from '../../scripts/workbook/start.mjs';
import { type RawCell, type Sheet, serialOf, workbookSheets } from '../../scripts/workbook/workbook.mjs';
import { benefitGroups } from '../../src/agreement/order.ts';
import { groups } from '../../src/language/da.ts';
import { library, type Row, workbook } from './workbook-engine.ts';

const START = serialOf('2016-07-04');
const good = (id: RawCell = 'a'): Row => [id, 'Virksomhedsspor B', START, 13, null, 12, 140];
const dear = (id: RawCell): Row => [id, 'Virksomhedsspor B', START, 13, null, 12, 200];
const cell = (at: number, value: RawCell, row: Row = good()) =>
  Array.from({ length: 10 }, (_, index) => (index === at ? value : (row[index] ?? null)));
type Book = ReturnType<typeof workbook>;

const EMPTY: Row = Array.from({ length: 10 }, () => null);
/** One workbook for all that changes no row: its first rows are written anew. */
const shared = workbook({ orders: [], rows: 5 });
const withOrders = (...orders: Row[]): Book => {
  // Together, so that the sheets that look at every row are worked out once.
  shared.engine.batch(() => {
    for (let nth = 0; nth < 5; nth++)
      shared.put('Ordrer', 'Ordre', nth, [...(orders[nth] ?? EMPTY), ...EMPTY].slice(0, 10));
  });
  return shared;
};
const rowSays = (book: Book, nth = 0) => [book.at('Ordrer', 'Status', nth), book.at('Ordrer', 'Hvorfor', nth)];
const verdict = ({ cell: read }: Book) => [read('Ordrer', 'D1'), read('Ordrer', 'D2'), read('Ordrer', 'D3')];

/** Said at the top where a row is to be put right before it can be answered. */
const toPutRight = 'Ret de rækker, hvor Status siger Ret';
const lost = 'Kopiér formlerne ned: en række mangler dem';

const closed = (last: RawCell) => cell(8, last, cell(7, 'lukket før tid'));
const cases: [string, RawCell[], string, string][] = [
  ['nothing wrong', cell(0, 'a'), 'OK', ''],
  ['a level by its id', cell(1, 'virksomhedsspor-b'), 'OK', ''],
  ['a level with capitals and blanks', cell(1, '  VIRKSOMHEDSSPOR b '), 'OK', ''],
  ['an end with capitals and blanks', cell(7, ' Afbestilt før START '), 'OK', ''],
  ['no number', cell(0, null), 'Ret', 'Ordrenummer mangler'],
  ['a number of blanks', cell(0, '  '), 'Ret', 'Ordrenummer mangler'],
  ['a number that no look-up takes', cell(0, 'x'.repeat(300)), 'Ret', 'Ordrenummeret er for langt'],
  ['no level', cell(1, null), 'Ret', 'Niveau mangler'],
  ['a level with a wildcard', cell(1, 'virksomhedsspor-?'), 'Ret', 'Niveauet kendes ikke'],
  ['a level with another', cell(1, '*'), 'Ret', 'Niveauet kendes ikke'],
  ['a number for a level', cell(1, 5), 'Ret', 'Niveauet kendes ikke'],
  ['no start', cell(2, null), 'Ret', 'Startdato mangler'],
  ['a start that is text', cell(2, 'i juli'), 'Ret', 'Startdato er tekst, ikke en dato'],
  ['a blank for a start', cell(2, ' '), 'Ret', 'Startdato er tekst, ikke en dato'],
  ['a start with a time of day', cell(2, START + 0.5), 'Ret', 'Startdato har et klokkeslæt'],
  ['a start that is a 0', cell(2, 0), 'Ret', 'Startdato ligger uden for årene 1900–2199'],
  ['a start too late', cell(2, 2_016_0704), 'Ret', 'Startdato ligger uden for årene 1900–2199'],
  ['no length', cell(3, null), 'Ret', 'Uger eller slutdato mangler'],
  ['weeks that are text', cell(3, 'tretten'), 'Ret', 'Uger er tekst, ikke et tal'],
  ['weeks that are true', cell(3, '=TRUE()'), 'Ret', 'Uger er sand/falsk, ikke et tal'],
  ['a start that is false', cell(2, '=FALSE()'), 'Ret', 'Startdato er sand/falsk, ikke en dato'],
  ['weeks that are 0', cell(3, 0), 'Ret', 'Uger skal være hele, fra 1 til 520'],
  ['half weeks', cell(3, 2.5), 'Ret', 'Uger skal være hele, fra 1 til 520'],
  ['weeks as a time of day', cell(3, 4 / 24), 'Ret', 'Uger kan være et klokkeslæt: skriv et helt tal'],
  ...(
    [
      ['12:00', 12 / 24],
      ['37:00', 37 / 24],
      ['0:30', 0.5 / 24],
      ['50:15', 50.25 / 24],
    ] as const
  ).flatMap(([written, value]): typeof cases => [
    [`${written} as hours`, cell(5, value), 'Ret', 'Timer kan være et klokkeslæt: 12:00 er 0,5 i et regneark'],
  ]),
  [
    '37:00 of a mentor',
    cell(5, 37 / 24, ['a', 'Uddannelsesvej 1, mentor', START, 13, null, 1, 320]),
    'Ret',
    'Timer kan være et klokkeslæt: 12:00 er 0,5 i et regneark',
  ],
  ['half an hour of a mentor', cell(5, 0.5, ['a', 'Uddannelsesvej 1, mentor', START, 13, null, 1, 320]), 'OK', ''],
  ...([1.5, 1.75] as const).map((hours): (typeof cases)[number] => [
    `${hours} hours of a mentor who comes by the hour`,
    cell(5, hours, ['a', 'Fastholdelsesmentor', START, 13, null, 1, 320]),
    'Advarsel',
    'timer ikke i trin af 1',
  ]),
  [
    'half an hour of one',
    cell(5, 0.5, ['a', 'Fastholdelsesmentor', START, 13, null, 1, 320]),
    'Ret',
    'Timer kan være et klokkeslæt: 12:00 er 0,5 i et regneark',
  ],
  ['a course after the list of holidays', cell(2, serialOf('2071-01-05')), 'Advarsel', 'uden for listen Helligdage'],
  ['a course to its last day', cell(2, serialOf('2045-12-31') - 90), 'OK', ''],
  ['a course to the day after', cell(2, serialOf('2046-01-01') - 90), 'Advarsel', 'uden for listen Helligdage'],
  [
    'rejected on an objective ground, with open days',
    cell(8, START + 3, cell(7, 'sagligt afvist')),
    'Advarsel',
    'sagligt afvist: åbne dage betales ikke uden videre',
  ],
  ['rejected on an objective ground, and never open', cell(7, 'sagligt afvist'), 'OK', ''],
  [
    'a level without a price band',
    ['a', 'Mentorforløb', serialOf('2024-07-01'), 13, null, 1, 500, null, null, null],
    'OK',
    'prisen er ikke kontrolleret',
  ],
  ['an end that is text', cell(4, '2016-10-02x', cell(3, null)), 'Ret', 'Slutdato er tekst, ikke en dato'],
  ['an end before the start', cell(4, START - 1, cell(3, null)), 'Ret', 'Slutdato ligger før start eller for sent'],
  ['both lengths', cell(4, START + 90), 'Ret', 'Skriv enten uger eller slutdato'],
  ['hours that are text', cell(5, '12 timer'), 'Ret', 'Timer er tekst, ikke et tal'],
  ['no hours', cell(5, null), 'Ret', 'Timer mangler'],
  ['a rate that is text', cell(6, '140 kr.'), 'Ret', 'Timepris er tekst, ikke et tal'],
  ['no rate', cell(6, null), 'Ret', 'Timepris mangler'],
  ['a rate of 0', cell(6, 0), 'Ret', 'Timepris skal være over 0 og højst 10.000'],
  ['an end that is none', cell(7, 'syg'), 'Ret', 'Ophøret kendes ikke'],
  ['a pattern for an end', cell(7, '*'), 'Ret', 'Ophøret kendes ikke'],
  ['a last open day that is text', closed('fredag'), 'Ret', 'Sidste åbne dag er tekst, ikke en dato'],
  ['a last open day too late', closed(START + 91), 'Ret', 'Sidste åbne dag ligger uden for forløbet'],
  ['minutes that are text', cell(9, 'en time'), 'Ret', 'Minutter er tekst, ikke et tal'],
  ['minutes of another level', cell(9, 30), 'Ret', 'Kun mentorniveauer har korte kontakter'],
  ['an amount alone', cell(6, 140, EMPTY), 'Ret', 'Ordrenummer mangler'],
  ['a cell that shows an error', cell(6, '=1/0'), 'Ret', 'En celle viser en fejl'],
  [
    'an amount too large',
    ['a', 'Fastholdelsesmentor', START, 520, null, 168, 10_000, null, null, 60],
    'Ret',
    'Beløbet er for stort: brug VEDERLAG',
  ],
  ['a rate under the band', cell(6, 119.99), 'Afvises', 'timepris under 120 kr.'],
  ['a rate over it', cell(6, 160.01), 'Afvises', 'timepris over 160 kr.'],
  ['too many hours', cell(5, 168), 'Afvises', 'timer ikke 12'],
  ['too few weeks', cell(3, 1), 'Afvises', 'under 2 uger'],
  ['too few weeks at too high a rate', cell(3, 1, dear('a')), 'Afvises', 'timepris over 160 kr.; under 2 uger'],
  ['a part week', cell(4, START + 59, cell(3, null)), 'Advarsel', 'ikke hele uger'],
  [
    'a part week, dear',
    cell(4, START + 59, cell(3, null, dear('a'))),
    'Afvises',
    'timepris over 160 kr.; ikke hele uger',
  ],
  ['to the Friday of that week', cell(4, START + 60, cell(3, null)), 'OK', ''],
  ['before the agreement’s document', cell(2, serialOf('2016-01-24')), 'Advarsel', 'starter før aftalens dokument'],
  ['on its day', cell(2, serialOf('2016-01-25')), 'OK', ''],
];

describe('Ordrer: what a row says, and what is said of all', () => {
  it.each(cases)('%s', (_, row, word, text) => {
    const book = withOrders(good('god'), row);
    expect(rowSays(book, 1)).toEqual([word, text]);
    const amount = book.at('Ordrer', 'Vederlag', 1);
    if (word === 'Ret') {
      expect(verdict(book)).toEqual([text.includes('En celle') ? 'En celle viser en fejl' : toPutRight, '–', '–']);
    } else if (word === 'Afvises') {
      expect(verdict(book)).toEqual(['Nogle ordrer skal afvises', 21_840, amount]);
    } else {
      const told = word === 'OK' ? 'Alle rækker er i orden' : 'Nogle ordrer har en advarsel';
      expect(verdict(book)).toEqual([told, 21_840 + Number(amount), 0]);
    }
  });

  test('none; two; some to be rejected, in a sum of their own, before those with a warning', () => {
    const warned = cell(4, START + 59, cell(3, null, good('w')));
    expect(verdict(withOrders())).toEqual(['Ingen ordrer', '–', '–']);
    expect(verdict(withOrders(good('a'), EMPTY, EMPTY, good('b')))).toEqual(['Alle rækker er i orden', 43_680, 0]);
    expect(verdict(withOrders(good('a'), dear('c'), good('b')))).toEqual(['Nogle ordrer skal afvises', 43_680, 31_200]);
    expect(verdict(withOrders(dear('c'), warned))).toEqual(['Nogle ordrer skal afvises', 14_400, 31_200]);
    expect(verdict(withOrders(['x'], warned))).toEqual([toPutRight, '–', '–']);
    expect(verdict(withOrders(good('a'), EMPTY, ['x']))).toEqual([toPutRight, '–', '–']);
  });

  test('how many rows have each word', () => {
    const book = withOrders(good('a'), dear('c'), ['x'], cell(4, START + 59, cell(3, null, good('w'))));
    expect([book.cell('Ordrer', 'B2'), book.cell('Ordrer', 'B3')]).toEqual(['1 OK, 1 Advarsel', '1 Afvises, 1 Ret']);
    expect(book.cell('Start', 'B4')).toBe(toPutRight);
  });

  it.each([
    ['the same number', 'a', 'a'],
    ['capitals and blanks', 'Sag 1', ' sag 1 '],
    ['a number and its text', 17, "'17"],
    ['patterns', 'a*', 'a*'],
  ])('an order twice, by %s', (_, first, second) => {
    const book = withOrders(good(first), good(second), good('z'));
    const twice = ['Ret', 'Ordrenummeret står flere gange'];
    expect([rowSays(book, 0), rowSays(book, 1), rowSays(book, 2)]).toEqual([twice, twice, ['OK', '']]);
    expect(verdict(book)[0]).toBe(toPutRight);
  });

  it.each([
    ['?', 'a'],
    ['a*', 'ab'],
    ['~', 'a'],
    ['>0', '1'],
    ['01x', '1x'],
    ['0x7', '7'],
    ["'1-2", "'01-2"],
    ["'0,5", "'1"],
    ['70', '7'],
  ])('%s and %s are two orders', (first, second) => {
    expect(verdict(withOrders(good(first), good(second)))[0]).toBe('Alle rækker er i orden');
  });

  it.each([
    ["'007", 7],
    ["'007", "'7"],
    [0, "'00"],
    ["'0100", 100],
  ])('%j and %j: a spreadsheet takes the noughts away, so neither is an order', (first, second) => {
    const book = withOrders(good(first), good(second), good('z'));
    const noughts = ['Ret', 'Ordrenummeret står også med andre nuller foran (som 007 og 7)'];
    expect([rowSays(book, 0), rowSays(book, 1), rowSays(book, 2)]).toEqual([noughts, noughts, ['OK', '']]);
  });

  test('an order is not found by its number with other noughts', () => {
    const book = withOrders(good("'007"));
    for (const asked of [7, "'07", "'7"]) {
      book.putAt('Fakturaplan', 'B2', [[asked]]);
      expect(book.cell('Fakturaplan', 'B3')).toBe('Findes ikke: andre nuller foran i Ordrer');
    }
    book.putAt('Fakturaplan', 'B2', [["'007"]]);
    expect(book.cell('Fakturaplan', 'B4')).toBe('Ja');
  });

  it.each([1e15, 1.5, '1,23E+15', '1.23457e+15'])('%j has lost digits', (id) => {
    expect(rowSays(withOrders(good(id)))).toEqual(['Ret', 'Ordrenummeret har mistet cifre: skriv det som tekst']);
  });

  test('a row past the formulas says so, and so does the sheet', () => {
    const past = withOrders(good('a'));
    past.put('Ordrer', 'Ordre', 5, good('b'));
    expect([...rowSays(past, 5), ...verdict(past)]).toEqual([
      'Ret',
      'Rækken ligger under formlerne: kopiér dem ned',
      toPutRight,
      '–',
      '–',
    ]);
    past.put('Ordrer', 'Ordre', 5, EMPTY);
    for (const far of ['C15', 'C40']) {
      past.putAt('Ordrer', far, [['b']]);
      expect(verdict(past)).toEqual([lost, '–', '–']);
      past.putAt('Ordrer', far, [[null]]);
    }
    expect(verdict(past)[0]).toBe('Alle rækker er i orden');
  });

  test('a row that is not filled in shows nothing, hidden columns too: saved as CSV it is no order', () => {
    const book = withOrders(good('a'));
    const values = book.engine.getSheetValues(book.id('Ordrer'))[book.layout('Ordrer').row + 2] ?? [];
    expect(values.filter((value) => value !== null && value !== '')).toEqual([]);
  });
});

describe('rows put in, taken away and sorted', () => {
  const invoice: Row = ['b', 'Faktura', START, START, START + 27, 6720, START + 28];
  const book = workbook({
    orders: [
      good('a'),
      ['b', 'Virksomhedsspor B', START, 13, null, 12, 140],
      ['f', 'Fleksjobspor A', START, 13, null, 3, 90],
    ],
    sent: [invoice],
    bonus: [['f', null, null, 'fleksjob']],
    planned: 'b',
    month: START,
    figures: { 'bonus-3': 8000 },
    rows: 5,
  });
  const { engine, id } = book;
  const told = () => [
    book.at('Bonus', 'Niveau'),
    book.at('Bonus', 'Afgørelse'),
    book.at('Bonus', 'Beløb'),
    book.at('Fakturaer', 'Status'),
    book.at('Fakturaer', 'Dagene koster nu'),
    book.cell('Fakturaplan', 'B4'),
    book.cell('Fakturaplan', 'B6'),
  ];
  const before = ['Fleksjobspor A', 'Opfyldt', 8000, 'OK', 6720, 'Ja', 21_840];
  const first = book.layout('Ordrer').row + 1;

  test('a row put in first of all, or between, is empty, or says that it lacks its formulas', () => {
    expect(told()).toEqual(before);
    for (const row of [first, first + 2]) {
      engine.addRows(id('Ordrer'), [row, 1]);
      expect(verdict(book)[0]).not.toBe(lost);
      engine.setCellContents({ sheet: id('Ordrer'), row, col: 2 }, [good('c')] as never);
      expect(verdict(book)).toEqual([lost, '–', '–']);
      expect(told()).toEqual(before);
      engine.removeRows(id('Ordrer'), [row, 1]);
    }
  });

  test('sorted, and with a row less, each order keeps its own answers', () => {
    const { height } = engine.getSheetDimensions(id('Ordrer'));
    const rest = Array.from({ length: height - first - 3 }, (_, at) => at + first + 3);
    const head = Array.from({ length: first }, (_, at) => at);
    engine.setRowOrder(id('Ordrer'), [...head, first + 2, first, first + 1, ...rest]);
    expect(told()).toEqual(before);
    expect(rowSays(book)).toEqual(['OK', '']);
    const sum = Number(verdict(book)[1]);
    engine.removeRows(id('Ordrer'), [first + 2, 1]);
    expect(Number(verdict(book)[1])).toBe(sum - 21_840);
    expect(told()).toEqual(before);
  });
});

describe('Fakturaplan', () => {
  it.each([
    ['Sag A ', 'Ja'],
    ['sag*', 'Nej'],
    ['sag ?', 'Nej'],
    ['', 'Nej'],
    ['twice', 'Nej'],
    ['dear', 'Nej: ordren afvises'],
  ])('of %j: %s', (planned, told) => {
    const book = withOrders(good('sag a'), good('twice'), good('twice'), dear('dear'));
    book.putAt('Fakturaplan', 'B2', [[planned]]);
    expect(book.cell('Fakturaplan', 'B4')).toBe(told);
    expect(book.cell('Fakturaplan', 'B6') !== '').toBe(told === 'Ja');
  });
});

describe('Bonus', () => {
  const first = serialOf('2016-09-19');
  const figures = { 'bonus-1a': 5000, 'bonus-1b': 7000, 'bonus-3': 8000, 'income-threshold': 10_000 };
  const names = ['bonus-1a', 'bonus-1b', 'bonus-3', 'bonus-4', 'income-threshold', 'income-threshold-4'];
  const decided = (facts: Row, given: Record<string, RawCell> = figures, order: Row = good('a')) => {
    const book = withOrders(order);
    book.putAt(
      'Bonus',
      'I2',
      names.map((name) => [given[name] ?? null]),
    );
    const [id, from, to, state, income] = Array.from({ length: 5 }, (_, index) => facts[index] ?? null) as RawCell[];
    book.put('Bonus', 'Ordre', 0, [id as RawCell]);
    book.put('Bonus', 'Praktik eller løntilskud fra', 0, [from as RawCell, to as RawCell]);
    book.put('Bonus', 'Status på måledagen', 0, [state as RawCell, income as RawCell]);
    return ['Bonus', '1a', '1a: beløb', 'Afgørelse', 'Beløb'].map((heading) => book.at('Bonus', heading));
  };
  const stay = (from: RawCell, to: RawCell) => decided(['a', from, to]).slice(1, 3);
  const state = (text: RawCell, income: RawCell, given?: Record<string, RawCell>) =>
    decided(['a', null, null, text, income], given).slice(3);

  test('earned, and not', () => {
    expect(decided(['A ', first, first + 27, ' Ordinært Job ', 10_000])).toEqual([
      '1a og 1b',
      'Opfyldt',
      5000,
      'Opfyldt',
      7000,
    ]);
    expect(decided(['a', first, first + 26, 'ordinært job', 9999.99])).toEqual([
      '1a og 1b',
      'Ikke opfyldt: under 28 dage',
      '',
      'Ikke opfyldt: under indkomstgrænsen',
      '',
    ]);
    expect(state('ordinært job', 0)).toEqual(['Ikke opfyldt: under indkomstgrænsen', '']);
    expect(state('uddannelse', null)).toEqual(['Opfyldt', 7000]);
    expect(state('fleksjob', null)).toEqual(['Ikke opfyldt: et fleksjob er ikke et ordinært job', '']);
    expect(state('ingen af delene', null)).toEqual(['Ikke opfyldt: hverken job eller uddannelse', '']);
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
      'Ret øverst: indkomstgrænsen er tekst, ikke et tal',
    ],
    ['a threshold of 0', 'ordinært job', 1, { 'income-threshold': 0 }, 'Ret øverst: indkomstgrænsen skal være over 0'],
    ['a state that is none', 'ordinart job', 12_000, undefined, 'Ret status: den kendes ikke'],
    [
      'an income that is text, of education',
      'uddannelse',
      '12 kr',
      undefined,
      'Ret indkomsten: den er tekst, ikke et tal',
    ],
    ['the same without a threshold', 'ordinært job', 'tekst', {}, 'Ret indkomsten: den er tekst, ikke et tal'],
    ['of a flexjob', 'fleksjob', 'tekst', undefined, 'Ret indkomsten: den er tekst, ikke et tal'],
    ['of no state', null, 'tekst', undefined, 'Ret indkomsten: den er tekst, ikke et tal'],
    ['an income that is true', 'uddannelse', '=TRUE()', undefined, 'Ret indkomsten: den er sand/falsk, ikke et tal'],
    ['an income below 0, of education', 'uddannelse', -1, undefined, 'Ret indkomsten: den er under 0'],
    ['a pattern', '*', 12_000, undefined, 'Ret status: den kendes ikke'],
    ['a number', 1, 12_000, undefined, 'Ret status: den kendes ikke'],
    ['no state', null, 12_000, undefined, 'Uafgjort: status mangler'],
  ])('the state: %s', (_, text, income, given, told) => expect(state(text, income, given)).toEqual([told, '']));

  it.each<[RawCell, RawCell]>([
    [null, 'Mangler i kilden'],
    ['mange', 'Ret øverst: tekst'],
    [0, 'Ret øverst: 0'],
  ])('an amount at the top that is %j', (amount, told) => {
    const given = { ...figures, 'bonus-1a': amount, 'bonus-1b': amount };
    expect(decided(['a', first, first + 27, 'uddannelse'], given)).toEqual([
      '1a og 1b',
      'Opfyldt',
      told,
      'Opfyldt',
      told,
    ]);
  });

  test('bonus 3: the state is known or it is a fault', () => {
    const flex: Row = ['a', 'Fleksjobspor A', START, 13, null, 3, 90];
    const other = (text: RawCell) => decided(['a', null, null, text], figures, flex).slice(3);
    expect(other('Fleksjob')).toEqual(['Opfyldt', 8000]);
    expect(other('uddannelse')).toEqual(['Ikke opfyldt: ikke i fleksjob', '']);
    expect(other('flexjob')).toEqual(['Ret status: den kendes ikke', '']);
    expect(decided(['a', 'tekst', first, 'Fleksjob', 'tekst'], figures, flex)).toEqual([
      3,
      'Ret perioden: den første dato er tekst, ikke en dato',
      '',
      'Ret indkomsten: den er tekst, ikke et tal',
      '',
    ]);
  });

  test('text in an amount at the top is told beside it, also where no row asks for it', () => {
    decided(['a'], { 'income-threshold': '10.000 kr', 'bonus-3': 'tekst' });
    expect(['J4', 'J6', 'J7'].map((address) => shared.cell('Bonus', address))).toEqual([
      'Bonus 3 er tekst, ikke et tal',
      'Indkomstgrænse er tekst, ikke et tal',
      '',
    ]);
  });

  test('an order that is to be rejected earns nothing', () => {
    const told = decided(['a', first, first + 27, 'uddannelse'], figures, dear('a'));
    expect(told).toEqual(['Ordren afvises', '', '', '', '']);
  });

  test('an order by its number: unknown, twice, not to be read', () => {
    expect(decided(['b', first, first + 27, 'uddannelse'])).toEqual(['Ordren findes ikke', '', '', '', '']);
    expect(decided([null, first, first + 27])).toEqual(['Vælg ordren', '', '', '', '']);
    expect(decided(['*', first, first + 27])[0]).toBe('Ordren findes ikke');
    expect(decided(['a', first, first + 27], figures, cell(2, 'i går')).slice(0, 2)).toEqual(['Ret ordren først', '']);
    shared.put('Bonus', 'Ordre', 1, ['a']);
    expect(decided(['a', first, first + 27, 'uddannelse'])).toEqual(['Ordren står flere gange her', '', '', '', '']);
    shared.put('Bonus', 'Ordre', 1, [null]);
  });
});

describe('Fravær', () => {
  const on = serialOf('2015-10-05');
  const same = 'Registreres samme dag; 3 kontaktforsøg';
  const told = (group: RawCell, day: RawCell = on) => {
    shared.put('Fravær', 'Borger (løbenummer)', 0, ['borger', group, day]);
    const said = shared.at('Fravær', 'Fremgangsmåde');
    expect(shared.at('Fravær', '1. genindkaldelse') !== '').toBe(said === 'Indkaldes igen');
    return said;
  };

  it.each([
    ['kontanthjaelp', 'Indkaldes igen'],
    ['Kontanthjælp', 'Indkaldes igen'],
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

describe('what is written', () => {
  const sheets = workbookSheets(library, { orders: [], rows: 3 });
  const textOf = (one: unknown) => String((one as { value?: unknown } | null)?.value ?? one ?? '');

  test('columns that begin with "regnes" are the last ones of a sheet', () => {
    const found = sheets.flatMap(({ sheet, data, helpers }) => {
      const names = data.map((row) => row.map(textOf)).find((row) => row.some((name) => name.startsWith('regnes')));
      return names ? [[sheet, helpers, names.findIndex((name) => name.startsWith('regnes')) + 1, names.length]] : [];
    });
    expect(found.map(([sheet]) => sheet)).toEqual([
      'Ordrer',
      'Måned',
      'Fakturaer',
      'Fakturaplan',
      'Bonus',
      'Fravær',
      'Priser',
    ]);
    for (const [, helpers, first, last] of found) expect(helpers).toEqual([first, last]);
  });

  test('they are hidden in the file, and no others', () => {
    const { transform } = hiddenHelpers.files.transform['xl/worksheets/sheet{id}.xml'];
    const columns = '<col min="1" max="1" width="9"/><col min="2" max="2" width="9"/><col min="3" max="3" width="9"/>';
    expect(transform(columns, { helpers: [2, 3] })).toBe(
      '<col min="1" max="1" width="9"/><col min="2" max="2" width="9" hidden="1"/><col min="3" max="3" width="9" hidden="1"/>',
    );
    expect(transform(columns, {})).toBe(columns);
  });

  test('what is seen is Danish: no id, no English word, in a heading, a list or a text of a formula', () => {
    const ids = [
      ...benefitGroups,
      ...Object.values(library.agreements).flatMap((agreement) => idsOf(agreement)),
    ].filter((id) => id.includes('-'));
    const bad = sheets.flatMap((sheet) =>
      seen(sheet).filter(
        (text) => ids.some((id) => text.includes(id)) || /income-threshold|bonus-\d|settle|first-day/.test(text),
      ),
    );
    expect(bad).toEqual([]);
  });

  /** What a reader sees, hidden columns left out; of a formula the texts in it. */
  function seen({ data, helpers = [Number.POSITIVE_INFINITY, 0], validations = [] }: Sheet) {
    const cells = data.flatMap((row) => row.slice(0, helpers[0] - 1));
    const texts = cells.flatMap((one) => {
      const isFormula = (one as { type?: unknown } | null)?.type === 'Formula';
      return isFormula ? (textOf(one).match(/"[^"]*"/g) ?? []) : [textOf(one)];
    });
    return [...texts, ...validations.map(({ list }) => list ?? '')].filter(
      (text) => !groupWords.has(text.slice(1, -1)),
    );
  }
  /** Fravær knows the groups by their ids too, so that a table with them can be pasted. */
  const groupWords = new Set<string>(benefitGroups);

  function idsOf({ id, tracks }: { id: string; tracks: readonly { levels: readonly { id: string }[] }[] }) {
    return [id, ...tracks.flatMap(({ levels }) => levels.map((level) => level.id))];
  }

  test('each sheet is protected without a password, filters and sorting left free, and prints with its headings and page numbers', () => {
    const xml = '<worksheet><sheetData/><pageMargins left="1"/><pageSetup orientation="landscape"/></worksheet>';
    const guarded = protection.files.transform['xl/worksheets/sheet{id}.xml'].transform(xml, { filter: 'A4:T9' });
    expect(guarded).toMatch(
      /<sheetData\/><sheetProtection sheet="1"[^>]* sort="0" autoFilter="0"\/><autoFilter ref="A4:T9"\/>/,
    );
    expect(guarded).not.toContain('password');
    const paper = onPaper.files.transform['xl/worksheets/sheet{id}.xml'].transform(xml);
    expect(paper).toMatch(
      /<pageSetup paperSize="9" scale="80" orientation="landscape"\/><headerFooter>.*Side &amp;P af &amp;N/,
    );
  });

  test('lists stand after the last conditional format, where Excel asks for them', () => {
    const formats = '<conditionalFormatting sqref="A1"/>'.repeat(2);
    const { transform } = validations.files.transform['xl/worksheets/sheet{id}.xml'];
    const written = transform(`<worksheet>${formats}<pageMargins left="1"/></worksheet>`, {
      validations: [{ cells: 'A1', list: '"ja,nej"', message: 'Ja eller nej.' }],
    });
    expect(written).toMatch(
      /<\/?conditionalFormatting[^>]*\/><dataValidations count="1">.*<\/dataValidations><pageMargins/,
    );
  });

  test('yellow cells, and those under them, are open', () => {
    const styles =
      '<fill>none</fill><fill><fgColor rgb="FFFFF6D6"/></fill><fill><fgColor rgb="FFFEFEFE"/></fill><xf fontId="0"></xf><xf fontId="0" fillId="1"></xf><xf fillId="2"><alignment/></xf>';
    expect(protection.files.transform['xl/styles.xml'].transform(styles, {})).toContain(
      '<xf fontId="0"></xf><xf fontId="0" fillId="1" applyProtection="1"><protection locked="0"/></xf><xf fillId="2" applyProtection="1"><alignment/><protection locked="0"/></xf>',
    );
  });

  test('what is printed ends with the last filled row, and is no wider than A4 at 8 points', () => {
    const names = onPaper.files.transform['xl/workbook.xml'].transform('<definedNames/>', sheets);
    expect(names).toContain("'Ordrer'!$A$1:INDEX('Ordrer'!$O$1:");
    expect(names.match(/_xlnm.Print_Area/g)).toHaveLength(sheets.length);
    // 10 points at 80 % are 8; A4 is then 1,306 dots wide inside its margins, and a digit 7 of them at most.
    for (const { sheet, columns, print } of sheets) {
      const through = [...print.through].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
      const width = columns.slice(0, through).reduce((sum, { width: own }) => sum + own, 0);
      expect(7 * width, sheet).toBeLessThanOrEqual(1_343);
    }
  });

  test('each reason alone has room in its cell, and so has each name of a level', () => {
    const LETTER = 0.87;
    const linesOf = (text: string, width: number) => Math.ceil((LETTER * text.length) / width);
    const texts = (value: string) => [...value.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    for (const [name, heading] of [
      ['Ordrer', 'Hvorfor'],
      ['Ordrer', 'Niveau'],
      ['Fakturaer', 'Hvorfor'],
      ['Måned', 'Niveau'],
      ['Måned', 'Bemærkning'],
      ['Bonus', 'Bonus'],
      ['Bonus', '1a'],
      ['Bonus', 'Afgørelse'],
    ] as const) {
      const { data, columns } = sheets.find(({ sheet }) => sheet === name) as Sheet;
      const at = data.findIndex((row) => row.some((one) => textOf(one) === heading) && row.length > 12);
      const column = (data[at] as unknown[]).findIndex((one) => textOf(one) === heading);
      const row = data[at + 1] as readonly { value: string; height?: number }[];
      const lines = Math.floor((row[0]?.height ?? 0) / 12);
      const said =
        heading === 'Niveau'
          ? Object.values(library.agreements).flatMap(({ tracks }) =>
              tracks.flatMap(({ levels }) => levels.map((level) => level.name.da)),
            )
          : row.flatMap((one) => (one?.value ? texts(String(one.value)) : []));
      const width = columns[column]?.width ?? 0;
      if (heading === 'Niveau' || heading === 'Hvorfor' || heading === 'Afgørelse' || heading === '1a')
        expect(said.filter((text) => linesOf(text, width) > lines)).toEqual([]);
      expect(lines, name).toBeGreaterThanOrEqual(3);
    }
  });

  test('each page has the headings, and the column that tells whose row it is', () => {
    const names = onPaper.files.transform['xl/workbook.xml'].transform('<definedNames/>', sheets);
    const titles = [...names.matchAll(/Print_Titles"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(titles).toEqual([
      "'Ordrer'!$C:$C,'Ordrer'!$4:$4",
      "'Måned'!$B:$B,'Måned'!$8:$8",
      "'Fakturaer'!$C:$C,'Fakturaer'!$3:$3",
      "'Fakturaplan'!$9:$9",
      "'Bonus'!$A:$A,'Bonus'!$9:$9",
      "'Fravær'!$A:$A,'Fravær'!$2:$2",
      "'Priser'!$A:$A,'Priser'!$2:$2",
      "'Kilder'!$2:$2",
      "'Helligdage'!$2:$2",
    ]);
  });

  test('for LibreOffice a list is printed through a row, and its foot says which', () => {
    const fixed = onFixedPaper(workbookSheets(library, { orders: [], rows: 100 }));
    const { 'xl/workbook.xml': book, 'xl/worksheets/sheet{id}.xml': page } = onPaper.files.transform;
    const names = book.transform('<definedNames/>', fixed);
    expect(names).toContain(">'Ordrer'!$A$1:$O$64<");
    expect(names).not.toContain('INDEX(');
    const xml = '<worksheet><sheetData/><pageMargins left="1"/><pageSetup orientation="landscape"/></worksheet>';
    const [start, ordrer] = fixed;
    expect(page.transform(xml, ordrer)).toContain('&amp;CTil og med række 64&amp;R');
    expect(page.transform(xml, start)).not.toContain('Til og med');
    expect(page.transform(xml, sheets[1])).not.toContain('Til og med');
  });

  test('how rows are copied is said once in the file, and the manual says the same', () => {
    const manual = readFileSync(new URL('../../docs/regneark.md', import.meta.url), 'utf8').replace(
      /\*\*|^\d\. +/gm,
      '',
    );
    const own = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
    for (const sentence of COPYING.split(/(?<=\.) /)) expect(own(manual)).toContain(own(sentence));
    const told = sheets.flatMap(({ data }) => data.flat().map(textOf)).filter((text) => /kopiér d|indsæt/i.test(text));
    expect(told.filter((text) => !text.startsWith('IF'))).toHaveLength(1);
  });

  test('a heading stands as the cells under it do: amounts at the right with room behind them, days and counts in the middle, texts at the left', () => {
    const amounts = [
      'Vederlag',
      'Timepris',
      'Beløb',
      'Skal krediteres',
      'Timepris: højst',
      'Indkomst i måledagens måned',
    ];
    const seenSheets: string[] = [];
    const middles = ['Startdato', 'Uger', 'Fra', 'Måledag', 'Første møde', 'Første dag', 'Dage', 'Uger: mindst'];
    for (const { sheet, data, helpers = [Number.POSITIVE_INFINITY, 0] } of sheets) {
      const placed = (one: unknown) => {
        const { align, indent, alignVertical } = one as Record<string, unknown>;
        return { align, indent, alignVertical };
      };
      const at = data.findIndex(
        ([first, , third]) => third && (first as { backgroundColor?: string } | null)?.backgroundColor === '#003E78',
      );
      if (at < 0) continue;
      seenSheets.push(sheet);
      const headings = (data[at] as unknown[]).slice(0, helpers[0] - 1);
      for (const [column, heading] of headings.entries()) {
        const found = { sheet, heading: textOf(heading), ...placed(heading) };
        if (amounts.includes(found.heading)) expect(found).toMatchObject({ align: 'right', indent: 1 });
        if (middles.includes(found.heading)) expect(found).toMatchObject({ align: 'center' });
        if (sheet !== 'Kilder') expect({ ...found, ...placed(data[at + 1]?.[column]) }).toEqual(found);
      }
    }
    expect(seenSheets).toEqual(['Ordrer', 'Måned', 'Fakturaer', 'Fakturaplan', 'Bonus', 'Fravær', 'Priser', 'Kilder']);
  });

  test('no number that somebody wrote is shown rounded', () => {
    const formatOf = (sheet: string, heading: string) => {
      const { data } = sheets.find((one) => one.sheet === sheet) as Sheet;
      const at = data.findIndex((row) => row.some((one) => textOf(one) === heading));
      const column = (data[at] as unknown[]).findIndex((one) => textOf(one) === heading);
      return (data[at + 1] as { format?: string }[])[column]?.format;
    };
    for (const heading of ['Uger', 'Timer pr. uge', 'Minutter pr. kontakt'])
      expect(formatOf('Ordrer', heading)).toBe('General');
    expect(formatOf('Ordrer', 'Timepris')).toMatch(/^#,##0\.00#{8} /);
    expect(formatOf('Fakturaer', 'Beløb')).toMatch(/^#,##0\.00#{8} /);
    expect(formatOf('Bonus', 'Indkomst i måledagens måned')).toMatch(/^#,##0\.00#{8} /);
  });

  test('a formula that stands in all rows is written once; texts in it that look like cells do not tie them', () => {
    const { transform } = sharedFormulas.files.transform['xl/worksheets/sheet{id}.xml'];
    const row = (r: number, text: string) => `<c r="B${r}" s="1"><f>${text}</f></c>`;
    expect(transform([5, 6].map((r) => row(r, `A${r}*$C$1&amp;"A5"`)).join(''), {})).toBe(
      '<c r="B5" s="1"><f t="shared" ref="B5:B6" si="0">A5*$C$1&amp;"A5"</f></c><c r="B6" s="1"><f t="shared" si="0"/></c>',
    );
    const apart = row(5, 'A5') + row(6, 'A5');
    expect(transform(apart, {})).toBe(apart);
  });
});
