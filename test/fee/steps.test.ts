import { expect, it } from 'vitest';
import { stepCases } from '../cases/fee-steps.ts';
import { wholeAnswer } from '../oracle/whole-answer.ts';

it.each(stepCases)('tells every step of $id', ({ input, steps }) => {
  expect(wholeAnswer({ operation: 'fee', input }).steps).toEqual(steps);
});
