import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';

/** What a bundle of each way in weighs, minified and gzipped, and what must not be in it. */
const folder = mkdtempSync(join(tmpdir(), 'indsats-size-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(fileURLToPath(new URL('../../', import.meta.url)), join(folder, 'node_modules', 'indsats'), 'dir');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild');

async function bundled(contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs) as { inputs: Record<string, { bytesInOutput: number }> }[];
  const from = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  return { from: from.join(' '), gzipped: gzipSync(outputFiles[0].text, { level: 9 }).length };
}

const all = (way: string) => `import * as all from '${way}'; console.log(all);`;

it.each([
  ['fee alone', `import { fee } from 'indsats'; console.log(fee);`, 20_000, /zod|papaparse|dist\/(cli|spreadsheet)/],
  ['indsats', all('indsats'), 112_000, /zod|papaparse|dist\/(cli|spreadsheet)/],
  ['indsats/operations', all('indsats/operations'), 178_000, /papaparse|dist\/(cli|spreadsheet)/],
  ['indsats/money', all('indsats/money'), 16_000, /zod|papaparse|date-fns|dist\/(cli|spreadsheet)/],
  ['indsats/calendar', all('indsats/calendar'), 4_000, /zod|papaparse|decimal\.js|dist\/(cli|spreadsheet)/],
])('%s stays under its ceiling and brings nothing that is not asked for', async (_, lines, ceiling, barred) => {
  const { from, gzipped } = await bundled(lines);
  expect(from).not.toMatch(barred);
  expect(gzipped).toBeLessThan(ceiling);
});
