import { type CourseDays, DAYS_IN_WEEK } from '../agreement/course.ts';
import { type DeliveryTerms, type FollowUpTerm, type LevelRule, ruleFor } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { checkedDay, dayOf } from '../calendar/iso-date.ts';
import { laterOf, monthsOf } from '../calendar/parts.ts';
import { blocksOf, type Days, includes } from '../calendar/period.ts';
import { common } from '../calendar/runs.ts';
import {
  contactStretches,
  followUpDays,
  followUpStretches,
  monthStretches,
  startMatters,
  weekStretches,
} from '../delivery/contact-intervals.ts';
import { daysWithin } from '../delivery/delivery-facts.ts';
import { refuse, together } from '../problem/problem.ts';
import type { AskedCourse } from './asked-course.ts';
import { type DueDay, type DueDuty, deadlinesOf, onlyCounted } from './duties.ts';
import type { DeadlineEvents } from './events.ts';

/** A placement in days; one that goes on past the course ends with the order here, and never by itself. */
interface PlacementDays extends Days {
  readonly ends: boolean;
}

/** The citizen's plan, a day before each course week, or before the first open day of each month, that it covers (R036). */
export function planDuties({ terms, course: { open }, events, account }: AskedCourse): readonly DueDuty[] {
  const clause = terms.reporting?.plan;
  if (!clause || !open) return [];
  const periods = events.planCovers === 'month' ? monthsOf(open) : blocksOf(open, DAYS_IN_WEEK);
  const days = periods.map((about) => {
    return { due: checkedDay(about.first - clause.daysBefore, 'order.startsOn'), clause, about };
  });
  return deadlinesOf(account, 'plan', days, onlyCounted);
}

/** What must happen in contact with the citizen: follow-ups, a mentor's contacts and talks, and guidance. */
export function contactDuties(asked: AskedCourse): readonly DueDuty[] {
  const { terms, order, course, events } = asked;
  const { followUps = [] } = events;
  const paths = followUps.map((_, index) => `events.followUps[${index}]`);
  const [placements, made] = together(
    () => placementDays(course, events),
    () => daysWithin(followUps, course.ordered, paths),
  );
  const { open } = course;
  if (!terms.delivery || !open) return [];
  const rule = ruleFor(terms.delivery.followUp, order.level);
  return [
    ...(rule ? followUpDuties(asked, rule, open, placementRuns(open, placements), made) : []),
    ...mentorDuties(asked, terms.delivery, open, placements),
  ];
}

function placementDays({ ordered }: CourseDays, { placements = [] }: DeadlineEvents): readonly PlacementDays[] {
  return placements.map(({ firstDay, lastDay }, index) => {
    const at = `events.placements[${index}]`;
    const first = dayOf(firstDay, `${at}.firstDay`);
    if (lastDay === undefined) return { first, last: laterOf(first, ordered.last), ends: false };
    const last = dayOf(lastDay, `${at}.lastDay`);
    return last < first ? refuse('date-order', `${at}.lastDay`) : { first, last, ends: true };
  });
}

/** The citizen's placements cut to the open days; those that overlap count as one. */
function placementRuns(open: Days, placements: readonly Days[]): readonly Days[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of placements.flatMap((each) => common(each, open)).sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && first <= before.last) before.last = laterOf(before.last, last);
    else runs.push({ first, last });
  }
  return runs;
}

/** Follow-ups: in every full week of a placement (R180, R181), or at the end of each 14-day interval (R045, A91). */
function followUpDuties(
  { account }: AskedCourse,
  rule: FollowUpTerm,
  open: Days,
  placed: readonly Days[],
  made: readonly Day[],
): readonly DueDuty[] {
  const stretches = followUpDays(rule, open, placed, account).flatMap((days) => followUpStretches(rule, days, made));
  if (stretches.length === 0 && startMatters(rule, open, placed)) {
    account.tell?.('due-follow-up', rule, { times: '0' }, 'none');
  }
  return deadlinesOf(account, 'follow-up', atEnd(rule, stretches), onlyCounted);
}

/** A mentor's contacts and talks (R115, R185, R186) and the guidance before a placement ends (R187). */
function mentorDuties(
  { order: { level }, events: { mentorBeside, talkEveryMonths }, account }: AskedCourse,
  delivery: DeliveryTerms,
  open: Days,
  placements: readonly PlacementDays[],
): readonly DueDuty[] {
  const monthly = mentorBeside === 'offer' ? {} : delivery;
  const activity = ruleFor(delivery.activity, level);
  const alone = activity?.mentorOnly && mentorBeside === undefined ? activity : undefined;
  const contact = ruleFor(monthly.mentorContact, level);
  const talk = ruleFor(monthly.mentorTalk, level);
  const guidance = ruleFor(monthly.jobGuidance, level);
  const contacts = [
    ...(alone ? atEnd(alone, weekStretches(open, alone.everyWeeks)) : []),
    ...(contact ? atEnd(contact, contactStretches(open, contact.everyMonths)) : []),
  ];
  const talks = talk ? atEnd(talk, monthStretches(open, talkEveryMonths ?? talk.everyMonths)) : [];
  const ended = placements.filter(({ ends, last }) => ends && includes(open, last));
  return [
    ...deadlinesOf(account, 'mentor-contact', inDateOrder(contacts), onlyCounted),
    ...deadlinesOf(account, 'mentor-talk', talks, onlyCounted),
    ...deadlinesOf(account, 'job-guidance', guidance ? inDateOrder(atEnd(guidance, ended)) : [], onlyCounted),
  ];
}

/** A day that ends the days it is about. */
interface DueAtEnd extends DueDay {
  readonly about: Days;
}

/** Something that must happen once in each of some stretches is due on its last day. */
function atEnd(clause: LevelRule, stretches: readonly Days[]): readonly DueAtEnd[] {
  return stretches.map(({ first, last }) => ({ due: last, clause, about: { first, last } }));
}

/** In date order; those that fall together in the order of the days they are about. */
function inDateOrder(days: readonly DueAtEnd[]): readonly DueAtEnd[] {
  return [...days].sort((a, b) => a.due - b.due || a.about.first - b.about.first);
}
