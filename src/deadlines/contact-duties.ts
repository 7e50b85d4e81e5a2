import { DAYS_IN_WEEK, weeksOf, weeksOpen } from '../agreement/course.ts';
import { type DeliveryTerms, type FollowUpTerm, type LevelRule, ruleFor } from '../agreement/terms.ts';
import { type Day, weekdayOf } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import { monthsOf } from '../calendar/parts.ts';
import { blocksOf, type Days, includes } from '../calendar/period.ts';
import { without } from '../calendar/runs.ts';
import {
  contactStretches,
  followUpDays,
  followUpStretches,
  monthStretches,
  owedBeside,
  startMatters,
  weekStretches,
} from '../delivery/contact-intervals.ts';
import { daysWithin } from '../delivery/delivery-facts.ts';
import { followUpRule } from '../delivery/follow-up-rule.ts';
import { type PlacementDays, placementDays, placementRuns } from '../delivery/placements.ts';
import { countText } from '../evidence/written.ts';
import { together } from '../problem/problem.ts';
import type { AskedCourse } from './asked-course.ts';
import { type DueDay, type DueDuty, deadlinesOf, onlyCounted } from './duties.ts';

/** The citizen's plan, a day before each course week, or before the first open day of each month, that it covers (R036). */
export function planDuties(asked: AskedCourse): readonly DueDuty[] {
  const { terms, course, events } = asked;
  const { open } = course;
  const clause = terms.reporting?.plan;
  if (!clause || !open) return [];
  const periods = events.planCovers === 'month' ? monthsOf(open) : planWeeks(asked, open);
  const days = periods.map((about) => {
    return { due: checkedDay(about.first - clause.daysBefore, 'order.startsOn'), clause, about };
  });
  return deadlinesOf(asked, 'plan', days, (times) => ({
    ...(clause.daysBefore !== 1 && { daysBefore: countText(clause.daysBefore) }),
    times,
  }));
}

/** The course weeks of an order (A42); one that begins on a Monday has the same by either reading. */
function planWeeks({ order, course: { ordered }, account }: AskedCourse, open: Days): readonly Days[] {
  if (weekdayOf(open.first) === 0) return blocksOf(open, DAYS_IN_WEEK);
  const course = { ordered, weeks: weeksOf(order, ordered, account) };
  return weeksOpen(course, open.last).map(({ days }) => days);
}

/** What must happen in contact with the citizen: follow-ups, a mentor's contacts and talks, and guidance. */
export function contactDuties(asked: AskedCourse): readonly DueDuty[] {
  const { terms, order, course, events } = asked;
  const { followUps = [] } = events;
  const paths = followUps.map((_, index) => `events.followUps[${index}]`);
  const [placements, made] = together(
    () => placementDays(events.placements ?? [], course.ordered, 'events.placements'),
    () => daysWithin(followUps, course.ordered, paths),
  );
  const { open } = course;
  if (!terms.delivery || !open) return [];
  const placed = placementRuns(open, placements);
  const rule = followUpRule(terms.delivery, order.level, placed.length > 0, asked.account);
  return [
    ...(rule ? followUpDuties(asked, rule, open, placed, made) : []),
    ...mentorDuties(asked, terms.delivery, open, placements),
  ];
}

/** Follow-ups: in every full week of a placement (R180, R181), or at the end of each 14-day interval (R045, A91). */
function followUpDuties(
  asked: AskedCourse,
  rule: FollowUpTerm,
  open: Days,
  placed: readonly Days[],
  made: readonly Day[],
): readonly DueDuty[] {
  const { account, paused } = asked;
  const stretches = followUpDays(rule, open, placed, account).flatMap((days) =>
    followUpStretches(rule, days, made, paused),
  );
  if (stretches.length === 0 && startMatters(rule, open, placed)) {
    account.tell?.('due-follow-up', rule, { times: '0' }, 'none');
  }
  return deadlinesOf(asked, 'follow-up', atEnd(rule, stretches, paused), onlyCounted);
}

/** A mentor's contacts and talks (R115, R185, R186) and the guidance before a placement ends (R187). */
function mentorDuties(
  asked: AskedCourse,
  delivery: DeliveryTerms,
  open: Days,
  placements: readonly PlacementDays[],
): readonly DueDuty[] {
  const { level } = asked.order;
  const { mentorBeside, contactsPerMonth, talkEveryMonths } = asked.events;
  const { paused } = asked;
  const monthly = mentorBeside === 'offer' ? {} : delivery;
  const activity = ruleFor(delivery.activity, level);
  const alone = activity?.mentorOnly && mentorBeside === undefined ? activity : undefined;
  const contact = ruleFor(monthly.mentorContact, level);
  const talk = ruleFor(monthly.mentorTalk, level);
  const guidance = ruleFor(monthly.jobGuidance, level);
  const contacts = [
    ...(alone ? atEnd(alone, weekStretches(open, alone.everyWeeks), paused) : []),
    ...(contact ? atEnd(contact, contactStretches(open, contact.everyMonths), paused) : []),
  ];
  const talks = talk ? atEnd(talk, monthStretches(open, talkEveryMonths ?? talk.everyMonths), paused) : [];
  const ended = placements.filter(({ ends, last }) => ends && includes(open, last));
  return [
    ...deadlinesOf(asked, 'mentor-contact', inDateOrder(contacts), onlyCounted).map((each) =>
      contact && contactsPerMonth !== undefined ? { ...each, atLeast: contactsPerMonth } : each,
    ),
    ...deadlinesOf(asked, 'mentor-talk', talks, onlyCounted),
    ...deadlinesOf(asked, 'job-guidance', guidance ? inDateOrder(atEnd(guidance, ended, paused)) : [], onlyCounted),
  ];
}

/** A day that ends the days it is about. */
interface DueAtEnd extends DueDay {
  readonly about: Days;
}

/** Something that must happen once in each of some stretches is due on the last of its days that is not paused. */
function atEnd(clause: LevelRule, stretches: readonly Days[], paused: readonly Days[]): readonly DueAtEnd[] {
  return owedBeside(paused, stretches).map(({ first, last }) => {
    const due = paused.length === 0 ? last : (without({ first, last }, paused).at(-1) as Days).last;
    return { due, clause, about: { first, last } };
  });
}

/** In date order; those that fall together in the order of the days they are about. */
function inDateOrder(days: readonly DueAtEnd[]): readonly DueAtEnd[] {
  return [...days].sort((a, b) => a.due - b.due || a.about.first - b.about.first);
}
