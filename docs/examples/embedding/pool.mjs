// All cores of one machine: a pool of workers, a line in, a line out, in the order of the lines.
//   node pool.mjs fee < fees.ndjson > answers.ndjson   (a line is one whole input of the operation)
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isMainThread } from 'node:worker_threads';
import { answer } from 'indsats/operations';
import { readJson } from 'indsats/schema';
import { Piscina } from 'piscina';

/** So many lines go to a worker at a time: enough that what is sent costs little beside what is answered. */
const PART = 200;

/** What a worker does. A line that is no JSON has an answer too, so that no line is lost. */
export default function answered({ operation, lines }) {
  return lines.map((line) => {
    const read = readJson(line);
    return JSON.stringify('problems' in read ? { ok: false, problems: read.problems } : answer(operation, read.input));
  });
}

if (isMainThread) {
  const [operation] = process.argv.slice(2);
  const pool = new Piscina({ filename: import.meta.url });
  const atWork = [];
  const written = async () => {
    const told = `${(await atWork.shift()).join('\n')}\n`;
    if (!process.stdout.write(told)) await once(process.stdout, 'drain');
  };
  const send = (lines) => atWork.push(pool.run({ operation, lines }));
  let part = [];
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    part.push(line);
    if (part.length < PART) continue;
    send(part);
    part = [];
    // The parts are written in their order, and no more of them are held than keep every worker busy.
    if (atWork.length > 2 * pool.threads.length) await written();
  }
  if (part.length > 0) send(part);
  while (atWork.length > 0) await written();
  await pool.destroy();
}
