import { DAYS_IN_WEEK } from '../agreement/course.ts';
import { type DeliveryTerms, type FollowUpTerm, type LevelRule, ruleFor } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import { monthsOf } from '../calendar/parts.ts';
import { blocksOf, type Days, includes } from '../calendar/period.ts';
import {
  contactStretches,
  followUpDays,
  followUpStretches,
  monthStretches,
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
export function planDuties({ terms, course: { open }, events, account }: AskedCourse): readonly DueDuty[] {
  const clause = terms.reporting?.plan;
  if (!clause || !open) return [];
  const periods = events.planCovers === 'month' ? monthsOf(open) : blocksOf(open, DAYS_IN_WEEK);
  const days = periods.map((about) => {
    return { due: checkedDay(about.first - clause.daysBefore, 'order.startsOn'), clause, about };
  });
  return deadlinesOf(account, 'plan', days, (times) => ({
    ...(clause.daysBefore !== 1 && { daysBefore: countText(clause.daysBefore) }),
    times,
  }));
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
  { order: { level }, events: { mentorBeside, contactsPerMonth, talkEveryMonths }, account }: AskedCourse,
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
    ...deadlinesOf(account, 'mentor-contact', inDateOrder(contacts), onlyCounted).map((each) =>
      contact && contactsPerMonth !== undefined ? { ...each, atLeast: contactsPerMonth } : each,
    ),
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
