import { openAccount } from '../../src/evidence/account.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { questionNamed } from '../../src/settlement/questions.ts';
import { type Growing, growing, longest } from '../growth/growing.ts';
import { counted, seconds, setting } from './settings.ts';

/**
 * How the time of an answer grows with each list of each operation: of n, 2n and 4n items, the best of some runs. Twice
 * the items may cost little more than twice the time; four times as much is a fault. The questions themselves are asked,
 * which hold no list to the length that an input may have.
 * Then the longest inputs that the schemas let in, each with all that makes its answer long: whether it is answered in
 * JSON and in Danish within the longest text there is.
 *
 * --items=25000  n, where the list has no shorter end of its own
 * --runs=3       of each length
 * --from=1       begins at this list
 */
const items = setting('items', 25_000);
const runs = setting('runs', 3);
const from = setting('from', 1);

/** n log n would be 4.6 of 25,000; what is quadratic is 16. */
const MOST_GROWTH = 9;
/** Below this a machine's own noise is measured, and nobody waits. */
const LEAST_MILLISECONDS = 60;

/** The least time that the processor gave, since the machine may have other work. */
function best(ask: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    ask();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function timesOf({ operation, agreement, facts, most = Infinity }: Growing): readonly [number, readonly number[]] {
  const n = Math.min(items, Math.floor(most / 4));
  const { decide } = questionNamed(operation);
  const times = [n, 2 * n, 4 * n].map((length) => {
    const asked = facts(length);
    return best(() => decide(agreement, asked, openAccount<never>(agreement, {}, true)));
  });
  return [n, times];
}

let faults = 0;
for (const each of growing.slice(from - 1)) {
  const [n, times] = timesOf(each);
  const [least = 0, , most = 0] = times;
  const fault = most > LEAST_MILLISECONDS && most > least * MOST_GROWTH;
  if (fault) faults++;
  const shown = times.map((time) => `${time.toFixed(1)} ms`).join(', ');
  console.log(
    `${fault ? 'FAULT ' : ''}${each.operation} ${each.list}: ${shown} of ${counted(n)}, ×2, ×4; ${seconds()}`,
  );
}
for (const [name, operation, input] of longest()) {
  const told = answer(operation, input);
  const letters = told.ok ? [JSON.stringify(told).length, explain(operation, told, 'da').length] : [];
  if (!told.ok) faults++;
  const shown = told.ok ? letters.map(counted).join(' and ') : 'FAULT refused';
  console.log(`${operation}, ${name}: ${shown} letters; ${seconds()}`);
}
console.log(`growth: ${growing.length} lists, ${faults} faults; ${seconds()}`);
process.exitCode = faults === 0 ? 0 : 1;
