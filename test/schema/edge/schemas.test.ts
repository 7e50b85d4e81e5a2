import { describe, expect, it } from 'vitest';
import digests from '../../cases/edge-schemas.json' with { type: 'json' };
import { schemaDigests } from '../../oracle/edge-of-schemas.ts';

const made = new Map(schemaDigests);

/** Where one of these is another, programs in other languages check something else: `npm run whole-answers` writes them anew. */
describe('the JSON Schema, beside its words,', () => {
  it.each([...made.keys()])('of %s is the one that was published', (name) => {
    expect(made.get(name)?.()).toBe((digests as Readonly<Record<string, string>>)[name]);
  });
});
