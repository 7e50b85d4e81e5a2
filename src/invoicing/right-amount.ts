import type { Days } from '../calendar/period.ts';
import { common } from '../calendar/runs.ts';
import type { PricedCourse } from '../fee/course-fee.ts';
import { oreOfDays } from '../fee/running-total.ts';
import { oreOf } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import type { DatedLine } from './invoice.ts';
import { billedDays } from './invoice-from.ts';
import type { Worth } from './standing.ts';

/** Days in a row with what they are worth. */
interface RightRun {
  readonly days: Days;
  readonly ore: Whole;
}

/** What of a line's days may be invoiced: those on which the offer was open or an instalment is earned, and what they are worth. */
export interface RightDays {
  readonly runs: readonly RightRun[];
  readonly ore: Whole;
}

/** `fresh` are the days of the line that no earlier line holds. */
export function rightDays(priced: PricedCourse, fresh: readonly Days[]): RightDays {
  const billed = billedDays(priced);
  const runs = fresh
    .flatMap((run) => billed.flatMap((each) => common(run, each)))
    .map((days) => ({ days, ore: oreOfDays(priced, days) }));
  return { runs, ore: runs.reduce((sum: Whole, { ore }) => plus(sum, ore), 0) };
}

/** What some runs of open days are worth. */
export function oreOfRuns(priced: PricedCourse, runs: readonly Days[]): Whole {
  return runs.reduce((sum: Whole, run) => plus(sum, oreOfDays(priced, run)), 0);
}

/** What the same days would be worth if the course had been open on all of them and none had been invoiced before. */
export function claimedOre(priced: PricedCourse, { first, last }: Days): Whole {
  const start = priced.course.ordered.first;
  return last < start ? 0 : oreOfDays(priced, { first: first < start ? start : first, last });
}

/**
 * By what an invoiced amount lies on the days of its line. Where it is just what the line is worth, by that: as the course was
 * ordered, or with the regulated rates, the pauses or both, of which the sender may have known. A wrong amount lies on its days
 * as they were ordered. So what becomes known later moves nothing that was credited before.
 */
export function sharedBy(priced: PricedCourse): (line: DatedLine) => Worth {
  const { course, changes } = priced;
  const unpaused = { ...course, paused: [] };
  const worthOf = (each: PricedCourse): Worth => {
    return (days) => claimedOre(each, days);
  };
  const asOrdered = worthOf({ ...priced, course: unpaused, changes: [] });
  if (changes.length === 0 && course.paused.length === 0) return () => asOrdered;
  const known = [
    asOrdered,
    worthOf({ ...priced, course: unpaused }),
    worthOf({ ...priced, changes: [] }),
    worthOf(priced),
  ];
  return ({ line, days }) => {
    // Found when a part of the line is asked for: most lines are never cut.
    let found: Worth | undefined;
    const find = () => known.find((worth) => compare(worth(days), oreOf(line.amount)) === 0) ?? asOrdered;
    return (part) => {
      found ??= find();
      return found(part);
    };
  };
}
