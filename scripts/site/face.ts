import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The face as one page with its script and style inside, so that it opens from a folder or a mail. */
export async function faceOf(root: string): Promise<string> {
  const script = await scriptOf(root, 'site/main.ts');
  const style = await styleOf(root, 'site/face.css');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  return readFileSync(join(root, 'site/index.html'), 'utf8')
    .replace('/* hash */', () => hash)
    .replace('/* face.css */', () => style)
    .replace('/* face.js */', () => script);
}

/** A script with all that it imports, as it stands inside a page. */
export async function scriptOf(root: string, path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trimEnd().replaceAll('</script', '<\\/script');
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
