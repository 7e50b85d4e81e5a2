import { expect, it } from 'vitest';
import { type ResultExample, resultExamples } from '../cases/results.ts';
import { wholeAnswer } from '../oracle/whole-answer.ts';
import { agreementWith, at } from './models.ts';

/** Results of made-up agreements, worked through: each decision with its days, each step with the rule it stands on. */

interface Decided {
  readonly bonus: string;
  readonly outcome: string;
  readonly reasons: readonly { readonly code: string; readonly rule: string; readonly source: object }[];
  readonly missing: readonly { readonly what: string; readonly rule: string }[];
  readonly knowableFrom: string;
  readonly changeableUntil: string;
}

const resultOf = ({ id, counts, test, approval, leastHours }: ResultExample['results'][number]) => ({
  id,
  counts: { ...at('counts'), ...counts },
  test: {
    ...at('test'),
    ...test,
    ...(test.window && { window: { ...at('window'), ...test.window } }),
    ...(test.leastIncome && { leastIncome: { ...at('income'), ...test.leastIncome } }),
  },
  ...(approval && { approval: { ...at('approval'), ...approval } }),
  ...(leastHours && { leastHours: { ...at('hours'), ...leastHours } }),
  pays: { ...at('pays'), amount: '100.00' },
});

/** Outcome, reasons with what their rule asks for, what is missing, and the days of knowledge. */
function lineOf({ bonus, outcome, reasons, missing, knowableFrom, changeableUntil }: Decided): string {
  const why = reasons.map(({ code, rule, source: _, ...asked }) =>
    [code, rule, ...Object.entries(asked).map(([field, value]) => `${field}=${value}`)].join(' '),
  );
  const lacks = missing.map(({ what, rule }) => `missing ${what} ${rule}`);
  return [`${bonus} ${outcome}`, ...why, ...lacks, `${knowableFrom}/${changeableUntil}`].join('; ');
}

it.each(resultExamples)('$title', ({ results, facts: { weeks, ...facts }, decided, steps }) => {
  const order = { level: 'forloeb', startsOn: '2027-01-04', weeks, hoursPerWeek: '10' };
  const told = wholeAnswer({
    operation: 'bonus',
    input: { agreement: agreementWith(results.map(resultOf)), order, ...facts },
  });
  const { decisions } = told.answer as { readonly decisions?: readonly Decided[] };
  const problems = () =>
    (told.answer as readonly { code: string; path: string }[]).map((each) => `${each.code} ${each.path}`);
  expect(decisions?.map(lineOf) ?? problems()).toEqual(decided);
  expect(told.steps).toEqual(steps);
});
