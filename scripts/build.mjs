// Builds the package into dist/: the code and its types, the JSON Schemas from the same zod schemas, and their words as hover words.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { writeHoverWords } from './hover.mjs';
import { writeBillOfMaterials } from './sbom.mjs';
import { writeSpreadsheetFiles } from './spreadsheet/files.mjs';

const dist = new URL('../dist/', import.meta.url);
rmSync(dist, { recursive: true, force: true });
await build({});

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
await writeSpreadsheetFiles(dist);
writeBillOfMaterials(dist);
