import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { sheetFunctions, spreadsheetFunctions } from '../../src/entries/spreadsheet.ts';
import { danishEngineWith } from './hyperformula.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const manual = read('docs/regneark.md');
/** Every formula of the manual, and of the README. */
const formulas = [...`${manual}${read('README.md')}`.matchAll(/`(=[^`]+\))`/g)].map(([, formula = '']) => formula);

/** The orders that the formulas of the manual point at: columns as in the workbook, from row 3. */
const orders = [
  [],
  [],
  [1001, 'virksomhedsspor-b', 42_555, 13, null, 12, 140],
  [1002, 'virksomhedsspor-b', 42_555, 1, null, 12, 140],
];

/** What each gives; of a range the cells that are named by row and column. */
const answers: Record<string, unknown> = {
  '=AFRUND(1,25*40,01*10;2)': 500.12,
  '=VEDERLAG("virksomhedsspor-b";DATO(2016;7;4);13;12;140)': 21840,
  '=INDSATS.VEDERLAG("virksomhedsspor-b";DATO(2016;7;4);13;12;140)': 21840,
  '=INDSATS.VEDERLAG(B3;C3;D3;F3;G3)': 21840,
  '=KILDE("VEDERLAG";B3;C3;D3;F3;G3)': 'R207, D16 s. 70, Bilag C2 1.2; R214, D16 s. 70, Bilag C2 1.2',
};
const tables: Record<string, readonly (readonly [row: number, column: number, value: unknown])[]> = {
  '=VEDERLAG(B3:B1000;C3:C1000;D3:D1000;F3:F1000;G3:G1000)': [
    [1, 1, 21840],
    [2, 1, 1680],
    [3, 1, ''],
  ],
  '=STATUS(A3:A1000;B3:B1000;C3:C1000;D3:D1000;F3:F1000;G3:G1000)': [
    [1, 1, 'OK'],
    [2, 1, 'Afvises'],
    [2, 3, 1680],
    [3, 1, ''],
  ],
  '=FAKTURAMAANED("2016-08";A3:A1000;B3:B1000;C3:C1000;D3:D1000;F3:F1000;G3:G1000)': [
    [1, 5, 6720],
    [2, 3, 42_583],
    [3, 2, 'venter'],
  ],
};
/** Of an agreement of one's own, which no engine of the shipped ones knows. */
const OWN = '=VEDERLAG("forloeb";DATO(2027;1;4);26)';

const names = sheetFunctions.flatMap(({ name, aliases }) => [name, ...aliases]).join('|');
/** In Excel and here the functions stand behind `INDSATS.`; in Google Sheets and in most of the manual they do not. */
const withSpace = (formula: string) => formula.replace(new RegExp(`(?<![.\\w"])(${names})\\(`, 'g'), 'INDSATS.$1(');

describe('the formulas of the manual', () => {
  test('each has an answer here, and none here is of another page', () => {
    expect([...new Set(formulas)].sort()).toEqual([...Object.keys(answers), ...Object.keys(tables), OWN].sort());
  });

  const run = (formula: string) => {
    const engine = danishEngineWith({ Ark: [...orders, [withSpace(formula)]] as never });
    return engine.getSheetValues(0).at(-1)?.[0];
  };

  test.each(Object.entries(answers))('%s', (formula, value) => expect(run(formula)).toBe(value));

  test.each(Object.entries(tables).flatMap(([formula, cells]) => cells.map((cell) => [formula, ...cell] as const)))(
    '%s, row %d, column %d',
    (formula, row, column, value) => {
      // The sheet of the formula must not lie in its own ranges.
      const engine = danishEngineWith({
        Ark: orders as never,
        Svar: [[`=INDEKS(${withSpace(formula.slice(1)).replace(/(?=\b[A-G]3:)/g, 'Ark!')};${row};${column})`]],
      });
      expect(engine.getSheetValues(1)[0]?.[0]).toBe(value);
    },
  );

  test('of an agreement of one’s own', () => {
    const agreement: Agreement = JSON.parse(read('docs/examples/agreements/week-price-and-results.json'));
    const [, level, year, month, day, weeks] = /\("(.*)";DATO\((\d+);(\d+);(\d+)\);(\d+)\)/.exec(OWN) ?? [];
    const first = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    expect(spreadsheetFunctions([agreement]).VEDERLAG(level, first, Number(weeks), '', '')).toBe(11700);
  });
});
