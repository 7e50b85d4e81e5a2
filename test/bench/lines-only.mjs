// The floor of every command over lines: each line is read, cut out and parsed, and an answer of the usual length is
// printed for it, without anything being computed.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const answers = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const BATCH = 1 << 16;
let batch = '';
let at = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (JSON.parse(line) === null) throw new Error('an empty line');
  batch += `${JSON.stringify(answers[at++ % answers.length])}\n`;
  if (batch.length >= BATCH) {
    if (!process.stdout.write(batch)) await once(process.stdout, 'drain');
    batch = '';
  }
}
process.stdout.write(batch);
