import { describe, expect, test } from 'vitest';
import { FIRST_CASE, MARK, trialCases, trialData, trialSheets } from '../../scripts/spreadsheet/trial.mjs';
import * as spreadsheet from '../../src/entries/spreadsheet.ts';
import { danishEngineWith } from './hyperformula.ts';
import { cellsOf } from './xlsx.ts';

const cases = trialCases(spreadsheet);
const file = new URL('../../docs/excel-proeve.xlsx', import.meta.url);

describe('the trial of the functions in Excel', () => {
  const engine = danishEngineWith({ Prøve: cases.map(({ formula }) => [formula]), Data: trialData() as never });
  const values = engine.getSheetValues(0).map(([value]) => value);

  test('twenty cells, each about something else', () => {
    expect(cases).toHaveLength(20);
    expect(new Set(cases.map(({ what }) => what)).size).toBe(20);
    expect(new Set(cases.map(({ formula }) => formula)).size).toBe(20);
  });

  test.each(cases.map((each, at) => [each.what, each, at] as const))('%s', (_, { expected }, at) => {
    expect(values[at]).toBe(expected);
  });

  test('docs/excel-proeve.xlsx is made of it (npm run build && npm run excel-proeve)', () => {
    trialSheets(spreadsheet).forEach(({ data }, sheet) => {
      const held = cellsOf(file, sheet + 1);
      const made = data.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell
            ? [
                [
                  `${String.fromCharCode(65 + c)}${r + 1}`,
                  cell.type === 'Formula' ? `=${cell.value}` : cell.value,
                ] as const,
              ]
            : [],
        ),
      );
      expect(made.length).toBeGreaterThan(40);
      expect(Object.fromEntries(held)).toEqual(Object.fromEntries(made));
    });
    const { formula, expected } = cases[0] as (typeof cases)[number];
    const held = cellsOf(file, 1);
    expect([held.get(`C${FIRST_CASE}`), held.get(`D${FIRST_CASE}`)]).toEqual([`${MARK}${formula}`, expected]);
  });
});
