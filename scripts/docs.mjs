// Writes docs/traceability.md, docs/rules.md, docs/readings.md and docs/reference.md from the rule book, the code and the tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('../', import.meta.url));
// Inside the project, so that TypeScript itself is found from there.
const folder = mkdtempSync(join(root, 'node_modules/.docs-'));
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
    noExternal: [/^(?!typescript$)/],
    external: ['typescript'],
  });
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const { renderDocs } = await load('render');
  const { readProject } = await load('project');
  for (const [path, text] of Object.entries(renderDocs(readProject(root)))) writeFileSync(join(root, path), text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
