import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../../scripts/site/pages.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { allReadings } from '../../src/settlement/readings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
const most = 150_000;

describe('the pages of docs/site', () => {
  let pages: Readonly<Record<string, string>>;
  beforeAll(async () => {
    pages = await pagesOf(root);
  });

  it('are what `npm run site` writes', () => {
    for (const [path, text] of Object.entries(pages)) {
      expect(readFileSync(`${root}/${path}`, 'utf8') === text, `${path} is out of date: npm run site`).toBe(true);
    }
  });

  it('are the same bytes when they are made again', async () => {
    for (const [path, text] of Object.entries(await pagesOf(root))) expect(text === pages[path], path).toBe(true);
  });

  it(`are under ${most} bytes each, compressed`, () => {
    for (const [path, text] of Object.entries(pages))
      expect(gzipSync(text, { level: 9 }).length, path).toBeLessThan(most);
  });

  it('ask nothing of any network', () => {
    const outside = /(?:src|href)="(?:https?:)?\/\/|@import|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/;
    for (const [path, text] of Object.entries(pages)) {
      expect(text.includes("default-src 'none'"), path).toBe(true);
      expect(outside.exec(text)?.[0], path).toBeUndefined();
    }
  });

  it('tell every rule and every reading once, each at a place that links find', () => {
    const book = pages['docs/site/regelbog.html'] ?? '';
    const ids = [...book.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...rules, ...allReadings]) expect(ids, id).toContain(id);
    for (const [, target] of book.matchAll(/href="#([^"]+)"/g)) expect(ids, target).toContain(target);
    expect(/undefined|\[object|NaN/.exec(book)?.[0]).toBeUndefined();
  });
});
