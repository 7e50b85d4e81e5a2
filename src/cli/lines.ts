import { isUtf8 } from 'node:buffer';

/** The longest line that is read. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const NEWLINE = 10;

/** A line as text, or what is wrong with it; its number counts blank lines too, from 1. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly code: 'too-large' | 'invalid-json'; readonly isUtf16?: boolean };

/**
 * Cuts a stream of bytes into lines without ever holding more than one of them and those of one chunk. A byte-order mark
 * at the start of any line, as where two files were put together, and carriage returns are dropped; blank lines are
 * skipped. Gives the lines chunk by chunk: to wait for each of a million lines would cost as much as to answer some of them.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let pending: Buffer[] = [];
  let held = 0;
  let number = 0;
  const take = (): Line | undefined => {
    const line = lineOf(pending, held, ++number);
    pending = [];
    held = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      pending.push(chunk.subarray(start, end));
      held += end - start;
      start = end + 1;
      const line = take();
      if (line) lines.push(line);
    }
    yield lines;
    held += chunk.length - start;
    if (held > LONGEST_LINE) pending = [];
    else if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  const last = take();
  if (last) yield [last];
}

function lineOf(parts: readonly Buffer[], length: number, number: number): Line | undefined {
  if (length > LONGEST_LINE) return { number, code: 'too-large' };
  const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  if (isUtf16(bytes) || !isUtf8(bytes)) return { number, code: 'invalid-json', isUtf16: isUtf16(bytes) };
  const text = unmarked(bytes.toString('utf8'));
  return text.trim() === '' ? undefined : { number, text };
}

/** A text without the byte-order mark before it. */
export function unmarked(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Whether bytes are text of two bytes a letter, as some programs write "Unicode": by its mark, or by its empty halves. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [one, two, three, four] = bytes;
  if (bytes.length < 2) return false;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return true;
  return bytes.length >= 4 && ((one === 0 && three === 0) || (two === 0 && four === 0)) && one !== two;
}
