import type { Agreement } from '../agreement/agreement.ts';
import { type CourseDays, DAYS_IN_WEEK } from '../agreement/course.ts';
import { type DeliveryTerms, ruleFor } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type Days, daysThrough, type Period, toPeriod } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import { countText } from '../evidence/written.ts';
import type { DeliverySteps, MissedFacts } from '../language/steps-and-findings.ts';
import { compare } from '../money/whole.ts';
import {
  contactStretches,
  followUpDays,
  followUpStretches,
  monthStretches,
  owedBeside,
  weekStretches,
} from './contact-intervals.ts';
import type { DeliveryFacts } from './delivery-facts.ts';
import { type DeliveryFinding, deliveryFinding } from './findings.ts';
import { followUpRule } from './follow-up-rule.ts';
import { placementRuns } from './placements.ts';
import type { CountedWeek } from './planned-weeks.ts';

/** What should have happened and did not: the stretches, and the findings on them. `null` where nobody can say. */
export interface Missed {
  readonly stretches: readonly Period[] | null;
  readonly findings: readonly DeliveryFinding[];
}

const UNKNOWN: Missed = { stretches: null, findings: [] };

function missed(
  stretches: readonly Days[],
  found: (facts: MissedFacts) => DeliveryFinding,
): Missed & { readonly stretches: readonly Period[] } {
  const periods = stretches.map(toPeriod);
  const [first] = periods;
  return { stretches: periods, findings: first ? [found({ times: periods.length, ...first })] : [] };
}

/** Full weeks without anything planned, which area 1 does not allow (R115, A63). */
export function emptyWeeks(weeks: readonly CountedWeek[]): number[] {
  return weeks.filter(({ full, planned }) => full && compare(planned, 0) === 0).map(({ week }) => week);
}

export function activityFindings(terms: DeliveryTerms, level: string, empty: readonly number[]): DeliveryFinding[] {
  const rule = ruleFor(terms.activity, level);
  if (!rule || rule.mentorOnly || empty.length === 0) return [];
  return [deliveryFinding('week-without-activity', rule, { weeks: empty })];
}

/**
 * Contacts of a mentor that did not take place: in area 1 one in every second week where the mentor is all that the
 * young person has (R115), in area 2 those of the retention mentor of a citizen in a company or an education (R185).
 */
export function missedContacts(
  terms: DeliveryTerms,
  { order, mentorBeside, contactsPerMonth = 1 }: DeliveryFacts,
  { open }: CourseDays,
  { weeks, paused }: Pick<Placed, 'weeks' | 'paused'>,
  made: readonly Day[] | undefined,
): Missed {
  const alone = ruleFor(terms.activity, order.level);
  if (open && alone?.mentorOnly && mentorBeside === undefined) {
    const happened = made ?? weeks.filter(({ planned }) => compare(planned, 0) > 0).map(({ days }) => days.first);
    return missed(fewerThan(1, owedBeside(paused, weekStretches(open, alone.everyWeeks)), happened), (facts) =>
      deliveryFinding('mentor-contact-missed', alone, facts),
    );
  }
  const monthly = ruleFor(terms.mentorContact, order.level);
  if (!open || !monthly || !made || mentorBeside === 'offer') return UNKNOWN;
  const stretches = owedBeside(paused, contactStretches(open, monthly.everyMonths));
  return missed(fewerThan(contactsPerMonth, stretches, made), (facts) =>
    deliveryFinding('mentor-contact-missed', monthly, facts),
  );
}

/** Individual talks of the retention mentor that did not take place (R186, A64). */
export function missedTalks(
  agreement: Agreement,
  { order, contacts = [], mentorBeside, talkEveryMonths }: DeliveryFacts,
  { open }: CourseDays,
  paused: readonly Days[],
  made: readonly Day[] | undefined,
): Missed {
  const rule = ruleFor(agreement.terms.delivery?.mentorTalk, order.level);
  if (!open || !rule || !made || mentorBeside === 'offer') return UNKNOWN;
  const talks = made.filter((_, index) => contacts[index]?.kind === 'talk');
  const stretches = owedBeside(paused, monthStretches(open, talkEveryMonths ?? rule.everyMonths));
  return missed(fewerThan(1, stretches, talks), (facts) =>
    deliveryFinding('mentor-talk-missed', rule, { ...facts, by: agreement }),
  );
}

