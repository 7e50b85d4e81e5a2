import { isUtf8 } from 'node:buffer';

/** The longest line that is read. */
export const LONGEST_LINE = 16 * 1024 * 1024;

const NEWLINE = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/** A line as text, or what is wrong with it. */
export type Line = { readonly text: string } | { readonly code: 'too-large' | 'invalid-json' };

/**
 * Cuts a stream of bytes into lines without ever holding more than one of them and those of one chunk. A byte-order mark
 * and carriage returns are dropped; blank lines are skipped. Gives the lines chunk by chunk: to wait for each of a million
 * lines would cost as much as to answer some of them.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let pending: Buffer[] = [];
  let held = 0;
  let first = true;
  const take = (): Line | undefined => {
    const line = lineOf(pending, held, first);
    pending = [];
    held = 0;
    first = false;
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

function lineOf(parts: readonly Buffer[], length: number, first: boolean): Line | undefined {
  if (length > LONGEST_LINE) return { code: 'too-large' };
  const bytes = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  if (!isUtf8(bytes)) return { code: 'invalid-json' };
  const text = bytes.toString('utf8');
  const unmarked = first && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return unmarked.trim() === '' ? undefined : { text: unmarked };
}
