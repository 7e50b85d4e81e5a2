import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { FollowUpTerm } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { blocksOf, type Days, includes, lengthOf } from '../calendar/period.ts';

/** A quarter: the 13 weeks that the longest retention mentor runs count as 3 months (A64). */
const QUARTER_DAYS = 91;
const QUARTER_MONTHS = 3;

/** Whom a mentor supports beside the mentor's own course. */
export const mentorCompanions = ['company', 'education', 'offer'] as const;
export type MentorCompanion = (typeof mentorCompanions)[number];

/**
 * The stretches of a mentor's course in each of which something must happen once: whole months, rolling from the start.
 * Orders are made in weeks, so a month is a third of 13 weeks; a stretch that the course does not complete has no duty.
 */
export function monthStretches(open: Days, everyMonths: number): Days[] {
  const months = Math.floor((lengthOf(open) * QUARTER_MONTHS) / QUARTER_DAYS);
  const stretches: Days[] = [];
  for (let month = everyMonths; month <= months; month += everyMonths) {
    stretches.push({ first: monthStart(open.first, month - everyMonths), last: lastOfMonth(open.first, month) });
  }
  return stretches;
}

function lastOfMonth(start: Day, month: number): Day {
  return (start + Math.ceil((month * QUARTER_DAYS) / QUARTER_MONTHS) - 1) as Day;
}

function monthStart(start: Day, monthsBefore: number): Day {
  return (lastOfMonth(start, monthsBefore) + 1) as Day;
}

/** The months a retention mentor must be in contact; a course shorter than one has one contact all the same (A64). */
export function contactStretches(open: Days, everyMonths: number): Days[] {
  const stretches = monthStretches(open, everyMonths);
  return stretches.length > 0 ? stretches : [open];
}

/** Full blocks of weeks from the start of a course or a placement; a shorter one at the end is exempt (A63). */
export function weekStretches(days: Days, weeks: number): Days[] {
  const length = weeks * DAYS_IN_WEEK;
  return blocksOf(days, length).filter((block) => lengthOf(block) === length);
}

/**
 * The stretches in which a gap between follow-ups ends: each runs from the day after the last one through the day by
 * which the next is due. Without another follow-up the count goes on from the day that was due.
 */
function gapStretches(days: Days, everyDays: number, made: readonly Day[]): Days[] {
  const within = made.filter((day) => includes(days, day)).sort((a, b) => a - b);
  const stretches: Days[] = [];
  let from: number = days.first;
  let next = 0;
  while (from + everyDays <= days.last) {
    while (next < within.length && (within[next] as Day) <= from) next++;
    const due = from + everyDays;
    stretches.push({ first: (from + 1) as Day, last: due as Day });
    const follow = within[next];
    from = follow !== undefined && follow <= due ? follow : due;
  }
  return stretches;
}

/** Follow-ups that a rule asks for in the days of a placement, or of a course that counts as one. */
export function followUpStretches({ counted, everyDays }: FollowUpTerm, days: Days, made: readonly Day[]): Days[] {
  return counted === 'gap'
    ? gapStretches(days, everyDays, made)
    : blocksOf(days, everyDays).filter((block) => lengthOf(block) === everyDays);
}
