import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, sha256, sha256After } from '../../src/evidence/digest.ts';

it('SHA-256 as the standard has it, by its own examples', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('a'.repeat(1_000_000))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
});

it('SHA-256 as another program makes it, of any text and any length', () => {
  const other = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  for (let length = 0; length < 200; length++) expect(sha256('x'.repeat(length))).toBe(other('x'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(other(text));
    }),
  );
});

it('SHA-256 of texts that begin alike, whatever they begin with and however long, each asked twice', () => {
  for (let length = 0; length < 140; length++) {
    const after = sha256After('x'.repeat(length));
    for (const rest of ['', 'y', 'å'.repeat(40), 'y']) expect(after(rest)).toBe(sha256('x'.repeat(length) + rest));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme' }), (beginning, rest) => {
      expect(sha256After(beginning)(rest)).toBe(
        createHash('sha256')
          .update(beginning + rest, 'utf8')
          .digest('hex'),
      );
    }),
  );
});

it('canonical JSON: sorted keys, no space, nothing for a field without a value', () => {
  expect(canonicalJson({ b: 1, a: [{ d: 'å"', c: null }, undefined, true], x: undefined })).toBe(
    '{"a":[{"c":null,"d":"å\\""},null,true],"b":1}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
