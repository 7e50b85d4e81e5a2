// The ways into the package: what tsup.config.ts makes code of, and types.mjs types.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const named = {
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
  readdirSync(new URL('../src/operations/', import.meta.url))
    .map((file) => basename(file, '.ts'))
    .filter((name) => !inner.includes(name))
    .map((name) => [`operations/${name}`, `src/operations/${name}.ts`]),
);

/** Name in dist, and file. */
export const entries = { ...named, ...each };
