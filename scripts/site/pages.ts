import { faceOf } from './face.ts';

/** The pages of docs/site by their path. The same sources give the same bytes. */
export async function pagesOf(root: string): Promise<Readonly<Record<string, string>>> {
  return { 'docs/site/index.html': await faceOf(root) };
}
