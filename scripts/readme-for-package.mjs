// Makes the links of README.md and of the guides in the package absolute where they lead to what the package does not hold. Run
// before publishing, on a checkout that is thrown away; the repository keeps the short links. Refuses while package.json names
// no repository.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

const { repository, files, version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!repository) {
  process.stderr.write('package.json names no repository: scripts/release.mjs fills it in\n');
  process.exit(1);
}
const address = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
const isHeld = (path) => files.some((held) => path === held || path.startsWith(`${held}/`));

for (const paper of ['README.md', ...files.filter((file) => file.endsWith('.md'))].filter(existsSync)) {
  const text = readFileSync(paper, 'utf8').replace(/\]\((?!https?:|#)([^)\s]+)\)/g, (link, target) => {
    const path = posix.join(posix.dirname(paper), target);
    const [file] = path.split('#');
    return isHeld(file) ? link : `](${address}/${/\.png$/.test(file) ? 'raw' : 'blob'}/v${version}/${path})`;
  });
  writeFileSync(paper, text);
}
