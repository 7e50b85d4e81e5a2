import { describe, expect, it } from 'vitest';
import { problemWords } from '../../src/explain/problem-words.ts';
import { wordings } from '../../src/language/wordings.ts';
import {
  blaming,
  eachTogether,
  elsewhere,
  isRulesError,
  joinPath,
  MOST_PROBLEMS,
  pathText,
  problemCodes,
  problemsOf,
  RulesError,
  refuse,
  refuseAny,
  together,
  unlessRefused,
  within,
} from '../../src/problem/problem.ts';

const facts = () => refuse('out-of-range', 'order.weeks');

describe('a refusal', () => {
  it('is thrown with its code, its path and no value', () => {
    const thrown = (() => {
      try {
        return facts();
      } catch (error) {
        return error as RulesError;
      }
    })();
    expect(thrown).toBeInstanceOf(RulesError);
    expect(thrown).toBeInstanceOf(Error);
    expect([thrown.name, thrown.code, thrown.problems, thrown.message]).toEqual([
      'RulesError',
      'out-of-range',
      [{ code: 'out-of-range', path: 'order.weeks' }],
      'The rules have no answer to this: out-of-range at order.weeks.',
    ]);
    expect(new RulesError([{ code: 'not-an-object', path: '' }]).message).toBe(
      'The rules have no answer to this: not-an-object.',
    );
  });

  it('is gathered from several questions, in their order', () => {
    const both = () =>
      together(
        facts,
        () => 1,
        facts,
        () => refuse('invalid-date', 'sentOn'),
      );
    expect(problemsOf(both)).toEqual([
      { code: 'out-of-range', path: 'order.weeks' },
      { code: 'invalid-date', path: 'sentOn' },
    ]);
    expect(problemsOf(() => refuseAny([]))).toEqual([]);
    expect(problemsOf(() => 1)).toEqual([]);
  });

  it('is gathered from every item of a list, each once, and any other fault is thrown on', () => {
    const double = (value: number, at: number) =>
      value < 0 ? refuse('out-of-range', value < -1 ? 'all' : `values[${at}]`) : 2 * value;
    expect(eachTogether([1, 2, 3], double)).toEqual([2, 4, 6]);
    expect(problemsOf(() => eachTogether([1, -1, 3, -1, -2, -2], double))).toEqual([
      { code: 'out-of-range', path: 'values[1]' },
      { code: 'out-of-range', path: 'values[3]' },
      { code: 'out-of-range', path: 'all' },
    ]);
    const broken = () => {
      throw new TypeError('other');
    };
    expect(() => eachTogether([1], broken)).toThrow(TypeError);
  });

  it('is told from where it stands', () => {
    const pathOf = (question: () => unknown) => problemsOf(question).map(({ path }) => path);
    expect(pathOf(() => within('orders[2]', facts))).toEqual(['orders[2].order.weeks']);
    expect(pathOf(() => within('input', () => refuse('missing-field', '')))).toEqual(['input']);
    expect(pathOf(() => blaming('closure.lastOpenDay', facts))).toEqual(['closure.lastOpenDay']);
    expect(pathOf(() => elsewhere('order', 'otherOrders[1]', facts))).toEqual(['otherOrders[1].weeks']);
    expect(pathOf(() => elsewhere('closure', 'previous', facts))).toEqual(['order.weeks']);
    expect([within('a', () => 1), blaming('a', () => 2), elsewhere('a', 'b', () => 3)]).toEqual([1, 2, 3]);
  });

  it('lets a fault of another kind through', () => {
    const fault = () => {
      throw new TypeError('a fault');
    };
    expect(() => problemsOf(fault)).toThrow(TypeError);
    expect(() => within('a', fault)).toThrow(TypeError);
    expect(() => blaming('a', fault)).toThrow(TypeError);
  });
});

describe('paths', () => {
  it.each([
    ['', '', ''],
    ['order', '', 'order'],
    ['', 'weeks', 'weeks'],
    ['order', 'weeks', 'order.weeks'],
    ['orders[0]', 'order.weeks', 'orders[0].order.weeks'],
    ['orders', '[0].order', 'orders[0].order'],
  ])('%j and %j make %j', (part, path, joined) => {
    expect(joinPath(part, path)).toBe(joined);
  });

  it.each([
    [[], ''],
    [['order', 'hourlyRate'], 'order.hourlyRate'],
    [['previousOrders', 0, 'order', 'citizen'], 'previousOrders[0].order.citizen'],
    [['readings', 'part-week'], 'readings.part-week'],
    [['__proto__'], '__proto__'],
    [['odd key'], '["odd key"]'],
    [['order', 'a.b'], 'order["a.b"]'],
    [['order', ''], 'order[""]'],
    [['order', 'x'.repeat(200)], `order["${'x'.repeat(64)}"]`],
  ])('%j is written %j', (keys, text) => {
    expect(pathText(keys)).toBe(text);
  });
});

describe('the words of a problem', () => {
  it('stand for every code in Danish and in English, and for no other', () => {
    for (const { problems } of Object.values(wordings))
      expect(Object.keys(problems).sort()).toEqual([...problemCodes].sort());
    for (const { da, en } of problemCodes.map(problemWords)) {
      expect(da).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(da).not.toBe(en);
    }
  });

  it('are each used once', () => {
    for (const language of ['da', 'en'] as const) {
      const said = Object.values(wordings[language].problems);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('are listed at most 100 at a time', () => {
    expect(MOST_PROBLEMS).toBe(100);
  });
});

describe('an answer unless its facts are wrong', () => {
  it('is the answer, or nothing', () => {
    expect(unlessRefused(() => 7)).toBe(7);
    expect(unlessRefused(facts)).toBeNull();
  });

  it('lets every other error go on', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => unlessRefused(broken)).toThrow(TypeError);
    expect(() => problemsOf(broken)).toThrow(TypeError);
  });
});

describe('isRulesError', () => {
  it('knows one of another copy by its brand, and nothing else', async () => {
    const own = new RulesError([{ code: 'out-of-range', path: 'order.weeks' }]);
    class Other extends Error {}
    const ofAnotherCopy = Object.defineProperty(new Other(), Symbol.for('indsats.RulesError'), { value: true });
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('looked at');
        },
      },
    );
    expect([own, ofAnotherCopy].map(isRulesError)).toEqual([true, true]);
    const none = [new Error('RulesError'), { name: 'RulesError', code: 'out-of-range' }, 'RulesError', null, undefined];
    expect([...none, hostile].map(isRulesError)).toEqual([false, false, false, false, false, false]);
    expect(Object.keys(own).sort()).toEqual(['code', 'name', 'problems']);
  });

  it('has a sentence with every code and path', () => {
    const two = new RulesError([
      { code: 'out-of-range', path: 'order.weeks' },
      { code: 'unknown-level', path: '' },
    ]);
    expect(two.message).toBe('The rules have no answer to this: out-of-range at order.weeks, unknown-level.');
  });
});
