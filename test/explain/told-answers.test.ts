import { expect, it } from 'vitest';
import cases from '../cases/told-answers.json' with { type: 'json' };
import { toldAnswer } from '../oracle/told-answer.ts';

it.each(cases)('$operation is told in whole, in lines and as a table', (each) => {
  expect(toldAnswer(each)).toEqual(each);
});
