import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../../src/operations/answer.ts';

/** Told on standard error when the command ends: the most memory that it held, in kilobytes. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    writeSync(2, 'memory ' + (/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) + '\\n');
  });
`)}`;

export interface Streamed {
  readonly code: number | null;
  readonly megabytes: number;
  readonly faults: readonly string[];
}

/** The same bytes, but for characters that a terminal obeys or nobody sees, which the command escapes. */
function isSame(text: string, given: string): boolean {
  return given === text || (!/\p{Cc}/u.test(given) && JSON.stringify(JSON.parse(given)) === text);
}

/** One run of the built command over a stream of lines, each answer held against the one expected. */
export class LineStream {
  private readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  private readonly expected: { readonly line: string; readonly text: string }[] = [];
  private readonly faults: string[] = [];
  private written = 0;
  private bad = 0;
  private answered = 0;
  private said = '';
  private readonly ended: Promise<[number | null]>;
  private readonly read: Promise<void>;

  constructor(cli: string, operation: string) {
    this.child = spawn(process.execPath, ['--import', TELL_MEMORY, cli, operation, '--ndjson'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child.stdin.on('error', () => undefined);
    this.child.stderr.on('data', (part) => {
      this.said += part;
    });
    this.ended = once(this.child, 'close') as Promise<[number | null]>;
    this.read = this.compare();
  }

  private async compare(): Promise<void> {
    let at = 0;
    for await (const given of createInterface({ input: this.child.stdout, crlfDelay: Infinity })) {
      const next = this.expected[at++];
      this.answered++;
      if (next === undefined) this.faults.push('a line too many');
      else if (!isSame(next.text, given)) this.faults.push(`streamed otherwise: ${next.line}`);
      if (at === 4_096) {
        this.expected.splice(0, at);
        at = 0;
      }
    }
  }

  /** An answer with problems carries the number of its line beside `ok`. */
  async write(line: string, { ok, ...told }: Answer): Promise<void> {
    this.written++;
    if (!ok) this.bad++;
    this.expected.push({ line, text: JSON.stringify(ok ? { ok, ...told } : { ok, line: this.written, ...told }) });
    if (this.child.exitCode === null && !this.child.stdin.write(`${line}\n`)) {
      await Promise.race([once(this.child.stdin, 'drain'), this.ended]);
    }
  }

  async end(): Promise<Streamed> {
    this.child.stdin.end();
    const [code] = await this.ended;
    await this.read;
    const { written, bad, answered } = this;
    if (answered !== written) this.faults.push(`${written} lines in, ${answered} answers out`);
    const said = this.said.replace(/memory \d+\n/, '');
    const expected = bad > 0 ? `indsats: ${bad} of ${written} lines have problems\n` : '';
    if (said !== expected) this.faults.push(`said: ${said.slice(0, 500)}`);
    const memory = Number(/memory (\d+)/.exec(this.said)?.[1] ?? Number.NaN) / 1_024;
    return {
      code,
      megabytes: Math.round(memory),
      faults: this.faults,
    };
  }
}
