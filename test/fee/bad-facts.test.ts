import { expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { PricedOrder } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 as agreement } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, isoDate } from '../../src/calendar/iso-date.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { pricedCourse } from '../../src/fee/course-fee.ts';
import { type FeeFacts, fee } from '../../src/fee/fee.ts';
import { oreOfDays, oreThrough } from '../../src/fee/running-total.ts';
import { hourlyRate, hours } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { fixedPrice, heldHours, hourBands, monthPrice, resultInstalments, weekPrice } from '../cases/payment-models.ts';

const company = {
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
  hourlyRate: hourlyRate('140'),
} as const;
const mentor = { ...company, level: 'fastholdelsesmentor', hoursPerWeek: hours('2') } as const;

/** A caller without types may hand over what no schema has checked. */
const told = (facts: object) =>
  problemsOf(() => fee(agreement, facts as FeeFacts<'virksomhedsspor-b'>)).map(
    ({ code, path }) => `${code} at ${path}`,
  );
const without = (order: object, field: string) => ({ ...order, [field]: undefined });

it.each<[object, readonly string[]]>([
  [{ order: without(company, 'hoursPerWeek') }, ['missing-field at order.hoursPerWeek']],
  [{ order: without(company, 'hourlyRate') }, ['missing-field at order.hourlyRate']],
  [{ order: { ...company, level: 'nowhere' }, contactMinutes: 45 }, ['unknown-level at order.level']],
  [
    { order: without(mentor, 'hoursPerWeek'), contactMinutes: 61 },
    ['missing-field at order.hoursPerWeek', 'out-of-range at contactMinutes'],
  ],
  [{ order: company, contactMinutes: 45 }, ['not-a-mentor-level at contactMinutes']],
  [{ order: { ...mentor, hoursPerWeek: hours('1.5') }, contactMinutes: 45 }, ['hours-not-whole at order.hoursPerWeek']],
  [{ order: mentor, contactMinutes: 44.5 }, ['invalid-type at contactMinutes']],
  [{ order: mentor, contactMinutes: 0 }, ['out-of-range at contactMinutes']],
  [{ order: mentor, contactMinutes: 61 }, ['out-of-range at contactMinutes']],
  [{ order: mentor, contactMinutes: 1 }, []],
  [{ order: mentor, contactMinutes: 60 }, []],
  [{ order: company, startedWorkOn: '2016-02-30' as IsoDate }, ['invalid-date at startedWorkOn']],
])('%j', (facts, problems) => {
  expect(told(facts)).toEqual(problems);
});

const own = { level: 'forloeb', startsOn: '2027-01-04', weeks: 4, hoursPerWeek: hours('1') };
const held = (on: string, minutes: number) => ({
  order: own,
  contacts: [
    { on: '2027-01-05', minutes: 1 },
    { on, minutes },
  ],
});
const [work, nothing] = [[{ kind: 'ordinaert-job', firstDay: '2027-02-01' }], []];

it.each<[object, object, readonly string[]]>([
  [heldHours, held('2027-01-06', 0.5), ['invalid-type at contacts[1].minutes']],
  [heldHours, held('2027-01-06', 0), ['out-of-range at contacts[1].minutes']],
  [heldHours, held('2027-01-06', 1), []],
  [heldHours, held('2027-01-06', 10_080), []],
  [heldHours, held('2027-01-06', 10_081), ['out-of-range at contacts[1].minutes']],
  [heldHours, held('2027-02-30', 60), ['invalid-date at contacts[1].on']],
  [heldHours, { order: own }, ['missing-field at contacts']],
  [hourBands, { order: { ...own, hoursPerWeek: hours('38') } }, ['not-in-agreement at order.hoursPerWeek']],
  [weekPrice, { order: own, placements: nothing }, ['not-in-agreement at placements']],
  [weekPrice, { order: own, employment: work }, ['not-in-agreement at employment']],
  [weekPrice, { order: own, asOf: '2027-02-01' }, ['not-in-agreement at asOf']],
  [
    fixedPrice,
    { order: own, placements: nothing, employment: work, asOf: '2027-02-01' },
    ['not-in-agreement at placements', 'not-in-agreement at employment', 'not-in-agreement at asOf'],
  ],
  [resultInstalments, { order: own, placements: nothing, employment: work, asOf: '2027-02-01' }, []],
  ...[monthPrice, fixedPrice].map((model): [object, object, readonly string[]] => [
    model,
    { order: own, rateChanges: [{ from: '2027-01-11', hourlyRate: '200' }] },
    ['not-in-agreement at order.hourlyRate'],
  ]),
  [
    heldHours,
    { ...held('2027-01-06', 60), rateChanges: [{ from: '2027-01-11', hourlyRate: '200' }] },
    ['not-in-agreement at order.hourlyRate'],
  ],
])('of a model of payment: %#', (model, facts, problems) => {
  const told = problemsOf(() => fee(model as Agreement, facts as FeeFacts)).map(
    ({ code, path }) => `${code} at ${path}`,
  );
  expect(told).toEqual(problems);
});

it('of the open days before an objective rejection, found only where the agreement leaves open who pays them', () => {
  const rejected = {
    order: company,
    closure: { ground: 'objective-rejection', lastOpenDay: isoDate('2016-07-10') },
  } as const;
  const found = (change: object) => {
    const { fee: stated } = agreement.terms;
    const bent = { ...agreement, terms: { ...agreement.terms, fee: { ...stated, ...change } } } as typeof agreement;
    return fee(bent, rejected).findings.map(({ code, amount }) => `${code} ${amount}`);
  };
  const ended = agreement.terms.fee?.ended;
  const saying = (pays: string) => ({
    ended: { ...ended, 'objective-rejection': { ...ended?.['objective-rejection'], pays } },
  });
  expect(found({})).toEqual(['open-period-may-be-claimed 1680.00']);
  expect(found(saying('nothing'))).toEqual([]);
});

it('days that lie side by side sum to the whole', () => {
  const order: PricedOrder = { ...company, hoursPerWeek: hours('1.25'), hourlyRate: hourlyRate('40.01') };
  const priced = pricedCourse(agreement, { order }, openAccount(agreement, {}, false));
  const [first, last] = [dayOf('2016-07-04', ''), dayOf('2016-07-20', '')];
  let sum = 0;
  for (let day = first; day <= last; day++) sum += oreOfDays(priced, { first: day, last: day }) as number;
  expect(sum).toBe(oreThrough(priced, last));
  expect(oreOfDays(priced, { first, last: (first + 6) as Day })).toBe(5001);
});
