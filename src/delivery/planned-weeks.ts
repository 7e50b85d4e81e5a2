import { type Course, DAYS_IN_WEEK, weeksOpen } from '../agreement/course.ts';
import { orderWeek } from '../agreement/readings.ts';
import { type Day, isInCalendar } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { type Days, lengthOf, type Period, toPeriod } from '../calendar/period.ts';
import { lengthOfAll, without } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, divide, minus, most, plus, times, type Whole } from '../money/whole.ts';
import { type Problem, refuseAny } from '../problem/problem.ts';

/** What was planned in one course week; week 1 begins on the course's first day, and each is one of the fee's (A42). */
export interface PlannedWeek {
  readonly week: number;
  readonly activityHours: Hours;
  /** Of a placement or a wage-subsidy job that is part of the course. */
  readonly placementHours?: Hours | undefined;
  /** Of the activity hours, those with the psychiatrist or psychologist. */
  readonly specialistHours?: Hours | undefined;
}

/** A course week in ten-thousandths of an hour; a week that is not planned has none. */
export interface CountedWeek {
  readonly week: number;
  readonly days: Days;
  /** Whole: seven open days, or fewer that are read as a week (A42); never one that a pause cuts. */
  readonly full: boolean;
  /** `null` where an interval was ordered: single weeks may then lie anywhere. */
  readonly ordered: Whole | null;
  readonly activity: Whole;
  readonly placement: Whole;
  readonly planned: Whole;
  readonly deficit: Whole | null;
  readonly surplus: Whole | null;
  /** What is left to fill beside a placement; `null` in a week without one. */
  readonly residual: Whole | null;
}

const HOURS_IN_WEEK = 168;
const FINE_HOUR = 10_000;

/** A course week: those of its days that were open, and for how much of a week they count. */
export interface CutWeek {
  readonly days: Days;
  /** So many days out of `own`, which are 7, or those of a week that is made whole; all of them is a whole week. */
  readonly counted: number;
  readonly own: number;
}

/**
 * The weeks of an order through a day, in the blocks that its fee has (A42). One of 7 open days is whole, and so is a
 * first or last one that is ordered from working day to working day. Where a course was closed and no Arbejdsdag is left
 * of its week, nothing could have been delivered on the days left, and whether the week is whole is the same question. A
 * week with paused days is a part week of the others.
 */
export function cutWeeks(
  course: Pick<Course, 'ordered' | 'weeks'>,
  open: Days | null,
  paused: readonly Days[],
  options: Options,
): readonly CutWeek[] {
  if (open === null) return [];
  return weeksOpen(course, open.last).map(({ week, days }) => {
    const own = week.isMadeWhole ? lengthOf(week) : DAYS_IN_WEEK;
    const left = lengthOfAll(without(days, paused));
    const isWhole = left === lengthOf(days) && left < own && isWholeWeek(days.last, week.last, options);
    return { days, counted: isWhole ? own : left, own };
  });
}

/** Whether a week that ends before its last day is read as a whole one: asked only where no Arbejdsdag is left of it. */
function isWholeWeek(last: Day, end: Day, options: Options): boolean {
  for (let day = (last + 1) as Day; day <= end && isInCalendar(day); day = (day + 1) as Day) {
    if (isWorkingDay(day)) return false;
  }
  return options.optionOf(orderWeek) === 'work-week';
}

/** Hours a week for some weeks, in ten-thousandths, a part week by its calendar days and rounded to nearest. */
export function hoursFor(perWeek: Hours, weeks: readonly CutWeek[]): Whole {
  return sumOf(weeks, (week) => hoursIn(perWeek, week));
}

function hoursIn(perWeek: Hours, { counted, own }: CutWeek): Whole {
  return divide(times(fineOf(perWeek), counted), own, 'nearest');
}

/** Every week with what was ordered and planned in it; what was planned after a closure is left out. */
export function countedWeeks(
  weeks: readonly CutWeek[],
  perWeek: Hours | undefined,
  rows: ReadonlyMap<number, PlannedWeek>,
): readonly CountedWeek[] {
  return weeks.map((cut, index) => {
    const { days, counted, own } = cut;
    const row = rows.get(index + 1);
    const activity = row ? fineOf(row.activityHours) : 0;
    const placement = row?.placementHours === undefined ? 0 : fineOf(row.placementHours);
    const sum = plus(activity, placement);
    const ordered = perWeek === undefined ? null : hoursIn(perWeek, cut);
    return {
      week: index + 1,
      days,
      full: counted === own,
      ordered,
      activity,
      placement,
      planned: sum,
      deficit: ordered === null ? null : most(0, minus(ordered, sum)),
      surplus: ordered === null ? null : most(0, minus(sum, ordered)),
      residual: ordered === null || compare(placement, 0) === 0 ? null : most(0, minus(ordered, placement)),
    };
  });
}

/** The plan by week number. A week outside the ordered course, one given twice and hours that no week has are problems. */
export function rowsByWeek(planned: readonly PlannedWeek[], weeks: number): ReadonlyMap<number, PlannedWeek> {
  const rows = new Map<number, PlannedWeek>();
  const problems: Problem[] = [];
  planned.forEach((row, index) => {
    const problem = (code: Problem['code'], field: string) =>
      problems.push({ code, path: `planned[${index}].${field}` });
    if (!Number.isInteger(row.week)) problem('invalid-type', 'week');
    else if (row.week < 1 || row.week > weeks) problem('out-of-range', 'week');
    else if (rows.has(row.week)) problem('given-twice', 'week');
    rows.set(row.week, row);
    const activity = fineOf(row.activityHours);
    if (row.placementHours !== undefined) {
      const sum = plus(activity, fineOf(row.placementHours));
      if (compare(sum, HOURS_IN_WEEK * FINE_HOUR) > 0) problem('out-of-range', 'placementHours');
    }
    if (row.specialistHours !== undefined && compare(fineOf(row.specialistHours), activity) > 0) {
      problem('out-of-range', 'specialistHours');
    }
  });
  refuseAny(problems);
  return rows;
}

/** The sum of what is known of the items. */
export function sumOf<Item>(items: readonly Item[], amount: (item: Item) => Whole | null): Whole {
  const known = items.map(amount).filter((each) => each !== null);
  return known.reduce((sum: Whole, each) => plus(sum, each), 0);
}

/** One course week: what was ordered, planned and left to fill. */
export interface DeliveredWeek extends Period {
  readonly week: number;
  /** `null` where an interval was ordered, as are `deficit` and `surplus`. */
  readonly orderedHours: Hours | null;
  readonly activityHours: Hours;
  readonly placementHours: Hours;
  readonly plannedHours: Hours;
  readonly deficit: Hours | null;
  readonly surplus: Hours | null;
  /** Ordered hours less placement hours, never below 0; `null` in a week without a placement. */
  readonly residual: Hours | null;
}

export function toDeliveredWeek(week: CountedWeek): DeliveredWeek {
  const { firstDay, lastDay } = toPeriod(week.days);
  return {
    week: week.week,
    firstDay,
    lastDay,
    orderedHours: week.ordered === null ? null : toHours(week.ordered),
    activityHours: toHours(week.activity),
    placementHours: toHours(week.placement),
    plannedHours: toHours(week.planned),
    deficit: week.deficit === null ? null : toHours(week.deficit),
    surplus: week.surplus === null ? null : toHours(week.surplus),
    residual: week.residual === null ? null : toHours(week.residual),
  };
}
