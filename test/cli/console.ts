import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/main.ts';

/** What a command printed and how it ended. */
export interface Printed {
  readonly code: number;
  readonly text: string;
  readonly progress: string;
  /** What was said on standard error; absent where nothing was. */
  readonly errors?: string;
}

/** A stream that keeps what is written to it, with a small buffer, so that a writer that does not wait is found out. */
export class Paper extends Writable {
  readonly parts: Buffer[] = [];
  /** Writes that came although the one before had asked to wait. */
  impatient = 0;
  private waiting = false;

  constructor(private readonly delay: number = 0) {
    super({ highWaterMark: 1024, decodeStrings: true });
    this.on('drain', () => {
      this.waiting = false;
    });
  }

  override write(...args: unknown[]): boolean {
    if (this.waiting) this.impatient++;
    const goOn = (super.write as (...all: unknown[]) => boolean)(...args);
    this.waiting = !goOn;
    return goOn;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.parts.push(chunk);
    if (this.delay > 0) setTimeout(done, this.delay);
    else setImmediate(done);
  }

  get text(): string {
    return Buffer.concat(this.parts).toString('utf8');
  }
}

/** Runs a command line in this process, on the given chunks of standard input. */
export async function command(words: readonly string[], input: string | readonly Uint8Array[] = ''): Promise<Printed> {
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input.map((chunk) => Buffer.from(chunk));
  const output = new Paper();
  const progress = new Paper();
  const errors = new Paper();
  const code = await run(words, { input: Readable.from(chunks), output, errors, isWatched: false, progress });
  await new Promise((resolve) => errors.end(resolve));
  await new Promise((resolve) => output.end(resolve));
  await new Promise((resolve) => progress.end(resolve));
  return { code, text: output.text, progress: progress.text, ...(errors.text !== '' && { errors: errors.text }) };
}

/** Text as bytes, cut wherever the sizes say, the last repeated: also inside a character. */
export function cut(text: string, ...sizes: readonly number[]): readonly Uint8Array[] {
  const bytes = Buffer.from(text);
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[Math.min(turn, sizes.length - 1)] as number;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

/** Each line of printed NDJSON. */
export function linesOf(text: string): readonly unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
