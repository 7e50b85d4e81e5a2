import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { type CreditFacts, credit } from '../../src/invoicing/credit.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { agreementOf, closedEarly, splitBy } from '../cases/instalments.ts';
import { line } from '../cases/invoice-audit.ts';
import { creditNote } from './set-right.ts';

/** Credit notes are laid over 2,000 lines at most, and so is what is credited, to find out whether as little as can be sets all right. */

const START = isoDate('2027-01-04');
const date = (after: number) => toIsoDate((dayOf(START, '') + after) as Day);
const day = (after: number) => line(date(after), date(after), '100.00');
const days = (count: number) => Array.from({ length: count }, (_, after) => day(after));
const nothing = (count: number) => Array.from({ length: count }, () => line(date(0), date(0), '0.00'));
const weekly = agreementOf({
  price: { per: 'week', amount: '700' },
  fee: closedEarly('open-days'),
  invoicing: splitBy('course-weeks'),
}) as unknown as Agreement;
const told = (invoiced: CreditFacts['invoiced']) =>
  credit(weekly, {
    order: { level: 'forloeb', startsOn: START, weeks: 520, hourlyRate: undefined },
    invoiced,
    steps: false,
  });

describe('credit notes among lines', () => {
  it('2,000 in all are answered, 2,001 are not', () => {
    const lines = (count: number) => [day(0), ...nothing(count - 2), creditNote(day(0))];
    expect(told(lines(2_000)).lines).toEqual([]);
    expect(problemsOf(() => told(lines(2_001)))).toMatchObject([{ code: 'too-large', path: 'invoiced' }]);
  });
});

describe('a day that was invoiced twice', () => {
  // Behind the single days: three of which the middle one was credited, so that two parts of a line stand, and the day twice.
  const setRight = (singles: number) => {
    const split = [line(date(3_000), date(3_002), '300.00'), creditNote(day(3_001))];
    const { creditNote: note, again } = told([...days(singles), ...split, day(3_010), day(3_010)]);
    return [note?.lines, again.total];
  };

  it('is credited once, where 2,000 stand or are credited', () => {
    expect(setRight(1_995)).toEqual([[day(3_010)], '0.00']);
  });

  it('is credited whole and invoiced again, without a look at all, where it is more', () => {
    expect(setRight(1_996)).toEqual([[day(3_010), day(3_010)], '100.00']);
  });
});
