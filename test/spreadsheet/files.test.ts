import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { sheetFunctions, VEDERLAG } from '../../src/entries/spreadsheet.ts';

/** The files are made by the build. */
const folder = new URL('../../dist/spreadsheet/', import.meta.url);
const file = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = sheetFunctions.flatMap(({ name, aliases }) => [name, ...aliases]);

describe.skipIf(!existsSync(folder))('Google Sheets', () => {
  /** A script engine with nothing of Node in it, and without what an older one does not have. */
  const context = vm.createContext({});
  vm.runInContext('delete Object.hasOwn; delete String.prototype.replaceAll; delete Array.prototype.at;', context);
  vm.runInContext(file('google-sheets/indsats.gs'), context);
  const run = (code: string): unknown => JSON.parse(vm.runInContext(`JSON.stringify(${code})`, context) as string);

  test('one file, and every function at the top of it', () => {
    expect(names.filter((name) => vm.runInContext(`typeof ${name}`, context) !== 'function')).toEqual([]);
  });

  it.each([
    ['VEDERLAG("virksomhedsspor-b", 42555, 13, 12, 140)', 21840],
    ['FEE("virksomhedsspor-b", "2016-07-04", 13, 12, "140,00")', 21840],
    ['VEDERLAG("virksomhedsspor-b", new Date(2016, 6, 4), 13, 12, 140)', 21840],
    ['VEDERLAG([["virksomhedsspor-b"], [""]], [[42555], [""]], [[13], [""]], 12, 140)', [[21840], ['']]],
    ['FAKTURAPLAN("virksomhedsspor-b", 42555, 2, 12, 140)', [['2016-07', 2, 42555, 42568, 14, 3360, 42569]]],
    ['FORFALDSDATO(42699, "koebenhavn-2016-unge")', 42731],
    ['PRISBAAND("virksomhedsspor-b")', [[120, 160]]],
    ['PRISOK("virksomhedsspor-b", 200)', 'Afvises: Timeprisen ligger over prisbåndets højestepris på 160,00 kr.'],
    ['ER_HELLIGDAG("2023-05-05")', true],
    ['KILDE("PRISBAAND", "virksomhedsspor-b")', 'R132, D16 s. 69, Bilag C2 1.2'],
    ['FORKLAR("HVERDAG", "2018-12-24")', '24. december 2018 er en hverdag.'],
  ])('%s', (code, value) => expect(run(code)).toEqual(value));

  test('an error is thrown with its Danish text', () => {
    expect(() => run('VEDERLAG("virksomhedsspor-b", 42555, 13, 12, "1.2.3")')).toThrow(
      'timepris: skriv tallet som 1234,50',
    );
  });

  test('a date in another time zone than the script’s is refused', () => {
    expect(() => run('HVERDAG(new Date(2016, 6, 4, 7))')).toThrow('samme tidszone');
  });

  test('nothing of Node, no network, no module', () => {
    const code = file('google-sheets/indsats.gs');
    expect(code).not.toMatch(
      /\bprocess\.|\brequire\(|\bimport\(|\bBuffer\b|\bfetch\(|XMLHttpRequest|UrlFetchApp|^(?:import|export) /m,
    );
    expect(() => new vm.Script(code)).not.toThrow();
  });

  test('only the Danish names are offered while typing', () => {
    expect(file('google-sheets/indsats.gs').split('* @customfunction').length - 1).toBe(sheetFunctions.length);
  });

  test('appsscript.json: the new engine, the time zone of Denmark, no access to anything', () => {
    expect(JSON.parse(file('google-sheets/appsscript.json'))).toEqual({
      timeZone: 'Europe/Copenhagen',
      dependencies: {},
      exceptionLogging: 'NONE',
      runtimeVersion: 'V8',
    });
  });
});

describe.skipIf(!existsSync(folder))('Excel', () => {
  class ExcelError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const context = vm.createContext({
    CustomFunctions: { Error: ExcelError, associate: (id: string, run: () => unknown) => associated.set(id, run) },
  });
  vm.runInContext(file('excel/functions.js'), context);
  const metadata = JSON.parse(file('excel/functions.json')) as {
    functions: { id: string; name: string; parameters: { name: string; optional?: boolean; repeating?: boolean }[] }[];
  };
  /** As Excel does: every argument a range, what is left out null, and the invocation at the end. */
  const call = (id: string, ...args: unknown[]) => {
    const { parameters = [] } = metadata.functions.find((each) => each.id === id) ?? {};
    const repeats = parameters.at(-1)?.repeating;
    const ranges = args.map((each) => (Array.isArray(each) ? each : [[each]]));
    const fixed = repeats ? [ranges[0], ranges.slice(1)] : parameters.map((_, at) => ranges[at] ?? null);
    return associated.get(id)?.(...fixed, { address: 'Ark1!A1' });
  };

  test('every function is described and associated', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(names);
    expect([...associated.keys()]).toEqual(names);
    for (const { name, parameters, rest } of sheetFunctions) {
      const told = metadata.functions.find(({ id }) => id === name)?.parameters ?? [];
      expect(told.map((each) => each.name)).toEqual([
        ...parameters.map(({ id }) => id),
        ...(rest ? ['argumenter'] : []),
      ]);
      const firstOptional = told.findIndex(({ optional }) => optional);
      expect(told.slice(firstOptional).every(({ optional }) => optional) || firstOptional === -1).toBe(true);
    }
  });

  test('answers are ranges', () => {
    expect(call('VEDERLAG', 'virksomhedsspor-b', 42555, 13, 12, 140)).toEqual([
      [VEDERLAG('virksomhedsspor-b', 42555, 13, 12, 140)],
    ]);
    expect(call('PRICEBAND', [['virksomhedsspor-b'], ['']])).toEqual([
      [120, 160],
      ['', ''],
    ]);
    expect(call('KILDE', 'PRISBAAND', 'virksomhedsspor-b')).toEqual([['R132, D16 s. 69, Bilag C2 1.2']]);
    expect(call('KILDE', 'ARBEJDSDAG', 42555)).toEqual([['R002, D16 s. 157, Rammeaftale 1.2']]);
  });

  test('a fault is Excel’s own error with a Danish text', () => {
    expect(() => call('VEDERLAG', 'virksomhedsspor-b', 42555, 13, 12, '1.2.3')).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('timepris: skriv tallet') }),
    );
    expect(() => call('PRISBAAND', 'helhedsforloeb')).toThrow(expect.objectContaining({ code: '#N/A' }));
    expect(() => call('KILDE', 'NONSENS')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  });

  test('among several rows it stays in its row', () => {
    const rows = call(
      'VEDERLAG',
      [['virksomhedsspor-b'], ['virksomhedsspor-b']],
      42555,
      [[13], [0]],
      12,
      140,
    ) as unknown[][];
    expect(rows[0]).toEqual([21840]);
    expect(rows[1]).toEqual([expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/^uger: /) })]);
  });

  test('the manifest: namespace, files that exist, no permission', () => {
    const manifest = file('excel/manifest.xml');
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="INDSATS"/>');
    expect(manifest).toContain('<Permissions>Restricted</Permissions>');
    const urls = [...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"]+)"/g)].map(([, name]) => name);
    expect(urls.length).toBeGreaterThan(8);
    for (const name of urls) expect(existsSync(new URL(`excel/${name}`, folder)), name).toBe(true);
    const resources = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
    for (const id of resources) expect(manifest).toContain(`id="${id}"`);
  });

  test('the manifest reads as Microsoft’s own tool reads it', async () => {
    const { OfficeAddinManifest } = await import('office-addin-manifest');
    const info = await OfficeAddinManifest.readManifestFile(new URL('excel/manifest.xml', folder).pathname);
    expect(info).toMatchObject({ displayName: 'Indsats', officeAppType: 'TaskPaneApp', hosts: ['Workbook'] });
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.0$/);
  });
});
