import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'indsats-'));
const script = join(folder, 'every-answer.mjs');

/**
 * Everything an answer must not depend on, made to throw before the library is loaded. A formatter of Intl may be made
 * and not be asked, and a date of now, which is none, may be made and be set: one dependency does both.
 */
const NOTHING_HIDDEN = `
  const forbidden = (what) => () => { throw new Error('asked for ' + what); };
  const RealDate = globalThis.Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [NaN] : parts));
    }
    static now = forbidden('the clock');
    getTimezoneOffset = forbidden('the time zone');
  };
  Math.random = forbidden('randomness');
  performance.now = forbidden('the clock');
  for (const kind of Object.getOwnPropertyNames(Intl).map((name) => Intl[name]).filter((each) => each.prototype)) {
    for (const name of Object.getOwnPropertyNames(kind.prototype)) {
      if (name !== 'constructor') Object.defineProperty(kind.prototype, name, { get: forbidden('a locale') });
    }
  }
  for (const kind of [RealDate, Number, String, Array, BigInt]) {
    for (const name of Object.getOwnPropertyNames(kind.prototype)) {
      if (name.includes('Locale')) kind.prototype[name] = forbidden('a locale');
    }
  }
`;

async function answersUnder(env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(process.execPath, [script], { env: { ...env }, maxBuffer: 1 << 26 });
  return stdout;
}

beforeAll(async () => {
  await build({
    entry: { 'every-answer': join(root, 'test/house/every-answer.ts') },
    outDir: folder,
    config: false,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    platform: 'node',
    noExternal: [/./],
    banner: { js: `if (process.env.NOTHING_HIDDEN) { ${NOTHING_HIDDEN} }` },
    silent: true,
    clean: false,
    dts: false,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same bytes come out', () => {
  let expected = '';
  beforeAll(async () => {
    expected = await answersUnder({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  });

  it('and they are the answers', () => {
    expect(expected.split('\n').length).toBeGreaterThan(3_300);
    expect(expected).toContain('"ok":true');
    expect(expected).toContain('2011-12-30 true true');
  });

  it.each([
    ['Pacific/Apia', 'en_US.UTF-8'],
    ['America/Sao_Paulo', 'pt_BR.UTF-8'],
    ['Europe/Copenhagen', 'da_DK.UTF-8'],
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
  ])('in %s under %s', async (zone, locale) => {
    const given = await answersUnder({ TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale });
    expect(given === expected).toBe(true);
  });

  it('with no clock, no time zone, no locale and no randomness to ask', async () => {
    expect((await answersUnder({ TZ: 'Asia/Tehran', NOTHING_HIDDEN: '1' })) === expected).toBe(true);
  });
});
