import { type Course, DAYS_IN_WEEK, weekAt } from '../agreement/course.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { weekdayOf } from '../calendar/date-arithmetic.ts';
import { mondaysToFridays } from '../calendar/day-kinds.ts';
import { type Days, includes, lengthOf } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import { partWeek } from './readings.ts';

/** So many weeks, as a fraction. */
export interface WeekShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** What the weeks of a course are counted by. */
export interface WeekRule {
  readonly course: Course;
  /** The word of the agreement on part weeks, where it has one (A41). */
  readonly terms: Pick<FeeTerms, 'partWeek'>;
  /** Asked how a part week is paid, once there is one. */
  readonly options: Options;
}

const WEEKDAYS_IN_WEEK = 5;

/** A multiple of 1 through 7, and its square: a share of a week, and of that the days at one rate. */
const PARTS = 420;
export const SQUARE_PARTS = PARTS * PARTS;

/** How many weeks the paid days from the course's start through a day are worth. */
export function weeksThrough(rule: WeekRule, last: Day): WeekShare {
  const { course, terms, options } = rule;
  if (!isPlain(course)) return shareOfParts(weekParts(rule, last, [])[0] as number);
  const { first } = course.ordered;
  const days = lengthOf({ first, last });
  const rest = days % DAYS_IN_WEEK;
  const whole = (days - rest) / DAYS_IN_WEEK;
  if (rest === 0) return { numerator: whole, denominator: 1 };
  switch (options.optionOf(partWeek, terms.partWeek?.counts)) {
    case 'calendar-days':
      return { numerator: days, denominator: DAYS_IN_WEEK };
    case 'weekdays':
      return {
        numerator: whole * WEEKDAYS_IN_WEEK + mondaysToFridays((last - rest + 1) as Day, last),
        denominator: WEEKDAYS_IN_WEEK,
      };
    case 'started-weeks':
      return { numerator: whole + 1, denominator: 1 };
    case 'completed-weeks':
      return { numerator: whole, denominator: 1 };
  }
}

/** Whether the weeks of a course are blocks of 7 paid days: nearly all are, and cost far less to count. */
function isPlain({ weeks, paused }: Course): boolean {
  return !weeks.areWhole && paused.length === 0;
}

/**
 * How many weeks the paid days from the course's start through a day are worth, for each of the stretches that one rate
 * holds: the first until the first of `changes`, the next until the second. Counted in parts of a week, `SQUARE_PARTS` of
 * which are one. A week is paid whole where all its days are; of another the part that the reading says (A41), shared
 * among its paid days alike.
 */
export function weekParts(rule: WeekRule, last: Day, changes: readonly Day[]): readonly number[] {
  const { course } = rule;
  const parts = Array.from({ length: changes.length + 1 }, () => 0);
  let place = 0;
  for (let day = course.ordered.first; day <= last; ) {
    const week = weekAt(course, day);
    const paid: number[] = parts.map(() => 0);
    let [days, weekdays] = [0, 0];
    for (; day <= Math.min(week.last, last); day = (day + 1) as Day) {
      while (place < changes.length && day >= (changes[place] as Day)) place++;
      if (isPaused(course, day)) continue;
      paid[place] = (paid[place] as number) + 1;
      days++;
      if (weekdayOf(day) < WEEKDAYS_IN_WEEK) weekdays++;
    }
    day = nextAfter(week, day);
    if (days === 0) continue;
    const { numerator, denominator } = shareOf(rule, week, days, weekdays);
    const ofWeek = numerator * (PARTS / denominator) * (PARTS / days);
    paid.forEach((each, at) => {
      parts[at] = (parts[at] as number) + ofWeek * each;
    });
  }
  return parts;
}

/** After a week that was made whole come days that are none of it. */
function nextAfter({ isMadeWhole, last }: Days & { readonly isMadeWhole: boolean }, day: Day): Day {
  if (!isMadeWhole || day <= last) return day;
  return (day + ((DAYS_IN_WEEK - weekdayOf(day)) % DAYS_IN_WEEK)) as Day;
}

function isPaused({ paused }: Course, day: Day): boolean {
  return paused.some((days) => includes(days, day));
}

/** What a week counts of which so many days, and among them so many Mondays to Fridays, are paid. */
function shareOf(
  { terms, options }: WeekRule,
  week: Days & { readonly isMadeWhole: boolean },
  days: number,
  weekdays: number,
): WeekShare {
  const own = week.isMadeWhole ? lengthOf(week) : DAYS_IN_WEEK;
  if (days === own) return { numerator: 1, denominator: 1 };
  switch (options.optionOf(partWeek, terms.partWeek?.counts)) {
    case 'calendar-days':
      return { numerator: days, denominator: own };
    case 'weekdays':
      return { numerator: weekdays, denominator: week.isMadeWhole ? weekdaysIn(week) : WEEKDAYS_IN_WEEK };
    case 'started-weeks':
      return { numerator: 1, denominator: 1 };
    case 'completed-weeks':
      return { numerator: 0, denominator: 1 };
  }
}

function weekdaysIn({ first, last }: Days): number {
  return Math.min(weekdayOf(last), WEEKDAYS_IN_WEEK - 1) - weekdayOf(first) + 1;
}

/** Parts of a week as a fraction in its lowest terms. */
function shareOfParts(parts: number): WeekShare {
  const divisor = commonDivisor(parts, SQUARE_PARTS);
  return { numerator: parts / divisor, denominator: SQUARE_PARTS / divisor };
}

function commonDivisor(a: number, b: number): number {
  let [rest, divisor] = [a, b];
  while (rest !== 0) [rest, divisor] = [divisor % rest, rest];
  return divisor;
}
