import type { Step } from '../../src/evidence/step.ts';
import type { Answer } from '../../src/operations/answer.ts';
import { answer } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';

/** Every step anywhere in an answer. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'steps' ? (part as Step[]) : stepsIn(part)));
}

/** The readings that the steps of an answer name. */
export function namedIn(told: Answer): ReadonlySet<string> {
  const steps = told.ok ? stepsIn(told.result) : [];
  return new Set(
    steps.flatMap(({ reading, alsoRead = [] }) =>
      reading === undefined ? [] : [reading, ...alsoRead.map((each) => each.reading)],
    ),
  );
}

const textOf = (told: Answer) => JSON.stringify(told.ok ? told.result : told.problems);

/** The readings, of all or of some, of which another option changes the answer and that no step of it names. */
export function unnamedReadings(operation: string, input: object, among?: readonly string[]): readonly string[] {
  const told = answer(operation, { ...input, steps: true });
  if (!told.ok) return [];
  const { readings = {} } = input as { readings?: Readonly<Record<string, string>> };
  const under = (more: object) => answer(operation, { ...input, readings: { ...readings, ...more }, steps: false });
  const [held, named] = [textOf(under({})), namedIn(told)];
  // An agreement that settles the point by a word refuses to be read otherwise.
  const isOther = (id: string, other: Answer) =>
    (other.ok || !other.problems.some(({ path }) => path === `readings.${id}`)) && textOf(other) !== held;
  return allReadings
    .filter(({ id }) => !named.has(id) && (among?.includes(id) ?? true))
    .filter(({ id, options }) =>
      options.some(
        (option) => option.id !== (readings[id] ?? options[0].id) && isOther(id, under({ [id]: option.id })),
      ),
    )
    .map(({ id }) => `${operation}: ${id} of ${JSON.stringify(input)}`);
}
