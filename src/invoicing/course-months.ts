import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import { type Day, firstOfMonth, type MonthIndex, monthOf, weekdayOf } from '../calendar/date-arithmetic.ts';
import { checkedDay, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { blocksOf, type Days, lengthOf } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import { invoiceBegunWeeks, weekToMonth } from './readings.ts';

/** The payable days of a course that are invoiced for one month. */
export interface CourseMonth extends Days {
  readonly month: MonthIndex;
  /** Whole and part weeks. */
  readonly weeks: number;
  /** The first day of the last of them. */
  readonly lastWeek: Day;
}

/**
 * The months of a course's payable days, in order. Each is made when it is asked for, so that a step on it names what was
 * asked for it and not for those after it.
 */
export function* courseMonths({ payable }: Course, options: Options): Iterable<CourseMonth> {
  if (!payable) return;
  // Field by field: with a spread the plan costs five times as much.
  const { first, last } = payable;
  let open: Growing = { first, last, month: NO_MONTH, weeks: 0, lastWeek: first };
  for (const week of blocksOf(payable, DAYS_IN_WEEK)) {
    const month = weekMonth(week, options);
    if (month === open.month) {
      open.weeks++;
      open.last = week.last;
      open.lastWeek = week.first;
    } else {
      if (open.weeks > 0) {
        yield open;
        // What ended the one month begins the next, which is a step of its own.
        if (isAcross(week) || isAcross({ first: open.lastWeek, last: open.last })) options.optionOf(weekToMonth);
      }
      open = { first: week.first, last: week.last, month, weeks: 1, lastWeek: week.first };
    }
  }
  yield open;
}

type Growing = { -readonly [Part in keyof CourseMonth]: CourseMonth[Part] };

const NO_MONTH: MonthIndex = -1;
const THURSDAY = 3;

/** A33. A part week at the end counts by its own last day, however whole weeks are counted. */
function weekMonth(week: Days, options: Options): MonthIndex {
  const month = monthOf(week.last);
  if (!isAcross(week)) return month;
  switch (options.optionOf(weekToMonth)) {
    case 'last-day':
      return month;
    case 'first-day':
      return month - 1;
    case 'thursday':
      return thursdayOf(week) < firstOfMonth(month) ? month - 1 : month;
  }
}

/** Whether a whole week lies in two months. */
function isAcross(week: Days): boolean {
  return lengthOf(week) === DAYS_IN_WEEK && week.first < firstOfMonth(monthOf(week.last));
}

function thursdayOf({ first }: Days): number {
  return first + ((THURSDAY - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK);
}

/** A32: the first day on which a month may be invoiced. */
export function invoiceFromOf({ last, lastWeek }: CourseMonth, { endField }: Course, options: Options): IsoDate {
  return toIsoDate(options.optionOf(invoiceBegunWeeks) === 'finished-only' ? checkedDay(last + 1, endField) : lastWeek);
}
