import { expect, it } from 'vitest';
import { decidedCases, unnamedIn } from './decided-cases.ts';

it('every reading that changes a whole answer is named by one of its steps', () => {
  expect(decidedCases.length).toBeGreaterThan(500);
  expect(unnamedIn(decidedCases)).toEqual([]);
});
