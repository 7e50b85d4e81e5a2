import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../src/operations/operations.ts';

/**
 * The orders of one citizen as `settle` and `bonus-statement` see them: which extends another, which is the same twice, and so
 * what is granted of them, is one question with one answer, whichever operation is asked.
 */

const DAY = 86_400_000;
const plusDays = (date: string, days: number) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
const days = (most: number) => fc.integer({ min: 0, max: most });

const caseArb = fc.record({
  level: fc.constantFrom('virksomhedsspor-b', 'virksomhedsspor-a', 'fleksjobspor-a'),
  provider: fc.constantFrom('leverandoer-a', 'leverandoer-b'),
  starts: fc.oneof(days(400), fc.constantFrom(0, 91)),
  weeks: fc.integer({ min: 3, max: 26 }),
  closed: fc.option(days(100), { nil: undefined }),
  placed: fc.option(fc.tuple(days(100), fc.integer({ min: 20, max: 60 })), { nil: undefined }),
  outside: fc.constantFrom(undefined, undefined, undefined, undefined, true),
});

type Drawn = typeof caseArb extends fc.Arbitrary<infer Each> ? Each : never;

function caseOf({ level, provider, starts, weeks, closed, placed, outside }: Drawn, index: number) {
  const startsOn = plusDays('2016-07-04', starts);
  const lastOpen = closed !== undefined && closed < weeks * 7 ? plusDays(startsOn, closed) : undefined;
  return {
    order: {
      id: `ordre-${index}`,
      citizen: 'borger-1',
      provider,
      level,
      startsOn,
      weeks,
      hoursPerWeek: '12',
      hourlyRate: '140.00',
      ...(outside && { orderedOutsidePortal: true }),
    },
    ...(lastOpen && { closure: { ground: 'closed-early', lastOpenDay: lastOpen } }),
    placements: placed
      ? [
          {
            kind: 'loentilskud',
            firstDay: plusDays(startsOn, placed[0]),
            lastDay: plusDays(startsOn, placed[0] + placed[1]),
          },
        ]
      : [],
    employment: [],
  };
}

const figures = {
  'bonus-1a': '12000.00',
  'bonus-1b': '15000.00',
  'bonus-3': '20000.00',
  'income-threshold': '10000.00',
};

const asked = { agreement: 'koebenhavn-2016-fyldt-30', figures, steps: false };

interface Settled {
  readonly orders: readonly {
    readonly findings: readonly { readonly code: string }[];
    readonly bonus: { readonly decisions: readonly { bonus: string; outcome: string; amount: string | null }[] };
  }[];
}

interface Stated {
  readonly lines: readonly { readonly entries: readonly { case: number; bonus: string; amount: string | null }[] }[];
  readonly undecided: readonly { case: number; bonus: string }[];
  readonly findings: readonly { readonly code: string; readonly case: number }[];
}

function resultOf<Result>(name: 'settle' | 'bonus-statement', input: object): Result {
  const told = answer(name, { ...asked, ...input } as never);
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.result as unknown as Result;
}

test('what settle grants of the orders of one citizen stands in the statement, and nothing else does', () => {
  const seen = { granted: 0, twice: 0 };
  fc.assert(
    fc.property(fc.array(caseArb, { minLength: 2, maxLength: 4 }), (drawn) => {
      const cases = drawn.map(caseOf);
      const settled = resultOf<Settled>('settle', { orders: cases });
      const stated = resultOf<Stated>('bonus-statement', { period: allDays, cases });
      const twice = stated.findings.filter(({ code }) => /twice|replaced/.test(code)).map((each) => each.case);
      const asSettled = settled.orders.flatMap(({ findings }, at) => (findings.some(isTwice) ? [at] : []));
      expect(twice).toEqual(asSettled);
      const granted = settled.orders.flatMap(({ bonus }, at) =>
        twice.includes(at)
          ? []
          : bonus.decisions
              .filter(({ outcome }) => outcome === 'granted')
              .map((each) => `${at} ${each.bonus} ${each.amount}`),
      );
      const entries = stated.lines.flatMap((line) =>
        line.entries.map((each) => `${each.case} ${each.bonus} ${each.amount}`),
      );
      expect([...entries].sort()).toEqual([...granted].sort());
      seen.granted += granted.length;
      seen.twice += twice.length;
    }),
    { numRuns: 150, examples: [[[first, extension]], [[first, first]]] },
  );
  expect(Math.min(seen.granted, seen.twice)).toBeGreaterThan(0);
});

/** Four weeks in wage subsidy in each of two courses, the second of which extends the first: 12,000.00, and not twice that. */
const first: Drawn = {
  level: 'virksomhedsspor-b',
  provider: 'leverandoer-a',
  starts: 0,
  weeks: 13,
  closed: undefined,
  placed: [0, 60],
  outside: undefined,
};
const extension: Drawn = { ...first, starts: 91 };

test('a course and its extension, each with four weeks in placement: one bonus in both', () => {
  const cases = [first, extension].map(caseOf);
  expect(answer('settle', { ...asked, orders: cases })).toMatchObject({
    result: { totals: { confirmedBonus: '12000.00' } },
  });
  expect(answer('bonus-statement', { ...asked, period: allDays, cases })).toMatchObject({
    result: { totals: { count: 1, amount: '12000.00' } },
  });
});

const allDays = { firstDay: '2016-01-01', lastDay: '2020-12-31' };
const isTwice = ({ code }: { readonly code: string }) => /twice|replaced/.test(code);
