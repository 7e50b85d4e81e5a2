import type { Language } from '../evidence/clause.ts';
import { explain } from '../explain/answers.ts';
import type { Table } from '../explain/view.ts';
import { tableOf } from '../explain/views.ts';
import type { Answer, OperationName } from '../operations.ts';

/** How an answer is printed. */
export type Render = (operation: string, answer: Answer) => string;

export function asJson(_operation: string, answer: Answer): string {
  return JSON.stringify(answer);
}

export function asText(language: Language): Render {
  return (operation, answer) => explain(operation, answer, language);
}

export function asTable(operation: string, answer: Answer): string {
  if (!answer.ok) {
    return laidOut({
      columns: ['code', 'path', 'message'],
      rows: answer.problems.map(({ code, path, message }) => [code, path, message]),
    });
  }
  return laidOut(tableOf(operation as OperationName, answer.result));
}

/** Columns as wide as their widest cell. */
function laidOut({ columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)));
  return [columns, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
