import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { operations } from '../../src/operations/operations.ts';
import { version } from '../../src/version.ts';

/** The package as it is published, installed in an empty project. `npm test` builds before; nothing is built here. */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'indsats-package-'));
const require = createRequire(import.meta.url);
const runFile = promisify(execFile);

const entries = [
  ...['index', 'operations', 'agreements', 'calendar', 'money', 'words', 'schema', 'spreadsheet'],
  // Each operation by itself, and what makes answers and texts of some.
  ...[...operations.map(({ name }) => name), 'answer', 'input', 'explain', 'own-agreement'].map(
    (name) => `operations/${name}`,
  ),
];

/** What Excel and Google Sheets are given. */
const spreadsheetFiles = [
  ...['functions.js', 'functions.json', 'functions.html', 'index.html', 'manifest.xml'].map((name) => `excel/${name}`),
  ...[16, 32, 64, 80].map((size) => `excel/icon-${size}.png`),
  'own-files.mjs',
  'google-sheets/indsats.gs',
  'google-sheets/appsscript.json',
];

async function run(command: string, ...words: string[]): Promise<string> {
  return (await runFile(command, words, { cwd: project, maxBuffer: 1 << 26 })).stdout;
}

/** Writes a module into the project and runs it. */
async function script(name: string, lines: string): Promise<string> {
  writeFileSync(join(project, name), lines);
  return (await run(process.execPath, name)).trim();
}

/** Every file of a folder of the repository, by its path from there. */
function filesUnder(path: string): readonly string[] {
  return readdirSync(join(repository, path), { withFileTypes: true }).flatMap((file) =>
    file.isDirectory() ? filesUnder(`${path}/${file.name}`) : [`${path}/${file.name}`],
  );
}

let packed: readonly string[] = [];
let tarball = { size: 0, unpackedSize: 0 };

beforeAll(async () => {
  const { stdout } = await runFile(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', project],
    { cwd: repository, maxBuffer: 1 << 26 },
  );
  const [{ filename, files, size, unpackedSize }] = JSON.parse(stdout);
  tarball = { size, unpackedSize };
  packed = files.map(({ path }: { path: string }) => path).sort();
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  await run(
    'npm',
    'install',
    join(project, filename),
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  );
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }), 120_000);

