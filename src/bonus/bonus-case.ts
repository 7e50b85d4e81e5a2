import { type Agreement, type BonusKind, levelOf, type PlacedLevel, termsOf } from '../agreement/agreement.ts';
import type { Course } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { objectiveRejectionFee } from '../agreement/readings.ts';
import type { BonusRules, BonusTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import { openAccount } from '../evidence/account.ts';
import type { Figures } from '../evidence/figure.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { courseUnder } from '../order/outside-portal.ts';
import { refuse, refuseAll, unlessRefused } from '../problem/problem.ts';
import {
  type CountedEnd,
  type CourseDateReadings,
  type Measurement,
  measuredEnd,
  measurementOf,
  windowEnd,
  windowOf,
} from './course-dates.ts';
import { type BonusFacts, type EarlierOrder, type Engagement, engagementsOf, type Stay, staysOf } from './facts.ts';
import { type FourWeeks, type FourWeeksReadings, fourWeeksIn } from './four-weeks.ts';
import { corresponding, type EarlierCourse, type ExtensionReadings, earlierCourses } from './is-extension.ts';
import type { MeasuredStateReadings } from './measured-state.ts';
import { bonusBeforeCourse, type bonusReadings } from './readings.ts';

export type BonusReadings = ReadingsOf<(typeof bonusReadings)[number] | typeof objectiveRejectionFee> &
  CourseDateReadings &
  FourWeeksReadings &
  MeasuredStateReadings &
  ExtensionReadings;

/** Everything that the decisions of one order are made from, read once. */
export interface BonusCase {
  readonly terms: BonusTerms;
  readonly placed: PlacedLevel;
  readonly kinds: readonly BonusKind[];
  readonly course: Course;
  readonly stays: readonly Stay[];
  readonly engagements: readonly Engagement[];
  readonly earlier: readonly EarlierCourse[];
  readonly corresponding: EarlierCourse | undefined;
  readonly figures: Figures;
  readonly asOf: Day | null;
}

export function bonusCase(agreement: Agreement, facts: BonusFacts, readings: BonusReadings): BonusCase {
  return unlessRefused(() => readCase(agreement, facts, readings)) ?? refuseAllOf(agreement, facts, readings);
}

function readCase(agreement: Agreement, facts: BonusFacts, readings: BonusReadings): BonusCase {
  const { order, closure, placements = [], employment = [], previousOrders = [], figures = {}, asOf } = facts;
  const terms = termsOf(agreement, 'bonus');
  const placed = levelOf(agreement, order.level);
  const kinds = placed.level.bonus;
  if (kinds.length > 0 && !terms.rules) refuse('not-in-agreement', 'agreement');
  const course = courseUnder(agreement, order, closure, openAccount(readings, false));
  needsProvider(order, previousOrders);
  const earlier = earlierCourses(agreement, order, previousOrders, readings);
  const laterOnly = chosen(bonusBeforeCourse, readings) === 'does-not-count';
  return {
    terms,
    placed,
    kinds,
    course,
    stays: staysOf(placements).map((stay) =>
      laterOnly && stay.begins < course.ordered.first ? { ...stay, counted: null } : stay,
    ),
    engagements: engagementsOf(employment).filter(({ first }) => !laterOnly || first >= course.ordered.first),
    earlier,
    corresponding: corresponding(earlier, order, placed.track.id, readings),
    figures,
    asOf: asOf === undefined ? null : dayOf(asOf, 'asOf'),
  };
}

/** One problem was met; the caller is told of all. */
function refuseAllOf(agreement: Agreement, facts: BonusFacts, readings: BonusReadings): BonusCase {
  const { order, closure, placements = [], employment = [], previousOrders = [], asOf } = facts;
  refuseAll(
    () => termsOf(agreement, 'bonus'),
    () => levelOf(agreement, order.level),
    () => courseUnder(agreement, order, closure, openAccount(readings, false)),
    () => needsProvider(order, previousOrders),
    () => earlierCourses(agreement, order, previousOrders, readings),
    () => staysOf(placements),
    () => engagementsOf(employment),
    () => asOf === undefined || dayOf(asOf, 'asOf'),
  );
  return readCase(agreement, facts, readings);
}

/** Whether an order extends another cannot be told where it does not name its provider (R246, R247). */
function needsProvider(order: Order, previousOrders: readonly EarlierOrder[]): void {
  if (previousOrders.length > 0 && order.provider === undefined) refuse('missing-field', 'order.provider');
}

/** The end that the window of bonus 1a is counted from, and the window. */
export function windowOfCase(rules: BonusRules, { course }: BonusCase, order: Order, readings: BonusReadings) {
  const counted: CountedEnd = windowEnd(order, course, readings);
  const window: Days = windowOf(rules, course.ordered.first, counted, readings);
  const asked: FourWeeks = fourWeeksIn(rules, window, readings);
  return { counted, window, asked };
}

/** The end that the measurement day is counted from, and the day. */
export function measurementOfCase(rules: BonusRules, { course }: BonusCase, order: Order, readings: BonusReadings) {
  const counted: CountedEnd = measuredEnd(order, course, readings);
  const measurement: Measurement = measurementOf(rules, counted, readings);
  return { counted, measurement };
}
