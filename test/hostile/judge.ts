import { wordings } from '../../src/language/wordings.ts';
import { type Answer, refusal } from '../../src/operations/answer.ts';
import { answer, explain, type OperationName } from '../../src/operations/operations.ts';
import { readJson } from '../../src/schema/read-json.ts';

/** What is expected of an answer to anything at all. */

/** The most that an input may take when it is asked again, where time is looked at: the long run does, `npm test` never. */
export const MOST_MILLISECONDS = 50;
const MOST_PROBLEMS = 100;

export interface Judged {
  readonly told: Answer | null;
  /** What is wrong, in words for the report; nothing as a rule. */
  readonly fault: string | null;
}

/** Asks with a text, as the command does. */
export function askText(name: OperationName, text: string): Answer {
  const read = readJson(text);
  return 'input' in read ? answer(name, read.input) : refusal(read.problems);
}

/** Asks, and looks at the clock and at the answer. `words` asks for the answer in sentences too. */
export function judged(name: OperationName, ask: () => Answer, words: boolean, most: number): Judged {
  const before = performance.now();
  let told: Answer;
  try {
    told = ask();
  } catch (error) {
    return { told: null, fault: `thrown: ${error}` };
  }
  if (performance.now() - before > most) {
    const again = leastOf(ask, most);
    if (again > most) return { told, fault: `slow: ${Math.round(again)} ms, asked again` };
  }
  return { told, fault: wrongIn(told) ?? (words ? unspoken(name, told) : null) };
}

const MOST_TRIES = 3;

/** The least of up to three tries: what is slow by itself is slow each time, and a busy machine is not. */
function leastOf(ask: () => Answer, most: number): number {
  let least = timeOf(ask);
  for (let tries = 1; tries < MOST_TRIES && least > most; tries++) least = Math.min(least, timeOf(ask));
  return least;
}

/** Milliseconds of the processor, since a machine with other work on it makes anything wait; never more than the clock's. */
function timeOf(ask: () => Answer): number {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  ask();
  const { user, system } = process.cpuUsage(processor);
  return Math.min(performance.now() - clock, (user + system) / 1_000);
}

function wrongIn(told: Answer): string | null {
  if (told.ok) {
    const { result, meta } = told as { result: unknown; meta: { library?: unknown } };
    return typeof result === 'object' && result !== null && typeof meta.library === 'string'
      ? null
      : 'ok without result';
  }
  const { problems } = told;
  if (problems.length === 0 || problems.length > MOST_PROBLEMS) return `${problems.length} problems`;
  for (const { code, path, message, messageDa } of problems) {
    if (!Object.hasOwn(wordings.en.problems, code)) return `unknown code ${code}`;
    if (code === 'internal-error') return 'internal error';
    if (typeof path !== 'string' || message === '' || messageDa === '') return 'problem without words';
  }
  return null;
}

function unspoken(name: OperationName, told: Answer): string | null {
  try {
    const texts = [explain(name, told, 'da'), explain(name, told, 'en')];
    // Paths and ids hold the caller's own words.
    const lost = told.ok ? /\bundefined\b|\bNaN\b|\[object/ : /^$/;
    return texts.every((text) => text.trim() !== '' && !lost.test(text)) ? null : 'words missing';
  } catch (error) {
    return `thrown by explain: ${error}`;
  }
}
