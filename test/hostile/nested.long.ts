import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer, operations } from '../../src/operations/operations.ts';
import { goodInput, goodInputs } from '../cases/inputs.ts';
import { nested } from './nested-values.ts';

describe('what is nested a hundred thousand deep', () => {
  it.each(operations.map(({ name }) => name))('%s: refused wherever it stands', (name) => {
    for (const value of nested) {
      expect(answer(name, value).ok).toBe(false);
      for (const field of Object.keys(goodInputs[name])) {
        expect(answer(name, { ...goodInput(name), [field]: value }).ok, field).toBe(false);
      }
    }
  });

  it('in every part of an agreement of one’s own', () => {
    const own = JSON.parse(JSON.stringify(agreement)) as Record<string, object>;
    for (const value of nested) {
      for (const [part, inside] of Object.entries(own)) {
        expect(answer('catalogue', { agreement: { ...own, [part]: value } }).ok, part).toBe(false);
        for (const field of Object.keys(inside)) {
          const bent = Array.isArray(inside)
            ? Object.assign([...inside], { [field]: value })
            : { ...inside, [field]: value };
          if (typeof inside === 'object')
            expect(answer('catalogue', { agreement: { ...own, [part]: bent } }).ok).toBe(false);
        }
      }
      expect(answer('catalogue', { agreement: { versions: value } }).ok).toBe(false);
    }
  });
});
