import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer } from '../../src/operations/operations.ts';
import { agreementOf, closedEarly, says, splitBy } from '../cases/instalments.ts';
import {
  fixedPrice,
  heldHours,
  hourBands,
  hoursTimesRate,
  monthPrice,
  pausedWeeks,
  resultInstalments,
  weekPrice,
} from '../cases/payment-models.ts';
import { asked } from '../oracle/asked.ts';
import { later, weekdayOf } from '../oracle/days.ts';
import { decimalFraction, fraction, nearest, oreOfText, product, textOfOre } from '../oracle/fractions.ts';

/** What holds of every unit that a course can be priced by, on random courses. */

const random = fc.record({
  start: fc.integer({ min: 0, max: 800 }).map((days) => later('2026-10-01', days)),
  weeks: fc.integer({ min: 1, max: 40 }),
  hours: fc.constantFrom('5', '10', '14.5', '15', '24.5', '25', '37'),
  open: fc.integer({ min: 1, max: 280 }),
  isClosed: fc.boolean(),
  job: fc.option(
    fc.integer({ min: 0, max: 500 }).map((days) => later('2026-10-01', days)),
    { nil: undefined },
  ),
});
interface Course {
  readonly start: string;
  readonly weeks: number;
  readonly hours: string;
  readonly open: number;
  readonly isClosed: boolean;
  readonly job: string | undefined;
}

const closing = ({ start, weeks, open, isClosed }: Course) =>
  isClosed && open < 7 * weeks ? { closure: { ground: 'closed-early', lastOpenDay: later(start, open - 1) } } : {};
const orderOf = ({ start, weeks }: Course, more: object = {}) => ({
  level: 'forloeb',
  startsOn: start,
  weeks,
  ...more,
});

/** Each unit with what its contract asks for and allows. */
const units: readonly (readonly [unit: string, agreement: object, facts: (course: Course) => object])[] = [
  ['week', weekPrice, (course) => ({ order: orderOf(course), ...closing(course) })],
  ['bands of hours', hourBands, (course) => ({ order: orderOf(course, { hoursPerWeek: course.hours }) })],
  [
    'hours × rate',
    hoursTimesRate,
    (course) => ({
      order: orderOf(course, { hoursPerWeek: course.hours, hourlyRate: '150' }),
      ...closing(course),
    }),
  ],
  ['month', monthPrice, (course) => ({ order: orderOf(course) })],
  ['course', fixedPrice, (course) => ({ order: orderOf(course), ...closing(course) })],
  [
    'course by results',
    resultInstalments,
    (course) => ({
      order: orderOf(course),
      employment: course.job ? [{ kind: 'ordinaert-job', firstDay: course.job }] : [],
    }),
  ],
  [
    'held hours',
    heldHours,
    (course) => ({
      order: orderOf(course, { hoursPerWeek: '2' }),
      contacts: Array.from({ length: course.open % 30 }, (_, at) => ({
        on: later(course.start, (at * 5) % (7 * course.weeks)),
        minutes: 1 + ((at * 37 + course.open) % 90),
      })),
    }),
  ],
];

