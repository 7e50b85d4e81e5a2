import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import { type LevelRule, ruleFor, type Terms } from '../agreement/terms.ts';
import { type Day, firstOfMonth, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay, dayOf } from '../calendar/iso-date.ts';
import { blocksOf, type Days, includes } from '../calendar/period.ts';
import { contactStretches, followUpStretches, monthStretches, weekStretches } from '../delivery/contact-intervals.ts';
import { daysWithin } from '../delivery/delivery-facts.ts';
import { refuse } from '../problem/problem.ts';
import type { DeadlineDuty, DueDuty } from './duties.ts';
import type { DeadlineEvents } from './events.ts';

/** The citizen's placements cut to the open days; those that overlap count as one. */
export function placementRuns({ open, ordered }: Course, { placements = [] }: DeadlineEvents): Days[] {
  const known = placements.map(({ firstDay, lastDay }, index) => {
    const at = `events.placements[${index}]`;
    const first = dayOf(firstDay, `${at}.firstDay`);
    const last = lastDay === undefined ? null : dayOf(lastDay, `${at}.lastDay`);
    if (last !== null && last < first) refuse('date-order', `${at}.lastDay`);
    return { first, last: last ?? Math.max(first, ordered.last) };
  });
  if (!open) return [];
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of known.sort((a, b) => a.first - b.first)) {
    const cut = { first: Math.max(first, open.first) as Day, last: Math.min(last, open.last) as Day };
    if (cut.last < cut.first) continue;
    const before = runs.at(-1);
    if (before && cut.first <= before.last) before.last = Math.max(before.last, cut.last) as Day;
    else runs.push(cut);
  }
  return runs;
}

/** Follow-ups: in every full week of a placement (R180, R181), or at the end of each 14-day interval (R045, A91). */
export function followUpDuties(
  { delivery }: Terms,
  level: string,
  course: Course,
  events: DeadlineEvents,
  wholeCourse: boolean,
): DueDuty[] {
  const { open, ordered } = course;
  const { followUps = [] } = events;
  const paths = followUps.map((_, index) => `events.followUps[${index}]`);
  const made = daysWithin(followUps, ordered, paths);
  const placed = placementRuns(course, events);
  const rule = ruleFor(delivery?.followUp, level);
  if (!rule || !open) return [];
  const runs = rule.counted === 'gap' && wholeCourse ? [open] : placed;
  return dueAtEnd(
    'follow-up',
    rule,
    runs.flatMap((days) => followUpStretches(rule, days, made)),
  );
}

/** A mentor's contacts and talks (R115, R185, R186) and the guidance before a placement ends (R187). */
export function mentorDuties({ delivery }: Terms, level: string, course: Course, events: DeadlineEvents): DueDuty[] {
  const { open } = course;
  const { mentorBeside, talkEveryMonths } = events;
  if (!delivery || !open) return [];
  const activity = ruleFor(delivery.activity, level);
  const alone = activity?.mentorOnly && mentorBeside === undefined ? activity : undefined;
  const weekly = alone ? dueAtEnd('mentor-contact', alone, weekStretches(open, alone.everyWeeks)) : [];
  if (mentorBeside === 'offer') return weekly;
  const contact = ruleFor(delivery.mentorContact, level);
  const talk = ruleFor(delivery.mentorTalk, level);
  const guidance = ruleFor(delivery.jobGuidance, level);
  return [
    ...weekly,
    ...(contact ? dueAtEnd('mentor-contact', contact, contactStretches(open, contact.everyMonths)) : []),
    ...(talk ? dueAtEnd('mentor-talk', talk, monthStretches(open, talkEveryMonths ?? talk.everyMonths)) : []),
    ...(guidance ? dueAtEnd('job-guidance', guidance, endedPlacements(open, events)) : []),
  ];
}

/** The placements that end while the course runs, each with the day it ends on. */
function endedPlacements(open: Days, { placements = [] }: DeadlineEvents): Days[] {
  return placements.flatMap(({ firstDay, lastDay }, index) => {
    if (lastDay === undefined) return [];
    const last = dayOf(lastDay, `events.placements[${index}].lastDay`);
    const first = dayOf(firstDay, `events.placements[${index}].firstDay`);
    return includes(open, last) ? [{ first, last }] : [];
  });
}

function dueAtEnd(duty: DeadlineDuty, clause: LevelRule, stretches: readonly Days[]): DueDuty[] {
  return stretches.map((about) => ({ duty, due: about.last, clause, about }));
}

/** The citizen's plan, a day before each course week, or before the first open day of each month, that it covers (R036). */
export function planDuties({ reporting }: Terms, { open }: Course, covers: 'week' | 'month'): DueDuty[] {
  if (!reporting?.plan || !open) return [];
  const clause = reporting.plan;
  const periods = covers === 'week' ? blocksOf(open, DAYS_IN_WEEK) : monthsOf(open);
  return periods.map((about) => {
    const due = checkedDay(about.first - clause.daysBefore, 'order.startsOn');
    return { duty: 'plan', due, clause, about };
  });
}

function monthsOf(open: Days): Days[] {
  const months: Days[] = [];
  for (let month = monthOf(open.first); month <= monthOf(open.last); month++) {
    const first = Math.max(open.first, firstOfMonth(month)) as Day;
    months.push({ first, last: Math.min(open.last, firstOfMonth(month + 1) - 1) as Day });
  }
  return months;
}
