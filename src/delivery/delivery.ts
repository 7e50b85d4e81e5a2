import { type Agreement, type HoursTerm, levelOf, termsOf } from '../agreement/agreement.ts';
import { type CourseDays, courseDays } from '../agreement/course.ts';
import type { HoursInterval, Order } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { type DeliveryTerms, ruleFor } from '../agreement/terms.ts';
import type { Period } from '../calendar/period.ts';
import type { Clause } from '../evidence/clause.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, step, withSteps } from '../evidence/step.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, type Whole } from '../money/whole.ts';
import { refuse, refuseAll, refuseAny } from '../problem/problem.ts';
import {
  activityFindings,
  emptyWeeks,
  type Missed,
  missedContacts,
  missedFollowUps,
  missedTalks,
} from './contacts-kept.ts';
import { type DeliveryFacts, daysOf } from './delivery-facts.ts';
import type { DeliveryFinding } from './findings.ts';
import {
  averageFindings,
  type IntervalAverage,
  intervalAverageOf,
  placementFindings,
  specialistFindings,
  totalFindings,
} from './hours-kept.ts';
import {
  type CountedWeek,
  countedWeeks,
  type DeliveredWeek,
  hoursFor,
  sumOf,
  toDeliveredWeek,
} from './planned-weeks.ts';
import { followUpStart, intervalAverage } from './readings.ts';

export type DeliveryReadings = ReadingsOf<typeof followUpStart | typeof intervalAverage>;
export type DeliveryStep = 'ordered-hours' | 'planned-hours' | 'offset' | 'residual' | 'specialist-hours' | 'average';

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
  readonly steps?: readonly Step<DeliveryStep>[];
}

/**
 * Whether a course was delivered as ordered (levering): hours, placements, activity in every week, follow-ups, contacts.
 *
 * R025, R045, R110, R111, R115, R174, R178–R181, R185, R186 · Bilag A1 1.1–4.2, A2 1.3–3, E 6.4; D24 2.2.1, 3.3.2 ·
 * readings: `interval-average` (A89), `follow-up-start` (A91) · documented choices: A51, A52, A53, A63, A64, A65, A88
 * Unit: hours of 60 minutes, exact; course weeks of 7 days from the start. A part week counts by its calendar days / 7,
 * rounded to 4 decimals, and owes no activity and no follow-up. Placement hours are part of the planned ones; more of
 * them than ordered cost nothing extra and make up for weeks with too few. Orderability is `checkOrder`'s question.
 * Problems: `unknown-level`, `not-in-agreement`, `out-of-range` and `given-twice` at a planned week, `date-order` at a
 * contact or follow-up outside the ordered course, `not-a-mentor-level`.
 *
 * @example delivery(koebenhavn2016Fyldt30, { order, planned: [{ week: 1, activityHours: hours(8) }] }).orderedHours // => '156'
 */
export function delivery<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: DeliveryFacts<NoInfer<LevelId>>,
  readings: DeliveryReadings = {},
): Delivery {
  const terms = termsOf(agreement, 'delivery');
  const { order, closure, planned, contacts, followUps } = facts;
  refuseAll(
    () => levelOf(agreement, order.level),
    () => courseDays(order, closure),
  );
  const { level } = levelOf(agreement, order.level);
  const course = courseDays(order, closure);
  refuseAll(
    () => level.mentor || refuseMentorFacts(facts),
    () => countedWeeks(course, order.hoursPerWeek, planned),
    () => daysOf('contacts', contacts ?? [], course.ordered),
    () => daysOf('followUps', followUps ?? [], course.ordered),
  );
  const weeks = countedWeeks(course, order.hoursPerWeek, planned);
  const ends = intervalOf(order, level.hours);
  if (ends && compare(fineOf(ends.min), fineOf(ends.max)) > 0) refuse('out-of-range', 'order.hoursInterval.max');
  const interval = ends && intervalAverageOf(ends, weeks, chosen(intervalAverage, readings) === 'planned-weeks');
  const specialist = specialistOf(terms, facts, course, weeks);
  const empty = emptyWeeks(weeks);
  const missedFollows = missedFollowUps(
    terms,
    facts,
    course,
    weeks,
    chosen(followUpStart, readings) === 'course-start',
  );
  const missedMeetings = missedContacts(terms, facts, course, weeks);
  const missedTalking = missedTalks(terms, facts, course);
  const answer: Delivery = {
    orderedHours: order.hoursPerWeek === undefined ? null : toHours(hoursFor(order.hoursPerWeek, course.open)),
    plannedHours: toHours(sumOf(weeks, (week) => week.planned)),
    activityHours: toHours(sumOf(weeks, (week) => week.activity)),
    placementHours: toHours(sumOf(weeks, (week) => week.placement)),
    deficit: order.hoursPerWeek === undefined ? null : toHours(sumOf(weeks, (week) => week.deficit)),
    surplus: order.hoursPerWeek === undefined ? null : toHours(sumOf(weeks, (week) => week.surplus)),
    weeks: weeks.map(toDeliveredWeek),
    interval: interval?.answer ?? null,
    specialistHours: specialist && toHours(specialist.wanted),
    weeksWithoutActivity: empty,
    missedFollowUps: missedFollows.stretches,
    missedContacts: missedMeetings.stretches,
    missedTalks: missedTalking.stretches,
    findings: [
      ...(terms.total && !ends ? totalFindings(terms.total, weeks) : []),
      ...(terms.average && interval ? averageFindings(terms.average, interval.answer, interval.outside) : []),
      ...placementFindings(terms, order.level, weeks),
      ...(specialist ? specialistFindings(specialist.rule, specialist.wanted, specialist.planned) : []),
      ...activityFindings(terms, order.level, empty),
      ...[missedFollows, missedMeetings, missedTalking].flatMap(({ findings }: Missed) => findings),
    ],
  };
  if (facts.steps === false) return answer;
  return withSteps(answer, deliverySteps(terms, facts, answer, specialist?.rule, readings));
}

