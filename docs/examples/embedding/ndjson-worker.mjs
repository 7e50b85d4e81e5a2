// A worker for a program in any language: one `indsats` process is kept, a line goes in, a line comes out, in order.
//   node ndjson-worker.mjs < orders.ndjson
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Asks one operation over and over; each answer is a promise. */
export function worker(operation) {
  const command = fileURLToPath(new URL('./cli/cli.js', import.meta.resolve('indsats')));
  const child = spawn(process.execPath, [command, operation, '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()(JSON.parse(line)));
  return {
    ask: (input) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(input)}\n`);
      }),
    end: () => child.stdin.end(),
  };
}

const fees = worker('fee');
for await (const line of createInterface({ input: process.stdin })) {
  const { order } = JSON.parse(line);
  const told = await fees.ask(JSON.parse(line));
  console.log(`${order.id}: ${told.ok ? told.result.total : told.problems[0].code}`);
}
fees.end();