describe.each(units)('a price by the %s', (unit, agreement, factsOf) => {
  it('is the sum of its invoice lines and of its instalments; lines lie in order, apart from each other, in the paid days', () => {
    fc.assert(
      fc.property(random, (course) => {
        const facts = factsOf(course);
        const fee = asked<Fee>('fee', { agreement, ...facts });
        const plan = asked<InvoicePlan>('invoice-plan', { agreement, ...facts });
        expect(plan.total).toBe(fee.total);
        expect(textOfOre(plan.lines.reduce((sum, { amount }) => sum + oreOfText(amount), 0n))).toBe(fee.total);
        const granted = fee.instalments?.filter(({ outcome }) => outcome === 'granted');
        if (granted) {
          expect(textOfOre(granted.reduce((sum, { amount }) => sum + oreOfText(amount), 0n))).toBe(fee.total);
          // Those of one day stand in one line.
          const byDay = new Map<string | null, bigint>();
          for (const { earnedOn, amount } of granted)
            byDay.set(earnedOn, (byDay.get(earnedOn) ?? 0n) + oreOfText(amount));
          expect(plan.lines.map(({ firstDay, amount }) => [firstDay, oreOfText(amount)])).toEqual([...byDay]);
          return;
        }
        const { payable } = fee;
        expect([plan.lines[0]?.firstDay, plan.lines.at(-1)?.lastDay]).toEqual([payable?.firstDay, payable?.lastDay]);
        for (const [at, { firstDay, lastDay }] of plan.lines.entries()) {
          expect(firstDay <= lastDay).toBe(true);
          if (at > 0) expect(firstDay).toBe(later(plan.lines[at - 1]?.lastDay as string, 1));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is never more for a shorter course', () => {
    if (unit === 'course by results' || unit === 'held hours') return;
    fc.assert(
      fc.property(random, fc.nat(39), (course, fewer) => {
        const short = { ...course, isClosed: false, weeks: Math.max(1, course.weeks - fewer) };
        const total = (each: Course) => oreOfText(asked<Fee>('fee', { agreement, ...factsOf(each) }).total);
        expect(total(short) <= total({ ...course, isClosed: false })).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('pauses', () => {
  const pausedBy = fc.array(fc.tuple(fc.nat(279), fc.integer({ min: 1, max: 20 })), { maxLength: 4 });

  /** Pauses in the course, apart from each other. */
  function pausesIn({ start, weeks }: Course, drawn: readonly (readonly [number, number])[]) {
    const taken = new Set<number>();
    return drawn.flatMap(([first, length]) => {
      const days = Array.from({ length }, (_, at) => first + at);
      if (first + length > 7 * weeks || days.some((day) => taken.has(day))) return [];
      for (const day of days) taken.add(day);
      return [{ firstDay: later(start, first), lastDay: later(start, first + length - 1), ground: 'ferie' }];
    });
  }

  /** Day by day: a day is paid unless it is paused, or is a Saturday or Sunday behind a paused Friday. */
  function paidDays({ start, weeks }: Course, pauses: readonly { firstDay: string; lastDay: string }[]): number {
    const isIn = (day: string) => pauses.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
    return Array.from({ length: 7 * weeks }, (_, at) => later(start, at)).filter((day) => {
      const weekday = weekdayOf(day);
      const friday = later(day, 5 - weekday);
      const isBehind = weekday > 5 && friday >= start && isIn(friday);
      const isBehindSaturday = weekday === 7 && later(day, -1) >= start && isIn(later(day, -1));
      return !isIn(day) && !isBehind && !isBehindSaturday;
    }).length;
  }

  it('cost what the days are worth, and never raise a fee', () => {
    fc.assert(
      fc.property(random, pausedBy, (course, drawn) => {
        const pauses = pausesIn(course, drawn);
        const order = orderOf(course);
        const told = asked<Fee>('fee', { agreement: pausedWeeks, order, pauses });
        const days = paidDays(course, pauses);
        const expected = nearest(product(decimalFraction('600'), fraction(100 * days, 7)));
        expect(told.total).toBe(textOfOre(expected));
        const fewer = asked<Fee>('fee', { agreement: pausedWeeks, order, pauses: pauses.slice(1) });
        expect(oreOfText(told.total) <= oreOfText(fewer.total)).toBe(true);
        const plan = asked<InvoicePlan>('invoice-plan', { agreement: pausedWeeks, order, pauses });
        expect(textOfOre(plan.lines.reduce((sum, { amount }) => sum + oreOfText(amount), 0n))).toBe(told.total);
      }),
      { numRuns: 200 },
    );
  });
});

describe('instalments by results', () => {
  it('what is decided of them stays decided, whatever is known later', () => {
    fc.assert(
      fc.property(random, fc.nat(700), fc.nat(700), (course, one, another) => {
        const [early, late] = [Math.min(one, another), Math.max(one, another)].map((days) => later(course.start, days));
        const employment = course.job ? [{ kind: 'ordinaert-job', firstDay: course.job }] : [];
        const outcomes = (asOf: string | undefined) =>
          asked<Fee>('fee', {
            agreement: resultInstalments,
            order: orderOf(course),
            employment,
            ...(asOf === undefined ? {} : { asOf }),
          }).instalments?.map(({ outcome, earnedOn }) => `${outcome} ${earnedOn}`) ?? [];
        const [before, after] = [outcomes(early), outcomes(late)];
        for (const [at, told] of before.entries()) {
          if (!told.startsWith('undecided')) expect(after[at]).toBe(told);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('months begun', () => {
  it('are counted one by one', () => {
    fc.assert(
      fc.property(random, (course) => {
        const days = Array.from({ length: 7 * course.weeks }, (_, at) => later(course.start, at).slice(0, 7));
        const { total } = asked<Fee>('fee', { agreement: monthPrice, order: orderOf(course) });
        expect(total).toBe(textOfOre(BigInt(new Set(days).size) * 320_000n));
      }),
      { numRuns: 60 },
    );
  });
});

it('a course is never told to end before it begins, whatever the unit', () => {
  for (const [, agreement, factsOf] of units) {
    const course = { start: '2027-01-04', weeks: 4, hours: '10', open: 1, isClosed: false, job: undefined };
    const closure = { ground: 'closed-early', lastOpenDay: '2027-01-03' };
    expect(answer('fee', { agreement, ...factsOf(course), closure }).ok).toBe(false);
  }
});

/** A week's price by hours and rate, with what its author says of part weeks and of invoices. */
const byRate = (counts: string, by: string) =>
  agreementOf({
    level: {
      hours: says('1.1', { kind: 'range', min: '1', max: '37', step: '1' }),
      hourlyRate: says('2.1', { min: '100', max: '300' }),
    },
    fee: { ...closedEarly('open-days'), partWeek: says('2.6', { counts }) },
    invoicing: splitBy(by),
  });

describe('a rate that falls inside a week', () => {
  const holiday = { pauses: [{ firstDay: '2028-01-01', lastDay: '2028-01-02', ground: 'ferie' }] };
  const newYear = {
    order: { level: 'forloeb', startsOn: '2027-12-27', weeks: 4, hoursPerWeek: '10', hourlyRate: '200' },
    rateChanges: [{ from: '2028-01-01', hourlyRate: '190' }],
  };
  // The first week has five days at 200 and two at 190: 1,971.43, and three weeks follow at 1,900.
  it.each([
    ['calendar-days', {}, '7671.43'],
    ['calendar-days', holiday, '7128.57'],
    ['started-weeks', {}, '7671.43'],
    ['started-weeks', holiday, '7671.43'],
    ['weekdays', holiday, '7671.43'],
    ['completed-weeks', holiday, '5700.00'],
  ])('costs what the week costs, of which a pause takes away or nothing: %s', (counts, pauses, total) => {
    expect(asked<Fee>('fee', { agreement: byRate(counts, 'calendar-months'), ...newYear, ...pauses }).total).toBe(
      total,
    );
  });

  it.each([
    ['calendar-days', ['857.14', '714.29']],
    ['weekdays', ['1571.43']],
    ['started-weeks', ['1571.43']],
    ['completed-weeks', ['1571.43']],
  ])('makes no line of a plan less than nothing: %s', (counts, amounts) => {
    const plan = asked<InvoicePlan>('invoice-plan', {
      agreement: byRate(counts, 'calendar-months'),
      order: { level: 'forloeb', startsOn: '2027-01-30', weeks: 1, hoursPerWeek: '10', hourlyRate: '300' },
      rateChanges: [{ from: '2027-02-01', hourlyRate: '100' }],
    });
    expect(plan.lines.map(({ amount }) => amount)).toEqual(amounts);
  });

  it('costs no more where the course is closed before it falls', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2027-12-28' };
    const closed = (counts: string) => {
      const agreement = byRate(counts, 'course-weeks');
      return asked<Fee>('fee', { agreement, ...newYear, closure }).total;
    };
    expect(['calendar-days', 'weekdays', 'started-weeks'].map(closed)).toEqual(['571.43', '788.57', '1971.43']);
  });
});
