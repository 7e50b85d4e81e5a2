import { describe, expect, it } from 'vitest';
import {
  courseDays,
  payableOf,
  saysEnd,
  weekAt,
  weekCount,
  weeksOf,
  weeksOpen,
  weeksOrdered,
} from '../../src/agreement/course.ts';
import { isPauseGround, type Pause, pausedDays, pausesOf } from '../../src/agreement/pauses.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { dayOf, isoDate } from '../../src/calendar/iso-date.ts';
import { type Days, toPeriod } from '../../src/calendar/period.ts';
import { openAccount } from '../../src/evidence/account.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const day = (date: string) => dayOf(isoDate(date), 'day');
const span = (firstDay: string, lastDay: string): Days => ({ first: day(firstDay), last: day(lastDay) });
const told = (days: Days) => Object.values(toPeriod(days));

/** What is answered under a reading of an order's weeks, and whether it was asked for. */
function read<Answer>(option: 'work-week' | 'calendar', ask: (account: ReturnType<typeof openAccount>) => Answer) {
  const asked = new Set<Reading>();
  const answer = ask(openAccount(agreement, { 'order-week': option }, false, asked));
  return [answer, asked.size > 0] as const;
}

describe('the weeks of an order by its last day (A42)', () => {
  it.each([
    ['Monday through Friday', '2016-07-04', '2016-07-15', [2, 0], [1, 5]],
    ['Monday through Saturday', '2016-07-04', '2016-07-16', [2, 0], [1, 6]],
    ['the Tuesday after Easter Monday through Friday', '2025-04-22', '2025-05-09', [3, 0], [2, 4]],
    ['the Tuesday after Easter Monday through Sunday', '2025-04-22', '2025-05-11', [3, 0], [2, 6]],
    ['Sunday through Friday: from before the working days of a week', '2016-07-03', '2016-07-15', null, [1, 6]],
    ['Tuesday through Friday, which misses a working day', '2016-07-05', '2016-07-15', null, [1, 4]],
    ['Monday through Thursday', '2016-07-04', '2016-07-14', null, [1, 4]],
    ['whole weeks, which nobody need read', '2016-07-04', '2016-07-17', null, [2, 0]],
  ] as const)('%s', (_, first, last, whole, written) => {
    const ordered = span(first, last);
    const count = (option: 'work-week' | 'calendar') =>
      read(option, (account) => {
        const { weeks, days } = weekCount({ endsOn: isoDate(last) }, ordered, account);
        return [weeks, days];
      });
    expect(count('calendar')).toEqual([written, whole !== null]);
    expect(count('work-week')).toEqual([whole ?? written, whole !== null]);
  });

  it('an order by weeks has them', () => {
    const ordered = span('2016-07-05', '2016-07-18');
    expect(read('work-week', (account) => weekCount({ weeks: 2 }, ordered, account))).toEqual([
      { weeks: 2, days: 0, areWhole: false, areRead: false },
      false,
    ]);
  });

  it('a week is cut to the ordered days; after the ordered end weeks go on as they are', () => {
    const ordered = span('2025-04-22', '2025-05-09');
    const [weeks] = read('work-week', (account) => weeksOf({ endsOn: isoDate('2025-05-09') }, ordered, account));
    const course = { ordered, weeks };
    const week = (date: string) => {
      const { isMadeWhole, ...days } = weekAt(course, day(date));
      return [...told(days), isMadeWhole];
    };
    expect(week('2025-04-22')).toEqual(['2025-04-22', '2025-04-27', true]);
    expect(week('2025-04-28')).toEqual(['2025-04-28', '2025-05-04', false]);
    expect(week('2025-05-04')).toEqual(['2025-04-28', '2025-05-04', false]);
    expect(week('2025-05-05')).toEqual(['2025-05-05', '2025-05-09', true]);
    expect(week('2025-05-12')).toEqual(['2025-05-12', '2025-05-18', false]);
    expect(weeksOrdered(course)).toBe(3);
    const open = (through: string) => weeksOpen(course, day(through)).map(({ days }) => told(days));
    expect(open('2025-04-29')).toEqual([
      ['2025-04-22', '2025-04-27'],
      ['2025-04-28', '2025-04-29'],
    ]);
    expect(open('2025-05-09')).toHaveLength(3);
    expect(open('2025-04-21')).toEqual([]);
    expect(open('2025-04-22')).toEqual([['2025-04-22', '2025-04-22']]);
  });

  it('read as it is written, its weeks begin on its first day', () => {
    const ordered = span('2025-04-22', '2025-05-09');
    const [weeks] = read('calendar', (account) => weeksOf({ endsOn: isoDate('2025-05-09') }, ordered, account));
    const course = { ordered, weeks };
    expect(weeksOpen(course, ordered.last).map(({ week, days }) => [...told(days), week.isMadeWhole])).toEqual([
      ['2025-04-22', '2025-04-28', false],
      ['2025-04-29', '2025-05-05', false],
      ['2025-05-06', '2025-05-09', false],
    ]);
    expect(weeksOrdered(course)).toBe(3);
  });
});

