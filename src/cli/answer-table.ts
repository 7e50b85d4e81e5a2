import { readFileSync } from 'node:fs';
import { type Answer, refusal } from '../operations/answer.ts';
import { answer, type OperationName } from '../operations/operations.ts';
import type { ToldProblem } from '../problem/problem.ts';
import { readJson } from '../schema/read-json.ts';
import { columnAt, inRows, rowIn, strayTold, tableText, toldAt } from './csv-told.ts';
import { type TablesAsked, tablesRead } from './month-tables.ts';
import type { Common } from './own-agreement.ts';
import { printed } from './render.ts';
import { eventInputs, type InputOfRows, type InputsOfTable, meetingInputs } from './single-tables.ts';
import { EXIT_ANSWERED, EXIT_PROBLEM, jsonText, type Run, tell } from './told.ts';

/** How an answer is told in the form that is asked for. */
type TellOf = (name: OperationName, input: unknown, told: Answer, asked: Run) => Promise<number>;

/** Answers a table: one of orders with the tables beside it, or one whose rows are inputs of their own. */
export function answerTables(
  name: OperationName,
  common: Common,
  text: string,
  asked: Run,
  tellOf: TellOf,
): Promise<number> {
  const beside = commonFields(asked);
  if ('problems' in beside) return tell(asked, name, beside.problems);
  if (name === 'first-day-absence' || name === 'absence') {
    const given = { ...(common.agreement !== undefined && { agreement: common.agreement }), ...beside.fields };
    const inputs = name === 'absence' ? eventInputs(text, given) : meetingInputs(text, given);
    return answerEach(name, inputs, asked);
  }
  return answerOrders(name as TablesAsked['operation'], common, text, beside.fields, asked, tellOf);
}

type Fields = Readonly<Record<string, unknown>>;

/** What the command line says beside the tables: a month, a quarter, and the fields of a file. */
function commonFields({ command }: Run): { readonly fields: Fields } | { readonly problems: Answer } {
  const { month, quarter, partial } = command;
  const said = {
    ...(month !== undefined && { month }),
    ...(quarter !== undefined && { quarter }),
    ...(partial && { partial }),
  };
  if (command.with === undefined) return { fields: said };
  const file = jsonText(command.with);
  if ('problems' in file) return { problems: { ok: false, problems: file.problems } };
  const read = readJson(file.text);
  if ('problems' in read) return { problems: refusal(read.problems) };
  const { input } = read;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { problems: refusal([{ code: 'not-an-object', path: '' }]) };
  }
  const twice = Object.keys(said).find((field) => Object.hasOwn(input, field));
  if (twice !== undefined) return { problems: refusal([{ code: 'both-given', path: twice }]) };
  return { fields: { ...input, ...said } };
}

async function answerOrders(
  operation: TablesAsked['operation'],
  { agreement }: Common,
  orders: string,
  common: Fields,
  asked: Run,
  tellOf: TellOf,
): Promise<number> {
  const { command } = asked;
  const { sent, received, stays, explain, partial } = command;
  const textOf = (path: string | undefined) => (path === undefined ? undefined : tableText(readFileSync(path)));
  const read = tablesRead({
    operation,
    agreement,
    orders,
    sent: textOf(sent),
    received: textOf(received),
    stays: textOf(stays),
    common,
  });
  const name = operation === 'audit-invoice' ? 'audit-invoices' : operation;
  if (!('input' in read)) return tell(asked, name, inRows(refusal(read.problems), read, explain));
  if (read.stray.length > 0 && !partial) {
    return tell(asked, name, { ok: false, problems: read.stray.map((each) => strayTold(each, explain)) });
  }
  return tellOf(name, read.input, inRows(answer(name, read.input), read, explain), asked);
}

/** One answer a line, each with the row that its input begins in. */
async function answerEach(
  name: OperationName,
  { inputs, names, problems }: InputsOfTable,
  asked: Run,
): Promise<number> {
  const { output, render, command } = asked;
  if (problems.length > 0) return tell(asked, name, refusal(problems));
  let code = EXIT_ANSWERED;
  for (const each of inputs) {
    const { ok, ...told } = answer(name, each.input);
    const inPlace = 'problems' in told ? { ...told, ...placed(told.problems, each, names, command.explain) } : told;
    const inRow = { ok, row: each.rows.get(''), ...inPlace } as unknown as Answer;
    const { text, ok: isRight } = printed(render, name, inRow);
    if (!isRight) code = EXIT_PROBLEM;
    await output.write(`${text}\n`);
  }
  return code;
}

function placed(
  problems: readonly ToldProblem[],
  { rows }: InputOfRows,
  names: InputsOfTable['names'],
  language: Run['command']['explain'],
): { readonly problems: readonly ToldProblem[] } {
  return {
    problems: problems.map((problem) => {
      const row = rowIn(rows, problem.path) ?? (rows.get('') as number);
      return toldAt(problem, { row, column: columnAt(`rows.${problem.path}`, names) }, language);
    }),
  };
}
