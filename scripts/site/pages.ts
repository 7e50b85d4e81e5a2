import { faceOf, styleOf } from './face.ts';
import { ruleBookPage } from './rule-book.ts';

/** The pages of docs/site by their path. The same sources give the same bytes. */
export async function pagesOf(root: string): Promise<Readonly<Record<string, string>>> {
  return {
    'docs/site/index.html': await faceOf(root),
    'docs/site/regelbog.html': ruleBookPage(await styleOf(root, 'site/rule-book.css')),
  };
}
