import { expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';

/** The program of the examples, with the library of this folder. */
const example = new URL('../../docs/examples/embedding/month-at-both-ends.mjs', import.meta.url);

it('500 orders, three months, slips and corrections: what the one proposes the other finds right, and both end at 0.00', async () => {
  const { twoBooks } = (await import(example.href)) as { twoBooks: (ask: typeof answer) => Record<string, unknown> };
  const books = twoBooks(answer);
  expect(books).toMatchObject({ difference: '0.00', left: 0 });
  expect(books.invoiced).toBe(books.right);
  // Slips were sent back, and closures that came late were credited.
  expect([books.sentBack, books.credits].map((count) => Number(count) > 40)).toEqual([true, true]);
});
