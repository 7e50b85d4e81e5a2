#!/usr/bin/env node
// Writes the add-in and the Apps Script file anew for agreements of one's own. The build lays this file into dist/spreadsheet,
// beside the files for the shipped agreements, so that it runs from the package:
//   npx -p indsats indsats-spreadsheet egen-aftale.json [en-til.json …] --out mappe
import { cpSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where in a file the agreements stand. */
export const OWN_PLACE = '// Aftalerne: de, der følger med.';

const USAGE = 'usage: indsats-spreadsheet AGREEMENT.json [AGREEMENT.json …] --out FOLDER';

/** The files of a built library, for these agreements; every problem of an agreement, where one is wrong. */
export async function writeOwnFiles(dist, files, out) {
  const { readAgreement } = await import(new URL('operations/own-agreement.js', dist).href);
  const { spreadsheetFunctions } = await import(new URL('spreadsheet.js', dist).href);
  const read = files.map((file) => ({ file, told: readAgreement(JSON.parse(readFileSync(file, 'utf8'))) }));
  const problems = read.flatMap(({ file, told }) => (told.ok ? [] : told.problems.map((each) => ({ file, ...each }))));
  if (problems.length > 0) return problems;
  const agreements = read.map(({ told }) => told.agreement);
  spreadsheetFunctions(agreements);
  const own = `// Aftalerne: ${agreements.map(({ id }) => id).join(', ')}.\nindsats = indsats.callsFor(${literal(agreements)});`;
  const shipped = new URL('spreadsheet/', dist);
  for (const kind of ['excel', 'google-sheets']) cpSync(new URL(kind, shipped), join(out, kind), { recursive: true });
  for (const file of [join(out, 'excel', 'functions.js'), join(out, 'google-sheets', 'indsats.gs')]) {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(OWN_PLACE, () => own),
    );
  }
  return [];
}

/** JSON that is JavaScript to the oldest engine, too. */
function literal(value) {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`);
}

async function main(words) {
  const at = words.indexOf('--out');
  const out = at === -1 ? undefined : words[at + 1];
  const files = words.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
  if (out === undefined || files.length === 0 || files.some((file) => file.startsWith('-'))) throw new Error(USAGE);
  const problems = await writeOwnFiles(new URL('../', import.meta.url), files, out);
  for (const { file, path, messageDa, message } of problems) {
    process.stderr.write(`${file}: ${path === '' ? '' : `${path}: `}${messageDa} ${message}\n`);
  }
  if (problems.length > 0) return 2;
  process.stdout.write(`${join(out, 'excel')}\n${join(out, 'google-sheets')}\n`);
  return 0;
}

const [, started] = process.argv;
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`indsats-spreadsheet: ${error.message}\n`);
    process.exitCode = 2;
  }
}
