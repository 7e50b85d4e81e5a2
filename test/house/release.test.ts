import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { root } from './source-files.ts';

/** The files that a release writes, in a folder of their own. */
const papers = ['package.json', 'package-lock.json', 'publiccode.yml', 'README.md', 'CHANGELOG.md', 'src/version.ts'];
const guides = ['docs/own-agreement.md', 'docs/egen-aftale.md', 'docs/regneark.md', 'docs/upgrading.md'];
const address = 'https://git.example.org/municipality/indsats';
const next = version.replace(/\d+\.\d+$/, '999.0');

let folder: string;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const script = (name: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', name), ...words], { cwd: folder, encoding: 'utf8' });
const release = (...words: string[]) => script('release.mjs', ...words, '--files-only');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'docs'));
  for (const paper of [...papers, ...guides]) cpSync(join(root, paper), join(folder, paper));
  const changelog = read('CHANGELOG.md');
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    changelog.replace('## [Unreleased]\n', '## [Unreleased]\n\n- a change\n'),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes the version and the address wherever they belong', () => {
  expect(release(next, `${address}.git`)).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(read('package.json'))).toMatchObject({
    version: next,
    repository: { type: 'git', url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: `${address}/issues`,
  });
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version: next, packages: { '': { version: next } } });
  expect(read('src/version.ts')).toContain(`version = '${next}'`);
  expect(read('publiccode.yml')).toMatch(new RegExp(`^softwareVersion: ${next}$`, 'm'));
  expect(read('README.md')).toContain(`indsats-${next}.tgz`);
  expect(read('CHANGELOG.md')).toMatch(
    new RegExp(`^## \\[Unreleased\\]\n\n## \\[${next}\\] - \\d{4}-\\d\\d-\\d\\d\n\n- a change`, 'm'),
  );
});

it('makes every link of the packed README lead somewhere', () => {
  release(next, address);
  expect(script('readme-for-package.mjs')).toMatchObject({ status: 0 });
  const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
  const links = [...read('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.some((link) => link.startsWith(`${address}/blob/v${next}/`))).toBe(true);
  const isHeld = (link: string) => {
    const [file = ''] = link.split('#');
    return files.some((held) => file === held || file.startsWith(`${held}/`));
  };
  expect(links.filter((link) => !link.startsWith('https://') && !isHeld(link))).toEqual([]);
  // The guides too, whose links begin in docs.
  for (const guide of guides) {
    const inGuide = [...read(guide).matchAll(/\]\((?!#)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const isThere = (link: string) => link.startsWith('https://') || isHeld(`docs/${link}`);
    expect([guide, inGuide.filter((link) => !isThere(link))]).toEqual([guide, []]);
  }
  expect(read('docs/regneark.md')).toContain(`](${address}/blob/v${next}/docs/indsats.xlsx)`);
});

it.each([
  ['without an address', [next]],
  ['with an address that is none', [next, 'somewhere']],
  ['without a version', ['', address]],
  ['of this version again', [version, address]],
  ['of an earlier version', ['0.0.9', address]],
])('refuses a release %s, and writes nothing', (_, words) => {
  const before = papers.map(read);
  expect(release(...words)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^No release: /) });
  expect(papers.map(read)).toEqual(before);
});

it('refuses a release with nothing in the changelog, and a README for a package without an address', () => {
  writeFileSync(join(folder, 'CHANGELOG.md'), '## [Unreleased]\n\n## [0.1.0] - 2026-11-21\n\n- a change\n');
  expect(release(next, address)).toMatchObject({ status: 1, stderr: expect.stringContaining('changelog') });
  expect(script('readme-for-package.mjs')).toMatchObject({ status: 1 });
});
