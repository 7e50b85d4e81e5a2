import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type FeeFacts, fee } from '../../src/fee/fee.ts';
import { oracleFee, type PartWeek, type Rejection } from '../oracle/course.ts';
import { Random } from '../oracle/random.ts';
import { factsOf, randomCourse } from '../oracle/random-course.ts';

const ORDERS = 100_000;
const partWeeks: readonly PartWeek[] = ['calendar-days', 'weekdays', 'started-weeks', 'completed-weeks'];

it(`agrees with fractions and counted days on ${ORDERS} random orders under every reading`, () => {
  const random = new Random(20_160_125);
  const seen = new Map<string, number>();
  for (let count = 0; count < ORDERS; count++) {
    const course = randomCourse(random);
    const facts = { ...factsOf(course), steps: false } as unknown as FeeFacts<'virksomhedsspor-b'>;
    const rejections: Rejection[] = course.closure ? ['nothing', 'open-period'] : ['nothing'];
    for (const partWeek of partWeeks) {
      for (const rejection of rejections) {
        const readings = { 'part-week': partWeek, 'objective-rejection-fee': rejection };
        const told = fee(koebenhavn2016Fyldt30, facts, readings);
        const expected = oracleFee(course, partWeek, rejection);
        // Compared field by field: a matcher on a million answers would take most of the time.
        const same =
          told.total === expected.total &&
          told.weeklyFee === expected.weeklyFee &&
          told.entitledThrough === expected.entitledThrough &&
          told.invoiceableThrough === expected.invoiceableThrough &&
          told.payable?.firstDay === expected.payable?.firstDay &&
          told.payable?.lastDay === expected.payable?.lastDay &&
          told.payable?.days === expected.payable?.days;
        if (!same) expect({ course, readings, told }).toEqual({ course, readings, told: expected });
      }
    }
    const kind = `${course.closure?.ground}${course.contactMinutes === undefined ? '' : ' contacts'}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  // Every ground with and without short contacts was met often.
  expect(seen.size).toBe(10);
  expect(Math.min(...seen.values())).toBeGreaterThan(ORDERS / 100);
});
