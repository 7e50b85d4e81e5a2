// The straightforward design over lines.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { straightforward } from './settle-peers.mjs';

for await (const line of createInterface({ input: process.stdin })) {
  if (!process.stdout.write(`${JSON.stringify(straightforward(JSON.parse(line)))}\n`))
    await once(process.stdout, 'drain');
}
