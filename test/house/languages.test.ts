import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const outside = sourceFiles.filter(({ path }) => !path.startsWith('language/') && path !== 'schema/agreement-words.ts');

describe('what is said', () => {
  it('stands in the language files: nothing else asks which language it is', () => {
    const asking = outside.filter(({ text }) => /(?:[=!]==|case) '(?:da|en)'/.test(text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});
