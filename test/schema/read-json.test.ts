import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/schema/read-json.ts';

const told = (text: string) => {
  const read = readJson(text);
  return 'input' in read ? [] : read.problems.map(({ code, path }) => `${code}@${path}`);
};

describe('a key that stands twice', () => {
  it.each([
    ['{"a":1,"a":1}', ['duplicate-key@a']],
    ['{"a":1,"\\u0061":2}', ['duplicate-key@a']],
    ['{ "a" : {"b":1 , "c":[{"d":1},{"d":1,"d":2}], "b" : 2} }', ['duplicate-key@a.c[1].d', 'duplicate-key@a.b']],
    ['{"a":{},"a":{"a":1,"a":[]}}', ['duplicate-key@a', 'duplicate-key@a.a']],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":":\\":","b":"{\\"a\\":1,\\"a\\":2}"}', []],
    ['{"__proto__":1,"__proto__":2}', ['duplicate-key@__proto__']],
    ['{"a":1}}', ['invalid-json@']],
    ['1', []],
    ['null', []],
    [`{${'"a":1,'.repeat(500)}"b":2}`, Array(100).fill('duplicate-key@a')],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is found wherever it stands, and nothing else is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(readJson(text)).toEqual({ input: JSON.parse(text) });
        expect(told(`{"x":[${text}],"y":0,"y":${text}}`)).toEqual(['duplicate-key@y']);
      }),
    );
  });

  it('is told of a text that is as deep as can be', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(told(deep)).toEqual([]);
  });
});
