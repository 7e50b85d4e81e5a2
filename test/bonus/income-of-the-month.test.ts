import { expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';

const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2022-02-08',
  endsOn: '2022-02-21',
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const readings = {
  'bonus-measurement': 'first-of-month',
  'bonus-income-month': 'measurement-month',
  'bonus-income': 'month',
};
const figures = { 'bonus-1a': '20000', 'bonus-1b': '20000', 'income-threshold': '12000.50' };
const held = { kind: 'ordinaert-job', firstDay: '2022-02-23', monthlyIncome: { '2022-05': '12000' } };

/** Bonus 1b as known on 20 May; all jobs of the month of the measurement, May, count together. */
function outcomeWith(...later: object[]) {
  const told = answer('bonus', {
    agreement: 'koebenhavn-2016-fyldt-30',
    order,
    readings,
    figures,
    asOf: '2022-05-20',
    employment: [held, ...later],
  });
  return told.ok && told.result.decisions.find(({ bonus }) => bonus === '1b')?.outcome;
}

// Decided is decided: what is told of a month that is asked for leaves it open also on the days before it happens.
it.each([
  ['no other job', [], 'refused'],
  ['a job from the last day that is known', [{ kind: 'ordinaert-job', firstDay: '2022-05-20' }], 'undecided'],
  ['a job from the day after it', [{ kind: 'ordinaert-job', firstDay: '2022-05-21' }], 'undecided'],
  ['a job from the last day of the month', [{ kind: 'ordinaert-job', firstDay: '2022-05-31' }], 'undecided'],
  ['a job from the day after the month', [{ kind: 'ordinaert-job', firstDay: '2022-06-01' }], 'refused'],
  [
    'its income is too little',
    [{ kind: 'ordinaert-job', firstDay: '2022-05-21', monthlyIncome: { '2022-05': '0.49' } }],
    'refused',
  ],
  [
    'its income is enough',
    [{ kind: 'ordinaert-job', firstDay: '2022-05-21', monthlyIncome: { '2022-05': '0.50' } }],
    'granted',
  ],
] as const)('income below the threshold and %s', (_, later, outcome) => {
  expect(outcomeWith(...later)).toBe(outcome);
});