const AFTER_ALL = Number.POSITIVE_INFINITY;

/** The stretches in which something happened fewer times than asked; none begins, or ends, before the one before it. */
function fewerThan(least: number, stretches: readonly Days[], happened: readonly Day[]): Days[] {
  const sorted = [...happened].sort((a, b) => a - b);
  let [earlier, through] = [0, 0];
  return stretches.filter(({ first, last }) => {
    while ((sorted[earlier] ?? AFTER_ALL) < first) earlier++;
    while ((sorted[through] ?? AFTER_ALL) <= last) through++;
    return through - earlier < least;
  });
}

/**
 * Follow-ups on a citizen in a company that did not take place: in every full week of a placement (R180), or with a longer
 * gap than the agreement allows (R045). Both are counted from the placement's own first day, as in `deadlines`. Where only
 * the course weeks with placement hours are known, nothing is missed that some first day in the first of them allows.
 */
export function missedFollowUps(
  terms: DeliveryTerms,
  { order, followUps = [] }: DeliveryFacts,
  { open }: CourseDays,
  { weeks, placements, paused }: Placed,
  made: readonly Day[] | undefined,
  account: Account<DeliverySteps>,
): Missed {
  const placed = placements ? open && placementRuns(open, placements) : placedWeeks(weeks);
  if (!made || !open || !placed) return UNKNOWN;
  const inOrder = [...made].sort((a, b) => a - b);
  const rule = followUpRule(terms, order.level, placed.length > 0, account);
  if (!rule) return UNKNOWN;
  const asked = followUpDays(rule, open, placed, account);
  const missedIn = (days: Days) => fewerThan(1, followUpStretches(rule, days, inOrder, paused), inOrder);
  const isKnown = placements !== undefined || asked !== placed;
  const stretches = asked.flatMap((days) =>
    isKnown || possibleDays(days, open).every((possible) => missedIn(possible).length > 0) ? missedIn(days) : [],
  );
  const found = missed(stretches, (facts) => deliveryFinding('follow-up-missed', rule, facts));
  if (rule.counted === 'gap') {
    const from = { everyDays: countText(rule.everyDays), made: countText(made.length) };
    account.tell?.('missed-follow-ups', rule, from, countText(found.stretches.length));
    return found;
  }
  const byTelephone = followUps.filter((each) => each.byTelephone).length;
  if (byTelephone === 0 || !rule.telephone) return found;
  const byPhone = deliveryFinding('follow-up-by-telephone', rule.telephone, { byTelephone, made: made.length });
  return { stretches: found.stretches, findings: [...found.findings, byPhone] };
}

/** A course that aims at a placement inside it and in which, as far as its placements are told, none began (R191, R415). */
export function goalFindings(
  terms: DeliveryTerms,
  level: string,
  { open }: CourseDays,
  placements: readonly Days[] | undefined,
): DeliveryFinding[] {
  const goal = ruleFor(terms.placementGoal, level);
  if (!goal || !open || !placements || placementRuns(open, placements).length > 0) return [];
  return [deliveryFinding('no-placement-begun', goal, goal)];
}

/** What is known of when the citizen was placed. */
export interface Placed {
  readonly weeks: readonly CountedWeek[];
  /** Absent: the weeks with placement hours are all that is known. */
  readonly placements: readonly Days[] | undefined;
  /** Days on which nothing is owed. */
  readonly paused: readonly Days[];
}

/**
 * The days that a placement may have had which has hours in some course weeks: it begins in the first and, where the course
 * goes on after the last, it may have ended on any day of that.
 */
function possibleDays({ first, last }: Days, open: Days): readonly Days[] {
  const lastWeek = last - ((last - first) % DAYS_IN_WEEK);
  const end = last === open.last ? last : lastWeek;
  const begins = Array.from({ length: DAYS_IN_WEEK }, (_, after) => daysThrough(first + after, end));
  return begins.filter((days) => days !== null);
}

/** Course weeks with a placement, those that follow each other together. */
function placedWeeks(weeks: readonly CountedWeek[]): readonly Days[] {
  const runs: Days[] = [];
  for (const { days, placement } of weeks) {
    if (compare(placement, 0) === 0) continue;
    const before = runs.at(-1);
    if (before && before.last + 1 === days.first) runs[runs.length - 1] = { first: before.first, last: days.last };
    else runs.push(days);
  }
  return runs;
}
