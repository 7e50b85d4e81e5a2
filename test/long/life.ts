import { liveThrough, nothingHappened } from '../oracle/life.ts';
import { Random } from '../oracle/random.ts';
import { told } from '../oracle/told-of-course.ts';
import { counted, seconds, setting } from './settings.ts';

/**
 * A year of random life for many courses: closures that reach back, wrong invoices, some of them sent back and some
 * overlooked, whole and partial credits, regulated rates and pauses, each fact with the day it became known. After each step the
 * audit of what we proposed finds nothing, and invoiced less credited and what remains is what is right, by a slow second
 * answer.
 *
 * --lives=10000  how many
 * --seed=20160125
 */
const TOLD_EVERY = 1_000;
const MOST_SHOWN = 10;

const [lives, seed] = [setting('lives', 10_000), setting('seed', 20_160_125)];
const happened = nothingHappened();
let wrong = 0;
for (let life = 0; life < lives; life++) {
  if (life > 0 && life % TOLD_EVERY === 0)
    console.log(`  ${counted(life)} lives, ${counted(wrong)} wrong; ${seconds()}`);
  try {
    liveThrough(new Random(seed + life), told, happened);
  } catch (error) {
    wrong++;
    if (wrong <= MOST_SHOWN)
      console.log(`seed ${seed + life}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const times = Object.entries(happened).map(([what, count]) => `${what} ${counted(count)}`);
console.log(`life: ${counted(lives)} courses, ${counted(wrong)} wrong; ${times.join(', ')}; ${seconds()}`);
process.exitCode = wrong === 0 ? 0 : 1;
