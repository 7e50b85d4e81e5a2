import { describe, expect, it, test } from 'vitest';
import { serialOf, workbookSheets } from '../../scripts/workbook/workbook.mjs';
import { library, type Row, workbook } from './workbook-engine.ts';

const START = serialOf('2016-07-04');
const JULY = serialOf('2016-07-01');
const order = (id: string): Row => [id, 'Virksomhedsspor B', START, 13, null, 12, 140, null, null, null];
const invoice = (id: string): Row => [id, 'Faktura', JULY, START, START + 27, 6720, START + 28, null];
const content = {
  orders: [order('a'), order('b')],
  sent: [invoice('a')],
  bonus: [['a', serialOf('2016-09-19'), serialOf('2016-10-16'), 'uddannelse', null]],
  absence: [['borger-1', 'kontanthjælp', serialOf('2015-10-05')]],
  figures: { 'bonus-1a': 5000, 'bonus-1b': 7000 },
  planned: 'a',
  month: JULY,
  rows: 4,
};

const INPUT = '#FFF6D6';
const BELOW = '#FEFEFE';
const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

/** A cell that is cut and pasted, or dragged, takes along each formula that names it. */
test('no formula names an open cell, and no range of one begins or ends in one', () => {
  const sheets = workbookSheets(library, content);
  const open = new Set(
    sheets.flatMap(({ sheet, data }) =>
      data.flatMap((row, r) =>
        row.flatMap((cell, at) => {
          const colour = (cell as { backgroundColor?: string } | null)?.backgroundColor;
          return colour === INPUT || colour === BELOW ? [`${sheet}!${letterOf(at)}${r + 1}`] : [];
        }),
      ),
    ),
  );
  expect(open.size).toBeGreaterThan(100);
  const named = sheets.flatMap(({ sheet, data }) =>
    data.flatMap((row) =>
      row.flatMap((cell) => {
        const { type, value } = (cell ?? {}) as { type?: unknown; value?: string };
        if (type !== 'Formula' || !value) return [];
        const bare = value.replace(/"[^"]*"/g, '""');
        return [...bare.matchAll(/(?:([A-ZÆØÅa-zæøå]+)!)?\$?([A-Z]{1,3})\$?(\d+)\b(?:(:)\$?([A-Z]{1,3})\$?(\d+))?/g)]
          .flatMap(([text, of = sheet, from, fromRow, , to, toRow]) => [
            [text, `${of}!${from}${fromRow}`] as const,
            ...(to ? [[text, `${of}!${to}${toRow}`] as const] : []),
          ])
          .filter(([, address]) => open.has(address))
          .map(([text]) => `${sheet}: ${text} in ${value.slice(0, 60)}`);
      }),
    ),
  );
  expect([...new Set(named)].slice(0, 5)).toEqual([]);
});

describe('cut and pasted', () => {
  const moved = (sheet: string, from: string, to: string) => {
    const book = workbook(content);
    const at = (address: string) => book.engine.simpleCellAddressFromString(address, book.id(sheet)) as never;
    const [first, last = first] = from.split(':') as [string, string?];
    book.engine.moveCells({ start: at(first), end: at(last) }, at(to));
    return book;
  };
  const says = (book: ReturnType<typeof workbook>, sheet: string, nth: number, ...headings: string[]) =>
    headings.map((heading) => book.at(sheet, heading, nth));

  test('a start is missing where it was, also where both are written anew', () => {
    const book = moved('Ordrer', 'E5', 'E7');
    expect(says(book, 'Ordrer', 0, 'Status', 'Hvorfor', 'Vederlag')).toEqual(['Ret', 'Startdato mangler', '']);
    expect(says(book, 'Ordrer', 2, 'Status', 'Hvorfor')).toEqual(['Ret', 'Ordrenummer mangler']);
    const over = moved('Ordrer', 'E5', 'E6');
    over.putAt('Ordrer', 'E5', [[START + 7]]);
    over.putAt('Ordrer', 'E6', [[START + 14]]);
    expect(says(over, 'Ordrer', 0, 'Sidste betalte dag')).toEqual([START + 7 + 90]);
    expect(says(over, 'Ordrer', 1, 'Sidste betalte dag')).toEqual([START + 14 + 90]);
    expect([over.at('Måned', 'Fra'), over.at('Måned', 'Beløb')]).toEqual([START + 14, 3360]);
  });

  test('a whole row stands where it stands', () => {
    const book = moved('Ordrer', 'C5:L5', 'C8');
    expect(says(book, 'Ordrer', 0, 'Status', 'Vederlag')).toEqual(['', '']);
    expect(says(book, 'Ordrer', 3, 'Status', 'Ordre', 'Vederlag')).toEqual(['OK', 'a', 21_840]);
    expect(says(book, 'Fakturaer', 0, 'Status', 'Dagene koster nu')).toEqual(['OK', 6720]);
    const sent = moved('Fakturaer', 'C4:J4', 'C7');
    expect(says(sent, 'Fakturaer', 0, 'Status', 'Hvorfor')).toEqual(['', '']);
    expect(says(sent, 'Fakturaer', 3, 'Status', 'Dagene koster nu')).toEqual(['OK', 6720]);
    expect(sent.at('Måned', 'Ordre')).toBe('b');
  });

  it.each<[string, string, string, string, string[], unknown[]]>([
    ['the day of sending', 'Fakturaer', 'I4', 'I5', ['Status', 'Hvorfor'], ['Ret', 'Sendt mangler']],
    ['the end of a stay', 'Bonus', 'F10', 'F11', ['1a'], ['Ret perioden: begge datoer skal udfyldes']],
    ['a state', 'Bonus', 'K10', 'K11', ['Afgørelse'], ['Uafgjort: status mangler']],
    ['an amount at the top', 'Bonus', 'I3', 'I4', ['Afgørelse', 'Beløb'], ['Opfyldt', 'Mangler i kilden']],
    ['a first meeting', 'Fravær', 'C3', 'C4', ['Fremgangsmåde'], ['Første møde mangler']],
  ])('%s', (_, sheet, from, to, headings, told) => {
    expect(says(moved(sheet, from, to), sheet, 0, ...headings)).toEqual(told);
  });

  test('the month, and the order of a plan', () => {
    const book = moved('Måned', 'B2', 'H40');
    expect(book.cell('Måned', 'D2')).toBe('Måneden mangler');
    expect(moved('Fakturaplan', 'B2', 'H60').cell('Fakturaplan', 'B3')).toBe('Vælg en ordre');
  });
});
