import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { isWorkingDay } from '../../src/calendar/day-kinds.ts';
import { dayOf, type IsoDate, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { workingDayAfter } from '../../src/calendar/working-days.ts';
import { type Kroner, kroner, oreOf } from '../../src/money/kroner.ts';
import { compare } from '../../src/money/whole.ts';
import { answer } from '../../src/operations/operations.ts';
import { type DelayPenaltyFacts, delayPenalty } from '../../src/penalties/delay-penalty.ts';
import { RulesError } from '../../src/problem/problem.ts';
import { delayCases, delayVector, dueOn } from '../cases/penalties.ts';

const due = isoDate(dueOn);
const daysLate = (days: number): IsoDate => toIsoDate(workingDayAfter(dayOf(dueOn, ''), days) as Day);
const late = (facts: Partial<DelayPenaltyFacts> = {}): DelayPenaltyFacts => ({
  value: kroner(10_000),
  dueOn: due,
  deliveredOn: daysLate(1),
  kind: 'late-delivery',
  ...facts,
});
const minimum = (amount: string) => ({ 'delay-minimum': kroner(amount) });
const atMost = (a: string, b: string) => compare(oreOf(a as Kroner), oreOf(b as Kroner)) <= 0;

describe('V18', () => {
  it.each(delayVector)('$id', ({ deliveredOn, workingDays, total }) => {
    const result = delayPenalty(agreement, late({ deliveredOn: isoDate(deliveredOn), figures: minimum('0.00') }));
    expect(result).toMatchObject({
      workingDays,
      base: '10000.00',
      cap: '2500.00',
      total,
      atLeast: total,
      atMost: total,
      missing: [],
      vat: 'excluded',
    });
  });
});

it.each(delayCases)('$id', ({ value, days, minimum: least, total }) => {
  const facts = late({ value: kroner(value), deliveredOn: daysLate(days), figures: minimum(least) });
  expect(delayPenalty(agreement, facts).total).toBe(total);
});

describe('without the least amount, which the source lost', () => {
  it('holds the total between bounds and names what is missing', () => {
    const { total, atLeast, atMost, missing } = delayPenalty(agreement, late());
    expect([total, atLeast, atMost]).toEqual([null, '1000.00', '2500.00']);
    expect(missing).toEqual([
      {
        what: 'delay-minimum',
        rule: 'R300',
        source: { document: 'D16', page: 171, annex: 'Rammeaftale', section: '5.3' },
      },
    ]);
  });

  it('is certain from the day the cap is reached, and where nothing is late', () => {
    expect(delayPenalty(agreement, late({ deliveredOn: daysLate(2) })).total).toBeNull();
    expect(delayPenalty(agreement, late({ deliveredOn: daysLate(3) }))).toMatchObject({
      total: '2500.00',
      missing: [],
    });
    expect(delayPenalty(agreement, late({ deliveredOn: due })).total).toBe('0.00');
    expect(delayPenalty(agreement, late({ value: kroner(0) })).total).toBe('0.00');
  });

  it('has no upper bound where the minimum wins over the cap', () => {
    const facts = late({ deliveredOn: daysLate(3) });
    const result = delayPenalty(agreement, facts, { 'penalty-minimum-and-cap': 'minimum-wins' });
    expect(result).toMatchObject({ total: null, atLeast: '2500.00', atMost: null });
    expect(result.missing).toHaveLength(1);
  });
});

describe('readings', () => {
  it('penalty-minimum-and-cap: minimum-wins', () => {
    const of = (days: number, least: string) =>
      delayPenalty(agreement, late({ deliveredOn: daysLate(days), figures: minimum(least) }), {
        'penalty-minimum-and-cap': 'minimum-wins',
      }).total;
    expect(of(1, '3000.00')).toBe('3000.00');
    expect(of(10, '3000.00')).toBe('30000.00');
    expect(of(10, '100.00')).toBe('2500.00');
    expect(of(10, '250.00')).toBe('2500.00');
    expect(of(10, '250.01')).toBe('2500.10');
  });

  it('penalty-first-day: the due day counts once anything is late', () => {
    const dueDay = { 'penalty-first-day': 'due-day' } as const;
    expect(delayPenalty(agreement, late(), dueDay).workingDays).toBe(2);
    expect(delayPenalty(agreement, late({ deliveredOn: due }), dueDay).workingDays).toBe(0);
  });

  it('late-remedy-minimum', () => {
    const remedy = late({ kind: 'late-remedy', figures: minimum('2000.00') });
    expect(delayPenalty(agreement, remedy).total).toBe('1000.00');
    expect(delayPenalty(agreement, remedy, { 'late-remedy-minimum': 'same-minimum' }).total).toBe('2000.00');
  });
});

it('late remedy needs no least amount', () => {
  expect(delayPenalty(agreement, late({ kind: 'late-remedy' }))).toMatchObject({ total: '1000.00', missing: [] });
});

it('the whole value is the base where the rest cannot be used', () => {
  const facts = late({ wholeValue: kroner(40_000), deliveredOn: daysLate(3) });
  expect(delayPenalty(agreement, facts)).toMatchObject({ base: '40000.00', cap: '10000.00', total: '10000.00' });
  expect(() => delayPenalty(agreement, late({ wholeValue: kroner('9999.99') }))).toThrow('out-of-range at wholeValue');
  expect(delayPenalty(agreement, late({ wholeValue: kroner(10_000) })).base).toBe('10000.00');
});

it('damages are the documented loss beyond the penalty', () => {
  const of = (documentedLoss: string, days: number) =>
    delayPenalty(agreement, late({ documentedLoss: kroner(documentedLoss), deliveredOn: daysLate(days) })).damages;
  expect(of('2499.99', 3)).toEqual({ total: '0.00', atLeast: '0.00', atMost: '0.00' });
  expect(of('2500.01', 3)).toEqual({ total: '0.01', atLeast: '0.01', atMost: '0.01' });
  expect(of('2000.00', 1)).toEqual({ total: null, atLeast: '0.00', atMost: '1000.00' });
  expect(delayPenalty(agreement, late()).damages).toBeNull();
});

it('counts any period at once', () => {
  const facts = late({ dueOn: isoDate('1900-01-01'), deliveredOn: isoDate('2199-12-31') });
  let workingDays = 0;
  for (let day = dayOf('1900-01-02', ''); day <= dayOf('2199-12-31', ''); day = (day + 1) as Day) {
    if (isWorkingDay(day)) workingDays++;
  }
  expect(delayPenalty(agreement, facts)).toMatchObject({ workingDays, total: '2500.00' });
});

describe('properties', () => {
  const value = fc.integer({ min: 0, max: 5_000_000 }).map((ore) => kroner((ore / 100).toFixed(2)));
  const least = fc.integer({ min: 0, max: 2_000_000 }).map((ore) => (ore / 100).toFixed(2));
  const days = fc.integer({ min: 0, max: 30 });
  const delivered = (count: number) => (count === 0 ? due : daysLate(count));

  it('rises with the days and never above the cap', () => {
    fc.assert(
      fc.property(value, least, days, days, (amount, lowest, a, b) => {
        const of = (count: number) =>
          delayPenalty(agreement, late({ value: amount, deliveredOn: delivered(count), figures: minimum(lowest) }));
        const [few, many] = [of(Math.min(a, b)), of(Math.max(a, b))];
        expect(atMost(few.total ?? '', many.total ?? '')).toBe(true);
        expect(atMost(many.total ?? '', many.cap ?? '')).toBe(true);
      }),
    );
  });

  it('the bounds contain the value for every possible minimum, under every reading', () => {
    const readings = fc.record({
      'penalty-minimum-and-cap': fc.constantFrom('cap-wins', 'minimum-wins'),
      'late-remedy-minimum': fc.constantFrom('none', 'same-minimum'),
      'penalty-first-day': fc.constantFrom('day-after', 'due-day'),
    } as const);
    fc.assert(
      fc.property(
        value,
        least,
        days,
        readings,
        fc.constantFrom('late-delivery', 'late-remedy'),
        (amount, lowest, count, read, kind) => {
          const facts = late({ value: amount, deliveredOn: delivered(count), kind: kind as DelayPenaltyFacts['kind'] });
          const open = delayPenalty(agreement, facts, read as never);
          const known = delayPenalty(agreement, { ...facts, figures: minimum(lowest) }, read as never);
          expect(known.total).not.toBeNull();
          expect(atMost(open.atLeast, known.total ?? '')).toBe(true);
          if (open.atMost !== null) expect(atMost(known.total ?? '', open.atMost)).toBe(true);
          if (open.total !== null) expect(open.total).toBe(known.total);
          expect(open.total === null).toBe(open.missing.length === 1);
        },
      ),
    );
  });
});

/** The readings that the steps of an answer name. */
const namedReadings = (facts: DelayPenaltyFacts, readings = {}) =>
  (delayPenalty(agreement, facts, readings).steps ?? []).flatMap(({ reading }) => reading ?? []);

describe('a reading is named only where it can matter', () => {
  it.each([
    ['1250.00', 2, []],
    ['1250.01', 2, ['penalty-minimum-and-cap']],
    ['0.00', 9, []],
  ])('cap and least amount: %s on %i days', (least, days, named) => {
    const facts = late({ deliveredOn: daysLate(days), figures: minimum(least) });
    expect(namedReadings(facts)).toEqual(['penalty-first-day', ...named]);
    expect(delayPenalty(agreement, facts, { 'penalty-minimum-and-cap': 'minimum-wins' }).total !== '2500.00').toBe(
      named.length === 1,
    );
  });

  it('the first day: not where nothing is late, and not where the due day is no working day', () => {
    const figures = minimum('0.00');
    expect(namedReadings(late({ deliveredOn: due, figures }))).toEqual([]);
    const [sunday, monday] = [isoDate('2016-10-09'), isoDate('2016-10-10')];
    expect(namedReadings(late({ dueOn: sunday, deliveredOn: monday, figures }))).toEqual([]);
    expect(namedReadings(late({ dueOn: monday, deliveredOn: isoDate('2016-10-11'), figures }))).toEqual([
      'penalty-first-day',
    ]);
  });

  it('the least amount of a late remedy: by the step that says whether there is one', () => {
    const { steps = [] } = delayPenalty(agreement, late({ kind: 'late-remedy' }));
    expect(steps[1]).toMatchObject({ what: 'daily-penalty', reading: 'late-remedy-minimum', option: 'none' });
  });
});

it('both readings of cap and least amount give what they say, to the øre', () => {
  const ore = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(ore(5_000_000), ore(2_000_000), fc.integer({ min: 0, max: 30 }), (value, least, days) => {
      const [amount, lowest, count] = [BigInt(value), BigInt(least), BigInt(days)];
      const larger = (a: bigint, b: bigint) => (a > b ? a : b);
      const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
      const sum = (aDay: bigint) => (aDay * count + 5n) / 10n;
      const cap = amount / 4n;
      const facts = late({
        value: kroner((value / 100).toFixed(2)),
        deliveredOn: days === 0 ? due : daysLate(days),
        figures: minimum((least / 100).toFixed(2)),
      });
      const total = (option: 'cap-wins' | 'minimum-wins') =>
        delayPenalty(agreement, facts, { 'penalty-minimum-and-cap': option }).total?.replace('.', '');
      expect(BigInt(total('cap-wins') ?? -1)).toBe(smaller(sum(larger(amount, lowest * 10n)), cap));
      expect(BigInt(total('minimum-wins') ?? -1)).toBe(larger(smaller(sum(amount), cap), lowest * count));
    }),
  );
});

