import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OperationName, operations } from '../../src/operations/operations.ts';
import type { Random } from '../oracle/random.ts';

/** The command started anew with words and input that nobody would give it. */

const names = operations.map(({ name }) => name) as [OperationName, ...OperationName[]];

const oddWords = [
  '--ndjson',
  '--explain',
  'da',
  'en',
  'xx',
  '--explain=da',
  '--explain=',
  '--table',
  '--csv',
  '--agreement',
  '--ics',
  'koebenhavn-2016-unge',
  '--help',
  '--version',
  '--',
  '-',
  '',
  ' ',
  '--nothing',
  '-h',
  '-x',
  '--ndjson=1',
  '/nowhere/at/all',
  '/',
  '.',
  '/dev/null',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%s',
  '\ud800',
  '😀',
  'x'.repeat(10_000),
  '--x'.repeat(500),
] as const; // prettier-ignore

export interface Start {
  readonly words: readonly string[];
  readonly input: string | Buffer;
}

export function hostileStart(random: Random, lines: readonly string[]): Start {
  const operation = random.chance(0.93) ? random.one(names) : random.one(oddWords);
  const plain = random.chance(0.45);
  const words = plain
    ? [operation]
    : [operation, ...Array.from({ length: random.whole(0, 3) }, () => random.one(oddWords))];
  if (random.chance(0.1)) words.reverse();
  return { words, input: inputOf(random, lines) };
}

function inputOf(random: Random, lines: readonly string[]): string | Buffer {
  const some = () => lines[random.whole(0, lines.length - 1)] as string;
  switch (random.whole(0, 9)) {
    case 0:
      return '';
    case 1:
      return Buffer.from(Array.from({ length: random.whole(1, 4_096) }, () => random.whole(0, 255)));
    case 2:
      return `\uFEFF${some()}\r\n\r\n${some()}\r\n`;
    case 3:
      return `id;citizen;level\n"${some()}\n`;
    case 4:
      return `${some()}\n${some()}\n\n${some()}`;
    default:
      return some();
  }
}

const MOST_SECONDS = 60;

/** Starts the command once; gives what is wrong with how it ended, or nothing. */
export function startOnce(cli: string, { words, input }: Start, folder: string): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...words], { stdio: ['pipe', 'pipe', 'pipe'], cwd: folder });
    let [out, err] = ['', ''];
    const late = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS * 1_000);
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.on('close', (code, signal) => {
      clearTimeout(late);
      resolve(wrongEnd(words, code, signal, out, err));
    });
    child.stdin.end(input);
  });
}

function wrongEnd(words: readonly string[], code: number | null, signal: string | null, out: string, err: string) {
  if (signal) return `ended by ${signal}`;
  if (code !== 0 && code !== 2) return `exit ${code}`;
  if (!isSaid(code, err) && !isHelp(code, out)) return `said on standard error: ${err.slice(0, 200)}`;
  if (out === '' && !words.includes('--ndjson')) return 'nothing printed';
  if (out.includes('internal-error') || /\n {4}at /.test(out)) return `not an answer: ${out.slice(0, 200)}`;
  if (out.startsWith('{')) {
    for (const line of out.split('\n').slice(0, -1)) {
      try {
        JSON.parse(line);
      } catch {
        return `no JSON: ${line.slice(0, 200)}`;
      }
    }
  }
  return null;
}

/** On standard error stand whole lines that say what went wrong, where something did, and nothing else; never where in the code. */
/** Asked for nothing, the command says what it can be asked. */
function isHelp(code: number, out: string): boolean {
  return code === 2 && out.startsWith('indsats: the rules of Danish municipal employment contracts\n\nUsage:');
}

function isSaid(code: number, err: string): boolean {
  if (code === 0) return err === '';
  return /^(?:indsats: .+\n)+$/.test(err) && !/\n? {4}at |\.[cm]?js:\d/.test(err);
}

/** A folder of its own, with a few files to be asked for by name. */
export function startFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'indsats-starts-'));
  writeFileSync(join(folder, 'xx'), '{}');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
