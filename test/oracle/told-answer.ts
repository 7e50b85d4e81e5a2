import { answer, explain, tableOf } from '../../src/operations/operations.ts';
import { agreementText, readAgreement } from '../../src/operations/own-agreement.ts';

/** A worked example as a reader sees it: an input, its answer in Danish, and its table with ` | ` between the cells. */
export interface ToldAnswer {
  /** `agreement` where an agreement is read out. */
  readonly operation: string;
  readonly input: object;
  readonly lines: readonly string[];
  readonly table: readonly string[];
}

/** Tells an input once more; `npm run whole-answers` writes what this gives into the file that the tests hold it to. */
export function toldAnswer({ operation, input }: Pick<ToldAnswer, 'operation' | 'input'>): ToldAnswer {
  if (operation === 'agreement') {
    const read = readAgreement(input);
    const lines = read.ok ? agreementText(read.agreement, 'da').split('\n') : [];
    return { operation, input, lines, table: [] };
  }
  const told = answer(operation, input);
  const { columns, rows } = told.ok ? tableOf(operation, told.result) : { columns: [], rows: [] };
  const table = [columns, ...rows].map((row) => row.join(' | '));
  return { operation, input, lines: explain(operation, told, 'da').split('\n'), table };
}