describe('asked as an operation', () => {
  const input = {
    agreement: 'koebenhavn-2016-unge',
    value: '10000',
    dueOn,
    deliveredOn: '2016-10-06',
    kind: 'late-delivery',
  };
  const problems = (more: object) => {
    const told = answer('delay-penalty', { ...input, ...more });
    return told.ok ? [] : told.problems.map(({ code, path }) => `${code} at ${path}`);
  };

  it('answers', () => {
    const told = answer('delay-penalty', { ...input, figures: { 'delay-minimum': 0 } });
    expect(told).toMatchObject({ ok: true, result: { total: '1000.00' } });
  });

  it.each([
    [{ value: undefined }, 'missing-field at value'],
    [{ value: -1 }, 'out-of-range at value'],
    [{ value: '1.001' }, 'too-many-decimals at value'],
    [{ dueOn: '2016-02-30' }, 'invalid-date at dueOn'],
    [{ deliveredOn: '2200-01-01' }, 'date-out-of-range at deliveredOn'],
    [{ kind: 'late' }, 'invalid-option at kind'],
    [{ kind: 3 }, 'invalid-type at kind'],
    [{ figures: { 'delay-minimun': 1 } }, 'unknown-field at figures.delay-minimun'],
    [{ vlaue: 1 }, 'unknown-field at vlaue'],
    [{ readings: { 'penalty-minimum-and-cap': 'cap' } }, 'invalid-option at readings.penalty-minimum-and-cap'],
    [{ agreement: 'koebenhavn-udsatte-over-30' }, 'not-in-agreement at agreement'],
  ])('%j', (more, problem) => {
    expect(problems(more)).toEqual([problem]);
  });
});

it('an agreement without penalties has no answer', () => {
  expect(() => delayPenalty(koebenhavnUdsatteOver30, late())).toThrow(RulesError);
});

it('says every step with its clause, or none', () => {
  const { steps = [] } = delayPenalty(agreement, late({ documentedLoss: kroner(1) }));
  expect(steps.map(({ what, rule, source }) => [what, rule, source.page])).toEqual([
    ['penalty-days', 'R299', 171],
    ['daily-penalty', 'R299', 171],
    ['penalty-cap', 'R302', 172],
    ['delay-penalty', 'R300', 171],
    ['damages-beyond-penalty', 'R316', 170],
  ]);
  expect(steps[3]).toMatchObject({ reading: 'penalty-minimum-and-cap', option: 'cap-wins' });
  expect(delayPenalty(agreement, late({ steps: false }))).not.toHaveProperty('steps');
});
