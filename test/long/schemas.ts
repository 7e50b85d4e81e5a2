import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { seconds } from './settings.ts';

/**
 * Every JSON Schema of the built package, each compiled by a strict validator that knows no other schema. The agreement stands
 * in each input, so that it is compiled over and over; `npm test` compiles it once.
 */
const folder = new URL('../../dist/schema/', import.meta.url);
const files = readdirSync(folder);
const wrong = files.filter((file) => {
  const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictRequired: true });
  addFormats.default(ajv);
  try {
    ajv.compile(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    return false;
  } catch (error) {
    console.log(`${file}: ${error}`);
    return true;
  }
});
console.log(`schemas: ${files.length} compiled by themselves, ${wrong.length} wrong; ${seconds()}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
