import { defineConfig } from 'tsup';

const shared = {
  splitting: true,
  treeshake: true,
  target: 'es2022',
  sourcemap: false,
  silent: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      operations: 'src/entries/operations.ts',
      agreements: 'src/entries/agreements.ts',
      calendar: 'src/entries/calendar.ts',
      money: 'src/entries/money.ts',
      schema: 'src/entries/schema.ts',
      spreadsheet: 'src/entries/spreadsheet.ts',
    },
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
    // CSV is read by a bundled library, so that whoever imports the rules does not install it.
    noExternal: ['papaparse'],
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
