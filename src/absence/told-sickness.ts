import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';

export const sicknessStatuses = ['reported', 'accepted', 'refused'] as const;

/** Own sickness around a first meeting, as it is known; both days included. Without a last day nobody has said when it ends. */
export interface ToldSickness {
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate | undefined;
  readonly status: (typeof sicknessStatuses)[number];
}

/** Days of sickness; `null`: no last day is known. */
export interface SickDays {
  readonly first: Day;
  readonly last: Day | null;
  readonly status: ToldSickness['status'];
  /** Where its last day stands among the facts. */
  readonly lastDayPath: string;
}

/** The periods that are told, in date order. A day has one: of two that meet, the later in the list is the problem. */
export function sickDays(told: readonly ToldSickness[]): readonly SickDays[] {
  const problems: Problem[] = [];
  const periods: SickDays[] = [];
  told.forEach((each, index) => {
    const path = `sickness[${index}]`;
    const found = problemsOf(() => {
      const period = sickPeriod(each, path);
      if (periods.some((other) => meets(period, other))) refuse('given-twice', path);
      periods.push(period);
    });
    for (const problem of found) problems.push(problem);
  });
  refuseAny(problems);
  return periods.sort((a, b) => a.first - b.first);
}

function sickPeriod({ firstDay, lastDay, status }: ToldSickness, path: string): SickDays {
  if (!sicknessStatuses.includes(status)) refuse('invalid-option', `${path}.status`);
  const first = dayOf(firstDay, `${path}.firstDay`);
  const lastDayPath = `${path}.lastDay`;
  const last = lastDay === undefined ? null : dayOf(lastDay, lastDayPath);
  return last !== null && last < first ? refuse('date-order', lastDayPath) : { first, last, status, lastDayPath };
}

function meets(one: SickDays, other: SickDays): boolean {
  return (one.last === null || other.first <= one.last) && (other.last === null || one.first <= other.last);
}

/** The period of a status that a day lies in. */
export function sickOn(periods: readonly SickDays[], day: Day, status: ToldSickness['status']): SickDays | undefined {
  return periods.find(
    (each) => each.status === status && each.first <= day && (each.last === null || day <= each.last),
  );
}
