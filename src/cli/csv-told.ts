import { isUtf8 } from 'node:buffer';
import type { Language } from '../evidence/clause.ts';
import { wordings } from '../language/wordings.ts';
import { type Answer, refusal } from '../operations/answer.ts';
import type { Problem, RefusedPart, ToldProblem } from '../problem/problem.ts';
import type { OrdersTable, Rows } from './csv.ts';
import { isUtf16, unmarked } from './lines.ts';

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
  read: Rows & Partial<Pick<OrdersTable, 'unclear'>>,
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
  const refused = result.refused.map(({ index, problems }) => ({
    index,
    line: read.rows[index],
    problems: problems.map(placed),
  }));
  return { ...told, result: { ...result, refused } };
}

function ofCode(problem: Problem): ToldProblem {
  const told = refusal([problem]);
  return (told.ok ? [] : told.problems)[0] as ToldProblem;
}

function placedIn(problem: ToldProblem, { rows, names }: Rows, language: Language | undefined): ToldProblem {
  const { code, path, message, messageDa } = problem;
  const [, number, field] = /^orders\[([0-9]+)\](?:.*?([^.[\]"]+)"?\]?)?$/.exec(path) ?? [];
  const row = number === undefined ? undefined : rows[Number(number)];
  const column = field === undefined ? undefined : (names.get(field) ?? field);
  if (row === undefined) return problem;
  if (language === undefined)
    return { code, path, row, ...(column !== undefined && { column }), message, messageDa } as ToldProblem;
  const place = wordings[language].tablePlace(row, column);
  return { code, path: place, message, messageDa };
}