describe('what is in the tarball', () => {
  it('stays under its ceilings', () => {
    // Each operation has types of its own for both module systems. The command and the two files for spreadsheets are whole,
    // since each is started alone; so is each input's JSON Schema, with the agreement in it. The guides and examples are 90,000. The words of every
    // property stand in the schemas, in both languages, and in the types.
    expect(tarball.size).toBeLessThan(3_200_000);
    expect(tarball.unpackedSize).toBeLessThan(15_100_000);
  });

  it('is the build, the schemas, and the papers, and nothing else', () => {
    const papers = ['LICENSE', 'README.md', 'package.json', 'dist/sbom.json'];
    const guides = (manifest.files as string[]).filter((file) => /\.(?:md|json|txt)$/.test(file));
    const programs = filesUnder('docs/examples');
    const named = [
      ...papers,
      ...guides,
      ...programs,
      ...entries.flatMap((entry) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`)),
      ...Object.keys(agreements).flatMap((id) => [`dist/data/${id}.js`, `dist/data/${id}.cjs`]),
      'dist/cli/cli.js',
      ...spreadsheetFiles.map((name) => `dist/spreadsheet/${name}`),
      'dist/spreadsheet/own-files.mjs',
      'dist/schema/agreement.json',
      ...operations.flatMap(({ name }) => [`dist/schema/${name}.input.json`, `dist/schema/${name}.output.json`]),
    ];
    expect(named.filter((path) => !packed.includes(path))).toEqual([]);
    // What the entries share: code in chunks, types in files named by what they declare.
    const shared = /^dist\/(?:operations\/)?(?:chunk-[A-Z0-9]{8}\.c?js|[a-z-]+\.d-[\w-]{8}\.d\.c?ts)$/;
    expect(packed.filter((path) => !named.includes(path) && !shared.test(path))).toEqual([]);
  });

  it('has no sources, tests, maps, or anything of the machine it was built on', () => {
    expect(
      packed.filter(
        (path) =>
          /(^|\/)(src|test|scripts|node_modules)\/|docs\/(?:site|images|reference)|\.map$|\.tsx?$/.test(path) &&
          !/\.d\.c?ts$/.test(path),
      ),
    ).toEqual([]);
    for (const path of packed) {
      const text = readFileSync(join(repository, path), 'utf8');
      expect(text).not.toContain('sourceMappingURL');
      expect(text).not.toContain(repository);
    }
  });

  it('runs nothing when it is installed', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts[name]).toBeUndefined();
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.version).toBe(version);
  });

  it('every way in that the manifest names is there', () => {
    const paths = (part: unknown): string[] =>
      typeof part === 'string' ? [part] : Object.values(part as object).flatMap(paths);
    const named = [...paths(manifest.exports), ...paths(manifest.bin), manifest.main, manifest.module, manifest.types]
      .map((path: string) => path.replace('./', ''))
      .filter((path) => !path.includes('*'));
    expect(named.filter((path) => !packed.includes(path))).toEqual([]);
  });
});

const FEE = `fee(koebenhavn2016Fyldt30, {
  order: {
    level: 'virksomhedsspor-b',
    startsOn: isoDate('2016-07-04'),
    weeks: 13,
    hoursPerWeek: hours('12'),
    hourlyRate: kroner('140'),
  },
}).total`;

describe('installed in an empty project', () => {
  it('works from ES modules, every way in', async () => {
    const told = await script(
      'esm.mjs',
      `import { fee, hours, isoDate, koebenhavn2016Fyldt30, kroner, RulesError } from 'indsats';
       import { answer, explain, RulesError as OperationsError } from 'indsats/operations';
       import { agreements, defineAgreement, RulesError as AgreementsError } from 'indsats/agreements';
       import { addDays, isoDate as calendarDate, RulesError as CalendarError } from 'indsats/calendar';
       import { add, kroner as moneyKroner, RulesError as MoneyError } from 'indsats/money';
       import { inputJsonSchema } from 'indsats/schema';
       import { VEDERLAG } from 'indsats/spreadsheet';
       import schema from 'indsats/schema/fee.input.json' with { type: 'json' };
       import manifest from 'indsats/package.json' with { type: 'json' };
       const thrown = (question) => { try { question(); } catch (error) { return error; } };
       const told = answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' });
       console.log(JSON.stringify([
         ${FEE},
         told.result.dueOn,
         explain('due-date', told, 'da').split('\\n')[0],
         Object.keys(agreements).length,
         defineAgreement({ ...koebenhavn2016Fyldt30, id: 'egen' }).id,
         addDays(calendarDate('2016-02-28'), 2),
         add(moneyKroner('0.10'), kroner('0.20')),
         VEDERLAG('virksomhedsspor-b', 42555, 13, 12, 140),
         schema.type,
         JSON.stringify(inputJsonSchema('fee')) === JSON.stringify(schema),
         manifest.version,
         [OperationsError, AgreementsError, CalendarError, MoneyError].every((each) => each === RulesError),
         thrown(() => moneyKroner('x')) instanceof RulesError,
         thrown(() => calendarDate('x')) instanceof RulesError,
         thrown(() => defineAgreement({})) instanceof RulesError,
       ]));`,
    );
    expect(JSON.parse(told)).toEqual([
      '21840.00',
      '2016-12-27',
      'Forfalder 27. december 2016',
      3,
      'egen',
      '2016-03-01',
      '0.30',
      21840,
      'object',
      true,
      version,
      true,
      true,
      true,
      true,
    ]);
  });

  it('works from CommonJS, and an error of one way in is known to the others', async () => {
    const told = await script(
      'cjs.cjs',
      `const { fee, hours, isoDate, koebenhavn2016Fyldt30, kroner, RulesError } = require('indsats');
       const { answer } = require('indsats/operations');
       const { defineAgreement } = require('indsats/agreements');
       const calendar = require('indsats/calendar');
       const money = require('indsats/money');
       const { inputSchemas } = require('indsats/schema');
       const thrown = (question) => { try { question(); } catch (error) { return error; } };
       const errors = [
         thrown(() => money.kroner('x')),
         thrown(() => calendar.isoDate('x')),
         thrown(() => defineAgreement({})),
         thrown(() => fee(koebenhavn2016Fyldt30, { order: {} })),
       ];
       console.log(JSON.stringify([
         ${FEE},
         answer('readings', { agreement: 'koebenhavn-2016-unge' }).ok,
         Object.keys(inputSchemas).length,
         require('indsats/package.json').version,
         errors.every((error) => error instanceof RulesError),
         errors.every((error) => error instanceof money.RulesError && error instanceof calendar.RulesError),
         errors[0].code,
       ]));`,
    );
    expect(JSON.parse(told)).toEqual(['21840.00', true, operations.length, version, true, true, 'invalid-decimal']);
  });

  it('an error of one build is known to the other by its brand', async () => {
    const told = await script(
      'both.mjs',
      `import { createRequire } from 'node:module';
       import { isRulesError, kroner, RulesError } from 'indsats';
       const other = createRequire(import.meta.url)('indsats');
       const thrown = (question) => { try { question(); } catch (error) { return error; } };
       const errors = [thrown(() => kroner('x')), thrown(() => other.kroner('x'))];
       console.log(JSON.stringify([
         errors.map((error) => error instanceof RulesError),
         errors.map(isRulesError),
         errors.map(other.isRulesError),
         errors.map(({ message }) => message),
       ]));`,
    );
    const message = 'The rules have no answer to this: invalid-decimal.';
    expect(JSON.parse(told)).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [message, message],
    ]);
  });

  it('gives nothing that is not asked for: no way in past the ones named', async () => {
    const told = await script(
      'closed.cjs',
      `const closed = ['indsats/dist/index.js', 'indsats/src/index.ts', 'indsats/cli'];
       console.log(closed.map((way) => { try { require(way); return 'open'; } catch (error) { return error.code; } }).join());`,
    );
    expect(told).toBe(Array(3).fill('ERR_PACKAGE_PATH_NOT_EXPORTED').join());
  });

  it('has types that compile under nodenext, from both kinds of module, and that refuse what is wrong', async () => {
    const source = `
      import { type Fee, fee, hours, isoDate, koebenhavn2016Fyldt30, kroner } from 'indsats';
      import { type Answer, answer } from 'indsats/operations';
      import { defineAgreement } from 'indsats/agreements';
      import { isWeekday } from 'indsats/calendar';
      import { negate } from 'indsats/money';
      import { inputJsonSchema } from 'indsats/schema';
      const order = {
        level: 'virksomhedsspor-b',
        startsOn: isoDate('2016-07-04'),
        weeks: 13,
        hoursPerWeek: hours('12'),
        hourlyRate: kroner('140'),
      } as const;
      export const told: Fee = fee(koebenhavn2016Fyldt30, { order });
      export const asked: Answer = answer('fee', {});
      export const credit: string = negate(told.total);
      export const own = defineAgreement({ ...koebenhavn2016Fyldt30, id: 'egen' });
      export const open: boolean = isWeekday(order.startsOn);
      export const schema: object = inputJsonSchema('fee');
      // @ts-expect-error a level that the agreement does not have
      fee(koebenhavn2016Fyldt30, { order: { ...order, level: 'uddannelsesvej-1-mentor' } });
      // @ts-expect-error a date that nobody checked
      fee(koebenhavn2016Fyldt30, { order: { ...order, startsOn: '2016-07-04' } });
      // @ts-expect-error a number for money
      fee(koebenhavn2016Fyldt30, { order: { ...order, hourlyRate: 140 } });
      // @ts-expect-error a reading that is none
      fee(koebenhavn2016Fyldt30, { order }, { 'part-week': 'tuesdays' });
    `;
    writeFileSync(join(project, 'types.mts'), source);
    writeFileSync(join(project, 'types.cts'), source);
    const compilerOptions = {
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      target: 'ES2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    };
    const tsconfig = { compilerOptions, files: ['types.mts', 'types.cts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
    const tsc = require.resolve('typescript/bin/tsc');
    const told = await run(process.execPath, tsc, '--project', '.').catch(({ stdout }) => stdout);
    expect(told).toBe('');
  });

  it('is a command', async () => {
    mkdirSync(join(project, 'in'), { recursive: true });
    writeFileSync(join(project, 'in', 'due.json'), '{"agreement":"koebenhavn-2016-unge","sentOn":"2016-11-25"}');
    const told = await run('npx', '--no', '--', 'indsats', 'due-date', 'in/due.json');
    expect(JSON.parse(told)).toMatchObject({ ok: true, result: { dueOn: '2016-12-27' } });
    expect((await run('npx', '--no', '--', 'indsats', '--version')).trim()).toBe(version);
  });

  it('brings no more with it than it says', () => {
    const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
    const installed = Object.keys(packages).filter((path) => path.startsWith('node_modules/'));
    const expected = ['indsats', ...Object.keys(manifest.dependencies)].map((name) => `node_modules/${name}`);
    expect(installed.sort()).toEqual(expected.sort());
  });
});

describe('bundled', () => {
  interface Bundle {
    readonly metafile: {
      readonly outputs: Readonly<Record<string, { readonly inputs: Record<string, { bytesInOutput: number }> }>>;
    };
    readonly outputFiles: readonly { readonly text: string }[];
  }
  /** The bundler that builds the package also takes it apart. */
  const esbuild = createRequire(require.resolve('tsup'))('esbuild') as { build: (options: object) => Promise<Bundle> };

  /** The bundle of some lines, and the packages whose code stays in it. */
  async function bundled(lines: string): Promise<{ text: string; from: readonly string[] }> {
    const { metafile, outputFiles } = await esbuild.build({
      stdin: { contents: lines, resolveDir: project, loader: 'js' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const [output] = Object.values(metafile.outputs);
    const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const from = used.map(
      ([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1] ?? path,
    );
    return { text: outputFiles[0]?.text ?? '', from: [...new Set(from)].sort() };
  }

  it('the fee alone brings no zod, no other question and no agreement, and stays small', async () => {
    const { text, from } = await bundled(`import { fee } from 'indsats'; console.log(fee);`);
    expect(from.filter((name) => name !== '<stdin>')).toEqual(['@date-fns/utc', 'date-fns', 'decimal.js', 'indsats']);
    expect(text).toContain('hourlyRate');
    for (const other of ['rate-below-band', 'confirmedFee', 'week-to-month', 'Virksomhedsspor', 'invoiceBy']) {
      expect(text).not.toContain(other);
    }
    // 32,000 of them are decimal.js, 20,000 the results that an instalment may hang on.
    expect(text.length).toBeLessThan(107_000);
  });

  it('an agreement that is named comes with its data, and no other does', async () => {
    const { text } = await bundled(
      `import { koebenhavn2016Fyldt30 } from 'indsats'; console.log(koebenhavn2016Fyldt30);`,
    );
    expect(text).toContain('Virksomhedsspor A');
    expect(text).not.toContain('Helhedsforl');
    expect(text).not.toContain('Uddannelsesvej');
    expect(text).not.toContain('rate-below-band');
  });

  it('the whole of the main way in brings no zod either', async () => {
    const { from } = await bundled(`import * as indsats from 'indsats'; console.log(indsats);`);
    expect(from.filter((name) => name !== '<stdin>')).toEqual(['@date-fns/utc', 'date-fns', 'decimal.js', 'indsats']);
  });

  it.each(['indsats/money', 'indsats/calendar'])('%s brings no zod', async (way) => {
    const { from } = await bundled(`import * as all from '${way}'; console.log(all);`);
    expect(from).not.toContain('zod');
  });

  it('what is imported and not used leaves nothing behind', async () => {
    const { text } = await bundled(`import { fee } from 'indsats'; import { kroner } from 'indsats/money';`);
    expect(text).toBe('');
  });
});
