import { type Agreement, averageHours, type HoursTerm, levelOf, termsOf } from '../agreement/agreement.ts';
import {
  type Course,
  type CourseDays,
  type CourseReadings,
  courseDays,
  weeksOf,
  weeksOrdered,
} from '../agreement/course.ts';
import type { HoursInterval, Order } from '../agreement/order.ts';
import { type Pause, pausedDays, pausesOf } from '../agreement/pauses.ts';
import type { Question } from '../agreement/question.ts';
import { type DeliveryTerms, ruleFor } from '../agreement/terms.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import type { Days, Period } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { countText } from '../evidence/written.ts';
import type { DeliverySteps } from '../language/steps-and-findings.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { refuse, refuseAny, together } from '../problem/problem.ts';
import {
  activityFindings,
  emptyWeeks,
  goalFindings,
  missedContacts,
  missedFollowUps,
  missedTalks,
} from './contacts-kept.ts';
import { type DeliveryFacts, daysOf } from './delivery-facts.ts';
import type { DeliveryFinding } from './findings.ts';
import {
  averageFindings,
  type CutShort,
  type IntervalAverage,
  keptAverage,
  placementFindings,
  specialistFindings,
  totalFindings,
} from './hours-kept.ts';
import { placementDays } from './placements.ts';
import {
  type CountedWeek,
  type CutWeek,
  countedWeeks,
  cutWeeks,
  type DeliveredWeek,
  hoursFor,
  rowsByWeek,
  sumOf,
  toDeliveredWeek,
} from './planned-weeks.ts';
import type { followUpStart, intervalAverage, mentorFollowUp } from './readings.ts';

export type DeliveryReadings = Pick<CourseReadings, 'order-week'> &
  ReadingsOf<typeof followUpStart | typeof intervalAverage | typeof mentorFollowUp>;
export type DeliveryStep = keyof DeliverySteps;

export interface Delivery {
  /** Hours a week × the weeks the offer was open; `null` where an interval was ordered. */
  readonly orderedHours: Hours | null;
  /** Activity and placement together. */
  readonly plannedHours: Hours;
  readonly activityHours: Hours;
  readonly placementHours: Hours;
  /** The sum of what single weeks lack, and of what they have beyond the ordered hours. */
  readonly deficit: Hours | null;
  readonly surplus: Hours | null;
  readonly weeks: readonly DeliveredWeek[];
  /** `null` where no interval was ordered. */
  readonly interval: IntervalAverage | null;
  /** Hours with a psychiatrist or psychologist, out of the ordered ones; `null` where the level has none. */
  readonly specialistHours: Hours | null;
  /** Full course weeks with nothing planned. */
  readonly weeksWithoutActivity: readonly number[];
  /** From the first day through the last one of each stretch without it; `null` where no rule asks for it or no facts were given. */
  readonly missedFollowUps: readonly Period[] | null;
  readonly missedContacts: readonly Period[] | null;
  readonly missedTalks: readonly Period[] | null;
  readonly findings: readonly DeliveryFinding[];
  readonly steps?: readonly StepsOf<DeliverySteps>[];
}

/**
 * Whether a course was delivered as ordered (levering): hours, placements, activity in every week, follow-ups, contacts.
 *
 * R025, R045, R110, R111, R115, R174, R178–R181, R185, R186, R191, R343, R415 · Bilag A1 1.1–4.2, A2 1.3–3, E 6.4; D24 2.2.1, 3.3.2 ·
 * readings: `order-week` (A42), `interval-average` (A89), `follow-up-start` (A91), `mentor-follow-up` (A96) · documented choices: A51, A52, A53,
 * A63, A64, A65, A88
 * Unit: hours of 60 minutes, exact; course weeks are those of the fee. A part week counts by its calendar days / 7,
 * rounded to 4 decimals, and owes no activity and no follow-up; a last week that lacks no Arbejdsdag is whole under
 * `work-week`. On the days of a pause (R343) no hours, follow-ups or contacts are owed. A plan below the ordered hours of a
 * course that was closed early or paused is a warning where the hours are an average, since a course may begin low then.
 * Placement
 * hours are part of the planned ones; more of them than ordered cost nothing extra and make up for weeks with too few. Where
 * placements are told, a course that aims at one and has none is a warning. Orderability is `checkOrder`'s question.
 * Problems: `unknown-level`, `not-in-agreement`, `out-of-range` and `given-twice` at a planned week, `date-order` at a
 * contact or follow-up outside the ordered course and at a pause outside the open one, `not-a-mentor-level`.
 *
 * @example delivery(koebenhavn2016Fyldt30, { order, planned: [{ week: 1, activityHours: hours(8) }] }).orderedHours // => '156'
 */