describe('pauses', () => {
  const course = courseDays({ level: 'virksomhedsspor-b', startsOn: isoDate('2016-07-04'), weeks: 13 }, undefined);
  const pause = (firstDay: string, lastDay: string, ground = 'force-majeure'): Pause => ({
    firstDay: isoDate(firstDay),
    lastDay: isoDate(lastDay),
    ground,
  });
  const problems = (...pauses: readonly Pause[]) =>
    problemsOf(() => pausesOf(agreement.terms.fee, pauses, course)).map(({ code, path }) => `${code} at ${path}`);

  it.each([
    ['on the first and on the last day', [pause('2016-07-04', '2016-07-04'), pause('2016-10-02', '2016-10-02')], []],
    ['a day before the course', [pause('2016-07-03', '2016-07-04')], ['date-order at pauses[0].firstDay']],
    ['a day after it', [pause('2016-10-02', '2016-10-03')], ['date-order at pauses[0].lastDay']],
    ['that end before they begin', [pause('2016-07-06', '2016-07-05')], ['date-order at pauses[0].lastDay']],
    [
      'on a ground that the agreement does not name',
      [pause('2016-07-04', '2016-07-04', 'ferie')],
      ['not-in-agreement at pauses[0].ground'],
    ],
    [
      'through a day that does not exist',
      [{ ...pause('2016-07-05', '2016-07-06'), lastDay: '2016-02-30' as never }],
      ['invalid-date at pauses[0].lastDay'],
    ],
    ['day after day', [pause('2016-07-05', '2016-07-06'), pause('2016-07-07', '2016-07-08')], []],
    [
      'that share a day',
      [pause('2016-07-05', '2016-07-06'), pause('2016-07-06', '2016-07-08')],
      ['given-twice at pauses[1]'],
    ],
    [
      'of days that do not exist',
      [{ ...pause('2016-07-05', '2016-07-06'), firstDay: '2016-02-30' as never }, pause('2016-07-03', '2016-07-04')],
      ['invalid-date at pauses[0].firstDay', 'date-order at pauses[1].firstDay'],
    ],
  ])('%s', (_, pauses, expected) => {
    expect(problems(...pauses)).toEqual(expected);
  });

  it('need a clause that knows them, and a course that began', () => {
    expect(problemsOf(() => pausesOf({}, [pause('2016-07-04', '2016-07-04')], course))).toEqual([
      { code: 'not-in-agreement', path: 'pauses' },
    ]);
    expect(problemsOf(() => pausesOf(undefined, [], course))).toEqual([]);
    expect(problemsOf(() => pausesOf(undefined, [pause('2016-07-04', '2016-07-04')], course))).toEqual([
      { code: 'not-in-agreement', path: 'pauses' },
    ]);
    const closed = { ...course, open: null };
    expect(problemsOf(() => pausesOf(agreement.terms.fee, [pause('2016-07-04', '2016-07-04')], closed))).toEqual([
      { code: 'date-order', path: 'pauses[0].lastDay' },
    ]);
    expect(
      [pause('2016-07-04', '2016-07-04'), pause('2016-07-04', '2016-07-04', 'ferie')].map((each) =>
        isPauseGround(agreement.terms.fee ?? {}, each),
      ),
    ).toEqual([true, false]);
    expect(isPauseGround({}, pause('2016-07-04', '2016-07-04'))).toBe(false);
  });

  it.each([
    ['a Thursday', '2016-07-14', '2016-07-14', '2016-10-02', false],
    ['a Friday', '2016-07-15', '2016-07-17', '2016-10-02', true],
    ['a Saturday', '2016-07-16', '2016-07-17', '2016-10-02', true],
    ['a Sunday', '2016-07-17', '2016-07-17', '2016-10-02', false],
    ['a Friday, where the Saturday is the last day due', '2016-07-15', '2016-07-16', '2016-07-16', true],
    ['a Friday that is the last day due', '2016-07-15', '2016-07-15', '2016-07-15', false],
  ])('through %s, where the weeks of orders are work weeks (A42)', (_, last, through, due, isAsked) => {
    const paused = (option: 'work-week' | 'calendar') =>
      read(option, (account) => pausedDays([span('2016-07-11', last)], span('2016-07-04', due), account).map(told));
    expect(paused('work-week')).toEqual([[['2016-07-11', through]], isAsked]);
    expect(paused('calendar')).toEqual([[['2016-07-11', last]], isAsked]);
  });
});

