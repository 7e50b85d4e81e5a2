import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const folders = ['', 'da/', 'decisions/'];
const pages = folders.flatMap((folder) =>
  readdirSync(docs + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);
const textOf = (page: string) => readFileSync(docs + page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');

/** The pages that a page links to. */
function linked(page: string): readonly string[] {
  return [...textOf(page).matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)].map(([, link = '']) =>
    posix.join(posix.dirname(page), link),
  );
}

describe('the pages of the documentation', () => {
  it('are all reached from the first one of their language, one link after the other', () => {
    const reached = new Set(['index.md', 'da/index.md']);
    for (const page of reached) {
      for (const next of linked(page)) if (pages.includes(next)) reached.add(next);
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });

  it('have the guides on the first page and in the navigation', () => {
    const config = readFileSync(`${docs}.vitepress/config.ts`, 'utf8');
    for (const guide of [
      'typescript',
      'invoice-program',
      'web-form',
      'data-pipeline',
      'scale',
      'own-agreement',
      'e-invoice',
    ]) {
      expect(linked('index.md')).toContain(`${guide}.md`);
      expect(config).toContain(`'${guide}'`);
    }
    for (const guide of ['egen-aftale', 'regneark', 'accessibility']) {
      expect(linked('da/index.md')).toContain(`${guide}.md`);
      expect(config).toContain(`'/da/${guide}'`);
    }
  });

  it.each(pages)('have one title, and no heading skips a level: %s', (page) => {
    const levels = [...textOf(page).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0), `heading ${at + 1} of ${page}`).toBeLessThanOrEqual(1);
    });
  });
});
