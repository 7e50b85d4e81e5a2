// Runs a suite too long for `npm test`: node test/long/run.mjs <suite> [arguments]. The suite is bundled from its
// TypeScript first, since the oldest Node that is supported reads none.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild');
const root = fileURLToPath(new URL('../../', import.meta.url));
const [suite, ...words] = process.argv.slice(2);
// As deep below the root as the suites themselves, so that what they read beside them is found.
const outfile = `${root}coverage/long/${suite}-${process.pid}.mjs`;

await build({
  entryPoints: [`${root}test/long/${suite}.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  target: 'es2022',
  logLevel: 'error',
});
const { status, signal } = spawnSync(process.execPath, ['--expose-gc', outfile, ...words], { stdio: 'inherit' });
rmSync(outfile, { force: true });
if (signal) process.stderr.write(`ended by ${signal}\n`);
process.exitCode = status ?? 1;
