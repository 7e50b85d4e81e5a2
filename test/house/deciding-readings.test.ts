import { expect, it } from 'vitest';
import { decidedCases, unnamedIn } from './decided-cases.ts';

// One case in twenty, of each operation; `npm run test:long` asks them all.
it('every reading that changes a whole answer is named by one of its steps', () => {
  const some = decidedCases.filter((_, at) => at % 20 === 0);
  expect(some.length).toBeGreaterThan(25);
  expect(unnamedIn(some)).toEqual([]);
});
