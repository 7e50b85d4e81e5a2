import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { agreement, order } from '../cases/bonus.ts';
import {
  plusDays,
  type SlowCase,
  type SlowJob,
  type SlowPlacement,
  slow1a,
  slowMeasured,
  slowMeasuredOn,
  slowWindow,
} from './slow-bonus.ts';

interface Told {
  readonly bonus: string;
  readonly outcome: string;
  readonly knowableFrom: string;
  readonly changeableUntil: string;
  readonly amount: string | null;
}

function inputOf(given: SlowCase, changes: object = {}) {
  const { startsOn, weeks, lastOpenDay, placements, employment, threshold, asOf, readings } = given;
  return {
    agreement,
    order: { ...order, startsOn, weeks },
    ...(lastOpenDay && { closure: { ground: 'closed-early', lastOpenDay } }),
    placements,
    employment,
    figures: {
      'bonus-1a': '10000',
      'bonus-1b': '15000',
      'bonus-3': '20000',
      ...(threshold !== undefined && { 'income-threshold': String(threshold) }),
    },
    ...(asOf !== undefined && { asOf }),
    readings,
    steps: false,
    ...changes,
  };
}

function decide(given: SlowCase, changes: object = {}): readonly Told[] {
  const told = answer('bonus', inputOf(given, changes));
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return (told.result as unknown as { decisions: Told[] }).decisions;
}

const from = (start: string, least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => plusDays(start, days));

