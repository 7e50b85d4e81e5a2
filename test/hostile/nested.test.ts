import { describe, expect, it } from 'vitest';
import { answer, operations } from '../../src/operations/operations.ts';
import { goodInput, goodInputs } from '../cases/inputs.ts';
import { command, linesOf } from '../cli/console.ts';
import { nested } from './nested-values.ts';

// `npm run test:long` puts it in place of every field.
describe('what is nested a hundred thousand deep', () => {
  it.each(operations.map(({ name }) => name))('%s: refused as a whole and in place of its first field', (name) => {
    const [field = ''] = Object.keys(goodInputs[name]);
    for (const value of nested) {
      expect(answer(name, value).ok).toBe(false);
      expect(answer(name, { ...goodInput(name), [field]: value }).ok).toBe(false);
    }
  });

  it('in a line of text', async () => {
    const depth = 100_000;
    const good = JSON.stringify(goodInput('due-date'));
    const lines = [
      '['.repeat(depth),
      '['.repeat(depth) + ']'.repeat(depth),
      `${'{"order":'.repeat(depth)}1${'}'.repeat(depth)}`,
    ];
    const { text } = await command(['due-date', '--ndjson'], [...lines, good].join('\n'));
    expect(linesOf(text).map((line) => (line as { ok: boolean }).ok)).toEqual([false, false, false, true]);
  });
});
