import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goodInputs } from '../cases/inputs.ts';
import { books, closed, control, follow, openBeforeEach, page, short, type, url } from './open-page.ts';

/** What a page's policy of content forbids, and the page did all the same: nothing may, whoever set the policy. */

openBeforeEach();

const root = fileURLToPath(new URL('../../', import.meta.url));
const ADDRESS = 'http://page.example/';
/** Nothing from elsewhere, no text made into code, no text put in as markup. */
const STRICT = "default-src 'none'; script-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page of one's own that reports what its policy forbids: every violation is kept, from the first script on. */
async function strictPage(body: string, policy: string): Promise<Page> {
  const strict = await page.context().newPage();
  await strict.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      seen.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await strict.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': policy } }),
  );
  await strict.goto(ADDRESS);
  return strict;
}

const violations = (strict: Page) =>
  strict.evaluate(() => (globalThis as unknown as { readonly seen: readonly string[] }).seen);

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

it('a page that embeds the library, asked everything', async () => {
  const script = await bundled(`
    import { answer, explain, operations } from './src/entries/operations.ts';
    import { inputSchemas } from './src/entries/schema.ts';
    Object.assign(globalThis, { answer, explain, names: operations.map(({ name }) => name), schemas: Object.keys(inputSchemas) });
  `);
  const body = `<!doctype html><title>x</title><script nonce="n">${script}</script>`;
  const strict = await strictPage(body, STRICT);
  const told = await strict.evaluate(
    (inputs) => {
      const { answer, explain, names } = globalThis as unknown as {
        readonly answer: (name: string, input: unknown) => { readonly ok: boolean };
        readonly explain: (name: string, answer: unknown, language: string) => string;
        readonly names: readonly string[];
      };
      return names.map((name) => {
        const right = answer(name, inputs[name]);
        return [name, right.ok, answer(name, { x: 1 }).ok, explain(name, right, 'da').length > 0];
      });
    },
    JSON.parse(JSON.stringify(goodInputs)) as Record<string, unknown>,
  );
  expect(told.length).toBeGreaterThan(25);
  expect(told.filter(([, right, wrong, isTold]) => !right || wrong || !isTold)).toEqual([]);
  expect(await violations(strict)).toEqual([]);
});

it('what such a page reports is seen: text that is made into code is', async () => {
  const strict = await strictPage(
    '<!doctype html><title>x</title><script nonce="n">try { new Function("") } catch {}</script>',
    STRICT,
  );
  expect(await violations(strict)).toEqual([expect.stringContaining('Function')]);
});

it.each([url, ...books])('%s under its own policy, and no looser one', async (path) => {
  const html = readFileSync(fileURLToPath(path), 'utf8');
  const [, own = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(own).toContain("default-src 'none'");
  expect(own).not.toContain('unsafe-eval');
  const strict = await strictPage(html, own);
  expect(await violations(strict)).toEqual([]);
});

it('the page, used: an order, a reading, the other language, a link', async () => {
  const seen: string[] = [];
  await page.exposeFunction('violated', (what: string) => seen.push(what));
  await page.evaluate(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      (globalThis as unknown as { violated: (what: string) => void }).violated(violatedDirective),
    ),
  );
  await follow(closed);
  await type('order.weeks', '12');
  await page.locator('#switches > summary').click();
  await control('readings.part-week.weekdays').check();
  await page.locator('[data-language="en"]').click();
  await type('order.startsOn', '31-02-2016');
  expect((await short()).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Clear the fields' }).click();
  await follow('order.level=virksomhedsspor-b&order.weeks=1&order.weeks=2');
  expect(seen).toEqual([]);
});
