import { expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import cases from '../cases/whole-answers/settlement.json' with { type: 'json' };
import { wholeAnswer } from '../oracle/whole-answer.ts';

it.each(cases)('$operation is answered in whole, with every step', (each) => {
  expect(wholeAnswer(each)).toEqual(each);
});

it.each(cases)('$operation says the same without steps', ({ operation, input, answer: whole }) => {
  const told = answer(operation, { ...input, steps: false });
  expect(told.ok ? told.result : told.problems).toEqual(whole);
});
