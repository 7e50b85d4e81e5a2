import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { laterOf } from '../calendar/parts.ts';
import type { Days } from '../calendar/period.ts';
import { common } from '../calendar/runs.ts';
import { joinPath, refuse } from '../problem/problem.ts';

/** A placement or a wage-subsidy job; without `lastDay` it goes on past the course. Both ends included. */
export interface PlacementPeriod {
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate | undefined;
}

/** A placement in days; one that goes on past the course ends with the order here, and never by itself. */
export interface PlacementDays extends Days {
  readonly ends: boolean;
}

/** Placements as they were told, at their path among the facts. */
export function placementDays(
  placements: readonly PlacementPeriod[],
  ordered: Days,
  path: string,
): readonly PlacementDays[] {
  return placements.map(({ firstDay, lastDay }, index) => {
    const at = `${path}[${index}]`;
    const first = dayOf(firstDay, joinPath(at, 'firstDay'));
    if (lastDay === undefined) return { first, last: laterOf(first, ordered.last), ends: false };
    const last = dayOf(lastDay, joinPath(at, 'lastDay'));
    return last < first ? refuse('date-order', joinPath(at, 'lastDay')) : { first, last, ends: true };
  });
}

/** The citizen's placements cut to the open days; those that overlap count as one. */
export function placementRuns(open: Days, placements: readonly Days[]): readonly Days[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of placements.flatMap((each) => common(each, open)).sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && first <= before.last) before.last = laterOf(before.last, last);
    else runs.push({ first, last });
  }
  return runs;
}
