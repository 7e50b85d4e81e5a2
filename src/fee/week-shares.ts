import { type Course, DAYS_IN_WEEK, weekAt } from '../agreement/course.ts';
import type { FeeTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { weekdayOf } from '../calendar/date-arithmetic.ts';
import { mondaysToFridays } from '../calendar/day-kinds.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
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
  switch (options.optionOf(partWeek, terms.partWeek?.counts, terms.partWeek)) {
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
 * which are one. A week is paid whole where all its days are; of another the part that the reading says (A41).
 *
 * Counted by calendar days, each paid day is its part of the week at its own rate. Every other part of a week is that part
 * of what the whole week costs, which its ordered days share alike by their rates: neither an invoice that ends inside the
 * week, nor a pause, nor a closure changes that price, so none of them can raise a fee or take a day below zero.
 */
export function weekParts(rule: WeekRule, last: Day, changes: readonly Day[]): readonly number[] {
  const { course } = rule;
  const parts = Array.from({ length: changes.length + 1 }, () => 0);
  let place = 0;
  for (let day = course.ordered.first; day <= last; ) {
    const week = weekAt(course, day);
    const paid = paidDays(course, day, Math.min(week.last, last) as Day);
    const weekdays = paid.filter((each) => weekdayOf(each) < WEEKDAYS_IN_WEEK).length;
    const { numerator, denominator, isOfPaidDays } = shareOf(rule, week, paid.length, weekdays);
    const sharing = isOfPaidDays ? paid : orderedDays(course, week);
    const each = paid.length === 0 ? 0 : numerator * (PARTS / denominator) * (PARTS / sharing.length);
    for (const shares of sharing) {
      while (place < changes.length && shares >= (changes[place] as Day)) place++;
      parts[place] = (parts[place] as number) + each;
    }
    day = nextAfter(week);
  }
  return parts;
}

/** The same as fractions, each with the place of its rate; of a rate that no part is paid at nothing. */
export function rateShares(rule: WeekRule, last: Day, changes: readonly Day[]) {
  return weekParts(rule, last, changes).flatMap((parts, place) =>
    parts === 0 ? [] : [{ place, share: shareOfParts(parts) }],
  );
}

/** The days from one through another on which payment did not stop. */
function paidDays(course: Course, first: Day, last: Day): readonly Day[] {
  return daysFrom(first, last).filter((day) => !isPaused(course, day));
}

/** The days of a week that were ordered; behind the ordered end weeks go on as they are. */
function orderedDays({ ordered }: Course, { first, last }: Days): readonly Day[] {
  return daysFrom(first, first > ordered.last ? last : (Math.min(last, ordered.last) as Day));
}

function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) as Day);
}

/** The day after a week; behind one that was made whole come days that are none of it. */
function nextAfter({ isMadeWhole, last }: Days & { readonly isMadeWhole: boolean }): Day {
  const day = (last + 1) as Day;
  return isMadeWhole ? ((day + ((DAYS_IN_WEEK - weekdayOf(day)) % DAYS_IN_WEEK)) as Day) : day;
}

/** Looked for by halves: the runs lie in date order, and this is asked of every day. */
function isPaused({ paused }: Course, day: Day): boolean {
  let [from, to] = [0, paused.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((paused[middle] as Days).last < day) from = middle + 1;
    else to = middle;
  }
  return (paused[from]?.first ?? Infinity) <= day;
}

/** A part of a week, and whether it is one of the days that are paid themselves. */
interface PartOfWeek extends WeekShare {
  readonly isOfPaidDays: boolean;
}

/** What a week counts of which so many days, and among them so many Mondays to Fridays, are paid. */
function shareOf(
  { terms, options }: WeekRule,
  week: Days & { readonly isMadeWhole: boolean },
  days: number,
  weekdays: number,
): PartOfWeek {
  const own = week.isMadeWhole ? lengthOf(week) : DAYS_IN_WEEK;
  if (days === own || days === 0) return { numerator: days, denominator: own, isOfPaidDays: true };
  switch (options.optionOf(partWeek, terms.partWeek?.counts, terms.partWeek)) {
    case 'calendar-days':
      return { numerator: days, denominator: own, isOfPaidDays: true };
    case 'weekdays': {
      const denominator = week.isMadeWhole ? weekdaysIn(week) : WEEKDAYS_IN_WEEK;
      return { numerator: weekdays, denominator, isOfPaidDays: false };
    }
    case 'started-weeks':
      return { numerator: 1, denominator: 1, isOfPaidDays: false };
    case 'completed-weeks':
      return { numerator: 0, denominator: 1, isOfPaidDays: false };
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
