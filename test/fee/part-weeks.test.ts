import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { agreementOf, closedEarly, says, splitBy } from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';
import { later, weekdayOf } from '../oracle/days.ts';
import {
  decimalFraction,
  type Fraction,
  fraction,
  nearest,
  oreOfText,
  product,
  sum,
  textOfOre,
} from '../oracle/fractions.ts';

/** Part weeks in every way of counting, with pauses, closures and rates that rise and fall, against an answer day by day. */

const START = '2027-01-01';
const partWeeks = ['calendar-days', 'weekdays', 'started-weeks', 'completed-weeks'] as const;
type PartWeek = (typeof partWeeks)[number];

const drawn = fc.record({
  start: fc.nat(400).map((days) => later(START, days)),
  length: fc.integer({ min: 1, max: 70 }),
  counts: fc.constantFrom(...partWeeks),
  by: fc.constantFrom('course-weeks', 'calendar-months'),
  closed: fc.option(fc.nat(69), { nil: undefined }),
  rates: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 69 }), fc.integer({ min: 100, max: 300 })), {
    maxLength: 3,
    selector: ([from]) => from,
  }),
  stops: fc.array(fc.tuple(fc.nat(69), fc.nat(12)), { maxLength: 3 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** The course with what of the drawn facts lies in it; days are counted from its start. */
function courseOf({ length, closed, rates, stops, ...more }: Drawn) {
  const open = closed !== undefined && closed < length ? closed : length - 1;
  const taken = new Set<number>();
  const pauses = stops.flatMap(([first, days]) => {
    const all = Array.from({ length: days + 1 }, (_, at) => first + at);
    if (first + days > open || all.some((day) => taken.has(day))) return [];
    for (const day of all) taken.add(day);
    return [[first, first + days] as const];
  });
  return { ...more, length, open, pauses, rates: rates.filter(([from]) => from < length) };
}
type Course = ReturnType<typeof courseOf>;

/** 10 hours a week at 200 to begin with. Weeks are counted from the start, and pauses are as they are told. */
function factsOf({ start, length, counts, by, open, pauses, rates }: Course) {
  const agreement = agreementOf({
    level: {
      hours: says('1.1', { kind: 'range', min: '1', max: '37', step: '1' }),
      hourlyRate: says('2.1', { min: '100', max: '300' }),
    },
    fee: { ...closedEarly('open-days'), partWeek: says('2.6', { counts }) },
    invoicing: splitBy(by),
  });
  return {
    agreement,
    readings: { 'order-week': 'calendar' },
    order: {
      level: 'forloeb',
      startsOn: start,
      endsOn: later(start, length - 1),
      hoursPerWeek: '10',
      hourlyRate: '200',
    },
    ...(open < length - 1 && { closure: { ground: 'closed-early', lastOpenDay: later(start, open) } }),
    ...(pauses.length > 0 && {
      pauses: pauses.map(([first, last]) => ({
        firstDay: later(start, first),
        lastDay: later(start, last),
        ground: 'ferie',
      })),
    }),
    ...(rates.length > 0 && {
      rateChanges: rates.map(([from, rate]) => ({ from: later(start, from), hourlyRate: `${rate}` })),
    }),
  };
}

/** What each week costs in øre, exactly. */
function weekOre({ start, length, counts, open, pauses, rates }: Course, first: number): Fraction {
  const rateOn = (day: number) => [...rates].sort(([a], [b]) => b - a).find(([from]) => from <= day)?.[1] ?? 200;
  const ordered = Array.from({ length: Math.min(7, length - first) }, (_, at) => first + at);
  const paid = ordered.filter((day) => day <= open && !pauses.some(([from, to]) => from <= day && day <= to));
  // 10 hours at 100 øre a krone.
  const costs = (days: readonly number[], under: number) =>
    fraction(1000 * days.reduce((total, day) => total + rateOn(day), 0), under);
  if (paid.length === 0) return fraction(0);
  if (paid.length === 7 || counts === 'calendar-days') return costs(paid, 7);
  const whole = costs(ordered, ordered.length);
  const weekdays = paid.filter((day) => weekdayOf(later(start, day)) <= 5).length;
  const shares: Record<Exclude<PartWeek, 'calendar-days'>, Fraction> = {
    weekdays: fraction(weekdays, 5),
    'started-weeks': fraction(1),
    'completed-weeks': fraction(0),
  };
  return product(whole, shares[counts]);
}

function totalOf(course: Course): string {
  const weeks = Array.from({ length: Math.ceil(course.length / 7) }, (_, at) => weekOre(course, 7 * at));
  return textOfOre(nearest(sum(...weeks)));
}

const feeOf = (course: Course) => oreOfText(asked<Fee>('fee', factsOf(course)).total);

describe('a course by hours and rate, whatever becomes of it', () => {
  it('costs what its weeks cost, counted day by day', () => {
    fc.assert(
      fc.property(drawn.map(courseOf), (course) => {
        expect(asked<Fee>('fee', factsOf(course)).total).toBe(totalOf(course));
      }),
      { numRuns: 200 },
    );
  });

  it('says a product that comes to the total: each rate by its own weeks', () => {
    fc.assert(
      fc.property(drawn.map(courseOf), (course) => {
        const { steps = [], total } = asked<Fee>('fee', factsOf(course));
        const from = steps.find(({ what }) => what === 'total')?.from as Readonly<Record<string, string>> | undefined;
        const { hoursPerWeek, hourlyRate, weeks, hourlyRates = hourlyRate, shares = weeks } = from ?? {};
        if (hoursPerWeek === undefined) return;
        const share = (text: string) => {
          const [over = '', under = '1'] = text.split('/');
          return fraction(BigInt(over), BigInt(under));
        };
        const counted = (shares as string).split(' ').map(share);
        const parts = (hourlyRates as string).split(' ').map((rate, at) => {
          return product(decimalFraction(rate), counted[at] as Fraction);
        });
        const whole = product(decimalFraction(hoursPerWeek), fraction(100), sum(...parts));
        expect(textOfOre(nearest(whole))).toBe(total);
      }),
      { numRuns: 200 },
    );
  });

  it('says one rate where no paid day has another', () => {
    const paused = { firstDay: '2016-09-05', lastDay: '2016-10-02', ground: 'force-majeure' };
    const facts = {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' },
      rateChanges: [{ from: '2016-09-05', hourlyRate: '145' }],
    };
    const from = (more: object) =>
      asked<Fee>('fee', { ...facts, ...more }).steps?.find(({ what }) => what === 'total')?.from;
    expect(from({ pauses: [paused] })).toEqual({ hoursPerWeek: '12', hourlyRate: '140.00', weeks: '9' });
    expect(from({})).toEqual({ hoursPerWeek: '12', hourlyRates: '140.00 145.00', shares: '9 4' });
  });

  it('costs no more for a pause more, and no more for a closure', () => {
    fc.assert(
      fc.property(drawn.map(courseOf), (course) => {
        const told = feeOf(course);
        expect(told <= feeOf({ ...course, pauses: course.pauses.slice(1) })).toBe(true);
        expect(told <= feeOf({ ...course, open: course.length - 1 })).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is invoiced in lines that are never below zero, lie in order, and are the fee together', () => {
    fc.assert(
      fc.property(drawn.map(courseOf), (course) => {
        const { lines, total } = asked<InvoicePlan>('invoice-plan', factsOf(course));
        expect(total).toBe(totalOf(course));
        const amounts = lines.map(({ amount }) => oreOfText(amount));
        expect(amounts.filter((ore) => ore < 0n)).toEqual([]);
        expect(textOfOre(amounts.reduce((all, ore) => all + ore, 0n))).toBe(total);
        for (const [at, { firstDay, lastDay }] of lines.entries()) {
          expect(firstDay <= lastDay).toBe(true);
          if (at > 0) expect(firstDay > (lines[at - 1]?.lastDay as string)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a price of calendar months', () => {
  it('is no more for a pause more, and its lines are the fee', () => {
    fc.assert(
      fc.property(drawn.map(courseOf), (course) => {
        const agreement = agreementOf({
          price: { per: 'month', amount: '3200.10' },
          fee: closedEarly('open-days'),
          invoicing: splitBy('calendar-months'),
        });
        const facts = ({ rates: _, ...each }: Course) => {
          const { order, readings, closure, pauses } = factsOf({ ...each, rates: [] }) as Record<string, unknown>;
          const { hoursPerWeek: _hours, hourlyRate: _rate, ...ordered } = order as Record<string, unknown>;
          return { agreement, readings, closure, pauses, order: ordered };
        };
        const months = (each: Course) => oreOfText(asked<Fee>('fee', facts(each)).total);
        const plan = asked<InvoicePlan>('invoice-plan', facts(course));
        expect(months(course) <= months({ ...course, pauses: course.pauses.slice(1) })).toBe(true);
        expect(plan.lines.reduce((all, { amount }) => all + oreOfText(amount), 0n)).toBe(months(course));
        expect(plan.lines.every(({ amount }) => amount === '3200.10')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
