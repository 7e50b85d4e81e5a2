import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { escaped } from '../../scripts/site/html.ts';
import { pagesOf } from '../../scripts/site/pages.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { allReadings } from '../../src/settlement/readings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
/**
 * In bytes, compressed: each page alone, with its script and style in it, opens from one file. A third of the calculator is
 * what it says in two languages, a fifth the agreements with their activities, a fifth the checks of what is typed; 17,000 are the
 * sentences that an agreement of a file is read back in. Six operations came to it with the questions on absence, credit notes, penalties
 * and prices: 13,000; three more, on late payment, damages and cancellation, with the citizen's other courses and the days of the
 * agreement: 5,000; what was not held against an order, what stands in the way of a yes, and the next step of a no-show in the
 * first line: 5,000. A book holds each of the 544 rules in one language; a third of it is what it is
 * found by and shown with: a title for every clause and in the subjects, the words for them, all doubtful places, and an example
 * with a link to its case for every rule that is computed.
 */
const most: Readonly<Record<string, number>> = {
  'docs/site/index.html': 280_000,
  'docs/site/regelbog.html': 122_000,
  'docs/site/rule-book.html': 122_000,
};
const books = ['docs/site/regelbog.html', 'docs/site/rule-book.html'];

describe('the pages of docs/site', () => {
  let pages: Readonly<Record<string, string>>;
  beforeAll(async () => {
    pages = await pagesOf(root);
  }, 60_000);

  it('are what `npm run site` writes', () => {
    for (const [path, text] of Object.entries(pages)) {
      expect(readFileSync(`${root}/${path}`, 'utf8') === text, `${path} is out of date: npm run site`).toBe(true);
    }
  });

  it('are the same bytes when they are made again', async () => {
    for (const [path, text] of Object.entries(await pagesOf(root))) expect(text === pages[path], path).toBe(true);
  });

  it('are under their ceilings, compressed', () => {
    expect(Object.keys(pages).sort()).toEqual(Object.keys(most).sort());
    for (const [path, text] of Object.entries(pages))
      expect(gzipSync(text, { level: 9 }).length, path).toBeLessThan(most[path] ?? 0);
  });

  it('ask nothing of any network', () => {
    const outside = /(?:src|href)="(?:https?:)?\/\/|@import|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/;
    for (const [path, text] of Object.entries(pages)) {
      expect(text.includes("default-src 'none'"), path).toBe(true);
      expect(outside.exec(text)?.[0], path).toBeUndefined();
    }
  });

  it.each(books)('tell every rule and every reading once, each at a place that links find: %s', (path) => {
    const book = pages[path] ?? '';
    const ids = [...book.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...rules, ...allReadings]) expect(ids, id).toContain(id);
    for (const [, target] of book.matchAll(/href="#([^"]+)"/g)) expect(ids, target).toContain(target);
    expect(/undefined|\[object|NaN/.exec(book)?.[0]).toBeUndefined();
  });

  it.each(books)('lead from a rule to its readings and examples, and from those back to it: %s', (path) => {
    const articles = (pages[path] ?? '').split('<article id="').slice(1);
    const told = new Map(articles.map((text) => [text.slice(0, text.indexOf('"')), text]));
    for (const { id, rules: bearing } of allReadings) {
      for (const rule of bearing) {
        expect(told.get(rule), `${rule} to ${id}`).toContain(`href="#${id}"`);
        expect(told.get(id), `${id} to ${rule}`).toContain(`href="#${rule}"`);
      }
    }
    const examples = [...(pages[path] ?? '').matchAll(/<li id="[^"]+"><b>[^<]*<\/b> <small>(.*?)<\/small>/g)];
    expect(examples.length).toBeGreaterThan(60);
    expect(examples.filter(([, links]) => !links?.includes('href="#R'))).toEqual([]);
  });

  it('are each in one language, and lead to the other', () => {
    const [danish = '', english = ''] = books.map((path) => pages[path] ?? '');
    expect(danish).toContain('<html lang="da">');
    expect(danish).toContain('href="rule-book.html" lang="en"');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('href="regelbog.html" lang="da"');
    for (const { words } of rules) {
      expect(danish.includes(escaped(words.da)) && !danish.includes(escaped(words.en)), words.en).toBe(true);
      expect(english.includes(escaped(words.en)), words.en).toBe(true);
    }
  });
});
