import { expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 as fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { delivery } from '../../src/delivery/delivery.ts';
import { hours } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const order = {
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 2,
  hoursPerWeek: hours(12),
} as const;
const planned = [{ week: 1, activityHours: hours(8) }];

it('an agreement that asks for no total and no average shows the hours without a step for them', () => {
  const silent: Agreement = { ...fyldt30, terms: { delivery: {} } };
  const { orderedHours, plannedHours, deficit, findings, steps } = delivery(silent, { order, planned });
  expect([orderedHours, plannedHours, deficit]).toEqual(['24', '8', '16']);
  expect([findings, steps]).toEqual([[], []]);
});

it('a week that is no whole number is told of where it stands', () => {
  const asked = () => delivery(fyldt30, { order, planned: [...planned, { week: 1.5, activityHours: hours(1) }] });
  expect(problemsOf(asked)).toEqual([{ code: 'invalid-type', path: 'planned[1].week' }]);
});

it('a course that was closed may have begun low only where its hours are an average', () => {
  const tracks = fyldt30.tracks.map((track) => ({
    ...track,
    levels: track.levels.map((level) =>
      level.hours && 'average' in level.hours ? { ...level, hours: { ...level.hours, average: false } } : level,
    ),
  }));
  const each: Agreement = { ...fyldt30, tracks };
  const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-10') } as const;
  const told = (agreement: Agreement) =>
    delivery(agreement, { order, closure, planned }).findings.map(({ severity, message }) => [severity, message]);
  expect(told(fyldt30)).toEqual([['warn', expect.stringContaining('a course may begin low')]]);
  expect(told(each)).toEqual([['breach', '4 hours less than ordered in all are planned.']]);
});

it('an interval has an average where a rule, or the hours of the level, say that it is one', () => {
  const interval = { ...order, hoursPerWeek: undefined, hoursInterval: { min: hours(5), max: hours(12) } };
  const silent = (level: (typeof fyldt30)['tracks'][number]['levels'][number]) => ({ ...level, hours: undefined });
  const none: Agreement = {
    ...fyldt30,
    tracks: fyldt30.tracks.map((track) => ({ ...track, levels: track.levels.map(silent) })),
  };
  expect(delivery(fyldt30, { order: interval, planned }).interval).toMatchObject({ average: '4' });
  expect(delivery(none, { order: interval, planned })).toMatchObject({ interval: null, findings: [] });
});
