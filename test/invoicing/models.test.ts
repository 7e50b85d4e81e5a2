import { expect, it } from 'vitest';
import rows from '../cases/invoicing-models.json' with { type: 'json' };
import { wholeAnswer } from '../oracle/whole-answer.ts';
import { agreements, type ModelAnswer } from './models.ts';

/** Plans, credits of lines that lie over one another, and audits, under agreements that invoice in every way there is. */
const cases = rows as unknown as readonly ModelAnswer[];

/** Where the words stand in Danish, and the sources of clauses, are held by the whole answers. */
function kept(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => field !== 'messageDa' && field !== 'source');
  return Object.fromEntries(fields.map(([field, each]) => [field, kept(each)]));
}

it.each(cases)('$operation under $model, with every step', ({ operation, model, input, answer, steps }) => {
  const told = wholeAnswer({ operation, input: { agreement: agreements[model], ...input } });
  expect([kept(told.answer), told.steps]).toEqual([answer, steps]);
});
