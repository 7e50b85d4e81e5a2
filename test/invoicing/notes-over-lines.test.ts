import { describe, expect, it } from 'vitest';
import { credit, koebenhavn2016Fyldt30 } from '../../src/index.ts';
import type { LineSoFar } from '../../src/invoicing/credit.ts';
import { july, line, order } from '../cases/invoice-audit.ts';
import { creditNote, setsRight } from './set-right.ts';

/** Which of several lines a credit note lowers, and on which of their days; a day is worth 240.00. */

const told = (...invoiced: readonly LineSoFar[]) => credit(koebenhavn2016Fyldt30, { order, invoiced });
const note = (...of: Parameters<typeof line>) => creditNote(line(...of));
const remainingOf = ({ remaining }: ReturnType<typeof told>) =>
  remaining.lines.map(({ firstDay, lastDay, amount }) => `${firstDay} ${lastDay} ${amount}`);

describe('a credit note', () => {
  it('that names more days than any one line, and as much as one of them, takes from what was invoiced first', () => {
    const set = told(
      line('2016-07-04', '2016-07-17', '3360.00'),
      line('2016-07-18', '2016-07-31', '3360.00'),
      note('2016-07-04', '2016-07-31', '3360.00'),
    );
    expect([set.lines, remainingOf(set)[0]]).toEqual([[], '2016-07-04 2016-07-17 3360.00']);
  });

  it('takes from the days of one line as they come, also where some of them were lowered before', () => {
    // 1,000.00 is left on the second week, 60.00 on the last two.
    const invoiced = [july, note('2016-07-11', '2016-07-17', '680.00'), note('2016-07-11', '2016-07-31', '4300.00')];
    const lastTwo = (amount: string) => [line('2016-07-18', '2016-07-31', amount)];
    setsRight({}, invoiced, lastTwo('60.00'), lastTwo('3360.00'));
    expect(remainingOf(told(...invoiced))[0]).toBe('2016-07-11 2016-07-17 1680.00');
  });

  it('leaves the days behind those that it took from whole, so that the next finds just so much on them', () => {
    const set = told(
      line('2016-07-23', '2016-07-31', '5000.00'),
      july,
      note('2016-07-11', '2016-07-17', '1680.00'),
      // 720.00 stands on the first three of its days.
      note('2016-07-08', '2016-07-22', '500.00'),
      note('2016-07-18', '2016-07-31', '3360.00'),
    );
    expect(set.lines.map(({ invoiced, right, amount }) => [invoiced, right, amount])).toEqual([
      ['5000.00', '2160.00', '2840.00'],
      ['1180.00', '1680.00', '-500.00'],
    ]);
  });

  it('leaves the shares of other lines as they were, to the øre', () => {
    const set = told(
      line('2016-07-04', '2016-07-10', '1680.00'),
      // 33.34, 33.33 and 33.34.
      line('2016-07-11', '2016-07-13', '100.01'),
      note('2016-07-11', '2016-07-11', '33.34'),
      // 240.00 stands on its days, and 1,440.00 on the others of the first line.
      note('2016-07-10', '2016-07-11', '500.00'),
      note('2016-07-12', '2016-07-12', '33.33'),
    );
    expect(set.lines.map(({ invoiced, right, amount }) => [invoiced, right, amount])).toEqual([
      ['1180.00', '1440.00', '-260.00'],
      ['33.34', '240.00', '-206.66'],
    ]);
    expect(remainingOf(set).slice(0, 2)).toEqual(['2016-07-10 2016-07-12 720.00', '2016-07-14 2016-07-31 4320.00']);
  });

  it('of 0.00 credits nothing, and reads nothing', () => {
    const readings = ({ steps = [] }: ReturnType<typeof told>) => steps.map(({ what, reading }) => [what, reading]);
    expect(readings(told(july, note('2016-07-06', '2016-07-08', '0.00')))).toEqual(readings(told(july)));
  });
});
