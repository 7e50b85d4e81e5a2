// Writes docs/traceability.md, docs/readings.md, docs/codes.md, docs/openapi.json and llms.txt from the rule book, the code and the tests,
// and the list of fields in the guides to an agreement of one's own from its schema.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    entry: Object.fromEntries(
      ['render', 'project', 'agreement-fields'].map((name) => [name, join(root, `scripts/docs/${name}.ts`)]),
    ),
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
  const { agreementFields, withFields } = await load('agreement-fields');
  for (const [language, name] of Object.entries({ en: 'own-agreement', da: 'egen-aftale' })) {
    const path = join(root, `docs/${name}.md`);
    writeFileSync(path, withFields(readFileSync(path, 'utf8'), agreementFields(root, language)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
