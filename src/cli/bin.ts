#!/usr/bin/env node
import { refusal } from '../operations/answer.ts';
import { run } from './main.ts';

/** A reader that has seen enough (`| head`) is no fault; a full disk is, and is said. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`indsats: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    isWatched: process.stdout.isTTY === true,
    progress: process.stderr.isTTY ? process.stderr : null,
  });
} catch {
  process.stdout.write(`${JSON.stringify(refusal([{ code: 'internal-error', path: '' }]))}\n`);
  process.exitCode = 2;
}
