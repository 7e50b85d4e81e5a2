import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { answer, operations } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';

/** The programs of docs/examples/embedding, run against the built package from a folder that has it installed. */
const repository = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'indsats-embedding-'));
cpSync(join(repository, 'docs/examples/embedding'), folder, { recursive: true });
mkdirSync(join(folder, 'node_modules'));
symlinkSync(repository, join(folder, 'node_modules', 'indsats'), 'dir');
for (const beside of ['piscina', 'sql.js'])
  symlinkSync(join(repository, 'node_modules', beside), join(folder, 'node_modules', beside), 'dir');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};

it('the invoice program lists a month and its sum, and says what cannot be invoiced', async () => {
  const orders = join(repository, 'docs/examples/orders.json');
  const { stdout } = await promisify(execFile)(process.execPath, ['invoice-program.mjs', orders, '2016-09'], {
    cwd: folder,
  });
  const lines = stdout.trim().split('\n');
  const amounts = lines.slice(0, -1).flatMap((line) => /: ([0-9]+\.[0-9]{2}) from/.exec(line)?.[1] ?? []);
  const sum = amounts.reduce((total, amount) => total + BigInt(amount.replace('.', '')), 0n);
  expect(amounts.length).toBeGreaterThan(0);
  expect(lines.at(-1)).toBe(`2016-09: ${String(sum).slice(0, -2)}.${String(sum).slice(-2)} DKK excluding VAT`);
  expect(stdout).toContain('1-virksomhedsspor-b: 6720.00 from ');
});

it('the invoice program bills what a settlement of the same orders does: short contacts short, rejected orders not at all', async () => {
  const orders = join(repository, 'docs/examples/orders.json');
  const settled = answer('settle', JSON.parse(readFileSync(orders, 'utf8')));
  const { orders: each } = (settled as { result: Settlement }).result;
  for (const month of ['2016-09', '2016-10', '2016-11', '2016-12']) {
    const { stdout } = await promisify(execFile)(process.execPath, ['invoice-program.mjs', orders, month], {
      cwd: folder,
    });
    const billed = stdout
      .split('\n')
      .flatMap((line) => /^(\S+: \S+) from (\S+), due (\S+)$/.exec(line)?.slice(1) ?? []);
    const expected = each.flatMap(({ id, verdict, invoicePlan }) =>
      (verdict === 'confirm' ? (invoicePlan?.lines ?? []) : [])
        .filter((line) => line.month === month)
        .flatMap(({ amount, invoiceFrom, dueOn }) => [`${id}: ${amount}`, invoiceFrom, dueOn]),
    );
    expect([month, billed]).toEqual([month, expected]);
  }
});