const readingsArb = fc.record(
  {
    'four-weeks': fc.constantFrom('28-days', 'work-weeks'),
    'adjacent-placements': fc.constantFrom('merge', 'separate'),
    'bonus-1a-window-end': fc.constantFrom('end-plus-2-months', 'first-of-next-month-plus-2-months'),
    'bonus-end-date': fc.constantFrom('as-written', 'ordered', 'actual'),
    'bonus-measurement': fc.constantFrom('first-of-month', 'last-of-second-month'),
    'bonus-income': fc.constantFrom('month', 'held-that-day'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>;

const caseArb: fc.Arbitrary<SlowCase> = fc
  .record({ startsOn: from('2015-06-01', 0, 900), weeks: fc.integer({ min: 2, max: 12 }) })
  .chain(({ startsOn, weeks }) => {
    const span = weeks * 7 + 120;
    const placementArb: fc.Arbitrary<SlowPlacement> = fc
      .record({ first: fc.integer({ min: -20, max: span }), length: fc.integer({ min: 0, max: 40 }) })
      .chain(({ first, length }) =>
        fc.record(
          {
            kind: fc.constantFrom('virksomhedspraktik', 'loentilskud'),
            firstDay: fc.constant(plusDays(startsOn, first)),
            lastDay: fc.constant(plusDays(startsOn, first + length)),
            approvedOn: from(startsOn, first - 5, first + length + 5),
          },
          { requiredKeys: ['kind', 'firstDay', 'lastDay'] },
        ),
      );
    const jobArb: fc.Arbitrary<SlowJob> = fc
      .record({ first: fc.integer({ min: -20, max: span }), length: fc.option(fc.integer({ min: 0, max: 200 })) })
      .chain(({ first, length }) =>
        fc.record(
          {
            kind: fc.constantFrom('ordinaert-job', 'ordinaert-job', 'fleksjob', 'uddannelse'),
            firstDay: fc.constant(plusDays(startsOn, first)),
            ...(length !== null && { lastDay: fc.constant(plusDays(startsOn, first + length)) }),
            monthlyIncome: fc
              .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('0', '6000', '12000', '12001')))
              .map((pairs) =>
                Object.fromEntries(pairs.map(([month, sum]) => [plusDays(startsOn, month * 30).slice(0, 7), sum])),
              ),
          },
          { requiredKeys: ['kind', 'firstDay'] },
        ),
      ) as fc.Arbitrary<SlowJob>;
    return fc.record(
      {
        startsOn: fc.constant(startsOn),
        weeks: fc.constant(weeks),
        lastOpenDay: from(startsOn, 0, weeks * 7 - 1),
        placements: fc.array(placementArb, { maxLength: 5 }),
        // A job that is told twice is refused, and has tests of its own.
        employment: fc.uniqueArray(jobArb, { maxLength: 4, selector: (job) => JSON.stringify(job) }),
        threshold: fc.constantFrom(0, 6000, 12000),
        asOf: from(startsOn, -10, span + 60),
        readings: readingsArb,
      },
      { requiredKeys: ['startsOn', 'weeks', 'placements', 'employment', 'readings'] },
    );
  });

const bridgedArb = fc.tuple(caseArb, fc.boolean()).map(
  ([given, bridged]): SlowCase => ({
    ...given,
    readings: bridged ? { ...given.readings, 'adjacent-placements': 'merge-over-non-working-days' } : given.readings,
  }),
);

test('the slow way comes to the same outcomes', () => {
  fc.assert(
    fc.property(bridgedArb, (given) => {
      const [a, b] = decide(given);
      expect([a?.outcome, b?.outcome]).toEqual([slow1a(given), slowMeasured(given, '1b')]);
      const [three] = decide(given, {
        order: { ...order, level: 'fleksjobspor-a', startsOn: given.startsOn, weeks: given.weeks },
      });
      expect(three?.outcome).toBe(slowMeasured(given, '3'));
    }),
    { numRuns: 60 },
  );
});

describe('what can be known when', () => {
  const withoutAsOf = bridgedArb.map(({ asOf, ...given }): SlowCase => given);
  const either = fc.constantFrom('cumulative', 'either');
  const withEither = fc
    .tuple(withoutAsOf, either)
    .map(([given, option]): SlowCase => ({ ...given, readings: { ...given.readings, 'bonus-1a-and-1b': option } }));

  test('once decided, always decided, and the same as when all is known', () => {
    fc.assert(
      fc.property(withEither, (given) => {
        const final = decide(given);
        const seen = final.map(() => [] as string[]);
        for (let day = -5; day < given.weeks * 7 + 170; day += 1) {
          const asOf = plusDays(given.startsOn, day);
          decide({ ...given, asOf }).forEach(({ outcome, knowableFrom, changeableUntil }, index) => {
            seen[index]?.push(outcome);
            const last = final[index] as Told;
            if (outcome !== 'undecided') expect(outcome).toBe(last.outcome);
            if (last.outcome !== 'undecided') {
              expect(outcome === 'undecided').toBe(asOf < last.knowableFrom);
              if (asOf >= last.knowableFrom) expect(knowableFrom).toBe(last.knowableFrom);
            }
            expect(knowableFrom <= changeableUntil).toBe(true);
          });
        }
        for (const outcomes of seen)
          expect(outcomes.lastIndexOf('undecided')).toBe(outcomes.filter((each) => each === 'undecided').length - 1);
      }),
      { numRuns: 6 },
    );
  });

  test('what is undecided is decided within the two days, however it goes on', () => {
    fc.assert(
      fc.property(withEither, fc.integer({ min: -5, max: 150 }), (given, day) => {
        const asOf = plusDays(given.startsOn, day);
        const early = decide({ ...given, asOf });
        early.forEach(({ outcome, knowableFrom, changeableUntil }, index) => {
          if (outcome !== 'undecided') return;
          const before = plusDays(knowableFrom, -1);
          if (before > asOf) expect(decide({ ...given, asOf: before })[index]?.outcome).toBe('undecided');
          const final = decide(given)[index]?.outcome;
          expect(decide({ ...given, asOf: changeableUntil })[index]?.outcome).toBe(final);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('the last day on which a bonus 1a can change is a day on which it can', () => {
    fc.assert(
      fc.property(caseArb, fc.integer({ min: -5, max: 150 }), (given, day) => {
        const asOf = plusDays(given.startsOn, day);
        const [early] = decide({ ...given, asOf });
        if (early?.outcome !== 'undecided') return;
        const known = given.placements
          .filter(({ firstDay }) => firstDay <= asOf)
          .map((each) => ({ ...each, lastDay: each.lastDay < asOf ? each.lastDay : asOf }));
        const dayBefore = plusDays(early.changeableUntil, -1);
        const { last } = slowWindow(given);
        const open = [];
        for (let first = plusDays(asOf, 1); first <= early.changeableUntil; first = plusDays(first, 1)) {
          const late = { kind: 'loentilskud', firstDay: first, lastDay: last };
          open.push(slow1a({ ...given, placements: [...known, late], asOf: dayBefore }));
          const onward = known.map((each) => (each.lastDay === asOf ? { ...each, lastDay: last } : each));
          open.push(slow1a({ ...given, placements: onward, asOf: dayBefore }));
        }
        expect(open).toContain('undecided');
      }),
      { numRuns: 15 },
    );
  });

  test('what lies after asOf changes nothing', () => {
    fc.assert(
      fc.property(bridgedArb, caseArb, (given, other) => {
        const { asOf } = given;
        if (asOf === undefined) return;
        const later = other.placements.filter(({ firstDay }) => firstDay > asOf);
        const cut = given.placements
          .filter(({ firstDay }) => firstDay <= asOf)
          .map((each) => ({ ...each, lastDay: each.lastDay < asOf ? each.lastDay : asOf }));
        // A job of the month that decides bears on its income, whatever asOf says.
        const month = slowMeasuredOn(given).slice(0, 7);
        const jobs = other.employment.filter(
          ({ kind, firstDay, monthlyIncome }) =>
            firstDay > asOf && (kind !== 'ordinaert-job' || (firstDay.slice(0, 7) > month && !monthlyIncome?.[month])),
        );
        const same = { ...given, placements: [...later, ...cut], employment: [...given.employment, ...jobs] };
        expect(decide(same)).toEqual(decide(given));
      }),
      { numRuns: 60 },
    );
  });

  test('facts that arrive decide what was undecided, and undo nothing', () => {
    fc.assert(
      fc.property(caseArb, (given) => {
        const { threshold, ...without } = given;
        const told = decide({ ...without, threshold: 6000 });
        decide(without).forEach(({ outcome }, index) => {
          if (outcome !== 'undecided') expect(told[index]?.outcome).toBe(outcome);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('what changes nothing', () => {
  test('the order in which facts are told', () => {
    fc.assert(
      fc.property(bridgedArb, (given) => {
        const turned = {
          ...given,
          placements: [...given.placements].reverse(),
          employment: [...given.employment].reverse(),
        };
        const steps = { steps: true };
        const [told, toldTurned] = [given, turned].map((each) => {
          const said = answer('bonus', inputOf(each, steps));
          // The path of a problem names the place in the list, which turns with it.
          return said.ok ? said.result : said.problems.map(({ code }) => code).sort();
        });
        expect(toldTurned).toEqual(told);
      }),
      { numRuns: 40 },
    );
  });

  test('splitting a placement into adjacent ones, where they merge', () => {
    fc.assert(
      fc.property(bridgedArb, fc.nat(), fc.nat(), (given, which, where) => {
        const readings = { ...given.readings, 'adjacent-placements': 'merge' };
        const plain = given.placements.map(({ approvedOn, ...each }) => each);
        const chosen = plain[which % Math.max(plain.length, 1)];
        if (!chosen) return;
        const length = (Date.parse(chosen.lastDay) - Date.parse(chosen.firstDay)) / 86_400_000;
        const cut = plusDays(chosen.firstDay, where % (length + 1));
        const parts =
          cut === chosen.lastDay
            ? [chosen]
            : [
                { ...chosen, lastDay: cut },
                { ...chosen, kind: 'loentilskud', firstDay: plusDays(cut, 1) },
              ];
        const split = [...plain.filter((each) => each !== chosen), ...parts];
        expect(decide({ ...given, readings, placements: split })).toEqual(
          decide({ ...given, readings, placements: plain }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('facts outside every window', () => {
    fc.assert(
      fc.property(caseArb, fc.integer({ min: 0, max: 60 }), (given, length) => {
        const { first, last } = slowWindow(given);
        const measured = slowMeasuredOn(given);
        const after = plusDays(last > measured ? last : measured, 2);
        const placements = [
          ...given.placements,
          { kind: 'loentilskud', firstDay: after, lastDay: plusDays(after, length) },
          { kind: 'loentilskud', firstDay: plusDays(first, -2 - length), lastDay: plusDays(first, -2) },
        ];
        const employment = [...given.employment, { kind: 'uddannelse', firstDay: plusDays(measured, 1) }];
        expect(decide({ ...given, placements, employment })).toEqual(decide(given));
      }),
      { numRuns: 40 },
    );
  });

  test('28 years: the same weekdays, the same months', () => {
    const years = (date: string) => `${Number(date.slice(0, 4)) + 28}${date.slice(4)}`;
    const moved = ({ startsOn, lastOpenDay, placements, employment, asOf, ...rest }: SlowCase): SlowCase => ({
      ...rest,
      startsOn: years(startsOn),
      ...(lastOpenDay && { lastOpenDay: years(lastOpenDay) }),
      ...(asOf && { asOf: years(asOf) }),
      placements: placements.map(({ firstDay, lastDay, approvedOn, kind }) => ({
        kind,
        firstDay: years(firstDay),
        lastDay: years(lastDay),
        ...(approvedOn && { approvedOn: years(approvedOn) }),
      })),
      employment: employment.map(({ firstDay, lastDay, monthlyIncome = {}, kind }) => ({
        kind,
        firstDay: years(firstDay),
        ...(lastDay && { lastDay: years(lastDay) }),
        monthlyIncome: Object.fromEntries(Object.entries(monthlyIncome).map(([month, sum]) => [years(month), sum])),
      })),
    });
    fc.assert(
      fc.property(caseArb, (given) => {
        const [there, here] = [decide(moved(given)), decide(given)];
        expect(there.map(({ outcome, amount }) => [outcome, amount])).toEqual(
          here.map(({ outcome, amount }) => [outcome, amount]),
        );
        expect(there.map(({ knowableFrom }) => knowableFrom)).toEqual(
          here.map(({ knowableFrom }) => years(knowableFrom)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('more placement days never lose a bonus 1a', () => {
  fc.assert(
    fc.property(bridgedArb, bridgedArb, (given, more) => {
      const { asOf, ...known } = given;
      const added = { ...known, placements: [...given.placements, ...more.placements] };
      if (decide(known)[0]?.outcome === 'granted') expect(decide(added)[0]?.outcome).toBe('granted');
    }),
    { numRuns: 60 },
  );
});

describe('options agree where the register says they do', () => {
  const same = (given: SlowCase, reading: string, options: readonly string[], changes: object = {}) => {
    const [one, ...others] = options.map((option) =>
      decide({ ...given, readings: { ...given.readings, [reading]: option } }, changes),
    );
    for (const other of others) expect(other).toEqual(one);
  };

  test('A01: where one of the two is refused', () => {
    fc.assert(
      fc.property(caseArb, (given) => {
        const [a, b] = decide(given);
        if (a?.outcome !== 'refused' && b?.outcome !== 'refused') return;
        const outcomes = (option: string) =>
          decide({ ...given, readings: { ...given.readings, 'bonus-1a-and-1b': option } }).map((each) => each.outcome);
        expect(outcomes('either')).toEqual(outcomes('cumulative'));
      }),
      { numRuns: 40 },
    );
  });

  test('A03: with one placement', () => {
    fc.assert(
      fc.property(caseArb, (given) => {
        const { asOf, ...known } = given;
        same({ ...known, placements: given.placements.slice(0, 1) }, 'adjacent-placements', ['merge', 'separate']);
      }),
      { numRuns: 50 },
    );
  });

  test('A05: without an early closure', () => {
    fc.assert(
      fc.property(caseArb, (given) => {
        const { lastOpenDay, ...open } = given;
        same(open, 'bonus-end-date', ['as-written', 'ordered', 'actual']);
      }),
      { numRuns: 50 },
    );
  });

  test('A09: at any gap but 30 days', () => {
    fc.assert(
      fc.property(caseArb, fc.integer({ min: 1, max: 60 }), (given, gap) => {
        const previousOrders = [{ order: { ...order, startsOn: plusDays(given.startsOn, -gap - 13), weeks: 2 } }];
        const run = () => same(given, 'bonus-gap', ['30-blocks', '30-is-new-period'], { previousOrders });
        if (gap !== 30) run();
        else expect(run).toThrow();
      }),
      { numRuns: 40 },
    );
  });
});
