import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
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
