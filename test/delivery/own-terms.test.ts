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
