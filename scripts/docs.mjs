// Writes docs/traceability.md, docs/rules.md and docs/readings.md from the rule book, the code and the tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'docs-'));
try {
  await build({
    config: false,
    silent: true,
    clean: false,
    entry: { render: join(root, 'scripts/docs/render.ts'), project: join(root, 'scripts/docs/project.ts') },
    outDir: folder,
    format: ['esm'],
    platform: 'node',
    target: 'es2022',
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const { renderDocs } = await load('render');
  const { readProject } = await load('project');
  for (const [path, text] of Object.entries(renderDocs(readProject(root)))) writeFileSync(join(root, path), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
