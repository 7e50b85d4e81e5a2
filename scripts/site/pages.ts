import { faceOf, scriptOf, styleOf } from './face.ts';
import { bookFiles, ruleBookPage } from './rule-book.ts';

/** The pages of docs/site by their path. The same sources give the same bytes. */
export async function pagesOf(root: string): Promise<Readonly<Record<string, string>>> {
  const style = await styleOf(root, 'site/rule-book.css');
  const script = await scriptOf(root, 'site/book.ts');
  return {
    'docs/site/index.html': await faceOf(root),
    [`docs/site/${bookFiles.da}`]: ruleBookPage('da', style, script),
    [`docs/site/${bookFiles.en}`]: ruleBookPage('en', style, script),
  };
}
