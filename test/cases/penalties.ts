/** Worked examples of the penalties. Wednesday 5 October 2016 is the day of performance throughout. */
export const dueOn = '2016-10-05';

/** V18: base 10,000, least amount given as 0.00; delivered so many working days late. */
export const delayVector = [
  { id: 'V18, 1 day', deliveredOn: '2016-10-06', workingDays: 1, total: '1000.00' },
  { id: 'V18, 2 days', deliveredOn: '2016-10-07', workingDays: 2, total: '2000.00' },
  { id: 'V18, 2 days, delivered on a Sunday', deliveredOn: '2016-10-09', workingDays: 2, total: '2000.00' },
  { id: 'V18, 3 days', deliveredOn: '2016-10-10', workingDays: 3, total: '2500.00' },
  { id: 'V18, 10 days', deliveredOn: '2016-10-19', workingDays: 10, total: '2500.00' },
  { id: 'in time', deliveredOn: '2016-10-05', workingDays: 0, total: '0.00' },
  { id: 'early', deliveredOn: '2016-10-04', workingDays: 0, total: '0.00' },
] as const;

/** Value, working days late and least amount a day against total or bounds: øre, caps and thresholds. */
export const delayCases = [
  { id: 'minimum below 10 %', value: '10000.00', days: 1, minimum: '999.99', total: '1000.00' },
  { id: 'minimum at 10 %', value: '10000.00', days: 1, minimum: '1000.00', total: '1000.00' },
  { id: 'minimum above 10 %', value: '10000.00', days: 1, minimum: '1000.01', total: '1000.01' },
  { id: 'minimum just under the cap', value: '10000.00', days: 1, minimum: '2499.99', total: '2499.99' },
  { id: 'minimum at the cap', value: '10000.00', days: 1, minimum: '2500.00', total: '2500.00' },
  { id: 'minimum above the cap: the cap wins', value: '10000.00', days: 1, minimum: '2500.01', total: '2500.00' },
  { id: 'the sum is rounded, not the day', value: '0.15', days: 2, minimum: '0.00', total: '0.03' },
  { id: 'a half øre rounds away from zero', value: '0.25', days: 1, minimum: '0.00', total: '0.03' },
  { id: 'the cap is cut to whole øre', value: '0.07', days: 3, minimum: '0.00', total: '0.01' },
  { id: 'a cap under one øre is nothing', value: '0.03', days: 3, minimum: '5000.00', total: '0.00' },
  { id: 'the largest value', value: '999999999999.99', days: 1, minimum: '0.00', total: '100000000000.00' },
] as const;