function refuseMentorFacts({ mentorBeside, contactsPerMonth, talkEveryMonths }: DeliveryFacts): void {
  const given = Object.entries({ mentorBeside, contactsPerMonth, talkEveryMonths });
  refuseAny(given.flatMap(([path, value]) => (value === undefined ? [] : [{ code: 'not-a-mentor-level', path }])));
}

/** Where a level has an interval of hours, whole hours alone count as the interval of that one number. */
function intervalOf(order: Order, { kind }: HoursTerm): HoursInterval | undefined {
  if (order.hoursInterval !== undefined) return order.hoursInterval;
  return kind === 'interval' ? { min: order.hoursPerWeek, max: order.hoursPerWeek } : undefined;
}

function specialistOf(
  terms: DeliveryTerms,
  { order, planned }: DeliveryFacts,
  course: CourseDays,
  weeks: readonly CountedWeek[],
) {
  const rule = ruleFor(terms.specialist, order.level);
  if (!rule) return null;
  const said = planned.filter(({ week, specialistHours }) => specialistHours !== undefined && week <= weeks.length);
  const sum = said.length === 0 ? null : sumOf(said, (row): Whole => fineOf(row.specialistHours as Hours));
  return { rule, wanted: hoursFor(rule.hoursPerWeek, course.open), planned: sum };
}

function deliverySteps(
  terms: DeliveryTerms,
  { order }: DeliveryFacts,
  answer: Delivery,
  specialist: (Clause & { readonly hoursPerWeek: Hours }) | undefined,
  readings: DeliveryReadings,
): readonly Step<DeliveryStep>[] {
  const { orderedHours, plannedHours, activityHours, placementHours, deficit, surplus, interval, weeks } = answer;
  const whole = terms.total ?? terms.average;
  const steps: Step<DeliveryStep>[] = [];
  const count = String(weeks.length);
  if (whole && orderedHours !== null && order.hoursPerWeek !== undefined) {
    steps.push(step('ordered-hours', whole, { hoursPerWeek: order.hoursPerWeek, weeks: count }, orderedHours));
  }
  if (whole) steps.push(step('planned-hours', whole, { activityHours, placementHours }, plannedHours));
  if (terms.total && !interval && deficit !== null && surplus !== null && (deficit !== '0' || surplus !== '0')) {
    steps.push(step('offset', terms.total, { deficit, surplus }, plannedHours));
  }
  const below = ruleFor(terms.placementBelow, order.level);
  const placed = weeks.find(({ residual }) => residual !== null);
  if (below && placed?.residual && placed.orderedHours !== null) {
    const from = {
      orderedHours: placed.orderedHours,
      placementHours: placed.placementHours,
      week: String(placed.week),
    };
    steps.push(step('residual', below, from, placed.residual));
  }
  if (specialist && answer.specialistHours !== null) {
    steps.push(
      step(
        'specialist-hours',
        specialist,
        { hoursPerWeek: specialist.hoursPerWeek, weeks: count },
        answer.specialistHours,
      ),
    );
  }
  if (terms.average && interval?.average) {
    const from = { min: interval.min, max: interval.max, weeks: String(interval.weeks), plannedHours };
    const read = { reading: intervalAverage.id, option: chosen(intervalAverage, readings) };
    steps.push(step('average', terms.average, from, interval.average, read));
  }
  return steps;
}

export const deliveryQuestion: Question<'delivery', DeliveryFacts, Delivery> = {
  name: 'delivery',
  topic: 'delivery',
  decide: (agreement, facts, account) => delivery(agreement, facts, account.readings as never),
};
