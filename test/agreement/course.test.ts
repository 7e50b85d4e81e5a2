import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CourseReadings, courseDays, MOST_WEEKS, orderedDays, payableOf } from '../../src/agreement/course.ts';
import { type Closure, closureGrounds } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { type Days, lengthOf, toPeriod } from '../../src/calendar/period.ts';
import { addDays } from '../../src/calendar/questions.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const startsOn = isoDate('2016-07-04');
const basics = { level: 'virksomhedsspor-b', startsOn };
const thirteenWeeks = { ...basics, weeks: 13 };
const lastDay = isoDate('2016-10-02');

const courseOf = (order: Parameters<typeof courseDays>[0], closure: Closure | undefined, readings: CourseReadings) => {
  const days = courseDays(order, closure);
  return {
    ...days,
    payable: payableOf(koebenhavn2016Fyldt30, days, closure, openAccount(koebenhavn2016Fyldt30, readings, false)),
  };
};

const said = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code}@${path}`);
const periodOf = (days: Days | null) => days && Object.values(toPeriod(days));

describe('the days that are ordered', () => {
  it.each([
    [{ weeks: 13 }, '2016-10-02', 91],
    [{ weeks: 1 }, '2016-07-10', 7],
    [{ weeks: MOST_WEEKS }, '2026-06-21', 3640],
    [{ endsOn: isoDate('2016-07-04') }, '2016-07-04', 1],
    [{ endsOn: isoDate('2016-09-30') }, '2016-09-30', 89],
    [{ endsOn: isoDate('2026-06-21') }, '2026-06-21', 3640],
  ])('of %j run through %s', (period, last, length) => {
    const days = orderedDays({ ...basics, ...period });
    expect(toPeriod(days)).toEqual({ firstDay: startsOn, lastDay: last });
    expect(lengthOf(days)).toBe(length);
  });

  it('are the same by weeks and by the last day (A42)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: MOST_WEEKS }), (offset, weeks) => {
        const first = addDays(isoDate('1900-01-01'), offset);
        const endsOn = addDays(first, 7 * weeks - 1);
        expect(orderedDays({ ...basics, startsOn: first, endsOn })).toEqual(
          orderedDays({ ...basics, startsOn: first, weeks }),
        );
      }),
    );
  });

  it.each([
    [{ weeks: 0 }, 'out-of-range@order.weeks'],
    [{ weeks: -1 }, 'out-of-range@order.weeks'],
    [{ weeks: MOST_WEEKS + 1 }, 'out-of-range@order.weeks'],
    [{ weeks: 1.5 }, 'invalid-type@order.weeks'],
    [{ weeks: Number.NaN }, 'invalid-type@order.weeks'],
    [{ weeks: undefined }, 'invalid-type@order.weeks'],
    [{ endsOn: '2016-07-03' }, 'date-order@order.endsOn'],
    [{ endsOn: '2026-06-22' }, 'out-of-range@order.endsOn'],
    [{ endsOn: '2016-02-30' }, 'invalid-date@order.endsOn'],
    [{ endsOn: '2200-01-01' }, 'date-out-of-range@order.endsOn'],
    [{ startsOn: '2199-12-26', weeks: 1 }, 'date-out-of-range@order.weeks'],
    [{ startsOn: '2199-12-31', weeks: 520 }, 'date-out-of-range@order.weeks'],
  ])('of %j are refused', (changes, problem) => {
    expect(said(() => orderedDays({ ...basics, ...changes } as never))).toEqual([problem]);
  });

  it('may end on the last day of the calendar', () => {
    expect(toPeriod(orderedDays({ ...basics, startsOn: isoDate('2199-12-25'), weeks: 1 })).lastDay).toBe('2199-12-31');
  });
});

describe('the days that are paid for', () => {
  const closed = (ground: Closure['ground'], day?: string): Closure =>
    ({ ground, ...(day !== undefined && { lastOpenDay: isoDate(day) }) }) as Closure;
  const whole = [startsOn, lastDay];
  const part = [startsOn, '2016-07-27'];

  it.each([
    [undefined, whole, 'order.weeks'],
    [closed('closed-early', '2016-07-27'), part, 'closure.lastOpenDay'],
    [closed('closed-early', startsOn), [startsOn, startsOn], 'closure.lastOpenDay'],
    [closed('closed-early', lastDay), whole, 'closure.lastOpenDay'],
    [closed('agreed-termination', '2016-07-27'), part, 'closure.lastOpenDay'],
    [closed('cancelled-before-start'), null, 'closure.lastOpenDay'],
    [closed('objective-rejection'), null, 'closure.lastOpenDay'],
    [closed('objective-rejection', '2016-07-27'), null, 'closure.lastOpenDay'],
  ])('after %j', (closure, payable, endField) => {
    const course = courseOf(thirteenWeeks, closure, {});
    expect(periodOf(course.ordered)).toEqual(whole);
    expect(periodOf(course.payable)).toEqual(payable);
    expect(course.endField).toBe(endField);
  });

  it('name the field that moves their end', () => {
    expect(courseOf({ ...basics, endsOn: lastDay }, undefined, {}).endField).toBe('order.endsOn');
  });

  it('run through the last open day of an objective rejection where it is read so (A44)', () => {
    const readings = { 'objective-rejection-fee': 'open-period' } as const;
    const payable = (closure: Closure) => periodOf(courseOf(thirteenWeeks, closure, readings).payable);
    expect(payable(closed('objective-rejection', '2016-07-27'))).toEqual(part);
    expect(payable(closed('objective-rejection'))).toBe(null);
    expect(payable(closed('cancelled-before-start'))).toBe(null);
    expect(payable(closed('closed-early', '2016-07-27'))).toEqual(part);
  });

  it.each([
    ['2016-07-03', 'date-order'],
    ['2016-10-03', 'date-order'],
    ['2016-02-30', 'invalid-date'],
  ])('are refused for a last open day of %s', (day, code) => {
    const closure = { ground: 'closed-early', lastOpenDay: day } as never;
    expect(said(() => courseOf(thirteenWeeks, closure, {}))).toEqual([`${code}@closure.lastOpenDay`]);
  });

  it('need a last open day exactly where the ground has one', () => {
    const problem = (ground: string, day?: string) =>
      said(() => courseOf(thirteenWeeks, { ground, lastOpenDay: day } as never, {}));
    expect(closureGrounds.map((ground) => problem(ground))).toEqual([
      ['missing-field@closure.lastOpenDay'],
      [],
      [],
      ['missing-field@closure.lastOpenDay'],
    ]);
    expect(closureGrounds.map((ground) => problem(ground, '2016-07-27'))).toEqual([
      [],
      ['unknown-field@closure.lastOpenDay'],
      [],
      [],
    ]);
  });
});
