import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';

const shared = {
  splitting: true,
  treeshake: true,
  target: 'es2022',
  sourcemap: false,
  silent: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const;

const entries = {
  index: 'src/index.ts',
  operations: 'src/entries/operations.ts',
  agreements: 'src/entries/agreements.ts',
  calendar: 'src/entries/calendar.ts',
  money: 'src/entries/money.ts',
  words: 'src/entries/words.ts',
  schema: 'src/entries/schema.ts',
  spreadsheet: 'src/entries/spreadsheet.ts',
};

/** Each operation by itself, with `answer` and `explain` of some: `indsats/operations/<name>`. */
const inner = ['operation', 'operations', 'checked-input', 'described', 'json-schema', 'meta'];
const each = Object.fromEntries(
  readdirSync('src/operations')
    .map((file) => basename(file, '.ts'))
    .filter((name) => !inner.includes(name))
    .map((name) => [`operations/${name}`, `src/operations/${name}.ts`]),
);

/** A file of its own for each agreement, so that a bundle holds the data of those that are named and no others. */
const data = {
  'data/koebenhavn-2016-unge': 'src/agreements/koebenhavn-2016-unge.ts',
  'data/koebenhavn-2016-fyldt-30': 'src/agreements/koebenhavn-2016-fyldt-30.ts',
  'data/koebenhavn-udsatte-over-30': 'src/agreements/koebenhavn-udsatte-over-30.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entries, ...each, ...data },
    dts: { ...shared.dts, entry: { ...entries, ...each } },
    format: ['esm', 'cjs'],
    platform: 'neutral',
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
    dts: false,
  },
  {
    ...shared,
    // One script with everything in it, for spreadsheets that know no modules; Apps Script reads no newer syntax.
    entry: { indsats: 'src/entries/spreadsheet-files.ts' },
    outDir: 'dist/spreadsheet',
    format: ['iife'],
    globalName: 'indsats',
    platform: 'neutral',
    target: 'es2019',
    splitting: false,
    minify: true,
    dts: false,
    noExternal: [/./],
    outExtension: () => ({ js: '.js' }),
  },
]);
