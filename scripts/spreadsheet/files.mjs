// Makes the files for Excel (an add-in) and Google Sheets (one file to paste) from the built library.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { excelSource, namesOf, sheetsSource } from './function-source.mjs';
import { iconPng } from './icon.mjs';
import { manifest } from './manifest.mjs';
import { OWN_PLACE } from './own-files.mjs';
import { functionsPage, helpPage } from './pages.mjs';

/** Where the manifest looks for the add-in; whoever serves it from elsewhere puts that address in. */
const BASE = 'https://localhost:3000';
const ICONS = [16, 32, 64, 80];

/** Writes dist/spreadsheet/excel and dist/spreadsheet/google-sheets. */
export async function writeSpreadsheetFiles(dist) {
  const { sheetFunctions } = await import(new URL('spreadsheet.js', dist).href);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
  const older = readFileSync(new URL('older-engines.js', import.meta.url), 'utf8').trimEnd();
  const bundled = new URL('spreadsheet/indsats.js', dist);
  const bundle = `${older}\n${readFileSync(bundled, 'utf8').trimEnd()}
${OWN_PLACE}`;
  const names = namesOf(sheetFunctions);
  const banner = `// indsats ${version}. Licens: MIT. https://www.npmjs.com/package/indsats`;

  const excel = folderOf(new URL('spreadsheet/excel/', dist));
  const functions = names.map(({ asked, name }) => excelSource(asked, name)).join('\n\n');
  const associated = names.map(({ name }) => `CustomFunctions.associate('${name}', ${name});`).join('\n');
  excel('functions.js', `${banner}\n${bundle}\n\n${functions}\n\n${associated}\n`);
  excel('functions.json', `${await metadataOf(functions)}\n`);
  excel('functions.html', functionsPage());
  excel('index.html', helpPage(sheetFunctions));
  excel('manifest.xml', manifest({ base: BASE, version }));
  for (const size of ICONS) excel(`icon-${size}.png`, iconPng(size));

  const sheets = folderOf(new URL('spreadsheet/google-sheets/', dist));
  const pasted = names.map(({ asked, name }) => sheetsSource(asked, name)).join('\n\n');
  sheets('indsats.gs', `${banner}\n${bundle}\n\n${pasted}\n`);
  sheets('appsscript.json', `${JSON.stringify(appsScript, null, 2)}\n`);
  rmSync(bundled);
  copyFileSync(new URL('own-files.mjs', import.meta.url), new URL('spreadsheet/own-files.mjs', dist));
}

/** The time zone must be the spreadsheet's own: a date cell is midnight there. */
const appsScript = {
  timeZone: 'Europe/Copenhagen',
  dependencies: {},
  exceptionLogging: 'NONE',
  runtimeVersion: 'V8',
};

function folderOf(url) {
  mkdirSync(url, { recursive: true });
  return (name, content) => writeFileSync(new URL(name, url), content);
}

/** functions.json as Microsoft's own tool makes it from the comments. */
async function metadataOf(source) {
  const folder = mkdtempSync(join(tmpdir(), 'indsats-'));
  try {
    const file = join(folder, 'functions.js');
    writeFileSync(file, `${source}\n`);
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return metadataJson;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
