// Orders as lines through the built command, against reading and printing the same lines with nothing in between, and
// against the straightforward design. Whole processes, interleaved rounds, medians; the memory is the most the process held.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ordersFrom } from './orders.mjs';

const [COUNT, ROUNDS, FEWER] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 3), 50];
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const cli = here('../../dist/cli/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'indsats-lines-'));
const agreement = 'koebenhavn-2016-fyldt-30';
const lines = {
  fee: (order) => ({ agreement, order, steps: false }),
  settle: (order) => ({ agreement, orders: [{ order }], steps: false }),
};

/** Told when a process ends: the most memory it held, in kilobytes. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('memory ' + process.resourceUsage().maxRSS + '\\n'));",
)}`;

async function written(name, count, lineOf) {
  const path = join(folder, `${name}-${count}.ndjson`);
  const file = createWriteStream(path);
  for (const order of ordersFrom(count)) {
    if (!file.write(`${JSON.stringify(lineOf(order))}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

/** Seconds and megabytes of one run over a file of lines; what it prints is thrown away. */
async function timed(script, words, input) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', TELL_MEMORY, script, ...words], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  createReadStream(input).pipe(child.stdin);
  const [code] = await once(child, 'close');
  const memory = /memory (\d+)/.exec(said);
  if (code !== 0 || !memory) throw new Error(`${script} ended with ${code}: ${said}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: Number(memory[1]) / 1024 };
}

/** A thousand answers of the command, for the process that only prints. */
async function answersOf(operation, input) {
  const child = spawn(process.execPath, [cli, operation, '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  createReadStream(input).pipe(child.stdin);
  const path = join(folder, `${operation}-answers.ndjson`);
  const file = createWriteStream(path);
  for await (const line of createInterface({ input: child.stdout })) file.write(`${line}\n`);
  file.end();
  await once(file, 'finish');
  return path;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

for (const [operation, lineOf] of Object.entries(lines)) {
  const all = await written(operation, COUNT, lineOf);
  const tenth = await written(operation, COUNT / 10, lineOf);
  const few = await written('straightforward', COUNT / FEWER, (order) => order);
  const answers = await answersOf(operation, await written(`${operation}-few`, 1_000, lineOf));
  const runs = [
    ['indsats', COUNT, cli, [operation, '--ndjson'], all],
    ['indsats, a tenth of the lines', COUNT / 10, cli, [operation, '--ndjson'], tenth],
    ['reading and printing the same lines', COUNT, here('lines-only.mjs'), [answers], all],
    ...(operation === 'settle'
      ? [['the straightforward design', COUNT / FEWER, here('straightforward-lines.mjs'), [], few]]
      : []),
  ];
  const found = new Map(runs.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, , script, words, input] of runs) found.get(name).push(await timed(script, words, input));
  }
  console.log(`\n${operation}, ${COUNT.toLocaleString('en')} lines, ${ROUNDS} rounds, medians`);
  const perLine = new Map(
    runs.map(([name, count]) => [name, median(found.get(name).map((run) => run.seconds)) / count]),
  );
  for (const [name, count] of runs) {
    const seconds = perLine.get(name) * count;
    const ratio = perLine.get(name) / perLine.get('indsats');
    const memory = Math.max(...found.get(name).map((run) => run.megabytes));
    console.log(
      `${name.padEnd(40)} ${seconds.toFixed(1).padStart(7)} s  ${(perLine.get(name) * 1e6).toFixed(1).padStart(6)} µs a line ${ratio.toFixed(2).padStart(7)} × indsats  at most ${memory.toFixed(0)} MB`,
    );
  }
}
rmSync(folder, { recursive: true });
