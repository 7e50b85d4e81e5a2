import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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
  const { text } = outputFiles[0];
  return { from: from.join(' '), text, gzipped: gzipSync(text, { level: 9 }).length };
}

const all = (way: string) => `import * as all from '${way}'; console.log(all);`;

/** Code that must not be where it was not asked for: told by the package it is of, or by words that only it holds. */
const zod = /node_modules\/zod|ZodError/;
const csv = /papaparse/;
const decimals = /decimal\.js/;
const calendar = /date-fns/;
const command = /Usage: indsats/;
const spreadsheet = /VEDERLAG/;
/** What is said in either language. */
const words = /the entitlement runs through|retten til betaling løber/;

/** One question on unknown input: what a form or a service of one municipality asks. */
const oneQuestion = `
  import { answerWith } from 'indsats/operations/answer';
  import { feeOperation } from 'indsats/operations/fee';
  console.log(answerWith([feeOperation]));`;

// A fee alone knows results, since an instalment may hang on one. Agreements hold their activities and duties in both languages.
// Operations, schema and spreadsheet hold every view in both languages: all are made of the same operations.
it.each([
  ['fee alone', `import { fee } from 'indsats'; console.log(fee);`, 41_000, [zod, csv, command, spreadsheet]],
  ['indsats', all('indsats'), 240_000, [zod, csv, command, spreadsheet]],
  ['a fee through answerWith', oneQuestion, 118_000, [csv, command, spreadsheet, words]],
  ['indsats/operations', all('indsats/operations'), 345_000, [csv, command, spreadsheet]],
  ['indsats/agreements', all('indsats/agreements'), 130_000, [csv, command, spreadsheet]],
  ['indsats/schema', all('indsats/schema'), 400_000, [csv, command, spreadsheet]],
  ['indsats/spreadsheet', all('indsats/spreadsheet'), 312_000, [csv, command]],
  ['indsats/money', all('indsats/money'), 16_000, [zod, csv, calendar, command, spreadsheet]],
  ['indsats/words', all('indsats/words'), 25_000, [zod, csv, decimals, command, spreadsheet, words]],
  ['indsats/calendar', all('indsats/calendar'), 4_000, [zod, csv, decimals, command, spreadsheet]],
])('%s stays under its ceiling and brings nothing that is not asked for', async (_, lines, ceiling, barred) => {
  const { from, text, gzipped } = await bundled(lines);
  for (const other of barred)
    expect([from, text.match(other)?.[0]]).toEqual([expect.not.stringMatching(other), undefined]);
  expect(gzipped).toBeLessThan(ceiling);
});

it('finds what is not asked for by its words', async () => {
  const { text } = await bundled(all('indsats/spreadsheet'));
  expect([zod, spreadsheet, words].map((other) => other.test(text))).toEqual([true, true, true]);
  expect(command.test(readFileSync(new URL('../../dist/cli/cli.js', import.meta.url), 'utf8'))).toBe(true);
});
