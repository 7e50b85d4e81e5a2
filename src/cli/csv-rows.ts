/** A row of a table: its number as a spreadsheet shows it, from 1, and its cells. `isBroken`: a quotation mark is at fault. */
export interface Row {
  readonly number: number;
  /** Where it begins in its text. */
  readonly start: number;
  readonly cells: readonly string[];
  readonly isBroken: boolean;
}

const ENDS = /\r\n|\r|\n/y;

/**
 * Cuts a text into rows, one after the other, so that a long table is never held whole. Lines may end in any of the three
 * ways, also in one table. A cell in quotation marks may hold marks and line ends; a quotation mark stands twice in it.
 */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  let at = 0;
  for (let number = 1; at < text.length; number++) {
    const start = at;
    const { cells, isBroken, end } = cellsFrom(text, start, delimiter);
    ENDS.lastIndex = end;
    at = ENDS.test(text) ? ENDS.lastIndex : end;
    yield { number, start, cells, isBroken };
  }
}

/** The cells of the row that begins at a place. */
export function rowAt(text: string, start: number, delimiter: string): readonly string[] {
  return cellsFrom(text, start, delimiter).cells;
}

function cellsFrom(text: string, start: number, delimiter: string) {
  const cells: string[] = [];
  let isBroken = false;
  for (let at = start; ; at++) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
    cells.push(cell.text);
    isBroken ||= cell.isBroken;
    at = cell.end;
    if (text[at] !== delimiter) return { cells, isBroken, end: at };
  }
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly isBroken: boolean;
}

function isEnd(text: string, at: number, delimiter: string): boolean {
  const mark = text[at];
  return mark === undefined || mark === delimiter || mark === '\r' || mark === '\n';
}

function bareCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (!isEnd(text, end, delimiter)) end++;
  return { text: text.slice(start, end), end, isBroken: false };
}

function quotedCell(text: string, start: number, delimiter: string): Cell {
  let inside = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { text: inside + text.slice(from), end: text.length, isBroken: true };
    inside += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      inside += '"';
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end++;
    if (isEnd(text, end, delimiter)) return { text: inside, end, isBroken: false };
    // Text behind the closing mark: nobody knows where the cell was to end.
    return { ...bareCell(text, end, delimiter), isBroken: true };
  }
}
