import fc from 'fast-check';
import { answer, type OperationName, operations } from '../../src/operations/operations.ts';
import { Random } from '../oracle/random.ts';
import { hostileLines } from './inputs.ts';
import { askText, judged } from './judge.ts';
import { askLive } from './live.ts';
import { hostileStart, startFolder, startOnce } from './starts.ts';
import { LineStream } from './stream.ts';

/** What a run over one operation came to. */
export interface OperationRun {
  readonly name: OperationName;
  readonly inputs: number;
  readonly live: number;
  readonly answered: number;
  /** The command's peak memory in megabytes. */
  readonly megabytes: number;
  readonly faults: readonly string[];
}

const BATCH = 1_000;
/** One live object to so many lines, and sentences asked for as often. */
const LIVE_EVERY = 10;
/** A long line may take longer, and no more than in proportion. */
const LETTERS_A_MILLISECOND = 2_000;
/** The command's own peak: Node itself, the library, one line of at most a megabyte and its answer. */
const MOST_MEGABYTES = 300;

/**
 * Asks one operation with many inputs, in this process and, where `cli` says where the command is, in one stream of lines.
 * Both must give the same bytes.
 */
export async function hostileRun(
  name: OperationName,
  inputs: number,
  seed: number,
  cli: string | undefined,
  mostMilliseconds: number,
): Promise<OperationRun> {
  const arbitrary = hostileLines(name);
  const random = new Random(seed);
  const stream = cli === undefined ? null : new LineStream(cli, name);
  const faults: string[] = [];
  let [done, live, answered] = [0, 0, 0];
  while (done < inputs) {
    const size = Math.min(BATCH, inputs - done);
    for (const line of fc.sample(arbitrary, { numRuns: size, seed: seed + done })) {
      const most = mostMilliseconds + line.length / LETTERS_A_MILLISECOND;
      const { told, fault } = judged(name, () => askText(name, line), done % LIVE_EVERY === 0, most);
      if (fault !== null) faults.push(`${name} ${fault}: ${line.slice(0, 5_000)}`);
      if (told?.ok) answered++;
      if (told && stream) await stream.write(line, told);
      if (done++ % LIVE_EVERY !== 0) continue;
      const ask = askLive(name, line, random);
      if (ask === null) continue;
      live++;
      const lively = judged(name, ask, false, most);
      if (lively.fault !== null) faults.push(`${name} live ${live} ${lively.fault}: ${line.slice(0, 5_000)}`);
    }
  }
  const streamed = await stream?.end();
  if (streamed) {
    faults.push(...streamed.faults.map((fault) => `${name} ${fault.slice(0, 5_000)}`));
    if (streamed.code !== 2 && streamed.code !== 0) faults.push(`${name} exit ${streamed.code}`);
    if (!(streamed.megabytes <= MOST_MEGABYTES)) faults.push(`${name} memory ${streamed.megabytes} MB`);
  }
  return { name, inputs: done, live, answered, megabytes: streamed?.megabytes ?? 0, faults };
}

/** Starts the command anew so many times, two at a time. */
export async function hostileStarts(starts: number, seed: number, cli: string): Promise<readonly string[]> {
  const random = new Random(seed);
  // Making them takes longer than a start: a few starts need no more than a few of each.
  const numRuns = Math.min(20, Math.ceil(starts / 6));
  const lines = operations.flatMap(({ name }) => fc.sample(hostileLines(name), { numRuns, seed }));
  const { folder, remove } = startFolder();
  const faults: string[] = [];
  let begun = 0;
  const go = async (): Promise<void> => {
    while (begun < starts) {
      begun++;
      const start = hostileStart(random, lines);
      const fault = await startOnce(cli, start, folder);
      if (fault !== null)
        faults.push(`${fault}: ${JSON.stringify(start.words)} ${String(start.input).slice(0, 2_000)}`);
    }
  };
  await Promise.all([go(), go()]);
  remove();
  return faults;
}

/** A right answer to a question that must be answered, after all of that: nothing of it has stayed behind. */
export function isStillRight(): boolean {
  const told = answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' });
  return told.ok && (told.result as { dueOn: string }).dueOn === '2016-12-27';
}
