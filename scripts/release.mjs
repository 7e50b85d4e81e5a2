// Makes a version: node scripts/release.mjs VERSION REPOSITORY
//
// Writes the version and the address of the repository where they belong, dates the changelog, makes the generated pages
// anew, runs all that .ci/run runs, and commits and tags what came of it. Nothing is published here: the tag, once pushed,
// starts the workflow that does. With --files-only it stops after the files.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [version = '', repository = '', flag] = process.argv.slice(2);
const read = (file) => readFileSync(file, 'utf8');
const run = (command, ...words) => execFileSync(command, words, { stdio: 'inherit' });
const output = (command, ...words) => execFileSync(command, words, { encoding: 'utf8' }).trim();

/** Stops before anything is written. */
function refuse(reason) {
  process.stderr.write(`No release: ${reason}\n`);
  process.exit(1);
}

const numbers = (text) => text.split('.').map(Number);
const isLater = ([a, b, c], [x, y, z]) => a > x || (a === x && (b > y || (b === y && c > z)));

const manifest = JSON.parse(read('package.json'));
const UNRELEASED = /^## \[Unreleased\]\n/m;
const changes =
  read('CHANGELOG.md')
    .split(UNRELEASED)[1]
    ?.split(/^## \[/m)[0] ?? '';

if (!/^\d+\.\d+\.\d+$/.test(version)) refuse('the first word is the version, such as 0.2.0');
if (!isLater(numbers(version), numbers(manifest.version))) refuse(`${version} is not later than ${manifest.version}`);
if (!URL.canParse(repository) || new URL(repository).protocol !== 'https:') {
  refuse('the second word is the address of the repository, which the links of the package lead to');
}
if (!/^- /m.test(changes)) refuse('the changelog has nothing under Unreleased');
if (flag !== undefined && flag !== '--files-only') refuse(`${flag} is no option`);
if (flag === undefined && output('git', 'status', '--porcelain') !== '')
  refuse('the checkout has changes that are not committed');

const today = new Date().toISOString().slice(0, 10);
const address = repository.replace(/(\.git)?\/*$/, '');

/** What is written in the end; a change that cannot be made is a fault of this script or of the file. */
const written = new Map();
function rewrite(file, ...changed) {
  const text = changed.reduce((before, [from, to]) => {
    if (before.search(from) < 0) refuse(`${file} has no ${from}`);
    return before.replace(from, to);
  }, read(file));
  written.set(file, text);
}

const { name, description, repository: _, homepage: __, bugs: ___, ...rest } = manifest;
const addresses = {
  repository: { type: 'git', url: `git+${address}.git` },
  homepage: `${address}#readme`,
  bugs: `${address}/issues`,
};
const fields = { ...rest, version };
written.set('package.json', `${JSON.stringify({ name, version, description, ...addresses, ...fields }, null, 2)}\n`);
const lock = JSON.parse(read('package-lock.json'));
lock.version = version;
lock.packages[''].version = version;
written.set('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
rewrite('src/version.ts', [/'[^']+'/, `'${version}'`]);
rewrite(
  'publiccode.yml',
  [/^softwareVersion: .*$/m, `softwareVersion: ${version}`],
  [/^releaseDate: .*$/m, `releaseDate: '${today}'`],
);
rewrite('README.md', [/indsats-\d+\.\d+\.\d+\.tgz/, `indsats-${version}.tgz`]);
rewrite('CHANGELOG.md', [UNRELEASED, `## [Unreleased]\n\n## [${version}] - ${today}\n`]);
for (const [file, text] of written) writeFileSync(file, text);

if (flag === undefined) {
  for (const script of ['build', 'docs', 'site', 'whole-answers']) run('npm', 'run', '--silent', script);
  run('.ci/run');
  run('git', 'commit', '--quiet', '--all', '--message', `indsats ${version}`);
  run('git', 'tag', '--annotate', `v${version}`, '--message', `indsats ${version}`);
  process.stdout.write(`v${version} stands. To publish it: git push --follow-tags\n`);
}
