import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { operations } from '../../src/operations/operations.ts';
import { hostileRun, hostileStarts, isStillRight } from '../hostile/hostile-run.ts';
import { MOST_MILLISECONDS } from '../hostile/judge.ts';
import { counted, seconds, setting } from './settings.ts';

/**
 * Input made to break something: every operation in this process and through the built command.
 *
 * --inputs=1000000  in all, shared out evenly over the operations
 * --starts=1000     fresh starts of the command
 * --seed=20160125
 * --parts=1 --part=1  one part of the operations and of the starts, to share the work between processes
 * --from=1          begins at this operation, to go on with a run that was stopped
 */
const inputs = setting('inputs', 1_000_000);
const starts = setting('starts', 1_000);
const seed = setting('seed', 20_160_125);
// A copy of the build, so that building again meanwhile changes nothing.
const built = fileURLToPath(new URL(`../../coverage/long/dist-${process.pid}/`, import.meta.url));
cpSync(fileURLToPath(new URL('../../dist/', import.meta.url)), built, { recursive: true });
const cli = `${built}cli/cli.js`;
const MOST_GROWTH = 64;
const MOST_SHOWN = 100;

const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const [parts, part] = [setting('parts', 1), setting('part', 1)];
const from = setting('from', 1);
const mine = [...operations.entries()].filter(([at]) => at >= from - 1 && at % parts === part - 1);
const each = Math.ceil(inputs / operations.length);
const faults: string[] = [];
let [asked, live, answered, peak] = [0, 0, 0, 0];
let before = 0;
for (const [at, { name }] of mine) {
  const told = await hostileRun(name, each, seed + at * 1_000_003, cli, MOST_MILLISECONDS);
  faults.push(...told.faults);
  asked += told.inputs;
  live += told.live;
  answered += told.answered;
  peak = Math.max(peak, told.megabytes);
  // Everything is loaded and warm after the first operation.
  if (before === 0) before = heap();
  console.log(
    `${name}: ${counted(told.inputs)} lines, ${counted(told.answered)} answered, ${counted(told.live)} live objects, ` +
      `command ${told.megabytes} MB, ${told.faults.length} faults; ${seconds()}`,
  );
  for (const fault of told.faults.slice(0, MOST_SHOWN)) console.log(`  ${fault}`);
}
const growth = Math.round(heap() - before);
if (growth > MOST_GROWTH) faults.push(`memory grew by ${growth} MB`);
if (!isStillRight()) faults.push('no longer right');
const startFaults = await hostileStarts(Math.ceil(starts / parts), seed + part, cli);
rmSync(built, { recursive: true, force: true });
for (const fault of startFaults.slice(0, MOST_SHOWN)) console.log(`  ${fault}`);
console.log(
  `hostile: ${counted(asked)} inputs over ${mine.length} operations, in process and streamed, and ` +
    `${counted(live)} live objects; ${counted(answered)} answered; ${counted(Math.ceil(starts / parts))} fresh starts; heap grew by ` +
    `${growth} MB, command at most ${peak} MB; ${faults.length + startFaults.length} faults; ${seconds()}`,
);
process.exitCode = faults.length + startFaults.length === 0 ? 0 : 1;
