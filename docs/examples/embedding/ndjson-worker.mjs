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
    ask: (line) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${line}\n`);
      }),
    end: () => child.stdin.end(),
  };
}

const fees = worker('fee');
for await (const line of createInterface({ input: process.stdin })) {
  // An empty line is none, and would have no answer to wait for.
  if (line.trim() === '') continue;
  // The line itself goes on: what is no JSON is told of by the process, as all else that is wrong is.
  const told = await fees.ask(line);
  console.log(`${told.ref ?? 'uden reference'}: ${told.ok ? told.result.total : told.problems[0].message}`);
}
fees.end();
