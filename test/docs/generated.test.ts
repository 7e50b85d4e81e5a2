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
    for (const text of Object.values(docs)) {
      // In the code of the reference `undefined` is a type.
      expect(text.replace(/^```ts$[\s\S]*?^```$/gm, '')).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('give of no rule the list itself as the place where it is', () => {
    for (const path of ['docs/traceability.md', 'docs/rules.md'])
      expect(docs[path]).not.toContain('src/rule-book/rule-list.ts');
  });

  it('say of every function and constant of the package what it answers', () => {
    const reference = docs['docs/reference.md'] ?? '';
    const listed = [...reference.matchAll(/^- \[`(\w+)`\]\(#(\w+)\): ?(.*)$/gm)];
    expect(listed.length).toBeGreaterThan(80);
    for (const [, name = '', anchor, sentence = ''] of listed) {
      expect(sentence.length, name).toBeGreaterThan(10);
      expect(anchor).toBe(name.toLowerCase());
      expect(reference.includes(`\n### ${name}\n`), name).toBe(true);
    }
  });

  it('list every export of the built package', async () => {
    const reference = docs['docs/reference.md'] ?? '';
    for (const entry of ['index', 'operations', 'agreements', 'calendar', 'money', 'words', 'schema', 'spreadsheet']) {
      const exported = Object.keys(await import(`../../dist/${entry}.js`));
      expect(
        exported.filter((name) => !reference.includes(`\n### ${name}\n`)),
        entry,
      ).toEqual([]);
    }
  });
});
