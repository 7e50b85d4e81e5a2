import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The built command as a process of its own; `npm run test:long` builds before. */
const cli = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));
/** Of the fewer already more than enough for the memory to be what it stays at. */
const [FEW, MANY] = [100_000, 300_000];

/** Tells the most memory that a process held, in KiB, when it ends. */
const watch = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;

async function memoryFor(lines: number): Promise<{ mebibytes: number; bytesOut: number; count: number }> {
  // A small nursery, so that what is measured is what is held, and not what has not been swept yet.
  const words = ['--max-semi-space-size=2', '--import', `data:text/javascript,${watch}`, cli, 'due-date', '--ndjson'];
  const child = spawn(process.execPath, words);
  let bytesOut = 0;
  let count = 0;
  let err = '';
  child.stdout.on('data', (part: Buffer) => {
    bytesOut += part.length;
    for (const byte of part) if (byte === 10) count++;
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const block = 500;
  for (let at = 0; at < lines; at += block) {
    const text = Array.from({ length: Math.min(block, lines - at) }, (_, line) => lineNumber(at + line)).join('');
    if (!child.stdin.write(text)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  await ended;
  return { mebibytes: Number(err) / 1024, bytesOut, count };
}

function lineNumber(at: number): string {
  const sentOn = `20${10 + (at % 60)}-0${1 + (at % 9)}-${10 + (at % 19)}`;
  return `${JSON.stringify({ agreement: 'koebenhavn-2016-fyldt-30', sentOn, steps: at % 2 === 0 })}\n`;
}

it('300,000 lines take no more memory than 100,000', async () => {
  const few = await memoryFor(FEW);
  const many = await memoryFor(MANY);
  expect([few.count, many.count]).toEqual([FEW, MANY]);
  // What is written more is larger than what may be held more.
  expect(many.bytesOut - few.bytesOut).toBeGreaterThan(55 * 1024 * 1024);
  expect(many.mebibytes - few.mebibytes).toBeLessThan(30);
});
