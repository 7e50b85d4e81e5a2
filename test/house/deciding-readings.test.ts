import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Step } from '../../src/evidence/step.ts';
import type { Answer } from '../../src/operations/answer.ts';
import { answer } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';
import { root } from './source-files.ts';

/** The rooms that do not read through their account yet. */

const folder = `${root}/test/cases/whole-answers`;
const cases = readdirSync(folder).flatMap((file): readonly WholeAnswer[] =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
);

/** Every step anywhere in an answer. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'steps' ? (part as Step[]) : stepsIn(part)));
}

function namedIn(told: Answer): ReadonlySet<string> {
  const steps = told.ok ? stepsIn(told.result) : [];
  return new Set(
    steps.flatMap(({ reading, alsoRead = [] }) => [reading ?? '', ...alsoRead.map((each) => each.reading)]),
  );
}

const textOf = (told: Answer) => JSON.stringify(told.ok ? told.result : told.problems);

/** The readings of which another option changes the answer, and that no step of it names. */
function unnamed({ operation, input }: Pick<WholeAnswer, 'operation' | 'input'>): readonly string[] {
  const told = answer(operation, { ...input, steps: true });
  if (!told.ok) return [];
  const { readings = {} } = input as { readings?: Readonly<Record<string, string>> };
  const held = textOf(answer(operation, { ...input, steps: false }));
  const named = namedIn(told);
  const deciding = allReadings.filter(({ id, options }) =>
    options.some(
      (option) =>
        option.id !== (readings[id] ?? options[0].id) &&
        textOf(answer(operation, { ...input, readings: { ...readings, [id]: option.id }, steps: false })) !== held,
    ),
  );
  return deciding.map(({ id }) => id).filter((id) => !named.has(id));
}

it('every reading that changes a whole answer is named by one of its steps', () => {
  const missing = cases.flatMap((each) =>
    unnamed(each).map((reading) => `${each.operation}: ${reading} of ${JSON.stringify(each.input)}`),
  );
  expect(cases.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});
