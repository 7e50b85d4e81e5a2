import { type CourseDays, DAYS_IN_WEEK } from '../agreement/course.ts';
import { type Day, isInCalendar } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { blocksOf, type Days, lengthOf, type Period, toPeriod } from '../calendar/period.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, divide, minus, most, plus, times, type Whole } from '../money/whole.ts';
import { type Problem, refuseAny } from '../problem/problem.ts';

/** What was planned in one course week; week 1 begins on the course's first day. */
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
  /** Seven days, or all their working days; only the last week may be shorter. */
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

/**
 * Hours a week for some days, in ten-thousandths, a part week by its calendar days and rounded to nearest. A last week that
 * lacks no Arbejdsdag is whole: nothing could have been delivered on the days left.
 */
export function hoursFor(perWeek: Hours, days: Days | null): Whole {
  if (days === null) return 0;
  const left = lengthOf(days) % DAYS_IN_WEEK;
  const week = { first: (days.last - left + 1) as Day, last: days.last };
  const counted = left > 0 && isWholeWeek(week) ? lengthOf(days) - left + DAYS_IN_WEEK : lengthOf(days);
  return divide(times(fineOf(perWeek), counted), DAYS_IN_WEEK, 'nearest');
}

/** A course week of seven days, or one with no Arbejdsdag between its last day and the seventh. */
function isWholeWeek({ first, last }: Days): boolean {
  for (let day = (last + 1) as Day; day < first + DAYS_IN_WEEK && isInCalendar(day); day = (day + 1) as Day) {
    if (isWorkingDay(day)) return false;
  }
  return true;
}

/** Every week of the open days with what was ordered and planned in it; what was planned after a closure is left out. */
export function countedWeeks(
  { ordered, open }: CourseDays,
  perWeek: Hours | undefined,
  planned: readonly PlannedWeek[],
): readonly CountedWeek[] {
  const blocks = open === null ? [] : blocksOf(open, DAYS_IN_WEEK);
  const rows = rowsByWeek(planned, Math.ceil(lengthOf(ordered) / DAYS_IN_WEEK));
  return blocks.map((days, index) => {
    const row = rows.get(index + 1);
    const activity = row ? fineOf(row.activityHours) : 0;
    const placement = row?.placementHours === undefined ? 0 : fineOf(row.placementHours);
    const sum = plus(activity, placement);
    const ordered = perWeek === undefined ? null : hoursFor(perWeek, days);
    return {
      week: index + 1,
      days,
      full: isWholeWeek(days),
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
function rowsByWeek(planned: readonly PlannedWeek[], weeks: number): ReadonlyMap<number, PlannedWeek> {
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
