import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.mjs';

const shared = {
  splitting: true,
  target: 'es2022',
  sourcemap: false,
  silent: true,
  // scripts/types.mjs makes them.
  dts: false,
} as const;

/** A file of its own for each agreement, so that a bundle holds the data of those that are named and no others. */
const data = {
  'data/koebenhavn-2016-unge': 'src/agreements/koebenhavn-2016-unge.ts',
  'data/koebenhavn-2016-fyldt-30': 'src/agreements/koebenhavn-2016-fyldt-30.ts',
  'data/koebenhavn-udsatte-over-30': 'src/agreements/koebenhavn-udsatte-over-30.ts',
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entries, ...data },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    treeshake: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    outDir: 'dist/cli',
    format: ['esm'],
    platform: 'node',
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
    noExternal: [/./],
    outExtension: () => ({ js: '.js' }),
  },
]);
