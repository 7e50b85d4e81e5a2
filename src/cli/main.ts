import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { agreementIds } from '../agreements/agreements.ts';
import { type Answer, refusal } from '../operations/answer.ts';
import { answer, type OperationName, operations } from '../operations/operations.ts';
import { readJson } from '../schema/read-json.ts';
import type { InvoicesAudit } from '../settlement/audit-invoices.ts';
import type { InvoiceRun } from '../settlement/invoice-run.ts';
import type { Settlement } from '../settlement/settle.ts';
import { version } from '../version.ts';
import { tellAgreement } from './agreement-command.ts';
import { answerTables } from './answer-table.ts';
import { type Command, readCommand } from './arguments.ts';
import { calendarOf } from './calendar.ts';
import { type OrdersTable, ordersTableOf } from './csv.ts';
import { type CsvFormat, danishCsv, internationalCsv } from './csv-cell.ts';
import { tableHead, tableLines } from './csv-out.ts';
import { answeredInParts } from './csv-parts.ts';
import { inRows, tableText } from './csv-told.ts';
import { agreementHelp, generalHelp, operationHelp } from './help.ts';
import { isUtf16, type Line, LONGEST_LINE, linesOf, unmarked } from './lines.ts';
import { auditsCsv, runCsv } from './month-out.ts';
import { fileOutput, type Output, streamOutput } from './output.ts';
import { agreementOf, type Common, completed } from './own-agreement.ts';
import { asJson, asTable, asText, printed, type Render } from './render.ts';
import {
  EXIT_ANSWERED,
  EXIT_PROBLEM,
  misused,
  notUtf8,
  print,
  type Run,
  reasonOf,
  type Streams,
  say,
  sayNumber,
  tell,
} from './told.ts';

/** How much output is gathered before it is written, and how often progress is told. */
const BATCH = 1 << 16;
const PROGRESS_EVERY = 10_000;
const LINES_A_WRITE = 1_000;
/** The longest table that is read, and the most orders of one that is answered by a table. */
const LONGEST_TABLE = 64 * 1024 * 1024;
const MOST_ROWS = 200_000;

/** Runs one command line; gives the exit code. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const standard = streamOutput(streams.output);
  const command = readCommand(words);
  if ('code' in command) return misused(command.code, command.about, { streams, output: standard });
  const render = renderOf(command);
  const said = { streams, output: standard, render, explain: command.explain };
  if (command.version) return print(version, standard);
  const { operation, out } = command;
  if (operation === undefined) return print(generalHelp(), standard, command.help ? EXIT_ANSWERED : EXIT_PROBLEM);
  if (operation === 'agreement' && !command.help) return tellAgreement({ command, streams, output: standard, render });
  const known = operations.find(({ name }) => name === operation);
  if (operation === 'agreement') return print(agreementHelp(), standard);
  if (!known) return misused('unknown-operation', operation, said);
  if (command.help) return print(operationHelp(known.name), standard);
  const common = agreementOf(command);
  if ('about' in common) return misused('unreadable-file', common.about, said, common.why);
  if ('problems' in common) {
    return tell({ command, streams, output: standard, render }, known.name, refusal(common.problems));
  }
  let output = standard;
  try {
    if (out !== undefined) output = await fileOutput(out);
    const input = command.file === undefined ? streams.input : createReadStream(command.file);
    const asked = { command, streams, output, render };
    const code = await (command.ndjson
      ? answerLines(known.name, common, input, asked)
      : answerOne(known.name, common, input, asked));
    await output.keep();
    return code;
  } catch (error) {
    output.drop();
    const why = reasonOf(error);
    if (why === undefined) throw error;
    const read = [command.file, command.sent, command.received, command.stays, command.with];
    const isRead = why.call === 'read' || (why.path !== undefined && read.includes(why.path));
    return isRead || out === undefined
      ? misused('unreadable-file', why.path ?? command.file ?? '-', said, why.reason)
      : misused('unwritable-file', out, said, why.reason);
  }
}

function renderOf({ explain, table, ics }: Command): Render {
  if (ics !== undefined) return asJson;
  if (explain !== undefined) return asText(explain);
  return table ? asTable : asJson;
}

/** One input, one answer. */
async function answerOne(name: OperationName, common: Common, input: Readable, asked: Run): Promise<number> {
  const { csv } = asked.command;
  const bytes = await bytesOf(input, csv ? LONGEST_TABLE : LONGEST_LINE);
  if (bytes === undefined) return tell(asked, name, refusal([{ code: 'too-large', path: '' }]));
  return csv ? answerTable(name, common, tableText(bytes), asked) : answerJson(name, common, bytes, asked);
}

