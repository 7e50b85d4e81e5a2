import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { deadlineCalendar } from '../../src/deadlines/deadline-calendar.ts';
import { deadlines } from '../../src/deadlines/deadlines.ts';
import type { DeadlineEvents } from '../../src/deadlines/events.ts';
import { hours } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const order = {
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours(12),
} as const;
const ask = (events: DeadlineEvents) => deadlines(agreement, { order, events });

/** What no schema has checked is told of at its own path. */
it.each([
  [{ everyWeeks: 1.5 }, { code: 'invalid-type', path: 'events.interimReports.everyWeeks' }],
  [{ everyWeeks: 0 }, { code: 'out-of-range', path: 'events.interimReports.everyWeeks' }],
  [{ everyMonths: Number.NaN }, { code: 'invalid-type', path: 'events.interimReports.everyMonths' }],
  [{ everyMonths: -1 }, { code: 'out-of-range', path: 'events.interimReports.everyMonths' }],
])('reports at %j', (interimReports, problem) => {
  expect(problemsOf(() => ask({ interimReports }))).toEqual([problem]);
});

const never = '2016-02-30' as IsoDate;
it.each([
  ['order.orderedOn', { order: { ...order, orderedOn: never } }],
  ['events.approvedOn', { events: { approvedOn: never } }],
  ['events.startedOn', { events: { startedOn: never } }],
  ['events.sentBackOn', { events: { sentBackOn: never } }],
  ['events.policeReportedOn', { events: { policeReportedOn: never } }],
  ['events.finalReportBy', { events: { finalReportBy: never } }],
  ['events.placements[0].firstDay', { events: { placements: [{ firstDay: never }] } }],
  ['events.placements[0].lastDay', { events: { placements: [{ firstDay: order.startsOn, lastDay: never }] } }],
])('a day that does not exist, at %s', (path, facts) => {
  expect(problemsOf(() => deadlines(agreement, { order, ...facts }))).toEqual([{ code: 'invalid-date', path }]);
});

it('a day that does not exist among deadlines that the caller wrote, at its place', () => {
  const [told] = deadlines(agreement, { order }).deadlines;
  const bad = { ...(told as NonNullable<typeof told>), dueOn: never };
  const facts = { orders: [{ id: 'a', deadlines: [{ ...bad, dueOn: order.startsOn }, bad] }], language: 'da' } as const;
  expect(problemsOf(() => deadlineCalendar({ ...facts, stamp: '2016-06-24T08:00:00Z' }))).toEqual([
    { code: 'invalid-date', path: 'deadlines[1].dueOn' },
  ]);
});

it('proof of a return on the last day of the calendar is due after it', () => {
  const late = { ...order, startsOn: isoDate('2199-12-25'), weeks: 1 };
  const facts = { closure: { ground: 'objective-rejection' }, events: { sentBackOn: isoDate('2199-12-31') } } as const;
  expect(problemsOf(() => deadlines(agreement, { order: late, ...facts }))).toEqual([
    { code: 'date-out-of-range', path: 'events.sentBackOn' },
  ]);
});

it('reports of no kind are none', () => {
  expect(ask({ interimReports: {} })).toEqual(ask({}));
});

it('an error that is no problem of the facts goes on', () => {
  const broken = {
    get interimReports(): never {
      throw new TypeError('broken');
    },
  };
  expect(() => ask(broken)).toThrow(TypeError);
});

it('guidance before two placements that end on one day stands in the order they began', () => {
  const placed = (firstDay: string) => ({ firstDay: isoDate(firstDay), lastDay: isoDate('2016-08-31') });
  const mentor = { ...order, level: 'fastholdelsesmentor', weeks: 26 } as const;
  const placements = [placed('2016-08-15'), placed('2016-08-01')];
  const { deadlines: due } = deadlines(agreement, { order: mentor, events: { placements, mentorBeside: 'company' } });
  const guidance = due.filter(({ duty }) => duty === 'job-guidance');
  expect(guidance.map(({ dueOn, period }) => [dueOn, period?.firstDay])).toEqual([
    ['2016-08-31', '2016-08-01'],
    ['2016-08-31', '2016-08-15'],
  ]);
});
