import type { Result } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Days } from '../calendar/period.ts';
import type { StayFacts } from '../language/steps-and-findings.ts';
import { fineOf, type Hours } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import type { Employment, Placement, Stay } from './facts.ts';

type LeastHours = NonNullable<Result['leastHours']>;

/** A stay with the days of it that count. */
export interface Counting {
  readonly stay: Stay;
  readonly days: Days;
}

/** The hours a week of a job; only jobs are asked for them. */
export function hoursOf({ told }: Stay): Hours | 'not-asked' | undefined {
  const isJob = told.kind === 'ordinaert-job' || told.kind === 'fleksjob';
  return isJob ? (told as Employment).hoursPerWeek : 'not-asked';
}

/** What a step tells of a stay: its hours only where a result asks for so many. */
export function stayFacts({ told }: Stay, { leastHours }: Result): StayFacts {
  const { kind, firstDay, lastDay } = told;
  const { approvedOn } = told as Placement;
  const { hoursPerWeek } = told as Employment;
  return {
    kind,
    firstDay,
    ...(lastDay !== undefined && { lastDay }),
    ...(approvedOn !== undefined && { approvedOn }),
    ...(leastHours && hoursPerWeek !== undefined && { hoursPerWeek }),
  };
}

/**
 * The days on which the jobs that run at the same time have enough hours together, in date order; what is no job counts by
 * itself. A job that states no hours has as many as are missing, or none.
 */
export function withEnoughHours(
  counting: readonly Counting[],
  least: LeastHours,
  notStated: 'enough' | 'too-few',
): readonly Days[] {
  const alone = counting.filter(({ stay }) => hoursOf(stay) === 'not-asked').map(({ days }) => days);
  const jobs = counting.filter(({ stay }) => hoursOf(stay) !== 'not-asked');
  const bounds = [...new Set(jobs.flatMap(({ days }) => [days.first, days.last + 1]))].sort((a, b) => a - b);
  const enough: { first: Day; last: Day; jobs: readonly Counting[] }[] = [];
  bounds.slice(0, -1).forEach((bound, index) => {
    const [first, last] = [bound as Day, ((bounds[index + 1] as number) - 1) as Day];
    const running = jobs.filter(({ days }) => days.first <= first && last <= days.last);
    if (
      !haveEnough(
        running.map(({ stay }) => stay),
        least,
        notStated,
      )
    )
      return;
    const before = enough.at(-1);
    const goesOn = before?.last === first - 1 && running.some((job) => before.jobs.includes(job));
    if (before && goesOn) [before.last, before.jobs] = [last, running];
    else enough.push({ first, last, jobs: running });
  });
  return [...alone, ...enough.map(({ first, last }) => ({ first, last }))].sort((a, b) => a.first - b.first);
}

/** Whether some jobs have enough hours a week together. */
export function haveEnough(jobs: readonly Stay[], { perWeek }: LeastHours, notStated: 'enough' | 'too-few'): boolean {
  let sum: Whole = 0;
  for (const job of jobs) {
    const hours = hoursOf(job);
    if (hours === undefined && notStated === 'enough') return true;
    if (hours !== undefined && hours !== 'not-asked') sum = plus(sum, fineOf(hours));
  }
  return jobs.length > 0 && compare(sum, fineOf(perWeek)) >= 0;
}