it('the form answers in the page, bundled as its comment says', async () => {
  const { build } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild');
  const page = readFileSync(join(folder, 'browser-form.html'), 'utf8');
  const fields = [...page.matchAll(/<input name="(\w+)"[^>]* value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(fields)).toEqual({ ...order, weeks: '13' });
  const outfile = join(folder, 'browser-form.mjs.js');
  const entryPoints = [join(folder, 'browser-form.mjs')];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  // As much of a page as the form touches.
  const pre = { textContent: '' };
  const handlers: ((event: object) => void)[] = [];
  const form = { addEventListener: (_: string, handler: (event: object) => void) => handlers.push(handler) };
  let given: unknown[][] = fields;
  const before = globalThis.FormData;
  Object.assign(globalThis, {
    document: { querySelector: (name: string) => (name === 'form' ? form : pre) },
    FormData: class {
      [Symbol.iterator]() {
        return given[Symbol.iterator]();
      }
    },
  });
  await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  expect(pre.textContent).toContain('21.840,00');
  given = fields.map(([name, value]) => [name, name === 'startsOn' ? '2016-02-30' : value]);
  handlers[0]?.({ preventDefault: () => undefined });
  expect(pre.textContent).toMatch(/^Kan ikke besvares/);
  expect(pre.textContent).toContain('order.startsOn');
  Object.assign(globalThis, { document: undefined, FormData: before });
});

it('the worker answers line by line, in order', async () => {
  const child = spawn(process.execPath, ['ndjson-worker.mjs'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const inputs = [1, 2, 27, 0].map((weeks, at) => ({
    ref: `ordre-${at}`,
    agreement: 'koebenhavn-2016-fyldt-30',
    order: { ...order, weeks },
  }));
  child.stdin.end(`${inputs.map((input) => `${JSON.stringify(input)}\n\n`).join('')}{"ref":\n`);
  const told = (await text(child.stdout)).trimEnd().split('\n');
  expect(told.slice(0, 3)).toEqual(['ordre-0: 1680.00', 'ordre-1: 3360.00', 'ordre-2: 45360.00']);
  expect(told.slice(3)).toEqual([expect.stringMatching(/^ordre-3: /), expect.stringMatching(/^uden reference: /)]);
});

it('a pool of workers answers as one process does, line for line, and loses none', async () => {
  const inputs = Array.from({ length: 450 }, (_, at) => ({
    ref: `ordre-${at}`,
    agreement: 'koebenhavn-2016-fyldt-30',
    order: { ...order, weeks: at % 30 },
  }));
  const lines = inputs.map((input) => JSON.stringify(input));
  const child = spawn(process.execPath, ['pool.mjs', 'fee'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${lines.join('\n')}\n\n{"ref":\n`);
  const told = (await text(child.stdout)).trimEnd().split('\n');
  expect(told.slice(0, -1)).toEqual(inputs.map((input) => JSON.stringify(answer('fee', input))));
  expect(JSON.parse(told.at(-1) as string)).toEqual({ ok: false, problems: [{ code: 'invalid-json', path: '' }] });
});

it('a SQL engine asks of each row, and a row that cannot be answered is NULL with its fault', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['sql-function.mjs'], { cwd: folder });
  expect(stdout.trimEnd().split('\n')).toEqual([
    '1001 | 21840.00 | ',
    '1002 | 7680.00 | ',
    '1003 |  | order.startsOn: invalid-date',
  ]);
});

it('nothing is made of text: a page of a strict content-security policy has nothing to refuse and nothing to report', async () => {
  const program = `
    const made = [];
    const trapped = (what, whole) => new Proxy(whole, {
      apply: (...call) => (made.push(what), Reflect.apply(...call)),
      construct: (...call) => (made.push(what), Reflect.construct(...call)),
    });
    Object.assign(globalThis, { Function: trapped('Function', Function), eval: trapped('eval', eval) });
    const { answer, operations } = await import('indsats/operations');
    await import('indsats/schema');
    await import('indsats/spreadsheet');
    const order = ${JSON.stringify({ ...order, provider: 'a' })};
    const agreement = 'koebenhavn-2016-fyldt-30';
    const told = operations.map(({ name }) => answer(name, { agreement, order, orders: [{ order }] }).ok);
    console.log(JSON.stringify([told.length, answer('fee', { agreement, order }).result.total, made]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toEqual([operations.length, '21840.00', []]);
});

it('an agreement of one’s own is read, told, held to its cases and asked; a wrong one is told where it is wrong', async () => {
  const file = join(repository, 'docs/examples/agreements/week-price-and-results');
  const run = (agreement: string) =>
    promisify(execFile)(process.execPath, ['own-agreement.mjs', agreement, `${file}.cases.ndjson`], { cwd: folder });
  const { stdout } = await run(`${file}.json`);
  expect(stdout).toContain('Week price and results (ugepris-og-resultater, 1)');
  expect(stdout.trim().split('\n').slice(-2)).toEqual(['6 cases: all hold', '26 weeks: 11700.00 DKK']);
  const wrong = join(folder, 'wrong.json');
  const given = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  writeFileSync(wrong, JSON.stringify({ ...given, terms: { ...given.terms, fee: { price: { from: 'agreement' } } } }));
  await expect(run(wrong)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('terms.fee.price.rule: '),
  });
});
