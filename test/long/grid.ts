import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { fee } from '../../src/fee/fee.ts';
import { hourlyRate, hours } from '../../src/money/kroner.ts';
import { textOfOre } from '../oracle/fractions.ts';
import { counted, seconds, setting } from './settings.ts';

/**
 * Every fee there can be: quarter hours from 1 to 37 a week, rates from 40.00 to 150.00 by 0.01, 1 to 52 weeks. Each
 * cell asks the public `fee` itself, text in and text out, and is held against whole big numbers: quarters of an hour
 * times øre, summed week by week, with a half øre away from zero.
 *
 * --threads=2  how many threads share the quarter hours
 * --every=1    one quarter hour of so many is taken, for a short run
 */
const LEAST_QUARTERS = 4;
const MOST_QUARTERS = 148;
const LEAST_ORE = 4_000;
const MOST_ORE = 15_000;
const MOST_WEEKS = 52;
const MOST_SHOWN = 10;

interface Told {
  readonly cells: number;
  readonly ties: number;
  readonly wrong: number;
  readonly shown: readonly string[];
}

/** A day to start on for each rate, so that the same amounts are asked on many dates. */
const starts = Array.from({ length: 366 }, (_, day) =>
  isoDate(new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)),
);

function decimal(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function searched(quarters: readonly number[]): Told {
  let [cells, ties, wrong] = [0, 0, 0];
  const shown: string[] = [];
  for (const quarter of quarters) {
    const hoursPerWeek = hours(quarter / 4);
    for (let ore = LEAST_ORE; ore <= MOST_ORE; ore++) {
      const rate = hourlyRate(decimal(ore));
      const startsOn = starts[ore % starts.length] as (typeof starts)[number];
      const weekly = BigInt(quarter) * BigInt(ore);
      const weeklyFee = textOfOre((weekly + 2n) / 4n);
      let running = 0n;
      for (let weeks = 1; weeks <= MOST_WEEKS; weeks++) {
        running += weekly;
        if ((running & 3n) === 2n) ties++;
        const order = { level: 'virksomhedsspor-b', startsOn, weeks, hoursPerWeek, hourlyRate: rate } as const;
        const told = fee(koebenhavn2016Fyldt30, { order, steps: false });
        cells++;
        if (told.total === textOfOre((running + 2n) / 4n) && told.weeklyFee === weeklyFee) continue;
        wrong++;
        if (shown.length < MOST_SHOWN) shown.push(`${hoursPerWeek} × ${rate} × ${weeks}: ${told.total}`);
      }
    }
  }
  return { cells, ties, wrong, shown };
}

function askThread(quarters: readonly number[]): Promise<Told> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: quarters }).once('message', resolve).once('error', reject);
  });
}

if (isMainThread) {
  const every = setting('every', 1);
  const threads = setting('threads', 2);
  const taken: number[] = [];
  for (let quarter = LEAST_QUARTERS; quarter <= MOST_QUARTERS; quarter += every) taken.push(quarter);
  const parts = Array.from({ length: threads }, (_, part) => taken.filter((_quarter, at) => at % threads === part));
  const told = await Promise.all(parts.map(askThread));
  const all = (count: (each: Told) => number) => told.reduce((sum, each) => sum + count(each), 0);
  const wrong = all((each) => each.wrong);
  for (const line of told.flatMap(({ shown }) => shown)) console.log(line);
  console.log(
    `grid: ${counted(all((each) => each.cells))} fees, ${counted(all((each) => each.ties))} of them exact half øre, ` +
      `${counted(wrong)} wrong; ${seconds()}`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} else {
  parentPort?.postMessage(searched(workerData));
}
