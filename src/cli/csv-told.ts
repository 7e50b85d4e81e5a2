import { isUtf8 } from 'node:buffer';
import type { Language } from '../evidence/clause.ts';
import { wordings } from '../language/wordings.ts';
import { type Answer, refusal } from '../operations/answer.ts';
import { type Problem, pathKeys, type RefusedPart, type ToldProblem } from '../problem/problem.ts';
import type { OrdersTable, Rows } from './csv.ts';
import { isUtf16, unmarked } from './lines.ts';
import type { StrayRow, TablesRead } from './month-tables.ts';

/** Where a problem stands in a table, as a spreadsheet shows it; no column where it is the row that is wrong. */
export interface TablePlace {
  readonly row: number;
  readonly column?: string | undefined;
}

/** The letters of a table: UTF-8, what Excel calls Unicode, or what Danish Windows wrote before there was either. */
export function tableText(bytes: Uint8Array): string {
  const [first] = bytes;
  const wide = first === 0 || first === 0xfe ? 'utf-16be' : 'utf-16le';
  const encoding = isUtf16(bytes) ? wide : isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return unmarked(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
}

/**
 * An answer about a table, with each problem where a spreadsheet shows it: `row` and `column` beside the path, and in words
 * in its place. A number that could be two is no number to the question; which of the two faults it is, the table knows.
 */
export function inRows(
  told: Answer,
  read: Rows & Partial<Pick<OrdersTable, 'unclear'>> & Partial<Pick<TablesRead, 'beside' | 'stray'>>,
  language: Language | undefined,
): Answer {
  const placed = (problem: ToldProblem): ToldProblem => {
    const isUnclear = read.unclear?.has(problem.path);
    const worded = isUnclear ? ofCode({ code: 'ambiguous-decimal', path: problem.path }) : problem;
    return placedIn(worded, read, language);
  };
  if (!told.ok) return { ...told, problems: told.problems.map(placed) };
  const { result } = told as { result: { readonly refused?: readonly RefusedPart[] } };
  if (!result.refused) return told;
  const stray = (read.stray ?? []).map((each) => ({ line: each.row, problems: [strayTold(each, language)] }));
  const refused = result.refused.map(({ index, problems }) => ({
    index,
    line: read.rows[index],
    problems: problems.map(placed),
  }));
  return { ...told, result: { ...result, refused: [...refused, ...stray] } } as Answer;
}

function ofCode(problem: Problem): ToldProblem {
  const told = refusal([problem]);
  return (told.ok ? [] : told.problems)[0] as ToldProblem;
}

function placedIn(
  problem: ToldProblem,
  { rows, names, beside = [] }: Rows & Partial<Pick<TablesRead, 'beside'>>,
  language: Language | undefined,
): ToldProblem {
  const { path } = problem;
  const number = /^(?:orders|cases)\[([0-9]+)\]/.exec(path)?.[1];
  const other = beside.find((each) => rowIn(each.rows, path) !== undefined);
  const row = other ? rowIn(other.rows, path) : number === undefined ? undefined : rows[Number(number)];
  if (row === undefined) return problem;
  return toldAt(problem, { table: other?.table, row, column: columnAt(path, other?.names ?? names) }, language);
}

/** The column of the innermost field of a path, as its table names it; none where the path names a row alone. */
export function columnAt(path: string, names: ReadonlyMap<string, string>): string | undefined {
  const [, ...inRow] = pathKeys(path).filter((key) => typeof key === 'string');
  const field = inRow.at(-1);
  return field === undefined ? undefined : (names.get(field) ?? field);
}

/** The row of the innermost part of a path that came from one. */
export function rowIn(rows: ReadonlyMap<string, number>, path: string): number | undefined {
  for (let part = path; ; part = part.slice(0, Math.max(part.lastIndexOf('.'), part.lastIndexOf('[')))) {
    const row = rows.get(part);
    if (row !== undefined) return row;
    if (!/[.[]/.test(part)) return undefined;
  }
}

/** What is wrong with a row of a table beside the orders' that belongs to none of them, or cannot be read. */
export function strayTold({ table, row, column, problem }: StrayRow, language: Language | undefined): ToldProblem {
  return toldAt(ofCode(problem), { table, row, column }, language);
}

/** A problem at a row, and a column, of a table: of that of the orders where none is named. */
export function toldAt(
  { code, path, message, messageDa }: ToldProblem,
  { table, row, column }: TablePlace & { readonly table?: string | undefined },
  language: Language | undefined,
): ToldProblem {
  const at = { ...(table !== undefined && { table }), row, ...(column !== undefined && { column }) };
  if (language === undefined) return { code, path, ...at, message, messageDa } as ToldProblem;
  const place = wordings[language].tablePlace(row, column);
  return { code, path: table === undefined ? place : `--${table}: ${place}`, message, messageDa };
}
