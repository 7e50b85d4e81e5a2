import { describe, expect, it, test } from 'vitest';
import { VEDERLAG } from '../../src/entries/spreadsheet.ts';
import { engineWith } from './hyperformula.ts';

/** Hours, rate, weeks; the exact fee; and what ROUND(hours*rate*weeks;2) makes of it in a spreadsheet: an øre too little. */
const cases = [
  [1.25, 40.01, 10, '500.13', '500.12'],
  [23.5, 125.05, 7, '20570.73', '20570.72'],
  [18.5, 72.55, 13, '17448.28', '17448.27'],
  [1.25, 65.49, 6, '491.18', '491.17'],
  [1.25, 65.49, 26, '2128.43', '2128.42'],
  [1.25, 73.71, 2, '184.28', '184.27'],
  [1.25, 77.82, 13, '1264.58', '1264.57'],
  [1.25, 95.63, 6, '717.23', '717.22'],
  [1.25, 109.33, 6, '819.98', '819.97'],
] as const;

/** Every second quarter hour, some rates and weeks of the price bands, where the exact fee ends in half an øre. */
const ties: { row: [hours: number, rate: number, weeks: number]; exact: number }[] = [];
for (let quarters = 5; quarters <= 100; quarters += 2) {
  for (let ore = 6001; ore <= 48_000; ore += 1507) {
    for (const weeks of [2, 6, 10, 13, 26]) {
      const fourths = quarters * ore * weeks;
      if (fourths % 4 === 2) ties.push({ row: [quarters / 4, ore / 100, weeks], exact: (fourths + 2) / 4 });
    }
  }
}

const rows = [...cases.map(([hours, rate, weeks]) => [hours, rate, weeks]), ...ties.map(({ row }) => row)];
/** Below two a number may be a time of day, so hours are handed over as text. */
const asHours = (hours: number) => (hours < 2 ? String(hours).replace('.', ',') : hours);
const engine = engineWith({
  Ark: rows.map((row, index) => {
    const r = index + 1;
    const hours = Number(row[0]) < 2 ? `A${r}&""` : `A${r}`;
    return [...row, `=ROUND(A${r}*B${r}*C${r},2)`, `=INDSATS.VEDERLAG("virksomhedsspor-b",42555,C${r},${hours},B${r})`];
  }),
});
const values = engine.getSheetValues(0);
const shown = (value: unknown) => (value as number).toFixed(2);

describe('a bare formula is an øre wrong where ours is not', () => {
  it.each(cases.map((each, index) => [...each, index] as const))(
    '%d h × %d × %d weeks = %s, not %s',
    (hours, rate, weeks, exact, bare, index) => {
      expect(shown(VEDERLAG('virksomhedsspor-b', 42555, weeks, asHours(hours), rate))).toBe(exact);
      expect([shown(values[index]?.[4]), shown(values[index]?.[3])]).toEqual([exact, bare]);
    },
  );

  test('on exact halves of an øre the bare formula errs in about one of seven, ours never', () => {
    const given = values.slice(cases.length);
    const ours = given.filter((row, index) => shown(row[4]) !== ((ties[index]?.exact ?? 0) / 100).toFixed(2));
    const bare = given.filter((row, index) => shown(row[3]) !== ((ties[index]?.exact ?? 0) / 100).toFixed(2));
    expect(ours).toEqual([]);
    expect(bare.length / ties.length).toBeGreaterThan(0.1);
    expect(bare.length / ties.length).toBeLessThan(0.2);
  });
});
