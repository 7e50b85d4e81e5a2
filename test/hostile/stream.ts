import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

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
  readonly lines: number;
  readonly megabytes: number;
  /** What else the command said on standard error. */
  readonly said: string;
  readonly faults: readonly string[];
}

/** One run of the built command over a stream of lines, each answer held against the one expected, byte by byte. */
export class LineStream {
  private readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  private readonly expected: { readonly line: string; readonly text: string }[] = [];
  private readonly faults: string[] = [];
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
      else if (next.text !== given.replace(/"line":\d+,/, '')) this.faults.push(`streamed otherwise: ${next.line}`);
      if (at === 4_096) {
        this.expected.splice(0, at);
        at = 0;
      }
    }
  }

  async write(line: string, expected: string): Promise<void> {
    this.expected.push({ line, text: expected });
    if (this.child.exitCode === null && !this.child.stdin.write(`${line}\n`)) {
      await Promise.race([once(this.child.stdin, 'drain'), this.ended]);
    }
  }

  async end(written: number): Promise<Streamed> {
    this.child.stdin.end();
    const [code] = await this.ended;
    await this.read;
    if (this.answered !== written) this.faults.push(`${written} lines in, ${this.answered} answers out`);
    const memory = Number(/memory (\d+)/.exec(this.said)?.[1] ?? Number.NaN) / 1_024;
    return {
      code,
      lines: this.answered,
      megabytes: Math.round(memory),
      said: this.said.replace(/memory \d+\n/, ''),
      faults: this.faults,
    };
  }
}
