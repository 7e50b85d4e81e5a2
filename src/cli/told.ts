import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { problemSentence } from '../explain/problem-words.ts';
import { visible } from '../explain/visible.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import { type Answer, refusal } from '../operations/answer.ts';
import { withoutPersonNumber } from '../problem/person-number.ts';
import type { Problem, ProblemCode, RefusedPart, ToldProblem } from '../problem/problem.ts';
import type { Command } from './arguments.ts';
import type { TablePlace } from './csv-told.ts';
import { isUtf16, unmarked } from './lines.ts';
import { type Output, streamOutput } from './output.ts';
import { asJson, printed, type Render } from './render.ts';

/** Where the command reads and writes; a test gives its own. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  /** Where what went wrong is said, where somebody listens. */
  readonly errors?: Writable;
  /** Whether the answers are seen as they are written, so that problems need not be said beside them. */
  readonly isWatched?: boolean;
  /** Progress of a long run, where somebody is watching. */
  readonly progress: Writable | null;
}

/** One command line as it is run. */
export interface Run {
  readonly command: Command;
  readonly streams: Streams;
  readonly output: Output;
  readonly render: Render;
}

export const EXIT_ANSWERED = 0;
export const EXIT_PROBLEM = 2;

/** Why a file could not be read or written, where an error says that: `ENOENT: no such file or directory`. */
export function reasonOf(error: unknown) {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { syscall, path } = error as NodeJS.ErrnoException;
  const [reason = ''] = error.message.split(/, (?:open|read|write|rename|close)\b/);
  return { reason, call: syscall, path };
}

export async function print(text: string, output: Output, code = EXIT_ANSWERED): Promise<number> {
  await output.write(text);
  await output.write('\n');
  return code;
}

/** A command that cannot be run: what of it, on standard error too, whoever is watching. */
export async function misused(
  code: ProblemCode,
  about: string,
  {
    streams,
    output,
    render = asJson,
    explain,
  }: Partial<Run> & Pick<Run, 'streams' | 'output'> & { explain?: Command['explain'] },
  why?: string,
): Promise<number> {
  const shown = visible(withoutPersonNumber(about));
  const more = `${shown}${why === undefined ? '' : ` (${why})`}`;
  const told = refusal([{ code, path: '' }]) as { problems: readonly ToldProblem[] };
  const problems = told.problems.map((problem) => ({
    ...problem,
    message: `${problem.message} ${more}`,
    messageDa: `${problem.messageDa} ${more}`,
  }));
  const sentence = problemSentence({ code, path: '' }, wordings[explain ?? 'en']);
  await say(`${sentence} ${more}`, streams);
  return print(render('', { ok: false, problems }), output, EXIT_PROBLEM);
}

/** Prints an answer; one that is a problem is said on standard error too, where the answer goes to a file. */
export async function tell({ command, streams, output, render }: Run, name: string, told: Answer): Promise<number> {
  const { text, ok } = printed(render, name, told);
  if (!ok && !told.ok) await sayProblems(command, streams, told.problems);
  if (told.ok) await sayRefused(command, streams, told.result);
  return print(text, output, ok ? EXIT_ANSWERED : EXIT_PROBLEM);
}

/** One line on standard error. */
export async function say(line: string, { errors }: Streams): Promise<void> {
  if (errors) await streamOutput(errors).write(`indsats: ${line}\n`);
}

/** The place of a problem: in a table its row and column, else its path. */
function placeOf({ path, row, column }: Problem & Partial<TablePlace>, { tablePlace }: Wording): string {
  return row === undefined ? path : tablePlace(row, column);
}

async function sayProblems({ explain, out }: Command, streams: Streams, problems: readonly Problem[]) {
  if (streams.isWatched && out === undefined) return;
  const wording = wordings[explain ?? 'en'];
  for (const problem of problems) {
    const at = problem.path === '' ? '' : `${visible(placeOf(problem, wording))}: `;
    await say(`${at}${problemSentence(problem, wording)}`, streams);
  }
}

/** How many of a list were refused while the others were answered. */
async function sayRefused(command: Command, streams: Streams, result: unknown) {
  const { refused = [] } = result as { readonly refused?: readonly RefusedPart[] };
  await sayNumber(refused.length, command, streams);
}

export async function sayNumber(refused: number, { out }: Command, streams: Streams): Promise<void> {
  if (refused === 0 || (streams.isWatched && out === undefined)) return;
  await say(`${refused} refused; the others are answered`, streams);
}

/** The text of a file that is JSON, or why it has none. */
export function jsonText(
  file: string | number,
): { readonly text: string } | { readonly problems: readonly ToldProblem[] } {
  const bytes = readFileSync(file);
  const isWide = isUtf16(bytes);
  if (isWide || !isUtf8(bytes)) return notUtf8(isWide) as { problems: readonly ToldProblem[] };
  return { text: unmarked(bytes.toString('utf8')) };
}

/** Bytes that are no UTF-8; what they are instead, where that can be seen. */
export function notUtf8(isWide: boolean): Answer {
  const told = refusal([{ code: 'invalid-json', path: '' }]) as { problems: readonly ToldProblem[] };
  const hint = isWide
    ? { en: 'UTF-16; save it as UTF-8.', da: 'UTF-16; gem den som UTF-8.' }
    : { en: 'not UTF-8.', da: 'ikke UTF-8.' };
  const problems = told.problems.map((problem) => ({
    ...problem,
    message: `${problem.message} It is ${hint.en}`,
    messageDa: `${problem.messageDa} Den er ${hint.da}`,
  }));
  return { ok: false, problems };
}
