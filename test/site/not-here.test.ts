import { expect, it } from 'vitest';
import { fieldName } from '../../site/labels.ts';
import { notAskedHere, notAskedOf } from '../../site/not-here.ts';
import { numberKind } from '../../site/numbers.ts';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { answer } from '../../src/operations/operations.ts';
import { heldHours, pausedWeeks, weekPrice } from '../cases/payment-models.ts';

const held = 'Kan ikke spørges her: siden har ingen felter til afholdte kontakter.';
const pauses = 'Kan ikke spørges her: siden har ingen felter til dage, hvor betalingen stopper.';

it('names what the page has no fields for, of an agreement whose fee can turn on it', () => {
  const of = (agreement: object) => notAskedOf(agreement as Agreement, 'da');
  expect(of(heldHours)).toEqual([held]);
  expect(of(pausedWeeks)).toEqual([pauses]);
  expect(of(weekPrice)).toEqual([]);
  expect(of(koebenhavn2016Fyldt30)).toEqual([pauses]);
  expect(of(koebenhavnUdsatteOver30)).toEqual([]);
  expect(notAskedOf(heldHours as unknown as Agreement, 'en')).toEqual([
    'Cannot be asked here: the page has no fields for contacts that were held.',
  ]);
});

it('says so where a question is refused for want of it', () => {
  const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 8, hoursPerWeek: '2' };
  const told = answer('fee', { agreement: heldHours, order });
  const paths = told.ok ? [] : told.problems.map(({ path }) => path);
  expect(paths.map((path) => notAskedHere(path, 'da'))).toEqual([held]);
  expect(notAskedHere('order.weeks', 'da')).toBeUndefined();
  expect(notAskedHere('toString', 'da')).toBeUndefined();
});

it('the hours a week of a job are a field of the page, and read as hours', () => {
  expect(fieldName('employment[0].hoursPerWeek', 'da')).toBe('Timer om ugen');
  expect(fieldName('employment[0].hoursPerWeek', 'en')).toBe('Hours a week');
  expect(numberKind('employment[0].hoursPerWeek')).toBe('hours');
});
