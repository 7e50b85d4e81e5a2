import { expect, it } from 'vitest';
import type { Answer } from '../../src/operations/answer.ts';
import { answer, type OperationName, operations } from '../../src/operations/operations.ts';
import { pathText } from '../../src/problem/problem.ts';
import { likeCpr } from '../cases/bad-values.ts';
import { goodInput, goodInputs } from '../cases/inputs.ts';

type Path = readonly (string | number)[];

export const names: readonly OperationName[] = operations.map(({ name }) => name);

const told = (given: Answer): string[] => (given.ok ? [] : given.problems.map(({ code, path }) => `${code}@${path}`));
export const ask = (operation: string, input: unknown): string[] => told(answer(operation, input));

/** The path of every field under a value, outer ones first. */
function* fieldsOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    yield at;
    yield* fieldsOf(part, at);
  }
}

const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], value);

/** The input with the object around a field changed. */
export function bent(
  operation: OperationName,
  path: Path,
  change: (around: Record<string | number, unknown>) => void,
): object {
  const input = goodInput(operation);
  change(partAt(input, path.slice(0, -1)) as Record<string | number, unknown>);
  return input;
}

export const key = (path: Path) => path[path.length - 1] as string | number;
export const fields = names.flatMap((operation) =>
  [...fieldsOf(goodInputs[operation])].map((path) => ({ operation, path })),
);
/** Of two fields that may stand for each other, the one that is asked for when both are gone. */
const asked: Readonly<Record<string, string>> = { endsOn: 'weeks', hoursInterval: 'hoursPerWeek' };
const missing = (path: Path) => `missing-field@${pathText([...path.slice(0, -1), asked[key(path)] ?? key(path)])}`;
/** Objects whose keys are data: months with an income, levels with a price. */
const isKeyedByData = (path: Path) =>
  ['monthlyIncome', 'prices', 'solutionPages', 'usualHours'].includes(String(path[path.length - 1]));
/** The fields of objects; taking an item out of a list leaves a hole instead. */
const named = fields.filter(({ path }) => typeof key(path) === 'string' && !isKeyedByData(path.slice(0, -1)));
const objects = names.flatMap((operation) =>
  [[], ...fieldsOf(goodInputs[operation])]
    .filter((path) => {
      const part = partAt(goodInputs[operation], path);
      return typeof part === 'object' && !Array.isArray(part) && !isKeyedByData(path);
    })
    .map((path) => ({ operation, path })),
);

