import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './scan.ts';

/** What the documentation is made from: the code outside the rule book, and the tests outside its own. */
export interface Project {
  readonly code: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
}

/** The one file of the rule book that the package gives out. */
const PUBLIC_LIST = 'src/rule-book/rule-list.ts';

export function readProject(root: string): Project {
  return {
    code: typescriptUnder(root, 'src').filter(({ path }) => !path.startsWith('src/rule-book/') || path === PUBLIC_LIST),
    tests: typescriptUnder(root, 'test').filter(({ path }) => !path.startsWith('test/docs/')),
  };
}

function typescriptUnder(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
