import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { type Answer, refusal } from '../operations/answer.ts';
import type { OperationName } from '../operations/operations.ts';
import { answer, operations } from '../operations/operations.ts';
import type { Problem, ProblemCode } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';
import { version } from '../version.ts';
import { type Command, readCommand } from './arguments.ts';
import { type OrdersRead, settleInputOf } from './csv.ts';
import { danishCsv, internationalCsv } from './csv-cell.ts';
import { settlementCsv } from './csv-out.ts';
import { generalHelp, operationHelp } from './help.ts';
import { type Line, LONGEST_LINE, linesOf } from './lines.ts';
import { asCalendar, asJson, asTable, asText, printed, type Render } from './render.ts';

/** Where the command reads and writes; a test gives its own. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Progress of a long run, where somebody is watching. */
  readonly progress: Writable | null;
}

const EXIT_ANSWERED = 0;
const EXIT_PROBLEM = 2;

/** How much output is gathered before it is written, and how often progress is told. */
const BATCH = 1 << 16;
const PROGRESS_EVERY = 10_000;

/** Runs one command line; gives the exit code. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const command = readCommand(words);
  if (!command) return refuse('unknown-option', asJson, streams);
  const render = renderOf(command);
  if (command.version) return print(version, streams);
  const { operation } = command;
  if (operation === undefined) return print(generalHelp(), streams, command.help ? EXIT_ANSWERED : EXIT_PROBLEM);
  const known = operations.find(({ name }) => name === operation);
  if (!known) return refuse('unknown-operation', render, streams);
  if (command.help) return print(operationHelp(known.name), streams);
  const input = command.file === undefined ? streams.input : createReadStream(command.file);
  try {
    return await (command.ndjson
      ? answerLines(known.name, input, render, streams)
      : answerOne(known.name, command, input, render, streams));
  } catch (error) {
    if (isFileError(error)) return refuse('unreadable-file', render, streams);
    throw error;
  }
}

function renderOf({ explain, table, ics }: Command): Render {
  if (ics !== undefined) return asCalendar(ics, explain ?? 'da');
  if (explain !== undefined) return asText(explain);
  return table ? asTable : asJson;
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read');
}

async function print(text: string, streams: Streams, code = EXIT_ANSWERED): Promise<number> {
  await write(text, streams);
  await write('\n', streams);
  return code;
}

async function write(text: string, { output }: Pick<Streams, 'output'>): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

async function refuse(code: ProblemCode, render: Render, streams: Streams): Promise<number> {
  return print(render('', refusal([{ code, path: '' }])), streams, EXIT_PROBLEM);
}

/** One input, one answer. */
async function answerOne(
  name: OperationName,
  command: Command,
  input: Readable,
  render: Render,
  streams: Streams,
): Promise<number> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of input as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_LINE) return refuse('too-large', render, streams);
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  if (!isUtf8(bytes)) return refuse(command.csv ? 'invalid-csv' : 'invalid-json', render, streams);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const read: OrdersRead | Unread = command.csv ? settleInputOf(text, command.agreement) : jsonOf(text);
  const answered = 'input' in read ? answer(name, read.input) : refusal(read.problems);
  const told = 'input' in read && read.unclear ? unclearTold(answered, read.unclear) : answered;
  if (command.csvOut && told.ok && 'input' in read) {
    const format = command.international ? internationalCsv : danishCsv;
    const asCsv: Render = (operation, each) =>
      each.ok ? settlementCsv(read.input, each.result as Settlement, format) : render(operation, each);
    const { text: csv, ok } = printed(asCsv, name, told);
    if (!ok) return print(csv, streams, EXIT_PROBLEM);
    await write(csv, streams);
    return EXIT_ANSWERED;
  }
  const { text: shown, ok } = printed(render, name, told);
  return print(shown, streams, ok ? EXIT_ANSWERED : EXIT_PROBLEM);
}

/** A number that could be two is no number to the question; which of the two faults it is, the table alone knows. */
function unclearTold(told: Answer, unclear: ReadonlySet<string>): Answer {
  if (told.ok) return told;
  return refusal(
    told.problems.map(({ code, path }) => ({ code: unclear.has(path) ? 'ambiguous-decimal' : code, path })),
  );
}

interface Unread {
  readonly problems: readonly Problem[];
}

function jsonOf(text: string): { readonly input: unknown } | Unread {
  try {
    return { input: JSON.parse(text) };
  } catch {
    return { problems: [{ code: 'invalid-json', path: '' }] };
  }
}

function answerText(name: OperationName, text: string): Answer {
  const read = jsonOf(text);
  return 'input' in read ? answer(name, read.input) : refusal(read.problems);
}

/**
 * One input a line, one answer a line, in order; a bad line gives its own problems and the rest goes on. What has been
 * answered is written as soon as no whole line waits, so that a program may ask line by line.
 */
async function answerLines(
  name: OperationName,
  input: Readable,
  render: Render,
  { output, progress }: Streams,
): Promise<number> {
  let bad = 0;
  let done = 0;
  let batch = '';
  const flush = async () => {
    const full = batch;
    batch = '';
    if (full !== '') await write(full, { output });
  };
  for await (const lines of linesOf(input as AsyncIterable<Buffer>)) {
    for (const line of lines) {
      const { text, ok } = printed(render, name, answerLine(name, line));
      if (!ok) bad++;
      if (text.length >= BATCH) {
        // Alone: together with the answers before it, it might be longer than a text can be.
        await flush();
        await write(text, { output });
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
  return bad === 0 ? EXIT_ANSWERED : EXIT_PROBLEM;
}

function answerLine(name: OperationName, line: Line): Answer {
  return 'text' in line ? answerText(name, line.text) : refusal([{ code: line.code, path: '' }]);
}
