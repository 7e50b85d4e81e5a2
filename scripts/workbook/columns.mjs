// The columns of a sheet by key, so that no formula and no other sheet counts letters.
import { header, LINE_HEIGHT } from './style.mjs';

/**
 * @param described each column as `[name, width, key, format]`; those that no reader needs come last and begin with "regnes"
 */
export function columnsOf(described) {
  const keys = described.map(([, , key]) => key);
  const letters = Object.fromEntries(keys.map((key, at) => [key, letterOf(at)]));
  const helpers = described.findIndex(([name]) => name.startsWith('regnes')) + 1;
  return {
    letters,
    headings: described.map(([name, , , format]) => header(name, format)),
    widths: described.map(([, width]) => ({ width })),
    formatOf: (key) => described[keys.indexOf(key)][3],
    numberOf: (key) => keys.indexOf(key) + 1,
    /** The first and the last of the columns that no reader needs, by their numbers. */
    ...(helpers > 0 && { helpers: [helpers, described.length] }),
    /** A row of cells from what stands in some columns, by key. */
    row: (cells) => keys.map((key) => cells[key] ?? null),
    /** A row with room for some lines, whose first cell works itself out or is filled in. */
    tall: (cells, lines = 2) =>
      keys.map((key, at) => (at === 0 ? { ...cells[key], height: lines * LINE_HEIGHT } : (cells[key] ?? null))),
  };
}

function letterOf(at) {
  return at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);
}
