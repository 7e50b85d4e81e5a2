import { test } from 'vitest';
import { isoDate, kroner } from '../../src/index.ts';
import { august, july, line } from '../cases/invoice-audit.ts';
import { setsRight } from './set-right.ts';

/**
 * Lines that lie over one another: a week is worth 1,680.00, a day 240.00. What is credited for one of them may be just what
 * lies on another, which is then lowered in its place. Where that leaves something wrong, all lines that lie over one another
 * are credited whole, and their open days are invoiced again.
 */
const regulated = (...rates: readonly (readonly [from: string, hourlyRate: string])[]) => ({
  rateChanges: rates.map(([from, rate]) => ({ from: isoDate(from), hourlyRate: kroner(rate) })),
});

test.each([
  [
    // 140.00 too much on two weeks, and just 140.00 of the other line lies on them.
    'what is too much of one lies on the other too: both are credited whole, in the order of their days',
    {},
    [line('2016-07-18', '2016-07-31', '3500.00'), line('2016-07-11', '2016-08-07', '280.00')],
    [line('2016-07-11', '2016-08-07', '280.00'), line('2016-07-18', '2016-07-31', '3500.00')],
    [line('2016-07-11', '2016-07-31', '5040.00'), line('2016-08-01', '2016-08-07', '1680.00')],
  ],
  [
    'so is a right line that lies over one of them; lines that lie alone are credited as little as can be',
    {},
    [
      line('2016-08-01', '2016-08-07', '1680.00'),
      line('2016-07-04', '2016-07-31', '7000.00'),
      line('2016-07-04', '2016-08-28', '560.00'),
      line('2016-08-29', '2016-09-25', '7000.00'),
      line('2016-09-26', '2016-10-02', '1680.00'),
    ],
    [
      line('2016-07-04', '2016-07-31', '7000.00'),
      line('2016-07-04', '2016-08-28', '560.00'),
      line('2016-08-01', '2016-08-07', '1680.00'),
      line('2016-08-29', '2016-09-25', '280.00'),
    ],
    [july, august],
  ],
  [
    'one shared day is enough',
    {},
    [line('2016-07-04', '2016-07-04', '250.00'), line('2016-07-04', '2016-07-31', '280.00')],
    [line('2016-07-04', '2016-07-04', '250.00'), line('2016-07-04', '2016-07-31', '280.00')],
    [july],
  ],
  [
    'days after the end that were invoiced with one are not invoiced again',
    {},
    [july, line('2016-09-26', '2016-10-02', '1750.00'), line('2016-09-26', '2016-10-09', '140.00')],
    [line('2016-09-26', '2016-10-02', '1750.00'), line('2016-09-26', '2016-10-09', '140.00')],
    [line('2016-09-26', '2016-10-02', '1680.00')],
  ],
  [
    // Credited first what is too much, 1,680.00, the other line would lose its middle week, and keep its last one: that is
    // what the last one is worth, but it is to be invoiced again.
    'what is right after all stands on days that are to be invoiced again',
    regulated(['2016-07-11', '142.80'], ['2016-07-18', '140']),
    [line('2016-07-18', '2016-07-24', '3360.00'), line('2016-07-11', '2016-07-31', '5040.00'), august],
    [line('2016-07-11', '2016-07-31', '5040.00'), line('2016-07-18', '2016-07-24', '3360.00')],
    // 1,713.60 + 1,680.00 + 1,680.00.
    [line('2016-07-11', '2016-07-31', '5073.60')],
  ],
  [
    // 70.00 too much of one, and 70.00 too little of each of the others.
    'days of which too little was invoiced are invoiced again as one line, however the lines stood',
    {},
    [
      line('2016-07-11', '2016-07-17', '1610.00'),
      line('2016-07-18', '2016-07-24', '1750.00'),
      line('2016-07-04', '2016-07-10', '1610.00'),
    ],
    [
      line('2016-07-11', '2016-07-17', '1610.00'),
      line('2016-07-18', '2016-07-24', '70.00'),
      line('2016-07-04', '2016-07-10', '1610.00'),
    ],
    [line('2016-07-04', '2016-07-17', '3360.00')],
  ],
  [
    // 1,700.00 of it lies on the first week, 20.00 too much, and 1,457.14 on six days at 244.80, which is too little.
    'too much on some days of a line and too little on others: it is credited whole',
    regulated(['2016-07-19', '142.80']),
    [line('2016-07-18', '2016-07-18', '240.00'), line('2016-07-11', '2016-07-24', '3400.00')],
    [line('2016-07-11', '2016-07-24', '3400.00')],
    [line('2016-07-11', '2016-07-17', '1680.00'), line('2016-07-19', '2016-07-24', '1468.80')],
  ],
])('%s', (_, facts, invoiced, credited, again) => {
  setsRight(facts, invoiced, credited, again);
});
