import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { problemWords } from '../../src/explain/problem-words.ts';
import { wordings } from '../../src/language/wordings.ts';
import { outputSchemas } from '../../src/operations/json-schema.ts';
import { answer, operations } from '../../src/operations/operations.ts';
import { problemCodes } from '../../src/problem/problem.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { version } from '../../src/version.ts';
import { invalidInputs, operationExamples } from '../cases/operations.ts';
import { problemsTold } from '../oracle/asked.ts';

const examples = operations.flatMap(({ name }) =>
  (operationExamples[name] ?? []).map((input, at) => [name, at, input] as const),
);
const fyldt30 = 'koebenhavn-2016-fyldt-30';
const udsatte = 'koebenhavn-udsatte-over-30';
const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};

it('every operation has examples here, so that none escapes what all of them promise', () => {
  expect(operations.map(({ name }) => name).filter((name) => !operationExamples[name]?.length)).toEqual([]);
});

it('the operations are told in the order of the contract, each with its question in both languages', () => {
  const names = operations.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { summary } of operations) {
    expect(summary.da.length).toBeGreaterThan(10);
    expect(summary.en.length).toBeGreaterThan(10);
    expect(summary.da).not.toBe(summary.en);
  }
});

describe('the envelope of an answer', () => {
  it.each(examples)('%s %i: ok, result and meta, and nothing else', (name, _, input) => {
    const told = answer(name, input);
    expect(Object.keys(told)).toEqual(['ok', 'result', 'meta']);
    if (!told.ok) throw new Error('refused');
    const several = 'digests' in told.meta ? ['digests'] : [];
    expect(Object.keys(told.meta)).toEqual(['library', 'agreement', 'readings', 'digest', ...several]);
    expect(told.meta.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(told.meta.library).toBe(version);
    expect(Object.keys(told.meta.agreement)).toEqual(['id', 'version']);
  });

  it.each(examples)('%s %i: its result passes the schema it is published with', (name, _, input) => {
    const told = answer(name, input);
    if (!told.ok) throw new Error('refused');
    const parsed = outputSchemas[name].safeParse(told.result);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it.each(examples)('%s %i: JSON and back is the same answer', (name, _, input) => {
    const told = answer(name, input);
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it.each(examples)('%s %i: asked twice, answered the same; what it was given is left as it was', (name, _, input) => {
    const before = JSON.stringify(input);
    expect(answer(name, input)).toEqual(answer(name, JSON.parse(before)));
    expect(JSON.stringify(input)).toBe(before);
  });

  it.each(examples)('%s %i: steps: false leaves out the steps and changes nothing else', (name, _, input) => {
    const without = answer(name, { ...input, steps: false });
    expect(JSON.stringify(without)).not.toContain('"steps":');
    const whole = answer(name, input);
    const stripped = JSON.parse(JSON.stringify(whole), (key, value) => (key === 'steps' ? undefined : value));
    expect(without).toEqual(stripped);
    expect(answer(name, { ...input, steps: true })).toEqual(whole);
  });
});

describe('meta', () => {
  const meta = (input: object) => {
    const told = answer('fee', { agreement: fyldt30, order, ...input });
    return told.ok ? told.meta : null;
  };

  it('says which agreement, in which version', () => {
    expect(meta({})).toMatchObject({ library: version, agreement: { id: fyldt30, version: '2016' }, readings: {} });
    const own = { ...koebenhavn2016Fyldt30, id: 'egen-aftale', version: '2030-1' };
    expect(meta({ agreement: own })?.agreement).toEqual({ id: 'egen-aftale', version: '2030-1' });
  });

  it('names the readings that differ from the default, and only those', () => {
    expect(meta({ readings: {} })?.readings).toEqual({});
    for (const { id, options } of allReadings) {
      options.forEach((option, at) => {
        expect(meta({ readings: { [id]: option.id } })?.readings).toEqual(at === 0 ? {} : { [id]: option.id });
      });
    }
    const readings = { 'objective-rejection-fee': 'nothing', 'part-week': 'weekdays', 'week-to-month': 'thursday' };
    expect(meta({ readings })?.readings).toEqual({ 'part-week': 'weekdays', 'week-to-month': 'thursday' });
  });
});

describe('problems', () => {
  it('are told in both languages by code, and never with the refused value', () => {
    const secret = 'hemmelig-4711';
    const told = answer('fee', {
      agreement: fyldt30,
      order: { ...order, startsOn: secret, hourlyRate: secret, weeks: secret },
    });
    if (told.ok) throw new Error('answered');
    expect(Object.keys(told)).toEqual(['ok', 'problems']);
    for (const problem of told.problems) {
      const { en, da } = problemWords(problem.code);
      const wanted = problem.code === 'invalid-type' ? [' Expected: a number.', ' Ventet: et tal.'] : ['', ''];
      expect([problem.message, problem.messageDa]).toEqual([`${en}${wanted[0]}`, `${da}${wanted[1]}`]);
      const keys = ['code', 'path', 'message', 'messageDa'];
      expect(Object.keys(problem)).toEqual(problem.code === 'invalid-type' ? [...keys, 'wanted'] : keys);
    }
    expect(told.problems).toHaveLength(3);
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  it('every code has words', () => {
    for (const { problems } of Object.values(wordings))
      expect(Object.keys(problems).sort()).toEqual([...problemCodes].sort());
  });

  it.each(invalidInputs)('%s %j is refused with codes that are known and paths that are text', (name, input) => {
    const told = answer(name, input);
    if (told.ok) throw new Error('answered');
    expect(told.problems.length).toBeGreaterThan(0);
    for (const { code, path } of told.problems) {
      expect(problemCodes).toContain(code);
      expect(path).not.toMatch(/undefined|object|function/);
    }
  });

  it.each(['nope', '', '__proto__', 'constructor', 'Fee', 'FEE ', 'check_order'])('no operation %j', (name) => {
    expect(problemsTold(answer(name, {}))).toEqual(['unknown-operation at ']);
  });

  it.each([undefined, null, 1, 'fee', true, [], [{}], () => 1, Symbol('x'), 1n, new Date(0), new Map()])(
    '%s is no input of any operation',
    (input) => {
      for (const { name } of operations) {
        const told = answer(name, input);
        expect(told.ok).toBe(false);
        expect(problemsTold(told).length).toBeGreaterThan(0);
      }
    },
  );

  it('what throws when it is looked at is a problem where it stands, not an exception', () => {
    const throwing = Object.defineProperty({ ...order }, 'hourlyRate', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(problemsTold(answer('fee', { agreement: fyldt30, order: throwing }))).toEqual([
      'unreadable-input at order.hourlyRate',
    ]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const { name } of operations) expect(problemsTold(answer(name, proxy))).toEqual(['unreadable-input at ']);
    expect(problemsTold(answer('fee', { agreement: fyldt30, order: proxy }))).toEqual(['unreadable-input at order']);
  });

  it('a field called __proto__ is an unknown one', () => {
    const input = JSON.parse(`{"agreement":"${fyldt30}","order":${JSON.stringify(order)},"__proto__":{"steps":false}}`);
    expect(problemsTold(answer('fee', input))).toEqual(['unknown-field at __proto__']);
  });

  it('at most 100', () => {
    const input = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field-${at}`, 1]));
    expect(problemsTold(answer('catalogue', { agreement: fyldt30, ...input }))).toHaveLength(100);
  });
});

describe('what the agreement has no rule on', () => {
  it('vulnerable citizens over 30: no invoice plan and no due date', () => {
    const mentor = { ...order, level: 'mentorforloeb' };
    expect(problemsTold(answer('invoice-plan', { agreement: udsatte, order: mentor }))).toEqual([
      'not-in-agreement at agreement',
    ]);
    expect(problemsTold(answer('due-date', { agreement: udsatte, sentOn: '2024-11-25' }))).toEqual([
      'not-in-agreement at agreement',
    ]);
  });

  it.each(['catalogue', 'check-order', 'fee', 'readings', 'settle', 'sensitivity'])('but it has %s', (name) => {
    const mentor = { ...order, level: 'mentorforloeb' };
    const inputs: Record<string, object> = {
      'check-order': { order: mentor },
      fee: { order: mentor },
      settle: { orders: [{ order: mentor }] },
      sensitivity: { operation: 'fee', input: { order: mentor } },
    };
    expect(problemsTold(answer(name, { agreement: udsatte, ...inputs[name] }))).toEqual([]);
  });

  it('a problem of the input is told even so', () => {
    expect(problemsTold(answer('due-date', { agreement: udsatte, sentOn: 'soon' }))).toEqual([
      'invalid-date at sentOn',
      'not-in-agreement at agreement',
    ]);
  });
});

describe('an unknown agreement or level', () => {
  it.each(['', 'koebenhavn', 'KOEBENHAVN-2016-UNGE', '__proto__', 'toString', 'hasOwnProperty'])(
    'agreement %j',
    (agreement) => {
      expect(problemsTold(answer('catalogue', { agreement }))).toEqual(['unknown-agreement at agreement']);
    },
  );

  it.each([[], 1, true])('agreement %j', (agreement) => {
    expect(problemsTold(answer('catalogue', { agreement }))).toEqual(['invalid-type at agreement']);
  });

  it('is told together with everything else', () => {
    expect(problemsTold(answer('due-date', { agreement: 'nowhere', sentOn: 'soon', steps: 1 }))).toEqual([
      'unknown-agreement at agreement',
      'invalid-type at steps',
      'invalid-date at sentOn',
    ]);
  });

  it.each(['fee', 'invoice-plan'])('%s refuses an unknown level, check-order finds it', (name) => {
    const input = { agreement: fyldt30, order: { ...order, level: '__proto__' } };
    expect(problemsTold(answer(name, input))).toEqual(['unknown-level at order.level']);
    expect(answer('check-order', input)).toMatchObject({
      ok: true,
      result: { verdict: 'reject', findings: [{ code: 'unknown-level' }] },
    });
  });
});