/** All there is to read; nothing where it is longer than `most`. */
async function bytesOf(input: Readable, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of input as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function answerJson(name: OperationName, common: Common, bytes: Buffer, asked: Run): Promise<number> {
  const { command } = asked;
  if (isUtf16(bytes) || !isUtf8(bytes)) return tell(asked, name, notUtf8(isUtf16(bytes)));
  const text = unmarked(bytes.toString('utf8'));
  const given = command.file === undefined && text.trim() === '' && asksNothing(name) ? { input: {} } : readJson(text);
  const read = completed(given, common, command);
  if (!('input' in read)) return tell(asked, name, refusal(read.problems));
  const told = answer(name, read.input);
  return tellOf(name, read.input, told, asked);
}

/** Whether an operation needs no more than an agreement, so that nothing on standard input is all that it asks for. */
function asksNothing(name: OperationName): boolean {
  return operations.find((each) => each.name === name)?.read({ agreement: agreementIds[0] }).problems.length === 0;
}

/** Of many orders `settle` writes a table part by part; every other table is answered at once. */
async function answerTable(name: OperationName, common: Common, text: string, asked: Run): Promise<number> {
  const { command } = asked;
  const isLong = name === 'settle' && command.csvOut && command.stays === undefined && command.with === undefined;
  if (!isLong) return answerTables(name, common, text, asked, tellOf);
  const table = ordersTableOf(text, common.agreement, MOST_ROWS);
  return 'problems' in table
    ? tell(asked, 'settle', inRows(refusal(table.problems), table, undefined))
    : tableOfTable(table, asked);
}

/** An answer in the form that is asked for; a table and a calendar also say what was asked. */
function tellOf(name: OperationName, input: unknown, told: Answer, asked: Run): Promise<number> {
  const { csvOut, ics, explain = 'da' } = asked.command;
  if (csvOut && told.ok) return tellTable(name, input, told, asked);
  if (ics === undefined || !told.ok) return tell(asked, name, told);
  const render: Render = (operation, each) =>
    each.ok ? calendarOf(input, operation, each.result, ics, explain) : asJson(operation, each);
  return tell({ ...asked, render }, name, told);
}

/** A table of orders as a table of answers: it may be longer than one answer can be. */
async function tableOfTable(table: OrdersTable, asked: Run): Promise<number> {
  const { command, streams } = asked;
  if (table.rows.length > MOST_ROWS) return tell(asked, 'settle', refusal([{ code: 'too-large', path: 'orders' }]));
  const told = answeredInParts(table, command.partial, formatOf(command));
  if (!('lines' in told)) return tell(asked, 'settle', told);
  await writeLines(told.lines, asked.output);
  await sayNumber(told.refused, command, streams);
  return EXIT_ANSWERED;
}

async function tellTable(
  name: OperationName,
  input: unknown,
  { result }: Extract<Answer, { ok: true }>,
  asked: Run,
): Promise<number> {
  const format = formatOf(asked.command);
  await writeLines(
    linesOfAnswer(name, input, result, format).map((line) => Buffer.from(line)),
    asked.output,
  );
  const { refused } = result as { readonly refused?: readonly unknown[] };
  await sayNumber(refused?.length ?? 0, asked.command, asked.streams);
  return EXIT_ANSWERED;
}

function linesOfAnswer(name: OperationName, input: unknown, result: unknown, format: CsvFormat): readonly string[] {
  if (name === 'invoice-run') return [runCsv(result as InvoiceRun, format)];
  if (name === 'audit-invoices') return [auditsCsv(result as InvoicesAudit, format)];
  const { orders } = input as { readonly orders: readonly unknown[] };
  return [tableHead(format), ...tableLines(orders, result as Settlement, format)];
}

function formatOf({ international }: Command) {
  return international ? internationalCsv : danishCsv;
}

/** Many lines to a write, and never all of them in one text. */
async function writeLines(lines: readonly Uint8Array[], output: Output): Promise<void> {
  for (let at = 0; at < lines.length; at += LINES_A_WRITE) {
    await output.write(Buffer.concat(lines.slice(at, at + LINES_A_WRITE)));
  }
}

/**
 * One input a line, one answer a line, in order; a bad line gives its own problems and its number, and the rest goes on.
 * What has been answered is written as soon as no whole line waits, so that a program may ask line by line.
 */
async function answerLines(name: OperationName, common: Common, input: Readable, asked: Run): Promise<number> {
  const { command, streams, output, render } = asked;
  const { progress } = streams;
  let bad = 0;
  let done = 0;
  let batch = '';
  const flush = async () => {
    const full = batch;
    batch = '';
    if (full !== '') await output.write(full);
  };
  for await (const lines of linesOf(input as AsyncIterable<Buffer>)) {
    for (const line of lines) {
      const { text, ok } = printed(render, name, answerLine(name, common, line, command));
      if (!ok) bad++;
      if (text.length >= BATCH) {
        // Alone: together with the answers before it, it might be longer than a text can be.
        await flush();
        await output.write(text);
        batch = '\n';
      } else {
        batch += `${text}\n`;
        if (batch.length >= BATCH) await flush();
      }
      if (++done % PROGRESS_EVERY === 0) progress?.write(`\r${done} answered, ${bad} with problems`);
    }
    await flush();
  }
  if (done >= PROGRESS_EVERY) progress?.write(`\r${done} answered, ${bad} with problems\n`);
  if (bad > 0 && (!streams.isWatched || command.out !== undefined)) {
    await say(`${bad} of ${done} lines have problems`, streams);
  }
  return bad === 0 ? EXIT_ANSWERED : EXIT_PROBLEM;
}

function answerLine(name: OperationName, common: Common, line: Line, command: Command): Answer {
  const { number } = line;
  const { ok, ...told } = 'text' in line ? answerText(name, common, line.text, command) : unreadLine(line);
  return (ok ? { ok, ...told } : { ok, line: number, ...told }) as Answer;
}

function unreadLine({ code, isUtf16: isWide = false }: Extract<Line, { readonly code: string }>): Answer {
  return code === 'invalid-json' ? notUtf8(isWide) : refusal([{ code, path: '' }]);
}

function answerText(name: OperationName, common: Common, text: string, command: Command): Answer {
  const read = completed(readJson(text), common, command);
  return 'input' in read ? answer(name, read.input) : refusal(read.problems);
}
