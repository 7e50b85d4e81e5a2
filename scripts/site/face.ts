import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * What the face never asks, by file: its script leaves these out, and each export of them is an empty object there. A test
 * asks the page every question that it has and holds the answers to the command's.
 */
const notAsked = [
  /^src\/rule-book\/duties-.*\.ts$/,
  /^src\/absence\/(?:absence|attendance-protocol|course-absence|course-day|attendance-day)\.ts$/,
  /^src\/bonus\/(?:bonus-statement|invoice-draft)\.ts$/,
  /^src\/contract\/(?!readings)/,
  /^src\/delivery\/(?:delivery|contacts-kept|hours-kept|findings|planned-weeks)\.ts$/,
  /^src\/invoicing\/(?:audit-|credit|bonus-content)/,
  /^src\/penalties\/(?!readings)/,
  /^src\/prices\//,
  /^src\/settlement\/settle(?:-order)?\.ts$/,
  /^src\/schema\/(?:contract|invoice|penalties|prices)\.ts$/,
  /^src\/explain\/(?:contract|delivery|duties|invoice-audit|penalties|prices|settlement)\.ts$/,
  /^src\/explain\/sentences\/(?:contract|delivery|invoice-audit|penalties|prices)\.ts$/,
];

const EXPORTED = /^export (?:async )?(?:const|function|class) (\w+)/gm;

function withoutTheRest(root: string): Plugin {
  return {
    name: 'without-the-rest',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const name = path.slice(join(root, '/').length);
        if (!notAsked.some((pattern) => pattern.test(name))) return undefined;
        const names = [...readFileSync(path, 'utf8').matchAll(EXPORTED)].map(([, each]) => each);
        const empty = name.startsWith('src/rule-book/') ? '() => []' : '{}';
        return { contents: names.map((each) => `export const ${each} = ${empty};`).join('\n') };
      }),
  };
}

/** The face as one page with its script and style inside, so that it opens from a folder or a mail. */
export async function faceOf(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['site/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    plugins: [withoutTheRest(root)],
  });
  const script = (outputFiles[0]?.text ?? '').trimEnd().replaceAll('</script', '<\\/script');
  const style = await styleOf(root, 'site/face.css');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return readFileSync(join(root, 'site/index.html'), 'utf8')
    .replace('/* hash */', () => hash)
    .replace('/* face.css */', () => style)
    .replace('/* face.js */', () => script);
}

export async function styleOf(root: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trimEnd();
}
