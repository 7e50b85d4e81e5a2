import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fee } from '../../src/fee/fee.ts';
import { settle } from '../../src/index.ts';
import { dueDateOperation } from '../../src/operations/due-date.ts';
import { inputWith } from '../../src/operations/input.ts';
import { answer, inputOf, operationNames, operations } from '../../src/operations/operations.ts';
import { pathKeys, pathText } from '../../src/problem/problem.ts';
import { invalidInputs, operationExamples } from '../cases/operations.ts';

const examples = operations.flatMap((operation) =>
  (operationExamples[operation.name] ?? []).map((input, at) => [operation.name, at, operation, input] as const),
);
const refused = invalidInputs.map(([name, input]) => [name, input] as const);
const operationOf = (name: string) => operations.find((each) => each.name === name);

describe('an input as what the function takes', () => {
  it.each(examples)('%s %i is read, by name and as a Standard Schema', (name, _, operation, input) => {
    const typed = inputOf(name, input);
    if (!typed.ok) throw new Error('refused');
    expect(typed.agreement.id).toBeTypeOf('string');
    expect(Object.keys(typed.facts as object)).not.toContain('agreement');
    const { ok, ...value } = typed;
    expect(operation['~standard'].validate(input)).toEqual({ value });
  });

  it.each(refused)('%s %j is refused with the problems of the answer', (name, input) => {
    const told = answer(name as string, input);
    const typed = inputOf(name as 'fee', input);
    if (told.ok || typed.ok) throw new Error('answered');
    expect(typed.problems.length).toBeGreaterThan(0);
    expect(told.problems).toEqual(expect.arrayContaining([...typed.problems]));
    const { issues = [] } = operationOf(name)?.['~standard'].validate(input) ?? {};
    expect(issues).toEqual(typed.problems.map(({ path, ...rest }) => ({ ...rest, path: pathKeys(path) })));
  });

  it('gives the function what the answer is made of: an amended agreement in the version of the order', () => {
    const [input] = operationExamples.fee ?? [];
    const typed = inputOf('fee', JSON.parse(JSON.stringify(input)));
    const told = answer('fee', input);
    if (!typed.ok || !told.ok) throw new Error('refused');
    expect(fee(typed.agreement, typed.facts, typed.readings)).toEqual(told.result);
    const versions = [
      { firstDay: '2016-01-01', lastDay: '2016-12-31', agreement: 'koebenhavn-2016-fyldt-30' },
      { firstDay: '2017-01-01', agreement: { ...typed.agreement, version: '2' } },
    ];
    const { order } = typed.facts;
    const on = (startsOn: string) => {
      const asked = inputOf('fee', { agreement: { versions }, order: { ...order, startsOn, orderedOn: startsOn } });
      return asked.ok ? asked.agreement.version : asked.problems;
    };
    expect([on('2016-12-30'), on('2017-01-01')]).toEqual([typed.agreement.version, '2']);
    expect(inputOf('due-date', { agreement: { versions }, sentOn: '2016-11-25' })).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', path: 'agreement.on' }],
    });
  });

  it('gives a settlement too', () => {
    const [input] = operationExamples.settle ?? [];
    const typed = inputOf('settle', input);
    const told = answer('settle', input);
    if (!typed.ok || !told.ok) throw new Error('refused');
    expect(settle(typed.agreement, typed.facts, typed.readings)).toEqual(told.result);
  });

  it('tells an issue where it stands, with its code and both sentences', () => {
    const { issues } = dueDateOperation['~standard'].validate({
      agreement: 'koebenhavn-2016-unge',
      sentOn: '2016-02-30',
    });
    expect(issues).toMatchObject([{ path: ['sentOn'], code: 'invalid-date' }]);
    expect(issues?.every(({ message, messageDa }) => message !== '' && messageDa !== message)).toBe(true);
  });

  it('knows no other operation, and throws at nothing', () => {
    expect(inputWith([dueDateOperation])('fee' as 'due-date', {})).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-operation', path: '' }],
    });
    fc.assert(
      fc.property(fc.constantFrom(...operationNames), fc.anything(), (name, given) => {
        expect(inputOf(name, given).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

it('the names are those of the operations, in their order', () => {
  expect(operationNames).toEqual(operations.map(({ name }) => name));
  expect(Object.isFrozen(operationNames)).toBe(true);
});

it('a path as text has the keys that it was written of', () => {
  const key = fc.oneof(fc.nat(), fc.string({ minLength: 1, maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const text = pathText(keys);
      expect(pathText(pathKeys(text))).toBe(text);
    }),
  );
  expect(pathKeys('orders[0].order["odd key"].weeks')).toEqual(['orders', 0, 'order', 'odd key', 'weeks']);
  expect(pathKeys('')).toEqual([]);
});
