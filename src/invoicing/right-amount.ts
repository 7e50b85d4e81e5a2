import type { Day } from '../calendar/date-arithmetic.ts';
import type { Days } from '../calendar/period.ts';
import { common, without } from '../calendar/runs.ts';
import { oreOfDays, type PricedCourse } from '../fee/course-fee.ts';
import { plus, type Whole } from '../money/whole.ts';

/** What of some days may be invoiced: the open days that no earlier line took, and what they are worth. */
export interface RightDays {
  readonly runs: readonly Days[];
  readonly ore: Whole;
}

export function rightDays(priced: PricedCourse, days: Days, taken: readonly Days[]): RightDays {
  const { payable } = priced.course;
  const runs = payable ? common(days, payable).flatMap((open) => without(open, taken)) : [];
  return { runs, ore: oreOfRuns(priced, runs) };
}

export function oreOfRuns(priced: PricedCourse, runs: readonly Days[]): Whole {
  return runs.reduce((sum: Whole, run) => plus(sum, oreOfDays(priced, run)), 0);
}

/** What the same days would be worth if the course had been open on all of them and none had been invoiced before. */
export function claimedOre(priced: PricedCourse, { first, last }: Days): Whole {
  const start = priced.course.ordered.first;
  return last < start ? 0 : oreOfDays(priced, { first: Math.max(first, start) as Day, last });
}