it('a rejection that an agreement prices by a word is read by nobody; without it, it is (A44)', () => {
  const order = { level: 'virksomhedsspor-b', startsOn: isoDate('2016-07-04'), weeks: 13 };
  const closure = { ground: 'objective-rejection', lastOpenDay: isoDate('2016-07-10') } as const;
  const days = courseDays(order, closure);
  const paid = (fee: object | undefined) => {
    const asked = new Set<Reading>();
    const account = openAccount(agreement, {}, false, asked);
    const payable = payableOf({ terms: { fee: fee as never } }, days, closure, account);
    return [payable && told(payable), asked.size];
  };
  const open = ['2016-07-04', '2016-07-10'];
  expect(paid({ ended: { 'objective-rejection': { pays: 'open-period' } } })).toEqual([open, 0]);
  expect(paid({ ended: { 'objective-rejection': { pays: 'nothing' } } })).toEqual([null, 0]);
  for (const fee of [undefined, {}, { ended: {} }, { ended: { 'objective-rejection': {} } }])
    expect(paid(fee)).toEqual([null, 1]);
});

it('a first day that does not exist is told of at the order', () => {
  const order = { level: 'virksomhedsspor-b', startsOn: '2016-02-30' as never, weeks: 13 };
  expect(problemsOf(() => courseDays(order, undefined))).toEqual([{ code: 'invalid-date', path: 'order.startsOn' }]);
});

it('an agreement says what is paid of an end by a word, or beside the clause that pays open days', () => {
  const clause = { rule: 'E1', source: { document: 'K1' } } as const;
  const ended = (end: object | undefined) => ({ ended: { 'closed-early': end } }) as never;
  const says = (fee: object | undefined) => saysEnd(fee as never, 'closed-early');
  expect(says(undefined)).toBe(false);
  expect(says(ended(undefined))).toBe(false);
  expect(says(ended(clause))).toBe(false);
  expect(says(ended({ ...clause, pays: 'nothing' }))).toBe(true);
  expect(says({ ...(ended(clause) as object), openDays: { ...clause, are: 'paid' } })).toBe(true);
  expect(says({ openDays: { ...clause, are: 'paid' } })).toBe(false);
});
