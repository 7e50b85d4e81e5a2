// The columns of a sheet by key, so that no formula and no other sheet counts letters.
import { downFrom } from './faults.mjs';
import { aside, header, LINE_HEIGHT } from './style.mjs';

/**
 * @param own each column as `[name, width, key, format]`; those that no reader needs come last, and the first of them begins with "regnes"
 * @param inputs the keys of those that are filled in; each is read by a column of its own, after all others
 */
export function columnsOf(own, inputs = []) {
  const nameOf = (wanted) => own.find(([, , key]) => key === wanted)[0];
  const described = [...own, ...inputs.map((key) => [`regnes: læst ${nameOf(key)}`, 12, readingOf(key)])];
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
    /** The cell of each column in a row, by key. Of what is filled in it is the one that reads it. */
    cellsOf: (r) =>
      Object.fromEntries(keys.map((key) => [key, `${letters[inputs.includes(key) ? readingOf(key) : key]}${r}`])),
    /** The cells that read what is filled in beside them. */
    reading: (headings, last) =>
      Object.fromEntries(
        inputs.map((key) => {
          const cell = filledIn(letters[key], headings, last);
          return [readingOf(key), aside(`IF(${cell}="","",${cell})`)];
        }),
      ),
    /** A row of cells from what stands in some columns, by key. */
    row: (cells) => keys.map((key) => cells[key] ?? null),
    /** A row with room for the longest that is said in it, whose first cell works itself out or is filled in. */
    tall: (cells, lines = 3) =>
      keys.map((key, at) => (at === 0 ? { ...cells[key], height: lines * LINE_HEIGHT } : (cells[key] ?? null))),
  };
}

const readingOf = (key) => `${key}, read`;

/**
 * What is filled in beside a formula, in a column of the same row. A cell that somebody cuts and pastes, or drags, takes along
 * every formula that names it, so none does: it is found from the locked heading above it.
 */
export function filledIn(letter, headings, last) {
  return `INDEX(${downFrom(headings, letter, last)},ROW()-ROW($${letter}$${headings})+1)`;
}

function letterOf(at) {
  return at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);
}
