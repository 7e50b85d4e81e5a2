import { faceOf, styleOf } from './face.ts';
import { bookFiles, ruleBookPage } from './rule-book.ts';

/** The pages of docs/site by their path. The same sources give the same bytes. */
export async function pagesOf(root: string): Promise<Readonly<Record<string, string>>> {
  const style = await styleOf(root, 'site/rule-book.css');
  return {
    'docs/site/index.html': await faceOf(root),
    [`docs/site/${bookFiles.da}`]: ruleBookPage('da', style),
    [`docs/site/${bookFiles.en}`]: ruleBookPage('en', style),
  };
}
