import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { version } from '../../src/version.ts';
import { exampleOrders, operationExamples } from '../cases/operations.ts';

/** The built command as a process of its own; `npm test` builds before. How much memory it takes: `process.long.ts`. */
const cli = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'indsats-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const good = JSON.stringify({ agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' });

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function started(command: string, words: readonly string[], input: string | Iterable<string>): Promise<Ended> {
  const child = spawn(command, words, { cwd: folder });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => {});
  for (const part of typeof input === 'string' ? [input] : input) {
    if (!child.stdin.write(part)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  return { code: await ended, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

const indsats = (words: readonly string[], input: string | Iterable<string> = '') =>
  started(process.execPath, [cli, ...words], input);

describe('the command as a process', () => {
  it('answers standard input, prints one line, nothing on standard error, exit 0', async () => {
    const { code, out, err } = await indsats(['due-date'], good);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(answer('due-date', JSON.parse(good)));
  });

  it('a problem: exit 2, still JSON, and said on standard error', async () => {
    const { code, out, err } = await indsats(['due-date'], '{');
    expect([code, err]).toEqual([2, 'indsats: The text is not valid JSON.\n']);
    expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ code: 'invalid-json' }] });
  });

  it('settles the example orders from a file, in Danish', async () => {
    const path = join(folder, 'ordrer æøå.json');
    writeFileSync(path, JSON.stringify(exampleOrders));
    const { code, out } = await indsats(['settle', path, '--explain', 'da']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('OPGØRELSE');
  });

  it('says its version', async () => {
    expect(await indsats(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('NDJSON: exit 2 if any line was bad', async () => {
    const { code, out, err } = await indsats(['due-date', '--ndjson'], `${good}\nnope\n${good}\n`);
    expect([code, err, out.split('\n').length]).toEqual([2, 'indsats: 1 of 3 lines have problems\n', 4]);
    expect((await indsats(['due-date', '--ndjson'], '')).out).toBe('');
  });

  it('a time zone and a language change nothing', async () => {
    const input = JSON.stringify(operationExamples.settle?.[0]);
    const results = await Promise.all(
      [
        ['TZ=UTC', 'LANG=C'],
        ['TZ=Pacific/Apia', 'LANG=tr_TR.UTF-8', 'LC_ALL=tr_TR.UTF-8'],
        ['TZ=America/New_York', 'LANG=da_DK.UTF-8'],
      ].map((settings) => started('env', [...settings, process.execPath, cli, 'settle'], input)),
    );
    const [first] = results;
    expect(JSON.parse((first as Ended).out)).toEqual(answer('settle', JSON.parse(input)));
    expect(results.map(({ out }) => out)).toEqual(Array(3).fill((first as Ended).out));
  });

  it('a full disk is said', async () => {
    const { code, err } = await started('bash', ['-c', `"${process.execPath}" "${cli}" --help > /dev/full`], '');
    expect([code, err]).toEqual([2, expect.stringContaining('ENOSPC')]);
  });

  it('a reader that has seen enough is no fault', async () => {
    const path = join(folder, 'many.ndjson');
    writeFileSync(path, `${good}\n`.repeat(20_000));
    const script = `"${process.execPath}" "${cli}" due-date --ndjson "${path}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { out, err } = await started('bash', ['-c', script], '');
    const [line, status] = out.split('\n');
    expect(JSON.parse(line as string)).toMatchObject({ ok: true });
    expect([status, err]).toEqual(['0', '']);
  });
});
