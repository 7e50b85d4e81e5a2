import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../scripts/docs/project.ts';
import { renderDocs } from '../../scripts/docs/render.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the generated documents', () => {
  it.each(Object.entries(renderDocs(readProject(root))))('%s is what `npm run docs` writes', (path, text) => {
    expect(readFileSync(root + path, 'utf8') === text, `${path} is out of date: npm run docs`).toBe(true);
  });

  it('cite nothing that is not there', () => {
    for (const text of Object.values(renderDocs(readProject(root)))) {
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
