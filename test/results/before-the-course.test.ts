import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { ReadingsList } from '../../src/settlement/readings.ts';
import { asked } from '../oracle/asked.ts';
import { agreementWith, p1 } from './models.ts';

/** A job from before the course: settled by a window that holds its beginning, open where the window holds all of it. */

const ofAllOfIt = p1.map((result) => ({
  ...result,
  test: { ...result.test, window: { ...result.test.window, holds: 'all-of-it' } },
}));
const agreement = agreementWith(p1);
const level = agreement.tracks[0]?.levels[0]?.id;
const facts = {
  order: { level, startsOn: '2027-03-01', weeks: 16, hoursPerWeek: '15' },
  employment: [{ kind: 'ordinaert-job', firstDay: '2027-02-28' }],
};
const listed = (results: Parameters<typeof agreementWith>[0]) =>
  asked<ReadingsList>('readings', { agreement: agreementWith(results) }).readings.map(({ id }) => id);

describe('a window that holds the beginning', () => {
  it('leaves nothing to the reading, which is not listed', () => {
    expect(listed(p1)).not.toContain('bonus-before-course');
    expect(listed(ofAllOfIt)).toContain('bonus-before-course');
    expect(listed([...p1, ...ofAllOfIt.map((result) => ({ ...result, id: `${result.id}-hele` }))])).toContain(
      'bonus-before-course',
    );
  });

  it('refuses by its own clause', () => {
    const told = asked<Bonus>('bonus', { agreement, ...facts });
    const step = told.steps?.find(({ gives }) => gives === 'before-course');
    expect(step).toMatchObject({ what: 'placement-counted', rule: 'P1.3' });
    expect(step).not.toHaveProperty('readings');
    expect(explain('bonus', answer('bonus', { agreement, ...facts }), 'da')).toMatch(
      /tæller ikke, for begyndelsen ligger før forløbet\. \[P1\.3/,
    );
  });

  it('takes one that begins on the first day', () => {
    const employment = [{ kind: 'ordinaert-job', firstDay: '2027-03-01' }];
    const { steps = [] } = asked<Bonus>('bonus', { agreement, ...facts, employment });
    expect(steps.map(({ gives }) => gives)).not.toContain('before-course');
  });
});

it('a window that holds all of it is read, under the clause on what counts', () => {
  const ofReading = (readings: object) =>
    asked<Bonus>('bonus', { agreement: agreementWith(ofAllOfIt), ...facts, readings }).steps?.find(
      ({ what }) => what === 'placement-counted',
    );
  expect(ofReading({ 'bonus-before-course': 'does-not-count' })).toMatchObject({
    gives: 'before-course',
    rule: 'P1.1',
  });
  expect(ofReading({})?.gives).not.toBe('before-course');
});
