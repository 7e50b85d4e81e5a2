import type { Language } from '../evidence/clause.ts';
import type { Table } from '../explain/view.ts';
import { visible } from '../explain/visible.ts';
import { type Answer, refusal } from '../operations/answer.ts';
import { explainWhole, type OperationName, tableOf } from '../operations/operations.ts';

/** How an answer is printed. */
export type Render = (operation: string, answer: Answer) => string;

/** What is printed of an answer. */
export interface Printed {
  readonly text: string;
  readonly ok: boolean;
}

/** An answer as it is printed: `too-large` where its text would be longer than any can be. */
export function printed(render: Render, operation: string, answer: Answer): Printed {
  try {
    return { text: render(operation, answer), ok: answer.ok };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { text: render(operation, refusal([{ code: 'too-large', path: '' }])), ok: false };
  }
}

/** Characters that a terminal obeys, or nobody sees, are escaped; a program reads the same from it. */
export function asJson(_operation: string, answer: Answer): string {
  return visible(JSON.stringify(answer));
}

export function asText(language: Language): Render {
  return (operation, answer) => explainWhole(operation, answer, language);
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
function laidOut({ columns, rows: cells }: Table): string {
  const rows = cells.map((row) => row.map(visible));
  const widths = columns.map((column, at) =>
    rows.reduce((widest, row) => Math.max(widest, (row[at] ?? '').length), column.length),
  );
  return [columns, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
