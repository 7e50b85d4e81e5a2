import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { askCheck, askDueDate, askSettle, Comparison } from '../oracle/comparison.ts';
import { Random } from '../oracle/random.ts';
import { counted, seconds, setting } from './settings.ts';

/**
 * Random orders against the tests' own slow answers. Each is settled end to end, an object in and an object out, and every
 * amount and date of the settled order is compared: fee, plan with its due dates, bonus, deadlines, verdict, totals. Each
 * settlement is asked under one option of every reading that bears on it, drawn anew. Beside it, as many due dates of any
 * day, and as many orders at the bounds of their level against the order check.
 *
 * --orders=1000000  how many
 * --threads=2
 * --seed=20160125
 */
/** How often a thread says how far it has come. */
const TOLD_EVERY = 50_000;

interface Told {
  readonly orders: number;
  readonly compared: number;
  readonly wrong: number;
  readonly shown: readonly string[];
  readonly pairs: readonly string[];
}

function searched({ orders, seed }: { orders: number; seed: number }): Told {
  const random = new Random(seed);
  const comparison = new Comparison();
  let told = TOLD_EVERY;
  for (let count = 0; count < orders; ) {
    if (count >= told) {
      // A thread that never waits writes nothing itself before its end.
      parentPort?.postMessage(
        `  seed ${seed}: ${counted(count)} orders, ${counted(comparison.wrong)} wrong; ${seconds()}`,
      );
      told += TOLD_EVERY;
    }
    const done = askSettle(random, orders - count, comparison);
    count += done;
    for (let each = 0; each < done; each++) {
      askDueDate(random, comparison);
      askCheck(random, comparison);
    }
  }
  const { compared, wrong, shown, pairs } = comparison;
  return { orders, compared, wrong, shown, pairs: [...pairs] };
}

function askThread(orders: number, seed: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: { orders, seed } })
      .on('message', (told: Told | string) => (typeof told === 'string' ? console.log(told) : resolve(told)))
      .once('error', reject);
  });
}

if (isMainThread) {
  const [orders, threads, seed] = [setting('orders', 1_000_000), setting('threads', 2), setting('seed', 20_160_125)];
  const shares = Array.from(
    { length: threads },
    (_, at) => Math.floor(orders / threads) + (at < orders % threads ? 1 : 0),
  );
  const told = await Promise.all(shares.map((share, at) => askThread(share, seed + at * 7_919)));
  const all = (count: (each: Told) => number) => told.reduce((sum, each) => sum + count(each), 0);
  const wrong = all((each) => each.wrong);
  const pairs = new Set(told.flatMap((each) => each.pairs));
  const readings = new Set([...pairs].flatMap((pair) => pair.split(' ').map((each) => each.split('=')[0])));
  for (const line of told.flatMap(({ shown }) => shown)) console.log(line);
  console.log(
    `oracle: ${counted(all((each) => each.orders))} random orders, ${counted(all((each) => each.compared))} answers ` +
      `compared under ${readings.size} readings, ${counted(pairs.size)} pairs of their options, ` +
      `${counted(wrong)} wrong; ${seconds()}`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} else {
  parentPort?.postMessage(searched(workerData));
}
