import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const src = join(root, 'src');

export interface SourceFile {
  /** Below `src`, with forward slashes: `money/kroner.ts`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: files of `src` by their path, packages by their name. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(src, path), 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const isFile = (name: string) => name.startsWith('.');
  return {
    path,
    text,
    files: imports.filter(isFile).map((name) => relative(src, join(src, dirname(path), name))),
    packages: imports.filter((name) => !isFile(name)),
  };
}

export const sourceFiles: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(sourceFile);