export function delivery<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: DeliveryFacts<NoInfer<LevelId>>,
  readings: DeliveryReadings = {},
): Delivery {
  return decideDelivery(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideDelivery(agreement: Agreement, facts: DeliveryFacts, account: Account<DeliverySteps>): Delivery {
  const terms = termsOf(agreement, 'delivery');
  const { order, closure, pauses = [], planned, contacts, followUps } = facts;
  const [{ level }, course] = together(
    () => levelOf(agreement, order.level),
    () => courseDays(order, closure),
  );
  const { ordered, open } = course;
  const inWeeks = { ordered, weeks: weeksOf(order, ordered, account) };
  const [, paused, rows, contactDays, followUpDays, placements] = together(
    () => level.mentor || refuseMentorFacts(facts),
    () => pausedIn(agreement, pauses, course, account),
    () => rowsByWeek(planned, weeksOrdered(inWeeks)),
    () => contacts && daysOf('contacts', contacts, course.ordered),
    () => followUps && daysOf('followUps', followUps, course.ordered),
    () => facts.placements && placementDays(facts.placements, course.ordered, 'placements'),
  );
  const cut = cutWeeks(inWeeks, open, paused, account);
  const weeks = countedWeeks(cut, order.hoursPerWeek, rows);
  const ends = intervalOf(order, level.hours);
  if (ends && compare(fineOf(ends.min), fineOf(ends.max)) > 0) refuse('out-of-range', 'order.hoursInterval.max');

  const hours = hoursOf(order, weeks);
  const shown = weeks.map(toDeliveredWeek);
  if (account.tell) tellHours(terms, order, level.hours, hours, ends !== undefined, shown, account);
  const specialist = specialistOf(terms, facts, cut, account);
  const averaged = terms.average ?? averageHours(level);
  const average = ends && averaged && keptAverage(averaged, ends, weeks, account);
  const empty = emptyWeeks(weeks);
  const short = averaged && cutShort(order, inWeeks, open, paused, account);
  const followedUp = missedFollowUps(terms, facts, course, { weeks, placements, paused }, followUpDays, account);
  const met = missedContacts(terms, facts, course, { weeks, paused }, contactDays);
  const talked = missedTalks(agreement, facts, course, paused, contactDays);
  return account.explained({
    ...hours,
    weeks: shown,
    interval: average?.answer ?? null,
    specialistHours: specialist && toHours(specialist.wanted),
    weeksWithoutActivity: empty,
    missedFollowUps: followedUp.stretches,
    missedContacts: met.stretches,
    missedTalks: talked.stretches,
    findings: [
      ...(terms.total && !ends ? totalFindings(agreement, terms.total, weeks, short) : []),
      ...(terms.average && average ? averageFindings(terms.average, average, short) : []),
      ...placementFindings(terms, order.level, weeks),
      ...(specialist ? specialistFindings(specialist.rule, specialist.wanted, specialist.planned) : []),
      ...activityFindings(terms, order.level, empty),
      ...[followedUp, met, talked].flatMap(({ findings }) => findings),
      ...goalFindings(terms, order.level, course, placements),
    ],
  });
}

type DeliveredHours = Pick<
  Delivery,
  'orderedHours' | 'plannedHours' | 'activityHours' | 'placementHours' | 'deficit' | 'surplus'
>;

function hoursOf({ hoursPerWeek }: Order, weeks: readonly CountedWeek[]): DeliveredHours {
  const isFlexible = hoursPerWeek === undefined;
  return {
    orderedHours: isFlexible ? null : toHours(sumOf(weeks, (week) => week.ordered)),
    plannedHours: toHours(sumOf(weeks, (week) => week.planned)),
    activityHours: toHours(sumOf(weeks, (week) => week.activity)),
    placementHours: toHours(sumOf(weeks, (week) => week.placement)),
    deficit: isFlexible ? null : toHours(sumOf(weeks, (week) => week.deficit)),
    surplus: isFlexible ? null : toHours(sumOf(weeks, (week) => week.surplus)),
  };
}

/** The days on which nothing is owed, where the agreement knows such days. */
function pausedIn(
  { terms }: Agreement,
  pauses: readonly Pause[],
  course: CourseDays,
  account: Account<DeliverySteps>,
): readonly Days[] {
  const told = pausesOf(terms.fee, pauses, course);
  return course.open ? pausedDays(told, course.open, account) : told;
}

/** A course that was closed before its ordered end, or paused. */
function cutShort(
  { hoursPerWeek }: Order,
  course: Pick<Course, 'ordered' | 'weeks'>,
  open: Days | null,
  paused: readonly Days[],
  account: Account<DeliverySteps>,
): CutShort | undefined {
  const isClosed = open !== null && open.last < course.ordered.last;
  if (!isClosed && paused.length === 0) return undefined;
  const wholeOrder =
    hoursPerWeek === undefined ? 0 : hoursFor(hoursPerWeek, cutWeeks(course, course.ordered, [], account));
  return isClosed ? { closedOn: toIsoDate(open.last), wholeOrder } : { wholeOrder };
}

/** Tells how the hours of the whole course, and those beside a placement, came about. */
function tellHours(
  terms: DeliveryTerms,
  { hoursPerWeek, level }: Order,
  term: Clause | undefined,
  { orderedHours, plannedHours, activityHours, placementHours, deficit, surplus }: DeliveredHours,
  hasInterval: boolean,
  weeks: readonly DeliveredWeek[],
  account: Account<DeliverySteps>,
): void {
  // The average is a rule on intervals; whole hours beside it are what the level says.
  const whole = terms.total ?? (terms.average && !hasInterval ? term : terms.average);
  if (whole && orderedHours !== null && hoursPerWeek !== undefined) {
    account.tell?.('ordered-hours', whole, { hoursPerWeek, weeks: countText(weeks.length) }, orderedHours);
  }
  if (whole) account.tell?.('planned-hours', whole, { activityHours, placementHours }, plannedHours);
  if (terms.total && !hasInterval && deficit !== null && surplus !== null && (deficit !== '0' || surplus !== '0')) {
    account.tell?.('offset', terms.total, { deficit, surplus }, plannedHours);
  }
  const below = ruleFor(terms.placementBelow, level);
  const placed = weeks.find(({ residual }) => residual !== null);
  if (below && placed?.residual && placed.orderedHours !== null) {
    const { orderedHours: ordered, placementHours: placement, week, residual } = placed;
    const from = { orderedHours: ordered, placementHours: placement, week: countText(week) };
    account.tell?.('residual', below, from, residual);
  }
}

function refuseMentorFacts({ mentorBeside, contactsPerMonth, talkEveryMonths }: DeliveryFacts): void {
  const given = Object.entries({ mentorBeside, contactsPerMonth, talkEveryMonths });
  refuseAny(given.flatMap(([path, value]) => (value === undefined ? [] : [{ code: 'not-a-mentor-level', path }])));
}

/** Where a level has an interval of hours, whole hours alone count as the interval of that one number. */
function intervalOf(order: Order, term: HoursTerm | undefined): HoursInterval | undefined {
  if (order.hoursInterval !== undefined) return order.hoursInterval;
  return term?.kind === 'interval' && order.hoursPerWeek !== undefined
    ? { min: order.hoursPerWeek, max: order.hoursPerWeek }
    : undefined;
}

/** The hours with a psychiatrist or psychologist that are owed, and those that are planned where the plan says it. */
function specialistOf(
  terms: DeliveryTerms,
  { order, planned }: DeliveryFacts,
  weeks: readonly CutWeek[],
  account: Account<DeliverySteps>,
) {
  const rule = ruleFor(terms.specialist, order.level);
  if (!rule) return null;
  const { hoursPerWeek } = rule;
  const wanted = hoursFor(hoursPerWeek, weeks);
  account.tell?.('specialist-hours', rule, { hoursPerWeek, weeks: countText(weeks.length) }, toHours(wanted));
  const within = planned.filter(({ week }) => week <= weeks.length);
  const said = within.flatMap(({ specialistHours }) =>
    specialistHours === undefined ? [] : [fineOf(specialistHours)],
  );
  return { rule, wanted, planned: said.length === 0 ? null : sumOf(said, (each) => each) };
}

export const deliveryQuestion: Question<'delivery', DeliveryFacts, Delivery> = {
  name: 'delivery',
  topic: 'delivery',
  decide: decideDelivery,
};
