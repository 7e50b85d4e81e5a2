// Writes docs/site/: the face and the rule book, each one page that needs nothing beside it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
// Inside the project, so that esbuild itself is found from there.
const folder = mkdtempSync(join(root, 'node_modules/.site-'));
try {
  const outfile = join(folder, 'pages.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/site/pages.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['esbuild'],
  });
  const { pagesOf } = await import(pathToFileURL(outfile).href);
  mkdirSync(join(root, 'docs/site'), { recursive: true });
  for (const [path, text] of Object.entries(await pagesOf(root))) writeFileSync(join(root, path), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
