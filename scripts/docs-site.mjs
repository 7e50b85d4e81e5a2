// Builds the documentation site into docs/.vitepress/dist: the guides and decisions as they are, the reference from the doc comments, and
// the calculator and the rule book as they stand. Fails where a link inside it leads nowhere.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'docs/.vitepress/dist');
const base = process.env.DOCS_BASE ?? '/';

// Files of these kinds are given as they are; VitePress would take their names for pages.
const env = { ...process.env, VITE_EXTRA_EXTENSIONS: 'xlsx,ods,ndjson' };
const run = (script, ...words) =>
  execFileSync(process.execPath, [join(root, script), ...words], { cwd: root, env, stdio: 'inherit' });
run('node_modules/typedoc/bin/typedoc', '--options', 'docs/.vitepress/typedoc.json');
for (const { path, text } of referencePages()) writeFileSync(join(root, 'docs/reference', path), inParagraphs(text));
const untold = referencePages().filter(({ text }) => !/^```\n\n(?!#)\S/m.test(text));
if (untold.length > 0) throw new Error(`nothing is said of ${untold.map(({ path }) => path).join(', ')}`);
run('node_modules/vitepress/bin/vitepress.js', 'build', 'docs');

// What opens alone stands beside the pages, at the places that the Markdown names.
const files = readdirSync(join(root, 'docs')).filter((name) => /\.(?:json|xlsx|ods)$/.test(name));
for (const name of ['site', 'examples', ...files])
  cpSync(join(root, 'docs', name), join(dist, name), { recursive: true });

const broken = brokenLinks();
if (broken.length > 0) {
  process.stderr.write(`${broken.length} links lead nowhere:\n${broken.slice(0, 50).join('\n')}\n`);
  process.exitCode = 1;
}

/** In a doc comment the unit, the readings and the problems stand on lines of their own. */
function inParagraphs(text) {
  return text.replace(/^## Alias\n+/m, '').replace(/\n(?=(?:Unit|Problems?|Readings?):)/g, '\n\n');
}

/** The pages of functions and constants: each says what it answers. */
function referencePages() {
  const folder = join(root, 'docs/reference');
  return readdirSync(folder, { recursive: true })
    .filter((path) => /(?:functions|variables)[/\\][^/\\]+\.md$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Every link of a page to a page or a place that is not there. */
function brokenLinks() {
  const pages = new Map(htmlUnder('').map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
  const idsOf = new Map();
  const hasId = (path, id) => {
    if (!idsOf.has(path))
      idsOf.set(
        path,
        new Set([...(pages.get(path) ?? '').matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, each]) => each)),
      );
    return idsOf.get(path).has(id);
  };
  return [...pages].flatMap(([page, text]) =>
    [...text.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, link]) => {
      if (/^(?:[a-z]+:|\/\/)/.test(link)) return [];
      const [path, fragment = ''] = link.replaceAll('&amp;', '&').split('#');
      const at = targetOf(path, page);
      if (at === undefined) return [`${page}: ${link}`];
      // The calculator's fragment is a case.
      if (fragment === '' || at === 'site/index.html' || !pages.has(at)) return [];
      return hasId(at, decodeURIComponent(fragment)) ? [] : [`${page}: ${link}`];
    }),
  );
}

/** The file that a link means, from the folder of the site. */
function targetOf(path, page) {
  if (path === '') return page;
  const plain = decodeURIComponent(path.split('?')[0]);
  if (plain.startsWith('/') && !plain.startsWith(base)) return undefined;
  const full = plain.startsWith('/') ? plain.slice(base.length) : posix.join(dirname(page), plain);
  const tried =
    full === '' || full.endsWith('/') ? [`${full}index.html`] : [full, `${full}.html`, `${full}/index.html`];
  return (
    tried.find((each) => existsSync(join(dist, each)) && !statSync(join(dist, each)).isDirectory()) ?? folderOf(full)
  );
}

/** A folder of files is shown by what serves the site. */
function folderOf(path) {
  return path.startsWith('examples') && existsSync(join(dist, path)) ? path : undefined;
}

function htmlUnder(folder) {
  return readdirSync(join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return htmlUnder(path);
    return entry.name.endsWith('.html') ? [path] : [];
  });
}