const isAtOrUnder = (line: string, path: string): boolean => {
  const at = line.slice(line.indexOf('@') + 1);
  return at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`);
};

/** A winner is told where he stands, whichever offer has lost his name. */
const namesIt = (line: string, path: string) =>
  line.startsWith('unknown-bidder@winners[') && path.startsWith('offers[');

export function bounded(milliseconds: number, question: () => void): void {
  const started = performance.now();
  question();
  expect(performance.now() - started).toBeLessThan(milliseconds);
}

/** What every operation says of wrong values in one of so many of its fields. */
export function everyField(oneIn: number): void {
  const share = <Value>(all: readonly Value[]) => all.filter((_, at) => at % oneIn === 0);
  const [some, someNamed, someObjects] = [share(fields), share(named), share(objects)];

  /**
   * Every field with some of the values, in turn, so that each stands in every third or fifth field: the hostile
   * suite puts any value anywhere, a million times.
   */
  const inTurn = <Value>(values: readonly Value[], every: number) =>
    some.flatMap((field, number) =>
      values.filter((_, at) => (at + number) % every === 0).map((value) => ({ ...field, value })),
    );

  it('says of each absent field that it is missing, or does without it', () => {
    for (const { operation, path } of someNamed) {
      const lines = ask(
        operation,
        bent(operation, path, (around) => delete around[key(path)]),
      );
      if (lines.length > 0) expect([operation, lines]).toEqual([operation, [missing(path)]]);
      const undefinedLines = ask(
        operation,
        bent(operation, path, (around) => Object.assign(around, { [key(path)]: undefined })),
      );
      expect([operation, path, undefinedLines]).toEqual([operation, path, lines]);
    }
  });

  it('refuses a value of a wrong type in every field, at that field', () => {
    const never = [() => 1, Symbol('x'), 10n, Number.NaN, new Map([['a', 1]])];
    for (const { operation, path, value } of inTurn(never, 3)) {
      const lines = ask(
        operation,
        bent(operation, path, (around) => Object.assign(around, { [key(path)]: value })),
      );
      const at = pathText(path);
      expect([operation, at, lines.length > 0, lines.filter((line) => !isAtOrUnder(line, at))]).toEqual([
        operation,
        at,
        true,
        [],
      ]);
    }
  });

  it('takes null under a field as if the field were not there, and under an item of a list as a wrong value', () => {
    for (const { operation, path } of some) {
      const last = key(path);
      const withNull = bent(operation, path, (around) => Object.assign(around, { [last]: null }));
      if (typeof last === 'number') expect(ask(operation, withNull)).toEqual([`invalid-type@${pathText(path)}`]);
      else {
        const without = bent(operation, path, (around) => Reflect.deleteProperty(around, last));
        expect([operation, pathText(path), answer(operation, withNull)]).toEqual([
          operation,
          pathText(path),
          answer(operation, without),
        ]);
      }
    }
  });

  it('tells every other wrong value at the field itself, or takes it', () => {
    const values = ['', 'x', 'x'.repeat(300), 0, -0, -1, 1.5, 1e300, true, false, [], [[]], {}, { a: 1 }, new Date(0)];
    for (const { operation, path, value } of inTurn(values, 5)) {
      const lines = ask(
        operation,
        bent(operation, path, (around) => Object.assign(around, { [key(path)]: value })),
      );
      const at = pathText(path);
      expect([operation, at, value, lines.filter((line) => !isAtOrUnder(line, at) && !namesIt(line, at))]).toEqual([
        operation,
        at,
        value,
        [],
      ]);
    }
  });

  it('refuses a field that it does not know, beside every field it does', () => {
    for (const { operation, path } of someObjects) {
      for (const unknown of ['ukendt', '__proto__', 'constructor', 'toString', 'Order', 'hourlyrate', 'a b']) {
        const input = goodInput(operation);
        const around = partAt(input, path) as object;
        Object.defineProperty(around, unknown, { value: 'x', enumerable: true });
        expect([operation, ask(operation, input)]).toEqual([
          operation,
          [`unknown-field@${pathText([...path, unknown])}`],
        ]);
      }
    }
  });

  it('survives a getter that throws in any place, and says where', () => {
    for (const { operation, path } of some) {
      const input = bent(operation, path, (around) =>
        Object.defineProperty(around, key(path), {
          enumerable: true,
          get: () => {
            throw new Error('HEMMELIG-4711');
          },
        }),
      );
      expect([operation, ask(operation, input)]).toEqual([operation, [`unreadable-input@${pathText(path)}`]]);
    }
  });

  it('survives a revoked proxy in any place', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const { operation, path } of some) {
      const lines = ask(
        operation,
        bent(operation, path, (around) => Object.assign(around, { [key(path)]: proxy })),
      );
      expect([operation, pathText(path), lines.length]).toEqual([operation, pathText(path), 1]);
      expect(lines[0]).toMatch(/^(unreadable-input|invalid-type)@/);
      expect(isAtOrUnder(lines[0] as string, pathText(path))).toBe(true);
    }
    for (const operation of names) expect(ask(operation, proxy)).toEqual(['unreadable-input@']);
  });

  it('repeats no refused value in any message or path, whatever field it stood in', () => {
    const secrets = [
      'HEMMELIG-4711',
      47_114_711.123456,
      '4711,4711',
      '4711-47-11',
      ['HEMMELIG-4711'],
      { da: 'HEMMELIG-4711' },
    ];
    for (const { operation, path, value } of inTurn(secrets, 3)) {
      const given = answer(
        operation,
        bent(operation, path, (around) => Object.assign(around, { [key(path)]: value })),
      );
      if (!given.ok) expect(JSON.stringify(given)).not.toMatch(/HEMMELIG|4711/);
    }
  });

  it('lets the number of a person into no answer, under whatever name it is given', () => {
    const [digits] = likeCpr;
    for (const name of names) {
      for (const { operation, path } of some.filter((field) => field.operation === name)) {
        for (const value of [digits, { [String(digits)]: 1 }]) {
          const given = bent(operation, path, (around) => Object.assign(around, { [key(path)]: value }));
          const said = JSON.stringify(answer(operation, given));
          // The id of an order may have ten digits; nothing else comes back.
          if (key(path) !== 'id' && key(path) !== 'provider')
            expect([operation, pathText(path), said.includes(String(digits))]).toEqual([
              operation,
              pathText(path),
              false,
            ]);
        }
      }
      expect(ask(name, { ...goodInput(name), [`cpr ${digits}`]: 1 })).toEqual(['unknown-field@["cpr **********"]']);
    }
  });

  it('reads huge texts in bounded time, in every field', () => {
    const huge = '9'.repeat(500_000);
    bounded(20_000, () => {
      for (const { operation, path } of some) {
        const lines = ask(
          operation,
          bent(operation, path, (around) => Object.assign(around, { [key(path)]: huge })),
        );
        expect([operation, pathText(path), lines.length]).toEqual([operation, pathText(path), 1]);
      }
    });
  });
}
