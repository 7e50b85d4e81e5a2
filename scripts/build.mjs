// Builds the package into dist/: the code and its types, the JSON Schemas from the same zod schemas, and their words as hover words.
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'tsup';
import { writeHoverWords } from './hover.mjs';
import { writeBillOfMaterials } from './sbom.mjs';
import { writeSpreadsheetFiles } from './spreadsheet/files.mjs';

const dist = new URL('../dist/', import.meta.url);
rmSync(dist, { recursive: true, force: true });
await Promise.all([build({}), once(new Worker(new URL('types.mjs', import.meta.url)), 'exit')]);

const { agreementJsonSchema, inputJsonSchema, inputSchemas, outputJsonSchema } = await import(
  new URL('schema.js', dist).href
);
const folder = new URL('schema/', dist);
mkdirSync(folder, { recursive: true });
// Each stands by itself, with the agreement in it: without blanks, since programs read them.
const write = (name, schema) => writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema)}\n`);

write('agreement', agreementJsonSchema());
for (const name of Object.keys(inputSchemas)) {
  write(`${name}.input`, inputJsonSchema(name));
  write(`${name}.output`, outputJsonSchema(name));
}

writeHoverWords(fileURLToPath(dist));
for (const folder of [dist, new URL('operations/', dist)]) declareForCommonJs(folder);
await writeSpreadsheetFiles(dist);
writeBillOfMaterials(dist);

/** The same declarations once more, for CommonJS (docs/releasing.md): what they import of each other is named as they are. */
function declareForCommonJs(folder) {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.d.ts'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    writeFileSync(
      new URL(name.replace(/ts$/, 'cts'), folder),
      text.replace(/(['"]\.{1,2}\/[^'"\n]+\.)js(?=['"])/g, '$1cjs'),
    );
  }
}
