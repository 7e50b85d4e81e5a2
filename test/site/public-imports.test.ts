import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const folder = new URL('../../site/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** Files of `src/operations` that the package does not give as `indsats/operations/<name>`; as in `scripts/entries.mjs`. */
const inner = /^operations\/(?:operation|operations|checked-input|described|json-schema|meta)\.ts$/;

it('the page is made of what the package exports, as anybody could make it', () => {
  expect(Object.keys(manifest.exports)).toContain('./operations/*');
  const imports = files.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return [...text.matchAll(/from '\.\.\/src\/([^']+)'/g)].map(([, path = '']) => path);
  });
  expect(imports.length).toBeGreaterThan(30);
  const isPublic = (path: string) =>
    path === 'index.ts' ||
    (/^entries\/[a-z]+\.ts$/.test(path) && path !== 'entries/spreadsheet-files.ts') ||
    (/^operations\/[a-z-]+\.ts$/.test(path) && !inner.test(path));
  expect(imports.filter((path) => !isPublic(path))).toEqual([]);
});
