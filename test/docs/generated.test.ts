import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../scripts/docs/project.ts';
import { renderDocs } from '../../scripts/docs/render.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const docs = renderDocs(readProject(root));

describe('the generated documents', () => {
  it.each(Object.entries(docs))('%s is what `npm run docs` writes', (path, text) => {
    expect(readFileSync(root + path, 'utf8') === text, `${path} is out of date: npm run docs`).toBe(true);
  });

  it('cite nothing that is not there', () => {
    for (const text of Object.values(docs)) expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it('give of no rule the list itself as the place where it is', () => {
    expect(docs['docs/traceability.md']).not.toContain('src/rule-book/rule-list.ts');
  });
});

describe('the doc comments of the package', () => {
  const subpaths = ['operations', 'agreements', 'calendar', 'money', 'words', 'schema', 'spreadsheet'];

  it.each(['index', ...subpaths.map((name) => `entries/${name}`)])('%s says which subpath it is', (path) => {
    const name = path === 'index' ? 'indsats' : path.replace('entries', 'indsats');
    expect(readFileSync(`${root}src/${path}.ts`, 'utf8')).toContain(`\n * @module ${name}\n */\n`);
  });
});
