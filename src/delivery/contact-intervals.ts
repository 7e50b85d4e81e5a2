import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { FollowUpTerm } from '../agreement/terms.ts';
import { type Day, monthsThrough } from '../calendar/date-arithmetic.ts';
import { partOf } from '../calendar/parts.ts';
import { blocksOf, type Days, includes, lengthOf } from '../calendar/period.ts';
import { without } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import { followUpStart } from './readings.ts';

/** A quarter: the 13 weeks that the longest retention mentor runs count as 3 months too (A64). */
const QUARTER_DAYS = 91;
const QUARTER_MONTHS = 3;

/** Whom a mentor supports beside the mentor's own course. */
export const mentorCompanions = ['company', 'education', 'offer'] as const;
export type MentorCompanion = (typeof mentorCompanions)[number];

/**
 * The stretches of a mentor's course in each of which something must happen once: whole months, rolling from the start.
 * Orders are made in weeks, so 13 weeks are three months, and so are three calendar months: a month is over on the earlier
 * of the two days. A stretch that the course does not complete has no duty.
 */
export function monthStretches(open: Days, everyMonths: number): Days[] {
  const stretches: Days[] = [];
  for (let from = 0, months = everyMonths; ; months += everyMonths) {
    const until = daysOfMonths(open.first, months);
    if (until > lengthOf(open)) return stretches;
    stretches.push(partOf(open, from, until));
    from = until;
  }
}

/** How many days so many months from a day have. */
function daysOfMonths(first: Day, months: number): number {
  const thirds = Math.ceil((months * QUARTER_DAYS) / QUARTER_MONTHS);
  return Math.min(thirds, monthsThrough(first, months) - first + 1);
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
  const after = made.filter((day) => includes(days, day)).map((day) => day - days.first);
  after.sort((a, b) => a - b);
  const stretches: Days[] = [];
  const length = lengthOf(days);
  let next = 0;
  for (let from = 0; from + everyDays < length; ) {
    while ((after[next] ?? length) <= from) next++;
    const due = from + everyDays;
    stretches.push(partOf(days, from + 1, due + 1));
    from = Math.min(after[next] ?? due, due);
  }
  return stretches;
}

/** Whether it matters from when a gap counts (A91): the placements are not the whole course, which is longer than a gap. */
export function startMatters({ counted, everyDays }: FollowUpTerm, open: Days, placed: readonly Days[]): boolean {
  const isWhole = placed.some(({ first, last }) => first === open.first && last === open.last);
  return counted === 'gap' && lengthOf(open) > everyDays && !isWhole;
}

/** The days in which follow-ups are asked for: those of the placements, or the whole course where a gap counts from its start. */
export function followUpDays(
  rule: FollowUpTerm,
  open: Days,
  placed: readonly Days[],
  options: Options,
): readonly Days[] {
  if (!startMatters(rule, open, placed)) return placed;
  return options.optionOf(followUpStart) === 'course-start' ? [open] : placed;
}

/**
 * Follow-ups that a rule asks for in the days of a placement, or of a course that counts as one. A gap counts anew after a
 * pause; a week is owed while any of its days is left.
 */
export function followUpStretches(
  { counted, everyDays }: FollowUpTerm,
  days: Days,
  made: readonly Day[],
  paused: readonly Days[],
): readonly Days[] {
  if (counted === 'gap') return without(days, paused).flatMap((run) => gapStretches(run, everyDays, made));
  const full = blocksOf(days, everyDays).filter((block) => lengthOf(block) === everyDays);
  return owedBeside(paused, full);
}

/** The stretches that still ask for something: those that do not lie wholly in a pause (R343). */
export function owedBeside(paused: readonly Days[], stretches: readonly Days[]): readonly Days[] {
  return paused.length === 0 ? stretches : stretches.filter((days) => without(days, paused).length > 0);
}
