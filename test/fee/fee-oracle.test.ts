import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type FeeFacts, fee } from '../../src/fee/fee.ts';
import { feeOptions, isInWorkWeeks, oracleFee } from '../oracle/course.ts';
import { placeOf, weekdayAt } from '../oracle/days.ts';
import { Random } from '../oracle/random.ts';
import { factsOf, type RandomCourse, randomCourse } from '../oracle/random-course.ts';

const ORDERS = 1_500;

it(`agrees with fractions and counted days on ${ORDERS} random orders under every reading`, () => {
  const random = new Random(20_160_125);
  const seen = new Map<string, number>();
  for (let count = 0; count < ORDERS; count++) {
    const course = randomCourse(random);
    const facts = { ...factsOf(course), steps: false } as unknown as FeeFacts<'virksomhedsspor-b'>;
    const others = {
      'order-week': random.one(feeOptions['order-week']),
      'started-work-fee': random.one(feeOptions['started-work-fee']),
      'regulated-price': random.one(feeOptions['regulated-price']),
    };
    for (const partWeek of feeOptions['part-week']) {
      for (const rejection of course.closure ? feeOptions['objective-rejection-fee'] : (['nothing'] as const)) {
        const readings = { 'part-week': partWeek, 'objective-rejection-fee': rejection, ...others };
        const told = fee(koebenhavn2016Fyldt30, facts, readings);
        const expected = oracleFee(course, readings);
        // Compared field by field: a matcher on a million answers would take most of the time.
        const same =
          told.total === expected.total &&
          told.weeklyFee === expected.weeklyFee &&
          told.entitledThrough === expected.entitledThrough &&
          told.entitledTotal === expected.entitledTotal &&
          (told.findings[0]?.amount ?? null) === expected.claimable &&
          told.invoiceableThrough === expected.invoiceableThrough &&
          told.payable?.firstDay === expected.payable?.firstDay &&
          told.payable?.lastDay === expected.payable?.lastDay &&
          told.payable?.days === expected.payable?.days;
        if (!same) expect({ course, readings, told }).toEqual({ course, readings, told: expected });
      }
    }
    const kind = `${course.closure?.ground}${course.contactMinutes === undefined ? '' : ' contacts'}`;
    for (const each of [kind, ...alsoSeen(course)]) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  // Every ground with and without short contacts was met often, and so was what else changes a fee.
  expect(seen.size).toBe(15);
  expect(Math.min(...seen.values())).toBeGreaterThan(ORDERS / 100);
});

function alsoSeen(course: RandomCourse): readonly string[] {
  const { pauses = [], rateChanges = [], endsOn } = course;
  const isByDates = isInWorkWeeks(course, 'work-week');
  return [
    isByDates ? 'work weeks' : '',
    isByDates && weekdayAt(placeOf(course.startsOn)) !== 1 ? 'work weeks after a holiday' : '',
    pauses.length > 0 ? 'pauses' : '',
    rateChanges.length > 0 ? 'rates' : '',
    pauses.length > 0 && rateChanges.length > 0 && endsOn !== undefined ? 'all of it' : '',
  ].filter((each) => each !== '');
}
